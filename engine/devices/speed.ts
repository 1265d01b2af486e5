/** How fast a device multiplies, so that the automatic choice never takes a GPU that is slower than the CPU. */
import { serialise } from "../graph/onnx";
import { gemm } from "../graph/ops/products";
import { reduceSum } from "../graph/ops/reductions";
import { floats, input } from "../graph/value";
import type { DeviceId } from "../protocol/words";
import { openSession } from "../runtime/session";
import { float32 } from "../runtime/tensor";

/** Rows of a chain of square products, its width, and how many there are. */
interface Problem {
  readonly rows: number;
  readonly width: number;
  readonly layers: number;
}

const small: Problem = { rows: 128, width: 512, layers: 1 };
const large: Problem = { rows: 512, width: 1024, layers: 4 };
/** Below this share of the CPU's speed on the small problem, the large one would only cost time. */
const hopeless = 0.1;

/** How many times as fast as the CPU the device multiplies. */
export async function speedAgainstCpu(device: DeviceId, threads: number): Promise<number> {
  const first = (await multiplySpeed(device, threads, small)) / (await multiplySpeed("cpu", threads, small));
  if (first < hopeless) return first;
  return (await multiplySpeed(device, threads, large)) / (await multiplySpeed("cpu", threads, large));
}

/** Billions of multiplications and additions a second, the best of three runs. */
async function multiplySpeed(device: DeviceId, threads: number, { rows, width, layers }: Problem): Promise<number> {
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
