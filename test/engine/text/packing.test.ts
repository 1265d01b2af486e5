import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Sequence } from "../../../engine/text/fim";
import { lossTokens, oneRowEach, packRows, type Row } from "../../../engine/text/packing";

const PAD = 999;

/** Ids are unique over all sequences, so a token tells where it came from. */
const sequences = (longest: number) =>
  fc.array(fc.array(fc.constantFrom<0 | 1>(0, 1), { maxLength: longest }), { maxLength: 40 }).map((masks) => {
    let next = 1000;
    return masks.map((bits): Sequence => {
      const mask = bits.map((bit, index): 0 | 1 => (index === 0 ? 0 : bit));
      return { tokens: mask.map(() => next++), mask };
    });
  });

/** (token read, token to predict) of each place that bears loss. */
function pairsOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    [...row.weights].flatMap((weight, t) => (weight === 0 ? [] : [`${row.tokens[t]}>${row.targets[t]}`])),
  );
}

function expectedPairs(all: readonly Sequence[], length: number): string[] {
  return all.flatMap(({ tokens, mask }) =>
    tokens.slice(0, length).flatMap((token, t) => (t > 0 && mask[t] === 1 ? [`${tokens[t - 1]}>${token}`] : [])),
  );
}

function assertWellFormed(row: Row, length: number): void {
  for (const part of [row.tokens, row.targets, row.weights, row.segments, row.positions]) {
    assert.equal(part.length, length);
  }
  for (let t = 0; t < length; t++) {
    const segment = row.segments[t] ?? -1;
    const before = t === 0 ? 0 : (row.segments[t - 1] ?? -1);
    const newSegment = segment !== before;
    if (segment === 0) {
      assert.deepEqual([row.tokens[t], row.targets[t], row.weights[t], row.positions[t]], [PAD, 0, 0, 0]);
      continue;
    }
    assert.ok(before !== 0 || t === 0, "padding stands at the end");
    assert.ok(!newSegment || segment === before + 1, "segments count up");
    assert.equal(row.positions[t], newSegment ? 0 : (row.positions[t - 1] ?? -1) + 1);
    if (row.weights[t] === 0) assert.equal(row.targets[t], 0);
    else {
      assert.equal(row.weights[t], 1);
      assert.equal(row.segments[t + 1], segment, "a target is in the same segment");
      assert.equal(row.targets[t], row.tokens[t + 1], "a target is the next token");
    }
  }
}

describe("packRows", () => {
  test("keeps every loss-bearing target once, mixes nothing, and fills fixed lengths", () => {
    fc.assert(
      fc.property(sequences(24), fc.integer({ min: 4, max: 32 }), (all, length) => {
        const rows = packRows(all, length, PAD);
        for (const row of rows) assertWellFormed(row, length);
        assert.deepEqual(pairsOf(rows).sort(), expectedPairs(all, length).sort());
        const useful = all.filter((sequence) => sequence.tokens.length >= 2);
        const used = rows.reduce((sum, row) => sum + row.segments.filter((segment) => segment > 0).length, 0);
        assert.equal(
          used,
          useful.reduce((sum, { tokens }) => sum + Math.min(tokens.length, length), 0),
        );
        assert.equal(
          rows.reduce((sum, row) => sum + Math.max(...row.segments), 0),
          useful.length,
        );
      }),
    );
  });

  test("puts sequences together in order, first fit", () => {
    const sequence = (...tokens: number[]): Sequence => ({ tokens, mask: tokens.map((_, i) => (i === 0 ? 0 : 1)) });
    const rows = packRows([sequence(1, 2, 3), sequence(4, 5, 6), sequence(7, 8), sequence(9, 10)], 5, PAD);
    assert.deepEqual(
      rows.map((row) => [...row.tokens]),
      [
        [1, 2, 3, 7, 8],
        [4, 5, 6, 9, 10],
      ],
    );
    const [first] = rows;
    assert.ok(first !== undefined);
    assert.deepEqual([...first.targets], [2, 3, 0, 8, 0]);
    assert.deepEqual([...first.weights], [1, 1, 0, 1, 0]);
    assert.deepEqual([...first.segments], [1, 1, 1, 2, 2]);
    assert.deepEqual([...first.positions], [0, 1, 2, 0, 1]);
    assert.equal(lossTokens(first), 3);
  });

  test("wastes little: random lengths fill at least 80 % of the places", () => {
    const all = Array.from({ length: 400 }, (_, index): Sequence => {
      const size = 40 + ((index * 7919) % 470);
      return { tokens: Array<number>(size).fill(1), mask: Array<0 | 1>(size).fill(0) };
    });
    const rows = packRows(all, 512, PAD);
    const used = rows.reduce((sum, row) => sum + row.segments.filter((segment) => segment > 0).length, 0);
    assert.ok(used / (rows.length * 512) > 0.8, `${used / (rows.length * 512)}`);
  });
});

describe("oneRowEach", () => {
  test("keeps order and count", () => {
    fc.assert(
      fc.property(sequences(24), fc.integer({ min: 4, max: 32 }), (all, length) => {
        const rows = oneRowEach(all, length, PAD);
        assert.equal(rows.length, all.length);
        for (const row of rows) assertWellFormed(row, length);
        assert.deepEqual(pairsOf(rows), expectedPairs(all, length));
        assert.equal(
          rows.reduce((sum, row) => sum + lossTokens(row), 0),
          expectedPairs(all, length).length,
        );
      }),
    );
  });
});
