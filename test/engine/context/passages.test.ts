import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { passagesOf } from "../../../engine/context/passages";

const body = (name: string, lines: number): string[] =>
  Array.from({ length: lines }, (_, index) => `    ${name}Value${index} = load${name}(${index});`);

describe("passages", () => {
  const check = (name: string, path: string, lines: readonly string[], expected: readonly string[]) =>
    test(name, () => {
      const passages = passagesOf(path, lines.join("\n"));
      assert.deepEqual(
        passages.map(({ line, lastLine, text }) => `${line}-${lastLine} ${text.split("\n")[0]}`),
        expected,
      );
    });

  check(
    "a short file is one",
    "a.ts",
    ["import { b } from './b';", "", "export const c = b();", ""],
    ["1-3 import { b } from './b';"],
  );
  check("a file without names has none", "a.ts", ["// 1", "", "{}", ""], []);
  check(
    "a long file is cut where declarations begin, with what is said of them",
    "a.ts",
    [
      "function one() {",
      ...body("one", 14),
      "}",
      "",
      "/** Says two. */",
      "@logged",
      "function two() {",
      ...body("two", 14),
      "}",
    ],
    ["1-16 function one() {", "18-35 /** Says two. */"],
  );
  check(
    "a long class says whose each method is",
    "a.py",
    [
      "class Ship(Base):",
      '    """A ship.',
      "",
      "At the left, and yet inside.",
      '    """',
      "    def load(self):",
      ...body("load", 15).map((line) => `    ${line}`),
      "    def sail(",
      "        self,",
      "    ):",
      ...body("sail", 15).map((line) => `    ${line}`),
    ],
    ["2-21 class Ship(Base):", "22-39 class Ship(Base):"],
  );
  check(
    "branches stay with their statement",
    "a.py",
    [
      "if one:",
      ...body("one", 10),
      "elif two:",
      ...body("two", 10),
      "else:",
      "    pass",
      "ready = 1",
      ...Array(6).fill("x = 1"),
    ],
    ["1-24 if one:", "25-31 ready = 1"].map((text) => text),
  );
  check(
    "what cannot be cut by its form is cut by its length",
    "a.ts",
    Array.from({ length: 60 }, (_, index) => `word${index},`),
    ["1-24 word0,", "25-48 word24,", "49-60 word48,"],
  );

  test("every line that says something is in one, or stands above one, whatever the text", () => {
    const lines = ["}", "  odd", "\tdeep(", "'open", "/* never closed", "class A {", "", "  b() {", "}", "@x", "#y"];
    for (let seed = 1; seed < 200; seed++) {
      const text = Array.from({ length: 90 }, (_, index) => {
        const line = lines[(seed * (index + 7) * (index + 3)) % lines.length] ?? "";
        return line === "" ? "" : `${line} line${index}`;
      });
      const passages = passagesOf(seed % 2 === 0 ? "a.ts" : "a.py", text.join("\n"));
      const own = passages.flatMap(({ line, lastLine }) =>
        Array.from({ length: lastLine - line + 1 }, (_, index) => line + index),
      );
      assert.equal(new Set(own).size, own.length);
      const shown = new Set(passages.flatMap((passage) => passage.text.split("\n")));
      assert.deepEqual(
        text.filter((line) => line !== "" && !shown.has(line)),
        [],
      );
    }
  });

  test("names are found, and those that are declared", () => {
    const text =
      "class Ship {\n  load(cargo) {\n    return this.hold.add(cargo); // where const words lie\n  }\n}\nconst fleet = 1;\n";
    const [passage] = passagesOf("a.js", text);
    assert.deepEqual([...(passage?.declares ?? [])].sort(), ["Ship", "fleet", "load"]);
    assert.ok(passage?.words.has("hold"));
  });
});
