import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type FileGroup, splitFiles } from "../../../engine/workspace/split";

/** Groups of one file each, by their sizes in tokens. */
const singles = (sizes: readonly number[], code = true): FileGroup[] =>
  sizes.map((tokens, index) => ({ members: [index], path: `f${index}.ts`, tokens, code }));

const heldOut = (groups: readonly FileGroup[], seed = 1) =>
  splitFiles(groups, groups.flatMap((group) => group.members).length, seed).flatMap((split, index) =>
    split === "heldOut" ? [index] : [],
  );

describe("splitFiles", () => {
  test("holds out about a tenth of the tokens, in several files", () => {
    const groups = singles(Array.from({ length: 200 }, (_, index) => 50 + ((index * 37) % 900)));
    for (const seed of [1, 2, 3]) {
      const held = heldOut(groups, seed);
      const total = groups.reduce((sum, group) => sum + group.tokens, 0);
      const share = held.reduce((sum, index) => sum + (groups[index]?.tokens ?? 0), 0) / total;
      assert.ok(share >= 0.1 && share <= 0.2, `${share}`);
      assert.ok(held.length >= 8, `${held.length}`);
    }
  });

  test("with few files", () => {
    assert.deepEqual(heldOut([]), []);
    assert.deepEqual(heldOut(singles([100])), []);
    assert.deepEqual(heldOut(singles([100, 40])), [1]);
    assert.deepEqual(heldOut(singles([100, 100])).length, 1);
    assert.deepEqual(heldOut(singles([1_000_000, 10, 20])).length >= 1, true);
    assert.equal(heldOut(singles([1_000_000, 10, 20])).includes(0), false);
  });

  test("measures code, not documentation, unless there is no code to spare", () => {
    const mixed = [...singles([100, 100, 100]), ...singles(Array(40).fill(100), false)].map((group, index) => ({
      ...group,
      members: [index],
      path: `f${index}`,
    }));
    assert.ok(heldOut(mixed).every((index) => index < 3));
    assert.equal(heldOut(mixed).length, 1);
    assert.equal(heldOut(singles([100, 50], false)).length, 1);
  });

  test("keeps groups together, always trains on something, and holds something out of two groups or more", () => {
    const sizes = fc.array(
      fc.record({ members: fc.integer({ min: 1, max: 4 }), tokens: fc.nat(1000), code: fc.boolean() }),
    );
    fc.assert(
      fc.property(sizes, fc.nat(100), (made, seed) => {
        let next = 0;
        const groups = made.map(({ members, tokens, code }): FileGroup => {
          const own = Array.from({ length: members }, () => next++);
          return { members: own, path: `f${own[0]}`, tokens, code };
        });
        const splits = splitFiles(groups, next, seed);
        assert.equal(splits.length, next);
        for (const { members } of groups) {
          assert.equal(new Set(members.map((member) => splits[member])).size, 1);
        }
        if (next > 0) assert.ok(splits.includes("train"));
        assert.equal(splits.includes("heldOut"), groups.length >= 2);
        assert.deepEqual(splitFiles(groups, next, seed), splits);
      }),
    );
  });

  test("depends on the seed, and a new file moves few of the others", () => {
    const groups = singles(Array(100).fill(100));
    assert.notDeepEqual(heldOut(groups, 1), heldOut(groups, 2));
    const before = new Set(heldOut(groups));
    const after = heldOut([...groups, { members: [100], path: "new.ts", tokens: 100, code: true }]);
    assert.ok(after.filter((index) => !before.has(index)).length <= 2);
  });
});
