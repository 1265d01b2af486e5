import assert from "node:assert/strict";
import { test } from "node:test";
import { createTail } from "../../extension/engine/tail";

function check(name: string, pieces: readonly string[], expected: readonly string[]): void {
  test(name, () => {
    const tail = createTail(3);
    for (const piece of pieces) tail.add(piece);
    assert.deepEqual(tail.lines(), expected);
  });
}

check("nothing", [], []);
check("lines", ["a\nb\n"], ["a", "b"]);
check("a line in pieces", ["a", "b", "c\nd"], ["abc", "d"]);
check("Windows line ends and empty lines", ["a\r\n\r\n", "  \nb\r\n"], ["a", "b"]);
check("only the last ones", ["a\nb\nc\n", "d\ne"], ["c", "d", "e"]);

test("an old line is no last word", () => {
  let now = 0;
  const tail = createTail(3, () => now);
  assert.equal(tail.lastWithin(1000), null);
  tail.add("  out of memory\n");
  now = 1000;
  assert.equal(tail.lastWithin(1000), "out of memory");
  now = 1001;
  assert.equal(tail.lastWithin(1000), null);
});
