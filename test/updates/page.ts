/** docs/updates.md: updates beside trainings anew, on the same places of the same commits. */
import { table } from "../models/page";
import { machine } from "../models/setup";
import type { Checkout } from "../support/checkout";

export interface Run {
  readonly adapter: string;
  /** Nothing was to be learnt. */
  readonly unchanged: boolean;
  readonly steps: number;
  readonly seconds: number;
  /** Of all rows, padding counted. */
  readonly tokens: number;
  /** New lines since the version before; 0 for a training anew. */
  readonly lines: number;
}

/** A run, measured on places that neither of a point's two was trained on. */
export interface Arm extends Run {
  readonly nats: number;
  readonly baseNats: number;
  readonly files: number;
  readonly spans: number;
}

export interface Point {
  readonly project: string;
  /** 0: the training that the updates begin with. */
  readonly index: number;
  readonly commit: string;
  readonly anew: Arm;
  readonly updated: Arm;
}

export interface Measurements {
  readonly base: string;
  readonly every: number;
  readonly projects: readonly Checkout[];
  readonly points: readonly Point[];
}

/** How much more a byte costs the updated adapter than one that was trained anew, in percent. */
export function excess({ anew, updated }: Pick<Point, "anew" | "updated">): number {
  return 100 * (updated.nats / anew.nats - 1);
}

/** Of the updates of these points, what they cost in percent of the trainings anew. */
export function costs(points: readonly Point[]): { readonly tokens: number; readonly seconds: number } {
  const later = points.filter(({ index }) => index > 0);
  const share = (of: (arm: Arm) => number): number =>
    (100 * later.reduce((sum, { updated }) => sum + of(updated), 0)) /
    later.reduce((sum, { anew }) => sum + of(anew), 0);
  return { tokens: share(({ tokens }) => tokens), seconds: share(({ seconds }) => seconds) };
}

export function pageOf({ base, every, projects, points }: Measurements): string {
  return [
    "# Keeping an adapter up to date, beside training anew",
    "",
    "Written by `npm run updates`. Over a project's history an adapter is trained once and then updated (`attune train --update`), each",
    "update on top of the one before; beside it one is trained anew at each point. Both are measured on the same held-out places, in files",
    "that neither was ever trained on. Seconds are those of the runs without a verdict, on a machine that may have been busy.",
    "",
    `Base: ${base}. An update every ${every} commits of the first parents, in fp32 on a CPU (${machine().replace(/; \d+ threads.*/, "")}).`,
    "",
    ...projects.flatMap((project) =>
      ofProject(
        project,
        points.filter((point) => point.project === project.name),
      ),
    ),
  ].join("\n");
}

function ofProject({ name, commit }: Checkout, points: readonly Point[]): string[] {
  const later = points.filter(({ index }) => index > 0);
  const first = points[0];
  if (first === undefined) return [];
  const { tokens, seconds } = costs(points);
  const worst = Math.max(...later.map(excess));
  const summary =
    later.length === 0
      ? "No update has been measured yet."
      : `${later.length} updates took ${tokens.toFixed(1)} % of the tokens and ${seconds.toFixed(1)} % of the time of as many trainings ` +
        `anew; their loss lies ${signed(later.reduce((sum, point) => sum + excess(point), 0) / later.length)} % from theirs on average, ` +
        `${signed(worst)} % at worst.`;
  return [
    `## ${name}`,
    "",
    `From ${first.commit.slice(0, 12)} to ${commit.slice(0, 12)}. ${summary}`,
    "",
    ...table(
      [
        ...["commit", "new lines", "files, places", "base, nats a byte", "steps: update, anew"],
        ...["seconds: update, anew", "nats a byte: update, anew", "difference"],
      ],
      points.map((point) => {
        const { anew, updated, index } = point;
        const pair = (of: (arm: Arm) => string): string => (index === 0 ? of(anew) : `${of(updated)}, ${of(anew)}`);
        return [
          point.commit.slice(0, 12),
          index === 0 ? "" : String(updated.lines),
          `${anew.files}, ${anew.spans}`,
          anew.baseNats.toFixed(4),
          pair(({ steps }) => String(steps)),
          pair(({ seconds: taken }) => taken.toFixed(0)),
          pair(({ nats }) => nats.toFixed(4)),
          index === 0 ? "" : `${signed(excess(point))} %`,
        ];
      }),
    ),
    "",
  ];
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
