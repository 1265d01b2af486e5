import assert from "node:assert/strict";
import { test } from "node:test";
import { createDebounce } from "../../../extension/completions/debounce";

const minute = 60_000;

interface History {
  /** Between keystrokes, in milliseconds. */
  readonly gaps?: readonly number[];
  /** What became of suggestions, the oldest first: how long ago, and `a`ccepted or `r`ejected. */
  readonly decisions?: readonly (readonly [number, "a" | "r"])[];
  readonly base?: number;
}

/** The wait after the last keystroke. */
function check(name: string, { gaps = [], decisions = [], base = 120 }: History, expected: number): void {
  test(name, () => {
    const debounce = createDebounce();
    let now = 60 * minute;
    for (const [ago, decision] of decisions) debounce.decided(now - ago, decision === "a");
    debounce.typed(now);
    for (const gap of gaps) {
      now += gap;
      debounce.typed(now);
    }
    assert.equal(debounce.wait(now, base), expected);
  });
}

const times = (count: number, decision: "a" | "r", ago = 0) =>
  Array.from({ length: count }, () => [ago, decision] as const);

check("the setting, while nothing is known", {}, 120);
check("somewhat more than a steady gap", { gaps: [120, 120, 120] }, 150);
check("fast typing waits half the setting at least", { gaps: [20, 20, 20] }, 60);
check("slow typing waits twice the setting at most", { gaps: [900, 900, 900] }, 240);
check("a pause to think is no typing", { gaps: [120, 5_000, 120] }, 150);
check("zero stays zero", { gaps: [50, 50], decisions: times(10, "r"), base: 0 }, 0);

check("an accepted suggestion: 0.8 of it", { decisions: times(1, "a") }, 96);
check("a rejected one: 1.5 times", { decisions: times(1, "r") }, 180);
check("one of each", { decisions: [...times(1, "a"), ...times(1, "r")] }, 144);
check("never less than 50 ms", { decisions: times(10, "a") }, 50);
check("never more than a second", { decisions: times(10, "r") }, 1000);
check("the last ten decide", { decisions: [...times(20, "r"), ...times(10, "a")], base: 1000 }, 107);
check("after ten minutes 1/e of it is left", { decisions: times(1, "r", 10 * minute) }, 142);
check("after an hour next to nothing", { decisions: times(1, "r", 60 * minute) }, 120);
check("rhythm and decisions together", { gaps: [120, 120, 120], decisions: times(1, "r") }, 225);
