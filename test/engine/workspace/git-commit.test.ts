import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { headCommit } from "../../../engine/workspace/git-commit";
import { tempFolder } from "../../support/temp";
import { writeTree } from "./tree";

test("the commit is the one that git names: of a branch, packed or not, detached, in a worktree, in a folder below", async (context) => {
  const folder = await tempFolder(context);
  const main = path.join(folder, "main");
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (where: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], {
      cwd: where,
      env,
      encoding: "utf8",
    }).trim();
  await writeTree(main, { "src/a.ts": "export const a = 1;\n" });
  assert.equal(await headCommit(main), null);
  git(main, "init", "-q");
  assert.equal(await headCommit(main), null);
  git(main, "add", ".");
  git(main, "commit", "-qm", "one");
  const check = async (where: string) => assert.equal(await headCommit(where), git(where, "rev-parse", "HEAD"));
  await check(main);
  await check(path.join(main, "src"));
  git(main, "worktree", "add", "-q", "-b", "feature/x", path.join(folder, "linked"));
  git(path.join(folder, "linked"), "commit", "-q", "--allow-empty", "-m", "two");
  await check(path.join(folder, "linked"));
  git(main, "pack-refs", "--all");
  await check(main);
  await check(path.join(folder, "linked"));
  git(main, "checkout", "-q", "--detach");
  await check(main);
});

test("a reference that leads elsewhere or in a circle names nothing", async (context) => {
  const folder = await tempFolder(context);
  await writeTree(folder, { ".git/HEAD": "ref: refs/../../secret\n", secret: `${"a".repeat(40)}\n` });
  assert.equal(await headCommit(folder), null);
  await writeTree(folder, { ".git/HEAD": "ref: refs/heads/a\n", ".git/refs/heads/a": "ref: refs/heads/a\n" });
  assert.equal(await headCommit(folder), null);
});
