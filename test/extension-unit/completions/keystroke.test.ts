import assert from "node:assert/strict";
import { test } from "node:test";
import { cursorAfter, isTyping } from "../../../extension/completions/keystroke";

/** A change at offset 5: whether a key made it, and where the cursor is then. */
function check(name: string, text: string, rangeLength: number, typing: boolean, cursor: number | null): void {
  test(name, () => {
    const change = { rangeOffset: 5, rangeLength, text };
    assert.deepEqual([isTyping(change), cursorAfter(change)], [typing, cursor]);
  });
}

check("a character", "a", 0, true, 6);
check("a character of two units", "😀", 0, true, 7);
check("a pair that the editor closes", "()", 0, true, 6);
check("a line break with its indentation", "\n    ", 0, true, 10);
check("a line break with CRLF", "\r\n  ", 0, true, 9);
check("Enter between brackets", "\n    \n  ", 0, true, null);
check("a deletion", "", 1, true, 5);
check("a paste", "const a = 1;", 0, false, 17);
check("an entry of the list", "length", 2, false, 11);
