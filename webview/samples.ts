/** Held-out places with what base and adapter wrote there, paired and counted. Pure. */
import type { EvalSample, Verdict } from "../engine/protocol/verdict";

export interface SamplePair {
  readonly path: string;
  readonly line: number;
  readonly prefix: string;
  readonly expected: string;
  readonly base: string;
  readonly tuned: string;
}

export interface SampleCounts {
  readonly all: number;
  /** Base and adapter wrote different things. */
  readonly different: number;
  readonly onlyTunedExact: number;
  readonly onlyBaseExact: number;
}

/** Pairs by place and by what was there, in the order in which they were measured. */
export function pairSamples(verdict: Verdict): readonly SamplePair[] {
  const tuned = new Map(verdict.tuned.samples.map((sample) => [key(sample), sample.actual]));
  return verdict.base.samples.flatMap((sample) => {
    const written = tuned.get(key(sample));
    if (written === undefined) return [];
    const { path, line, prefix, expected, actual } = sample;
    return [{ path, line, prefix, expected, base: actual, tuned: written }];
  });
}

export function countSamples(pairs: readonly SamplePair[]): SampleCounts {
  const number = (condition: (pair: SamplePair) => boolean) => pairs.filter(condition).length;
  return {
    all: pairs.length,
    different: number((pair) => pair.base !== pair.tuned),
    onlyTunedExact: number((pair) => pair.tuned === pair.expected && pair.base !== pair.expected),
    onlyBaseExact: number((pair) => pair.base === pair.expected && pair.tuned !== pair.expected),
  };
}

/** The last `lines` lines of a prompt, without blank ones at the beginning. */
export function promptEnd(prefix: string, lines: number): string {
  const last = prefix.split("\n").slice(-lines);
  while (last.length > 1 && last[0]?.trim() === "") last.shift();
  return last.join("\n");
}

function key(sample: EvalSample): string {
  return JSON.stringify([sample.path, sample.line, sample.expected, sample.prefix]);
}
