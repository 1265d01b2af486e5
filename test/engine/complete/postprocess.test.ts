import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { completionEnd, extentAt } from "../../../engine/complete/extent";
import { cursorLine } from "../../../engine/complete/lines";
import { codeFollows } from "../../../engine/complete/position";
import { postprocess, stopReason, withoutBrokenEnd } from "../../../engine/complete/postprocess";
import type { StopReason } from "../../../engine/protocol/complete";
import { type PostprocessCase, readCases, writeCases } from "./postprocess-cases";

describe("what is shown of what a model wrote", () => {
  const cases = readCases();
  const computed = cases.map((item): PostprocessCase => {
    const [before = "", after = ""] = item.code.split("¦");
    const around = { before, after };
    const extent = extentAt(around);
    const outcome = `a ${extent}, ${stopReason(item.written, extent, around) === null ? "not ended" : "ended"}`;
    return { ...item, outcome, shown: `${before}⟦${postprocess(item.written, extent, around)}⟧${after}` };
  });
  if (process.env["ATTUNE_REGENERATE"] === "1") writeCases(computed);

  test("many cases, each with a name of its own", () => {
    assert.ok(cases.length > 120);
    assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
  });
  for (const [index, item] of cases.entries()) {
    test(item.name, () => assert.deepEqual(computed[index], item));
  }
});

describe("a text that breaks off", () => {
  const check = (text: string, stop: StopReason, shown: string): void => {
    assert.equal(withoutBrokenEnd(text, stop), shown);
  };
  test("keeps a single line", () => check("const a = b", "maxTokens", "const a = b"));
  test("keeps a single line after blank ones", () => check("\n\n  const a = b", "context", "\n\n  const a = b"));
  test("loses the line that it broke off in", () => check("a();\n  b();\n  c(", "maxTokens", "a();\n  b();"));
  test("loses the first bytes of a character", () => check("'caf\uFFFD", "maxTokens", "'caf"));
  test("ends at bytes that are no character, and what follows them goes", () =>
    check("'caf\uFFFD\uFFFD' + b;\nc();", "line", "'caf"));
  test("loses the line with bytes that are no character", () => check("a();\nb('\uFFFD');\nc();", "block", "a();"));
  test("that has ended is whole", () => check("a();\nb();", "block", "a();\nb();"));
  test("empty", () => check("", "maxTokens", ""));
});

describe("for any text at any place", () => {
  const piece = fc.constantFrom(
    ..."()[]{}\"'`;,:=.|#\\\n\t \r".split(""),
    "\n",
    "\n  ",
    "\n    ",
    "\n\n",
    "  ",
    "foo",
    "bar(baz",
    "if (a) {",
    "else",
    "return x;",
    "=>",
    "// note",
    "});",
    "});\n",
    "def a():",
    "bar, bar, bar, ",
    "bar, bar, ",
    "\uFFFD",
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
  const around = fc.record({ before: text, after: text });
  const check = (property: (written: string, place: { before: string; after: string }, more: string) => void): void =>
    fc.assert(fc.property(text, around, text, property), { numRuns: 3000 });

  test("the same again gives the same", () =>
    check((written, place) => {
      const extent = extentAt(place);
      const shown = postprocess(written, extent, place);
      assert.equal(postprocess(shown, extent, place), shown);
    }));

  test("white space at the end only parts the text from what follows on the line", () =>
    check((written, place) => {
      const shown = postprocess(written, extentAt(place), place);
      const { right } = cursorLine(place);
      const last = /\s*$/.exec(shown)?.[0];
      if (last === "" || (codeFollows(right) && last === " ")) return;
      assert.match(right, /^[)\]}]/);
      assert.match(shown, /\S\n[ \t]*$/);
    }));

  test("once complete, more text changes nothing", () =>
    check((written, place, more) => {
      const extent = extentAt(place);
      if (stopReason(written, extent, place) === null) return;
      assert.equal(stopReason(written + more, extent, place), extent);
      assert.equal(postprocess(written + more, extent, place), postprocess(written, extent, place));
    }));

  test("nothing is shown of what stands behind the end", () =>
    check((written, place) => {
      const extent = extentAt(place);
      const plain = written.replaceAll("\r", "");
      const end = completionEnd(plain, extent, place);
      assert.ok(end === null || (end >= 0 && end <= plain.length));
      if (end === null) return;
      const shown = postprocess(written, extent, place);
      const characters = (value: string): string => value.replaceAll(/\s/g, "");
      // What closes the brackets, quotes and blocks that the text has left open is no text of the model's.
      const own = characters(shown).replace(/(?:[)\]}"'`]|pass)+$/, "");
      assert.ok(characters(plain.slice(0, end)).startsWith(own));
    }));

  test("within a line of code it stays one line", () =>
    check((written, place) => {
      if (!codeFollows(cursorLine(place).right)) return;
      assert.doesNotMatch(postprocess(written, extentAt(place), place), /\n/);
    }));
});
