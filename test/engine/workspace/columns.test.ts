import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createColumn, createKeySet, createPathList } from "../../../engine/workspace/columns";

describe("columns", () => {
  it("give back what was put in", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32 - 1), { maxLength: 2000 }), (values) => {
        const column = createColumn((length) => new Uint32Array(length));
        for (const value of values) column.push(value);
        assert.equal(column.count, values.length);
        assert.deepEqual(
          values.map((_, index) => column.at(index)),
          values,
        );
        assert.equal(column.at(values.length), 0);
      }),
    );
  });

  it("paths give back what was put in, of any letters", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 700 }), (paths) => {
        const list = createPathList();
        for (const path of paths) list.push(path);
        assert.deepEqual(
          paths.map((_, index) => list.at(index)),
          paths,
        );
        assert.equal(list.at(paths.length), "");
      }),
    );
  });

  it("a key is new once", () => {
    const keys = Array.from({ length: 5000 }, (_, index) =>
      createHash("sha256")
        .update(`${index % 3000}`)
        .digest(),
    );
    const set = createKeySet();
    assert.deepEqual(
      keys.map((key) => set.add(key)),
      keys.map((_, index) => index < 3000),
    );
  });

  it("take some dozen bytes a file", () => {
    const [count, length] = [100_000, 40];
    const [paths, numbers, keys] = [createPathList(), createColumn((size) => new Uint32Array(size)), createKeySet()];
    for (let index = 0; index < count; index++) {
      paths.push(`${index}`.padStart(length, "folder/"));
      numbers.push(index);
      keys.add(createHash("sha256").update(`${index}`).digest());
    }
    // What is held grows by a half when it is full, the table of keys is between a quarter and a half full.
    assert.ok(paths.heldBytes <= 1.5 * count * (length + 8), `${paths.heldBytes}`);
    assert.ok(numbers.heldBytes <= 1.5 * count * 4, `${numbers.heldBytes}`);
    assert.ok(keys.heldBytes <= 4 * count * 16, `${keys.heldBytes}`);
  });
});
