import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { serialise } from "../../../engine/graph/onnx";
import { int8Product } from "../../../engine/graph/ops/int8";
import { floats, input } from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";
import { skipWithoutInt8 } from "../../support/int8";

const [inner, channels] = [96, 40];

/** Deterministic values of very different sizes by row, as activations have. */
const values = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => Math.sin(12.9898 * (i + 1) + seed) * (1 + (i % 7)));

async function product(
  rows: readonly (readonly number[])[],
  weight: readonly number[],
  transB: boolean,
  options: { fine?: boolean } = {},
) {
  const x = input("x", "float32", ["rows", inner]);
  const matrix = floats(transB ? [channels, inner] : [inner, channels], weight);
  const session = await openSession(serialise({ y: int8Product(x, matrix, transB, options) }), {
    device: "cpu",
    threads: 1,
  });
  const { y } = await session.run({ x: float32(Float32Array.from(rows.flat()), [rows.length, inner]) });
  await session.release();
  const found = floatData(y);
  return rows.map((_, row) => [...found.slice(row * channels, (row + 1) * channels)]);
}

/** The definition, in exact integers. */
function expected(row: readonly number[], weight: readonly number[], transB: boolean): number[] {
  const step = (list: readonly number[]) => Math.fround(Math.max(...list.map(Math.abs), 1e-20) / 127);
  const at = (channel: number, k: number) => weight[transB ? channel * inner + k : k * channels + channel] ?? 0;
  const rowStep = step(row);
  return Array.from({ length: channels }, (_, channel) => {
    const column = Array.from({ length: inner }, (_, k) => at(channel, k));
    const columnStep = step(column);
    const sum = column.reduce(
      (total, w, k) => total + Math.round(w / columnStep) * Math.round((row[k] ?? 0) / rowStep),
      0,
    );
    return sum * columnStep * rowStep;
  });
}

describe("int8Product", () => {
  const rows = [values(inner, 1), values(inner, 2).map((x) => x * 1e-4), values(inner, 3).map((x) => x * 1e4)];
  const weight = values(channels * inner, 9);

  test("fine, a large value hides nothing of the others", async () => {
    const spiked = values(inner, 4).map((x, index) => (index === 5 ? 3000 : x));
    const identity = Array.from({ length: channels * inner }, (_, i) => Number(Math.floor(i / inner) === i % inner));
    const exact = spiked.slice(0, channels);
    const error = async (fine: boolean) => {
      const [found = []] = await product([spiked], identity, true, { fine });
      return Math.max(...exact.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN))));
    };
    // Half a step of 3000 / 127, and of 254 times less.
    assert.ok((await error(true)) < 0.06, `fine: ${await error(true)}`);
    assert.ok((await error(false)) > 3, `coarse: ${await error(false)}`);
  });

  for (const transB of [true, false]) {
    test(`is the scaled product of integers, row by row (transB ${transB})`, async (context) => {
      if (await skipWithoutInt8(context)) return;
      const found = await product(rows, weight, transB);
      for (const [index, row] of rows.entries()) {
        const right = expected(row, weight, transB);
        const size = Math.max(...right.map(Math.abs));
        for (const [channel, value] of right.entries()) {
          // One integer may be rounded the other way at a tie.
          assert.ok(
            Math.abs((found[index]?.[channel] ?? Number.NaN) - value) < 2e-3 * size,
            `row ${index}, ${channel}`,
          );
        }
      }
    });
  }

  test("a row's result does not depend on the rows beside it", async () => {
    const together = await product(rows, weight, true);
    for (const [index, row] of rows.entries()) assert.deepEqual(await product([row], weight, true), [together[index]]);
  });

  test("rows and channels of zeros give zeros", async () => {
    const zeros = new Array<number>(inner).fill(0);
    assert.deepEqual(await product([zeros], weight, true), [new Array<number>(channels).fill(0)]);
    const [result] = await product([values(inner, 1)], [...zeros, ...weight.slice(inner)], true);
    assert.equal(result?.[0], 0);
    assert.ok(result?.slice(1).every((value) => value !== 0));
  });
});
