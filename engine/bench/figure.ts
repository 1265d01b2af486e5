/** What both measurements share: the middle of several, the tokens, and what was measured on what. */
import type { BaseModel } from "../bases/folder";
import type { OpenedModel } from "../devices/open-model";
import type { BenchSubject, Figure } from "../protocol/bench";
import { createRandom } from "../random";
import { instructionSets } from "../runtime/instructions";

/** Of one value or more. Of an even number, the lower of the two in the middle. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, median, high] = [sorted[0], sorted[(sorted.length - 1) >> 1], sorted.at(-1)];
  if (low === undefined || median === undefined || high === undefined) throw new Error("nothing was measured");
  return { median, low, high };
}

/** Seconds that a call takes. */
export async function secondsOf(call: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await call();
  return (performance.now() - begun) / 1000;
}

/** The same ids each time. */
export function randomTokens({ vocabSize }: Pick<BaseModel["config"], "vocabSize">, count: number): number[] {
  const random = createRandom("bench", vocabSize);
  return Array.from({ length: count }, () => random.below(vocabSize));
}

/** What is told beside the figures. */
export function subjectOf(
  { base, device, precision, threads }: OpenedModel,
  { seqLen, rounds }: { readonly seqLen: number; readonly rounds: number },
): BenchSubject {
  const instructions = instructionSets();
  return {
    ...{ base: base.id, total: base.total, device: device.device, deviceName: device.name },
    ...(instructions === null ? {} : { instructions }),
    ...{ precision, threads, seqLen, rounds },
  };
}
