/** What a model would write behind each token of given texts, and by how much that token is ahead. */
import { openDecoder } from "../../engine/bases/folder";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { openModel } from "../../engine/devices/open-model";
import { denseLinear } from "../../engine/model/linear-factory";
import type { PrecisionWord } from "../../engine/protocol/words";
import { threads } from "./setup";

export interface ChoicesRequest {
  readonly place: string;
  readonly precision: PrecisionWord;
  readonly texts: Readonly<Record<string, readonly number[]>>;
  /** How many of a text's last tokens are chosen anew, each behind those before it. */
  readonly last: number;
}

export interface Choice {
  readonly token: number;
  /** Of its logit over the second's. */
  readonly margin: number;
}

export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** In a process of its own. */
export async function choicesAlong({ place, precision: word, texts, last }: ChoicesRequest): Promise<Choices> {
  const base = await openDecoder(place);
  const how = { device: "cpu", precision: word, threads } as const;
  const { model } = await openModel(base, how, { kind: "measuring" });
  const linear = denseLinear(model.weights, model.precision);
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: 128 });
  const chosen: [string, Choice[]][] = [];
  for (const [name, tokens] of Object.entries(texts)) {
    const { logits } = await sequence.extendTo(tokens.slice(0, -1), last);
    const width = logits.length / last;
    const rows = Array.from({ length: last }, (_, row) => logits.subarray(row * width, (row + 1) * width));
    chosen.push([name, rows.map(choiceOf)]);
  }
  await sequence.release();
  return Object.fromEntries(chosen);
}

function choiceOf(logits: Float32Array): Choice {
  const token = argmax(logits);
  const second = logits.reduce((best, logit, at) => (at === token ? best : Math.max(best, logit)), -Infinity);
  return { token, margin: (logits[token] ?? Number.NaN) - second };
}
