/** What a file's grammar reads in a piece of it. */
import type { Node, Tree } from "@vscode/tree-sitter-wasm";
import { parserFor } from "./grammars";
import type { Language } from "./languages";
import { countErrors, edited, longestFile, parseInTime } from "./trees";

/** A leaf of the tree, as far as it lies in the piece. */
export interface Lexeme {
  readonly text: string;
  /** `keyword`: a word that the grammar itself names; `name`: a word that the program names; `other`: all else. */
  readonly kind: "keyword" | "name" | "other";
}

/** Where a name's value comes from: an earlier mention of the same name, or the names that it is computed from. */
export interface Flow {
  readonly name: string;
  readonly from: readonly string[];
}

export interface Fragment {
  /** Of the whole file: what its grammar cannot read, and what it misses. */
  readonly errors: number;
  readonly lexemes: readonly Lexeme[];
  /** Nodes with children that lie in the piece, each written as the types of all below it. */
  readonly subtrees: readonly string[];
  readonly flows: readonly Flow[];
}

/** Reads texts at one place of a file. */
export interface FragmentReader {
  /** null: it takes too long. */
  read(text: string): Fragment | null;
  dispose(): void;
}

/**
 * For texts between what stands before and behind them. null: the language has no grammar, or the file is too large for it. Rejects where
 * a grammar cannot be loaded.
 */
export async function openFragments(
  language: Language | null,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<FragmentReader | null> {
  if (language === null || language.grammar === null || before.length + after.length > longestFile) return null;
  const parser = await parserFor(language.grammar);
  let last: { readonly source: string; readonly tree: Tree } | null = null;

  /** Only what differs is parsed anew, unless there is an error: how a parser goes on behind one depends on what it has parsed before. */
  const parseAfter = (source: string): Tree | null => {
    if (last === null) return parseInTime(parser, source, null);
    const old = edited(last, source);
    const tree = parseInTime(parser, source, old);
    old.delete();
    if (tree?.rootNode.hasError !== true) return tree;
    tree.delete();
    return parseInTime(parser, source, null);
  };

  return {
    read(text) {
      const source = before + text + after;
      const tree = parseAfter(source);
      if (tree === null) return null;
      last?.tree.delete();
      last = { source, tree };
      return fragmentOf(tree, source, before.length, before.length + text.length);
    },
    dispose() {
      last?.tree.delete();
      last = null;
    },
  };
}

function fragmentOf(tree: Tree, source: string, start: number, end: number): Fragment {
  // What reaches beyond the piece on both sides tells nothing of it, and a file's root has many children.
  const smallest = tree.rootNode.descendantForIndex(start, Math.max(start, end - 1)) ?? tree.rootNode;
  const within = [...nodesIn(smallest, start, end)];
  const lexemes = within
    .filter(({ childCount }) => childCount === 0)
    .map((node) => lexemeOf(node, source.slice(Math.max(start, node.startIndex), Math.min(end, node.endIndex))))
    .filter((lexeme) => lexeme.text.trim() !== "");
  const whole = within.filter((node) => node.childCount > 0 && node.startIndex >= start && node.endIndex <= end);
  return {
    errors: countErrors(tree.rootNode),
    lexemes,
    subtrees: whole.map((node) => node.toString()),
    flows: flowsOf(within, start, end),
  };
}

/** All nodes that share a character with the piece, parents first. */
function* nodesIn(node: Node, start: number, end: number): Generator<Node> {
  if (node.startIndex >= end || node.endIndex <= start) return;
  yield node;
  for (const child of node.children) if (child !== null) yield* nodesIn(child, start, end);
}

function lexemeOf(node: Node, text: string): Lexeme {
  if (isName(node)) return { text, kind: "name" };
  return { text, kind: !node.isNamed && /^\p{L}+$/u.test(node.type) ? "keyword" : "other" };
}

/** Grammars name it `identifier`, `property_identifier`, `type_identifier`, `simple_identifier`, `variable_name`, `constant`, … */
function isName(node: Node): boolean {
  return node.isNamed && node.childCount === 0 && /(^|_)(identifier|name|constant)$/.test(node.type);
}

/** What gives a name its value, as the grammars call it, and its two sides. */
const giving = /assign|declarat|^for_/;
const sides = [
  ["left", "right"],
  ["name", "value"],
  ["pattern", "value"],
] as const;

/**
 * As in CodeBLEU (arXiv 2009.10297, section 3.3), without a language's own rules: a name on the left of an assignment or declaration is
 * computed from those on its right; any other mention comes from the one before.
 */
function flowsOf(within: readonly Node[], start: number, end: number): Flow[] {
  const inside = (node: Node): boolean => node.startIndex >= start && node.endIndex <= end;
  const names = (root: Node): Node[] => [...nodesIn(root, start, end)].filter((node) => isName(node) && inside(node));
  const computed = new Map<number, readonly string[]>();
  for (const node of within.filter(({ type }) => giving.test(type))) {
    for (const [to, from] of sides) {
      const [target, value] = [node.childForFieldName(to), node.childForFieldName(from)];
      if (target === null || value === null) continue;
      const origins = names(value).map(({ text }) => text);
      for (const name of names(target)) computed.set(name.startIndex, origins);
    }
  }
  const seen = new Set<string>();
  return within
    .filter((node) => isName(node) && inside(node))
    .map((node): Flow => {
      const { text: name, startIndex } = node;
      const from = computed.get(startIndex) ?? (seen.has(name) ? [name] : []);
      seen.add(name);
      return { name, from };
    })
    .filter(({ from }) => from.length > 0);
}
