// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of other programs.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { guessLexis, languageOf, languages } from "../../../engine/syntax/languages";
import { type LexisName, lexes, unknownLexis } from "../../../engine/syntax/lexis";

describe("by a file's name or the editor's identifier", () => {
  const check = (file: string | undefined, id: string | undefined, name: string | null): void =>
    void test(`${file} ${id}`, () => assert.equal(languageOf(file, id)?.name ?? null, name));
  check("/a/b.ts", undefined, "TypeScript");
  check("c:\\a\\b.TSX", undefined, "TSX");
  check("a.h", undefined, "C");
  check("a.h", "cpp", "C++");
  check("Untitled-1", "python", "Python");
  check("Untitled-1", "go", "Go");
  check("Untitled-1", "java", "Java");
  check("a.py", "not-known", "Python");
  check("Makefile", undefined, "Makefile");
  check("Gemfile", undefined, "Ruby");
  // Linguist knows these; several of our languages share the last one.
  check("ios/Podfile", undefined, "Ruby");
  check("a.podspec", undefined, "Ruby");
  check("SConstruct", undefined, "Python");
  check(".bashrc", undefined, "Shell");
  check("a.inc", undefined, null);
  check("py", undefined, null);
  check("a.xyz", undefined, null);
  check(undefined, undefined, null);

  test("no extension and no identifier has two languages", () => {
    for (const names of [languages.flatMap((item) => item.extensions), languages.flatMap((item) => item.ids)]) {
      assert.equal(new Set(names).size, names.length);
      // The editor's identifiers are in small letters, and so is a file's extension once it is read.
      assert.deepEqual(
        names.filter((name) => name !== name.toLowerCase()),
        [],
      );
    }
  });
});

describe("by what a text looks like", () => {
  const check = (name: LexisName | "unknown", text: string): void =>
    void test(`${name}: ${text.replaceAll("\n", "⏎")}`, () =>
      assert.equal(guessLexis(text, ""), name === "unknown" ? unknownLexis : lexes[name]));
  check("python", "import os\n\ndef f(a):\n    return self.b\n");
  check("script", "import a from 'a';\n\nexport const f = (x) => {\n  return `a ${x}`;\n};\n");
  check("c", "#include <stdio.h>\n\nint main(void)\n{\n  return 0;\n}\n");
  check("go", "package a\n\nfunc f() int {\n\tx := 1\n");
  check("rust", "use std::fs;\n\npub fn f() -> u8 {\n    let mut a = 1;\n");
  check("css", "#main {\n  color: red;\n}\n\n.a {\n  margin: 0 auto;\n}\n");
  check("verilog", "`timescale 1ns/1ps\nmodule m(input a);\n  assign b = a;\nendmodule\n");
  check("powershell", "Get-ChildItem -Path . `\n  -Recurse\n$x = 1\n");
  check("ruby", "require 'a'\n\nmodule A\n  attr_reader :b\nend\n");
  check("unknown", "");
  check("unknown", "x = (");
  check("unknown", "It isn't much of a text.\n");
});
