/** Walks a workspace: which files are there to be read, and which are left out for their name or place alone. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { AttuneError } from "../errors";
import { isSecretFileName, isSecretFolderName } from "../secret-names";
import { reasonOf } from "../words/system";
import { findRepository, gitFolderOf, type IgnoreRules, rulesAbove } from "./ignore-rules";
import { skippedFolder } from "./kinds";
import { type Overruling, overruling } from "./overrule";

export interface FoundFile {
  /** Relative to the workspace, with `/`; a folder that is left out whole ends with `/`. */
  readonly path: string;
  /** Absolute, to be opened. */
  readonly absolute: string;
  /** Why it is not to be opened at all; null: it may be read. */
  readonly skipped: string | null;
  /** A person wants it, whatever it looks like. */
  readonly included: boolean;
}

/** A folder that is to be listed. */
interface Listed {
  readonly path: string;
  readonly rules: IgnoreRules;
  /** Left out, but for the files in it that a person wants. */
  readonly closed: boolean;
}

interface Walk {
  /** As it was named, for messages, and where it really is. */
  readonly folder: string;
  readonly root: string;
  readonly inRepository: boolean;
  readonly overruled: Overruling;
  readonly found: FoundFile[];
  readonly waiting: Listed[];
}

/**
 * Every file below the folder, sorted by path; a folder that is left out whole is one entry, besides those of its files that are
 * included. Symbolic links are never followed, so nothing outside the folder is read and no loop is possible.
 *
 * @throws E_WORKSPACE_MISSING when the folder is not there, is no folder, or cannot be listed.
 */
export async function walkWorkspace(
  folder: string,
  checkAborted: () => void,
  overruled: Overruling = overruling({}),
): Promise<FoundFile[]> {
  const root = await openFolder(folder);
  const repository = await findRepository(root);
  const first: Listed = { path: "", rules: await rulesAbove(root, repository), closed: false };
  const walk: Walk = { folder, root, inRepository: repository !== null, overruled, found: [], waiting: [first] };
  for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop()) {
    checkAborted();
    await enter(walk, next);
  }
  return walk.found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function add({ root, found }: Walk, path: string, skipped: string | null, included = false): void {
  found.push({ path, absolute: join(root, path), skipped, included });
}

async function enter(walk: Walk, { path, rules, closed }: Listed): Promise<void> {
  const entries = await list(walk.root, path, walk.folder);
  if (entries === null) return add(walk, path, "folder that cannot be read");
  const foreign = path !== "" && walk.inRepository ? await foreignReason(join(walk.root, path), entries) : null;
  if (foreign !== null && !closed) add(walk, path, foreign);
  if (foreign !== null && !walk.overruled.includes) return;
  const own = await withOwnRules(walk.root, path, entries, rules);
  for (const entry of entries) take(walk, { path, rules: own, closed: closed || foreign !== null }, entry);
}

interface Judgement {
  /** Why it is left out; null: it is not. */
  readonly reason: string | null;
  /** Not even for what a person wants in it. */
  readonly forGood: boolean;
}

function take(walk: Walk, here: Listed, entry: Dirent): void {
  const path = `${here.path}${entry.name}${entry.isDirectory() ? "/" : ""}`;
  const forGood = reasonForGood(entry, path) ?? (walk.overruled.isExcluded(path) ? "excluded by your settings" : null);
  const judgement = { reason: forGood ?? usualReason(entry, path, here.rules), forGood: forGood !== null };
  (entry.isDirectory() ? takeFolder : takeFile)(walk, here, path, judgement);
}

function takeFolder(walk: Walk, { rules, closed }: Listed, path: string, { reason, forGood }: Judgement): void {
  if (reason !== null && !closed) add(walk, path, reason);
  if (reason === null) walk.waiting.push({ path, rules, closed });
  else if (!forGood && walk.overruled.includes) walk.waiting.push({ path, rules, closed: true });
}

function takeFile(walk: Walk, { closed }: Listed, path: string, { reason, forGood }: Judgement): void {
  const included = !forGood && walk.overruled.isIncluded(path);
  if (included || !closed) add(walk, path, included ? null : reason, included);
}

/** What nobody can overrule. The names first: whether a secret is ignored as well makes no difference to its owner. */
function reasonForGood(entry: Dirent, path: string): string | null {
  if (entry.isSymbolicLink()) return "symbolic link, not followed";
  if (entry.isDirectory()) {
    if (isSecretFolderName(entry.name)) return secretReason;
    return entry.name === ".git" ? skippedFolder(entry.name) : null;
  }
  if (!entry.isFile()) return "not a regular file";
  return isSecretFileName(path) ? secretReason : null;
}

function usualReason(entry: Dirent, path: string, rules: IgnoreRules): string | null {
  const folder = entry.isDirectory() ? skippedFolder(entry.name) : null;
  return folder ?? (rules.ignores(path) ? "ignored by .gitignore" : null);
}

/** Inside a repository a folder with a `.git` file belongs to another place; null: it has none. */
async function foreignReason(folder: string, entries: readonly Dirent[]): Promise<string | null> {
  if (!entries.some((entry) => entry.name === ".git" && entry.isFile())) return null;
  const place = (await gitFolderOf(folder))?.replaceAll("\\", "/");
  if (place === undefined) return null;
  if (place.includes("/worktrees/")) return "linked worktree, another copy of a repository";
  return place.includes("/modules/") ? "submodule, another project's files" : "another repository";
}

const secretReason = "secret by its name, never opened";

async function openFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    throw workspaceMissing(folder, error);
  }
  throw workspaceMissing(folder, new Error("it is not a folder"));
}

/** null: this folder inside the workspace cannot be listed. That of the root is an error. */
async function list(root: string, path: string, folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (path === "") throw workspaceMissing(folder, error);
    return null;
  }
}

async function withOwnRules(
  root: string,
  path: string,
  entries: readonly Dirent[],
  rules: IgnoreRules,
): Promise<IgnoreRules> {
  // Git does not follow a `.gitignore` that is a symbolic link either.
  if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return rules;
  const file = join(root, path, ".gitignore");
  try {
    return rules.nested(path, await readFile(file, "utf8"));
  } catch (error) {
    const reason = reasonOf(error, file);
    throw new AttuneError(
      "E_FILE",
      `${file} cannot be read: ${reason}`,
      "Make the file readable: without it, files that you ignore would be trained on.",
    );
  }
}

function workspaceMissing(folder: string, cause: unknown): AttuneError {
  const reason = reasonOf(cause, folder);
  return new AttuneError(
    "E_WORKSPACE_MISSING",
    `The workspace ${folder} cannot be read: ${reason}.`,
    "Give the path of an existing folder with source code.",
  );
}
