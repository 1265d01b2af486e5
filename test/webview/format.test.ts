import assert from "node:assert/strict";
import { test } from "node:test";
import * as format from "../../webview/format";

/** No-break spaces are written as `_` here, so that one sees them. */
function check<Value>(formatter: (value: Value) => string, rows: readonly (readonly [Value, string])[]): void {
  for (const [value, expected] of rows) {
    assert.equal(formatter(value).replaceAll("\u00a0", "_"), expected, `${formatter.name}(${String(value)})`);
  }
}

test("whole numbers are grouped and have a true minus", () => {
  check(format.integer, [
    [0, "0"],
    [598_016, "598,016"],
    [-1840, "\u22121,840"],
    [-0.2, "0"],
    [null, "\u2013"],
    [Number.NaN, "not finite"],
    [Number.POSITIVE_INFINITY, "not finite"],
  ]);
});

test("large numbers keep three digits", () => {
  check(format.compact, [
    [0, "0"],
    [999, "999"],
    [1000, "1.00_k"],
    [9995, "9.99_k"],
    [65_536, "65.5_k"],
    [598_016, "598_k"],
    [999_499, "999_k"],
    [999_500, "1.00_M"],
    [8_798_208, "8.80_M"],
    [494_032_768, "494_M"],
    [7e12, "7.00_T"],
    [-8_798_208, "\u22128.80_M"],
    [undefined, "\u2013"],
  ]);
});

test("losses have three decimals", () => {
  check(format.loss, [
    [1.9116, "1.912"],
    [-0.00001, "0.000"],
    [12345.678, "12345.7"],
    [Number.NEGATIVE_INFINITY, "not finite"],
  ]);
  check(format.lossChange, [
    [-0.2689, "\u22120.269"],
    [0.0042, "+0.004"],
    [0.00001, "0.000"],
    [Number.NaN, "not finite"],
  ]);
});

test("shares are percentages, changes have a sign, ranges name the unit once", () => {
  check(
    (value: number | null) => format.share(value),
    [
      [0.0178, "1.8_%"],
      [null, "\u2013"],
    ],
  );
  check(
    (value: number) => format.share(value, 2),
    [
      [0.01781, "1.78_%"],
      [-0.0001, "\u22120.01_%"],
    ],
  );
  check(format.shareChange, [
    [-0.124, "\u221212.4_%"],
    [0.031, "+3.1_%"],
    [0, "0.0_%"],
  ]);
  check(
    ([low, high]: readonly [number, number]) => format.shareRange(low, high),
    [
      [[-0.135, -0.113], "\u221213.5 to \u221211.3_%"],
      [[-0.011, 0.007], "\u22121.1 to +0.7_%"],
      [[Number.NaN, 0.1], "not finite"],
    ],
  );
});

test("sizes are decimal", () => {
  check(format.bytes, [
    [0, "0_B"],
    [999, "999_B"],
    [2_405_912, "2.41_MB"],
    [35_210_000, "35.2_MB"],
    [3_104_000_000, "3.10_GB"],
    [null, "\u2013"],
  ]);
});

test("durations are those of the other rooms, and a number keeps to its unit", () => {
  check(format.duration, [
    [42.4, "42_s"],
    [125, "2_min 05_s"],
    [4800, "1_h 20_min"],
    [Number.NaN, "not finite"],
  ]);
  check(format.remaining, [
    [3, "a few seconds left"],
    [61, "2_min left"],
    [Number.POSITIVE_INFINITY, "not finite"],
    [undefined, "\u2013"],
  ]);
});

test("rates, counts", () => {
  check(format.exponent, [
    [2e-4, "2.00e-4"],
    [0, "0"],
  ]);
  check(
    (value: number) => format.count(value, "file"),
    [
      [1, "1_file"],
      [0, "0_files"],
      [1214, "1,214_files"],
    ],
  );
  assert.equal(format.count(56, "matrix", "matrices"), "56\u00a0matrices");
});

test("an axis has as many decimals as its marks need", () => {
  const at = (min: number, max: number) => format.tick({ min, max })(2.5);
  assert.deepEqual(
    [at(0, 40), at(2, 4), at(2.4, 2.9), at(2.49, 2.51), format.tick(null)(2.5)],
    ["3", "2.5", "2.50", "2.500", "2.5"],
  );
});

test("tables copy as tab-separated text", () => {
  assert.equal(
    format.tabSeparated([
      ["Target", "Trainable"],
      ["gate\tproj", "122,880"],
      [" two\nlines ", ""],
    ]),
    "Target\tTrainable\ngate proj\t122,880\ntwo lines\t",
  );
});
