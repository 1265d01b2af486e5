import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTree, shadowing } from "../support/source-tree";
import { sourceFiles } from "../support/sources";

const files = sourceFiles().filter((file) => !file.endsWith(".d.ts"));

describe("names", () => {
  it("of a file's functions and imports mean nothing else in it", async () => {
    const taken: string[] = [];
    for (const file of files) {
      for (const { name, where } of await readTree(file, (root) => shadowing(file, root)))
        taken.push(`${where} ${name}`);
    }
    assert.equal(taken.length, 0, `taken again:\n${taken.join("\n")}`);
  });
});
