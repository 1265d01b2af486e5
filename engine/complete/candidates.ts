/** What may be shown of a text: all of it, completed, or shortened; the best first. */
import { closerFor, type Opener, type Scan } from "../syntax/scan";
import { indentation, isBlank, leadingSpace, linesBelow } from "./lines";
import { lastLine, type Place, scanText } from "./position";

/** Words at which a text is cut when nothing else of it is sound. */
const mostWords = 12;

/** The text itself and its shorter parts, each also with what closes it. Lazy, as each costs its reader a parse. */
export function* candidates(text: string, place: Place): Generator<string> {
  for (const part of parts(text, place)) yield* completed(part, place);
  // Brackets alone cannot tell a word that is complete from one that is not.
  if (!place.around.tree) return;
  const [line = ""] = text.split("\n", 1);
  if (scanText(place, line).closers.some(({ closes }) => closes === null)) return;
  const words = [...line.matchAll(/(?<=[\w)\]}"'`])(?![\w"'`])/g)].map(({ index }) => index).reverse();
  for (const cut of words.slice(0, mostWords)) yield* completed(line.slice(0, cut), place);
}

/** As it is, with what closes its own brackets, and with what closes those of the cursor's line too. */
function* completed(part: string, place: Place): Generator<string> {
  const read = scanText(place, part);
  const own = read.stack.filter(({ part: from }) => from > place.start.part);
  const line = place.lineOpen.filter((opener) => read.stack.includes(opener) && !place.closedBehind.has(opener));
  const closings = new Set(["", closing(part, read, own, place), closing(part, read, [...line, ...own], place)]);
  for (const more of closings) {
    // Not every language lets a list end in a comma.
    const whole = /^[)\]]/.test(more) ? part.replace(/,\s*$/, "") : part;
    yield* withEnd(whole + more + filler(whole + more, place), place);
  }
}

/** Where blocks are told by indentation alone, a head without a body gets the statement that does nothing. */
function filler(text: string, { left, right, lexis, around }: Place): string {
  if (!lexis.indented || !isBlank(right) || !/:\s*$/.test(text)) return "";
  const head = leadingSpace(lastLine(left + text.trimEnd()));
  const [below = ""] = linesBelow(around.after, 1);
  if (indentation(below) > indentation(head)) return "";
  const unit = head.includes("\t") ? "\t" : "    ";
  return /^\s*(def|class|if|elif|else|for|while|with|try|except|finally|async)\b/.test(lastLine(left + text.trimEnd()))
    ? `\n${head}${unit}pass`
    : "";
}

/** Where a grammar can tell, what parts a statement or an element from the next, and words that end a block. */
function* withEnd(text: string, { around, left, right, lexis }: Place): Generator<string> {
  yield text;
  if (!around.tree || !isBlank(right) || /[;,({[]\s*$/.test(text)) return;
  if (lexis.semicolons) yield `${text};`;
  yield `${text},`;
  for (const word of lexis.blockEnds) yield `${text}\n${leadingSpace(left)}${word}`;
}

/**
 * Beginnings of the text: before each bracket that it closes for others, then line by line, then before what it opens. A
 * line that closes what nothing has opened is no code that belongs here, and goes whole.
 */
function* parts(text: string, place: Place): Generator<string> {
  const seen = new Set<string>();
  const { closers, stack } = scanText(place, text);
  const first = stack.find(({ part }) => part > place.start.part);
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const stray = closers.find(({ closes }) => closes === null);
  const most = stray === undefined ? text.length : text.lastIndexOf("\n", stray.at - place.left.length);
  const cuts = [
    text.length,
    ...closers.map(({ at }) => at - place.left.length).reverse(),
    ...lines.reverse(),
    ...(first === undefined ? [] : [first.at - place.left.length]),
  ];
  for (const cut of cuts) {
    if (cut > most && cut < text.length) continue;
    const part = text.slice(0, cut);
    if (isBlank(part) || seen.has(part.trimEnd())) continue;
    seen.add(part.trimEnd());
    yield part;
  }
}

/** What closes the openers, innermost first, each block on a line of its own. */
function closing(text: string, { region }: Scan, openers: readonly Opener[], place: Place): string {
  const inComment = region?.kind === "comment" && region.close === null;
  let written = place.start.region === null ? endOfRegion(region) : "";
  let line: number | null = null;
  for (const opener of [...openers].reverse()) {
    const { head, isBlock } = openerLine(opener, text, place);
    if ((isBlock && line !== head) || (inComment && line === null && !place.codeFollows))
      written += `\n${opener.indent}`;
    line = head;
    written += closerFor(opener) + (opener.within?.close ?? "");
  }
  return written;
}

/** What ends a string or a comment that the text has begun. */
function endOfRegion(region: Scan["region"]): string {
  if (region === null || region.close === null) return "";
  return region.kind === "comment" ? ` ${region.close}` : region.close;
}

/** Where an opener's line begins in the file, and whether its line ends behind it, so that a block follows. */
function openerLine({ at, part, bracket }: Opener, text: string, place: Place): { head: number; isBlock: boolean } {
  const source = (part > place.start.part ? place.left : place.around.before) + text;
  const end = source.indexOf("\n", at);
  const rest = source.slice(at + bracket.length, end < 0 ? undefined : end);
  const from = source.lastIndexOf("\n", at - 1) + 1;
  return {
    head: from + (part > place.start.part ? place.around.before.length - place.left.length : 0),
    isBlock: !place.codeFollows && isBlank(rest) && (end >= 0 || bracket === "{"),
  };
}
