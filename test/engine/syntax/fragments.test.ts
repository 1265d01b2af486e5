/** What grammars read in a piece of a file. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Fragment, openFragments } from "../../../engine/syntax/fragments";
import { languageOf } from "../../../engine/syntax/languages";

async function read(file: string, before: string, text: string, after = ""): Promise<Fragment> {
  const reader = await openFragments(languageOf(file, undefined), { before, after });
  const fragment = reader?.read(text) ?? null;
  assert.ok(reader !== null && fragment !== null);
  // What was read before changes nothing.
  for (const earlier of ["", "((", "const other = 1;\n", text]) {
    reader.read(earlier);
    assert.deepEqual(reader.read(text), fragment);
  }
  reader.dispose();
  return fragment;
}

test("words are the grammar's, clipped to the piece, comments are one, white space none", async () => {
  const { lexemes, errors } = await read("a.ts", "const an", "swer = await ask(1); // why\n", "done();\n");
  assert.equal(errors, 0);
  assert.deepEqual(
    lexemes.map(({ text, kind }) => `${text} ${kind}`),
    ["swer name", "= other", "await keyword", "ask name", "( other", "1 other", ") other", "; other", "// why other"],
  );
});

test("subtrees lie whole in the piece, whatever their names", async () => {
  const one = await read("a.ts", "const x = ", "call(a, b.c)", ";\n");
  const other = await read("a.ts", "const x = ", "ask(d, e.f)", ";\n");
  assert.ok(one.subtrees.length >= 3);
  assert.deepEqual(one.subtrees, other.subtrees);
  assert.notDeepEqual(one.subtrees, (await read("a.ts", "const x = ", "call(a, b)", ";\n")).subtrees);
  assert.deepEqual((await read("a.ts", "const x = ", "a", ";\n")).subtrees, []);
});

test("a value comes from what it is computed from, or from the name's mention before", async () => {
  const flows = async (file: string, text: string) => (await read(file, "", text)).flows;
  assert.deepEqual(await flows("a.ts", "const sum = a + b;\nshow(sum);\n"), [
    { name: "sum", from: ["a", "b"] },
    { name: "sum", from: ["sum"] },
  ]);
  assert.deepEqual(await flows("a.py", "total = first + second\nprint(total)\n"), [
    { name: "total", from: ["first", "second"] },
    { name: "total", from: ["total"] },
  ]);
  assert.deepEqual(await flows("a.rs", "fn main() { let sum = a + b; }\n"), [{ name: "sum", from: ["a", "b"] }]);
  assert.deepEqual(await flows("a.ts", "ask(a, b);\n"), []);
});

test("errors are the whole file's", async () => {
  assert.equal((await read("a.ts", "const x = ", "(1", ";\n")).errors > 0, true);
  assert.equal((await read("a.py", "x = ", "1", "\ny = (\n")).errors > 0, true);
});

test("a language without a grammar, and a file that is too large, are not read", async () => {
  const around = { before: "", after: "" };
  assert.equal(await openFragments(languageOf("a.unheard-of", undefined), around), null);
  assert.equal(await openFragments(languageOf("a.ts", undefined), { ...around, after: " ".repeat(300_001) }), null);
});
