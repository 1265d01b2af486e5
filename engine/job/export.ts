/** A training run as a folder: its data, its start, its schedule, and a program that other machines run. */
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { adapterFiles } from "../adapters/adapter";
import { trainedMark } from "../adapters/report";
import { graphModel } from "../bases/base-weights";
import { type DecoderBase, openDecoder } from "../bases/folder";
import { hashFile } from "../bases/hash";
import { locateModel } from "../bases/shards";
import { buildFolder, runsIn } from "../disk/files";
import { freeBytesOf } from "../disk/space";
import { AttuneError } from "../errors";
import { spanRows } from "../evaluation/measure";
import type { ExchangeEvent } from "../protocol/adapters";
import { type ExportJobRequest, type ExportJobResult, exportJobRequest } from "../protocol/job";
import { peakBytes } from "../runtime/memory";
import { defaultsOf } from "../schema/request";
import { trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import { type CodeTokenizer, loadTokenizer } from "../text/tokenizer";
import { demandEnough } from "../train/amount";
import { loraConfig, loraMatrices } from "../train/product";
import { makeRecipe, type Recipe, tuningOf } from "../train/recipe";
import { scheduleOf } from "../train/schedule";
import { size } from "../words/size";
import { type Outline, outlineWorkspace } from "../workspace/outline";
import { jobFolder } from "./assets";
import { demandGoingOn, wrongJob } from "./errors";
import { dataHash, encodeManifest, type FileNote, type Manifest, manifestFile, noteOf, type Shard } from "./manifest";
import { createRowsFile, encodeRow, rowBytes } from "./rows-file";
import { epochsByDefault, reviewed, type Writing, writeRows } from "./shards";
import { startThreads } from "./threads";
import { watchedSpans } from "./watched";

export interface ExportJobHooks {
  /** Aborting ends the export with E_INTERRUPTED and nothing left behind. */
  readonly signal: AbortSignal;
  onEvent(event: ExchangeEvent): void;
}

/** Rows of a step where nobody says how many: other machines share them. */
const usualRows = 8;
/** Shards where nobody says how many, as far as a step's rows go. */
const usualShards = 8;

/**
 * Writes the job of `request` into a new folder, as a stream: memory does not grow with the code. Throws E_USAGE, E_OUTPUT,
 * E_DISK_SPACE, E_JOB for a base that the job's program cannot load, E_INTERRUPTED, and what `openDecoder`, `makeRecipe`, `tuningOf`,
 * `loadTokenizer` and `outlineWorkspace` throw.
 */
export async function exportJob(given: ExportJobRequest, hooks: ExportJobHooks): Promise<ExportJobResult> {
  const request = { ...defaultsOf(exportJobRequest), ...given };
  const tell = (message: string, done: number): void => hooks.onEvent({ event: "progress", message, done });
  demandRowForEach(request.shards, request.batch);
  const base = await openDecoder(request.base);
  if (base.origin !== base.folder) {
    throw wrongJob(
      request.out,
      `its base ${base.id} is a GGUF file, which the job's program does not train on`,
      "Give the model's folder with --base, or its id.",
    );
  }
  const recipe = makeRecipe({ ...request, batch: request.batch ?? usualRows }, base);
  const shards = request.shards ?? Math.min(usualShards, recipe.batch);
  demandRowForEach(shards, recipe.batch);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  return buildFolder(request.out, async (stage) => {
    await mkdir(path.join(stage, "data"));
    const { used, written, watched } = await writeData({
      stage,
      base,
      recipe,
      tokenizer,
      shards,
      request,
      hooks,
      tell,
    });
    await writeStart(stage, base, recipe);
    await copyAssets(stage);
    tell("Hashing the files", 0.99);
    const notes = await notesOf(stage, hooks.signal);
    // How a run here chooses its rate and its end is of no use elsewhere.
    const { method: _, lrProbe: __, rates: ___, patience: ____, cut: _____, ...kept } = recipe;
    const manifest: Manifest = {
      format: 1,
      kind: "attune training job",
      createdAt: new Date().toISOString(),
      workspace: path.basename(path.resolve(request.workspace)),
      base: { id: base.id, hash: base.hash, files: await baseFiles(base) },
      recipe: kept,
      steps: written.steps,
      schedule: scheduleOf(recipe.lr, written.steps),
      data: { hash: dataHash(written.shards, notes), ...written.counts, shards: written.shards, watched },
      ...{ include: request.include, exclude: request.exclude },
      trainedOn: trainingOf(used).map((index) => trainedMark(used.path(index))),
      files: notes,
    };
    await writeFile(path.join(stage, manifestFile), encodeManifest(manifest));
    tell("Exported", 1);
    const { rows, examples, tokens } = written.counts;
    return {
      ...{ dir: request.out, examples, tokens, shards, rows, steps: written.steps },
      bytes: Object.values(notes).reduce((sum, { bytes }) => sum + bytes, 0),
      base: base.id,
      peakBytes: peakBytes(),
    };
  });
}

/** Throws E_USAGE: a worker without a row in a step would hold up the others for nothing. */
function demandRowForEach(shards: number | undefined, batch: number | undefined): void {
  if (shards === undefined || batch === undefined || shards <= batch) return;
  throw new AttuneError(
    "E_USAGE",
    `${shards} shards are more than the ${batch} rows of an optimizer step, of which each needs one.`,
    `Give at most --shards ${batch}, or a larger --batch.`,
  );
}

interface DataParts extends Omit<Writing, "used" | "threads"> {
  readonly base: DecoderBase;
  readonly tokenizer: CodeTokenizer;
  readonly hooks: ExportJobHooks;
}

/** What the job holds of the workspace's code. */
async function writeData({ base, tokenizer, ...parts }: DataParts) {
  const { stage, recipe, request, hooks, tell } = parts;
  const { workspace, include, exclude } = request;
  const setup = { baseFolder: base.folder, vocabSize: base.config.vocabSize, workspace, sizes: recipe };
  const threads = await startThreads(setup, hooks.signal);
  const signatureFile = path.join(stage, "signatures");
  try {
    tell("Reviewing the workspace", 0);
    const used = await outlineWorkspace(
      workspace,
      {
        ...{ seed: recipe.seed, include, exclude, signal: hooks.signal },
        onProgress: (done, total) => tell("Reviewing the workspace", (reviewed * done) / Math.max(1, total)),
      },
      { sketch: threads.sketch, atOnce: 2 * threads.count, signatureFile },
    );
    await rm(signatureFile);
    demandAmount(used, workspace);
    await demandSpace(request, recipe, used);
    const written = await writeRows({ ...parts, used, threads });
    return { used, written, watched: await writeWatched(stage, workspace, used, { tokenizer, recipe }) };
  } finally {
    await threads.close();
  }
}

/** Indices of the files that are trained on. */
function trainingOf(used: Outline): number[] {
  const indices: number[] = [];
  for (let index = 0; index < used.count; index++) if (used.split(index) === "train") indices.push(index);
  return indices;
}

function trainingTokens(used: Outline): number {
  return trainingOf(used).reduce((sum, index) => sum + used.tokens(index), 0);
}

function demandAmount(used: Outline, workspace: string): void {
  demandEnough({ tokens: trainingTokens(used), files: used.count, skipped: used.skipped }, workspace);
}

/** Markers, padding and cuts add about a quarter to the tokens of the files. */
const overhead = 1.25;

/** Throws E_DISK_SPACE before anything is written. */
async function demandSpace(
  { out, steps, epochs = epochsByDefault }: ExportJobRequest,
  { seqLen, batch }: Recipe,
  used: Outline,
): Promise<void> {
  const tokens = trainingTokens(used);
  const rows = steps === undefined ? Math.ceil((overhead * epochs * tokens) / seqLen) : steps * batch;
  const needed = rows * rowBytes(seqLen);
  const free = await freeBytesOf(path.resolve(out));
  if (needed <= free) return;
  throw new AttuneError(
    "E_DISK_SPACE",
    `The job takes about ${size(needed)}, and ${size(free)} are free where ${out} would be.`,
    "Choose another disk, or fewer --epochs or --steps.",
  );
}

async function writeWatched(
  stage: string,
  workspace: string,
  used: Outline,
  { tokenizer, recipe }: { readonly tokenizer: CodeTokenizer; readonly recipe: Recipe },
): Promise<Shard | null> {
  const spans = await watchedSpans(workspace, used, tokenizer, recipe);
  if (spans.length === 0) return null;
  const name = "data/watched.npy";
  const file = await createRowsFile(path.join(stage, name), recipe.seqLen);
  await file.add(spanRows(spans, recipe.seqLen, tokenizer.fim?.pad ?? tokenizer.endOfText).map(encodeRow));
  await file.close();
  return { name, rows: spans.length };
}

/** The adapter that `attune train` would start with, as PEFT has it. */
async function writeStart(stage: string, base: DecoderBase, recipe: Recipe): Promise<void> {
  const tuning = tuningOf(recipe, base);
  if (tuning.method !== "lora") throw new Error("a job trains an adapter");
  const layout = trainableLayout(graphModel(base), tuning);
  const { theta } = await initialState(base, tuning, layout, recipe.seed);
  const adapter = { config: loraConfig(recipe, tuning), matrices: loraMatrices(tuning, layout, theta) };
  await mkdir(path.join(stage, "start"));
  for (const [name, bytes] of adapterFiles(adapter, base, null).files)
    await writeFile(path.join(stage, "start", name), runsIn(bytes));
}

async function copyAssets(stage: string): Promise<void> {
  const folder = await jobFolder();
  for (const name of await readdir(folder)) await copyFile(path.join(folder, name), path.join(stage, name));
}

async function notesOf(stage: string, signal: AbortSignal): Promise<Record<string, FileNote>> {
  const notes: Record<string, FileNote> = {};
  const entries = await readdir(stage, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(stage, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  for (const name of names.sort()) {
    await demandGoingOn(signal);
    const note = await noteOf(stage, name);
    if (note !== null) notes[name] = note;
  }
  return notes;
}

/** What transformers loads of the base; the tokenizer is not needed any more. */
async function baseFiles({ folder }: DecoderBase): Promise<Record<string, string>> {
  const { hashed } = await locateModel(folder);
  const files: Record<string, string> = {};
  for (const name of ["config.json", ...hashed]) {
    const hash = await hashFile(path.join(folder, name));
    if (hash !== null) files[name] = hash;
  }
  return files;
}
