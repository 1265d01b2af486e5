import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Compares with a golden file under test/fixtures/golden. `ATTUNE_REGENERATE=1` writes the file instead: read the
 * difference before you commit it.
 */
export function checkGolden(name: string, actual: Readonly<Record<string, unknown>>): void {
  const file = path.join("test", "fixtures", "golden", name);
  if (process.env["ATTUNE_REGENERATE"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    return;
  }
  const expected: unknown = JSON.parse(readFileSync(file, "utf8"));
  assert.deepEqual(actual, expected, `${file}: run the test with ATTUNE_REGENERATE=1 to accept`);
}
