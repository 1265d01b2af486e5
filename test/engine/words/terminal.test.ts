import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { printable, printableJson, printableLine } from "../../../engine/words/terminal";
import { sourceFiles } from "../../support/sources";

const cases: readonly (readonly [string, string])[] = [
  ["a\x1b[2K\x1b[31mred.py", "a\\x1b[2K\\x1b[31mred.py"],
  ["title\x1b]0;owned\x07", "title\\x1b]0;owned\\x07"],
  ["back\rspace\b", "back\\rspace\\x08"],
  ["eight bits\x9b31m", "eight bits\\x9b31m"],
  ["nul\0 del\x7f", "nul\\x00 del\\x7f"],
  ["turned\u202ename", "turned\\u202ename"],
  ["isolate\u2066x\u2069", "isolate\\u2066x\\u2069"],
  ["line\u2028separator", "line\\u2028separator"],
  ["two\nlines\tand a tab", "two\nlines\tand a tab"],
  ["ünïcode файл 名 😀", "ünïcode файл 名 😀"],
];
for (const [text, expected] of cases) {
  test(`printable ${JSON.stringify(text)}`, () => assert.equal(printable(text), expected));
}

test("a name stays on one line", () => assert.equal(printableLine("two\nlines\t"), "two\\nlines\\t"));

const anything = fc.string({
  unit: fc.oneof(
    fc.nat(0x2100).map((code) => String.fromCharCode(code)),
    fc.constantFrom("\x1b", "\x9b", "\r", "\n"),
  ),
});

test("whatever a text is, nothing in it drives a terminal, and JSON says the same", () => {
  fc.assert(
    fc.property(anything, (text) => {
      assert.doesNotMatch(printable(text), /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u);
      assert.doesNotMatch(printableLine(text), /[\p{Cc}\p{Bidi_Control}]/u);
      assert.equal(printable(printable(text)), printable(text));
      const json = printableJson(JSON.stringify({ [text]: text }));
      assert.doesNotMatch(json, /[\p{Cc}\p{Bidi_Control}]/u);
      assert.deepEqual(JSON.parse(json), { [text]: text });
    }),
    { numRuns: 300 },
  );
});

test("one file alone writes to the terminal (io.ts is its way to the process, main.ts says one fixed sentence)", () => {
  const writes = /\bio\.(out|err)\(|process\.(stdout|stderr)|console\.(log|error|warn|info)|\\x1b|\\u001b/;
  const files = sourceFiles(["engine"]).filter((file) => writes.test(readFileSync(file, "utf8")));
  assert.deepEqual([...files].sort(), ["engine/cli/io.ts", "engine/cli/screen.ts", "engine/main.ts"]);
});
