/** Every option of every verb: its name, its placeholder in the help, how its text becomes a value. */
import {
  badValue,
  type Check,
  count,
  finite,
  namePattern,
  oneOf,
  positive,
  seed,
  share,
  text,
  tokenId,
} from "../checks";
import { deviceWords, exchangeFormats, precisionWords, weightTypeWords } from "../protocol";
import { methodWords } from "../requests";

export interface Option<T> {
  /** What stands for the value in the help; null for a switch without a value. */
  readonly placeholder: string | null;
  readonly help: string;
  /** Turns the text of the command line into the value; throws `E_USAGE`. */
  read(text: string, where: string): T;
}

function option<T>(placeholder: string, check: Check<T>, help: string): Option<T> {
  return { placeholder, help, read: check };
}

function numeric(placeholder: string, check: Check<number>, help: string): Option<number> {
  // Number("") is 0, which no user means. What is no number at all is shown as it was typed.
  const read = (value: string, where: string) =>
    check(value.trim() === "" || Number.isNaN(Number(value)) ? value : Number(value), where);
  return { placeholder, help, read };
}

/** `q_proj=8,up_proj=4`: a key may hold `=`, but no comma. */
function pattern(placeholder: string, check: Check<number>, help: string): Option<Readonly<Record<string, number>>> {
  const read = (value: string, where: string) => {
    const entries = value.split(",").map((entry): [string, number] => {
      const at = entry.lastIndexOf("=");
      const [key, number] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
      if (at < 1 || key === "" || number === "") throw badValue(where, value, `a list such as q_proj=8,up_proj=4`);
      return [key, Number(number)];
    });
    if (new Set(entries.map(([key]) => key)).size < entries.length)
      throw badValue(where, value, "a list of different keys");
    return namePattern(check)(Object.fromEntries(entries), where);
  };
  return { placeholder, help, read };
}

function toggle(help: string): Option<true> {
  return { placeholder: null, help, read: () => true };
}

const tokens: Check<readonly number[]> = (value, where) => {
  const parts = String(value).split(",");
  if (parts.some((part) => !/^\s*\d+\s*$/.test(part))) {
    throw badValue(where, value, "token ids with commas between them, such as 1,2,3");
  }
  return parts.map((part) => tokenId(Number(part), where));
};

export const options = {
  base: option("ID|DIR", text, "model id or folder (default: the embedded model)"),
  config: option("FILE", text, "a model's config.json, instead of --base"),
  adapter: option("DIR", text, "adapter folder (default: the base alone)"),
  out: option("PATH", text, "where the result goes; train without it: a new version in the store"),
  examples: option("FILE", text, 'JSON lines of {"tokens": […], "mask": [0|1 …]}, used in file order'),
  method: option(methodWords.join("|"), oneOf(methodWords), "train an adapter or every weight (default: lora)"),
  rank: numeric("N", count, "rank of the adapter's matrices (default: 16)"),
  alpha: numeric("X", positive, "scale of the adapter (default: 32)"),
  targets: option("LIST", text, "all-linear, or suffixes such as q_proj,v_proj or attn.c_proj (default: all-linear)"),
  dropout: numeric("P", share, "share of the adapter's inputs dropped in training (default: 0)"),
  rslora: toggle("scale by alpha/√rank instead of alpha/rank"),
  dora: toggle("train the norm of each row of the adapted weights too (DoRA)"),
  "rank-pattern": pattern("KEY=N,…", count, "other ranks for some targets: ends of names, or regular expressions"),
  "alpha-pattern": pattern("KEY=X,…", positive, "other alphas for some targets, likewise"),
  "lora-plus-ratio": numeric("X", positive, "learning rate of B in units of A's (LoRA+; default: 1)"),
  steps: numeric("N", count, "exactly N optimizer steps; goes before --epochs"),
  epochs: numeric("N", count, "times through the workspace (default: 3, within 60 to 600 steps)"),
  "seq-len": numeric("N", count, "tokens a row (default: 512, or as many as the base can read)"),
  batch: numeric("N", count, "rows an optimizer step (default: 8)"),
  lr: numeric("X", positive, "peak learning rate (default: by the width of the base)"),
  seed: numeric("N", seed, "seed of everything random, the choice of held-out files too (default: 1)"),
  device: option(deviceWords.join("|"), oneOf(deviceWords), "where to compute (default: auto)"),
  precision: option(precisionWords.join("|"), oneOf(precisionWords), "of the frozen weights (default: auto)"),
  threads: numeric("N", count, "CPU threads (default: by the number of cores)"),
  resume: option("DIR", text, "go on from a run's --out or a checkpoint"),
  "no-verdict": toggle("skip the comparison of base and tuned at the end"),
  file: option("FILE", text, "the file to complete in"),
  line: numeric("L", count, "1-based line of the cursor"),
  column: numeric("C", count, "1-based column of the cursor, in UTF-16 units as an editor counts"),
  prompt: option("TEXT", text, "continue this text, left to right"),
  tokens: option("1,2,3", tokens, "token ids of the prompt"),
  "max-tokens": numeric("N", count, "the most tokens to generate"),
  "no-draft": toggle("one token a run of the model, none guessed ahead: slower, to compare with"),
  "no-heal": toggle("end prompts at the cursor, within a token or not: to compare with"),
  strength: numeric("X", finite, "scales the adapter's effect (default: 1)"),
  raw: toggle("no post-processing; adds promptTokens and outputTokens to the result"),
  stdin: toggle("serve JSON lines from standard input until it ends"),
  format: option(exchangeFormats.join("|"), oneOf(exchangeFormats), "what to write"),
  dtype: option(
    weightTypeWords.slice(0, 3).join("|"),
    oneOf(weightTypeWords),
    "of the merged model (default: as the base's weights)",
  ),
  workspace: option("DIR", text, "the project that an adapter belongs to"),
  revision: option("R", text, "branch, tag or commit of the model (default: main)"),
  merged: toggle("add the adapter to the weights first"),
} satisfies Record<string, Option<unknown>>;

export type OptionName = keyof typeof options;

/** The values that were given, by option name. */
export type Values<N extends OptionName> = { readonly [P in N]?: ReturnType<(typeof options)[P]["read"]> };
