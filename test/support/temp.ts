import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";

/** A new folder, by its real path, that is removed when the test ends. */
export async function tempFolder(context: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "attune-test-")));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Points `ATTUNE_HOME` to a new folder, or to `folder`, until the test ends, and `HF_HOME` into it: what this computer's user
 * has downloaded is nothing to a test.
 */
export async function tempHome(context: TestContext, folder?: string): Promise<string> {
  const home = folder ?? (await tempFolder(context));
  setVariable(context, "ATTUNE_HOME", home);
  setVariable(context, "HF_HOME", path.join(home, "hf"));
  return home;
}

/** Sets a variable of the environment until the test ends. */
export function setVariable(context: TestContext, name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  context.after(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}
