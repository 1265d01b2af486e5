import assert from "node:assert/strict";
import { test } from "node:test";

/**
 * A lane is a group of tests that needs something which npm alone does not bring. `missing` says how to install it, or
 * is null when everything is there. Without it the lane is skipped and says so; under `ATTUNE_ALL_LANES=1`, as in
 * `.ci/run`, a lane that cannot run fails, so that a green run has run everything.
 */
export function lane(name: string, missing: string | null, define: () => void): void {
  if (missing === null) define();
  else if (process.env["ATTUNE_ALL_LANES"] === "1") {
    test(`lane ${name}`, () => assert.fail(`lane ${name} cannot run: ${missing}`));
  } else {
    skipped(name, missing);
  }
}

/** A lane that continuous integration may skip too: it needs what is too large to install for every run. */
export function optionalLane(name: string, missing: string | null, define: () => void): void {
  if (missing === null) define();
  else skipped(name, missing);
}

function skipped(name: string, missing: string): void {
  console.log(`SKIPPED lane ${name}: ${missing}`);
  test(`lane ${name}`, { skip: missing }, () => undefined);
}
