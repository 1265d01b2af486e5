/**
 * Where a download gathers: `$ATTUNE_HOME/downloads/<owner--name>@<commit>/`. It becomes a model by one rename, so that no
 * half model is ever in the store.
 */
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { storedModelFolder } from "../bases/folder";
import { hasCode } from "../disk/codes";
import { downloadsFolder, modelsFolder } from "../disk/home";
import { deleteUnused, holdFolder } from "../disk/in-use";
import { isRunning } from "../disk/processes";
import { AttuneError } from "../errors";
import { failed } from "./errors";
import { checkId } from "./names";

/** Runs `work` with the folder of this download, which no other process uses meanwhile, and installs it as the model. */
export async function staged<T>(
  id: string,
  commit: string,
  work: (staging: string) => Promise<T>,
): Promise<{ readonly folder: string; readonly result: T }> {
  const target = storedModelFolder(id);
  const staging = path.join(downloadsFolder(), `${path.basename(target)}@${commit}`);
  await mkdir(staging, { recursive: true });
  const unlock = await lock(staging, id);
  const release = await holdFolder(staging);
  let result: T;
  try {
    result = await work(staging);
  } finally {
    await unlock();
    await release();
  }
  await install(staging, target);
  return { folder: target, result };
}

/**
 * Removes a model from the store, and whatever an interrupted download of it left. Throws E_HUB_ID, E_MODEL_MISSING, and E_IN_USE as
 * `deleteUnused`.
 */
export async function removeModel(id: string): Promise<{ readonly removed: string }> {
  const folder = storedModelFolder(checkId(id));
  const names = await readdir(downloadsFolder()).catch(() => []);
  const partial = names.filter((name) => name.startsWith(`${path.basename(folder)}@`));
  const stored = (await readdir(folder).catch(() => null)) !== null;
  if (!stored && partial.length === 0) {
    throw new AttuneError(
      "E_MODEL_MISSING",
      `There is no model ${id} in the store.`,
      "See attune models list; what other tools keep in their cache is theirs to remove.",
    );
  }
  for (const name of partial) await deleteUnused(path.join(downloadsFolder(), name));
  await deleteUnused(folder);
  return { removed: folder };
}

/** An older revision is moved aside first, as a folder cannot be renamed over another. */
async function install(staging: string, target: string): Promise<void> {
  await mkdir(modelsFolder(), { recursive: true });
  const old = `${staging}.replaced`;
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch((error: unknown) => {
    if (!hasCode(error, "ENOENT")) throw error;
  });
  await rename(staging, target);
  await rm(old, { recursive: true, force: true });
}

/** One process per download; a lock whose process is dead counts for nothing. */
async function lock(staging: string, id: string): Promise<() => Promise<void>> {
  const file = path.join(staging, ".lock");
  for (let tries = 0; ; tries++) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
      const pid = Number(await readFile(file, "utf8").catch(() => ""));
      if (tries > 0 || (pid > 0 && isRunning(pid))) {
        throw failed(id, "another download of it is under way", `Wait for it, or delete ${file} if there is none.`);
      }
      await rm(file, { force: true });
    }
  }
}
