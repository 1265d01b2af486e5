/**
 * The parts of a `tokenizer.json` around its vocabulary, as JSON: which of them the library computes as the Rust
 * tokenizers do, and how those that it reads otherwise are said in words that both read alike. Pure.
 */
import { isRecord, shown } from "../errors";
import { tokenizerError } from "./tokenizer-errors";

type Json = Record<string, unknown>;

export interface Parts {
  readonly normalizer: Json | null;
  readonly preTokenizer: Json | null;
  readonly decoder: Json | null;
}

export interface PartsByPlace {
  /** For text that continues a text. Its decoder keeps a space at the beginning. */
  readonly inside: Parts;
  /** For a text from its beginning; null: no difference. */
  readonly start: Parts | null;
}

/** @throws E_TOKENIZER names a part that is not among those that are compared with the Rust tokenizers. */
export function checkedParts(path: string, tokenizer: Json): PartsByPlace {
  const parts: Parts = {
    normalizer: normalizerOf(path, tokenizer["normalizer"]),
    preTokenizer: preTokenizerOf(path, tokenizer["pre_tokenizer"], replacesSpaces(tokenizer["normalizer"])),
    decoder: decoderOf(path, tokenizer["decoder"]),
  };
  return { inside: withoutDummyPrefix(parts), start: hasDummyPrefix(parts) ? parts : null };
}

/** GPT-2's pattern. In the library it is JavaScript's, for which a byte order mark is white space and U+0085 is not. */
const gpt2Pattern = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

function preTokenizerOf(path: string, part: unknown, withoutSpaces: boolean): Json | null {
  if (!isRecord(part)) return null;
  const refuse = (why: string): never => {
    throw tokenizerError(path, `has a pre_tokenizer ${typeOf(part)} ${why}, which is not supported`);
  };
  switch (part["type"]) {
    case "Sequence": {
      const steps = listOf(path, part["pretokenizers"]).flatMap((item) => {
        const step = preTokenizerOf(path, item, withoutSpaces);
        return step === null ? [] : step["type"] === "Sequence" ? listOf(path, step["pretokenizers"]) : [step];
      });
      return steps.length === 0 ? null : { type: "Sequence", pretokenizers: steps };
    }
    case "ByteLevel": {
      if (part["add_prefix_space"] === true) return refuse("with add_prefix_space");
      const bytes = { ...part, use_regex: false };
      if (part["use_regex"] === false) return bytes;
      return { type: "Sequence", pretokenizers: [isolating(gpt2Pattern), bytes] };
    }
    case "Digits":
      // Rust's is_numeric is every kind of number, the library's \d the ten of ASCII.
      return isolating(part["individual_digits"] === true ? "\\p{N}" : "\\p{N}+");
    case "Split": {
      const behavior = String(part["behavior"]).toLowerCase();
      const invert = part["invert"] === true;
      if (behavior === "removed" || (behavior === "isolated" && !invert)) return part;
      // Gemma splits at spaces after its normaliser has replaced them all.
      if (withoutSpaces && isRecord(part["pattern"]) && part["pattern"]["String"] === " " && !invert) return null;
      return refuse(`of behavior ${shown(part["behavior"])}${invert ? ", inverted" : ""}`);
    }
    case "Metaspace":
      return part["split"] === false ? part : refuse("that splits");
    default:
      return refuse("in it");
  }
}

function isolating(pattern: string): Json {
  return { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false };
}

const plainNormalizers: readonly unknown[] = ["NFC", "NFD", "NFKC", "NFKD", "Prepend"];

function normalizerOf(path: string, part: unknown): Json | null {
  if (!isRecord(part)) return null;
  if (plainNormalizers.includes(part["type"])) return part;
  if (part["type"] === "Replace" && isRecord(part["pattern"]) && typeof part["pattern"]["String"] === "string")
    return part;
  if (part["type"] === "Sequence") {
    const normalizers = listOf(path, part["normalizers"]).map((item) => normalizerOf(path, item));
    return { ...part, normalizers };
  }
  throw tokenizerError(path, `has a normalizer ${typeOf(part)}, which is not supported`);
}

const plainDecoders: readonly unknown[] = ["ByteLevel", "Replace", "ByteFallback", "Fuse", "Strip"];

function decoderOf(path: string, part: unknown): Json | null {
  if (!isRecord(part)) return null;
  if (plainDecoders.includes(part["type"])) return part;
  if (part["type"] === "Sequence") {
    return { ...part, decoders: listOf(path, part["decoders"]).map((item) => decoderOf(path, item)) };
  }
  throw tokenizerError(path, `has a decoder ${typeOf(part)}, which is not supported`);
}

function replacesSpaces(normalizer: unknown): boolean {
  return flattened(normalizer, "normalizers").some(
    (item) => item["type"] === "Replace" && isRecord(item["pattern"]) && item["pattern"]["String"] === " ",
  );
}

/** SentencePiece puts a space in front of every text (Llama 2, Code Llama, Mistral), which its decoder takes away again. */
function hasDummyPrefix({ normalizer, preTokenizer }: Parts): boolean {
  const prepends = flattened(normalizer, "normalizers").some((item) => item["type"] === "Prepend");
  return prepends || flattened(preTokenizer, "pretokenizers").some((item) => prefixScheme(item) !== "never");
}

/** Of Metaspace; "never" of all others. */
function prefixScheme(part: Json): unknown {
  return part["type"] === "Metaspace" ? (part["prepend_scheme"] ?? "always") : "never";
}

function withoutDummyPrefix(parts: Parts): Parts {
  if (!hasDummyPrefix(parts)) return parts;
  const sequence = (name: string, items: readonly Json[]): Json | null =>
    items.length === 0 ? null : { type: "Sequence", [name]: items };
  return {
    normalizer: sequence(
      "normalizers",
      flattened(parts.normalizer, "normalizers").filter((item) => item["type"] !== "Prepend"),
    ),
    preTokenizer: sequence(
      "pretokenizers",
      flattened(parts.preTokenizer, "pretokenizers").map((item) =>
        item["type"] === "Metaspace" ? { ...item, prepend_scheme: "never" } : item,
      ),
    ),
    decoder: sequence(
      "decoders",
      flattened(parts.decoder, "decoders").filter((item) => item["type"] !== "Strip"),
    ),
  };
}

/** The steps of a part, which may be a sequence of them, in order. */
function flattened(part: unknown, name: string): Json[] {
  if (!isRecord(part)) return [];
  if (part["type"] !== "Sequence") return [part];
  const items = part[name];
  return Array.isArray(items) ? items.flatMap((item) => flattened(item, name)) : [];
}

function listOf(path: string, value: unknown): Json[] {
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw tokenizerError(path, "has a damaged Sequence");
}

function typeOf(part: Json): string {
  return JSON.stringify(part["type"] ?? null).slice(0, 100);
}

/**
 * The token that the Rust tokenizers put in front of a text: the first piece of the post-processor's template. Files that
 * were published for transformers 4 may leave it to `add_bos_token` of tokenizer_config.json instead (DeepSeek-Coder's).
 */
export function startTokenName(tokenizer: Json, config: Json): string | null {
  for (const processor of flattened(tokenizer["post_processor"], "processors")) {
    const single: unknown = processor["type"] === "TemplateProcessing" ? processor["single"] : null;
    const first: unknown = Array.isArray(single) ? single[0] : null;
    const token = isRecord(first) ? first["SpecialToken"] : null;
    if (isRecord(token) && typeof token["id"] === "string") return token["id"];
  }
  if (config["add_bos_token"] !== true) return null;
  const name = isRecord(config["bos_token"]) ? config["bos_token"]["content"] : config["bos_token"];
  return typeof name === "string" ? name : null;
}
