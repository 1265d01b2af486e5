import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { hasRun } from "../../../engine/workspace/token-shapes";

it("hasRun finds twenty characters of values in a row, wherever they stand", () => {
  const letters = fc.constantFrom(..."aZ09_+/=.:$%~-", " ", "(", "é", "ſ", "\u{1d7d8}");
  // Mostly of values, so that runs of twenty are neither rare nor everywhere.
  const line = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(..."aZ09_+/=.:$%~-") }, letters), {
    minLength: 19,
    maxLength: 90,
    size: "max",
  });
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(line, (parts) => {
      const text = parts.join("");
      const found = /[\w+/=.:$%~-]{20}/.test(text);
      seen.add(found);
      assert.equal(hasRun(text), found);
    }),
    { numRuns: 5000 },
  );
  assert.equal(seen.size, 2);
});
