import assert from "node:assert/strict";
import { test } from "node:test";
import { someOf } from "../../../engine/words/names";

test("three names are told, and how many more there are", () => {
  const told = (...names: string[]) => someOf(names);
  assert.equal(told(), "");
  assert.equal(told("a", "b", "c"), "a, b, c");
  assert.equal(told("a", "b", "c", "d", "e"), "a, b, c and 2 more");
});
