/** No operator without its whole record, and one record for each. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { operator, operators } from "../../../engine/graph/operator";
import { add } from "../../../engine/graph/ops/arithmetic";
import { input, type Node, type Value } from "../../../engine/graph/value";
import { sourceFiles } from "../../support/sources";

describe("an operator's record", () => {
  it("cannot leave out its gradient, what its rule takes, or where its results lie", () => {
    const rule = (_: Node, dy: Value): Value[] => [dy];
    // The compiler is the judge: a line below that it takes fails `npm run check`.
    const forgetful: readonly (() => unknown)[] = [
      // @ts-expect-error
      () => operator("Forgetful", { memory: "own" }),
      // @ts-expect-error
      () => operator("Forgetful", { memory: "own", gradient: { rule } }),
      // @ts-expect-error
      () => operator("Forgetful", { memory: "own", gradient: { dy: "whole" } }),
      // @ts-expect-error
      () => operator("Forgetful", { gradient: { rule, dy: "whole" } }),
    ];
    assert.equal(forgetful.length, 4);
  });

  it("is the only one of its name", () => {
    assert.deepEqual(add(input("a", "float32", [2]), input("b", "float32", [2])).shape, [2]);
    const again = (): unknown => operator("Add", { gradient: "stops", memory: "own" });
    assert.throws(again, /Add has two records/);
    assert.notEqual(operators().get("Add")?.gradient, "stops");
  });

  it("is written in graph/ops, where the tests of gradients find it", () => {
    const makes = /import \{[^}]*\b(operator|unary)\b[^}]*\} from "[^"]*\/operator"/;
    const writers = sourceFiles().filter((file) => makes.test(readFileSync(file, "utf8")));
    assert.ok(writers.length > 5, "the imports are not found any more");
    assert.deepEqual(
      writers.filter((file) => !file.startsWith("engine/graph/ops/")),
      [],
    );
  });

  it("stands in one of the files of graph/ops, which import each other without cycles", () => {
    const folder = "engine/graph/ops";
    const below = new Map(
      sourceFiles([folder]).map((file) => {
        const imports = readFileSync(file, "utf8").matchAll(/from "\.\/([^"]+)"/g);
        return [file, [...imports].map(([, name]) => `${folder}/${name}.ts`)];
      }),
    );
    assert.ok([...below.values()].flat().length > 5, "the imports are not found any more");
    // What imports nothing that is left goes, until nothing can: what stays lies on a cycle or above one.
    for (let before = Number.POSITIVE_INFINITY; below.size < before; ) {
      before = below.size;
      for (const [file, imports] of below) if (!imports.some((other) => below.has(other))) below.delete(file);
    }
    assert.deepEqual([...below.keys()], []);
  });
});
