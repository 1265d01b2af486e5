/** What a person writes in one go, as a grammar sees it: statements, expressions, arguments and bodies of a file. */
import type { Parser, Tree, TreeCursor } from "@vscode/tree-sitter-wasm";
import { parserFor } from "./grammars";
import { type Grammar, languageOf } from "./languages";
import { longestFile } from "./trees";

/** `arguments` and `body` are what stands between the brackets; a body without brackets, as in Python, is its statements. */
export const syntaxKinds = ["statement", "expression", "arguments", "body"] as const;
export type SyntaxKind = (typeof syntaxKinds)[number];

/** By kind [start, end, start, end, …] in UTF-16 units, by start; never empty nor only white space, none with an error in it. */
export type SyntaxSpans = Readonly<Record<SyntaxKind, Int32Array>>;

export interface SpanReader {
  /** Null where the file's language has no grammar, or where the file is too large to be parsed. */
  read(file: string, text: string): SyntaxSpans | null;
}

/**
 * Loads the grammars of these files' languages. Each file is parsed when it is read, and its tree is freed at once. A grammar
 * that cannot be loaded is logged, and its files have no spans. What is read depends on the text alone, never on time.
 */
export async function openSpanReader(files: Iterable<string>, log: (message: string) => void): Promise<SpanReader> {
  const grammars = new Set([...files].flatMap((file) => languageOf(file, undefined)?.grammar ?? []));
  const parsers = new Map<Grammar, Parser>();
  for (const grammar of grammars) {
    const parser = await parserFor(grammar).catch((error: unknown) => {
      log(`the grammar ${grammar} cannot be loaded, so places in its files are drawn by lines alone: ${String(error)}`);
    });
    if (parser !== undefined) parsers.set(grammar, parser);
  }
  return {
    read(file, text) {
      const grammar = languageOf(file, undefined)?.grammar;
      const parser = grammar == null || text.length > longestFile ? undefined : parsers.get(grammar);
      const tree = parser?.parse(text) ?? null;
      if (tree === null) return null;
      try {
        return syntaxSpans(tree, text);
      } finally {
        tree.delete();
      }
    },
  };
}

/** What names of nodes say in all grammars: a body's children are statements, an argument list's are expressions. */
const bodyType =
  /^(?:block|then|compound_statement|body_statement|do_group|object_type|statement_list)$|^(?!const_|unsafe_|async_|gen_|try_|named_|do_)\w+_block$|^(?!heredoc_|nowdoc_|record_pattern_|literal_)\w+_body$|(?:declaration|enumerator|variant|accessor)_list$/;
const argumentsType = /^(?!type_|template_|generic_)(?:\w+_)?argument(?:s|_list)$/;
const statementType = /_statement$/;
/** Most grammars say `_expression`; Python, Ruby, Java and literals have names of their own. */
const expressionType =
  /_(?:expression|literal|comprehension|operator|invocation|access)$|^(?:call|attribute|subscript|element_reference|lambda|await|binary|unary|conditional|object|array|list|dictionary|set|tuple|hash|string|template_string|arrow_function|command_substitution|jsx_element|jsx_self_closing_element)$/;
/** Whatever stands there is an expression, by any name. */
const expressionFields: ReadonlySet<string> = new Set(["value", "right", "condition", "initializer"]);
const ignoredType = /comment|^ERROR$/;

interface TypeFacts {
  readonly body: boolean;
  readonly arguments: boolean;
  readonly statement: boolean;
  readonly expression: boolean;
  readonly ignored: boolean;
}

/** The root's children are statements as a body's are. */
const rootFacts: TypeFacts = { body: true, arguments: false, statement: false, expression: false, ignored: false };

const factsOfTypes = new Map<string, TypeFacts>();

function factsOf(type: string): TypeFacts {
  const known = factsOfTypes.get(type);
  if (known !== undefined) return known;
  const body = bodyType.test(type);
  const facts = {
    body,
    arguments: argumentsType.test(type),
    statement: !body && statementType.test(type),
    expression: !body && expressionType.test(type),
    ignored: ignoredType.test(type),
  };
  factsOfTypes.set(type, facts);
  return facts;
}

/** The spans of a parsed text. What the grammar could not read, and what holds such a place, is left out. */
export function syntaxSpans(tree: Tree, text: string): SyntaxSpans {
  const found: Record<SyntaxKind, number[]> = { statement: [], expression: [], arguments: [], body: [] };
  const add = (kind: SyntaxKind, start: number, end: number): void => {
    const from = start + leadingSpace(text, start, end);
    const to = end - trailingSpace(text, from, end);
    const list = found[kind];
    // A node with one child is often just that child: once is enough.
    if (from < to && (list.at(-2) !== from || list.at(-1) !== to)) list.push(from, to);
  };
  const whole = !tree.rootNode.hasError;
  const cursor = tree.walk();
  try {
    walk(cursor, (parent) => {
      const facts = factsOf(cursor.nodeType);
      if (facts.ignored) return null;
      const kinds = kindsOf(facts, parent, cursor);
      if (kinds.length > 0 && (whole || !cursor.currentNode.hasError)) {
        const [start, end] = [cursor.startIndex, cursor.endIndex];
        for (const kind of kinds) {
          if (kind === "body" || kind === "arguments") add(kind, ...inside(text, start, end));
          else add(kind, start, end);
        }
      }
      return facts;
    });
  } finally {
    cursor.delete();
  }
  const packed = (kind: SyntaxKind): Int32Array => Int32Array.from(found[kind]);
  return {
    statement: packed("statement"),
    expression: packed("expression"),
    arguments: packed("arguments"),
    body: packed("body"),
  };
}

/** `parent`: null at the root. */
function kindsOf(facts: TypeFacts, parent: TypeFacts | null, cursor: TreeCursor): SyntaxKind[] {
  if (parent === null || !cursor.nodeIsNamed) return [];
  // A list of all statements of a file is the file.
  if (facts.body) return parent === rootFacts ? [] : ["body"];
  if (facts.arguments) return ["arguments"];
  if (parent.body || facts.statement) return ["statement"];
  const field = cursor.currentFieldName;
  return facts.expression || parent.arguments || (field !== null && expressionFields.has(field)) ? ["expression"] : [];
}

/** Calls `visit` on every node in order, with what it answered for the node's parent; null: nothing below is visited. */
function walk(cursor: TreeCursor, visit: (parent: TypeFacts | null) => TypeFacts | null): void {
  // By hand, because long chains of operators nest deeper than calls may.
  const parents: TypeFacts[] = [rootFacts];
  if (!cursor.gotoFirstChild()) return;
  for (;;) {
    const facts = visit(parents.at(-1) ?? null);
    if (facts !== null && cursor.gotoFirstChild()) {
      parents.push(facts);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      parents.pop();
      if (parents.length === 0 || !cursor.gotoParent()) return;
    }
  }
}

/** Between the brackets, or the words, that a text begins and ends with; all of it where there are none. */
function inside(text: string, start: number, end: number): [number, number] {
  const opening = /^(?:[{([]|do\b|begin\b)/.exec(text.slice(start, start + 6))?.[0].length ?? 0;
  const closing = /(?:[})\]]|\bdone|\bend)$/.exec(text.slice(Math.max(start, end - 5), end))?.[0].length ?? 0;
  return opening > 0 && closing > 0 ? [start + opening, end - closing] : [start, end];
}

function leadingSpace(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  return part.length - part.trimStart().length;
}

function trailingSpace(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  return part.length - part.trimEnd().length;
}
