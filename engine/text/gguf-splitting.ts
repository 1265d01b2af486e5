/**
 * How a GGUF file's byte-level tokenizer cuts text before it merges: `tokenizer.ggml.pre` is a name, and stands for what the
 * `tokenizer.json` of the model said that llama.cpp gave the name for. The parts here are those of such a `tokenizer.json`, not
 * llama.cpp's own expressions, which differ from them where its matcher could do no better. A name whose original is not known
 * for certain is not in the table. Pure.
 */
import { shown } from "../errors";
import { tokenizerError } from "./tokenizer-errors";

type Json = Readonly<Record<string, unknown>>;

export interface Splitting {
  /** As in a `tokenizer.json`. */
  readonly normalizer: Json | null;
  readonly preTokenizer: Json;
  /** Whether a piece that is a token itself is taken whole, even where no merges lead to it. */
  readonly ignoreMerges: boolean;
  /** Whether the start-of-text token stands in front of a text where the file does not say. */
  readonly startsText: boolean;
}

/**
 * @param path of the GGUF file, for messages.
 * @param name `tokenizer.ggml.pre`; undefined where the file lacks it.
 * @throws E_TOKENIZER for a name that is missing or unknown: another cut would give other tokens without a word.
 */
export function splittingOf(path: string, name: string | undefined): Splitting {
  if (name === undefined) {
    throw tokenizerError(
      path,
      'does not say how it splits text (it has no "tokenizer.ggml.pre"): convert the model anew',
    );
  }
  const splitting = splittings.get(name);
  if (splitting !== undefined) return splitting;
  const known = [...splittings.keys()].join(", ");
  throw tokenizerError(path, `splits text as ${shown(name)}, which is not supported; supported are ${known}`);
}

function split(pattern: string): Json {
  return { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false };
}

/** With `use_regex` it cuts at GPT-2's pattern first. */
function byteLevel(useRegex: boolean): Json {
  return { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: useRegex };
}

function sequence(...pretokenizers: readonly Json[]): Json {
  return { type: "Sequence", pretokenizers };
}

function digits(individually: boolean): Json {
  return { type: "Digits", individual_digits: individually };
}

const nfc: Json = { type: "NFC" };
const contractions = "(?i:'s|'t|'re|'ve|'m|'ll|'d)";
const spaces = "\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/** tiktoken's cl100k: `numbers` is what stands together of a number. */
function cl100k(numbers: string): Json {
  const words = `[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|${numbers}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*`;
  return sequence(split(`${contractions}|${words}|${spaces}`), byteLevel(false));
}

/** tiktoken's o200k, which also cuts where small letters meet capitals; `ending` is what a word may end with. */
function o200k(ending: string, numbers: string): Json {
  const [large, small] = ["[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]", "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"];
  const opening = "[^\\r\\n\\p{L}\\p{N}]?";
  const words = `${opening}${large}*${small}+${ending}|${opening}${large}+${small}*${ending}`;
  const pattern = `${words}|${numbers}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|${spaces}`;
  return sequence(split(pattern), byteLevel(false));
}

const gpt2 = byteLevel(true);
const digitsThenGpt2 = sequence(digits(true), byteLevel(true));

/** ByteDance's Seed-Coder: cl100k, but a line break never follows a sign. */
const seedCoder = sequence(
  split(`${contractions}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1}| ?[^\\s\\p{L}\\p{N}\\r\\n]+|${spaces}`),
  byteLevel(false),
);

const deepseekCoder = sequence(
  split("[\\r\\n]"),
  split("\\s?\\p{L}+"),
  split("\\s?\\p{P}+"),
  split("[\\u4e00-\\u9fa5\\u0800-\\u4e00\\uac00-\\ud7ff]+"),
  digits(true),
  byteLevel(false),
);

const deepseekV3 = sequence(
  split("\\p{N}{1,3}"),
  split("[\\u4e00-\\u9fa5\\u3040-\\u309f\\u30a0-\\u30ff]+"),
  split(
    "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\\r\\n]*" +
      `|${spaces}`,
  ),
  byteLevel(false),
);

/** Its first step is a "Punctuation" of behavior "Contiguous", here as an expression: Unicode's marks, and ASCII's signs. */
const falcon = sequence(split("[\\p{P}$+<=>^`|~]+"), byteLevel(true), digits(false), split("[0-9][0-9][0-9]"));

function named(
  names: readonly string[],
  preTokenizer: Json,
  rest: Partial<Omit<Splitting, "preTokenizer">> = {},
): [string, Splitting][] {
  const splitting = { normalizer: null, ignoreMerges: false, startsText: false, ...rest, preTokenizer };
  return names.map((name) => [name, splitting]);
}

const whole = { ignoreMerges: true, startsText: true };

/** By llama.cpp's names (llama-vocab.cpp); the original of each, unless its name says it, behind it. */
const splittings: ReadonlyMap<string, Splitting> = new Map([
  // granite-docling and JetBrains' Mellum: llama.cpp cuts them as GPT-2. "default": converters that did not ask the model.
  ...named(["default", "gpt-2", "gpt2", "phi-2", "granite-docling", "mellum"], gpt2),
  // GPT-NeoX's.
  ...named(["mpt", "olmo"], gpt2, { normalizer: nfc }),
  // StarCoder's; Granite's code models are "refact".
  ...named(["starcoder", "refact", "smollm", "codeshell"], digitsThenGpt2),
  ...named(["command-r"], digitsThenGpt2, { normalizer: nfc }),
  ...named(["llama-bpe", "llama3", "llama-v3"], cl100k("\\p{N}{1,3}"), whole),
  // Llama 3's without its look at whole pieces; GPT-4's, which Granite 4 has too.
  ...named(["smaug-bpe", "dbrx"], cl100k("\\p{N}{1,3}")),
  ...named(["qwen2", "deepseek-r1-qwen"], cl100k("\\p{N}"), { normalizer: nfc }),
  ...named(["stablelm2"], cl100k("\\p{N}")),
  ...named(["seed-coder"], seedCoder),
  ...named(["deepseek-coder"], deepseekCoder),
  ...named(["deepseek-v3"], deepseekV3),
  ...named(["falcon"], falcon),
  // Mistral's.
  ...named(["tekken"], o200k("", "\\p{N}"), whole),
  ...named(["gpt-4o"], o200k(`${contractions}?`, "\\p{N}{1,3}")),
]);
