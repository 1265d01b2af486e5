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

interface Entry {
  readonly passage: Passage;
  readonly weight: number;
}

/** An empty index; `name`: the project's, as a prompt names it. */
export function createProjectIndex(name: string): ProjectIndex {
  const files = new Map<string, readonly Entry[]>();
  const byWord = new Map<string, Set<Entry>>();
  let total = 0;

  function forget(path: string): void {
    for (const entry of files.get(path) ?? []) {
      total--;
      for (const word of entry.passage.words) {
        const entries = byWord.get(word);
        entries?.delete(entry);
        if (entries?.size === 0) byWord.delete(word);
      }
    }
    files.delete(path);
  }

  return {
    name,
    get files() {
      return files.size;
    },
    put(path, text) {
      forget(path);
      if (text === "") return;
      const entries = passagesOf(path, text).map((passage) => ({ passage, weight: 1 / lengthOf(passage) }));
      files.set(path, entries);
      total += entries.length;
      for (const entry of entries) {
        for (const word of entry.passage.words) {
          const known = byWord.get(word);
          if (known === undefined) byWord.set(word, new Set([entry]));
          else known.add(entry);
        }
      }
    },
    rank(place, most, isAllowed = () => true) {
      const scores = new Map<Entry, number>();
      for (const [word, asked] of questionOf(place)) {
        const entries = byWord.get(word);
        if (entries === undefined) continue;
        const worth = asked * Math.log(1 + (total - entries.size + 0.5) / (entries.size + 0.5));
        for (const entry of entries) {
          if (entry.passage.path === place.path) continue;
          const share = entry.passage.declares.has(word) ? declaredWorth : 1;
          scores.set(entry, (scores.get(entry) ?? 0) + worth * share * entry.weight);
        }
      }
      const imported = importedNames(place);
      return [...scores]
        .filter(([{ passage }]) => isAllowed(passage.path))
        .map(([{ passage }, score]) => ({ passage, score: score * nearness(passage, place, imported) }))
        .sort(
          (a, b) => b.score - a.score || (a.passage.path < b.passage.path ? -1 : 1) || a.passage.line - b.passage.line,
        )
        .slice(0, most);
    },
  };
}

/** What a passage gains by declaring a name instead of using it, by being in a file that is imported, and in the same folder. */
const [declaredWorth, importedWorth, neighbourWorth] = [2, 1.5, 1.2];
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

function nearness({ path }: Passage, { path: from, recent = [] }: WrittenPlace, imported: ReadonlySet<string>): number {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/, "");
  const visits = recent.indexOf(path);
  return (
    (imported.has(name) ? importedWorth : 1) *
    (folderOf(path) === folderOf(from) ? neighbourWorth : 1) *
    (visits < 0 ? 1 : 1 + 0.5 / (1 + visits))
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
