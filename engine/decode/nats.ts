/** How well a model expects a text that is there already. */
import { logProbability, type ServedSequence } from "./sequence";

export interface NatsOptions {
  /** Tokens that are computed at once. Absent: all. */
  readonly atOnce?: number;
  /** Called before each run: lets messages in, waits, throws to cancel. Absent: nothing. */
  readonly pause?: () => Promise<void>;
  /** Told the logits [V] behind each token but the last, which are gone afterwards. */
  readonly onLogits?: (place: number, logits: Float32Array) => void;
}

/** The sum of nats over the tokens [N] behind the first, N − 1 of them. Throws what a run throws, and `pause`. */
export async function natsOf(
  sequence: ServedSequence,
  tokens: readonly number[],
  { atOnce = tokens.length, pause, onLogits }: NatsOptions = {},
): Promise<number> {
  let nats = 0;
  for (let begin = 0; begin < tokens.length - 1; begin += atOnce) {
    const end = Math.min(begin + atOnce, tokens.length - 1);
    await pause?.();
    const { logits } = await sequence.extendTo(tokens.slice(0, end), end - begin);
    const width = logits.length / (end - begin);
    for (let at = begin; at < end; at++) {
      const row = logits.subarray((at - begin) * width, (at - begin + 1) * width);
      nats -= logProbability(row, tokens[at + 1] ?? 0, null);
      onLogits?.(at, row);
    }
  }
  return nats;
}
