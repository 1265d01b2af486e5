/** Greedy decoding of one prompt, with a rule that says when to stop. */
import type { StopReason } from "../protocol";
import { argmax, type ServedSequence } from "./sequence";

export interface GenerateOptions {
  readonly maxTokens: number;
  readonly endTokens: ReadonlySet<number>;
  /** Called after each token with all so far; a reason ends the generation. */
  readonly stopAfter?: (tokens: readonly number[]) => StopReason | null;
  /** Called between tokens; throws to cancel. */
  readonly checkpoint?: () => void | Promise<void>;
}

export interface Generated {
  /** Without the end token. */
  readonly tokens: readonly number[];
  readonly stop: StopReason;
  readonly prefillMs: number;
  /** Mean over the tokens after the first; 0 when there is none. */
  readonly perTokenMs: number;
  /** Prompt tokens whose KV cache was kept. */
  readonly reused: number;
}

/** `prompt` must leave room for at least one token in the sequence's capacity. */
export async function generate(
  sequence: ServedSequence,
  prompt: readonly number[],
  { maxTokens, endTokens, stopAfter, checkpoint }: GenerateOptions,
): Promise<Generated> {
  const start = performance.now();
  let { logits, reused } = await sequence.extendTo(prompt);
  const prefillMs = performance.now() - start;
  const decodeStart = performance.now();
  const tokens: number[] = [];
  let runs = 0;
  const finished = (stop: StopReason): Generated => ({
    tokens,
    stop,
    prefillMs,
    perTokenMs: runs === 0 ? 0 : (performance.now() - decodeStart) / runs,
    reused,
  });
  for (;;) {
    await checkpoint?.();
    const next = argmax(logits);
    if (endTokens.has(next)) return finished("end");
    tokens.push(next);
    const reason = stopAfter?.(tokens) ?? null;
    if (reason !== null) return finished(reason);
    if (tokens.length >= maxTokens) return finished("maxTokens");
    if (prompt.length + tokens.length >= sequence.capacity) return finished("context");
    ({ logits } = await sequence.extendTo([...prompt, ...tokens]));
    runs++;
  }
}
