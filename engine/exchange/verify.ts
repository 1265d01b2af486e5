/** Whether an adapter is whole, fits its base, and serves as it was trained. */
import { readAdapter } from "../adapters/adapter";
import { adaptedLinear } from "../adapters/linear";
import { chooseDevice } from "../devices/devices";
import { graphModel } from "../model/base-weights";
import { denseLinear } from "../model/linear";
import { loraParameters } from "../model/lora";
import type { VerifyRequest, VerifyResult } from "../protocol";
import { defaultThreads } from "../runtime/host";
import { baseFor } from "./base";
import { type ExchangeHooks, part } from "./hooks";
import { compareLogits, sampleLogits, samplePrompts } from "./logits-sample";

/** Throws E_ADAPTER or E_ADAPTER_BASE, naming what is wrong, E_INTERRUPTED, and what `openBase` throws. */
export async function verifyAdapter(request: VerifyRequest, hooks: ExchangeHooks): Promise<VerifyResult> {
  const base = await baseFor(request.adapter, request.base);
  const adapter = await readAdapter(request.adapter, base);
  const { matrices, config, hash, report } = adapter;
  const threads = request.threads ?? defaultThreads();
  const { device } = await chooseDevice(request.device ?? "cpu", threads, base.config);
  const sampling = { prompts: await samplePrompts(base, request.tokens), device, threads };
  const model = graphModel(base);
  const sample = (merged: boolean, low: number, high: number) =>
    sampleLogits(
      model,
      adaptedLinear(model.weights, matrices, { strength: 1, merged }),
      sampling,
      merged ? "Computing merged" : "Computing unmerged",
      part(hooks, low, high),
    );
  const alone = await sampleLogits(
    model,
    denseLinear(model.weights),
    sampling,
    "Computing the base",
    part(hooks, 0, 0.3),
  );
  const unmerged = await sample(false, 0.3, 0.65);
  const merged = await sample(true, 0.65, 1);
  return {
    adapter: request.adapter,
    adapterHash: hash,
    base: base.id,
    baseHash: base.hash,
    baseNamed: report !== null,
    rank: config.rank,
    alpha: config.alpha,
    targets: config.targets,
    matrices: matrices.length,
    trainable: matrices.reduce((sum, matrix) => sum + loraParameters(matrix, config.dora), 0),
    difference: compareLogits(unmerged, merged),
    effect: compareLogits(unmerged, alone),
  };
}
