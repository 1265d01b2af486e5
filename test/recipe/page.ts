/** docs/data.md: what was measured, against the reference, with intervals. */
import { bootstrapInterval, type GroupSum, type Interval } from "../../engine/evaluation/bootstrap";
import { table } from "../models/page";
import { machine } from "../models/setup";
import type { Checkout } from "../support/checkout";
import { lineKinds, type PlaceKind } from "./places";
import type { PlaceResult, Result, Sizes, Wanted } from "./training";
import { reference, type Variant, variants } from "./variants";

export interface Measured extends Wanted {
  readonly project: string;
  readonly result: Result;
}

export interface Measurements {
  readonly base: string;
  readonly sizes: Sizes;
  readonly projects: readonly Checkout[];
  readonly measured: readonly Measured[];
}

type Chosen = (kind: PlaceKind) => boolean;
const isLine: Chosen = (kind) => lineKinds.some((one) => one === kind);

/** What a place is measured by: nats a byte, or whether the first line is exact. */
export interface Measure {
  value(place: PlaceResult): number;
  weight(place: PlaceResult): number;
}

export const loss: Measure = { value: ({ nats }) => nats, weight: ({ bytes }) => bytes };
export const exactLines: Measure = { value: ({ exact }) => (exact ? 100 : 0), weight: () => 1 };

export function pageOf(measurements: Measurements): string {
  const { base, sizes, projects, measured } = measurements;
  const tokens = measured.flatMap(({ variant, result }) => (variant === null ? [] : [result.trainedTokens]));
  const [fewest, most] = [Math.min(...tokens), Math.max(...tokens)].map((count) => count.toLocaleString("en"));
  const trainedTokens = fewest === most ? `${most} tokens` : `${fewest} to ${most} tokens`;
  const rows = Math.max(0, ...measured.map(({ result }) => result.places.length));
  return [
    "# What is trained on, and what each choice is worth",
    "",
    "Written by `npm run recipe`. Each variant changes one thing of the reference and is trained anew on each project, with the same",
    "files in the same order; all are measured on the same held-out places, as many of each kind: the rest of a line, a line, a short",
    "block; a statement, an expression, arguments, a body. A difference is of variant and reference with the same seed, all runs",
    "together, with its 95 % interval by a paired bootstrap over files. Below 0 the variant has the lower loss. Prompts show no code of other files.",
    "",
    `Base: ${base}. LoRA as by default; ${sizes.steps} steps of ${sizes.batch} rows of ${sizes.seqLen} tokens, ${trainedTokens} each,`,
    `in fp32 on a CPU (${machine().replace(/; \d+ threads.*/, "")}). At most ${rows} places a project.`,
    "",
    ...table(
      ["project", "commit", "files with places", "places"],
      projects.map(({ name, commit }) => {
        const places = measured.find(({ project }) => project === name)?.result.places ?? [];
        const files = new Set(places.map(({ file }) => file)).size;
        return [name, commit.slice(0, 12), String(files), String(places.length)];
      }),
    ),
    "",
    "## All projects together",
    "",
    ...table(
      ["", "runs", "nats a byte", "difference", "by lines", "by syntax", "exact first lines", "difference"],
      [baseRow(measurements), ...variants.map((variant) => variantRow(variant, measurements))].flatMap((row) =>
        row === null ? [] : [row],
      ),
    ),
    "",
    ...followsOf(measured),
    "",
    "## Each project",
    "",
    "Differences in nats a byte, all places.",
    "",
    ...table(
      ["", ...projects.map(({ name }) => name)],
      variants
        .filter(({ name }) => name !== reference.name && measured.some(({ variant }) => variant === name))
        .map(({ name, title }) => [
          title,
          ...projects.map((project) => {
            const own = measured.filter((one) => one.project === project.name);
            return intervalText(difference(own, name, loss), 4);
          }),
        ]),
    ),
    "",
  ].join("\n");
}

/** What the recipe may follow, and what is not known yet. */
function followsOf(measured: readonly Measured[]): string[] {
  const others = variants.filter(({ name }) => name !== reference.name);
  const told = (wanted: (loss95: Interval | null) => boolean): string[] =>
    others.filter(({ name }) => wanted(difference(measured, name, loss))).map(({ title }) => title);
  const better = told((interval) => interval !== null && interval.high95 < 0);
  const worse = told((interval) => interval !== null && interval.low95 > 0);
  const open = told((interval) => interval !== null && interval.low95 <= 0 && interval.high95 >= 0);
  const missing = told((interval) => interval === null);
  const line = (what: string, titles: readonly string[]): string[] =>
    titles.length === 0 ? [] : [`- ${what}: ${titles.join("; ")}.`];
  return [
    ...line("Lower loss than the reference beyond chance", better),
    ...line("Higher beyond chance", worse),
    ...line("No difference beyond chance, so the simpler reference stays", open),
    ...line("Not measured", missing),
  ];
}

function baseRow({ measured }: Measurements): string[] | null {
  const base = measured.filter(({ variant }) => variant === null);
  return base.length === 0
    ? null
    : ["the base, untrained", "", mean(base, loss).toFixed(4), ...Array(3).fill(""), percent(base), ""];
}

function variantRow({ name, title }: Variant, { measured }: Measurements): string[] | null {
  const own = measured.filter(({ variant }) => variant === name);
  if (own.length === 0) return null;
  const against = (measure: Measure, digits: number, chosen?: Chosen): string =>
    name === reference.name ? "" : intervalText(difference(measured, name, measure, chosen), digits);
  return [
    name === reference.name ? `reference: ${title}` : title,
    String(own.length),
    mean(own, loss).toFixed(4),
    against(loss, 4),
    against(loss, 4, isLine),
    against(loss, 4, (kind) => !isLine(kind)),
    percent(own),
    against(exactLines, 1),
  ];
}

function mean(all: readonly Measured[], { value, weight }: Measure): number {
  const places = all.flatMap(({ result }) => result.places);
  const sum = (of: (place: PlaceResult) => number): number => places.reduce((total, place) => total + of(place), 0);
  return sum(value) / sum(weight);
}

function percent(all: readonly Measured[]): string {
  return `${mean(all, exactLines).toFixed(1)} %`;
}

/** Variant − reference over the pairs of runs that there are; null without any. */
export function difference(
  measured: readonly Measured[],
  name: string,
  { value, weight }: Measure,
  chosen: Chosen = () => true,
): Interval | null {
  const files = new Map<string, { value: number; weight: number }>();
  for (const one of measured.filter(({ variant }) => variant === name)) {
    const other = measured.find(
      ({ project, seed, variant }) => variant === reference.name && project === one.project && seed === one.seed,
    );
    if (other === undefined) continue;
    for (const [index, place] of one.result.places.entries()) {
      const beside = other.result.places[index];
      if (beside === undefined || beside.file !== place.file) throw new Error(`${one.project}: places differ`);
      if (!chosen(place.kind)) continue;
      const key = `${one.project}\0${place.file}`;
      const sum = files.get(key) ?? { value: 0, weight: 0 };
      sum.value += value(place) - value(beside);
      sum.weight += weight(place);
      files.set(key, sum);
    }
  }
  const sums: GroupSum[] = [...files.values()];
  return sums.length === 0 ? null : bootstrapInterval(sums, 1);
}

function intervalText(interval: Interval | null, digits: number): string {
  if (interval === null) return "";
  const text = (number: number): string => `${number < 0 ? "−" : "+"}${Math.abs(number).toFixed(digits)}`;
  return `${text(interval.value)} (${text(interval.low95)} … ${text(interval.high95)})`;
}
