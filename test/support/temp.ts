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

/** Points `ATTUNE_HOME` to a new folder, or to `folder`, until the test ends. */
export async function tempHome(context: TestContext, folder?: string): Promise<string> {
  const home = folder ?? (await tempFolder(context));
  const before = process.env["ATTUNE_HOME"];
  process.env["ATTUNE_HOME"] = home;
  context.after(() => {
    if (before === undefined) delete process.env["ATTUNE_HOME"];
    else process.env["ATTUNE_HOME"] = before;
  });
  return home;
}
