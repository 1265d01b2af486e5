// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of other programs.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Lexis, type LexisName, lexes, unknownLexis } from "../../../engine/syntax/lexis";
import { fileBegin, scan } from "../../../engine/syntax/scan";

function read(text: string, lexis: Lexis) {
  return scan({ source: text, from: 0, to: text.length }, fileBegin, lexis);
}

/** What a text leaves open, the kind of region that it ends in, and its faults. */
function check(
  name: LexisName | "unknown",
  text: string,
  open: string,
  region: string | null = null,
  faults = 0,
): void {
  test(`${name}: ${text.replaceAll("\n", "⏎")}`, () => {
    const end = read(text, name === "unknown" ? unknownLexis : lexes[name]);
    const actual = { open: end.stack.map(({ bracket }) => bracket).join(" "), region: end.region?.kind ?? null };
    assert.deepEqual({ ...actual, faults: end.faults }, { open, region, faults });
  });
}

describe("what a text leaves open", () => {
  check("script", "f(a, [1, {", "( [ {");
  check("script", "f(a))", "", null, 1);
  check("script", "f([)", "", null, 1);
  check("script", "\"(\" + '[' + `{", "", "string");
  check("script", "`${f(", "${ (");
  check("script", "`${f()}", "", "string");
  check("script", "`${f()} (` + (", "(");
  check("script", "// (\n[", "[");
  check("script", "// (", "", "comment");
  check("script", "/* (\n", "", "comment");
  check("script", "a.split(/[()]+/", "(");
  check("script", "a / (b) / (", "(");
  check("script", "x = '(\n(", "(", null, 1);
  check("script", "<p>Don't {", "{");
  check("script", 'f("http://a/(', "(", "string");
  check("python", "a // (", "(");
  check("python", '"""\n( it\'s\n""" (', "(");
  check("python", "# (\n{", "{");
  check("c", "c == '(' || (", "(");
  check("c", "/* `foo' */ (", "(");
  check("rust", "fn f<'a>(x: &'a str, y: char) -> bool { y == '(' || (", "{ (");
  check("css", "#main {", "{");
  check("css", "a { b: url(http://x/", "{ (");
  check("go", "`it's (`; f(", "(");
  check("csharp", '@"c:\\"; f(', "(");
  check("shell", "[ $# -lt 1 ] && echo ${a#b} $(", "(");
  check("shell", "case a in\n  b) f", "");
  check("powershell", "a `\n  -b (", "(");
  check("powershell", "<# ( #> @(", "(");
  check("ruby", '"#{a(', "#{ (");
  check("ruby", "# (\n[", "[");
  check("php", "#[Pure]\nf(", "(");
  check("php", "# (\nf(", "(");
  check("lua", "-- (\n{ --[[ ( ]] [", "{ [");
  check("sql", "-- it's (\ncount(", "(");
  check("verilog", "a = 8'h3F + (", "(");
  check("lisp", "(map '(1 2) (", "( (");
  check("unknown", "`timescale 1ns\nf(", "(");
  check("unknown", "go' x = foldl' (", "(");
  check("unknown", "#main {", "{");
  check("unknown", "# (\n[", "[");
  check("unknown", "s.split(/\\(/).map(", "(");
});

describe("for any text", () => {
  const piece = fc.constantFrom(
    ..."()[]{}\"'`/*#\\-$<>@\n a=".split(""),
    "${",
    "//",
    "/*",
    "*/",
    '"""',
    "#{",
    "--[[",
    'r#"',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  const lexis = fc.constantFrom(...Object.values(lexes), unknownLexis);

  test("it ends, within the text, and what is open was opened there", () =>
    fc.assert(
      fc.property(text, lexis, (value, of) => {
        for (const { bracket, at } of read(value, of).stack) assert.ok(value.startsWith(bracket, at));
      }),
      { numRuns: 3000 },
    ));

  test("read line by line it is the same", () =>
    fc.assert(
      fc.property(text, lexis, (value, of) => {
        let state = { ...fileBegin };
        for (const line of value.matchAll(/[^\n]*\n|[^\n]+/g)) {
          state = scan({ source: value, from: line.index, to: line.index + line[0].length }, state, of);
        }
        const whole = read(value, of);
        assert.deepEqual(
          state.stack.map(({ bracket, at }) => ({ bracket, at })),
          whole.stack.map(({ bracket, at }) => ({ bracket, at })),
        );
        assert.equal(state.region, whole.region);
      }),
      { numRuns: 3000 },
    ));
});
