/**
 * What is shown leaves the file as sound as it was: no bracket or string of the text stays open, none is closed twice, and
 * where the file has a grammar, it finds no more errors than before. A text that is not so is completed, or shortened.
 */
import type { SourceTree } from "../syntax/trees";
import { candidates } from "./candidates";
import { isBlank } from "./lines";
import { faultsAtEnd, lastLine, type Place, scanBehind, scanText } from "./position";

/** Parsing costs time: what is not found to be sound after so many trials is not shown. */
const mostTrials = 60;
/** Counting errors takes a whole parse, a large file's costs more: so many characters are parsed at most, or six files. */
const [countedCharacters, fewestCounts] = [300_000, 6];

/** `finish` puts white space where the text meets what follows. */
export function soundPart(text: string, place: Place, finish: (text: string) => string): string {
  const trials = new Set<string>();
  for (const candidate of candidates(text, place)) {
    const shown = finish(candidate);
    if (!isBlank(shown)) trials.add(shown);
    if (trials.size >= mostTrials) break;
  }
  const { tree } = place.around;
  return tree ? byGrammar([...trials], place, tree) : byBrackets([...trials], place);
}

function byGrammar(trials: readonly string[], place: Place, tree: SourceTree): string {
  const sound = trials.find((trial) => tree.isSound(trial));
  if (sound !== undefined) return sound;
  const now = tree.errors("");
  if (now === 0) return "";
  // The file has errors: elsewhere, or since its line is not written yet.
  const least = Math.min(now, tree.errorsOfRest());
  const { before, after } = place.around;
  const counts = Math.max(fewestCounts, Math.floor(countedCharacters / (1 + before.length + after.length)));
  const counted = trials
    .slice(0, counts)
    .filter((trial) => !leavesOpen(trial, place))
    .map((trial) => ({ trial, errors: tree.errors(trial), faults: faultsOf(trial, place) }));
  const best = counted.find(({ errors, faults }) => errors <= least && faults <= leastFaults(place));
  return (best ?? counted.find(({ errors, faults }) => errors <= now && faults <= place.faults))?.trial ?? "";
}

function byBrackets(trials: readonly string[], place: Place): string {
  const closed = trials.filter((trial) => !leavesOpen(trial, place));
  const upTo = (most: number): string | undefined => closed.find((trial) => faultsOf(trial, place) <= most);
  return upTo(leastFaults(place)) ?? upTo(place.faults) ?? "";
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

/** Whether a bracket that the text opens is closed by nothing. */
function leavesOpen(text: string, place: Place): boolean {
  const read = scanText(place, text);
  const own = read.stack.filter(({ part }) => part > place.start.part);
  if (own.length === 0) return false;
  const behind = scanBehind(place, lastLine(place.left + text), read);
  return behind.faults > place.faultsBehind || own.some((opener) => behind.stack.includes(opener));
}
