import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { axisRange, decimate, recentMean, smooth, smoothingSpan } from "../../webview/series";

test("smoothing starts at the first value and follows the recursive formula", () => {
  // Span 3 keeps one half. By hand: 4; (¼·4 + ½·2) / ¾ = 8/3; (⅛·4 + ¼·2 + ½·8) / ⅞ = 40/7.
  const expected = [4, 8 / 3, 40 / 7];
  for (const [index, value] of smooth([4, 2, 8], 3).entries()) {
    assert.ok(Math.abs(value - (expected[index] ?? Number.NaN)) < 1e-12, `value ${index}: ${value}`);
  }
});

test("smoothing keeps a constant and passes over values that are not finite", () => {
  for (const value of smooth(
    Array.from({ length: 50 }, () => 2.5),
    10,
  ))
    assert.ok(Math.abs(value - 2.5) < 1e-12);
  const broken = smooth([Number.NaN, 3, Number.POSITIVE_INFINITY, 3], 5);
  assert.ok(Number.isNaN(broken[0]));
  assert.deepEqual(
    broken.slice(1).map((value) => Math.round(value * 1e9) / 1e9),
    [3, 3, 3],
  );
});

test("smoothed values stay between the lowest and the highest", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1 }),
      fc.integer({ min: 1, max: 99 }),
      (values, span) => {
        const [low, high] = [Math.min(...values), Math.max(...values)];
        return smooth(values, span).every((value) => value >= low - 1e-9 && value <= high + 1e-9);
      },
    ),
  );
});

test("what was drawn does not change when a step is added", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 2 }), (values) => {
      assert.deepEqual(smooth(values, 7).slice(0, -1), smooth(values.slice(0, -1), 7));
    }),
  );
  assert.deepEqual([1, 100, 400, 9000].map(smoothingSpan), [5, 5, 20, 100]);
});

test("a short row is kept whole", () => {
  assert.deepEqual(decimate([3, 1, 2], 3), [0, 1, 2]);
  assert.deepEqual(decimate([], 10), []);
});

test("thinning keeps the ends, the extremes and the gaps, in order", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          { weight: 20, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
          { weight: 1, arbitrary: fc.constant(Number.NaN) },
        ),
        { minLength: 1, maxLength: 3000 },
      ),
      fc.integer({ min: 5, max: 400 }),
      (values, limit) => {
        const kept = decimate(values, limit);
        assert.ok(kept.length <= Math.max(limit, 5), `${kept.length} of ${limit}`);
        assert.equal(kept[0], 0);
        assert.equal(kept.at(-1), values.length - 1);
        assert.ok(kept.every((index, place) => place === 0 || index > (kept[place - 1] ?? -1)));
        const shown = kept.map((index) => values[index] ?? Number.NaN);
        const finite = (row: readonly number[]) => row.filter(Number.isFinite);
        assert.deepEqual(
          [Math.min(...finite(shown)), Math.max(...finite(shown)), shown.some(Number.isNaN)],
          [Math.min(...finite(values)), Math.max(...finite(values)), values.some(Number.isNaN)],
        );
      },
    ),
  );
});

test("the axis shows all that must be seen, and one spike does not flatten the rest", () => {
  const noisy = Array.from({ length: 200 }, (_, index) => 2 + (index % 10) / 10);
  const calm = axisRange(noisy, [3.4]);
  assert.ok(calm !== null && calm.min < 2 && calm.max > 3.4 && calm.max < 4, JSON.stringify(calm));
  const spiked = axisRange([...noisy, 900], [3.4]);
  assert.deepEqual(spiked, calm);
  // A level of its own must lie within, wherever it is.
  assert.ok((axisRange(noisy, [40])?.max ?? 0) > 40);
});

test("an axis of losses does not go below zero, and nothing finite has none", () => {
  assert.equal(axisRange([0.01, 0.02, 3], [])?.min, 0);
  assert.equal(axisRange([Number.NaN, Number.POSITIVE_INFINITY], []), null);
  const flat = axisRange([2, 2, 2], []);
  assert.ok(flat !== null && flat.min < 2 && flat.max > 2);
});

test("recent means take the last finite values", () => {
  assert.equal(recentMean([9, 1, 2, 3], 3), 2);
  assert.equal(recentMean([9, Number.NaN, 4], 2), 4);
  assert.equal(recentMean([], 3), null);
});
