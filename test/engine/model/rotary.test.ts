/** Against what transformers' modeling_rope_utils.py gives for heads of 16 and θ 10,000, printed to eight digits. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RotaryScaling } from "../../../engine/model/decoder-config";
import { rotaryFrequencies } from "../../../engine/model/rotary";

const unscaled = [1, 0.31622776, 0.1, 0.031622779, 0.01, 0.0031622778, 0.001, 0.00031622778];
const yarn = { kind: "yarn", factor: 4, originalPositions: 1024, magnitude: 1 } as const;

const cases: readonly { readonly name: string; readonly scaling: RotaryScaling; readonly expected: number[] }[] = [
  { name: "unscaled", scaling: { kind: "none" }, expected: unscaled },
  { name: "linear", scaling: { kind: "linear", factor: 4 }, expected: unscaled.map((value) => value / 4) },
  {
    name: "llama3",
    scaling: { kind: "llama3", factor: 8, lowFactor: 1, highFactor: 4, originalPositions: 1024 },
    expected: [1, 0.31622776, 0.1, 0.031622779, 0.0030867606, 0.00039528473, 0.00012500001, 3.9528473e-5],
  },
  {
    name: "yarn between whole places",
    scaling: { ...yarn, fastTurns: 32, slowTurns: 1, truncate: true },
    expected: [1, 0.31622776, 0.08125, 0.019764237, 0.004375, 0.00079056947, 0.00025, 7.9056947e-5],
  },
  {
    name: "yarn between places as they are",
    scaling: { ...yarn, fastTurns: 16, slowTurns: 2, truncate: false },
    expected: [1, 0.31622776, 0.1, 0.018701805, 0.0025, 0.00079056947, 0.00025, 7.9056947e-5],
  },
];

for (const { name, scaling, expected } of cases) {
  test(`frequencies: ${name}`, () => {
    const found = rotaryFrequencies({ values: 16, theta: 10_000, scaling });
    assert.equal(found.length, expected.length);
    for (const [i, value] of expected.entries())
      assert.ok(Math.abs((found[i] ?? Number.NaN) / value - 1) < 1e-6, `${i}: ${found[i]}, not ${value}`);
  });
}

test("a ramp of no length is a step", () => {
  const scaling: RotaryScaling = { ...yarn, fastTurns: 5, slowTurns: 5, truncate: false };
  const found = rotaryFrequencies({ values: 16, theta: 10_000, scaling });
  assert.ok(found.every(Number.isFinite));
});
