/**
 * The regular expressions at which a `tokenizer.json` splits a text. They are foreign, and JavaScript follows one way after
 * the other: one that repeats a repetition takes exponential time, and several in a row a high power of the text's length.
 */
import vm from "node:vm";
import { isRecord } from "../errors";
import { tokenizerError } from "./tokenizer-errors";

const longestPattern = 5000;
/** For every probe together, in milliseconds; honest patterns take about one. */
const probeLimit = 1000;

/**
 * Checks an expression as the library compiled it. Throws E_TOKENIZER for one that repeats a group in which something is
 * repeated or chosen, or needs too long for texts that repeat its own characters.
 */
export function checkSplitPattern(path: string, { source, flags }: RegExp): void {
  if (source.length > longestPattern) throw tokenizerError(path, "splits at a pattern that is too long");
  if (repeatsRepetition(source)) throw tokenizerError(path, "splits at a pattern that repeats what repeats itself");
  if (isSlow(source, flags)) throw tokenizerError(path, "splits at a pattern that takes too long to match");
}

/** Whether a group with a repetition or a choice in it is itself repeated without a bound. */
function repeatsRepetition(source: string): boolean {
  const open: boolean[] = [];
  let varies = false;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") {
      open.push(varies);
      varies = false;
    } else if (character === ")") {
      const inside: boolean = varies;
      if (inside && /^([*+]|\{\d*,\d*\})/.test(source.slice(at + 1))) return true;
      varies = (open.pop() ?? false) || inside;
    } else if (character === "*" || character === "+" || character === "|") varies = true;
    else if (character === "{" && /^\{\d*,\d*\}/.test(source.slice(at))) varies = true;
  }
  return false;
}

/** Tries texts of one character or two that the pattern speaks of, long and followed by another. */
function isSlow(source: string, flags: string): boolean {
  const letters = [...new Set(`a1 \n.${source.replace(/[^\p{L}\p{N}\p{P}\s]/gu, "")}`)].slice(0, 30);
  const texts = letters.flatMap((letter) => [`${letter.repeat(1500)}\u0000`, `${letter}a`.repeat(750)]);
  const data = JSON.stringify(JSON.stringify({ source, flags, texts }));
  const code = `const { source, flags, texts } = JSON.parse(${data});
    const pattern = new RegExp(source, flags);
    for (const text of texts) text.split(pattern);`;
  try {
    vm.runInNewContext(code, {}, { timeout: probeLimit });
    return false;
  } catch (error) {
    if (isRecord(error) && error["code"] === "ERR_SCRIPT_EXECUTION_TIMEOUT") return true;
    throw error;
  }
}
