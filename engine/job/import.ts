/** An adapter that a training job made, back into the store: checked, judged and registered with its origin. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { demandRecorded } from "../adapters/made-for";
import { trainedMark } from "../adapters/report";
import { type BaseModel, isModelId, openBase } from "../bases/folder";
import { sha256 } from "../bases/hash";
import { isFile, isFolder } from "../disk/files";
import { AttuneError } from "../errors";
import { type ExchangeHooks, part } from "../exchange/hooks";
import { type ImportKnown, importAdapter } from "../exchange/import";
import { configFile, tensorsFile } from "../formats/peft";
import type { ImportRequest, ImportResult } from "../protocol/adapters";
import type { ContextWord } from "../protocol/fields";
import type { StepEvent } from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { judgeWorkspace } from "../train/evaluate";
import { walkWorkspace } from "../workspace/files";
import { wrongJob } from "./errors";
import {
  type JobResult,
  type Manifest,
  manifestFile,
  noteOf,
  parseManifest,
  parseResult,
  resultFile,
} from "./manifest";

/** An adapter folder that a job's program wrote. */
interface Made {
  readonly dir: string;
  readonly manifest: Manifest;
  readonly job: string;
  readonly result: JobResult;
}

/**
 * `importAdapter` for any adapter. One beside whose files a job's manifest lies is taken only if it is that job's finished product,
 * its base and data are those of the manifest, and its data are of this project; with a workspace it is compared with its base on
 * the places that the job kept out. Throws E_JOB, and what `importAdapter` and `judgeWorkspace` throw.
 */
export async function importAny(request: ImportRequest, hooks: ExchangeHooks): Promise<ImportResult> {
  const made = await findMade(request.from);
  if (made === null) return importAdapter(request, hooks);
  const { dir, manifest, job, result } = made;
  hooks.onEvent({ event: "progress", message: "Checking the training job", done: 0 });
  const baseWord = request.base ?? (isModelId(manifest.base.id) ? manifest.base.id : undefined);
  const base = await openBase(baseWord);
  await demandRecorded(dir, { baseId: manifest.base.id, baseHash: manifest.base.hash }, base);
  await demandOwnData(made);
  if (request.workspace !== undefined) await demandProject(dir, manifest, request.workspace);
  const verdict = request.workspace === undefined ? null : await judged(made, base, request.workspace, hooks);
  const known: ImportKnown = {
    name: `${manifest.workspace} job`,
    createdAt: new Date().toISOString(),
    trainedOn: manifest.trainedOn,
    steps: stepsOf(made),
    evals: result.evals.map(([step, loss]) => ({ event: "eval", step, loss })),
    verdict,
    origin: {
      ...{ job, data: manifest.data.hash },
      ...{ workers: result.workers, device: result.device, seconds: result.seconds },
    },
  };
  const imported = await importAdapter({ ...request, from: dir, base: base.origin }, part(hooks, 0.95, 1), known);
  return { ...imported, job: known.origin, ...(verdict === null ? {} : { verdict }) };
}

/** null: `from` is no job's. A job's folder stands for the adapter that its program leaves in it. Throws E_JOB. */
async function findMade(from: string): Promise<Made | null> {
  const file = path.join(from, manifestFile);
  if (!(await isFile(file))) return null;
  const bytes = await readFile(file);
  if (!bytes.includes('"attune training job"')) return null;
  const manifest = parseManifest(bytes, file);
  if (await isFolder(path.join(from, "start"))) {
    const adapter = path.join(from, "out", "adapter");
    if (await isFolder(adapter)) return findMade(adapter);
    throw unfinished(from, await newestStep(path.join(from, "out")), manifest.steps);
  }
  const results = path.join(from, resultFile);
  if (!(await isFile(results))) throw wrongJob(from, `there is no ${resultFile} beside its ${manifestFile}`, copyAgain);
  const result = parseResult(await readFile(results), results);
  const job = sha256(bytes);
  if (result.job !== job)
    throw wrongJob(from, `the ${manifestFile} beside it is not that of the run that made it`, copyAgain);
  if (!result.finished || result.step !== manifest.steps) throw unfinished(from, result.step, manifest.steps);
  return { dir: from, manifest, job, result };
}

const copyAgain = "Copy the whole folder that the job's program wrote.";

function unfinished(where: string, step: number, steps: number): AttuneError {
  const done = step === 0 ? "no checkpoint was written yet" : `${step} of ${steps} steps are made`;
  return wrongJob(
    where,
    `it is not finished: ${done}`,
    "Run the job's train.py again: it goes on from its newest checkpoint.",
  );
}

async function newestStep(out: string): Promise<number> {
  const names = await readdir(out).catch(() => []);
  return Math.max(0, ...names.map((name) => Number(/^checkpoint-(\d+)$/.exec(name)?.[1] ?? 0)));
}

/** Throws E_JOB where the adapter's files, or shards that lie beside them still, are not those of the manifest. */
async function demandOwnData({ dir, manifest, result }: Made): Promise<void> {
  const tensors = await noteOf(dir, tensorsFile);
  if (tensors?.sha256 !== result.adapterHash)
    throw wrongJob(dir, `its ${tensorsFile} is damaged, or of another run`, copyAgain);
  const config = await noteOf(dir, configFile);
  if (config?.sha256 !== manifest.files[`start/${configFile}`]?.sha256)
    throw wrongJob(dir, `its ${configFile} is not that of the job`, copyAgain);
  const home = path.resolve(dir, "..", "..");
  for (const { name } of manifest.data.shards) {
    const note = await noteOf(home, name);
    if (note !== null && note.sha256 !== manifest.files[name]?.sha256)
      throw wrongJob(dir, `${path.join(home, name)} is not the data that the job was exported with`, exportAgain);
  }
}

const exportAgain = "Export the job again, or take the folder as it was exported.";

/** Throws E_JOB where fewer than half of the files that the job learnt from are in the workspace. */
async function demandProject(dir: string, { trainedOn, workspace: name }: Manifest, workspace: string): Promise<void> {
  const found = await walkWorkspace(workspace, () => undefined);
  const marks = new Set(found.map((file) => trainedMark(file.path)));
  const here = trainedOn.filter((mark) => marks.has(mark)).length;
  if (2 * here >= trainedOn.length) return;
  throw wrongJob(
    dir,
    `it learnt from another project, ${name}: of its ${trainedOn.length} files ${here} are in ${workspace}`,
    "Import it in the project that it was exported from (--workspace).",
  );
}

/** null where too few files are held out to say anything. */
async function judged(made: Made, base: BaseModel, workspace: string, hooks: ExchangeHooks): Promise<Verdict | null> {
  const { dir, manifest } = made;
  const { include, exclude, recipe } = manifest;
  const comparing = "Comparing base and tuned on held-out code";
  const request = { workspace, adapter: dir, base: base.origin, seed: recipe.seed, context: contextWord(recipe) };
  return judgeWorkspace(
    { ...request, include: [...include], exclude: [...exclude] },
    {
      signal: hooks.signal,
      onProgress: (done, total) =>
        hooks.onEvent({ event: "progress", message: comparing, done: 0.95 * (done / Math.max(1, total)) }),
      log: () => undefined,
    },
    manifest.trainedOn,
  ).catch((error: unknown) => {
    if (error instanceof AttuneError && error.code === "E_WORKSPACE_EMPTY") return null;
    throw error;
  });
}

function contextWord({ context }: Manifest["recipe"]): ContextWord {
  return context === 0 ? "off" : "auto";
}

/** The run's steps as a report has them; what its program does not measure is NaN. */
function stepsOf({ manifest, result }: Made): StepEvent[] {
  const tokens = manifest.data.tokens / manifest.steps;
  return result.history.map(([step, loss, lr, gradNorm, seconds], index): StepEvent => {
    const before = result.history[index - 1]?.[4] ?? 0;
    return {
      ...{ event: "step", step, lr, gradNorm },
      ...(Number.isNaN(loss) ? {} : { loss }),
      tokensPerSecond: tokens / Math.max(1e-3, seconds - before),
      ...{ peakBytes: Number.NaN, etaSeconds: Number.NaN },
    };
  });
}
