import assert from "node:assert/strict";
import { test } from "node:test";
import { createShownText, type Decision, type TextChange } from "../../../extension/completions/shown-text";

const insert = (offset: number, inserted: string): Partial<TextChange> => ({ offset, inserted });

/** `text` is shown at offset 10 of a file; a second later changes come, and each of them means this. */
function check(
  name: string,
  text: string,
  changes: readonly Partial<TextChange>[],
  expected: readonly (Decision | null)[],
  afterMs = 1_000,
): void {
  test(name, () => {
    const shown = createShownText();
    shown.show(0, "/w/a.ts", 10, text);
    const decisions = changes.map((change) =>
      shown.change(afterMs, { file: "/w/a.ts", offset: 10, removedLength: 0, inserted: "", ...change }),
    );
    assert.deepEqual(decisions, expected);
  });
}

check("typing along is no decision", "abc;", [insert(10, "a"), insert(11, "b")], [null, null]);
check("typing something else is", "abc;", [insert(10, "x")], ["rejected"]);
check("typing something else after some of it is", "abc;", [insert(10, "a"), insert(11, "x")], [null, "rejected"]);
check("one rejection for one text", "abc;", [insert(10, "x"), insert(11, "y")], ["rejected", null]);
check("who typed on at once has not read it", "abc;", [insert(10, "x")], [null], 700);
check("a word was accepted", "return value;", [insert(10, "return")], ["accepted"]);
check("a line was accepted", "a();\n  b();", [insert(10, "a();\n"), insert(15, "  b")], ["accepted", "accepted"]);
check("the whole is told by its command", "a();", [insert(10, "a();")], [null]);
check("Enter is no word", "\n    b();", [insert(10, "\n    ")], [null]);
check("CRLF is a line end", "a();\nb();", [insert(10, "a();\r\n"), insert(16, "x")], ["accepted", "rejected"]);
check("the editor closes the bracket", "(a, b)", [insert(10, "()")], [null]);
check("the editor closes another bracket", "abc", [insert(10, "()")], ["rejected"]);
check("deleting is no decision", "abc", [{ offset: 9, removedLength: 1 }, insert(9, "x")], [null, null]);
check("a change elsewhere is none", "abc", [insert(3, "x"), insert(11, "x")], [null, null]);
check("a change of another file is none", "abc", [{ file: "/w/b.ts", inserted: "x" }], [null]);
check("nothing was shown", "", [insert(10, "x")], [null]);

test("the same text shown again has been there since it was first shown", () => {
  const shown = createShownText();
  shown.show(0, "a", 1, "text");
  shown.show(900, "a", 1, "text");
  assert.equal(shown.change(1_000, { file: "a", offset: 1, removedLength: 0, inserted: "x" }), "rejected");
});
