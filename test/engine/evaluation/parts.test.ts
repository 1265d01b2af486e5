import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gainsOf, pairsOf, partsOf } from "../../../engine/evaluation/parts";
import { partName, resolution } from "../../../engine/words/verdict";
import type { HeldOutSpan } from "../../../engine/workspace/examples";
import type { SpanKind } from "../../../engine/workspace/spans";

function span(file: string, kind: SpanKind | null, line: number): HeldOutSpan {
  return {
    ...{ file, group: file, kind, line, prefixText: "a\nb = ", middleText: "c", suffixText: "", bytes: 1 },
    healed: { kept: [], again: "", tail: [] },
    ...{ inContext: null, prompt: [1], sequence: { tokens: [1, 2], mask: [0, 1] } },
  };
}

const spans = [
  span("a.ts", "lineEnd", 1),
  span("b.ts", "lineEnd", 2),
  span("a.ts", "block", 3),
  span("c.py", "lineEnd", 4),
  span("d.unheard-of", "lineEnd", 5),
];
const base = [4, 2, 3, 1, 5].map((nats) => ({ nats, tokens: 1, text: "x", ended: true }));
const tuned = [1, 2.5, 3, Number.NaN, 4].map((nats, index) => ({
  nats,
  tokens: 1,
  text: index === 0 ? "c" : "x",
  ended: true,
}));
const pairs = pairsOf(spans, base, tuned);

describe("a verdict taken apart", () => {
  test("by kind and by language, the largest first; no interval for one file; what has no name counts nowhere", () => {
    const parts = partsOf(pairs, 1);
    assert.deepEqual(
      parts.map(({ by, name, spans: count, loss }) => [by, name, count, loss !== undefined]),
      [
        ["kind", "lineEnd", 4, true],
        ["kind", "block", 1, false],
        ["language", "TypeScript", 3, true],
        ["language", "Python", 1, false],
      ],
    );
    const [, block, typescript] = parts;
    assert.deepEqual(block?.base, { natsPerToken: 3, lineExactMatch: 0 });
    assert.equal(typescript?.tuned.lineExactMatch, 1 / 3);
    assert.equal(typescript?.loss?.value, -2.5 / 3);
    assert.deepEqual(parts.map(partName), ["rest of a line", "short block", "TypeScript", "Python"]);
  });

  test("says nothing where all places are alike", () => {
    assert.deepEqual(partsOf(pairsOf(spans.slice(0, 2), base, tuned), 1), []);
  });

  test("place by place, sorted, with both ends as they are; what is not a number is left out", () => {
    const { changes, gained, lost } = gainsOf(pairs);
    assert.deepEqual(changes, [-3, -1, 0, 0.5]);
    assert.deepEqual(
      gained.map(({ path, line, change }) => [path, line, change]),
      [
        ["a.ts", 1, -3],
        ["d.unheard-of", 5, -1],
      ],
    );
    assert.deepEqual(gained[0], {
      path: "a.ts",
      line: 1,
      prefix: "a\nb = ",
      expected: "c",
      base: "x",
      tuned: "c",
      change: -3,
    });
    assert.deepEqual(
      lost.map(({ line, change }) => [line, change]),
      [[2, 0.5]],
    );
  });

  test("what can be told from chance is half an interval", () => {
    assert.equal(resolution({ value: 0.1, low95: -0.02, high95: 0.06 }), 0.04);
  });
});
