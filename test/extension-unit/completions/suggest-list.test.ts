import assert from "node:assert/strict";
import { test } from "node:test";
import { continuing } from "../../../extension/completions/suggest-list";

/** The list has `entry` selected, `typed` stands in its range, and the model would write `completion` behind that. */
function check(name: string, entry: string, typed: string, completion: string, expected: string | null): void {
  test(name, () => assert.equal(continuing(entry, typed, completion), expected));
}

check("the model says the entry and more", "length", "le", "ngth > 0", "length > 0");
check("it says another word", "length", "le", "ft.push(x)", null);
check("it says the entry and no more", "length", "le", "ngth", null);
check("it says less", "length", "le", "n", null);
check("nothing is typed yet", "push", "", "push(x)", "push(x)");
check("the entry was typed to its end", "push", "push", "(x)", "push(x)");
check("the entry is spelt otherwise than what was typed", "TypeError", "type", "Error()", null);
check("the model has nothing to say", "push", "pu", "", null);
