import assert from "node:assert/strict";
import { test } from "node:test";
import { createHeadStart } from "../../../extension/completions/head-start";

test("a head start is what nine of ten of the latest twenty answers took at most", () => {
  const headStart = createHeadStart();
  assert.equal(headStart.ms(), 300);
  headStart.took(40);
  assert.equal(headStart.ms(), 40);
  for (let answer = 0; answer < 20; answer++) headStart.took(answer < 2 ? 900 : 50);
  assert.equal(headStart.ms(), 50);
  headStart.took(900);
  for (const _ of [1, 2]) headStart.took(900);
  assert.equal(headStart.ms(), 900);
});
