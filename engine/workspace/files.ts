/** Walks a workspace: which files are there to be read, and which are left out for their name or place alone. */
import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { AttuneError } from "../errors";
import { isSecretFileName, isSecretFolderName } from "../secret-names";
import { reasonOf } from "../words/system";
import { type IgnoreRules, rulesAbove } from "./ignore-rules";
import { skippedFolder } from "./kinds";

export interface FoundFile {
  /** Relative to the workspace, with `/`; a folder that is left out whole ends with `/`. */
  readonly path: string;
  /** Absolute, to be opened. */
  readonly absolute: string;
  /** Why it is not to be opened at all; null: it may be read. */
  readonly skipped: string | null;
}

/**
 * Every file below the folder, sorted by path; a folder that is left out whole is one entry. Symbolic links are never
 * followed, so nothing outside the folder is read and no loop is possible.
 *
 * @throws E_WORKSPACE_MISSING when the folder is not there, is no folder, or cannot be listed.
 */
export async function walkWorkspace(folder: string, checkAborted: () => void): Promise<FoundFile[]> {
  const root = await openFolder(folder);
  const found: FoundFile[] = [];
  const waiting: { path: string; rules: IgnoreRules }[] = [{ path: "", rules: await rulesAbove(root) }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    checkAborted();
    const { path } = next;
    const entries = await list(root, path, folder);
    if (entries === null) {
      found.push({ path, absolute: join(root, path), skipped: "folder that cannot be read" });
      continue;
    }
    const rules = await withOwnRules(root, path, entries, next.rules);
    for (const entry of entries) {
      const isFolder = entry.isDirectory();
      const child = `${path}${entry.name}${isFolder ? "/" : ""}`;
      const skipped = reasonToSkip(entry, child, rules);
      if (isFolder && skipped === null) waiting.push({ path: child, rules });
      else found.push({ path: child, absolute: join(root, child), skipped });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names first: whether a secret is ignored as well makes no difference to its owner. */
function reasonToSkip(entry: Dirent, path: string, rules: IgnoreRules): string | null {
  if (entry.isSymbolicLink()) return "symbolic link, not followed";
  if (entry.isDirectory()) {
    if (isSecretFolderName(entry.name)) return secretReason;
    const reason = skippedFolder(entry.name);
    if (reason !== null) return reason;
  } else {
    if (!entry.isFile()) return "not a regular file";
    if (isSecretFileName(path)) return secretReason;
  }
  return rules.ignores(path) ? "ignored by .gitignore" : null;
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
