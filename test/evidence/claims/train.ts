/** A run through the product's own command line, which goes on from its newest checkpoint, and what it left behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { readReport } from "../../../engine/adapters/adapter";
import type { DecoderBase } from "../../../engine/bases/folder";
import { tensorsFile } from "../../../engine/formats/peft";
import type { TrainResult } from "../../../engine/protocol/train";
import { median } from "../../models/page";
import { training } from "../projects";
import { alpha, learningRateOf, type Run } from "./plan";
import type { RunFigures } from "./results";

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

/** null: the time was up, and the run will go on from its checkpoint. */
export async function train(
  cli: string,
  request: RunRequest,
  until: number,
): Promise<Omit<RunFigures, "kind" | "nats"> | null> {
  const stdout = await finished(spawnAttune(cli, trainArguments(request)), until);
  if (stdout === null) return null;
  const result: TrainResult = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  return figuresOf(request, result);
}

export function spawnAttune(cli: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...argv], { stdio: ["pipe", "pipe", "pipe"] });
}

/** What it wrote, once it has ended well; null: it was told to stop, which it does with a checkpoint. */
async function finished(child: ChildProcess, until: number): Promise<string | null> {
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
    if (status === 130) return null;
    if (status !== 0) throw new Error(`attune train ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    clearTimeout(timer);
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

async function figuresOf(request: RunRequest, result: TrainResult): Promise<Omit<RunFigures, "kind" | "nats">> {
  const { out, run, base, steps } = request;
  const report = await readReport(out);
  const plan = report?.plan;
  if (report === null || !plan || result.memory === undefined) throw new Error(`${out} tells nothing of its run`);
  // A run in smaller sizes than asked for, or with other last parameters, is another run: it cannot be compared.
  const told = [...(plan.reductions ?? []), ...(result.keptStep === undefined ? [] : ["other parameters were kept"])];
  if (told.length > 0 || report.steps.length !== steps) throw new Error(`${out} is not the run asked for: ${told}`);
  const checkpoint = folders(path.join(out, "checkpoints")).at(-1);
  if (checkpoint === undefined) throw new Error(`${out} has no checkpoint`);
  return {
    run,
    lr: learningRateOf(run, base),
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
