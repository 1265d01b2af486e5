/** Fields that several requests have, each with its option and its setting. */
import { namePattern } from "../schema/name-pattern";
import type { Field, Fields } from "../schema/request";
import {
  count,
  filledList,
  filledText,
  flag,
  integer,
  list,
  number,
  numberAbove,
  numberFrom,
  oneOf,
  schema,
} from "../schema/schema";
import { deviceWords, methodWords, precisionWords } from "./words";

const paths = { placeholder: "DIR", path: true } as const;

/** Which model, on what, and how. */
export const modelFields = {
  /** Model id in the store, or a folder. Absent: the embedded model. */
  base: {
    schema: filledText,
    option: { placeholder: "ID|DIR", help: "model id or folder (default: the embedded model)" },
    setting: { key: "base" },
  },
  device: {
    schema: oneOf(deviceWords),
    option: { help: "where to compute" },
    default: "auto",
    setting: { key: "device" },
  },
  /** Of the frozen weights. */
  precision: {
    schema: oneOf(precisionWords),
    option: { help: "of the frozen weights" },
    default: "auto",
    setting: { key: "precision" },
  },
  /** Threads for the CPU; absent: one per physical core, at least one left for the editor. */
  threads: {
    schema: count,
    option: { placeholder: "N", help: "CPU threads (default: by the number of cores)" },
    setting: { key: "threads", schema: integer(1, 1024) },
  },
} as const satisfies Fields;

export const adapterField = {
  schema: filledText,
  option: { ...paths, help: "adapter folder (default: the base alone)" },
} as const satisfies Field;

/** Scales the adapter's effect. */
export const strengthField = {
  schema: number,
  option: { placeholder: "X", help: "scales the adapter's effect" },
  default: 1,
  setting: { key: "strength", schema: numberFrom(0, 2) },
} as const satisfies Field;

export const seedField = {
  schema: integer(0, 2 ** 32 - 1),
  option: { placeholder: "N", help: "seed of everything random, the choice of held-out files too" },
  /** A review or an evaluation with the same seed sees the same held-out files as the run. */
  default: 1,
} as const satisfies Field;

/** By which the code that is measured is kept from the training: what was written last, or whole files. */
export const splitField = {
  schema: oneOf(["auto", "time", "file"]),
  option: { help: "measure on the newest code, or on whole files; auto: by time with git" },
  default: "auto",
} as const satisfies Field;

export const healOption = {
  help: "end prompts at the cursor, within a token or not: to compare with",
  negated: true,
} as const;

export const contextWords = ["auto", "off"] as const;
export type ContextWord = (typeof contextWords)[number];

/** Code of other files of the project in front of a place; `auto`: where the base and the adapter gain by it. */
export const contextField = {
  schema: oneOf(contextWords),
  option: { help: "code of other files of the project in the prompt" },
  default: "auto",
} as const satisfies Field;

/** Token ids of one prompt. */
export const tokensField = {
  schema: filledList(integer(0)),
  option: { placeholder: "1,2,3", help: "token ids of the prompt" },
} as const satisfies Field;

export const workspaceField = { schema: filledText, required: true } as const satisfies Field;

/** What a person says of files, by patterns as in `.gitignore`, relative to the workspace. */
export const overrulingFields = {
  /** Taken, whatever they look like or git ignores; never secrets. */
  include: {
    schema: list(filledText),
    option: { placeholder: "GLOB,…", help: "files to take that would be left out, as .gitignore writes them" },
    default: [],
    setting: { key: "training.include" },
  },
  /** Left out. */
  exclude: {
    schema: list(filledText),
    option: { placeholder: "GLOB,…", help: "files to leave out, likewise" },
    default: [],
    setting: { key: "training.exclude" },
  },
} as const satisfies Fields;

export const methodField = {
  schema: oneOf(methodWords),
  option: { help: "train an adapter or every weight" },
  default: "lora",
} as const satisfies Field;

const targetNames = schema("all-linear or suffixes such as q_proj,v_proj", { type: "string" }, (value) =>
  typeof value === "string" && /^\s*\w[\w.-]*\s*(,\s*\w[\w.-]*\s*)*$/.test(value)
    ? value.replaceAll(/\s/g, "")
    : undefined,
);

/** What an adapter is: how its matrices are sized and scaled, and which linears have them. */
export const loraFields = {
  rank: {
    schema: count,
    option: { placeholder: "N", help: "rank of the adapter's matrices" },
    default: 16,
    setting: { key: "training.rank", schema: integer(1, 1024) },
  },
  alpha: {
    schema: numberAbove(0),
    option: { placeholder: "X", help: "scale of the adapter" },
    default: 32,
    setting: { key: "training.alpha", schema: numberAbove(0, 65_536) },
  },
  /** `all-linear` or comma-separated suffixes such as `q_proj,v_proj`. */
  targets: {
    schema: targetNames,
    option: { placeholder: "LIST", help: "all-linear, or suffixes such as q_proj,v_proj or attn.c_proj" },
    default: "all-linear",
    setting: { key: "training.targets" },
  },
  /** Scale by alpha / √rank (arXiv 2312.03732). */
  rslora: {
    schema: flag,
    option: { help: "scale by alpha/√rank (a workspace at rank > 32 without --alpha: always)" },
    default: false,
    setting: { key: "training.rslora" },
  },
  /** Weight-decomposed LoRA (arXiv 2402.09353). */
  dora: {
    schema: flag,
    option: { help: "train the norm of each row of the adapted weights too (DoRA)" },
    default: false,
    setting: { key: "training.dora" },
  },
  /** Ranks of some targets: ends of names or regular expressions for them; the first that matches counts. */
  rankPattern: {
    schema: namePattern(count),
    option: { placeholder: "KEY=N,…", help: "other ranks for some targets: ends of names, or regular expressions" },
    default: {},
    setting: { key: "training.rankPattern", schema: namePattern(integer(1, 1024)) },
  },
  /** Their alphas, likewise. */
  alphaPattern: {
    schema: namePattern(numberAbove(0)),
    option: { placeholder: "KEY=X,…", help: "other alphas for some targets, likewise" },
    default: {},
    setting: { key: "training.alphaPattern", schema: namePattern(numberAbove(0, 65_536)) },
  },
} as const satisfies Fields;

/** Of these, what decides how many parameters are trained. */
const { rank, targets, dora, rankPattern } = loraFields;
export const countedFields = { rank, targets, dora, rankPattern };

/** What an adapter trains beyond A and B, as plans and files say it. */
export interface LoraVariantFlags {
  readonly dora: boolean;
}
