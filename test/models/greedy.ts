/** What a model writes when it always takes the likeliest token, and by how much that token was ahead. */
import { openBase } from "../../engine/bases/folder";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { openModel } from "../../engine/devices/open-model";
import { denseLinear } from "../../engine/model/linear-factory";
import type { SpeedRequest } from "./serve";
import { readTexts, threads } from "./setup";

/** Tokens of a text that are given, and tokens that are written behind them; scripts/models/llama.mjs does the same. */
export const greedySizes = { given: 24, written: 48 } as const;

export interface Choice {
  readonly token: number;
  /** Of its logit over the second's. */
  readonly margin: number;
}

export type GreedyTexts = Readonly<Record<string, readonly Choice[]>>;

/** In a process of its own. */
export async function greedyTexts({ place, precision: word, texts }: SpeedRequest): Promise<GreedyTexts> {
  const base = await openBase(place);
  const { model, precision } = await openModel(
    base,
    { device: "cpu", precision: word, threads },
    { kind: "measuring" },
  );
  const linear = denseLinear(model.weights, precision);
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: 128 });
  const written: [string, Choice[]][] = [];
  for (const [name, { tokens }] of Object.entries(readTexts(texts))) {
    const choices: Choice[] = [];
    const all = tokens.slice(0, greedySizes.given);
    while (choices.length < greedySizes.written) {
      const { logits } = await sequence.extendTo(all);
      const token = argmax(logits);
      const second = logits.reduce((best, logit, at) => (at === token ? best : Math.max(best, logit)), -Infinity);
      choices.push({ token, margin: (logits[token] ?? Number.NaN) - second });
      all.push(token);
    }
    written.push([name, choices]);
  }
  await sequence.release();
  return Object.fromEntries(written);
}
