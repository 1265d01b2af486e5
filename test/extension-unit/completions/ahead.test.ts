import assert from "node:assert/strict";
import { test } from "node:test";
import { placesAhead } from "../../../extension/completions/ahead";

/** What is asked ahead while `text` is shown at the end of `prefix`. */
function check(name: string, prefix: string, suffix: string, text: string, expected: readonly string[]): void {
  test(name, () => {
    const place = { scope: "s", file: "f", context: "c", prefix, suffix };
    assert.deepEqual(
      placesAhead(place, text),
      expected.map((prefix) => ({ ...place, prefix })),
    );
  });
}

check("behind all of it, and the line that Enter begins", "  a", "\n", " = 1;", ["  a = 1;", "  a = 1;\n  "]);
check("no new line where something follows", "f(", ");\n", "a, b", ["f(a, b"]);
check("Enter indents behind a bracket", "\n  f() {\n    a();\n", "", "  g() {", [
  "\n  f() {\n    a();\n  g() {",
  "\n  f() {\n    a();\n  g() {\n    ",
]);
check("with tabs where the text has them", "{\n\ta\n", "", "if (b) {", ["{\n\ta\nif (b) {", "{\n\ta\nif (b) {\n\t"]);
check("Python's colon", "class A:\n    x = 1\n", "", "    def f(self):", [
  "class A:\n    x = 1\n    def f(self):",
  "class A:\n    x = 1\n    def f(self):\n        ",
]);
check("several lines", "x", "\n", " {\n  y\n}", ["x {\n  y\n}", "x {\n  y\n}\n"]);
check("nothing is shown", "x", "\n", "", []);
