/** One variant, trained on a project and measured on its places. */
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { openSequence } from "../../engine/decode/sequence";
import type { OpenedDecoder } from "../../engine/devices/open-model";
import { measureSpan } from "../../engine/evaluation/measure";
import type { LinearFactory } from "../../engine/model/linear-factory";
import { trainableLayout } from "../../engine/step/graphs";
import { initialState } from "../../engine/step/initial";
import { openStepper } from "../../engine/step/stepper";
import { firstLine } from "../../engine/text/metrics";
import { packRows, type Row } from "../../engine/text/packing";
import type { CodeTokenizer } from "../../engine/text/tokenizer";
import { tokensOf } from "../../engine/train/batches";
import { loraMatrices } from "../../engine/train/product";
import { type Recipe, tuningOf } from "../../engine/train/recipe";
import { learningRate } from "../../engine/train/schedule";
import { trainingExamples } from "../../engine/workspace/examples";
import type { ReviewedFile } from "../../engine/workspace/read-file";
import type { SyntaxPlaces } from "../../engine/workspace/syntax-places";
import type { Place, PlaceKind } from "./places";
import type { Shares } from "./variants";

/** What all measurements of a run share. */
export interface Sizes {
  readonly base: string;
  readonly seqLen: number;
  readonly batch: number;
  readonly steps: number;
  readonly places: number;
}

/** `variant`: null: the base as it is. */
export interface Wanted {
  readonly variant: string | null;
  readonly seed: number;
}

export interface Request extends Sizes {
  readonly folder: string;
  /** A file for what was read of the project. */
  readonly cache: string;
  readonly todo: readonly Wanted[];
  readonly threads: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface PlaceResult {
  readonly file: string;
  readonly kind: PlaceKind;
  readonly nats: number;
  readonly bytes: number;
  /** The first line that the model writes is the one that stood there. */
  readonly exact: boolean;
}

export interface Result {
  readonly trainedTokens: number;
  readonly seconds: number;
  readonly places: readonly PlaceResult[];
}

export interface Answer extends Wanted {
  readonly result: Result;
}

export interface Subject {
  readonly files: readonly ReviewedFile[];
  readonly places: readonly Place[];
  readonly syntax: SyntaxPlaces;
  readonly tokenizer: CodeTokenizer;
}

export type Opened = OpenedDecoder;

/** Rows in the order in which they are trained on, epoch after epoch. */
function* rowsOf({ files, syntax, tokenizer }: Subject, { seed, seqLen }: Recipe, shares: Shares): Generator<Row> {
  for (let epoch = 0; ; epoch++) {
    const examples = trainingExamples(files, tokenizer, { seed, epoch, seqLen, ...shares, syntax });
    yield* packRows(examples, seqLen, tokenizer.fim?.pad ?? tokenizer.endOfText);
  }
}

/** The variant's adapter, merged, and the tokens that it was trained on. */
export async function trained(
  subject: Subject,
  { base, model }: Opened,
  recipe: Recipe,
  shares: Shares,
  { steps, threads }: Request,
): Promise<{ readonly linear: LinearFactory; readonly trainedTokens: number }> {
  const tuning = tuningOf(recipe, base);
  if (tuning.method === "full") throw new Error("the recipe is compared with LoRA");
  const layout = trainableLayout(model, tuning);
  const stepper = await openStepper(model, tuning, await initialState(base, tuning, layout, recipe.seed), {
    ...{ device: "cpu", threads, adamW: recipe.adamW, seed: recipe.seed },
    rows: { batch: 1, length: recipe.seqLen },
    pause: async () => undefined,
  });
  try {
    const rows = rowsOf(subject, recipe, shares);
    let trainedTokens = 0;
    for (let step = 1; step <= steps; step++) {
      const batch = Array.from({ length: recipe.batch }, (): Row => rows.next().value);
      const { loss, gradNorm } = await stepper.accumulate(batch, step);
      if (!Number.isFinite(loss) || !Number.isFinite(gradNorm)) throw new Error(`step ${step} is not finite`);
      await stepper.update(step, learningRate(recipe.lr, step, steps), gradNorm);
      trainedTokens += tokensOf(batch);
    }
    const matrices = loraMatrices(tuning, layout, (await stepper.state()).theta);
    const application = { strength: 1, merged: true, precision: model.precision };
    return { linear: adaptedLinear(model.weights, matrices, application), trainedTokens };
  } finally {
    await stepper.dispose();
  }
}

export async function measured(
  { places, tokenizer }: Subject,
  { model }: Opened,
  linear: LinearFactory,
  { seqLen, threads }: Request,
): Promise<PlaceResult[]> {
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: seqLen });
  try {
    const results: PlaceResult[] = [];
    for (const place of places) {
      const { nats, text } = await measureSpan(sequence, tokenizer, place, place, () => undefined);
      const exact = firstLine(place.middleText).trimEnd() === firstLine(text).trimEnd();
      results.push({ file: place.file, kind: place.kind, nats, bytes: place.bytes, exact });
    }
    return results;
  } finally {
    await sequence.release();
  }
}
