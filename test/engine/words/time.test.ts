import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { secondsLeft } from "../../../engine/words/pace";
import { date, duration, remaining } from "../../../engine/words/time";
import { sourceFiles } from "../../support/sources";

function check<T>(name: string, format: (value: T) => string, cases: readonly (readonly [T, string])[]): void {
  for (const [value, expected] of cases) {
    test(`${name} of ${String(value)}: ${expected}`, () => assert.equal(format(value), expected));
  }
}

check("duration", (seconds: number) => duration(seconds), [
  [-1, "0 s"],
  [0.2, "0 s"],
  [59.4, "59 s"],
  [59.6, "1 min 00 s"],
  [75, "1 min 15 s"],
  [125, "2 min 05 s"],
  [599, "9 min 59 s"],
  [600, "10 min"],
  [3569, "59 min"],
  [3599, "1 h"],
  [3900, "1 h 05 min"],
  [7_200, "2 h"],
]);
check("estimate", (seconds: number) => duration(seconds, "estimate"), [
  [-1, "10 s"],
  [0, "10 s"],
  [41, "50 s"],
  [50, "50 s"],
  [51, "1 min"],
  [60, "1 min"],
  [75, "2 min"],
  [125, "3 min"],
  [599, "10 min"],
  [3599, "1 h"],
  [3600, "1 h"],
  [4000, "1 h 10 min"],
  [35_900, "10 h"],
  [36_001, "11 h"],
  [250_000, "70 h"],
  [260_000, "4 days"],
]);
check("time left", remaining, [
  [3, "a few seconds left"],
  [31, "40 s left"],
  [60, "1 min left"],
  [61, "2 min left"],
  [3601, "1 h 05 min left"],
]);
check("date", (iso: string) => date(iso, "UTC"), [
  ["2026-11-24T10:12:28Z", "24 Nov 2026, 10:12"],
  ["2026-01-02T23:05:00.000Z", "2 Jan 2026, 23:05"],
  ["yesterday", "yesterday"],
]);

test("no other file writes durations in its own way", () => {
  const files = sourceFiles().filter((file) => file !== "engine/words/time.ts");
  const unit = /\$\{[^}]*\}[\s\u00a0]+(s|secs?|seconds?|mins?|minutes?|h|hours?)\b/;
  assert.deepEqual(
    files.filter((file) => unit.test(readFileSync(file, "utf8"))),
    [],
  );
});

test("no other file writes dates in its own way", () => {
  const files = sourceFiles().filter((file) => file !== "engine/words/time.ts");
  assert.ok(files.length > 100);
  const own = files.filter((file) =>
    /toLocale(Date|Time)String|DateTimeFormat|new Date\([^)]*\)\.toLocale|createdAt\.(slice|replace)/.test(
      readFileSync(file, "utf8"),
    ),
  );
  assert.deepEqual(own, []);
});

for (const [seconds, done, total, expected] of [
  [1, 5, 10, null],
  [10, 0, 10, null],
  [10, 5, 20, 30],
  [10, 20, 20, 0],
] as const) {
  test(`${done} of ${total} pieces in ${seconds} s: ${expected ?? "no guess"}`, () =>
    assert.equal(secondsLeft(seconds, done, total), expected));
}
