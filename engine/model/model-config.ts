/** A model as its `config.json` says it: a decoder, which completes, or an encoder, which does not. */
import type { DecoderConfig } from "./decoder-config";
import type { EncoderConfig } from "./encoder-config";

export type ModelConfig = DecoderConfig | EncoderConfig;

/** Whether something with a config is of a model that completes. */
export function isCompleting<T extends { readonly config: ModelConfig }>(
  model: T,
): model is T & { readonly config: DecoderConfig } {
  return model.config.completes;
}
