/** Which commit a workspace stands at, read from git's own files (gitrepository-layout(5)). */
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { findRepository, gitFolderOf } from "./ignore-rules";
import { readTextIfThere } from "./text-file";

/** A reference may name another one; git itself follows five. */
const mostReferences = 5;

/** The commit that is checked out, hex; null: there is no repository, no commit yet, or its references are stored in another way. */
export async function headCommit(folder: string): Promise<string | null> {
  const repository = await findRepository(await realpath(folder).catch(() => folder));
  if (repository === null) return null;
  // A linked worktree has a HEAD of its own; branches are common to all.
  const own = (await gitFolderOf(repository.root)) ?? join(repository.root, ".git");
  let content = await readTextIfThere(join(own, "HEAD"));
  for (let count = 0; content !== null && count < mostReferences; count++) {
    const commit = /^([0-9a-f]{40}|[0-9a-f]{64})\s*$/.exec(content)?.[1];
    if (commit !== undefined) return commit;
    const name = /^ref: (refs\/\S+)\s*$/.exec(content)?.[1];
    if (name === undefined || name.split("/").includes("..")) return null;
    content = (await readTextIfThere(join(repository.common, name))) ?? (await packed(repository.common, name));
  }
  return null;
}

async function packed(common: string, name: string): Promise<string | null> {
  const lines = ((await readTextIfThere(join(common, "packed-refs"))) ?? "").split("\n");
  return lines.find((line) => line.endsWith(` ${name}`))?.split(" ")[0] ?? null;
}
