/**
 * What the makers of models call the tokens that mark the parts of a fill-in-the-middle prompt, and the order in which their models
 * were trained to read them. A vocabulary tells the maker by its names; where a configuration or a GGUF file names tokens itself,
 * the table knows what it leaves open.
 */
import { shown } from "../errors";
import { tokenizerError } from "./tokenizer-errors";
import type { FimLayout, FimNames, TokenizerFiles } from "./tokenizer-files";

/** The tokens by id. */
export interface FimTokens {
  readonly prefix: number;
  readonly suffix: number;
  /** null: the middle stands behind the prefix without a marker. */
  readonly middle: number | null;
  /** Ends a middle. */
  readonly end: number;
  readonly pad: number;
  readonly layout: FimLayout;
}

interface KnownNames extends FimNames {
  /** Control tokens that this maker's vocabulary has besides, where another's has the same names for another order. */
  readonly marks?: readonly string[];
}

const starCoder = {
  prefix: "<fim_prefix>",
  suffix: "<fim_suffix>",
  middle: "<fim_middle>",
  pad: "<fim_pad>",
} as const;

/** The first that a vocabulary holds counts. */
const known: readonly KnownNames[] = [
  // Qwen2.5-Coder (arXiv 2409.12186), Granite 4 ("Prompt engineering guide for Granite 4.0 models"), Attune's own; and CodeGemma
  // (ai.google.dev/gemma/docs/codegemma/prompt-structure), which alone has the separator, and ends a middle with it.
  {
    prefix: "<|fim_prefix|>",
    suffix: "<|fim_suffix|>",
    middle: "<|fim_middle|>",
    end: "<|file_separator|>",
    pad: "<|fim_pad|>",
  },
  // SantaCoder, whose card warns of the hyphens (arXiv 2301.03988).
  { prefix: "<fim-prefix>", suffix: "<fim-suffix>", middle: "<fim-middle>", pad: "<fim-pad>" },
  // Mellum, whose card and paper (arXiv 2510.05788) have the suffix first. The names of its roles tell it from those below.
  { ...starCoder, layout: "suffixFirst", marks: ["</system>", "</assistant>"] },
  // StarCoder (arXiv 2305.06161), StarCoder2 (arXiv 2402.19173), Granite's code models and Granite 3 (arXiv 2405.04324), Stable Code
  // (arXiv 2404.01226) and Refact, by the examples on their cards.
  starCoder,
  // Code Llama (arXiv 2308.12950), as its tokenizer in transformers builds its prompts; without the sign where a converter left it out.
  { prefix: "▁<PRE>", suffix: "▁<SUF>", middle: "▁<MID>", end: "▁<EOT>" },
  { prefix: "<PRE>", suffix: "<SUF>", middle: "<MID>", end: "<EOT>" },
  // DeepSeek-Coder (arXiv 2401.14196): begin, hole and end are what precedes prefix, suffix and middle.
  { prefix: "<｜fim▁begin｜>", suffix: "<｜fim▁hole｜>", middle: "<｜fim▁end｜>" },
  // Seed-Coder (arXiv 2506.03524, section on fill-in-the-middle).
  { prefix: "<[fim-prefix]>", suffix: "<[fim-suffix]>", middle: "<[fim-middle]>", layout: "suffixFirst" },
  // Codestral, as mistral-common encodes its requests.
  { prefix: "[PREFIX]", suffix: "[SUFFIX]", middle: null, layout: "suffixFirst" },
];

/**
 * A base's fill-in-the-middle tokens; null where it has none. `byName`: its control tokens. Names of its own go before the table's,
 * unless they are those of one maker with their parts mixed up: a converter's mistake. Throws E_TOKENIZER, where names of its
 * own are not in the vocabulary.
 */
export function findFim(
  byName: ReadonlyMap<string, number>,
  endOfText: number,
  { path, fimLayout, fimNames: own }: TokenizerFiles,
): FimTokens | null {
  const held = known.filter((names) => partsOf(names).every((name) => byName.has(name)));
  const names = own === null || held.some((one) => isMixedUp(own, one)) ? held[0] : named(own, held);
  if (names === undefined) return null;
  const find = (name: string): number => {
    const id = byName.get(name);
    if (id === undefined) throw tokenizerError(path, `lacks its own fill-in-the-middle token ${shown(name)}`);
    return id;
  };
  const orEnd = (name: string | undefined): number => (name === undefined ? undefined : byName.get(name)) ?? endOfText;
  return {
    prefix: find(names.prefix),
    suffix: find(names.suffix),
    middle: names.middle === null ? null : find(names.middle),
    end: orEnd(names.end),
    pad: orEnd(names.pad),
    layout: fimLayout ?? names.layout ?? "psm",
  };
}

/** What must be in a vocabulary for its maker to be this one. */
function partsOf({ prefix, suffix, middle, marks = [] }: KnownNames): readonly string[] {
  return [prefix, suffix, ...(middle === null ? [] : [middle]), ...marks];
}

/** What they leave open, the end of a middle most of all, the table may know. */
function named(own: FimNames, held: readonly KnownNames[]): FimNames {
  return { ...held.find(({ prefix }) => prefix === own.prefix), ...own };
}

/** Whether both name the same three tokens, for other parts. */
function isMixedUp(own: FimNames, one: FimNames): boolean {
  const [ours, theirs] = [own, one].map(({ prefix, suffix, middle }) => [prefix, suffix, middle]);
  return ours?.join() !== theirs?.join() && ours?.toSorted().join() === theirs?.toSorted().join();
}

/**
 * Whether a file of a tokenizer, as it lies on the disk (`tokenizer.json`, the head of a GGUF file), names the tokens that mark the
 * parts of a prompt: without reading it as one, which takes a hundred times as long.
 */
export function namesMiddle(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  return known.some((names) => partsOf(names).every((name) => bytes.includes(name)));
}
