/** The linears of a decoder by name and size: what LoRA can be put on. Pure. */
import { AttuneError } from "../errors";
import type { DecoderConfig } from "./config";

/** One linear from `in` to `out` features. */
export interface LinearShape {
  /** The module's Hugging Face name, for example `model.layers.0.self_attn.q_proj`. */
  readonly name: string;
  readonly layer: number;
  /** The name's last part, for example `q_proj`. */
  readonly suffix: string;
  readonly in: number;
  readonly out: number;
  /** The weight is stored [in, out] (GPT-2's Conv1D) instead of [out, in]; PEFT calls it by this name too. */
  readonly fanInFanOut: boolean;
}

/** One linear of a layer. */
export interface LayerLinear {
  /** Relative to the layer, for example `self_attn.q_proj`. */
  readonly path: string;
  readonly in: number;
  readonly out: number;
  readonly bias: boolean;
}

/** The linears of each layer in the order of the forward pass: those of the attention, those of the MLP. */
export function layerLinears(config: DecoderConfig): { attention: LayerLinear[]; mlp: LayerLinear[] } {
  const { hiddenSize, intermediateSize, heads, kvHeads, headDim, modules } = config;
  const [queryWidth, keyWidth] = [heads * headDim, kvHeads * headDim];
  const { qkv, output, mlp } = modules;
  const from = (path: string, out: number, bias: boolean): LayerLinear => ({ path, in: hiddenSize, out, bias });
  const attention =
    qkv.kind === "fused"
      ? [from(qkv.path, queryWidth + 2 * keyWidth, qkv.bias)]
      : [from(qkv.query, queryWidth, qkv.bias), from(qkv.key, keyWidth, qkv.bias), from(qkv.value, keyWidth, qkv.bias)];
  attention.push({ path: output.path, in: queryWidth, out: hiddenSize, bias: output.bias });
  const inner = mlp.kind === "gated" ? [mlp.gate, mlp.up] : [mlp.up];
  return {
    attention,
    mlp: [
      ...inner.map((path) => from(path, intermediateSize, mlp.bias)),
      { path: mlp.down, in: intermediateSize, out: hiddenSize, bias: mlp.bias },
    ],
  };
}

/** Every linear of every layer, in the order of the forward pass. The head is not among them. */
export function linearShapes(config: DecoderConfig): LinearShape[] {
  const { attention, mlp } = layerLinears(config);
  return Array.from({ length: config.layers }, (_, layer) =>
    [...attention, ...mlp].map((linear) => ({
      name: `${config.modules.layers}.${layer}.${linear.path}`,
      layer,
      suffix: linear.path.slice(linear.path.lastIndexOf(".") + 1),
      in: linear.in,
      out: linear.out,
      fanInFanOut: config.modules.fanInFanOut,
    })),
  ).flat();
}

/**
 * The linears that `targets` names: `all-linear`, or suffixes separated by commas. Keeps the order of `linears`.
 * Throws E_TARGETS when a suffix is not among them or when nothing is named.
 */
export function chooseTargets(linears: readonly LinearShape[], targets: string): LinearShape[] {
  if (targets.trim() === "all-linear") return [...linears];
  const wanted = new Set(
    targets
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  );
  const known = suffixes(linears);
  const unknown = [...wanted].filter((item) => !known.includes(item));
  if (wanted.size === 0) throw wrongTargets("No targets are named.", known);
  if (unknown.length > 0)
    throw wrongTargets(`The model has no linear named ${unknown.join(", ").slice(0, 300)}.`, known);
  return linears.filter(({ suffix }) => wanted.has(suffix));
}

/** The suffixes of these linears, each once, sorted: how PEFT names targets. */
export function suffixes(linears: readonly LinearShape[]): string[] {
  return [...new Set(linears.map(({ suffix }) => suffix))].sort();
}

function wrongTargets(message: string, known: readonly string[]): AttuneError {
  return new AttuneError(
    "E_TARGETS",
    message,
    `Use all-linear, or some of these, separated by commas: ${known.join(", ")}.`,
  );
}
