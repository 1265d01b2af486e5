/** `.gitignore` files as git reads them: nested ones apply to their own folder, the deepest rule that matches decides. */
import { dirname, join, relative, resolve } from "node:path";
import ignore from "ignore";
import { globalExcludes } from "./git-config";
import { readTextIfThere } from "./text-file";

/** The rules that hold in one folder. */
export interface IgnoreRules {
  /** @param path relative to the workspace, with `/`; a folder's path ends with `/`. */
  ignores(path: string): boolean;
  /** The rules of a folder inside, which has a `.gitignore` with this content. @param folder "" or with a final `/`. */
  nested(folder: string, content: string): IgnoreRules;
}

/**
 * The rules that hold at the workspace's root, without its own `.gitignore`: what git is told to ignore everywhere,
 * `.git/info/exclude`, and where the workspace lies inside a larger repository the `.gitignore` files above it.
 */
export async function rulesAbove(workspace: string, repository: Repository | null): Promise<IgnoreRules> {
  const patterns = rewrite("", await globalExcludes(repository?.common ?? null));
  if (repository === null) return createRules(patterns, "");
  const prefix = slashed(relative(repository.root, workspace));
  patterns.push(...rewrite("", (await readTextIfThere(join(repository.common, "info", "exclude"))) ?? ""));
  let folder = "";
  for (const part of prefix === "" ? [] : prefix.split("/")) {
    patterns.push(...rewrite(folder, (await readTextIfThere(join(repository.root, folder, ".gitignore"))) ?? ""));
    folder += `${part}/`;
  }
  // Somebody's home folder may be a repository that ignores everything else; what the user opened is meant to be read.
  if (folder !== "" && createRules(patterns, "").ignores(folder)) return createRules([], "");
  return createRules(patterns, folder);
}

/** Whether a path is among patterns as in `.gitignore`; a folder's path ends with `/`. */
export function patternMatcher(patterns: readonly string[]): (path: string) => boolean {
  // Git on Windows and macOS compares names without case, as their file systems do.
  const matcher = ignore({ allowRelativePaths: true, ignorecase: process.platform !== "linux" }).add([...patterns]);
  return (path) => matcher.ignores(path);
}

/** @param prefix path of the workspace in its repository, "" or with a final `/`. */
function createRules(patterns: readonly string[], prefix: string): IgnoreRules {
  const matches = patternMatcher(patterns);
  return {
    ignores: (path) => matches(prefix + path),
    nested: (folder, content) => createRules([...patterns, ...rewrite(prefix + folder, content)], prefix),
  };
}

/**
 * Rewrites the patterns of a folder's `.gitignore` to the repository's root (see gitignore(5)): one with a slash before
 * its end is anchored to its folder, any other matches at every depth below. In one list, later patterns win, so
 * the files are listed from the root downwards.
 *
 * @param folder "" or with a final `/`.
 */
function rewrite(folder: string, content: string): string[] {
  const anchor = `/${folder.replace(/[\\*?[\]!# ]/g, "\\$&")}`;
  return content
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => /[^!/\s]/.test(line) && !line.startsWith("#"))
    .map((line) => {
      const negated = line.startsWith("!") ? "!" : "";
      const pattern = line.slice(negated.length);
      const anchored = pattern.replace(/\/?\s*$/, "").includes("/");
      return `${negated}${anchor}${anchored ? "" : "**/"}${pattern.replace(/^\//, "")}`;
    });
}

export interface Repository {
  readonly root: string;
  /** Where `info/exclude` is: the `.git` folder, for a linked worktree that of the main one. */
  readonly common: string;
}

/** The repository that a folder lies in; null: none. */
export async function findRepository(workspace: string): Promise<Repository | null> {
  for (let root = workspace; ; root = dirname(root)) {
    const git = join(root, ".git");
    // A folder's HEAD or a worktree's `gitdir: PATH` file shows that this is a repository.
    if ((await readTextIfThere(join(git, "HEAD"))) !== null) return { root, common: git };
    const folder = await gitFolderOf(root);
    if (folder !== null) {
      const common = await readTextIfThere(join(folder, "commondir"));
      return { root, common: common === null ? folder : resolve(folder, common.trim()) };
    }
    if (dirname(root) === root) return null;
  }
}

/** Where the `.git` file of a linked worktree or a submodule points; null: the folder has none. */
export async function gitFolderOf(folder: string): Promise<string | null> {
  const pointer = /^gitdir: (.+)$/m.exec((await readTextIfThere(join(folder, ".git"))) ?? "")?.[1];
  return pointer === undefined ? null : resolve(folder, pointer.trim());
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
