/** Hugging Face PEFT's LoRA adapter folder: `adapter_config.json` and the keys in `adapter_model.safetensors`. Pure. */
import { AttuneError } from "../errors";
import { type NamePattern, namePattern, wholeMatcher } from "../schema/name-pattern";
import {
  field,
  flag,
  integer,
  list,
  Malformed,
  number,
  numberAbove,
  optional,
  record,
  schema,
  text,
} from "../schema/schema";
import { parseJson } from "./json";

/** The two files of an adapter folder. */
export const configFile = "adapter_config.json";
export const tensorsFile = "adapter_model.safetensors";

/** What an adapter trains besides a pair of matrices for each linear; which tensors those are says `model/lora.ts`. */
export interface LoraVariant {
  /** Weight-decomposed LoRA (arXiv 2402.09353): a magnitude for each output beside each pair. */
  readonly dora: boolean;
}

/** How an adapter's matrices are sized and scaled, whichever linears they sit on. */
export interface LoraSettings extends LoraVariant {
  readonly rank: number;
  readonly alpha: number;
  readonly dropout: number;
  /** Scale by α/√r instead of α/r . */
  readonly rslora: boolean;
  /** Ranks and α of some linears; the others have `rank` and `alpha`. */
  readonly rankPattern: NamePattern;
  readonly alphaPattern: NamePattern;
}

export interface LoraConfig extends LoraSettings {
  /** Suffixes of the adapted linears, sorted. */
  readonly targets: readonly string[];
}

/** What an `adapter_config.json` says. Its targets mean linears only once they meet a model: see `matchTargets`. */
export interface PeftConfig extends LoraSettings {
  /** A list of names or suffixes, or a pattern over whole names. */
  readonly targetModules: readonly string[] | string;
  readonly baseName: string | null;
}

/** What a file means that does not say. */
export const usualSettings = {
  dropout: 0,
  rslora: false,
  dora: false,
  rankPattern: {},
  alphaPattern: {},
} as const satisfies Partial<LoraSettings>;

/** The settings alone, of something that has more. */
export function loraSettings(from: LoraSettings): LoraSettings {
  const { rank, alpha, dropout, rslora, dora, rankPattern, alphaPattern } = from;
  return { rank, alpha, dropout, rslora, dora, rankPattern, alphaPattern };
}

/** The same of a variant. */
export function loraVariant({ dora }: LoraVariant): LoraVariant {
  return { dora };
}

/** A tensor's name in the model (`…q_proj.lora_A.weight`) → its key. The adapter's own name ("default") is not part of it. */
export function peftKey(tensor: string): string {
  return `base_model.model.${tensor}`;
}

/**
 * The bytes of an `adapter_config.json`: the fields that every PEFT version knows, sorted, indented by 2.
 * `targetModules` are suffixes, or full names where not every linear of a suffix is adapted. `fanInFanOut`: the base stores
 * these linears as [in, out], as GPT-2 does; `completes`: it is no encoder.
 */
export function encodeAdapterConfig(
  config: LoraConfig,
  targetModules: readonly string[],
  baseName: string,
  { fanInFanOut, completes }: { readonly fanInFanOut: boolean; readonly completes: boolean },
): Uint8Array {
  const fields = {
    alpha_pattern: config.alphaPattern,
    base_model_name_or_path: baseName,
    bias: "none",
    fan_in_fan_out: fanInFanOut,
    inference_mode: true,
    init_lora_weights: true,
    lora_alpha: config.alpha,
    lora_dropout: config.dropout,
    modules_to_save: null,
    peft_type: "LORA",
    r: config.rank,
    rank_pattern: config.rankPattern,
    revision: null,
    target_modules: [...targetModules].sort(),
    // PEFT has no word for predicting masked tokens.
    task_type: completes ? "CAUSAL_LM" : null,
    use_dora: config.dora,
    use_rslora: config.rslora,
  };
  return new TextEncoder().encode(`${JSON.stringify(fields, null, 2)}\n`);
}

/**
 * Checks the bytes of an `adapter_config.json`. `where` names the file. Throws E_ADAPTER, naming the field, for what is wrong
 * and for every setting that would change the result and is not supported; other unknown fields are ignored.
 */
export function parseAdapterConfig(bytes: Uint8Array, where: string): PeftConfig {
  try {
    return decodeConfig(record.read(parseJson(bytes), ""));
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

/** A linear of a model, by its whole name. */
interface Named {
  readonly name: string;
  /** As in `LinearShape`. */
  readonly byNameOnly?: true;
}

/**
 * The linears that an adapter's targets mean, by PEFT's rule: a name in a list matches itself and whatever ends in "." and the
 * name; a text is a pattern of Python's that must match a whole name, but for "all-linear". `others`: modules beside the
 * layers, such as the head, that PEFT would adapt too. Throws E_ADAPTER when nothing matches, when one of the others does, and
 * for a pattern that is none or is not supported.
 */
export function matchTargets<L extends Named>(
  targetModules: readonly string[] | string,
  linears: readonly L[],
  where: string,
  others: readonly string[] = [],
): L[] {
  // PEFT's word for every linear but the head.
  if (typeof targetModules === "string" && targetModules.toLowerCase() === "all-linear")
    return linears.filter(({ byNameOnly }) => byNameOnly !== true);
  const matched = new Set(matchedNames(targetModules, [...others, ...linears.map(({ name }) => name)], where));
  const other = others.find((name) => matched.has(name));
  if (other !== undefined)
    throw wrongAdapter(where, `${other} among its target_modules is not supported, only linears of the layers are`);
  const found = linears.filter(({ name }) => matched.has(name));
  if (found.length === 0) throw wrongAdapter(where, "its target_modules match no linear of this model");
  return found;
}

/** E_ADAPTER. `where`: the file or the adapter that is refused; `problem` goes on with its sentence. */
export function wrongAdapter(where: string, problem: string): AttuneError {
  return new AttuneError(
    "E_ADAPTER",
    `${where} cannot be used: ${problem}.`,
    "Choose another adapter, or train one for this workspace.",
  );
}

/**
 * The base that an `adapter_config.json`, PEFT's or mlx-lm's, says it was made for: an id or a folder of whoever made it.
 * Nothing else is looked at. Throws E_ADAPTER for what is no such file.
 */
export function statedBase(bytes: Uint8Array, where: string): string | null {
  try {
    return statedName(record.read(parseJson(bytes), ""));
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

function statedName(from: Readonly<Record<string, unknown>>): string | null {
  return optional(from, isMlxConfig(from) ? "model" : "base_model_name_or_path", text) || null;
}

/** Whether an `adapter_config.json` is mlx-lm's, which writes its adapters in another form (`exchange/mlx-adapter.ts`). */
export function isMlxConfig(from: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(from, "peft_type") && Object.hasOwn(from, "lora_parameters");
}

const maxPattern = 1000;

function decodeConfig(from: Readonly<Record<string, unknown>>): PeftConfig {
  refuseUnsupported(from);
  const rank = field(from, "r", rankSchema);
  const alpha = field(from, "lora_alpha", alphaSchema);
  const dropout = optional(from, "lora_dropout", number) ?? usualSettings.dropout;
  if (dropout < 0 || dropout >= 1) throw new Malformed(`lora_dropout is ${dropout}, not within 0 to 1`);
  return {
    rank,
    alpha,
    dropout,
    rslora: optional(from, "use_rslora", flag) ?? usualSettings.rslora,
    dora: optional(from, "use_dora", flag) ?? usualSettings.dora,
    rankPattern: optional(from, "rank_pattern", rankPatternSchema) ?? usualSettings.rankPattern,
    alphaPattern: optional(from, "alpha_pattern", alphaPatternSchema) ?? usualSettings.alphaPattern,
    targetModules: field(from, "target_modules", targetsSchema),
    baseName: statedName(from),
  };
}

const rankSchema = integer(1, 1 << 20);
const alphaSchema = numberAbove(0);

/** `rank_pattern` and `alpha_pattern`: every key can be read and every number used. */
const rankPatternSchema = namePattern(rankSchema);
const alphaPatternSchema = namePattern(alphaSchema);

/** What variants and settings are in files of our own, under the names that they have here. */
export const variantSchemas = { dora: flag };
export const settingsSchemas = {
  rank: integer(1, 1 << 16),
  alpha: number,
  dropout: number,
  rslora: flag,
  ...variantSchemas,
  rankPattern: rankPatternSchema,
  alphaPattern: alphaPatternSchema,
};

const targetsSchema = schema(
  "a list of names, or a pattern",
  {},
  (value, place): readonly string[] | string | undefined => {
    if (typeof value !== "string") return Array.isArray(value) ? list(text).read(value, place) : undefined;
    if (value.length > maxPattern) throw new Malformed(`${place} is a pattern of more than ${maxPattern} characters`);
    return value;
  },
);

/** Ways to start A and B that leave the base as it was. The others (PiSSA, OLoRA, …) also change the base's weights. */
const harmlessStarts: readonly unknown[] = [true, false, "gaussian", "orthogonal", "eva", "lora_ga"];

/**
 * Fields that change what the adapter computes. Each must be absent, null, false or empty. `fan_in_fan_out` is not among
 * them: it says how the base stores its weights, which the base itself tells, and PEFT corrects a wrong one as well.
 */
const mustBeNeutral = [
  "modules_to_save",
  "layers_to_transform",
  "exclude_modules",
  "trainable_token_indices",
  "target_parameters",
  "layer_replication",
  "lora_bias",
  "use_qalora",
  "use_bdlora",
  "alora_invocation_tokens",
  "arrow_config",
  "kasa_config",
  "velora_config",
  "monteclora_config",
  "ensure_weight_tying",
] as const;

function refuseUnsupported(from: Readonly<Record<string, unknown>>): void {
  if (isMlxConfig(from))
    throw new Malformed("it is an adapter of mlx-lm, which `attune adapter import` makes one of PEFT's of");
  const type = field(from, "peft_type", text);
  if (type !== "LORA") throw new Malformed(`peft_type is "${type.slice(0, 50)}", and only "LORA" is supported`);
  // Adapters of encoders are saved without a task, or with that of hidden states; their tensors are named alike.
  const task = optional(from, "task_type", text) ?? "CAUSAL_LM";
  if (task !== "CAUSAL_LM" && task !== "FEATURE_EXTRACTION")
    throw new Malformed(
      `task_type is "${task.slice(0, 50)}", and only "CAUSAL_LM" and "FEATURE_EXTRACTION" are supported`,
    );
  const bias = optional(from, "bias", text) ?? "none";
  if (bias !== "none") throw new Malformed(`bias is "${bias.slice(0, 50)}", and only "none" is supported`);
  const start = Object.hasOwn(from, "init_lora_weights") ? from["init_lora_weights"] : true;
  if (start !== null && !harmlessStarts.includes(start)) {
    throw new Malformed("init_lora_weights names a method that changes the base's weights, which is not supported");
  }
  for (const name of mustBeNeutral) {
    if (Object.hasOwn(from, name) && !isNeutral(from[name]))
      throw new Malformed(`it uses ${name}, which is not supported`);
  }
}

function isNeutral(value: unknown): boolean {
  if (value === null || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function matchedNames(targetModules: readonly string[] | string, names: readonly string[], where: string): string[] {
  if (typeof targetModules !== "string") {
    const wanted = new Set(targetModules);
    return names.filter((name) => name.split(".").some((_, at, parts) => wanted.has(parts.slice(at).join("."))));
  }
  try {
    return names.filter(wholeMatcher(targetModules));
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, `of its target_modules, ${error.message}`);
    throw error;
  }
}
