/** The rows of a job, one after the other into its shards. */
import path from "node:path";
import { AttuneError } from "../errors";
import type { ExportJobRequest } from "../protocol/job";
import { plannedSteps, type Recipe } from "../train/recipe";
import { inOrder } from "../workspace/in-order";
import type { Outline } from "../workspace/outline";
import { demandGoingOn } from "./errors";
import type { Shard } from "./manifest";
import { codeLength, epochParts, type PartRows, partFiles } from "./rows";
import { createRowsFile, type RowsFile, rowBytes } from "./rows-file";
import type { Threads } from "./threads";

/** Share of the progress at which the review ends. */
export const reviewed = 0.25;
export const epochsByDefault = 3;
const fewestSteps = 60;

/** What is written where. */
export interface Writing {
  readonly stage: string;
  /** Those that are used, held out ones too. */
  readonly used: Outline;
  readonly threads: Pick<Threads, "rows" | "count">;
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
    const steps = request.steps ?? epochSteps(request, counts.rows, recipe.batch);
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
  const { used, threads, recipe, hooks } = job;
  const most = steps === null ? Number.POSITIVE_INFINITY : steps * recipe.batch;
  const before = counts.rows;
  const total = codeLength(used);
  let done = 0;
  const make = async (part: Uint32Array) => ({ part, rows: await threads.rows(partFiles(used, part), epoch) });
  // One more than there are threads, so that none waits while rows are written.
  for await (const { part, rows } of inOrder(epochParts(used, recipe.seed, epoch), make, threads.count + 1)) {
    await demandGoingOn(hooks.signal);
    await spread(rows, rowBytes(recipe.seqLen), files, { counts, most });
    for (const index of part) done += used.length(index);
    job.tell(`Writing epoch ${epoch + 1}`, progressOf(job, epoch + done / total, counts.rows, steps));
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

/** The rows of a part, no more of them than `most` in all, one after the other into the files. */
async function spread(
  { bytes, examples, tokens }: PartRows,
  size: number,
  files: readonly RowsFile[],
  { counts, most }: { readonly counts: Counts; readonly most: number },
): Promise<void> {
  const records: Uint8Array[][] = files.map(() => []);
  for (let row = 0; row < examples.length && counts.rows < most; row++) {
    records[counts.rows % files.length]?.push(bytes.subarray(row * size, (row + 1) * size));
    counts.rows++;
    counts.examples += examples[row] ?? 0;
    counts.tokens += tokens[row] ?? 0;
  }
  for (const [shard, file] of files.entries()) await file.add(records[shard] ?? []);
}

/** A job is for machines that have the time: three epochs are three, however many steps that takes. */
function epochSteps({ epochs }: ExportJobRequest, rowsPerEpoch: number, batch: number): number {
  const steps = plannedSteps({ epochs: epochs ?? epochsByDefault }, rowsPerEpoch, batch);
  return epochs === undefined ? Math.max(fewestSteps, steps) : steps;
}

function progressOf({ request, recipe }: Writing, epochs: number, rows: number, steps: number | null): number {
  const share = steps === null ? epochs / (request.epochs ?? epochsByDefault) : rows / (steps * recipe.batch);
  return reviewed + (0.98 - reviewed) * Math.min(1, share);
}

const digits = (value: number): string => String(value).padStart(5, "0");
