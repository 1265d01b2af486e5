/** The same GGUF file in llama.cpp: ids and greedy text of code in ten languages, and where a text becomes another. */
import { type Choice, type GreedyTexts, greedySizes } from "./greedy";
import type { Measuring } from "./measuring";
import { table } from "./page";
import { readTexts, type Setup, textsFile } from "./setup";

interface LlamaText {
  readonly tokens: readonly number[];
  readonly nats: number;
  readonly greedy: readonly Choice[];
}

export interface LlamaTexts {
  readonly release: string;
  readonly instructions: string;
  readonly texts: Readonly<Record<string, LlamaText>>;
}

/** Kept: the sections ask for it more than once. */
export function llamaTexts(setup: Setup, measuring: Measuring): LlamaTexts {
  const args = [setup.llama, `${setup.folder}/smollm2.gguf`, "texts", setup.sources, textsFile(setup.folder)];
  return measuring.node<LlamaTexts>("scripts/models/llama.mjs", args);
}

export function llamaSection(setup: Setup, measuring: Measuring): string {
  const theirs = llamaTexts(setup, measuring);
  const reference = Object.entries(readTexts(textsFile(setup.folder)));
  const same = reference.filter(([name, { tokens }]) => theirs.texts[name]?.tokens.join() === tokens.join());
  const compared = (["auto", "fp32"] as const).map((precision) => {
    const place = `${setup.folder}/smollm2.gguf`;
    const ours = measuring.inProcess("greedyTexts", { place, precision, texts: textsFile(setup.folder) });
    return { how: precision === "auto" ? "as it lies" : "in fp32", partings: partingsOf(ours, theirs) };
  });
  return [
    "## Beside llama.cpp",
    "",
    `The same GGUF file in llama.cpp (node-llama-cpp's release ${theirs.release}, ${theirs.instructions.replaceAll(" = 1", "").replace(/[ |]+$/, "")}).`,
    `Its ids of the code are the same in ${same.length} of ${reference.length} languages. Greedy text, ${greedySizes.written} tokens behind the first`,
    `${greedySizes.given} of each; "ahead": how far the logit of what was chosen lies above the second's, in each program, where the texts`,
    "part (llama.cpp rounds activations to 8 bits and its cache to 16, so close calls may fall otherwise).",
    "",
    ...table(
      ["the file in Attune", "same text", "where the others part"],
      compared.map(({ how, partings }) => [
        how,
        `${reference.length - partings.length} of ${reference.length}`,
        partings.map(partingText).join("; ") || "nowhere",
      ]),
    ),
  ].join("\n");
}

interface Parting {
  readonly name: string;
  /** 1-based, of the tokens that were written. */
  readonly at: number;
  readonly ours: number;
  readonly theirs: number;
}

function partingsOf(ours: GreedyTexts, theirs: LlamaTexts): Parting[] {
  return Object.entries(theirs.texts).flatMap(([name, { greedy }]): Parting[] => {
    const own = ours[name] ?? [];
    const at = greedy.findIndex((choice, index) => choice.token !== own[index]?.token);
    if (at === -1) return [];
    const missing = Number.NaN;
    return [{ name, at: at + 1, ours: own[at]?.margin ?? missing, theirs: greedy[at]?.margin ?? missing }];
  });
}

function partingText({ name, at, ours, theirs }: Parting): string {
  return `${name}, token ${at} (ahead: llama.cpp ${theirs.toFixed(2)}, Attune ${ours.toFixed(2)})`;
}
