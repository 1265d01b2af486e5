/** The linears of a model by name and size: what LoRA can be put on. Pure. */
import { AttuneError, assertNever } from "../errors";
import type { DecoderConfig, Modules } from "./decoder-config";
import { encoderLinears } from "./encoder-shapes";
import type { ModelConfig } from "./model-config";

/** One linear from `in` to `out` features. */
export interface LinearShape {
  /** The module's Hugging Face name, for example `model.layers.0.self_attn.q_proj`. */
  readonly name: string;
  readonly layer: number;
  /** The name's last part, for example `q_proj`. */
  readonly suffix: string;
  /** Linears of a layer with the same word here take the same values. */
  readonly takes: string;
  readonly in: number;
  readonly out: number;
  /** The weight is stored [in, out] (GPT-2's Conv1D) instead of [out, in]; PEFT calls it by this name too. */
  readonly fanInFanOut: boolean;
  /** It is adapted only where it is named: `all-linear` does not mean it. */
  readonly byNameOnly?: true;
}

/** One linear of a layer. */
export interface LayerLinear {
  /** Relative to the layer, for example `self_attn.q_proj`. */
  readonly path: string;
  /** As in `LinearShape`. */
  readonly takes: string;
  readonly in: number;
  readonly out: number;
  readonly bias: boolean;
}

/** The linears of each layer in the order of the forward pass: those of the attention, those of the MLP. */
export function layerLinears(config: DecoderConfig): { attention: LayerLinear[]; mlp: LayerLinear[] } {
  const { hiddenSize, intermediateSize, heads, kvHeads, headDim, modules } = config;
  const [queryWidth, keyWidth] = [heads * headDim, kvHeads * headDim];
  const { qkv, output, mlp } = modules;
  const attention: LayerLinear[] = queryKeyValue(qkv, queryWidth, keyWidth).map(({ path, out }) => ({
    path,
    takes: "attention's input",
    in: hiddenSize,
    out,
    bias: qkv.bias,
  }));
  attention.push({
    path: output.path,
    takes: "what was attended to",
    in: queryWidth,
    out: hiddenSize,
    bias: output.bias,
  });
  return {
    attention,
    mlp: [
      ...innerLinears(mlp, intermediateSize).map(({ path, out }) => ({
        path,
        takes: "the MLP's input",
        in: hiddenSize,
        out,
        bias: mlp.bias,
      })),
      { path: mlp.down, takes: "what was activated", in: intermediateSize, out: hiddenSize, bias: mlp.bias },
    ],
  };
}

/** What attention begins with, from the hidden state. */
function queryKeyValue(
  qkv: Modules["qkv"],
  queryWidth: number,
  keyWidth: number,
): readonly Pick<LayerLinear, "path" | "out">[] {
  switch (qkv.kind) {
    case "separate":
      return [
        { path: qkv.query, out: queryWidth },
        { path: qkv.key, out: keyWidth },
        { path: qkv.value, out: keyWidth },
      ];
    case "fused":
      return [{ path: qkv.path, out: queryWidth + 2 * keyWidth }];
    case "pair":
      return [
        { path: qkv.query, out: queryWidth },
        { path: qkv.keyValue, out: 2 * keyWidth },
      ];
    default:
      return assertNever(qkv);
  }
}

/** What the MLP begins with, from the hidden state. */
function innerLinears(mlp: Modules["mlp"], width: number): Pick<LayerLinear, "path" | "out">[] {
  switch (mlp.kind) {
    case "gated":
      return [mlp.gate, mlp.up].map((path) => ({ path, out: width }));
    case "gated-fused":
      return [{ path: mlp.gateUp, out: 2 * width }];
    case "plain":
      return [{ path: mlp.up, out: width }];
    default:
      return assertNever(mlp);
  }
}

/**
 * Every linear of every layer, in the order of the forward pass. The head's matrix is not among them; the dense linear that an
 * encoder's head has in front of it is.
 */
export function linearShapes(config: ModelConfig): LinearShape[] {
  return config.completes ? decoderLinears(config) : encoderLinears(config);
}

function decoderLinears(config: DecoderConfig): LinearShape[] {
  const { attention, mlp } = layerLinears(config);
  return Array.from({ length: config.layers }, (_, layer) =>
    [...attention, ...mlp].map((linear) => ({
      name: `${config.modules.layers}.${layer}.${linear.path}`,
      layer,
      suffix: linear.path.slice(linear.path.lastIndexOf(".") + 1),
      takes: linear.takes,
      in: linear.in,
      out: linear.out,
      fanInFanOut: config.modules.fanInFanOut,
    })),
  ).flat();
}

/**
 * The linears that `targets` names: `all-linear`, or names separated by commas, each a linear's last part or more of its
 * end (`attn.c_proj`, where GPT-2 has an `mlp.c_proj` as well), as PEFT reads target_modules. Keeps the order of `linears`.
 * Throws E_TARGETS when a name is not among them or when nothing is named.
 */
export function chooseTargets(linears: readonly LinearShape[], targets: string): LinearShape[] {
  if (targets.trim() === "all-linear") return allOf(linears);
  const wanted = targets
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const means = (item: string, { name }: LinearShape): boolean => name === item || name.endsWith(`.${item}`);
  const unknown = wanted.filter((item) => !linears.some((linear) => means(item, linear)));
  if (wanted.length === 0) throw wrongTargets("No targets are named.", linears);
  if (unknown.length > 0)
    throw wrongTargets(`The model has no linear named ${unknown.join(", ").slice(0, 300)}.`, linears);
  return linears.filter((linear) => wanted.some((item) => means(item, linear)));
}

/** What `all-linear` means. */
export function allOf<L extends Pick<LinearShape, "byNameOnly">>(linears: readonly L[]): L[] {
  return linears.filter(({ byNameOnly }) => byNameOnly !== true);
}

/** The suffixes of these linears, each once, sorted: how PEFT names targets. */
export function suffixes(linears: readonly LinearShape[]): string[] {
  return [...new Set(linears.map(({ suffix }) => suffix))].sort();
}

/** Where a suffix is that of several linears of a layer, what tells them apart as well. */
function tellingNames(linears: readonly LinearShape[]): string[] {
  const ends = new Map<string, Set<string>>();
  for (const { name, suffix } of linears) {
    const end = name.split(".").slice(-2).join(".");
    ends.set(suffix, (ends.get(suffix) ?? new Set()).add(end));
  }
  return suffixes(linears).flatMap((suffix) => {
    const own = [...(ends.get(suffix) ?? [])].sort();
    return own.length > 1 ? [suffix, ...own] : [suffix];
  });
}

function wrongTargets(message: string, linears: readonly LinearShape[]): AttuneError {
  return new AttuneError(
    "E_TARGETS",
    message,
    `Use all-linear, or some of these, separated by commas: ${tellingNames(linears).join(", ")}.`,
  );
}
