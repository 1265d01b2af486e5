/**
 * `config.json` of a Hugging Face model → a checked description of its decoder or encoder by features, so that nothing after this
 * asks for a family's name. What each family's file says lies in `families/`. Pure.
 */
import { AttuneError, isRecord } from "../errors";
import { field, Malformed, record, text } from "../schema/schema";
import type { DecoderConfig } from "./decoder-config";
import { type EncoderFamily, type Family, refuseUnsupported, Unsupported } from "./families/common";
import { debertaV2 } from "./families/deberta-v2";
import { gemma } from "./families/gemma";
import { gemma3 } from "./families/gemma3";
import { gptBigCode } from "./families/gpt-bigcode";
import { gptRefact } from "./families/gpt-refact";
import { gpt2 } from "./families/gpt2";
import { granite } from "./families/granite";
import { graniteHybrid } from "./families/granite-hybrid";
import { llama } from "./families/llama";
import { mistral } from "./families/mistral";
import { olmo2 } from "./families/olmo2";
import { phi3 } from "./families/phi3";
import { qwen2 } from "./families/qwen2";
import { qwen3 } from "./families/qwen3";
import { roberta } from "./families/roberta";
import { smollm3 } from "./families/smollm3";
import { stableLm } from "./families/stablelm";
import { starcoder2 } from "./families/starcoder2";
import { instead } from "./instead";
import type { ModelConfig } from "./model-config";

/** By `model_type`. A family is one file and one line here. */
const families: ReadonlyMap<string, Family> = new Map([
  ["gemma", gemma],
  ["gemma3_text", gemma3],
  ["gpt2", gpt2],
  ["gpt_bigcode", gptBigCode],
  ["gpt_refact", gptRefact],
  ["granite", granite],
  ["granitemoehybrid", graniteHybrid],
  ["llama", llama],
  ["mistral", mistral],
  ["olmo2", olmo2],
  ["phi3", phi3],
  ["qwen2", qwen2],
  ["qwen3", qwen3],
  ["smollm3", smollm3],
  ["stablelm", stableLm],
  ["starcoder2", starcoder2],
]);

/** The same of encoders, which are trained and evaluated on examples and do not complete. */
const encoders: ReadonlyMap<string, EncoderFamily> = new Map([
  ["deberta-v2", debertaV2],
  ["roberta", roberta],
]);

/** What a base's `model_type` may be; those of models that complete. */
export const modelTypes: readonly string[] = [...families.keys()];

/** The same of encoders. */
export const encoderTypes: readonly string[] = [...encoders.keys()];

/**
 * Checks a parsed config.json. `where` names it in messages. Throws E_MODEL_FAMILY for a model type that is not supported
 * and E_MODEL_CONFIG, naming the field, for a value that is missing, wrong or not supported.
 */
export function parseConfig(json: unknown, where: string): ModelConfig {
  try {
    const from = record.read(json, "");
    const type = field(from, "model_type", text);
    const family = families.get(type) ?? encoders.get(type);
    if (family === undefined) throw unknownFamily(type, where);
    refuseUnsupported(from, family);
    return family.read(from, type);
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(where, error.message, hintFor(json, error));
    throw error;
  }
}

const usualHint = "Choose another base model, or copy or download this one again if the file was changed.";

/** The same, of a model that is to complete. Throws E_MODEL_ENCODER besides. */
export function parseDecoderConfig(json: unknown, where: string): DecoderConfig {
  const config = parseConfig(json, where);
  if (!config.completes) throw encoderRefused(where, config.family);
  return config;
}

/** E_MODEL_ENCODER: what an encoder is asked for that only a model that completes can do. `where` names it. */
export function encoderRefused(where: string, family: string): AttuneError {
  return new AttuneError(
    "E_MODEL_ENCODER",
    `${where} is an encoder (model type ${family}): it predicts masked tokens from both sides and cannot complete code, so it learns ` +
      "from an examples file and not from a workspace.",
    `Use it with attune train, evaluate or gradients --examples FILE, or choose a base that completes. ${instead(family)}`,
    { family },
  );
}

/** E_MODEL_CONFIG; `problem` ends the sentence. */
export function wrongConfig(where: string, problem: string, hint = usualHint): AttuneError {
  return new AttuneError("E_MODEL_CONFIG", `${where} does not describe a model that Attune can run: ${problem}.`, hint);
}

/** What there is instead, by what the file says it is. */
function hintFor(json: unknown, error: Malformed): string {
  if (error instanceof Unsupported) return error.choose;
  const type = isRecord(json) ? json["model_type"] : undefined;
  return typeof type === "string" ? `${usualHint} ${instead(type)}` : usualHint;
}

/** Models with a part for images, by `model_type`, and the type of their siblings without. */
const siblings: ReadonlyMap<string, string> = new Map([["gemma3", "gemma3_text"]]);

function unknownFamily(type: string, where: string): AttuneError {
  const sibling = siblings.get(type);
  const reads = sibling === undefined ? "" : " with its part for images";
  const first =
    sibling === undefined ? "" : `Choose one of its sizes without that part, of type ${sibling}, or any other. `;
  return new AttuneError(
    "E_MODEL_FAMILY",
    `${where} is a model of type "${type.slice(0, 100)}", which Attune cannot run${reads}.`,
    `${first}${instead(type)} A base model may be of one of these types: ${modelTypes.join(", ")}; or, to train on examples alone, of ${encoderTypes.join(" or ")}.`,
  );
}
