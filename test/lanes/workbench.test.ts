import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { it } from "node:test";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

lane("workbench", missingWorkbench(), () => {
  it("the suites of test/extension pass inside a real VS Code", () => {
    const run = spawnSync(process.execPath, ["scripts/test-workbench.mjs"], { encoding: "utf8" });
    console.log(run.stdout);
    assert.equal(run.status, 0, run.stderr);
  });
});
