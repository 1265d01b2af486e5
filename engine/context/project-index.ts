/** The project's passages in memory, and which of them say most about a place. */
import { identifiers } from "../text/identifiers";
import { type Passage, passagesOf } from "./passages";

/** Where something is written: a file, and its text around the cursor. */
export interface WrittenPlace {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Files that a person looked at lately, the newest first. */
  readonly recent?: readonly string[];
}

export interface Ranked {
  readonly passage: Passage;
  /** Above 0; comparable within one question only. */
  readonly score: number;
}

export interface ProjectIndex {
  /** The project's, as a prompt names it. */
  readonly name: string;
  /** Puts a file's newest text in the place of what was known of it; "" forgets it. */
  put(path: string, text: string): void;
  /** The passages that say most about a place, the best first; none of the file itself, nor of files that are not allowed. */
  rank(place: WrittenPlace, most: number, isAllowed?: (path: string) => boolean): Ranked[];
  readonly files: number;
}

/** A file with what ranking asks of it again and again. */
interface IndexedFile {
  /** Its place in the list of files. */
  readonly number: number;
  readonly path: string;
  readonly folder: string;
  /** Its name without what follows its first dot, as imports name it. */
  readonly module: string;
  /** Places of its passages in the list of them. */
  readonly slots: readonly number[];
}

/** Where a word stands: places in the list of passages, and what it counts in each. */
interface Postings {
  readonly slots: number[];
  readonly values: number[];
}

/** An empty index; `name`: the project's, as a prompt names it. */
export function createProjectIndex(name: string): ProjectIndex {
  const files = new Map<string, IndexedFile>();
  /** null: free. */
  const passages: (Passage | null)[] = [];
  /** Of each passage. Numbers that lie together, as ranking looks at thousands for each place. */
  const fileOf: number[] = [];
  /** By number; null: free. */
  const numbered: (IndexedFile | null)[] = [];
  const free: number[] = [];
  const freeNumbers: number[] = [];
  const byWord = new Map<string, Postings>();

  function forget(path: string): void {
    const known = files.get(path);
    if (known === undefined) return;
    const gone = new Set(known.slots);
    const words = new Set(known.slots.flatMap((slot) => [...(passages[slot]?.words ?? [])]));
    for (const word of words) {
      const { slots = [], values = [] } = byWord.get(word) ?? {};
      const kept = slots.flatMap((slot, index) => (gone.has(slot) ? [] : [index]));
      if (kept.length === 0) byWord.delete(word);
      else byWord.set(word, { slots: pick(slots, kept), values: pick(values, kept) });
    }
    for (const slot of gone) passages[slot] = null;
    free.push(...gone);
    numbered[known.number] = null;
    freeNumbers.push(known.number);
    files.delete(path);
  }

  function add(passage: Passage, file: number): number {
    const slot = free.pop() ?? passages.length;
    passages[slot] = passage;
    fileOf[slot] = file;
    for (const word of passage.words) {
      const postings = byWord.get(word) ?? { slots: [], values: [] };
      postings.slots.push(slot);
      postings.values.push((passage.declares.has(word) ? declaredWorth : 1) / lengthOf(passage));
      byWord.set(word, postings);
    }
    return slot;
  }

  /** What the words near a place count in each passage, by slot. */
  function scoresOf(place: WrittenPlace): Float64Array {
    const scores = new Float64Array(passages.length);
    const total = passages.length - free.length;
    for (const [word, asked] of questionOf(place)) {
      const { slots = [], values = [] } = byWord.get(word) ?? {};
      const worth = asked * Math.log(1 + (total - slots.length + 0.5) / (slots.length + 0.5));
      for (let index = 0; index < slots.length; index++) {
        const slot = slots[index] ?? 0;
        scores[slot] = (scores[slot] ?? 0) + worth * (values[index] ?? 0);
      }
    }
    return scores;
  }

  /** What a passage's score is multiplied by for its file, by number, each worked out once; 0: it may not be shown. */
  function worths(place: WrittenPlace, isAllowed: (path: string) => boolean): (file: number) => number {
    const known = new Float64Array(numbered.length).fill(Number.NaN);
    const nearness = nearnessTo(place);
    return (number) => {
      const before = known[number] ?? 0;
      if (!Number.isNaN(before)) return before;
      const file = numbered[number];
      const shown = file != null && file.path !== place.path && isAllowed(file.path);
      const worth = shown ? nearness(file) : 0;
      known[number] = worth;
      return worth;
    };
  }

  return {
    name,
    get files() {
      return files.size;
    },
    put(path, text) {
      forget(path);
      if (text === "") return;
      const number = freeNumbers.pop() ?? numbered.length;
      const slots = passagesOf(path, text).map((passage) => add(passage, number));
      const file = { number, path, folder: folderOf(path), module: moduleOf(path), slots };
      numbered[number] = file;
      files.set(path, file);
    },
    rank(place, most, isAllowed = () => true) {
      const scores = scoresOf(place);
      const worthOf = worths(place, isAllowed);
      const mostWorth = importedWorth * neighbourWorth * (place.recent === undefined ? 1 : recentWorth);
      const best: Ranked[] = [];
      // Most are too far behind for their file to matter.
      let least = 0;
      for (let slot = 0; slot < scores.length; slot++) {
        const said = scores[slot] ?? 0;
        if (said === 0 || said * mostWorth < least) continue;
        const score = said * worthOf(fileOf[slot] ?? 0);
        const passage = score > 0 && score >= least ? passages[slot] : null;
        if (passage == null) continue;
        insert(best, { passage, score }, most);
        if (best.length === most) least = best.at(-1)?.score ?? 0;
      }
      return best;
    },
  };
}

function pick<T>(items: readonly T[], indices: readonly number[]): T[] {
  return indices.flatMap((index) => items[index] ?? []);
}

/** Keeps the best `most` in order: few of thousands, so that these need not be sorted. */
function insert(best: Ranked[], candidate: Ranked, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last !== undefined && inOrder(last, candidate) <= 0) return;
  let at = best.length;
  for (let above = best[at - 1]; above !== undefined && inOrder(candidate, above) < 0; above = best[at - 1]) at--;
  best.splice(at, 0, candidate);
  if (best.length > most) best.pop();
}

/** The better score first; of equal ones by path and line. */
function inOrder(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.passage.path !== b.passage.path) return a.passage.path < b.passage.path ? -1 : 1;
  return a.passage.line - b.passage.line;
}

/** What a passage gains by declaring a name instead of using it, by being in a file that is imported, and in the same folder. */
const [declaredWorth, importedWorth, neighbourWorth] = [2, 1.5, 1.2];
/** And by being the file that was looked at last. */
const recentWorth = 1.5;
/** Names in a passage of usual length. */
const usualWords = 40;
/** At this many lines from the cursor a name counts for half. */
const halfLines = 10;

/** As BM25 has it: a long passage holds more words by chance. */
function lengthOf({ words }: Passage): number {
  return 0.5 + (0.5 * words.size) / usualWords;
}

const linesAbove = 40;
const linesBelow = 12;

/** What is near the cursor, each word with what it counts: half at ten lines away. */
function questionOf({ before, after }: WrittenPlace): Map<string, number> {
  const above = before.split("\n").slice(-linesAbove).reverse();
  const below = after.split("\n", linesBelow);
  const question = new Map<string, number>();
  for (const lines of [above, below]) {
    for (const [distance, line] of lines.entries()) {
      const counts = 1 / (1 + distance / halfLines);
      for (const word of identifiers(line)) question.set(word, Math.max(question.get(word) ?? 0, counts));
    }
  }
  return question;
}

const importLine = /^\s*(?:import\b|from\b|export\b.*\bfrom\b|.*\brequire\(|use\b|#\s*include\b|using\b|package\b)/;

/** Names of modules in the lines that import, as their last part. */
function importedNames({ before, after }: WrittenPlace): ReadonlySet<string> {
  const lines = `${before}${after}`.split("\n", 400).filter((line) => importLine.test(line));
  return new Set(
    lines.flatMap((line) => line.match(/[\p{L}_][\p{L}\p{N}_-]*(?=["'>;\s]|\.\w+["'>]|$|\s+import)/gu) ?? []),
  );
}

/** What the score of a file's passages is multiplied by for where it lies. */
function nearnessTo(place: WrittenPlace): (file: IndexedFile) => number {
  const [folder, imported, recent] = [folderOf(place.path), importedNames(place), place.recent ?? []];
  return (file) => {
    const visits = recent.indexOf(file.path);
    return (
      (imported.has(file.module) ? importedWorth : 1) *
      (file.folder === folder ? neighbourWorth : 1) *
      (visits < 0 ? 1 : 1 + (recentWorth - 1) / (1 + visits))
    );
  };
}

function moduleOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/, "");
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
