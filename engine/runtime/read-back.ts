/**
 * The numbers of tensors that may lie in a device's memory: from there copies, on the CPU the tensors' own, which no later
 * run changes as long as it makes new ones. `getData()` on such a tensor ends the process, so a tiny graph of
 * Identity nodes, whose outputs stay on the CPU, carries them over.
 */
import { serialise } from "../graph/onnx";
import { identity } from "../graph/ops/movement";
import { input } from "../graph/value";
import type { DeviceId } from "../protocol/words";
import { openSession } from "./session";
import { floatData, type Tensor } from "./tensor";

/** Float32 tensors of any shape → their numbers, row-major, in the same order. */
export async function readBack(tensors: readonly Tensor[], device: DeviceId): Promise<Float32Array[]> {
  const copies: Float32Array[] = [];
  for (const tensor of tensors) {
    if (tensor.location === "cpu") {
      copies.push(floatData(tensor));
      continue;
    }
    const graph = serialise({ copy: identity(input("tensor", "float32", tensor.dims)) });
    const session = await openSession(graph, { device, threads: 1 });
    const results = await session.run({ tensor });
    copies.push(floatData(results["copy"]).slice());
    await session.release();
  }
  return copies;
}
