import assert from "node:assert/strict";
import { test } from "node:test";
import { isWithin } from "../models/exact";
import { errorText, mean, median, spread, table } from "../models/page";

test("tables and figures of docs/models.md", () => {
  assert.deepEqual(table(["", "a"], [["x", "1"]]), ["|  | a |", "| -- | -- |", "| x | 1 |"]);
  assert.equal(errorText(0), "the same");
  assert.equal(errorText(0.000123), "1.2e-4");
  assert.equal(mean([1, 2, 6]), 3);
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(spread([3, 1, 2], 1, "ms"), "2.0 ms (1.0–3.0)");
  assert.equal(spread([2.01, 2.02, 2.03], 1, "s"), "2.0 s");
});

test("a cell holds when it was measured and its error is within the bound", () => {
  const measured = (error: number) => ({ kind: "measured", error, what: "x", checks: 1 }) as const;
  assert.equal(isWithin(measured(1e-5), 1e-4), true);
  assert.equal(isWithin(measured(1e-3), 1e-4), false);
  assert.equal(isWithin(measured(Number.NaN), 1e-4), false);
  assert.equal(isWithin({ kind: "absent" }, 1e-4), false);
  assert.equal(isWithin({ kind: "failed", reason: "why" }, 1e-4), false);
});
