import assert from "node:assert/strict";
import { test } from "node:test";
import { type FloatType, fromFloat32, toFloat32 } from "../../../engine/formats/floats";

const all = new Uint8Array(Uint16Array.from({ length: 1 << 16 }, (_, bits) => bits).buffer);

for (const dtype of ["F16", "BF16"] as const) {
  test(`every ${dtype} value survives`, () => {
    const values = toFloat32(all, dtype);
    const back = new Uint16Array(fromFloat32(values, dtype).buffer);
    for (const [bits, value] of values.entries()) {
      if (Number.isNaN(value))
        assert.ok(Number.isNaN(toFloat32(fromFloat32(values.subarray(bits, bits + 1), dtype), dtype)[0]));
      else assert.equal(back[bits], bits);
    }
  });

  test(`between two ${dtype} values the nearer is taken, and halfway the even one`, () => {
    const values = toFloat32(all, dtype);
    const largest = dtype === "F16" ? 0x7bff : 0x7f7f;
    for (let bits = 0; bits < largest; bits++) {
      const [low, high] = [values[bits] ?? 0, values[bits + 1] ?? 0];
      const middle = (low + high) / 2;
      // Float32 has room between two neighbours for more than the middle, but for BF16's own smallest values.
      const even = bits % 2 === 0 ? low : high;
      const nudge = (high - low) / 16;
      assert.deepEqual([...round([low + nudge, middle, high - nudge], dtype)], [low, even, high]);
      assert.deepEqual([...round([-middle], dtype)], [-even]);
    }
  });
}

test("what is beyond the largest value becomes infinite", () => {
  assert.deepEqual([...round([65519, 65520, -1e9], "F16")], [65504, Infinity, -Infinity]);
  assert.deepEqual([...round([3.4e38, 1e30], "BF16")], [Infinity, ...round([1e30], "BF16")]);
});

function round(values: readonly number[], dtype: FloatType): Float32Array {
  return toFloat32(fromFloat32(Float32Array.from(values), dtype), dtype);
}
