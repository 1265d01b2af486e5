import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exportedFunctions, readTree } from "../support/source-tree";
import { sourceFiles } from "../support/sources";

describe("exported functions of the engine", () => {
  it("have a comment of their own: shapes, units, errors, what is not plain from the name", async () => {
    const bare: string[] = [];
    let count = 0;
    for (const file of sourceFiles(["engine"])) {
      const functions = await readTree(file, (root) => exportedFunctions(file, root));
      count += functions.length;
      bare.push(...functions.filter(({ documented }) => !documented).map(({ where, name }) => `${where} ${name}`));
    }
    assert.ok(count > 300, `only ${count} functions were found`);
    assert.equal(bare.length, 0, `without one:\n${bare.join("\n")}`);
  });
});
