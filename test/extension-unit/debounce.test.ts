import assert from "node:assert/strict";
import { test } from "node:test";
import { createDebounce } from "../../extension/debounce";

/** The wait after the last of the keystrokes, given the gaps between them. */
function check(name: string, gaps: readonly number[], base: number, expected: number): void {
  test(name, () => {
    const debounce = createDebounce();
    let now = 5_000;
    let wait = debounce.next(now, base);
    for (const gap of gaps) {
      now += gap;
      wait = debounce.next(now, base);
    }
    assert.equal(wait, expected);
  });
}

check("the setting, while nothing is known", [], 120, 120);
check("somewhat more than a steady gap", [120, 120, 120], 120, 150);
check("fast typing waits half the setting at least", [20, 20, 20], 120, 60);
check("slow typing waits twice the setting at most", [900, 900, 900], 120, 240);
check("a pause to think is no typing", [120, 5_000, 120], 120, 150);
check("zero stays zero", [50, 50], 0, 0);
