/** What was measured of a project with a base: kept in docs/evidence as figures only, so that a sitting goes on where one ended. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ArmName } from "../../engine/protocol/verdict";
import type { SpanKind } from "../../engine/workspace/spans";
import { type Amount, projects, training } from "./projects";
import type { TaskLanguage } from "./tasks/task";

export const resultsFolder = "docs/evidence";

/** A place in figures: nothing of anybody's code. */
export interface PlaceFigures {
  /** That wrote the line, hex. */
  readonly commit: string;
  readonly kind: SpanKind;
  readonly bytes: number;
  /** Whether other files were shown at all. */
  readonly context: boolean;
  readonly nats: Readonly<Record<ArmName, number>>;
  readonly exact: Readonly<Record<ArmName, boolean>>;
}

export interface ProjectResult {
  readonly project: string;
  readonly base: { readonly id: string; readonly hash: string };
  readonly commit: string;
  readonly cut: string;
  readonly precision: string;
  /** The processor and its instruction sets. */
  readonly machine: string;
  readonly training: {
    readonly asked: Amount;
    /** Taken, of those that were asked for. */
    readonly steps: number;
    readonly tokens: number;
    readonly keptStep: number | null;
    readonly seconds: number;
    readonly trainable: number;
    readonly total: number;
  };
  readonly places: readonly PlaceFigures[];
  /** Further places, asked with context alone; absent: they were not asked. */
  readonly more?: readonly ComparedFigures[];
}

/** The arms that are compared at all places. */
export type ComparedArm = "baseContext" | "adapterContext";

/** A place that was asked with context alone. */
export interface ComparedFigures extends Pick<PlaceFigures, "commit" | "kind" | "bytes"> {
  readonly nats: Readonly<Record<ComparedArm, number>>;
  readonly exact: Readonly<Record<ComparedArm, boolean>>;
}

export function isUsual({ steps, batch }: Amount): boolean {
  return steps === training.steps && batch === training.batch;
}

/** Of an amount, where it is not the usual one: `60-steps-of-4`. */
export function amountName({ steps, batch }: Amount): string {
  return `${steps}-steps-of-${batch}`;
}

/** `amount`: of the adapter; null: there is none. */
function nameOf(base: string, project: string, amount: Amount | null): string {
  const part = amount === null || isUsual(amount) ? "" : `-${amountName(amount)}`;
  return `${base.replaceAll(/[^\w.-]/g, "-")}${part}-${project}.json`;
}

function fileOf(base: string, project: string, amount: Amount): string {
  return path.join(resultsFolder, nameOf(base, project, amount));
}

/** null: there is none of this base, these commits and this amount. */
export function readResult(
  base: { readonly id: string; readonly hash: string },
  project: { readonly name: string; readonly commit: string },
  amount: Amount,
): ProjectResult | null {
  const file = fileOf(base.id, project.name, amount);
  if (!existsSync(file)) return null;
  const result: ProjectResult = JSON.parse(readFileSync(file, "utf8"));
  return result.base.hash === base.hash && result.commit === project.commit ? result : null;
}

/** All places at which base and adapter were asked with context. */
export function comparedAt({ project, places, more = [] }: ProjectResult): {
  readonly project: string;
  readonly places: readonly ComparedFigures[];
} {
  return { project, places: [...places, ...more] };
}

export function keepResult(result: ProjectResult): void {
  mkdirSync(resultsFolder, { recursive: true });
  const file = fileOf(result.base.id, result.project, result.training.asked);
  const { places, more = [], ...rest } = result;
  // A line for each place, so that a difference in the repository's history can be read.
  const linesOf = (of: readonly object[]): string => of.map((place) => `    ${JSON.stringify(place)}`).join(",\n");
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const lists = Object.entries({ places, more }).map(([name, of]) => `  "${name}": [\n${linesOf(of)}\n  ]`);
  writeFileSync(`${file}.new`, `${head},\n${lists.join(",\n")}\n}\n`);
  renameSync(`${file}.new`, file);
}

/** What was measured with a base whose adapters were trained as much, projects in the order in which they are named. */
export interface MeasuredBase {
  readonly base: string;
  readonly amount: Amount;
  readonly results: readonly ProjectResult[];
}

/** Everything that was measured: by base, the usual amount first. */
export function readResults(): readonly MeasuredBase[] {
  const files = existsSync(resultsFolder) ? readdirSync(resultsFolder).filter((name) => name.endsWith(".json")) : [];
  const all = files.map((file): ProjectResult => JSON.parse(readFileSync(path.join(resultsFolder, file), "utf8")));
  const order = projects.map(({ name }) => name);
  return [...new Set(all.map(({ base }) => base.id))].sort().flatMap((base) => {
    const own = all.filter((result) => result.base.id === base);
    const amounts = new Map(own.map(({ training: { asked } }) => [amountName(asked), asked]));
    return [...amounts]
      .sort(
        ([one, first], [other, second]) => Number(isUsual(second)) - Number(isUsual(first)) || one.localeCompare(other),
      )
      .map(([name, amount]) => ({
        ...{ base, amount },
        results: own
          .filter((result) => amountName(result.training.asked) === name)
          .sort((one, other) => order.indexOf(one.project) - order.indexOf(other.project)),
      }));
  });
}

/** Which tasks a base, or an adapter of a project, completed to code that runs and is right. */
export interface TasksResult {
  readonly base: ProjectResult["base"];
  /** A project's name, or `base`. */
  readonly of: string;
  /** null: the base alone. */
  readonly amount: Amount | null;
  readonly precision: string;
  readonly machine: string;
  readonly passed: Partial<Record<TaskLanguage, readonly string[]>>;
}

const tasksFolder = path.join(resultsFolder, "tasks");

function tasksFile(base: string, of: string, amount: Amount | null): string {
  return path.join(tasksFolder, nameOf(base, of, amount));
}

/** null: there is none of this base. */
export function readTasks(base: ProjectResult["base"], of: string, amount: Amount | null): TasksResult | null {
  const file = tasksFile(base.id, of, amount);
  if (!existsSync(file)) return null;
  const result: TasksResult = JSON.parse(readFileSync(file, "utf8"));
  return result.base.hash === base.hash ? result : null;
}

export function keepTasks(result: TasksResult): void {
  mkdirSync(tasksFolder, { recursive: true });
  writeFileSync(tasksFile(result.base.id, result.of, result.amount), `${JSON.stringify(result, null, 2)}\n`);
}

/** Of a base: itself first, then its adapters, projects in the order in which they are named. */
export function readAllTasks(base: string): readonly TasksResult[] {
  const order = ["base", ...projects.map(({ name }) => name)];
  const files = existsSync(tasksFolder) ? readdirSync(tasksFolder) : [];
  return files
    .map((file): TasksResult => JSON.parse(readFileSync(path.join(tasksFolder, file), "utf8")))
    .filter((result) => result.base.id === base)
    .sort((one, other) => stepsOf(one) - stepsOf(other) || order.indexOf(one.of) - order.indexOf(other.of));
}

function stepsOf({ amount }: TasksResult): number {
  return amount?.steps ?? 0;
}
