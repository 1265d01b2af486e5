/** The same GGUF file in llama.cpp: ids and greedy text of code in ten languages, and where a choice falls otherwise. */
import type { Choice, Choices } from "./choices";
import type { Measuring } from "./measuring";
import { type Section, table } from "./page";
import { readTexts, type Setup, textsFile } from "./setup";

/** Tokens of a text that are given, and that are written behind them. */
const [given, written] = [24, 48];

/** A lead above which rounding does not explain another choice. */
const closeCall = 0.5;

interface LlamaTexts {
  readonly release: string;
  /** Of the processor, that its build uses. */
  readonly instructions: string;
  readonly texts: Readonly<
    Record<string, { readonly tokens: readonly number[]; readonly nats: number; readonly greedy: readonly Choice[] }>
  >;
}

/** Measured once a run, whoever asks. */
export function llamaTexts(setup: Setup, measuring: Measuring): LlamaTexts {
  const files = [setup.sources, textsFile(setup.folder)];
  const args = [setup.llama, `${setup.folder}/smollm2.gguf`, "texts", ...files, String(given), String(written)];
  return measuring.node<LlamaTexts>("scripts/models/llama.mjs", args);
}

export function llamaSection(setup: Setup, measuring: Measuring): Section {
  const { release, instructions, texts } = llamaTexts(setup, measuring);
  const reference = Object.entries(readTexts(textsFile(setup.folder)));
  const same = reference.filter(([name, { tokens }]) => texts[name]?.tokens.join() === tokens.join());
  const along = Object.fromEntries(
    reference.map(([name, { tokens }]) => [
      name,
      [...tokens.slice(0, given), ...(texts[name]?.greedy ?? []).map(({ token }) => token)],
    ]),
  );
  const compared = (["auto", "fp32"] as const).map((precision) => {
    const request = { place: `${setup.folder}/smollm2.gguf`, precision, texts: along, last: written };
    const title = precision === "auto" ? "as it lies" : "in fp32";
    return { title, all: comparisons(measuring.inProcess("choicesAlong", request), texts) };
  });
  const far = compared.flatMap(({ title, all }) =>
    all
      .filter(({ same, theirs }) => !same && !(theirs < closeCall))
      .map(
        ({ name, at, theirs }) => `${title}: token ${at} of ${name} is another, with a lead of ${theirs} in llama.cpp.`,
      ),
  );
  const problems = [...(same.length < reference.length ? ["llama.cpp has other ids of the code."] : []), ...far];
  const features = [...instructions.matchAll(/(\w+) = 1/g)].map(([, name]) => name).join(", ");
  const lines = [
    "## Beside llama.cpp",
    "",
    `The same GGUF file in llama.cpp (release ${release} of node-llama-cpp, with ${features}). Its ids of the code are the same in ${same.length} of`,
    `${reference.length} languages. It writes ${written} tokens behind the first ${given} of each text, always the likeliest; Attune chooses at each of`,
    "these places too. A lead is how far the logit of what is chosen lies above the second's: llama.cpp rounds what it multiplies to",
    "8 bits and its cache to 16, so that the nearest calls may fall otherwise.",
    "",
    ...table(
      ["the file in Attune", "same choice", "llama.cpp's lead elsewhere, at most", "where the texts part"],
      compared.map(({ title, all }) => [title, ...cellsOf(all)]),
    ),
  ];
  return { lines, problems };
}

interface Comparison {
  readonly name: string;
  /** 1-based, of the tokens that were written. */
  readonly at: number;
  readonly same: boolean;
  readonly ours: number;
  readonly theirs: number;
}

function comparisons(ours: Choices, texts: LlamaTexts["texts"]): Comparison[] {
  return Object.entries(texts).flatMap(([name, { greedy }]) =>
    greedy.map((choice, index) => {
      const own = ours[name]?.[index];
      const same = own?.token === choice.token;
      return { name, at: index + 1, same, ours: own?.margin ?? Number.NaN, theirs: choice.margin };
    }),
  );
}

function cellsOf(all: readonly Comparison[]): string[] {
  const others = all.filter(({ same }) => !same);
  const firsts = others.filter(({ name, at }) => others.every((other) => other.name !== name || other.at >= at));
  const parting = ({ name, at, ours, theirs }: Comparison): string =>
    `${name} ${at} (${theirs.toFixed(2)}, here ${ours.toFixed(2)})`;
  return [
    `${all.length - others.length} of ${all.length}`,
    others.length === 0 ? "–" : Math.max(...others.map(({ theirs }) => theirs)).toFixed(2),
    firsts.length === 0 ? "nowhere" : `token ${firsts.map(parting).join("; ")}`,
  ];
}
