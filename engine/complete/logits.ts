/** `logits`: the next-token logits after given tokens, merged or unmerged, for comparison with other implementations. */

import { adaptedLinear } from "../adapters/adapted-linear";
import { readAdapter } from "../adapters/adapter";
import { openBase } from "../bases/folder";
import { openSequence } from "../decode/sequence";
import { openModel } from "../devices/open-model";
import { AttuneError } from "../errors";
import { isCompleting } from "../model/model-config";
import type { LogitsRequest } from "../protocol/logits";
import { openPlaceLogits } from "../step/place-logits";

/** One number for each vocabulary entry: what comes after the last token, or with an encoder what stands at its place. */
export async function logits(request: LogitsRequest): Promise<{ logits: number[] }> {
  const base = await openBase(request.base);
  const { maxPositions, vocabSize } = base.config;
  const { tokens } = request;
  if (
    tokens.length === 0 ||
    tokens.length > maxPositions ||
    tokens.some((token) => !(token >= 0 && token < vocabSize))
  ) {
    throw new AttuneError(
      "E_TOKENIZER",
      `Between 1 and ${maxPositions} tokens below ${vocabSize} are needed, ${tokens.length} were given.`,
      "Give token ids of this base's own tokenizer.",
    );
  }
  const adapter = request.adapter === undefined ? null : await readAdapter(request.adapter, base);
  const { device, threads, model } = await openModel(base, request, { kind: "measuring" });
  const application = { strength: request.strength ?? 1, merged: request.merged ?? false, precision: model.precision };
  const linear = adaptedLinear(model.weights, adapter?.matrices ?? [], application);
  const on = { device: device.device, threads };
  if (!isCompleting(model)) {
    const places = await openPlaceLogits(model, linear, on);
    const all = await places.logits(tokens);
    await places.release();
    return { logits: [...all.logits.subarray(-vocabSize)] };
  }
  const sequence = await openSequence(model, linear, { ...on, capacity: tokens.length });
  const result = await sequence.extendTo(tokens);
  const values = [...result.logits];
  await sequence.release();
  return { logits: values };
}
