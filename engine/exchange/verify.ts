/** Whether an adapter is whole, fits its base, and serves as it was trained. */

import { adaptedLinear } from "../adapters/adapted-linear";
import { readAdapter } from "../adapters/adapter";
import { graphModel } from "../bases/base-weights";
import { demandDecoder } from "../bases/folder";
import { openModel } from "../devices/open-model";
import { AttuneError } from "../errors";
import type { DecoderModel } from "../model/graph-model";
import { denseLinear, type LinearFactory } from "../model/linear-factory";
import { loraParameters } from "../model/lora";
import type { VerifyRequest, VerifyResult } from "../protocol/adapters";
import type { Precision } from "../protocol/words";
import { baseFor } from "./base";
import { type ExchangeHooks, part } from "./hooks";
import { changeCosine, compareLogits, sampleLogits, samplePrompts } from "./logits-sample";
import { leastCosine } from "./merge";

/**
 * As for a merged model (`mergeBounds`): in fp32 only the order of additions differs. Rounding to int8 moves the embedded
 * model's logits by 2.4 % of their range at the worst of 32 places; many times that is a base whose activations int8 cannot hold.
 */
export const servedBounds: Readonly<Record<Precision, number>> = { fp32: 1e-3, int8: 0.2, int4: 0.6 };

/**
 * Throws E_ADAPTER or E_ADAPTER_BASE, naming what is wrong, E_MERGE when serving loses too much, E_PRECISION, E_INTERRUPTED,
 * and what `openBase` throws.
 */
export async function verifyAdapter(request: VerifyRequest, hooks: ExchangeHooks): Promise<VerifyResult> {
  const { madeFor, ...found } = await baseFor(request.adapter, request.base);
  const base = demandDecoder(found.base);
  const adapter = await readAdapter(request.adapter, base);
  const { matrices, config, hash, report } = adapter;
  const { device, precision, threads, model: served } = await openModel(base, request, { kind: "proving" });
  const sampling = { prompts: await samplePrompts(base, request.tokens), device: device.device, threads };
  const exact = graphModel(base);
  const sample = (model: DecoderModel, linear: LinearFactory, message: string, low: number, high: number) =>
    sampleLogits(model, linear, sampling, message, part(hooks, low, high));
  const whole = { strength: 1, merged: false };
  const alone = await sample(exact, denseLinear(exact.weights), "Computing the base", 0, 0.2);
  const unmerged = await sample(exact, adaptedLinear(exact.weights, matrices, whole), "Computing unmerged", 0.2, 0.5);
  const asServed = { strength: 1, merged: true, precision: served.precision };
  const merged = await sample(served, adaptedLinear(served.weights, matrices, asServed), "Computing merged", 0.5, 0.8);
  const servedBase =
    precision === "fp32"
      ? alone
      : await sample(
          served,
          denseLinear(served.weights, served.precision),
          `Computing the base in ${precision}`,
          0.8,
          1,
        );
  const difference = compareLogits(unmerged, merged);
  const kept = changeCosine([alone, unmerged], [servedBase, merged]);
  demandServed(request.adapter, precision, difference.maxRelative, kept);
  return {
    adapter: request.adapter,
    adapterHash: hash,
    base: base.id,
    baseHash: base.hash,
    baseNamed: report !== null,
    ...(madeFor === null ? {} : { madeFor }),
    rank: config.rank,
    alpha: config.alpha,
    targets: config.targets,
    matrices: matrices.length,
    trainable: matrices.reduce((sum, matrix) => sum + loraParameters(matrix, config), 0),
    precision,
    difference,
    kept,
    effect: compareLogits(unmerged, alone),
  };
}

function demandServed(dir: string, precision: Precision, moved: number, kept: number | null): void {
  const hint = "Complete with the precision fp32.";
  const bound = servedBounds[precision];
  if (!(moved <= bound)) {
    const message = `Served merged in ${precision}, ${dir} moves the logits by ${moved.toExponential(1)} of their range, more than ${bound}.`;
    throw new AttuneError("E_MERGE", message, hint);
  }
  if (kept !== null && !(kept >= leastCosine)) {
    const message = `Rounding to ${precision} erases ${dir}: what is left of its effect on the logits has a cosine of ${kept.toFixed(3)} with the true one, less than ${leastCosine}.`;
    throw new AttuneError("E_MERGE", message, hint);
  }
}
