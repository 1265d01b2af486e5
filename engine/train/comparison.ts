/** The verdict of a run: its parameters against the base, with the stepper's own graphs for the losses. */
import { adaptedLinear } from "../adapters/linear";
import { AttuneError } from "../errors";
import { spanLosses, spanRows } from "../evaluation/measure";
import { type Candidate, judge } from "../evaluation/verdict";
import { type GraphModel, graphModel } from "../model/base-weights";
import { type BaseModel, openBase } from "../model/folder";
import { denseLinear } from "../model/linear";
import type { DeviceId, Verdict } from "../protocol";
import type { Tuning } from "../step/graphs";
import type { Layout } from "../step/layout";
import type { State, Stepper } from "../step/stepper";
import type { CodeTokenizer } from "../text/tokenizer";
import type { HeldOutSpan } from "../workspace/examples";
import type { Row } from "../workspace/packing";
import { loraMatrices } from "./product";
import type { Recipe } from "./recipe";

export interface ComparisonParts {
  readonly base: BaseModel;
  readonly model: GraphModel;
  readonly tuning: Tuning;
  readonly recipe: Recipe;
  readonly layout: Layout;
  /** Makes the parameters that the run started from: with them the model is the base. */
  readonly initial: () => Promise<State>;
  readonly theta: readonly Float32Array[];
  readonly stepper: Stepper;
  /** Full fine-tuning: the folder in which the model has been saved. */
  readonly out: string;
  readonly spans: readonly HeldOutSpan[];
  readonly tokenizer: CodeTokenizer;
  readonly device: DeviceId;
  readonly threads: number;
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

const piecesPerText = 2;
const rowsBetweenReports = 8;

export async function compareWithBase(parts: ComparisonParts): Promise<Verdict> {
  const { model, recipe, stepper, spans, tokenizer } = parts;
  // A loss is one piece of work, and to write a text about two; base and tuned do both.
  const total = 2 * spans.length * (1 + piecesPerText);
  const measured = async (all: readonly Row[], theta: readonly Float32Array[], before: number) => {
    const losses: Float32Array[] = [];
    for (let from = 0; from < all.length; from += rowsBetweenReports) {
      if (parts.signal.aborted) throw stopped();
      losses.push(...(await stepper.losses(all.slice(from, from + rowsBetweenReports), theta)));
      parts.onProgress(before + losses.length, total);
    }
    return losses;
  };
  const rows = spanRows(spans, recipe.seqLen, tokenizer.fim?.pad ?? tokenizer.endOfText);
  const base: Candidate = {
    model,
    linear: denseLinear(model.weights, model.precision),
    losses: spanLosses(rows, await measured(rows, (await parts.initial()).theta, 0)),
  };
  const losses = spanLosses(rows, await measured(rows, parts.theta, rows.length));
  // What is left is writing, with sessions of its own.
  await stepper.dispose();
  const tuned = await tunedCandidate(parts, losses);
  return judge(spans, tokenizer, base, tuned, {
    device: parts.device,
    threads: parts.threads,
    seqLen: recipe.seqLen,
    seed: recipe.seed,
    onProgress: (done) => parts.onProgress(2 * spans.length + piecesPerText * done, total),
    checkpoint: async () => {
      if (parts.signal.aborted) throw stopped();
      await parts.pause();
    },
  });
}

async function tunedCandidate(
  { model, tuning, layout, theta, out }: ComparisonParts,
  losses: Candidate["losses"],
): Promise<Candidate> {
  if (tuning.method === "full") {
    // Read in place, as anybody will: constants of a graph would be three more copies, and 2 GB at most.
    const saved = graphModel(await openBase(out));
    return { model: saved, linear: denseLinear(saved.weights), losses };
  }
  const matrices = loraMatrices(tuning, layout, theta);
  const application = { strength: 1, merged: true, precision: model.precision };
  return { model, linear: adaptedLinear(model.weights, matrices, application), losses };
}

/** Used by every comparison that a person may stop. */
export function stopped(): AttuneError {
  return new AttuneError(
    "E_INTERRUPTED",
    "Stopped while comparing base and tuned.",
    "Try again; a training run can be resumed from its last checkpoint.",
  );
}
