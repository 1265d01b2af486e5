/** Languages by file name, by the editor's identifier, or by what a text looks like. */

import { type Lexis, type LexisName, lexes, unknownLexis } from "./lexis";
import { linguistOf } from "./linguist";

/** Grammars that come with the product, by the name of their file. */
export type Grammar =
  | "bash"
  | "c-sharp"
  | "cpp"
  | "css"
  | "go"
  | "java"
  | "javascript"
  | "php"
  | "powershell"
  | "python"
  | "ruby"
  | "rust"
  | "tsx"
  | "typescript";

export interface Language {
  readonly name: string;
  readonly lexis: LexisName;
  readonly grammar: Grammar | null;
  readonly extensions: readonly string[];
  /** VS Code's identifiers. */
  readonly ids: readonly string[];
}

function language(name: string, lexis: LexisName, grammar: Grammar | null, extensions: string, ids: string): Language {
  return { name, lexis, grammar, extensions: extensions.split(" "), ids: ids.split(" ") };
}

export const languages: readonly Language[] = [
  language("TypeScript", "script", "typescript", "ts mts cts", "typescript"),
  language("TSX", "script", "tsx", "tsx", "typescriptreact"),
  language("JavaScript", "script", "javascript", "js mjs cjs jsx", "javascript javascriptreact"),
  language("Python", "python", "python", "py pyi pyw", "python"),
  language("Go", "go", "go", "go", "go"),
  language("Java", "java", "java", "java", "java"),
  language("Rust", "rust", "rust", "rs", "rust"),
  language("C", "c", "cpp", "c h", "c"),
  language("C++", "c", "cpp", "cc cpp cxx hh hpp hxx ino", "cpp"),
  language("C#", "csharp", "c-sharp", "cs", "csharp"),
  language("PHP", "php", "php", "php phtml", "php"),
  language("Ruby", "ruby", "ruby", "rb rake gemspec", "ruby"),
  language("Shell", "shell", "bash", "sh bash", "shellscript"),
  language("PowerShell", "powershell", "powershell", "ps1 psm1 psd1", "powershell"),
  language("CSS", "css", "css", "css", "css"),
  language("SCSS", "scss", null, "scss less sass", "scss less sass"),
  language("JSON", "json", null, "json jsonc json5 webmanifest", "json jsonc json5"),
  language("Kotlin", "kotlin", null, "kt kts", "kotlin"),
  language("Swift", "kotlin", null, "swift", "swift"),
  language("Scala", "kotlin", null, "scala sbt", "scala"),
  language("Dart", "java", null, "dart", "dart"),
  language("Groovy", "java", null, "groovy gradle", "groovy"),
  language("Objective-C", "c", null, "m mm", "objective-c objective-cpp"),
  language("Zig", "c", null, "zig", "zig"),
  language("Protocol Buffers", "c", null, "proto", "proto proto3"),
  language("Lua", "lua", null, "lua", "lua"),
  language("SQL", "sql", null, "sql", "sql"),
  language("Haskell", "haskell", null, "hs elm purs", "haskell elm purescript"),
  language("Lisp", "lisp", null, "lisp el clj cljs scm rkt", "lisp clojure scheme racket"),
  language("Verilog", "verilog", null, "v sv svh vh", "verilog systemverilog"),
  language("Visual Basic", "basic", null, "vb vbs bas", "vb"),
  language("TeX", "percent", null, "tex sty cls erl", "tex latex erlang"),
  language("YAML", "hashes", null, "yml yaml", "yaml dockercompose"),
  language("TOML", "hashes", null, "toml ini cfg conf", "toml ini properties"),
  language("Makefile", "hashes", null, "mk mak", "makefile"),
  language("Dockerfile", "hashes", null, "dockerfile", "dockerfile"),
  language("Perl", "hashes", null, "pl pm", "perl"),
  language("R", "hashes", null, "r", "r"),
  language("Julia", "hashes", null, "jl", "julia"),
  language("Elixir", "hashes", null, "ex exs", "elixir"),
  language("HTML", "markup", null, "html htm xml svg vue svelte", "html xml vue svelte"),
];

const byExtension = new Map(languages.flatMap((item) => item.extensions.map((extension) => [extension, item])));
const byId = new Map(languages.flatMap((item) => item.ids.map((id) => [id, item])));
const byName = new Map(languages.map((item) => [item.name, item]));

/** The editor's identifier decides where it is one that is known here; null where nothing tells. */
export function languageOf(file: string | undefined, id: string | undefined): Language | null {
  const known = id === undefined ? undefined : byId.get(id);
  if (known !== undefined || file === undefined) return known ?? null;
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return (name.includes(".") ? byExtension.get(extension) : undefined) ?? byLinguist(name);
}

/** By linguist's names of files and its other endings, where no two of our languages share them: `Podfile`, `.podspec`, `SConstruct`. */
function byLinguist(name: string): Language | null {
  const known = linguistOf(name).flatMap((one) => byName.get(one.name) ?? []);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** What lines of a language look like that lines of others hardly do. */
const signs: readonly (readonly [LexisName, RegExp])[] = [
  ["python", /^\s*(def \w+\(.*|class \w+.*|(if|elif|for|while|with|try|else|except|finally)\b.*):\s*(#.*)?$/gm],
  ["python", /^\s*(from [\w.]+ import |import \w[\w.]*( as \w+)?\s*$|@\w[\w.]*\s*$|raise \w)|\bself\./gm],
  [
    "script",
    /^\s*(export |import .*['"]|const |let |async |interface |type \w+ =)|=>|===|\bfunction\b.*[({]|`[^`\n]*\$\{/gm,
  ],
  ["c", /^\s*#\s*(include|define|ifdef|ifndef|endif|pragma)\b|^\s*(static |struct |void |int |char |unsigned )/gm],
  ["go", /^(package \w+$|func |import \()|:=|\bfmt\./gm],
  ["rust", /^\s*(pub )?(fn |impl\b|use \w+::|let mut |mod |#\[)|->\s*\w+.*\{\s*$/gm],
  ["css", /^\s*[.#@&:]?[\w-]+[^(){};=]*\{\s*$|^\s*[\w-]+:\s[^;{}()]*(\([^;]*\))?[^;{}]*;\s*$/gm],
  ["shell", /^#!.*sh\b|^\s*(fi|done|esac)\b|\bthen\s*$|\$\{?\w+\}?/gm],
  [
    "powershell",
    /^\s*(\$\w+\s*=|param\s*\(|function \w+-\w+)|\b(Get|Set|New|Write|Remove|Import|Out|Where|ForEach)-\w+/gm,
  ],
  ["ruby", /^\s*(end|require ['"]|module [A-Z]\w*|attr_\w+)|\bdo \|\w/gm],
  ["verilog", /^\s*(`\w+|(end)?module\b|always\b|assign )/gm],
  ["lua", /^\s*(local |end\b)|\bfunction\b.*\)\s*$|\.\.\s/gm],
  ["sql", /^\s*(SELECT|INSERT|UPDATE|CREATE|ALTER|FROM|WHERE)\b/gm],
  ["php", /<\?php|\$\w+->|^\s*(public|private|protected) function\b/gm],
];

const looked = 8000;

/** For a text whose language nobody told: the one that its lines near the cursor look most like, or none. */
export function guessLexis(before: string, after: string): Lexis {
  const near = before.slice(-looked) + after.slice(0, looked / 2);
  const counts = new Map<LexisName, number>();
  for (const [name, sign] of signs) {
    counts.set(name, (counts.get(name) ?? 0) + [...near.matchAll(sign)].length);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  const [name, count] = best ?? ["c", 0];
  return count > 0 && count > 1.5 * (second?.[1] ?? 0) ? lexes[name] : unknownLexis;
}
