import { AttuneError } from "../errors";

/** @param problem continues "The tokenizer PATH …". */
export function tokenizerError(path: string, problem: string): AttuneError {
  return new AttuneError(
    "E_TOKENIZER",
    `The tokenizer ${path} ${problem}.`,
    "Get the model again from where it came from, with the tokenizer that belongs to its weights.",
  );
}
