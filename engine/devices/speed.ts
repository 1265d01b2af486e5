/** How fast a device multiplies, so that the automatic choice never takes a GPU that is slower than the CPU. */
import { serialise } from "../graph/onnx";
import { gemm, reduceSum } from "../graph/ops";
import { floats, input } from "../graph/value";
import type { DeviceId } from "../protocol";
import { openSession } from "../runtime/session";
import { float32 } from "../runtime/tensor";

const rows = 512;
const width = 1024;
const layers = 4;

/** Billions of multiplications and additions a second through a chain of square products, the best of three runs. */
export async function multiplySpeed(device: DeviceId, threads: number): Promise<number> {
  const matrix = floats([width, width], new Float32Array(width * width).fill(1 / width));
  let x = input("x", "float32", [rows, width]);
  for (let layer = 0; layer < layers; layer++) x = gemm(x, matrix);
  const session = await openSession(serialise({ y: reduceSum(x, [0, 1]) }), { device, threads });
  const feeds = { x: float32(new Float32Array(rows * width).fill(1), [rows, width]) };
  let best = Number.POSITIVE_INFINITY;
  // The first run compiles shaders and packs matrices.
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    await session.run(feeds);
    if (run > 0) best = Math.min(best, performance.now() - start);
  }
  await session.release();
  return (2 * rows * width * width * layers) / best / 1e6;
}
