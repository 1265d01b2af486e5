import assert from "node:assert/strict";
import { test } from "node:test";
import { createProgress } from "../../../extension/completions/progress";

test("what the engine tells reaches the request that it is about, until that has ended", () => {
  const told: string[] = [];
  const progress = createProgress();
  const one = progress.begin((text) => told.push(`one: ${text}`));
  const two = progress.begin((text) => told.push(`two: ${text}`));
  progress.told({ progress: two.progress, text: "a" });
  progress.told({ progress: one.progress, text: "b" });
  one.end();
  progress.told({ progress: one.progress, text: "bc" });
  progress.told({ progress: 99, text: "x" });
  assert.deepEqual(told, ["two: a", "one: b"]);
});
