/**
 * The Llama/Qwen2 family: RMSNorm, RoPE, grouped-query attention, SwiGLU; tied or untied head; optional bias on q, k, v.
 * Two names of one architecture: the differences lie in `DecoderConfig`. LoRA is not known here: linears come from a
 * factory, and so does the way to attend.
 */
import { add, gather, mul, rmsNorm, silu } from "../graph/ops";
import type { Value } from "../graph/value";
import type { Attention } from "./attention";
import type { DecoderConfig } from "./config";
import { demandWeight, type Linear, type LinearFactory, type Weights } from "./linear";
import { linearShapes } from "./linears";

export interface DecoderParts {
  readonly weights: Weights;
  readonly linear: LinearFactory;
  readonly attention: Attention;
}

/** tokens int32 [N] → hidden states after the last norm [N, hiddenSize]. */
export function decoder(config: DecoderConfig, parts: DecoderParts, tokens: Value): Value {
  const { weights, attention } = parts;
  const linears = new Map(linearShapes(config).map((shape): [string, Linear] => [shape.name, parts.linear(shape)]));
  const norm = (x: Value, name: string): Value =>
    rmsNorm(x, demandWeight(weights, `${name}.weight`), config.rmsNormEps);

  let hidden = gather(demandWeight(weights, "model.embed_tokens.weight"), tokens); // [N, C]
  for (let layer = 0; layer < config.layers; layer++) {
    const name = `model.layers.${layer}`;
    const linear = (suffix: string, x: Value): Value => demandLinear(linears, `${name}.${suffix}`)(x);

    const x = norm(hidden, `${name}.input_layernorm`);
    const query = linear("self_attn.q_proj", x);
    const key = linear("self_attn.k_proj", x);
    const value = linear("self_attn.v_proj", x);
    hidden = add(hidden, linear("self_attn.o_proj", attention(layer, query, key, value)));

    const z = norm(hidden, `${name}.post_attention_layernorm`);
    const gated = mul(silu(linear("mlp.gate_proj", z)), linear("mlp.up_proj", z)); // [N, intermediateSize]
    hidden = add(hidden, linear("mlp.down_proj", gated));
  }
  return norm(hidden, "model.norm");
}

/** [vocabSize, hiddenSize]: the head's own matrix, or the embedding where they are tied. */
export function headWeight(config: DecoderConfig, weights: Weights): Value {
  return demandWeight(weights, config.tieWordEmbeddings ? "model.embed_tokens.weight" : "lm_head.weight");
}

function demandLinear(linears: ReadonlyMap<string, Linear>, name: string): Linear {
  const linear = linears.get(name);
  if (linear === undefined) throw new Error(`no linear ${name}`);
  return linear;
}
