/** Which weights a model needs, by Hugging Face's names, and their shapes. */
import type { DecoderConfig } from "./decoder-config";
import { encoderWeights } from "./encoder-shapes";
import { type LayerLinear, layerLinears } from "./linear-shapes";
import type { ModelConfig } from "./model-config";

/** Name → shape of every weight that the model reads, in forward order. */
export function expectedWeights(config: ModelConfig): Map<string, readonly number[]> {
  return config.completes ? decoderWeights(config) : encoderWeights(config);
}

function decoderWeights(config: DecoderConfig): Map<string, readonly number[]> {
  const { hiddenSize, heads, kvHeads, headDim, vocabSize, modules, positions } = config;
  const weights = new Map<string, readonly number[]>();
  const norm = (name: string, size: number): void => {
    weights.set(`${name}.weight`, [size]);
    if (config.norm.kind === "layer" && config.norm.bias) weights.set(`${name}.bias`, [size]);
  };
  const linear = (layer: string, { path, in: from, out, bias }: LayerLinear): void => {
    weights.set(`${layer}.${path}.weight`, modules.fanInFanOut ? [from, out] : [out, from]);
    if (bias) weights.set(`${layer}.${path}.bias`, [out]);
  };
  weights.set(`${modules.embedding}.weight`, [vocabSize, hiddenSize]);
  if (positions.kind === "learned") weights.set(`${positions.module}.weight`, [config.maxPositions, hiddenSize]);
  const { attention, mlp } = layerLinears(config);
  for (let index = 0; index < config.layers; index++) {
    const layer = `${modules.layers}.${index}`;
    const place = (path: string | null, size = hiddenSize): void => {
      if (path !== null) norm(`${layer}.${path}`, size);
    };
    place(modules.attentionNorms.before);
    for (const item of attention) linear(layer, item);
    if (modules.queryKeyNorm !== null) {
      const { query, key, over } = modules.queryKeyNorm;
      place(query, over === "head" ? headDim : heads * headDim);
      place(key, over === "head" ? headDim : kvHeads * headDim);
    }
    place(modules.attentionNorms.after);
    place(modules.mlpNorms.before);
    for (const item of mlp) linear(layer, item);
    place(modules.mlpNorms.after);
  }
  norm(modules.finalNorm, hiddenSize);
  if (!config.tieWordEmbeddings) weights.set(`${modules.head}.weight`, [vocabSize, hiddenSize]);
  return weights;
}
