/** The linears of a decoder by name and size: what LoRA can be put on. Pure. */
import { AttuneError } from "../errors";
import type { DecoderConfig } from "./config";

/** One linear: y [out] = W [out, in] · x [in]. */
export interface LinearShape {
  /** The module's Hugging Face name, for example `model.layers.0.self_attn.q_proj`. */
  readonly name: string;
  readonly layer: number;
  /** The name's last part, for example `q_proj`. */
  readonly suffix: string;
  readonly in: number;
  readonly out: number;
}

/** Every linear of every layer, in the order of the forward pass. The head is not among them. */
export function linearShapes(config: DecoderConfig): LinearShape[] {
  const { hiddenSize, intermediateSize, heads, kvHeads, headDim } = config;
  const inLayer = [
    ["self_attn.q_proj", hiddenSize, heads * headDim],
    ["self_attn.k_proj", hiddenSize, kvHeads * headDim],
    ["self_attn.v_proj", hiddenSize, kvHeads * headDim],
    ["self_attn.o_proj", heads * headDim, hiddenSize],
    ["mlp.gate_proj", hiddenSize, intermediateSize],
    ["mlp.up_proj", hiddenSize, intermediateSize],
    ["mlp.down_proj", intermediateSize, hiddenSize],
  ] as const;
  return Array.from({ length: config.layers }, (_, layer) =>
    inLayer.map(([path, inSize, outSize]) => ({
      name: `model.layers.${layer}.${path}`,
      layer,
      suffix: path.slice(path.indexOf(".") + 1),
      in: inSize,
      out: outSize,
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
