/** Whether the CPU multiplies integers of 8 bits exactly. */
import { serialise } from "../graph/onnx";
import { int8Product } from "../graph/ops/int8";
import { floats, input } from "../graph/value";
import { openSession } from "../runtime/session";
import { float32, floatData } from "../runtime/tensor";

let exact: Promise<boolean> | undefined;

/**
 * Whether sums of 8-bit products are exact. Without VNNI, x64 adds pairs of products in 16 bits, which overflow silently
 * (VPMADDUBSW), so the largest values are multiplied and compared with exact integers.
 */
export function multipliesExactly(): Promise<boolean> {
  exact ??= largestProducts();
  return exact;
}

async function largestProducts(): Promise<boolean> {
  const [rows, inner, channels] = [3, 64, 16];
  // The signs differ by place, so that sums reach every size up to the largest, and are known without rounding.
  const sign = (seed: number) => (_: unknown, index: number) => (index % (seed + 2) === 0 ? -1 : 1);
  const x = Array.from({ length: rows * inner }, sign(1000));
  const weight = Array.from({ length: channels * inner }, sign(5));
  const product = int8Product(input("x", "float32", [rows, inner]), floats([channels, inner], weight), true);
  const session = await openSession(serialise({ product }), { device: "cpu", threads: 1 });
  const results = await session.run({ x: float32(Float32Array.from(x), [rows, inner]) });
  await session.release();
  const found = floatData(results["product"]);
  return Array.from({ length: rows * channels }, (_, at) => {
    const [row, channel] = [Math.floor(at / channels), at % channels];
    let sum = 0;
    for (let k = 0; k < inner; k++) sum += (x[row * inner + k] ?? 0) * (weight[channel * inner + k] ?? 0);
    return Math.abs(sum - (found[at] ?? Number.NaN)) < 1e-3;
  }).every(Boolean);
}
