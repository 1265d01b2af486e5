/** Greedy decoding of one prompt, a few guessed tokens at a time, with a rule that says when to stop. */
import type { StopReason } from "../protocol";
import { draftAfter } from "./draft";
import { argmax, type ServedSequence } from "./sequence";

export interface GenerateOptions {
  readonly maxTokens: number;
  readonly endTokens: ReadonlySet<number>;
  /** Whether to guess tokens ahead. Default: true. */
  readonly draft?: boolean | undefined;
  /** Called after each token with all so far; a reason ends the generation. */
  readonly stopAfter?: (tokens: readonly number[]) => StopReason | null;
  /** Called between runs of the model; throws to cancel. */
  readonly checkpoint?: () => void | Promise<void>;
}

export interface Generated {
  /** Without the end token. */
  readonly tokens: readonly number[];
  readonly stop: StopReason;
  readonly prefillMs: number;
  /** Mean over the tokens of all runs after the first; 0 when there is none. */
  readonly perTokenMs: number;
  /** Prompt tokens whose KV cache was kept. */
  readonly reused: number;
}

/** `prompt` must leave room for at least one token in the sequence's capacity. */
export async function generate(
  sequence: ServedSequence,
  prompt: readonly number[],
  { maxTokens, endTokens, draft: drafting = true, stopAfter, checkpoint }: GenerateOptions,
): Promise<Generated> {
  const most = Math.min(maxTokens, sequence.capacity - prompt.length);
  const tokens: number[] = [];

  /** Takes the next token; a reason ends the generation. */
  const take = (token: number): StopReason | null => {
    if (endTokens.has(token)) return "end";
    tokens.push(token);
    const reason = stopAfter?.(tokens) ?? null;
    if (reason !== null || tokens.length < most) return reason;
    return most === maxTokens ? "maxTokens" : "context";
  };

  /** Runs the model once and takes what it says; `taken` counts an end token too. */
  const run = async (): Promise<{ stop: StopReason | null; taken: number; reused: number }> => {
    const text = [...prompt, ...tokens];
    const draft = drafting ? draftAfter(text, most - tokens.length - 1) : [];
    const { logits, reused } = await sequence.extendTo([...text, ...draft], draft.length + 1);
    await checkpoint?.();
    let taken = 0;
    for (const token of chosen(logits, draft)) {
      taken++;
      const stop = take(token);
      if (stop !== null) return { stop, taken, reused };
    }
    return { stop: null, taken, reused };
  };

  const start = performance.now();
  const first = await run();
  const decodeStart = performance.now();
  let { stop } = first;
  let decoded = 0;
  while (stop === null) {
    const next = await run();
    stop = next.stop;
    decoded += next.taken;
  }
  return {
    tokens,
    stop,
    prefillMs: decodeStart - start,
    perTokenMs: decoded === 0 ? 0 : (performance.now() - decodeStart) / decoded,
    reused: first.reused,
  };
}

/** What the model chooses: the draft as far as it is the model's own choice, and one token behind that. */
function chosen(logits: Float32Array, draft: readonly number[]): number[] {
  const size = logits.length / (draft.length + 1);
  const choices: number[] = [];
  for (let row = 0; row <= draft.length; row++) {
    const choice = argmax(logits.subarray(row * size, (row + 1) * size));
    choices.push(choice);
    if (choice !== draft[row]) break;
  }
  return choices;
}
