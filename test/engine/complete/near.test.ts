/** Whatever a document's size, a prompt reads no more of it than it can hold, and begins where it began while a person types. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearText } from "../../../engine/complete/near";

const capacity = 30; // 960 characters, in steps of 320
const line = `${"x".repeat(19)}\n`;

test("a document that fits is read whole", () => {
  for (const before of ["", "a", line.repeat(48)]) {
    assert.deepEqual(nearText({ before, after: "b" }, capacity), { above: "", before, after: "b", place: "start" });
  }
});

test("of a longer one whole lines are left out before, and characters behind", () => {
  const before = line.repeat(500);
  const near = nearText({ before, after: "y".repeat(5000) }, capacity);
  assert.equal(near.place, "inside");
  assert.ok(before.endsWith(near.before) && near.before.startsWith(line) && near.before.length % 20 === 0);
  assert.ok(near.before.length > 300 && near.before.length <= 960, `${near.before.length}`);
  assert.equal(near.after, "y".repeat(960));
  assert.equal(near.above, line.trimEnd());
  assert.equal(nearText({ before, after: line.repeat(500) }, capacity).after, line.repeat(48).trimEnd());
});

test("the beginning stays where it is while a step's characters are typed", () => {
  const beginnings = new Set<number>();
  for (let typed = 0; typed < 320; typed++) {
    const before = line.repeat(500) + "z".repeat(typed);
    beginnings.add(before.length - nearText({ before, after: "" }, capacity).before.length);
  }
  assert.ok(beginnings.size <= 2, `${beginnings.size} places`);
});

test("a line longer than all that is cut within, but in no character", () => {
  const before = "😀".repeat(5000);
  for (const more of ["", "a", "bc"]) {
    const near = nearText({ before: more + before, after: `c${before}` }, capacity);
    for (const text of [near.before, near.after.slice(1)])
      assert.ok(/^(😀)+$/u.test(text), JSON.stringify(text.slice(0, 4)));
    assert.ok(near.before.length > 300 && near.before.length <= 960 && near.after.length <= 961);
  }
});
