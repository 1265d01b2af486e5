/** A project's history, asked of git: where it is cut, what stood there, and which commit wrote each line since. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { parseBlame } from "../../engine/workspace/history";
import type { cut, Project } from "./projects";

const codeEndings = ["ts", "tsx", "js", "mjs", "cjs", "py"];
const codePatterns = codeEndings.map((ending) => `*.${ending}`);

const pictures = ["gif", "png", "jpg", "jpeg", "webp", "mp4", "svg", "ico", "pdf"];

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
}

/** A checkout of a commit in a folder of that project's name, made where it is not there yet. `source`: a clone, or its address. */
export function checkout(source: string, commit: string, folder: string): string {
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    git(".", "clone", "-q", "--no-checkout", source, folder);
    // Nobody learns from pictures, and copies of a repository may lack what is large.
    git(folder, "sparse-checkout", "set", "--no-cone", "/*", ...pictures.map((ending) => `!*.${ending}`));
  }
  git(folder, "checkout", "-q", "--force", commit);
  return folder;
}

/** The newest commit of the main line with so many lines added to code, and so many commits, behind it. */
export function cutOf(folder: string, { commit }: Project, { addedLines, commits }: typeof cut): string {
  const added = new Map<string, number>();
  let here = "";
  // Only code is compared: a copy of a repository may lack what is large.
  const format = ["--first-parent", "-m", "--numstat", "--format=commit %H"];
  for (const line of git(folder, "log", ...format, commit, "--", ...codePatterns).split("\n")) {
    here = /^commit ([0-9a-f]+)$/.exec(line)?.[1] ?? here;
    const [count, , file] = line.split("\t");
    if (file !== undefined) added.set(here, (added.get(here) ?? 0) + Number(count));
  }
  let lines = 0;
  for (const [passed, one] of git(folder, "rev-list", "--first-parent", commit).trim().split("\n").entries()) {
    if (lines >= addedLines && passed >= commits) return one;
    lines += added.get(one) ?? 0;
  }
  throw new Error(`${folder} has no ${commits} commits with ${addedLines} lines of code`);
}

/** Paths of all code files of a checkout. */
export function codeFiles(folder: string): string[] {
  return git(folder, "ls-files", "-z", "--", ...codePatterns)
    .split("\0")
    .filter((file) => file !== "");
}

/** The commit of each line of a file, first line first; null: it stood at `before` already. */
export function authorship(folder: string, before: string, file: string): (string | null)[] {
  const blame = git(folder, "blame", "--line-porcelain", `${before}..HEAD`, "--", file);
  return parseBlame(blame).map(({ commit }) => commit);
}
