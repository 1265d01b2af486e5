/** The verdict of a run: its parameters against the base, both as they are served. */
import { adaptedLinear } from "../adapters/adapted-linear";
import { graphModel } from "../bases/base-weights";
import { openDecoder } from "../bases/folder";
import { AttuneError } from "../errors";
import { generalSpans } from "../evaluation/general";
import { type Candidate, judge } from "../evaluation/verdict";
import type { DecoderModel, GraphModel } from "../model/graph-model";
import { denseLinear } from "../model/linear-factory";
import { isCompleting } from "../model/model-config";
import type { Verdict } from "../protocol/verdict";
import type { CodeTokenizer } from "../text/tokenizer";
import type { HeldOutSpan } from "../workspace/examples";
import type { Job } from "./job";
import { loraMatrices } from "./product";
import type { Trained } from "./progress";

/** What is compared where, and whom it is told. */
export interface Comparison {
  readonly theta: readonly Float32Array[];
  readonly spans: readonly HeldOutSpan[];
  readonly tokenizer: CodeTokenizer;
  readonly onProgress: (done: number, total: number) => void;
  readonly onInterim: (verdict: Verdict) => void;
}

/** Above so many parameters base and tuned are not in memory at the same time, and there is no result in between. */
const mostTogether = 300e6;

/**
 * The verdict of a run on its held-out spans; a fully tuned model must have been saved. Ends the stepper first, for its memory.
 * Throws E_INTERRUPTED when the signal aborts.
 */
export async function compareWithBase(
  job: Job,
  { stepper, recipe }: Pick<Trained, "stepper" | "recipe">,
  { theta, spans, tokenizer, onProgress, onInterim }: Comparison,
): Promise<Verdict> {
  const { base, device, threads, signal, pause } = job;
  const model = completing(job.model);
  // Models are judged as they are served, with sessions of their own.
  await stepper.dispose();
  const untuned: Candidate = { model, linear: denseLinear(model.weights, model.precision) };
  return judge(spans, tokenizer, untuned, await tunedCandidate(job, theta), {
    device: device.device,
    threads,
    seqLen: recipe.seqLen,
    seed: recipe.seed,
    since: recipe.cut,
    general: await generalSpans(tokenizer, recipe.seqLen),
    onProgress,
    ...(base.total > mostTogether ? {} : { onInterim }),
    checkpoint: async () => {
      if (signal.aborted) throw stopped();
      await pause();
    },
  });
}

/** Only such a model learns from a workspace, whose places are compared. */
function completing(model: GraphModel): DecoderModel {
  if (!isCompleting(model)) throw new Error("an encoder has nothing to compare");
  return model;
}

async function tunedCandidate(
  { tuning, layout, out, ...job }: Job,
  theta: readonly Float32Array[],
): Promise<Candidate> {
  if (tuning.method === "full") {
    // Read in place, as anybody will: constants of a graph would be three more copies, and 2 GB at most.
    const saved = graphModel(await openDecoder(out));
    return { model: saved, linear: denseLinear(saved.weights) };
  }
  const model = completing(job.model);
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
