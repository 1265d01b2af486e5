/** Whether this Node (VS Code's Electron, a plain Node, …) can run ONNX Runtime at all. */
import { availableParallelism } from "node:os";
import { env } from "onnxruntime-node";
import { AttuneError } from "../errors";
import { serialise } from "../graph/onnx";
import { add } from "../graph/ops/arithmetic";
import { input } from "../graph/value";
import type { InitializeResult } from "../protocol/wire";
import { reasonOf } from "../words/system";
import { bundledProviders } from "./providers";
import { openSession } from "./session";
import { float32, floatData } from "./tensor";

/** Runs one tiny session and checks its result. Throws E_HOST, naming the host. */
export async function checkHost(): Promise<InitializeResult> {
  const host = process.versions["electron"]
    ? `Electron ${process.versions["electron"]}`
    : `Node ${process.versions.node}`;
  let sum: number | undefined;
  try {
    const x = input("x", "float32", [2]);
    const session = await openSession(serialise({ y: add(x, x) }), { device: "cpu", threads: 1 });
    const results = await session.run({ x: float32(Float32Array.of(1, 20.5), [2]) });
    sum = floatData(results["y"])[1];
    await session.release();
  } catch (error) {
    throw hostError(host, reasonOf(error));
  }
  if (sum !== 41) throw hostError(host, `20.5 + 20.5 gave ${sum}`);
  return {
    runtime: runtimeVersion(),
    node: process.versions.node,
    providers: bundledProviders().map((provider) => provider.device),
  };
}

/** Of ONNX Runtime. */
export function runtimeVersion(): string {
  return env.versions.node ?? env.versions.common;
}

function hostError(host: string, problem: string): AttuneError {
  return new AttuneError(
    "E_HOST",
    `ONNX Runtime does not work in ${host} on ${process.platform}-${process.arch}: ${problem}`,
    "Name another Node executable (version 20 or newer) in the setting attune.engine.nodePath, or reinstall Attune.",
  );
}

/**
 * Threads for the CPU when the user names none: all of a small machine, the likely physical cores of a larger one, since
 * two threads on one core share its multipliers.
 */
export function defaultThreads(): number {
  const logical = availableParallelism();
  return logical <= 4 ? logical : Math.ceil(logical / 2);
}
