/** The last stage of a run: choosing the parameters, saving them, and the verdict. */
import path from "node:path";
import { encodeLearnt, learntName } from "../adapters/learnt";
import { encodeReport, reportFile } from "../adapters/report";
import { writeFolderAtomically } from "../disk/files";
import { home } from "../disk/home";
import type { TrainResult } from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { isOutOfMemory, peakBytes } from "../runtime/memory";
import { secondsLeft } from "../words/pace";
import { remaining } from "../words/time";
import { pruneCheckpoints } from "./checkpoint";
import { compareWithBase } from "./comparison";
import type { Job } from "./job";
import { productFiles, reportOf } from "./product";
import type { Trained } from "./progress";

/**
 * Leaves the product in the job's folder: first itself, so that it can be used, then the verdict beside it. Throws E_OUTPUT, and
 * E_INTERRUPTED while comparing; the product stays then.
 */
export async function finish(job: Job, trained: Trained): Promise<TrainResult> {
  const { tuning, out, phase, log, onEvent } = job;
  const { plan, loop, recipe } = trained;
  const { theta, step } = await finalTheta(job, trained);
  const kept = step === loop.step ? {} : { keptStep: step };
  phase("saving", tuning.method === "lora" ? "Saving the adapter" : "Saving the model");
  const made = { ...reportOf(job, trained), ...kept };
  const { files, hash } = await productFiles(job, recipe, theta, made);
  const learnt = tuning.method === "full" ? null : job.data.learnt();
  const record = learnt === null ? [] : [[learntName, encodeLearnt(learnt)] as const];
  await writeFolderAtomically(out, new Map([...files, ...record]));
  onEvent({ event: "adapter", path: out, interim: null });
  const verdict = await judged(job, trained, theta);
  if (verdict !== null) {
    const judgement = encodeReport({ ...made, verdict, adapterHash: hash });
    await writeFolderAtomically(out, new Map([[reportFile, judgement]]));
    onEvent({ event: "verdict", ...verdict });
  }
  // In the store a finished adapter is small; a folder that the user named keeps the way back.
  if (out.startsWith(home() + path.sep)) await pruneCheckpoints(out, 0);
  const memory = { estimatedBytes: plan.estimate.bytes, peakBytes: peakBytes() };
  log(memoryLine(memory));
  return {
    adapter: out,
    ...(verdict === null ? {} : { verdict }),
    steps: loop.step,
    ...(loop.step < job.steps ? { stoppedEarly: true } : {}),
    ...kept,
    seconds: job.elapsed(),
    trainable: plan.trainable,
    total: plan.total,
    memory,
  };
}

function memoryLine({ estimatedBytes, peakBytes: peak }: NonNullable<TrainResult["memory"]>): string {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const ratio = (estimatedBytes / peak).toFixed(2);
  return `memory: ${megabytes(estimatedBytes)} estimated, ${megabytes(peak)} at the peak of this process (ratio ${ratio})`;
}

const comparing = "Comparing base and tuned on held-out code";

/** null where nobody asked, where there are no places for it, or where the memory does not suffice. */
async function judged(job: Job, trained: Trained, theta: readonly Float32Array[]): Promise<Verdict | null> {
  const { phase, onEvent, request, out } = job;
  const { verdictSpans: spans, tokenizer } = trained.dataset;
  if (request.verdict === false || spans.length === 0 || tokenizer === null) return null;
  phase("evaluating", comparing, { share: 0, secondsLeft: null });
  const begun = performance.now();
  return compareWithBase(job, trained, {
    theta,
    spans,
    tokenizer,
    onInterim: (interim) => onEvent({ event: "adapter", path: out, interim }),
    onProgress: everySecond((done, total) => {
      const left = secondsLeft((performance.now() - begun) / 1000, done, total);
      const message = [
        `${comparing}: ${Math.floor((100 * done) / total)} %`,
        ...(left === null ? [] : [remaining(left)]),
      ];
      phase("evaluating", message.join(", "), { share: done / total, secondsLeft: left });
    }),
  }).catch(withoutVerdict((message) => phase("evaluating", message)));
}

/** A trained adapter is not thrown away because the comparison found too little memory. */
function withoutVerdict(say: (message: string) => void): (error: unknown) => null {
  return (error) => {
    if (!isOutOfMemory(error)) throw error;
    say("Not compared with the base: the memory does not suffice for it");
    return null;
  };
}

/** Progress that is read by people: at most one message a second. */
function everySecond(report: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    report(done, total);
  };
}

/** The parameters after the last step, or those of a clearly better evaluation before it. */
async function finalTheta(
  { exact, log }: Job,
  { loop, stepper }: Trained,
): Promise<{ readonly theta: readonly Float32Array[]; readonly step: number }> {
  const last = loop.evals.at(-1);
  if (!exact && loop.best !== null && last !== undefined && loop.best.loss < last.loss * 0.995) {
    log(`keeping the parameters of step ${loop.best.step}, whose held-out loss was the lowest`);
    return loop.best;
  }
  return { theta: (await stepper.state()).theta, step: loop.step };
}
