/** The only importer of tree-sitter: grammars that are loaded when a file of their language is first completed. */
import { access } from "node:fs/promises";
import path from "node:path";
import type { Language, Parser } from "@vscode/tree-sitter-wasm";
import type { Grammar } from "./languages";

let library: Promise<{ module: typeof import("@vscode/tree-sitter-wasm"); folder: string }> | undefined;
const loaded = new Map<Grammar, Promise<Parser>>();

/** Rejects where the grammars do not lie beside the program, or one of them is damaged. */
export function parserFor(grammar: Grammar): Promise<Parser> {
  const known = loaded.get(grammar);
  if (known !== undefined) return known;
  const parser = load(grammar);
  loaded.set(grammar, parser);
  return parser;
}

async function load(grammar: Grammar): Promise<Parser> {
  library ??= openLibrary();
  const { module, folder } = await library;
  const language: Language = await module.Language.load(path.join(folder, `tree-sitter-${grammar}.wasm`));
  return new module.Parser().setLanguage(language);
}

async function openLibrary() {
  const folder = await grammarsFolder();
  const module = await import("@vscode/tree-sitter-wasm");
  await module.Parser.init({ locateFile: (name) => path.join(folder, name) });
  return { module, folder };
}

/** They lie beside the bundle in dist/; the tests' bundles lie elsewhere: look upwards. */
async function grammarsFolder(): Promise<string> {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    for (const candidate of [path.join(folder, "grammars"), path.join(folder, "dist", "grammars")]) {
      const found = await access(path.join(candidate, "tree-sitter.wasm")).then(
        () => true,
        () => false,
      );
      if (found) return candidate;
    }
    if (folder === path.dirname(folder)) throw new Error(`there is no folder "grammars" beside ${__dirname}`);
  }
}
