/** Contestants take turns, each time in a process of its own; a figure is the middle of all that it measured. */
import { figureOf } from "../../engine/bench/figure";
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

/** `name` of ours: `attune bench train …` or `complete …`. */
export function attune<Figures>(name: string, args: readonly string[]): Contestant<Figures> {
  return {
    name,
    measure: (measuring, turn) => measuring.node<Figures>("dist/cli.js", ["bench", ...args, "--json"], turn),
  };
}

export function torch<Figures>(name: string, args: readonly string[]): Contestant<Figures> {
  return { name, measure: (measuring, turn) => measuring.python<Figures>("scripts/bench/torch_speed.py", args, turn) };
}

export function llama<Figures>(name: string, args: readonly string[]): Contestant<Figures> {
  return { name, measure: (measuring, turn) => measuring.node<Figures>("scripts/bench/llama_speed.mjs", args, turn) };
}
