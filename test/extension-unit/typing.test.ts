/** What `npm run typing` makes of what it sees: who waits for what, and how a person types. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createRandom } from "../../engine/random";
import { percentile, type Timed, timed } from "../typing/measure";
import { keysOf } from "../typing/person";
import type { ProbeEvent } from "../typing/probe";

const here = { line: 3, column: 5 };
const provide = (at: number, id = 1, place = here): ProbeEvent => ({ event: "provide", at, id, ...place });
const provided = (at: number, id = 1): ProbeEvent => ({ event: "provided", at, id, text: "x" });
const asked = (at: number, place = here): ProbeEvent => ({ event: "asked", at, id: 7, ...place });
const answered = (at: number): ProbeEvent => ({ event: "answered", at, id: 7 });

/** The last key comes at 1000; something is seen at `seen`, after these events. */
function check(name: string, seen: number | null, events: readonly ProbeEvent[], expected: Timed | null): void {
  test(name, () => {
    const ghost = seen === null ? null : { at: seen, text: "x", line: "x" };
    assert.deepEqual(timed({ key: 1000, ghost, ...here, right: false, accepted: false }, events), expected);
  });
}

check("nothing was shown", null, [provide(1050), provided(1060)], null);
check(
  "a miss: from the moment when the engine was asked",
  1300,
  [provide(1050), asked(1200), answered(1290), provided(1291)],
  { totalMs: 300, afterDebounceMs: 100, miss: true },
);
check("a hit: from the moment when the editor asked", 1070, [provide(1050), provided(1052)], {
  totalMs: 70,
  afterDebounceMs: 20,
  miss: false,
});
check(
  "what is asked ahead of what is shown makes no miss",
  1070,
  [provide(1050), asked(1051, { line: 3, column: 9 }), provided(1052)],
  { totalMs: 70, afterDebounceMs: 20, miss: false },
);
check(
  "a request of an earlier key that is still waited for is a miss",
  1120,
  [asked(990, { line: 3, column: 4 }), provide(1050), answered(1110), provided(1111)],
  { totalMs: 120, afterDebounceMs: 70, miss: true },
);
check("what the editor has kept is a hit", 1015, [], { totalMs: 15, afterDebounceMs: 15, miss: false });
check("an earlier key's request is not this one's", 1070, [asked(900), answered(950), provide(1050), provided(1052)], {
  totalMs: 70,
  afterDebounceMs: 20,
  miss: false,
});

test("percentiles by nearest rank", () => {
  const values = Array.from({ length: 10 }, (_, index) => 10 * (10 - index));
  assert.deepEqual([percentile(values, 0.5), percentile(values, 0.9), percentile([7], 0.9)], [50, 90, 7]);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});

test("the keys of a person are the lines, and the same for the same seed", () => {
  const lines = ["  if (ready) {", "    begin(now);", "", "  }"];
  const keys = keysOf(lines, createRandom(3));
  assert.equal(keys.map(({ text }) => text).join(""), lines.join("\n"));
  assert.deepEqual(keysOf(lines, createRandom(3)), keys);
  assert.notDeepEqual(keysOf(lines, createRandom(4)), keys);
  for (const { line, column, text, gapMs } of keys) {
    assert.ok(gapMs > 0);
    if (text !== "\n") assert.ok(lines[line]?.slice(0, column).endsWith(text));
  }
});
