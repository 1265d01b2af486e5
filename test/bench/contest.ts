/** Contestants take turns, each time in a process of its own; a figure is the middle of all that it measured. */
import { figureOf } from "../../engine/bench/figure";
import type { InstalledPeer, PeerRequest } from "../../engine/bench/peer";
import type { Figure } from "../../engine/protocol/bench";
import type { BenchMeasuring } from "./setup";

export interface TrainFigures {
  readonly tokensPerSecond: Figure;
  readonly peakBytes: Figure;
}

export interface CompleteFigures {
  readonly prefillMs: Figure;
  readonly perTokenMs: Figure;
  readonly peakBytes: Figure;
}

export interface Contestant<Figures> {
  readonly name: string;
  measure(measuring: BenchMeasuring, turn: number): Figures;
}

export interface Standing<Figures> {
  readonly name: string;
  readonly figures: Figures;
}

/** Each contestant's figures over all turns: the middle of the turns' medians, the lowest and the highest of them. */
export function contest<Figures extends object>(
  contestants: readonly Contestant<Figures>[],
  turns: number,
  measuring: BenchMeasuring,
): Standing<Figures>[] {
  const measured = Array.from({ length: turns }, (_, turn) =>
    contestants.map((contestant) => contestant.measure(measuring, turn)),
  );
  return contestants.map(({ name }, index) => ({
    name,
    figures: merged(measured.flatMap((turn) => turn[index] ?? [])),
  }));
}

function merged<Figures extends object>(turns: readonly Figures[]): Figures {
  const [first] = turns;
  if (first === undefined) throw new Error("nothing was measured");
  const entries = Object.entries(first).flatMap(([key, value]) => {
    if (!isFigure(value)) return [];
    const medians = turns.flatMap((turn) => {
      const other: unknown = Reflect.get(turn, key);
      return isFigure(other) ? [other.median] : [];
    });
    return [[key, figureOf(medians)]];
  });
  // Each key of a turn is a figure of the same kind.
  return Object.fromEntries(entries) as Figures;
}

function isFigure(value: unknown): value is Figure {
  return typeof value === "object" && value !== null && "median" in value && "low" in value && "high" in value;
}

/** The command that starts a program, itself or beside others. */
export type Start = (command: readonly string[]) => readonly string[];
export const alone: Start = (command) => command;
export const besideBusy: Start = (command) => [process.execPath, "scripts/bench/busy.mjs", ...command];

/** Of ours: `attune bench train …` or `complete …`. */
export function attune<Figures>(name: string, args: readonly string[], start: Start = alone): Contestant<Figures> {
  const command = start([process.execPath, "dist/cli.js"]);
  return {
    name,
    measure: (measuring, turn) => measuring.program<Figures>(command, ["bench", ...args, "--json"], turn),
  };
}

/** Another program, asked as `attune bench --peer` asks it. */
export function peer<Figures>(
  name: string,
  { command }: InstalledPeer,
  request: PeerRequest,
  start: Start = alone,
): Contestant<Figures> {
  return {
    name,
    measure: (measuring, turn) => measuring.program<Figures>(start(command), [JSON.stringify(request)], turn),
  };
}
