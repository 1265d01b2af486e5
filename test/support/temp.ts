import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestContext } from "node:test";

/** A new folder that is removed when the test ends. */
export async function tempFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "attune-test-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
