/** What CodeFinetuner is asked for, and what it answers: `scripts/evidence/codefinetuner_train.py` reads and writes both. */
import type { FimTokens } from "../../../engine/text/fim-names";
import type { CodeTokenizer } from "../../../engine/text/tokenizer";
import type { Project } from "../projects";

/** Names of control tokens in a base's vocabulary. */
export interface Markers {
  readonly prefix: string;
  readonly suffix: string;
  readonly middle: string;
  readonly pad: string;
  readonly end: string;
}

export interface PeerTraining {
  /** A folder of its own, with files in data/train, data/eval and data/test. */
  readonly workspace: string;
  /** A folder as transformers opens it. */
  readonly base: string;
  readonly markers: Markers;
  readonly language: string;
  /** With dots. */
  readonly extensions: readonly string[];
  readonly seqLen: number;
  /** As many examples as hold so many. */
  readonly tokens: number;
  /** Examples whose loss tells the best checkpoint, at most. */
  readonly watched: number;
  readonly threads: number;
}

export interface PeerTrained {
  readonly release: string;
  /** The folder of the adapter. */
  readonly adapter: string;
  /** Examples that it made of the files, and their tokens. */
  readonly made: number;
  readonly madeTokens: number;
  /** That were trained on. */
  readonly examples: number;
  readonly tokens: number;
  readonly steps: number;
  readonly keptStep: number;
  /** Of training alone, without what is watched and saved between the steps. */
  readonly seconds: number;
  readonly trainable: number;
  readonly total: number;
  readonly settings: {
    readonly rank: number;
    readonly alpha: number;
    readonly dropout: number;
    readonly lr: number;
    readonly schedule: string;
    readonly warmup: number;
    /** Examples a step. */
    readonly batch: number;
    /** Tokens of a middle. */
    readonly shortest: number;
    readonly longest: number;
  };
}

/** The languages whose blocks it knows (its `tree_sitter_definitions.json`), of those that the projects have. TypeScript is none. */
export const languages: Readonly<
  Record<Project["language"], { readonly name: string; readonly extensions: readonly string[] } | null>
> = {
  JavaScript: { name: "javascript", extensions: [".js", ".mjs", ".cjs"] },
  Python: { name: "python", extensions: [".py"] },
  TypeScript: null,
};

/** What stands in for markers in a vocabulary that has none: control tokens that no code holds, of SmolLM2. */
const standIns = {
  prefix: "<issue_start>",
  suffix: "<issue_comment>",
  middle: "<issue_closed>",
  pad: "<empty_output>",
};

/** The base's own markers, or stand-ins; and how its recipe writes a prompt with them: prefix, suffix, middle, always. */
export function markersOf(tokenizer: CodeTokenizer): { readonly markers: Markers; readonly fim: FimTokens } {
  const { controlNames, endOfText, fim } = tokenizer;
  const ids = new Map([...controlNames].map(([id, name]) => [name, id]));
  const nameOf = (id: number): string => {
    const name = controlNames.get(id);
    if (name === undefined) throw new Error(`the vocabulary has no control token ${id}`);
    return name;
  };
  const idOf = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`CodeFinetuner needs markers, and the vocabulary has no ${name}`);
    return id;
  };
  if (fim?.middle === null) throw new Error("CodeFinetuner needs a marker of the middle");
  const own =
    fim === null
      ? { ...standIns, end: nameOf(endOfText) }
      : {
          ...{ prefix: nameOf(fim.prefix), suffix: nameOf(fim.suffix), middle: nameOf(fim.middle) },
          ...{ pad: nameOf(fim.pad), end: nameOf(fim.end) },
        };
  const id = { prefix: idOf(own.prefix), suffix: idOf(own.suffix), middle: idOf(own.middle), pad: idOf(own.pad) };
  return { markers: own, fim: { ...id, end: idOf(own.end), layout: "psm" } };
}
