/** The file of `--examples`: JSON lines of `{tokens, mask}`, one sequence a line. */
import { readFile } from "node:fs/promises";
import { AttuneError, isRecord, shown } from "../errors";
import type { Sequence } from "../text/fim";
import { reasonOf } from "../words/system";

/**
 * Sequences in file order; blank lines are skipped. The mask of a sequence's first token is read and set to 0, because
 * nothing predicts it.
 *
 * @param vocabSize of the model: ids are checked against it.
 * @throws E_EXAMPLES names the file, the line and what is wrong with it.
 */
export async function readExamplesFile(path: string, vocabSize: number): Promise<Sequence[]> {
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
    if (line.trim() !== "") sequences.push(parseLine(line, vocabSize, `${path}, line ${index + 1}`));
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

function parseLine(line: string, vocabSize: number, where: string): Sequence {
  const fail = (problem: string, hint: string) => new AttuneError("E_EXAMPLES", `${where}: ${problem}.`, hint);
  const shape = 'Write the line as {"tokens": [1, 2, 3], "mask": [0, 1, 1]}.';
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw fail("this is not valid JSON", shape);
  }
  if (!isRecord(json) || !Array.isArray(json["tokens"]) || !Array.isArray(json["mask"])) {
    throw fail('this is not an object with the lists "tokens" and "mask"', shape);
  }
  const tokens = json["tokens"].map((token: unknown) => {
    if (typeof token !== "number" || !Number.isInteger(token) || token < 0 || token >= vocabSize) {
      throw fail(
        `${shown(token)} is not a token id of this model (0 to ${vocabSize - 1})`,
        "Encode the examples with the tokenizer of the base that is trained.",
      );
    }
    return token;
  });
  const mask = json["mask"].map((bit: unknown, index): 0 | 1 => {
    if (bit !== 0 && bit !== 1) throw fail(`${shown(bit)} in "mask" is neither 0 nor 1`, shape);
    return index === 0 ? 0 : bit;
  });
  if (tokens.length !== mask.length) {
    throw fail(`${tokens.length} tokens, but ${mask.length} mask entries`, "Give one mask entry for each token.");
  }
  if (tokens.length < 2) {
    throw fail("a sequence needs at least two tokens, one to read and one to predict", "Remove or complete the line.");
  }
  return { tokens, mask };
}
