import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compare } from "../../webview/diff";

/** `[…]` is written but was not expected, `{…}` was expected but is missing. */
function check(expected: string, actual: string, marked: string): void {
  const text = compare(expected, actual)
    .map(({ text, kind }) => (kind === "same" ? text : kind === "extra" ? `[${text}]` : `{${text}}`))
    .join("");
  assert.equal(text, marked);
}

test("differences are marked by word", () => {
  check("return a;", "return a;", "return a;");
  check("projects.byId(id);", "projects.byId(projectId);", "projects.byId([projectId]{id});");
  check("tooMany(context, remaining);", "tooMany(context);", "tooMany(context{, remaining});");
  check("a();", "a();\nb();", "a();[\nb();]");
  check("größe = 1;", "größe = 2;", "größe = [2]{1};");
  check("x", "", "{x}");
  check("", "x", "[x]");
  check("", "", "");
});

test("the pieces spell both texts, and equal texts have one piece", () => {
  const code = fc
    .array(fc.constantFrom("a", "b", "foo", " ", "\n", "(", ")", "é", "🙂"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(code, code, (expected, actual) => {
      const pieces = compare(expected, actual);
      const spelt = (without: string) =>
        pieces
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join("");
      assert.equal(spelt("missing"), actual);
      assert.equal(spelt("extra"), expected);
      if (expected === actual) assert.ok(pieces.length <= 1);
    }),
  );
});

test("texts too long to align still are marked between their common ends", () => {
  const long = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word}${index}`).join(" ");
  const pieces = compare(`begin ${long("a")} end`, `begin ${long("b")} end`);
  assert.deepEqual(
    [pieces[0], pieces.at(-1)],
    [
      { text: "begin ", kind: "same" },
      { text: " end", kind: "same" },
    ],
  );
  assert.ok(pieces.slice(1, -1).every(({ kind }) => kind !== "same"));
});
