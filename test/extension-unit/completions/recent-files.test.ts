import assert from "node:assert/strict";
import { test } from "node:test";
import { createRecentFiles } from "../../../extension/completions/recent-files";

test("the newest files come first, each once, and no more than wanted", () => {
  const recent = createRecentFiles(3);
  for (const file of ["a", "b", "b", "a", "c", "d", "c"]) recent.seen(file);
  assert.deepEqual(recent.list(), ["c", "d", "a"]);
});
