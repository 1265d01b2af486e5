import assert from "node:assert/strict";
import { test } from "node:test";
import { createCompletionCache } from "../../../extension/completions/cache";
import type { CompletionPlace } from "../../../extension/completions/place";

const at = (prefix: string, more: Partial<CompletionPlace> = {}): CompletionPlace => ({
  scope: "base A, adapter B",
  file: "/w/a.ts",
  context: "",
  prefix,
  suffix: "\n}\n",
  ...more,
});

/** Stores `text` at "const x = " and looks it up at another place. */
function check(name: string, text: string, place: CompletionPlace, expected: string | null): void {
  test(name, () => {
    const cache = createCompletionCache();
    cache.store(at("const x = "), text);
    assert.equal(cache.find(place), expected);
  });
}

check("the same place", "compute(1);", at("const x = "), "compute(1);");
check("typed along", "compute(1);", at("const x = comp"), "ute(1);");
check("typed along over a line end", "f();\ng();", at("const x = f();\ng"), "();");
check("typed something else", "compute(1);", at("const x = conv"), null);
check("typed to its end", "compute(1);", at("const x = compute(1);"), null);
check("only white space is left", "f() ", at("const x = f()"), null);
check("before the place", "compute(1);", at("const x ="), null);
check("typed something else, and deleted it again", "compute(1);", at("const x = "), "compute(1);");
check("other cells above", "compute(1);", at("const x = comp", { context: "import a\n\n" }), null);
check("nothing to show is an answer", "", at("const x = "), "");
check("nothing to show is no answer one character later", "", at("const x = c"), null);
check("another adapter", "compute(1);", at("const x = ", { scope: "base A" }), null);
check("another file", "compute(1);", at("const x = ", { file: "/w/b.ts" }), null);
check("another text after the cursor", "compute(1);", at("const x = ", { suffix: "\n\n" }), null);
check("another text far before the cursor", "compute(1);", at("const y = comp"), null);

/** The same behind a bracket or a quote that the editor has closed. */
function checkClosed(name: string, text: string, typed: string, added: string, expected: string | null): void {
  test(`closed by the editor: ${name}`, () => {
    const cache = createCompletionCache();
    cache.store(at("const x = "), text);
    assert.equal(cache.find(at(`const x = ${typed}`, { suffix: `${added}\n}\n` })), expected);
  });
}

checkClosed("a call", "compute(1, 2);", "compute(", ")", "1, 2");
checkClosed("a call in a call", "f(g(1), 2);", "f(", ")", "g(1), 2");
checkClosed("two brackets", "f([1, 2]);", "f([", "])", "1, 2");
checkClosed("a string", 'open("a.txt");', 'open("', '")', "a.txt");
checkClosed("a bracket in a string", 'f(")", 1);', "f(", ")", '")", 1');
checkClosed("a block over lines", "{\n    a();\n  }", "{\n    ", "\n  }", "a();");
checkClosed("nothing stands between", "f();", "f(", ")", "");
checkClosed("another bracket", "f[1];", "f(", ")", null);
checkClosed("the text closes another bracket", "f(1];", "f(", ")", null);
checkClosed("the text never closes it", "f(1,", "f(", ")", null);
checkClosed("more than closers behind the cursor", "f(1);", "f(", ", b)", null);

test("deleting finds the completion of the earlier place again, whatever was shown in between", () => {
  const cache = createCompletionCache();
  cache.store(at("const x = "), "compute(1);");
  cache.store(at("const x = n"), "ew Map();");
  assert.deepEqual(
    ["const x = n", "const x = ", "const x = c", "const x ="].map((prefix) => cache.find(at(prefix))),
    ["ew Map();", "compute(1);", "ompute(1);", null],
  );
});

test("of two that fit, the later request counts", () => {
  const cache = createCompletionCache();
  cache.store(at("a"), "bcdef");
  cache.store(at("abc"), "dXX");
  assert.equal(cache.find(at("abcd")), "XX");
});

test("the latest answer for a place replaces the one before", () => {
  const cache = createCompletionCache();
  cache.store(at("a"), "one");
  cache.store(at("a"), "two");
  assert.equal(cache.find(at("a")), "two");
});

test("the least recently used goes first", () => {
  const cache = createCompletionCache(2);
  cache.store(at("one"), "1");
  cache.store(at("two"), "2");
  cache.find(at("one"));
  cache.store(at("three"), "3");
  assert.deepEqual([cache.find(at("one")), cache.find(at("two")), cache.find(at("three"))], ["1", null, "3"]);
});

test("cleared", () => {
  const cache = createCompletionCache();
  cache.store(at("one"), "1");
  cache.clear();
  assert.equal(cache.find(at("one")), null);
});
