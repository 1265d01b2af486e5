/** Files as their grammars read them: parsed anew where they differ from what was parsed last. */
import type { Node, Parser, Tree } from "@vscode/tree-sitter-wasm";
import { parserFor } from "./grammars";
import type { Grammar, Language } from "./languages";

/** A file with a cursor. */
export interface SourceTree {
  /** Whether the file has no error with this text at the cursor. */
  isSound(text: string): boolean;
  /** Errors in the file with this text at the cursor. */
  errors(text: string): number;
  /** The same without the cursor's line. */
  errorsOfRest(): number;
}

export interface SourceTrees {
  /** Begins to load the language's grammar, so that it is there when a file is opened. */
  prepare(language: Language | null): void;
  /** Null where the language has no grammar, or where parsing takes longer than a completion is worth. */
  open(file: string, language: Language | null, text: { before: string; after: string }): Promise<SourceTree | null>;
  dispose(): void;
}

interface Parsed {
  readonly parser: Parser;
  readonly source: string;
  readonly tree: Tree;
}

/** Larger files are generated ones, mostly. */
export const longestFile = 300_000;
/** A file that takes longer to parse is not parsed again. */
const longestParse = 1500;
/** Files between which a person goes to and fro. */
const kept = 4;

/** A memory for the files last completed in. A grammar that cannot be loaded is logged once, and its files have no tree. */
export function createSourceTrees(log: (message: string) => void): SourceTrees {
  /** By file, the newest last: what was parsed last, whichever text it had at the cursor. */
  const files = new Map<string, Parsed>();
  const slow = new Set<string>();
  const broken = new Set<Grammar>();

  function keep(file: string, parsed: Parsed): void {
    files.get(file)?.tree.delete();
    files.delete(file);
    files.set(file, parsed);
    for (const [oldest, { tree }] of files) {
      if (files.size <= kept) break;
      tree.delete();
      files.delete(oldest);
    }
  }

  function parse(file: string, parser: Parser, source: string, afresh: boolean): Tree | null {
    const last = afresh ? undefined : files.get(file);
    const old = last?.parser === parser ? edited(last, source) : null;
    const tree = parseInTime(parser, source, old);
    old?.delete();
    if (tree === null) slow.add(file);
    else keep(file, { parser, source, tree });
    return tree;
  }

  async function load(language: Language | null): Promise<Parser | null> {
    if (language === null || language.grammar === null || broken.has(language.grammar)) return null;
    try {
      return await parserFor(language.grammar);
    } catch (error) {
      broken.add(language.grammar);
      log(`the grammar of ${language.name} cannot be loaded, so brackets alone are checked: ${String(error)}`);
      return null;
    }
  }

  return {
    prepare: (language) => void load(language),
    async open(file, language, { before, after }) {
      if (slow.has(file) || before.length + after.length > longestFile) return null;
      const parser = await load(language);
      if (parser === null) return null;
      const counts = new Map<string, number>();
      const sound = new Map<string, boolean>();
      const isSound = (source: string): boolean => {
        const known = sound.get(source) ?? parse(file, parser, source, false)?.rootNode.hasError === false;
        sound.set(source, known);
        return known;
      };
      const count = (source: string): number => {
        const known = counts.get(source);
        if (known !== undefined) return known;
        // How a parser goes on behind an error depends on what it has parsed before: errors are counted in a fresh tree.
        const tree = isSound(source) ? null : parse(file, parser, source, true);
        // What cannot be read in time is neither better nor worse than anything else: then brackets decide.
        const unread = slow.has(file) ? Number.POSITIVE_INFINITY : 0;
        const errors = tree === null ? unread : countErrors(tree.rootNode);
        counts.set(source, errors);
        return errors;
      };
      const end = after.indexOf("\n");
      const rest = before.slice(0, before.lastIndexOf("\n") + 1) + (end < 0 ? "" : after.slice(end + 1));
      return {
        isSound: (text) => isSound(before + text + after),
        errors: (text) => count(before + text + after),
        errorsOfRest: () => count(rest),
      };
    },
    dispose() {
      for (const { tree } of files.values()) tree.delete();
      files.clear();
    },
  };
}

/** null: it takes too long. `old`: the tree of another text, told where the two differ (`edited`). */
export function parseInTime(parser: Parser, source: string, old: Tree | null): Tree | null {
  const deadline = performance.now() + longestParse;
  const tree = parser.parse(source, old, { progressCallback: () => performance.now() > deadline });
  if (tree === null) parser.reset();
  return tree;
}

/** The errors that a grammar finds: what it cannot read, and what it misses. */
export function countErrors(node: Node): number {
  const own = node.isError || node.isMissing ? 1 : 0;
  // An error that holds no other says of itself that it has none.
  if (own === 0 && !node.hasError) return 0;
  return node.children.reduce((sum, child) => sum + (child === null ? 0 : countErrors(child)), own);
}

/** A copy of the tree that knows where the source has changed. */
export function edited({ source: old, tree }: Pick<Parsed, "source" | "tree">, source: string): Tree {
  const most = Math.min(old.length, source.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === source.charCodeAt(start)) start++;
  let same = 0;
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === source.charCodeAt(source.length - 1 - same)) {
    same++;
  }
  const copy = tree.copy();
  const [oldEnd, newEnd] = [old.length - same, source.length - same];
  if (start === oldEnd && start === newEnd) return copy;
  copy.edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition: positionOf(old, start),
    oldEndPosition: positionOf(old, oldEnd),
    newEndPosition: positionOf(source, newEnd),
  });
  return copy;
}

function positionOf(text: string, at: number): { row: number; column: number } {
  let row = 0;
  let line = 0;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) {
    row++;
    line = next + 1;
  }
  return { row, column: at - line };
}
