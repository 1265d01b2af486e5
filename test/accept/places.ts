/** Places in sound files where something was deleted that a completion may write again. */

import type { Random } from "../../engine/random";
import type { SyntaxNode } from "./errors";
import { parse, type Source } from "./sources";

/**
 * `line`: the rest of a line. `pair`: what stands between two brackets of a line, as where an editor has added the second.
 * `statement`: a statement on lines of its own. `body`: what stands in a block.
 */
export const kinds = ["line", "pair", "statement", "body"] as const;
export type Kind = (typeof kinds)[number];

export interface DeletedPlace {
  readonly source: Source;
  readonly kind: Kind;
  /** The text that is left, and the cursor's offset in it. */
  readonly before: string;
  readonly after: string;
  readonly deleted: string;
  /** Syntax errors of what is left. */
  readonly errors: number;
}

/** Offsets of what is to be deleted. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Null where the file has no such place. */
export async function placeIn(source: Source, kind: Kind, random: Random): Promise<DeletedPlace | null> {
  const { text, language } = source;
  const { value } = await parse(text, language, (root) => pick(spansOf(kind, root, text), random) ?? null);
  if (value === null) return null;
  const span = kind === "line" ? restOfLine(text, value, random) : value;
  if (span === null) return null;
  const before = text.slice(0, span.from);
  const after = text.slice(span.to);
  const deleted = text.slice(span.from, span.to);
  return { source, kind, before, after, deleted, errors: (await parse(before + after, language)).errors };
}

function spansOf(kind: Kind, root: SyntaxNode, text: string): Span[] {
  if (kind === "line") return codeLines(root, text);
  if (kind === "pair") return codeLines(root, text).flatMap((line) => pairsIn(text, line));
  const nodes = namedNodes(root);
  return kind === "body"
    ? nodes.flatMap((node) => bodyOf(node, text))
    : nodes.flatMap((node) => statementOf(node, text));
}

function namedNodes(root: SyntaxNode): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    nodes.push(node);
    for (const child of node.namedChildren) if (child !== null) visit(child);
  };
  visit(root);
  return nodes;
}

/** Lines that hold more than a bracket and do not lie in a comment or a long string. */
function codeLines(root: SyntaxNode, text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const start = from + (line.length - line.trimStart().length);
    const span = { from: start, to: from + line.trimEnd().length };
    if (/\w.*\w.*\w.*\w.*\w.*\w/.test(line) && !isProse(root.descendantForIndex(start, start))) spans.push(span);
    from += line.length + 1;
  }
  return spans;
}

function isProse(node: SyntaxNode | null): boolean {
  for (let at = node; at !== null; at = at.parent) {
    if (/comment|string|heredoc|raw_text|template/.test(at.type)) return true;
  }
  return false;
}

/** From a place in the line where a word ends or a bracket opens. */
function restOfLine(text: string, { from, to }: Span, random: Random): Span | null {
  const line = text.slice(from, to);
  const ends = [...line.matchAll(/(?<=[([{ ,.=])(?=\S)|(?<=\w)(?=\W)/g)].map(({ index }) => from + index);
  const start = pick(
    ends.filter((end) => end > from && end < to),
    random,
  );
  return start === undefined ? null : { from: start, to };
}

/** What stands between brackets that hold no others but pairs. */
function pairsIn(text: string, { from, to }: Span): Span[] {
  const line = text.slice(from, to);
  const pairs = [...line.matchAll(/(?<=[([])[^()[\]{}]*(\([^()]*\)[^()[\]{}]*)?(?=[)\]])/g)];
  return pairs.flatMap(({ 0: inner, index }) =>
    /\w{2}/.test(inner) ? [{ from: from + index, to: from + index + inner.length }] : [],
  );
}

const blocks =
  /block|body|suite|program|source_file|module|translation_unit|compilation_unit|statements|declaration_list/;

/** A statement on lines of its own, eight at most. */
function statementOf(node: SyntaxNode, text: string): Span[] {
  const { startIndex: from, endIndex: to, parent } = node;
  if (parent === null || !blocks.test(parent.type) || /comment/.test(node.type)) return [];
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = text.indexOf("\n", to);
  const rest = text.slice(to, lineEnd < 0 ? undefined : lineEnd);
  const alone = text.slice(lineStart, from).trim() === "" && /^;?\s*$/.test(rest);
  const lines = node.endPosition.row - node.startPosition.row + 1;
  const end = to + (rest.startsWith(";") ? 1 : 0);
  return alone && lines <= 8 && end - from >= 6 ? [{ from, to: end }] : [];
}

/** What stands between the braces of a block, or under the head of an indented one. */
function bodyOf(node: SyntaxNode, text: string): Span[] {
  if (!/block|body|statements/.test(node.type)) return [];
  const whole = text.slice(node.startIndex, node.endIndex);
  const inner = whole.startsWith("{") && whole.endsWith("}") ? whole.slice(1, -1) : null;
  const from = node.startIndex + (inner === null ? 0 : 1 + (inner.length - inner.trimStart().length));
  const to = node.endIndex - (inner === null ? 0 : 1 + (inner.length - inner.trimEnd().length));
  const fresh = text.slice(text.lastIndexOf("\n", from - 1) + 1, from).trim() === "";
  const lines = text.slice(from, Math.max(from, to)).split("\n").length;
  return fresh && to - from >= 6 && lines <= 20 ? [{ from, to }] : [];
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[random.below(items.length)];
}
