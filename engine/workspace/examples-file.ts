/** The file of `--examples`: JSON lines of `{tokens, mask}`, and for encoders `{tokens, labels}`, one sequence a line. */
import { readFile } from "node:fs/promises";
import { AttuneError, isRecord, shown } from "../errors";
import type { ModelConfig } from "../model/model-config";
import type { Sequence } from "../text/fim";
import { reasonOf } from "../words/system";

/** What of a model decides how its examples read. */
export type ExampleModel = Pick<ModelConfig, "vocabSize" | "completes"> & {
  /** Of an encoder, whose texts do not hold it. */
  readonly padToken?: number | null;
};

/** In `labels`, where nothing is asked: PyTorch's usual index for it. */
const nothingAsked = -100;

/**
 * Sequences in file order; blank lines are skipped. For a model that completes, mask 1 marks a token that is to be predicted from those
 * before it; the mask of a sequence's first token is read and set to 0, because nothing predicts it. For an encoder, `tokens` is
 * what it reads, and mask 1 marks a place whose token is asked: that of `labels` there, or where no labels are given the one that stands
 * there. Labels without a mask ask wherever they are not −100.
 *
 * @throws E_EXAMPLES names the file, the line and what is wrong with it.
 */
export async function readExamplesFile(path: string, model: ExampleModel): Promise<Sequence[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = reasonOf(error, path);
    throw new AttuneError(
      "E_EXAMPLES",
      `The examples file ${path} cannot be read: ${reason}`,
      "Give the path of a file with one JSON object {tokens, mask} a line.",
    );
  }
  const sequences: Sequence[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() !== "") sequences.push(parseLine(line, model, `${path}, line ${index + 1}`));
  }
  if (!sequences.some((sequence) => sequence.mask.includes(1))) {
    throw new AttuneError(
      "E_EXAMPLES",
      `The examples file ${path} holds no token that bears loss.`,
      "Set the mask to 1 at the tokens that are to be learned.",
    );
  }
  return sequences;
}

/** Makes the error of a line; `hint` is the next step. */
type Fail = (problem: string, hint: string) => AttuneError;

const shapes = {
  completes: 'Write the line as {"tokens": [1, 2, 3], "mask": [0, 1, 1]}.',
  encoder: 'Write the line as {"tokens": [1, 2, 3], "labels": [-100, 7, -100]}, the tokens as the model reads them.',
};

function parseLine(line: string, model: ExampleModel, where: string): Sequence {
  const fail: Fail = (problem, hint) => new AttuneError("E_EXAMPLES", `${where}: ${problem}.`, hint);
  const shape = model.completes ? shapes.completes : shapes.encoder;
  const { given, mask, labels } = listsOf(line, model, fail);
  const tokens = given.map((token) => readToken(token, model, fail));
  for (const [name, list] of Object.entries({ mask, labels }))
    if (list !== undefined && list.length !== tokens.length)
      throw fail(`${tokens.length} tokens, but ${list.length} ${name} entries`, "Give one entry for each token.");
  if (tokens.length < 2) {
    throw fail("a sequence needs at least two tokens, one to read and one to predict", "Remove or complete the line.");
  }
  const bits = mask?.map((bit) => readBit(bit, shape, fail)) ?? null;
  if (!model.completes) return { tokens, ...readLabels({ tokens, bits, labels }, model, fail) };
  // Nothing predicts the first token.
  return { tokens, mask: (bits ?? []).map((bit, index) => (index === 0 ? 0 : bit)) };
}

type List = readonly unknown[] | undefined;

/** The lists of a line: always tokens, and of mask and labels those that say what is asked. */
function listsOf(
  line: string,
  { completes }: ExampleModel,
  fail: Fail,
): { readonly given: readonly unknown[]; readonly mask: List; readonly labels: List } {
  const shape = completes ? shapes.completes : shapes.encoder;
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw fail("this is not valid JSON", shape);
  }
  const fields = isRecord(json) ? json : {};
  if (completes && fields["labels"] !== undefined)
    throw fail('"labels" are for encoders, and this base completes', `Leave them out. ${shape}`);
  const [given, mask, labels] = ["tokens", "mask", "labels"].map((name) => listIn(fields[name]));
  const needed = completes ? '"tokens" and "mask"' : '"tokens" and "mask" or "labels"';
  if (given === null || given === undefined || mask === null || labels === null || (mask ?? labels) === undefined)
    throw fail(`this is not an object with the lists ${needed}`, shape);
  return { given, mask, labels };
}

/** undefined: not there; null: no list. */
function listIn(value: unknown): List | null {
  return value === undefined || Array.isArray(value) ? value : null;
}

function readToken(token: unknown, { vocabSize, padToken = null }: ExampleModel, fail: Fail): number {
  if (typeof token !== "number" || !Number.isInteger(token) || token < 0 || token >= vocabSize) {
    throw fail(
      `${shown(token)} is not a token id of this model (0 to ${vocabSize - 1})`,
      "Encode the examples with the tokenizer of the base that is trained.",
    );
  }
  if (token === padToken)
    throw fail(`${token} is this model's padding token`, "Leave padding out: each line is one text, as long as it is.");
  return token;
}

function readBit(bit: unknown, shape: string, fail: Fail): 0 | 1 {
  if (bit !== 0 && bit !== 1) throw fail(`${shown(bit)} in "mask" is neither 0 nor 1`, shape);
  return bit;
}

interface Asked {
  readonly tokens: readonly number[];
  /** null: the labels say it. */
  readonly bits: readonly (0 | 1)[] | null;
  /** A list, or undefined. */
  readonly labels: readonly unknown[] | undefined;
}

/** What an encoder is asked at each place. */
function readLabels(
  { tokens, bits, labels }: Asked,
  model: ExampleModel,
  fail: Fail,
): Required<Pick<Sequence, "mask" | "targets">> {
  const own = labels?.map((label) => (label === nothingAsked ? null : readToken(label, model, fail)));
  const mask = bits ?? (own ?? []).map((label): 0 | 1 => (label === null ? 0 : 1));
  const targets = tokens.map((token, place) => {
    const label = own === undefined ? token : (own[place] ?? null);
    if (mask[place] === 1 && label === null)
      throw fail(`the mask asks for token ${place}, whose label is ${nothingAsked}`, "Give its label, or mask 0.");
    return label ?? 0;
  });
  return { mask, targets };
}
