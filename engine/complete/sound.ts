/**
 * What is shown leaves the file as sound as it was: no bracket or string of the text stays open, none is closed twice, and
 * where the file has a grammar, it finds no more errors than before. A text that is not so is completed, or shortened.
 */
import { closerFor, type Opener, type Scan } from "../syntax/scan";
import { isBlank } from "./lines";
import { faultsAtEnd, type Place, scanBehind, scanText } from "./position";

/** How sound a file is with a text: as the file is without the cursor's line, as it is now, or less. */
type Soundness = "sound" | "noWorse" | "worse";

/** Parsing costs time; whatever is not sound after so many trials is not shown. */
const mostTrials = 40;

/** `finish` puts white space where the text meets what follows. */
export function soundPart(text: string, place: Place, finish: (text: string) => string): string {
  let fallback = "";
  let trials = 0;
  for (const candidate of candidates(text, place)) {
    const shown = finish(candidate);
    if (isBlank(shown) || trials++ >= mostTrials) continue;
    const soundness = soundnessOf(shown, place);
    if (soundness === "sound") return shown;
    if (soundness === "noWorse" && fallback === "") fallback = shown;
  }
  return fallback;
}

/** Faults of the file's brackets with this text in it. */
export function faultsOf(text: string, place: Place): number {
  const read = scanText(place, text);
  return place.faultsAbove + read.faults + faultsAtEnd(scanBehind(place, lastLine(place.left + text), read));
}

/** As few as a text may leave: it may mend the cursor's line, or the file has those faults elsewhere. */
export function leastFaults({ faults, faultsOfRest }: Place): number {
  return Math.min(faults, faultsOfRest);
}

function soundnessOf(text: string, place: Place): Soundness {
  const { tree } = place.around;
  const errors = tree?.errors(text) ?? 0;
  if (tree && errors === 0) return "sound";
  if (ownOpen(text, place).some((opener) => !isClosedBehind(opener, text, place))) return "worse";
  const faults = faultsOf(text, place);
  const now = tree?.errors("") ?? 0;
  const least = Math.min(now, tree?.errorsOfRest() ?? 0);
  if (errors <= least && faults <= leastFaults(place)) return "sound";
  return errors <= now && faults <= place.faults ? "noWorse" : "worse";
}

/** Brackets that the text opens and leaves open. */
function ownOpen(text: string, place: Place): Opener[] {
  return scanText(place, text).stack.filter(({ part }) => part > place.start.part);
}

function isClosedBehind(opener: Opener, text: string, place: Place): boolean {
  const read = scanText(place, text);
  const behind = scanBehind(place, lastLine(place.left + text), read);
  const same = (other: Opener): boolean => other.part === opener.part && other.at === opener.at;
  return !behind.stack.some(same) && behind.faults <= place.faultsBehind;
}

/** The best first: the whole text, then what is left of it when something is taken away from its end. */
function* candidates(text: string, place: Place): Generator<string> {
  for (const part of parts(text, place)) {
    const read = scanText(place, part);
    const own = read.stack.filter(({ part: from }) => from > place.start.part);
    const line = place.lineOpen.filter((opener) => read.stack.includes(opener) && !place.closedBehind.has(opener));
    const closings = new Set(["", closing(part, read, own, place), closing(part, read, [...line, ...own], place)]);
    for (const more of closings) {
      // Not every language lets a list end in a comma.
      const whole = /^[)\]]/.test(more) ? part.replace(/,\s*$/, "") : part;
      yield* withEnd(whole + more, place);
    }
  }
}

/** Where a grammar can tell, the mark that parts a statement or an element from the next. */
function* withEnd(text: string, { around, right, lexis }: Place): Generator<string> {
  yield text;
  if (!around.tree || !isBlank(right) || /[;,({[]\s*$/.test(text)) return;
  if (lexis.semicolons) yield `${text};`;
  yield `${text},`;
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
  let written = region?.kind === "string" && place.start.region === null ? (region.close ?? "") : "";
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

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
