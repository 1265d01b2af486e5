/** The logits of a model at some places of some code, and how far two models' lie apart. */

import type { BaseModel } from "../bases/folder";
import { argmax, openSequence } from "../decode/sequence";
import { AttuneError } from "../errors";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import type { LogitsDifference, ProofOptions } from "../protocol/adapters";
import type { DeviceId } from "../protocol/words";
import { loadTokenizer } from "../text/tokenizer";
import { type ExchangeHooks, throwIfStopped } from "./hooks";

export interface Sampling {
  readonly prompts: readonly (readonly number[])[];
  readonly device: DeviceId;
  readonly threads: number;
}

/**
 * Token ids of the prompt that was given, else of the built-in ones by the base's own tokenizer. Throws E_TOKENIZER for ids
 * that the base does not have.
 */
export async function samplePrompts(base: BaseModel, tokens: ProofOptions["tokens"]): Promise<number[][]> {
  const { maxPositions, vocabSize } = base.config;
  if (tokens === undefined) {
    const tokenizer = await loadTokenizer(base.folder, vocabSize);
    return pieces.map((piece) => tokenizer.encode(piece).slice(0, Math.min(longest, maxPositions)));
  }
  if (tokens.length === 0 || tokens.length > maxPositions || tokens.some((token) => token >= vocabSize)) {
    throw new AttuneError(
      "E_TOKENIZER",
      `Between 1 and ${maxPositions} tokens below ${vocabSize} are needed, ${tokens.length} were given.`,
      "Give token ids of this base's own tokenizer.",
    );
  }
  return [[...tokens]];
}

/** [base, tuned] of one computation and of another: the cosine between the two changes; null where one is no change. */
export function changeCosine(
  [base, tuned]: readonly [readonly Float32Array[], readonly Float32Array[]],
  [otherBase, otherTuned]: readonly [readonly Float32Array[], readonly Float32Array[]],
): number | null {
  let [dot, one, two] = [0, 0, 0];
  for (const [place, logits] of tuned.entries()) {
    for (const [token, logit] of logits.entries()) {
      const change = logit - (base[place]?.[token] ?? Number.NaN);
      const other = (otherTuned[place]?.[token] ?? Number.NaN) - (otherBase[place]?.[token] ?? Number.NaN);
      dot += change * other;
      one += change * change;
      two += other * other;
    }
  }
  return one === 0 || two === 0 ? null : dot / Math.sqrt(one * two);
}

/** Logits [vocabSize] at up to 8 places of each prompt, spread evenly, the last token always among them. */
export async function sampleLogits(
  model: DecoderModel,
  linear: LinearFactory,
  { prompts, device, threads }: Sampling,
  message: string,
  { signal, onEvent }: ExchangeHooks,
): Promise<Float32Array[]> {
  throwIfStopped(signal);
  onEvent({ event: "progress", message, done: 0 });
  const capacity = Math.max(...prompts.map((prompt) => prompt.length));
  const sequence = await openSequence(model, linear, { device, threads, capacity });
  try {
    const places = prompts.flatMap((prompt) => lengths(prompt.length).map((length) => prompt.slice(0, length)));
    const samples: Float32Array[] = [];
    for (const tokens of places) {
      const { logits } = await sequence.extendTo(tokens);
      samples.push(logits.slice());
      onEvent({ event: "progress", message, done: samples.length / places.length });
      // A run blocks the event loop: without a pause nobody could say stop.
      await new Promise((resolve) => setImmediate(resolve));
      throwIfStopped(signal);
    }
    return samples;
  } finally {
    await sequence.release();
  }
}

/**
 * The largest difference of two samples, in logits and as a share of the expected ones' range at that place, and at how many
 * places both have the same best token. A NaN counts as infinitely far.
 */
export function compareLogits(expected: readonly Float32Array[], actual: readonly Float32Array[]): LogitsDifference {
  let [maxAbsolute, maxRelative, sameTop] = [0, 0, 0];
  for (const [index, logits] of expected.entries()) {
    const other = actual[index];
    if (other === undefined || other.length !== logits.length) throw new Error("samples of different models");
    const most = largestDifference(logits, other);
    maxAbsolute = Math.max(maxAbsolute, most);
    maxRelative = Math.max(maxRelative, most === 0 ? 0 : most / extent(logits));
    if (argmax(logits) === argmax(other)) sameTop++;
  }
  return { maxAbsolute, maxRelative, positions: expected.length, sameTop };
}

function largestDifference(expected: Float32Array, actual: Float32Array): number {
  let most = 0;
  for (const [token, value] of expected.entries()) {
    const difference = Math.abs(value - (actual[token] ?? Number.NaN));
    // A NaN compares as false, and must not pass for equal.
    if (!(difference <= most)) most = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
  }
  return most;
}

function extent(values: Float32Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

function lengths(total: number): number[] {
  const count = Math.min(total, placesPerPrompt);
  return Array.from({ length: count }, (_, index) => Math.ceil((total * (index + 1)) / count));
}

const placesPerPrompt = 8;
const longest = 96;

/** Ordinary code in several languages, as a completion would meet it. */
const pieces = [
  `import { readFile } from "node:fs/promises";

export async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8");
  return text.split("\\n").filter((line) => line.trim() !== "");
}
`,
  `class Stack:
    def __init__(self, items=None):
        self.items = list(items or [])

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty stack")
        return self.items.pop()
`,
  `func Reverse(values []int) []int {
	result := make([]int, 0, len(values))
	for i := len(values) - 1; i >= 0; i-- {
		result = append(result, values[i])
	}
	return result
}
`,
  `#include <stdio.h>

static int largest(const int *values, int count) {
    int best = values[0];
    for (int i = 1; i < count; i++) {
        if (values[i] > best) {
            best = values[i];
        }
    }
    return best;
}
`,
];
