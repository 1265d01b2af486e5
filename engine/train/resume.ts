/** Where a run goes on that was stopped: from its newest checkpoint, as the same run. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { graphModel } from "../bases/base-weights";
import type { BaseModel } from "../bases/folder";
import { AttuneError } from "../errors";
import { latestWord, type TrainRequest } from "../protocol/train";
import { optionName, spelled } from "../schema/request";
import { trainableLayout } from "../step/graphs";
import { type FoundCheckpoint, findCheckpoint, readCheckpoint } from "./checkpoint";
import type { Surroundings } from "./job";
import { tuningOf } from "./recipe";

/**
 * The newest finished checkpoint of the folder; null where it has none, and the run starts at step 0, which is told. Throws what
 * `readCheckpoint` throws, and E_CHECKPOINT where something else is asked for than the run was made with.
 */
export async function checkpointToResume(
  dir: string,
  request: TrainRequest,
  base: BaseModel,
  { log, phase }: Surroundings,
): Promise<FoundCheckpoint | null> {
  const found = await findCheckpoint(path.resolve(dir));
  if (found === null) {
    log(`no finished checkpoint in ${dir}: the training starts at step 0`);
    phase("reviewing", "No finished checkpoint: starting at step 0");
    return null;
  }
  const checkpoint = await readCheckpoint(found, base, (recipe) =>
    trainableLayout(graphModel(base), tuningOf(recipe, base)),
  );
  await demandSameSource(found, request, checkpoint);
  demandSameOptions(found, request, checkpoint);
  log(`resuming from ${found}, after step ${checkpoint.step}`);
  return checkpoint;
}

/** Earlier checkpoints do not say where their run learnt from. */
async function demandSameSource(dir: string, request: TrainRequest, { asked }: FoundCheckpoint): Promise<void> {
  if (asked !== undefined && asked.update === null && request.update !== undefined) {
    throw new AttuneError(
      "E_CHECKPOINT",
      `The run in ${dir} is no update, but a training from the base.`,
      "Resume it without --update, or update an adapter in a run of its own.",
    );
  }
  for (const source of ["workspace", "examples", "update"] as const) {
    const [before, now] = [asked?.[source] ?? null, request[source]];
    // The newest adapter was another one when the run began, or is the same.
    if (source === "update" && now === latestWord) continue;
    if (before === null || now === undefined || (await realPath(before)) === (await realPath(now))) continue;
    throw new AttuneError(
      "E_CHECKPOINT",
      `The run in ${dir} learns from ${before}, not from ${path.resolve(now)}.`,
      "Resume it with what it was started with, or start a run of its own.",
    );
  }
}

async function realPath(place: string): Promise<string> {
  return realpath(place).catch(() => path.resolve(place));
}

/** Options that the recipe of a run decides: a resumed run goes on with its own. */
const decided = [
  ...(["method", "rank", "alpha", "targets", "rslora", "dora", "rankPattern", "alphaPattern", "dropout"] as const),
  ...(["loraPlusRatio", "seqLen", "batch", "lr", "lrProbe", "patience", "seed", "split"] as const),
];

function demandSameOptions(dir: string, request: TrainRequest, { recipe, asked }: FoundCheckpoint): void {
  const split = recipe.cut === null ? "file" : "time";
  // Sizes that memory made smaller are asked for again as they were.
  const made = { ...recipe, split, ...(asked === undefined ? {} : { seqLen: asked.seqLen, batch: asked.batch }) };
  const left = (name: (typeof decided)[number]): boolean => request[name] === undefined || request[name] === "auto";
  const other = decided.filter((name) => !left(name) && spelled(request[name]) !== spelled(made[name]));
  if (other.length === 0) return;
  const list = (of: Readonly<Partial<Record<(typeof decided)[number], unknown>>>): string =>
    other.map((name) => `--${optionName(name)} ${spelled(of[name])}`).join(", ");
  throw new AttuneError(
    "E_CHECKPOINT",
    `The run in ${dir} was made with ${list(made)} and can only go on so, but ${list(request)} is asked for.`,
    "Leave these options out to go on with the run, or start another one.",
  );
}
