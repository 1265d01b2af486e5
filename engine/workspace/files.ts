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
}

/** A folder that is being walked through. */
interface Opened {
  readonly here: Listed;
  /** What is still to come of it, the last one first. */
  readonly entries: Dirent[];
}

/** What comes of an entry: what is told of it, and the folder that is to be entered. */
interface Taken {
  readonly found: FoundFile | null;
  readonly enter: Listed | null;
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
  const found: FoundFile[] = [];
  for await (const file of walkFiles(folder, checkAborted, overruled)) found.push(file);
  return found;
}

/** The same, one after the other: only the entries of the folders above the one that is told of are in memory. */
export async function* walkFiles(
  folder: string,
  checkAborted: () => void,
  overruled: Overruling = overruling({}),
): AsyncGenerator<FoundFile> {
  const root = await openFolder(folder);
  const repository = await findRepository(root);
  const walk: Walk = { folder, root, inRepository: repository !== null, overruled };
  const opened: Opened[] = [];
  for (
    let enter: Listed | null = { path: "", rules: await rulesAbove(root, repository), closed: false };
    enter !== null;
    enter = yield* nextFolder(walk, opened)
  ) {
    checkAborted();
    const { found, entries } = await open(walk, enter);
    if (found !== null) yield found;
    if (entries !== null) opened.push(entries);
  }
}

/** Tells of what comes up to the next folder that is to be entered; null: nothing is left. */
function* nextFolder(walk: Walk, opened: Opened[]): Generator<FoundFile, Listed | null> {
  for (let last = opened.at(-1); last !== undefined; last = opened.at(-1)) {
    const entry = last.entries.pop();
    if (entry === undefined) {
      opened.pop();
      continue;
    }
    const { found, enter } = take(walk, last.here, entry);
    if (found !== null) yield found;
    if (enter !== null) return enter;
  }
  return null;
}

function foundAt({ root }: Walk, path: string, skipped: string | null, included = false): FoundFile {
  return { path, absolute: join(root, path), skipped, included };
}

async function open(
  walk: Walk,
  { path, rules, closed }: Listed,
): Promise<{ readonly found: FoundFile | null; readonly entries: Opened | null }> {
  const entries = await list(walk.root, path, walk.folder);
  if (entries === null) return { found: foundAt(walk, path, "folder that cannot be read"), entries: null };
  const foreign = path !== "" && walk.inRepository ? await foreignReason(join(walk.root, path), entries) : null;
  const found = foreign !== null && !closed ? foundAt(walk, path, foreign) : null;
  if (foreign !== null && !walk.overruled.includes) return { found, entries: null };
  const own = await withOwnRules(walk.root, path, entries, rules);
  return {
    found,
    entries: { here: { path, rules: own, closed: closed || foreign !== null }, entries: lastFirst(entries) },
  };
}

/** So that paths come out in order: whatever is in a folder begins with its name and a slash. */
function lastFirst(entries: readonly Dirent[]): Dirent[] {
  const named = entries.map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  return named.sort((a, b) => (a.name < b.name ? 1 : -1)).map(({ entry }) => entry);
}

interface Judgement {
  /** Why it is left out; null: it is not. */
  readonly reason: string | null;
  /** Not even for what a person wants in it. */
  readonly forGood: boolean;
}

function take(walk: Walk, here: Listed, entry: Dirent): Taken {
  const path = `${here.path}${entry.name}${entry.isDirectory() ? "/" : ""}`;
  const forGood = reasonForGood(entry, path) ?? (walk.overruled.isExcluded(path) ? "excluded by your settings" : null);
  const judgement = { reason: forGood ?? usualReason(entry, path, here.rules), forGood: forGood !== null };
  return entry.isDirectory()
    ? takeFolder(walk, here, path, judgement)
    : { found: takeFile(walk, here, path, judgement), enter: null };
}

function takeFolder(walk: Walk, { rules, closed }: Listed, path: string, { reason, forGood }: Judgement): Taken {
  const found = reason !== null && !closed ? foundAt(walk, path, reason) : null;
  if (reason === null) return { found, enter: { path, rules, closed } };
  return { found, enter: !forGood && walk.overruled.includes ? { path, rules, closed: true } : null };
}

function takeFile(walk: Walk, { closed }: Listed, path: string, { reason, forGood }: Judgement): FoundFile | null {
  const included = !forGood && walk.overruled.isIncluded(path);
  return included || !closed ? foundAt(walk, path, included ? null : reason, included) : null;
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
