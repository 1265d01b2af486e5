// `node scripts/test-workbench.mjs`: the suites of test/extension inside code-server, against the dist/ that is there.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSuites, suiteSettings } from "../test/extension/build.mjs";
import { runSuite } from "../test/workbench/run-suite.mjs";

const root = mkdtempSync(path.join(os.tmpdir(), "attune-suite-"));
try {
  const workspace = path.join(root, "harbour");
  cpSync("test/fixtures/sample-workspace", workspace, { recursive: true });
  process.exitCode = await runSuite({
    extension: path.resolve("."),
    suite: await buildSuites(),
    workspace,
    env: { ATTUNE_HOME: path.join(root, "home") },
    settings: suiteSettings,
    print: (line) => console.log(line),
  });
} catch (error) {
  console.error(`attune: the suites failed in code-server: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
