/** What follows the last step: choosing the parameters, saving them, and the verdict. */
import type { AdapterReport } from "../adapters/adapter";
import { encodeReport, reportFile } from "../adapters/report";
import { writeFolderAtomically } from "../disk/files";
import type { PhaseProgress, TrainEvent, TrainPhase } from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { isOutOfMemory } from "../runtime/memory";
import { secondsLeft } from "../words/pace";
import { remaining } from "../words/time";
import { type ComparisonParts, compareWithBase } from "./comparison";
import type { LoopState } from "./loop";
import type { Dataset } from "./preparation";
import { productFiles } from "./product";

export interface FinishParts
  extends Omit<ComparisonParts, "theta" | "spans" | "tokenizer" | "onProgress" | "onInterim"> {
  readonly dataset: Dataset;
  readonly loop: LoopState;
  /** The parameters of the last step count, whatever the evaluations said. */
  readonly keepsLast: boolean;
  /** Whether base and tuned are compared, if there are places for it. */
  readonly judged: boolean;
  onEvent(event: TrainEvent): void;
  log(message: string): void;
  phase(name: TrainPhase, message: string, progress?: PhaseProgress): void;
  report(verdict: null): Omit<AdapterReport, "adapterHash">;
}

/**
 * Leaves the product in `out`: first itself, so that it can be used, then the verdict beside it. Throws E_OUTPUT, and
 * E_INTERRUPTED while comparing; the product stays then.
 */
export async function finish(parts: FinishParts): Promise<Verdict | null> {
  const { base, tuning, recipe, layout, out, phase, report, onEvent } = parts;
  const theta = await finalTheta(parts);
  phase("saving", tuning.method === "lora" ? "Saving the adapter" : "Saving the model");
  const made = report(null);
  const { files, hash } = await productFiles(base, tuning, recipe, layout, theta, made);
  await writeFolderAtomically(out, files);
  onEvent({ event: "adapter", path: out, interim: null });
  const verdict = await judge(parts, theta);
  if (verdict !== null) {
    const judgement = encodeReport({ ...made, verdict, adapterHash: hash });
    await writeFolderAtomically(out, new Map([[reportFile, judgement]]));
    onEvent({ event: "verdict", ...verdict });
  }
  return verdict;
}

const comparing = "Comparing base and tuned on held-out code";

async function judge(parts: FinishParts, theta: readonly Float32Array[]): Promise<Verdict | null> {
  const { dataset, phase } = parts;
  if (!parts.judged || dataset.verdictSpans.length === 0 || dataset.tokenizer === null) return null;
  phase("evaluating", comparing, { share: 0, secondsLeft: null });
  const begun = performance.now();
  const verdict = await compareWithBase({
    ...parts,
    theta,
    spans: dataset.verdictSpans,
    tokenizer: dataset.tokenizer,
    onInterim: (interim) => parts.onEvent({ event: "adapter", path: parts.out, interim }),
    onProgress: everySecond((done, total) => {
      const left = secondsLeft((performance.now() - begun) / 1000, done, total);
      const message = [
        `${comparing}: ${Math.floor((100 * done) / total)} %`,
        ...(left === null ? [] : [remaining(left)]),
      ];
      phase("evaluating", message.join(", "), { share: done / total, secondsLeft: left });
    }),
  }).catch(withoutVerdict((message) => phase("evaluating", message)));
  return verdict;
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
async function finalTheta({ loop, stepper, keepsLast, log }: FinishParts): Promise<readonly Float32Array[]> {
  const last = loop.evals.at(-1);
  if (!keepsLast && loop.best !== null && last !== undefined && loop.best.loss < last.loss * 0.995) {
    log(`keeping the parameters of step ${loop.best.step}, whose held-out loss was the lowest`);
    return loop.best.theta;
  }
  return (await stepper.state()).theta;
}
