/** The verdict of a run: its parameters against the base, both as they are served. */
import { adaptedLinear } from "../adapters/adapted-linear";
import { graphModel } from "../bases/base-weights";
import { type BaseModel, openBase } from "../bases/folder";
import { AttuneError } from "../errors";
import { type Candidate, judge } from "../evaluation/verdict";
import type { GraphModel } from "../model/graph-model";
import { denseLinear } from "../model/linear-factory";
import type { Verdict } from "../protocol/verdict";
import type { DeviceId } from "../protocol/words";
import type { Tuning } from "../step/graphs";
import type { Layout } from "../step/layout";
import type { Stepper } from "../step/stepper";
import type { CodeTokenizer } from "../text/tokenizer";
import type { HeldOutSpan } from "../workspace/examples";
import { loraMatrices } from "./product";
import type { Recipe } from "./recipe";

export interface ComparisonParts {
  readonly base: BaseModel;
  readonly model: GraphModel;
  readonly tuning: Tuning;
  readonly recipe: Recipe;
  readonly layout: Layout;
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
  readonly onInterim?: ((verdict: Verdict) => void) | undefined;
}

/** Above so many parameters base and tuned are not in memory at the same time, and there is no result in between. */
const mostTogether = 300e6;

/**
 * The verdict of a run on its held-out spans. Ends the stepper first, for its memory. Throws E_INTERRUPTED when the signal
 * aborts.
 */
export async function compareWithBase(parts: ComparisonParts): Promise<Verdict> {
  const { model, recipe, stepper, spans, tokenizer } = parts;
  // Models are judged as they are served, with sessions of their own.
  await stepper.dispose();
  const base: Candidate = { model, linear: denseLinear(model.weights, model.precision) };
  const tuned = await tunedCandidate(parts);
  return judge(spans, tokenizer, base, tuned, {
    device: parts.device,
    threads: parts.threads,
    seqLen: recipe.seqLen,
    seed: recipe.seed,
    onProgress: parts.onProgress,
    ...(parts.base.total > mostTogether ? {} : { onInterim: parts.onInterim }),
    checkpoint: async () => {
      if (parts.signal.aborted) throw stopped();
      await parts.pause();
    },
  });
}

async function tunedCandidate({ model, tuning, layout, theta, out }: ComparisonParts): Promise<Candidate> {
  if (tuning.method === "full") {
    // Read in place, as anybody will: constants of a graph would be three more copies, and 2 GB at most.
    const saved = graphModel(await openBase(out));
    return { model: saved, linear: denseLinear(saved.weights) };
  }
  const matrices = loraMatrices(tuning, layout, theta);
  const application = { strength: 1, merged: true, precision: model.precision };
  return { model, linear: adaptedLinear(model.weights, matrices, application) };
}

/** Used by every comparison that a person may stop. */
export function stopped(): AttuneError {
  return new AttuneError(
    "E_INTERRUPTED",
    "Stopped while comparing base and tuned.",
    "Try again; a training run can be resumed from its last checkpoint.",
  );
}
