/** What is shown of a completion, given what the document already holds after the cursor. */
export interface FittedText {
  readonly text: string;
  /** How many characters after the cursor the text stands for: closing brackets it already contains. */
  readonly replaceAfter: number;
}

/**
 * Cuts what would be there twice: lines at the end that repeat the lines that follow, an end that repeats the rest of
 * the line, and closing brackets that the editor has already inserted. Returns null when nothing new is left.
 */
export function fitToSuffix(completion: string, suffix: string): FittedText | null {
  const newline = suffix.search(/\r?\n/);
  const restOfLine = newline < 0 ? suffix : suffix.slice(0, newline);
  const following = newline < 0 ? [] : suffix.slice(newline).split(/\r?\n/).slice(1);

  const text = dropRepeatedLines(completion, following);
  if (text.trim() === "") return null;
  if (restOfLine.trim() === "") return { text, replaceAfter: 0 };
  const fitted = text.includes("\n") ? { text, replaceAfter: 0 } : fitToLine(text, restOfLine);
  return fitted.text.trim() === "" ? null : fitted;
}

/** The last lines of the text go when they are, in order, the next lines of the document. */
function dropRepeatedLines(text: string, following: readonly string[]): string {
  const next = following.map((line) => line.trimEnd());
  while (next[0] === "") next.shift();
  if (next.length === 0) return text;
  const lines = text.split("\n");
  if (lines.every((line, index) => line.trim() === next[index]?.trim())) return "";
  for (let start = 1; start < lines.length; start++) {
    const tail = lines.slice(start).map((line) => line.trimEnd());
    while (tail[0] === "") tail.shift();
    while (tail.at(-1) === "") tail.pop();
    if (tail.length > 0 && tail.every((line, index) => line === next[index])) {
      return lines.slice(0, start).join("\n").trimEnd();
    }
  }
  return text;
}

function fitToLine(text: string, rest: string): FittedText {
  const wanted = rest.trimEnd();
  for (let length = Math.min(text.length, wanted.length); length > 0; length--) {
    // A single letter that happens to agree is no repetition; closing punctuation is.
    const overlap = wanted.slice(0, length);
    if (text.endsWith(overlap) && (length === wanted.length || /^[)\]}>"'`;,]+$/.test(overlap))) {
      if (!needsItsEnd(text, overlap)) return { text: text.slice(0, text.length - length), replaceAfter: 0 };
    }
  }
  // The text closes, somewhere inside, the brackets that stand right after the cursor: it takes their place.
  const surplus = unmatchedClosers(text);
  let replaceAfter = 0;
  while (replaceAfter < surplus.length && rest[replaceAfter] === surplus[replaceAfter]) replaceAfter++;
  return { text, replaceAfter };
}

/** Whether the text opened the brackets that the overlap would cut off: `foo()` before `)` keeps its own. */
function needsItsEnd(text: string, overlap: string): boolean {
  const closersCut = [...overlap].filter((char) => closers.has(char)).length;
  return closersCut > 0 && unmatchedClosers(text).length < closersCut;
}

const closers: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

function unmatchedClosers(text: string): string[] {
  const open: string[] = [];
  const surplus: string[] = [];
  for (const char of text) {
    if ("([{".includes(char)) open.push(char);
    const opener = closers.get(char);
    if (opener === undefined) continue;
    if (open.at(-1) === opener) open.pop();
    else surplus.push(char);
  }
  return surplus;
}
