/** A run through the product's own command line, which goes on from its newest checkpoint, and what it left behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { readReport } from "../../../engine/adapters/adapter";
import type { DecoderBase } from "../../../engine/bases/folder";
import { tensorsFile } from "../../../engine/formats/peft";
import type { TrainResult } from "../../../engine/protocol/train";
import { learningRate } from "../../../engine/train/schedule";
import { median } from "../../models/page";
import { training } from "../projects";
import { alpha, learningRateOf, type Run } from "./plan";
import type { DivergedFigures, RunFigures } from "./results";

export interface RunRequest {
  readonly base: DecoderBase;
  readonly workspace: string;
  readonly run: Run;
  readonly steps: number;
  readonly precision: string;
  readonly threads: number;
  /** Of the adapter or the model. */
  readonly out: string;
}

/** Everything that decides what is learnt is said, so that no default of a later version makes another run of it. */
export function trainArguments({ base, workspace, run, steps, precision, threads, out }: RunRequest): string[] {
  const { batch, seqLen } = training;
  const scaled = run.scaling === "alpha" ? ["--alpha", String(alpha)] : [];
  const adapter = ["--rank", String(run.rank), ...scaled, "--targets", run.targets, "--precision", precision];
  return [
    ...["train", workspace, "--base", base.folder, "--method", run.method],
    // Where every weight is trained none is frozen, and none can be rounded.
    ...(run.method === "full" ? ["--precision", "fp32"] : adapter),
    ...["--lr", String(learningRateOf(run, base)), "--seed", String(run.seed)],
    ...["--steps", String(steps), "--batch", String(batch), "--seq-len", String(seqLen)],
    // What stands at the cut is learnt but for a tenth of its files, which are watched: all else came later and is measured here.
    ...["--split", "file", "--device", "cpu", "--threads", String(threads)],
    // Memory and speed are compared: everybody keeps the activations, whatever is free just now.
    ...["--gradient-checkpointing", "off", "--out", out, "--no-verdict", "--json"],
    ...(existsSync(path.join(out, "checkpoints")) ? ["--resume", out] : []),
  ];
}

/** What a run tells of itself, before anything is measured with what it made. */
export type Trained = Omit<RunFigures, "nats"> | DivergedFigures;

/** null: the time was up, and the run will go on from its checkpoint. */
export async function train(cli: string, request: RunRequest, until: number): Promise<Trained | null> {
  const { status, last, stderr } = await ended(spawnAttune(cli, trainArguments(request)), until);
  if (status === 130) return null;
  const diverged: DivergedFigures = {
    kind: "diverged",
    run: request.run,
    lr: learningRateOf(request.run, request.base),
  };
  if (status === 0) return (await figuresOf(request, JSON.parse(last))) ?? diverged;
  if (status === 1 && JSON.parse(last).code === "E_DIVERGED") return diverged;
  throw new Error(`attune train ended with ${status}: ${stderr}`);
}

export function spawnAttune(cli: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...argv], { stdio: ["pipe", "pipe", "pipe"] });
}

interface Ended {
  readonly status: number | null;
  /** The last line on its standard output: a result or an error. */
  readonly last: string;
  readonly stderr: string;
}

/** At `until`, or when this program is told to, it stops with a checkpoint. */
async function ended(child: ChildProcess, until: number): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-2000);
  });
  const stop = (): void => void child.kill("SIGINT");
  const timer = setTimeout(stop, Math.min(2 ** 31 - 1, Math.max(1000, until - Date.now())));
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    return { status, last: stdout.trimEnd().split("\n").at(-1) ?? "", stderr };
  } finally {
    clearTimeout(timer);
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** null: it went on at a lower rate than it was asked for. */
async function figuresOf(request: RunRequest, result: TrainResult): Promise<Omit<RunFigures, "nats"> | null> {
  const { out, run, base, steps } = request;
  const report = await readReport(out);
  const plan = report?.plan;
  if (report === null || !plan || result.memory === undefined) throw new Error(`${out} tells nothing of its run`);
  const lr = learningRateOf(run, base);
  if (report.steps.some((step) => step.lr < 0.5 * learningRate(lr, step.step, steps))) return null;
  // A run in smaller sizes than asked for, or with other last parameters, is another run: it cannot be compared.
  const told = [...(plan.reductions ?? []), ...(result.keptStep === undefined ? [] : ["other parameters were kept"])];
  if (told.length > 0 || report.steps.length !== steps) {
    rmSync(out, { recursive: true, force: true });
    throw new Error(`${out} was not the run that was asked for, and is gone: ${told.join(" ")}`);
  }
  const checkpoint = folders(path.join(out, "checkpoints")).at(-1);
  if (checkpoint === undefined) throw new Error(`${out} has no checkpoint`);
  return {
    kind: "run",
    run,
    lr,
    trainable: result.trainable,
    tokens: steps * training.batch * training.seqLen,
    seconds: Math.round(result.seconds),
    tokensPerSecond: Math.round(median(report.steps.map((step) => step.tokensPerSecond))),
    peakBytes: result.memory.peakBytes,
    productBytes: statSync(path.join(out, run.method === "full" ? "model.safetensors" : tensorsFile)).size,
    checkpointBytes: folderBytes(checkpoint),
    watched: report.evals.map(({ step, loss }) => ({ step, loss: Number(loss.toFixed(5)) })),
  };
}

function folders(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}

function folderBytes(folder: string): number {
  return folders(folder).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** What nobody needs any more once a run is measured: its checkpoints, and the whole of a model, which is as large as the base. */
export function tidy({ out, run }: Pick<RunRequest, "out" | "run">): void {
  rmSync(run.method === "full" ? out : path.join(out, "checkpoints"), { recursive: true, force: true });
}
