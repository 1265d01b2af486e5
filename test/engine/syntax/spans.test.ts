import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { openSpanReader, type SyntaxKind, type SyntaxSpans, syntaxKinds } from "../../../engine/syntax/spans";

// V8 takes twenty seconds to make PowerShell's grammar, once it has been used, as fast as it can be.
setFlagsFromString("--liftoff-only");

const silent = (message: string): never => assert.fail(message);

async function spansOf(file: string, text: string): Promise<SyntaxSpans | null> {
  return (await openSpanReader([file], silent)).read(file, text);
}

function textsOf(spans: Int32Array, text: string): string[] {
  return Array.from({ length: spans.length / 2 }, (_, index) => text.slice(spans[2 * index], spans[2 * index + 1]));
}

type Expected = Readonly<Record<SyntaxKind, readonly string[]>>;

const cases: readonly (readonly [string, string, Expected])[] = [
  [
    "a.ts",
    "// A note.\nexport function f(a: number): void {\n  g(a + 1, [a]);\n}\n",
    {
      statement: ["export function f(a: number): void {\n  g(a + 1, [a]);\n}", "g(a + 1, [a]);"],
      expression: ["g(a + 1, [a])", "a + 1", "1", "[a]"],
      arguments: ["a + 1, [a]"],
      body: ["g(a + 1, [a]);"],
    },
  ],
  [
    "a.tsx",
    "const a = () => <b c={d()} />;\n",
    {
      statement: ["const a = () => <b c={d()} />;"],
      expression: ["() => <b c={d()} />", "<b c={d()} />", "{d()}", "d()"],
      arguments: [],
      body: [],
    },
  ],
  [
    "a.js",
    "class A {\n  b() {\n    return c;\n  }\n}\n",
    {
      statement: ["class A {\n  b() {\n    return c;\n  }\n}", "b() {\n    return c;\n  }", "return c;"],
      expression: [],
      arguments: [],
      body: ["b() {\n    return c;\n  }", "return c;"],
    },
  ],
  [
    "a.py",
    "class A:\n    def b(self):\n        # Why.\n        return c(1, d=e)\n",
    {
      statement: [
        "class A:\n    def b(self):\n        # Why.\n        return c(1, d=e)",
        "def b(self):\n        # Why.\n        return c(1, d=e)",
        "return c(1, d=e)",
      ],
      expression: ["c(1, d=e)", "1", "d=e", "e"],
      arguments: ["1, d=e"],
      body: ["def b(self):\n        # Why.\n        return c(1, d=e)", "return c(1, d=e)"],
    },
  ],
  [
    "a.go",
    "package a\n\nfunc b() {\n\tc(d)\n}\n",
    {
      statement: ["package a", "func b() {\n\tc(d)\n}", "c(d)"],
      expression: ["c(d)", "d"],
      arguments: ["d"],
      body: ["c(d)"],
    },
  ],
  [
    "a.rs",
    "fn a() {\n    b(c);\n}\n",
    { statement: ["fn a() {\n    b(c);\n}", "b(c);"], expression: ["b(c)", "c"], arguments: ["c"], body: ["b(c);"] },
  ],
  [
    "a.java",
    "class A {\n  int b() { return c(d); }\n}\n",
    {
      statement: ["class A {\n  int b() { return c(d); }\n}", "int b() { return c(d); }", "return c(d);"],
      expression: ["c(d)", "d"],
      arguments: ["d"],
      body: ["int b() { return c(d); }", "return c(d);"],
    },
  ],
  [
    "a.cs",
    "class A {\n  int B() { return C(d); }\n}\n",
    {
      statement: ["class A {\n  int B() { return C(d); }\n}", "int B() { return C(d); }", "return C(d);"],
      expression: ["C(d)", "d"],
      arguments: ["d"],
      body: ["int B() { return C(d); }", "return C(d);"],
    },
  ],
  [
    "a.cpp",
    "int a() {\n  return b(c);\n}\n",
    {
      statement: ["int a() {\n  return b(c);\n}", "return b(c);"],
      expression: ["b(c)", "c"],
      arguments: ["c"],
      body: ["return b(c);"],
    },
  ],
  [
    "a.php",
    "<?php\nfunction a() {\n  return b($c);\n}\n",
    {
      statement: ["<?php", "function a() {\n  return b($c);\n}", "return b($c);"],
      expression: ["b($c)", "$c"],
      arguments: ["$c"],
      body: ["return b($c);"],
    },
  ],
  [
    "a.rb",
    "def a\n  b(c)\nend\n",
    { statement: ["def a\n  b(c)\nend", "b(c)"], expression: ["c"], arguments: ["c"], body: ["b(c)"] },
  ],
  [
    "a.sh",
    "for a in b; do\n  c\ndone\n",
    { statement: ["for a in b; do\n  c\ndone", "c"], expression: ["b"], arguments: [], body: ["c"] },
  ],
  [
    "a.ps1",
    "function a {\n  b\n}\n",
    { statement: ["function a {\n  b\n}", "b"], expression: [], arguments: [], body: ["b"] },
  ],
  [
    "a.css",
    "a {\n  b: c;\n}\n",
    { statement: ["a {\n  b: c;\n}", "b: c;"], expression: [], arguments: [], body: ["b: c;"] },
  ],
  [
    // What the grammar cannot read, and what holds it, is left out; what stands beside it is not.
    "broken.ts",
    "a(b);\nfunction c() {\n  d(;\n  e(f);\n}\n",
    { statement: ["a(b);", "e(f);"], expression: ["a(b)", "b", "e(f)", "f"], arguments: ["b", "f"], body: [] },
  ],
  ["empty.ts", "f();\n{}\n", { statement: ["f();"], expression: ["f()"], arguments: [], body: [] }],
];

describe("spans by syntax", () => {
  for (const [file, text, expected] of cases) {
    test(file, async () => {
      const spans = await spansOf(file, text);
      assert.ok(spans !== null);
      const found = Object.fromEntries(syntaxKinds.map((kind) => [kind, textsOf(spans[kind], text)]));
      assert.deepEqual(found, expected);
    });
  }

  test("are in places of the text, whatever its characters and line ends", async () => {
    const text = 'const a = "é😀";\r\nb("ü", a);\r\n';
    const spans = await spansOf("a.ts", text);
    assert.deepEqual(textsOf(spans?.arguments ?? new Int32Array(), text), ['"ü", a']);
  });

  test("there are none without a grammar, nor of files that are too large to be parsed", async () => {
    assert.equal(await spansOf("a.yml", "a: b\n"), null);
    assert.equal(await spansOf("a.ts", "a;\n".repeat(101_000)), null);
  });

  test("long chains nest deeper than calls may", async () => {
    const spans = await spansOf("a.js", `a = ${"b + ".repeat(20_000)}c;\n`);
    assert.ok((spans?.expression.length ?? 0) > 20_000);
  });

  test("are of real files: never empty, by start, and without white space around", async () => {
    const file = "engine/syntax/trees.ts";
    const text = await readFile(file, "utf8");
    const spans = await spansOf(file, text);
    for (const kind of syntaxKinds) {
      const own = textsOf(spans?.[kind] ?? new Int32Array(), text);
      assert.ok(own.length > 20, kind);
      for (const one of own) assert.ok(one !== "" && one.trim() === one, JSON.stringify(one));
    }
  });
});
