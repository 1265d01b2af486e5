import assert from "node:assert/strict";
import { test } from "node:test";
import { excludingPatterns, ignoringPatterns } from "../../../extension/completions/exclude-patterns";

function check(name: string, exclude: Record<string, boolean>, expected: readonly string[]): void {
  test(name, () => assert.deepEqual(excludingPatterns(exclude), expected));
}

check("nothing", {}, []);
check("a glob names files, or a folder of them", { "**/generated": true }, ["**/generated", "**/generated/**"]);
check("what is switched off", { "**/*.lock": false }, []);
check("everything below a folder", { "src/gen/**": true }, ["src/gen/**"]);
check("a path as people write it", { "./dist/": true, "/out": true }, ["dist", "dist/**", "out", "out/**"]);
check("an empty one names nothing", { " ": true }, []);

test("as patterns of .gitignore they are anchored, and alternatives in braces are written out", () => {
  assert.deepEqual(ignoringPatterns({ "src/{gen,old}": true, "**/*.{min,pack}.js": true, off: false }), [
    "/src/gen",
    "/src/old",
    "/src/gen/**",
    "/src/old/**",
    "**/*.min.js",
    "**/*.pack.js",
    "**/*.min.js/**",
    "**/*.pack.js/**",
  ]);
});
