/** One base in one precision, in a process of its own: what it computes of real code, how fast, and with how much memory. */
import { openDecoder } from "../../engine/bases/folder";
import { storedBytes } from "../../engine/bases/weight-files";
import { secondsOf } from "../../engine/bench/figure";
import { natsOf } from "../../engine/decode/nats";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { openModel } from "../../engine/devices/open-model";
import { denseLinear } from "../../engine/model/linear-factory";
import type { PrecisionWord } from "../../engine/protocol/words";
import { peakBytes } from "../../engine/runtime/memory";
import { trainableLayout } from "../../engine/step/graphs";
import { initialState } from "../../engine/step/initial";
import { openStepper } from "../../engine/step/stepper";
import { oneRowEach } from "../../engine/text/packing";
import { makeRecipe, tuningOf } from "../../engine/train/recipe";
import { mean, median } from "./page";
import { readTexts, threads } from "./setup";

export interface Served {
  readonly precision: string;
  /** Of the weights as they are mapped. */
  readonly weightBytes: number;
  /** Mean nats per token, over all texts alike. */
  readonly nats: number;
  readonly prefillSeconds: number;
  readonly tokenSeconds: number;
  readonly servingBytes: number;
}

export interface Trained {
  readonly trainTokensPerSecond: number;
  readonly trainingBytes: number;
}

export interface SpeedRequest {
  readonly place: string;
  readonly precision: PrecisionWord;
  /** A file of Texts. */
  readonly texts: string;
}

export async function serveTexts(request: SpeedRequest): Promise<Served> {
  const texts = readTexts(request.texts);
  const base = await openDecoder(request.place);
  const how = { device: "cpu", precision: request.precision, threads } as const;
  const { model, precision, weights } = await openModel(base, how, { kind: "measuring" });
  const linear = denseLinear(model.weights, model.precision);
  const capacity = 512;
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity });
  const nats: number[] = [];
  for (const { tokens } of Object.values(texts)) nats.push((await natsOf(sequence, tokens)) / (tokens.length - 1));
  const prompt = Object.values(texts).flatMap(({ tokens }) => tokens);
  const [prefills, singles]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 5; turn++) {
    const text = prompt.slice(turn, turn + 256);
    let logits: Float32Array = new Float32Array();
    const step = async (): Promise<void> => {
      ({ logits } = await sequence.extendTo(text));
    };
    // Nothing of the turn before may be kept.
    await sequence.extendTo([turn + 1]);
    prefills.push(await secondsOf(step));
    for (let count = 0; count < 8; count++) {
      text.push(argmax(logits));
      singles.push(await secondsOf(step));
    }
  }
  await sequence.release();
  const stored = [...weights.values()];
  return {
    precision,
    weightBytes: stored.reduce((sum, weight) => sum + storedBytes(weight), 0),
    nats: mean(nats),
    prefillSeconds: median(prefills),
    tokenSeconds: median(singles),
    servingBytes: peakBytes(),
  };
}

/** LoRA of rank 16 on all linears, rows of 256 tokens, one at once. */
export async function trainTexts({ place, precision, texts }: SpeedRequest): Promise<Trained> {
  const base = await openDecoder(place);
  const recipe = makeRecipe({ examples: "", seqLen: 256, batch: 1 }, base);
  const tuning = tuningOf(recipe, base);
  const { model } = await openModel(base, { device: "cpu", precision, threads }, { kind: "training", tuning });
  const layout = trainableLayout(model, tuning);
  const initial = await initialState(base, tuning, layout, 1);
  const stepper = await openStepper(model, tuning, initial, {
    ...{ device: "cpu", threads, rows: { batch: 1, length: 256 }, adamW: recipe.adamW, seed: 1 },
    pause: async () => {},
  });
  const tokens = Object.values(readTexts(texts))
    .flatMap((text) => text.tokens)
    .slice(0, 256);
  const rows = oneRowEach([{ tokens, mask: tokens.map((_, at) => (at === 0 ? 0 : 1)) }], 256, 0);
  const seconds: number[] = [];
  for (let step = 1; step <= 4; step++) {
    seconds.push(
      await secondsOf(async () => {
        const { gradNorm } = await stepper.accumulate(rows, step);
        await stepper.update(step, 1e-4, gradNorm);
      }),
    );
  }
  await stepper.dispose();
  return { trainTokensPerSecond: 256 / median(seconds.slice(1)), trainingBytes: peakBytes() };
}
