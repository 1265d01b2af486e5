import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { identifiers } from "../../../engine/text/identifiers";
import { editSimilarity, firstLine, identifierF1 } from "../../../engine/text/metrics";

test("editSimilarity", () => {
  const check = (a: string, b: string, expected: number) => {
    assert.ok(Math.abs(editSimilarity(a, b) - expected) < 1e-12, `${a} | ${b}: ${editSimilarity(a, b)}`);
    assert.equal(editSimilarity(a, b), editSimilarity(b, a));
  };
  check("", "", 1);
  check("", "abc", 0);
  check("same", "same", 1);
  check("kitten", "sitting", 1 - 3 / 7);
  check("return x;", "return y;", 1 - 1 / 9);
  check("a😀b", "ab", 1 - 1 / 3);
});

test("editSimilarity is within [0, 1], and 1 only for equal texts", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      const value = editSimilarity(a, b);
      assert.ok(value >= 0 && value <= 1);
      assert.equal(value === 1, a === b);
    }),
  );
});

test("identifiers", () => {
  const check = (code: string, expected: readonly string[]) => assert.deepEqual(identifiers(code), expected);
  check("", []);
  check("if (a_1 === $b) return naïve(a_1, 0x1F, 3);", ["a_1", "$b", "naïve", "a_1"]);
  check("for item in self.items:", ["item", "items"]);
});

test("identifierF1", () => {
  const check = (expected: string, actual: string, f1: number) => assert.equal(identifierF1(expected, actual), f1);
  check("1 + 2", ");", 1);
  check("a", "1", 0);
  check("1", "a", 0);
  check("foo(bar)", "foo(bar)", 1);
  check("foo(bar)", "bar(foo)", 1);
  check("foo(bar)", "foo(qux)", 0.5);
  check("a + a", "a", 2 / 3);
  check("a", "a + a", 2 / 3);
});

test("firstLine", () => {
  const check = (text: string, expected: string) => assert.equal(firstLine(text), expected);
  check("", "");
  check("one", "one");
  check("one\ntwo", "one");
  check("one\r\ntwo", "one");
  check("\ntwo", "");
});
