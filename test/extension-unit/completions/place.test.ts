import assert from "node:assert/strict";
import { test } from "node:test";
import { unixLines } from "../../../engine/words/lines";
import { textAround, textWithCursor, worthAsking } from "../../../extension/completions/place";

function checkLines(name: string, text: string, expected: string): void {
  test(`line ends: ${name}`, () => assert.equal(unixLines(text), expected));
}
checkLines("LF stays", "a\nb\n", "a\nb\n");
checkLines("CRLF", "a\r\nb\r\n", "a\nb\n");
checkLines("a lone CR", "a\rb\r", "a\nb\n");
checkLines("all of them", "a\r\n\rb\n\r\nc", "a\n\nb\n\nc");

test("a byte order mark is no character of the text, and one in its midst is", () => {
  assert.deepEqual(textAround("\uFEFFa\r\n", "b\uFEFF\r"), { prefix: "a\n", suffix: "b\uFEFF\n" });
});

function checkCursor(name: string, prefix: string, expected: readonly [number, number], context = ""): void {
  test(`cursor: ${name}`, () => {
    const place = { scope: "", file: "a.py", context, prefix, suffix: "\nrest\n" };
    assert.deepEqual(textWithCursor(place), {
      text: `${context}${prefix}\nrest\n`,
      line: expected[0],
      column: expected[1],
    });
  });
}
checkCursor("at the start", "", [1, 1]);
checkCursor("in a line", "ab", [1, 3]);
checkCursor("on a fresh line", "ab\n", [2, 1]);
checkCursor("UTF-16 units count", "😀", [1, 3]);
checkCursor("behind a notebook's other cells", "x = ", [3, 5], "import a\n\n");

function checkWorth(rest: string, expected: boolean): void {
  test(`before ${JSON.stringify(rest)} a suggestion ${expected ? "comes" : "does not come"} by itself`, () => {
    assert.equal(worthAsking(rest), expected);
  });
}
checkWorth("", true);
checkWorth("\nconst x = 1;", true);
checkWorth(");\n", true);
checkWorth(" {", true);
checkWorth('")', true);
checkWorth("name)", false);
checkWorth(" = 1;", false);
