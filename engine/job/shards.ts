/** The rows of a job, one after the other into its shards. */
import path from "node:path";
import { AttuneError } from "../errors";
import type { ExportJobRequest } from "../protocol/job";
import type { Row } from "../text/packing";
import type { CodeTokenizer } from "../text/tokenizer";
import { tokensOf } from "../train/batches";
import { plannedSteps, type Recipe } from "../train/recipe";
import type { OutlinedFile } from "../workspace/review";
import type { Shard } from "./manifest";
import { epochParts } from "./rows";
import { createRowsFile, type RowsFile } from "./rows-file";

/** Share of the progress at which the review ends. */
export const reviewed = 0.25;
export const epochsByDefault = 3;
const fewestSteps = 60;

/** What is written where. */
export interface Writing {
  readonly stage: string;
  /** Those that are used, held out ones too. */
  readonly used: readonly OutlinedFile[];
  readonly tokenizer: CodeTokenizer;
  readonly recipe: Recipe;
  readonly shards: number;
  readonly request: ExportJobRequest;
  readonly hooks: { readonly signal: AbortSignal };
  tell(message: string, done: number): void;
}

export interface Written {
  readonly steps: number;
  readonly shards: readonly Shard[];
  readonly counts: Readonly<Counts>;
}

/** All the rows of all the steps, row g into shard g mod N. Throws E_OUTPUT, E_INTERRUPTED and E_WORKSPACE_EMPTY. */
export async function writeRows(job: Writing): Promise<Written> {
  const { recipe, request } = job;
  const names = Array.from(
    { length: job.shards },
    (_, index) => `data/train-${digits(index)}-of-${digits(job.shards)}.npy`,
  );
  const files: RowsFile[] = [];
  for (const name of names) files.push(await createRowsFile(path.join(job.stage, name), recipe.seqLen));
  const counts: Counts = { rows: 0, examples: 0, tokens: 0 };
  try {
    await writeEpoch(job, files, counts, { epoch: 0, steps: request.steps ?? null });
    const steps = request.steps ?? epochSteps(request, counts.rows / recipe.batch);
    for (let epoch = 1; counts.rows < steps * recipe.batch; epoch++)
      await writeEpoch(job, files, counts, { epoch, steps });
    const shards = names.map((name, index): Shard => ({ name, rows: files[index]?.rows ?? 0 }));
    return { steps, shards, counts };
  } finally {
    for (const file of files) await file.close();
  }
}

interface Counts {
  rows: number;
  examples: number;
  tokens: number;
}

/** The rows of one epoch, no more than `steps` take; null: all. */
async function writeEpoch(
  job: Writing,
  files: readonly RowsFile[],
  counts: Counts,
  { epoch, steps }: { readonly epoch: number; readonly steps: number | null },
): Promise<void> {
  const { used, tokenizer, recipe, request, hooks } = job;
  const asked = { workspace: request.workspace, epoch, signal: hooks.signal };
  const most = steps === null ? Number.POSITIVE_INFINITY : steps * recipe.batch;
  const before = counts.rows;
  for await (const { rows, done } of epochParts(used, tokenizer, recipe, asked)) {
    const wanted = rows.slice(0, most - counts.rows);
    await spread(wanted, files, counts.rows);
    count(counts, wanted);
    job.tell(`Writing epoch ${epoch + 1}`, progressOf(job, epoch + done, counts.rows, steps));
    if (counts.rows >= most) return;
  }
  if (counts.rows === before) throw nothingLeft(job.request);
}

/** Without this an export of files that are gone would go on for ever. */
function nothingLeft({ workspace }: ExportJobRequest): AttuneError {
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    `The files of ${workspace} that were reviewed are not there any more.`,
    "Leave the workspace as it is while it is exported, and export it again.",
  );
}

async function spread(rows: readonly Row[], files: readonly RowsFile[], before: number): Promise<void> {
  for (const [shard, file] of files.entries())
    await file.add(rows.filter((_, index) => (before + index) % files.length === shard));
}

function count(counts: Counts, rows: readonly Row[]): void {
  counts.rows += rows.length;
  counts.examples += rows.reduce(
    (sum, { segments }) => sum + segments.reduce((most, segment) => Math.max(most, segment), 0),
    0,
  );
  counts.tokens += tokensOf(rows);
}

/** A job is for machines that have the time: three epochs are three, however many steps that takes. */
function epochSteps({ epochs }: ExportJobRequest, stepsPerEpoch: number): number {
  const steps = plannedSteps({ epochs: epochs ?? epochsByDefault }, stepsPerEpoch);
  return epochs === undefined ? Math.max(fewestSteps, steps) : steps;
}

function progressOf({ request, recipe }: Writing, epochs: number, rows: number, steps: number | null): number {
  const share = steps === null ? epochs / (request.epochs ?? epochsByDefault) : rows / (steps * recipe.batch);
  return reviewed + (0.98 - reviewed) * Math.min(1, share);
}

const digits = (value: number): string => String(value).padStart(5, "0");
