/** Sound files of checkouts, by language. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parserFor } from "../../engine/syntax/grammars";
import { type Language, languageOf } from "../../engine/syntax/languages";
import { errorsIn, type SyntaxNode } from "./errors";

export interface Source {
  /** Where it was found, and under which name it is asked for. */
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

const leftOut = /^(\.|node_modules$|dist$|build$|out$|vendor$|third_party$)|\.min\.|\.d\.ts$/;
const [shortest, longest] = [400, 40_000];

/** Files whose language has a grammar, in the order of their names. */
export function filesIn(folder: string): { readonly file: string; readonly language: Language }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftOut.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(file);
      const language = languageOf(file, undefined);
      const fits = entry.isFile() && language?.grammar && sizeFits(file);
      return language !== null && fits ? [{ file, language }] : [];
    });
}

function sizeFits(file: string): boolean {
  const { size } = statSync(file);
  return size >= shortest && size <= longest;
}

/** Null where the grammar finds an error in it, so that it shows nothing of what an insertion does. */
export async function readSound(file: string, language: Language): Promise<Source | null> {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  return text.includes("\uFFFD") || (await parse(text, language)).errors > 0 ? null : { file, language, text };
}

/** A fresh parse of a whole text: nothing of what the engine has parsed before. */
export async function parse<T = null>(
  text: string,
  language: Language,
  read?: (root: SyntaxNode) => T,
): Promise<{ readonly errors: number; readonly value: T | null }> {
  const parser = language.grammar === null ? null : await parserFor(language.grammar);
  const tree = parser?.parse(text) ?? null;
  if (tree === null) throw new Error(`No grammar reads ${language.name}: run npm run build first.`);
  try {
    return { errors: errorsIn(tree.rootNode), value: read?.(tree.rootNode) ?? null };
  } finally {
    tree.delete();
  }
}
