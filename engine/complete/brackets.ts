/** Reads brackets as far as one can without a grammar: strings and line comments of the usual languages are left out. */

export interface Closer {
  readonly bracket: string;
  /** Offset in the text. */
  readonly at: number;
}

export interface Scan {
  /** Opening brackets that the text leaves open, outermost first. */
  readonly open: readonly string[];
  /** Closing brackets that the text did not open, in order. */
  readonly surplus: readonly Closer[];
  /** The quote of the string that the text ends in. */
  readonly quote: string | null;
  /** The text ends in a line comment. */
  readonly comment: boolean;
}

const openerOf: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** `start`: where the text goes on from. A string other than a template ends with its line, whatever it lacks. */
export function scanBrackets(
  text: string,
  start: Pick<Scan, "quote" | "comment"> = { quote: null, comment: false },
): Scan {
  const open: string[] = [];
  const surplus: Closer[] = [];
  let { quote, comment } = start;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n") {
      comment = false;
      if (quote !== "`") quote = null;
    } else if (comment) {
      // Nothing counts before the end of the line.
    } else if (quote !== null) {
      if (character === "\\") at++;
      else if (character === quote) quote = null;
    } else if (opensString(text, at)) {
      quote = character;
    } else if (opensComment(text, at)) {
      comment = true;
    } else if ("([{".includes(character)) {
      open.push(character);
    } else if (character in openerOf) {
      if (open.at(-1) === openerOf[character]) open.pop();
      else surplus.push({ bracket: character, at });
    }
  }
  return { open, surplus, quote, comment };
}

/** The closing brackets that a text begins with; white space between them does not count. */
export function leadingClosers(text: string): string[] {
  return [...(/^[\s)\]}]*/.exec(text)?.[0] ?? "").replaceAll(/\s/g, "")];
}

function opensString(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '"' || character === "`") return true;
  // An apostrophe in a word, and a lifetime of Rust, open nothing.
  return character === "'" && !/[\w&<]/.test(text.charAt(at - 1));
}

function opensComment(text: string, at: number): boolean {
  if (text.startsWith("//", at)) return text.charAt(at - 1) !== ":";
  return text.charAt(at) === "#" && /^$|\s/.test(text.charAt(at - 1));
}
