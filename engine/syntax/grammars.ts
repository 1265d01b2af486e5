/** The only importer of tree-sitter: grammars that are loaded when a file of their language is first completed. */
import { access } from "node:fs/promises";
import path from "node:path";
import type { Language, Parser } from "@vscode/tree-sitter-wasm";
import type { Grammar } from "./languages";

let library: Promise<{ module: typeof import("@vscode/tree-sitter-wasm"); folder: string } | null> | undefined;
const loaded = new Map<Grammar, Promise<Parser | null>>();

/** Null where the grammars do not lie beside the program: then brackets alone are read, as for other languages. */
export function parserFor(grammar: Grammar): Promise<Parser | null> {
  const known = loaded.get(grammar);
  if (known !== undefined) return known;
  const parser = load(grammar);
  loaded.set(grammar, parser);
  return parser;
}

async function load(grammar: Grammar): Promise<Parser | null> {
  library ??= openLibrary();
  const opened = await library;
  if (opened === null) return null;
  const { module, folder } = opened;
  const language: Language = await module.Language.load(path.join(folder, `tree-sitter-${grammar}.wasm`));
  return new module.Parser().setLanguage(language);
}

async function openLibrary() {
  const folder = await grammarsFolder();
  if (folder === null) return null;
  const module = await import("@vscode/tree-sitter-wasm");
  await module.Parser.init({ locateFile: (name) => path.join(folder, name) });
  return { module, folder };
}

/** They lie beside the bundle in dist/; the tests' bundles lie elsewhere: look upwards. */
async function grammarsFolder(): Promise<string | null> {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    for (const candidate of [path.join(folder, "grammars"), path.join(folder, "dist", "grammars")]) {
      const found = await access(path.join(candidate, "tree-sitter.wasm")).then(
        () => true,
        () => false,
      );
      if (found) return candidate;
    }
    if (folder === path.dirname(folder)) return null;
  }
}
