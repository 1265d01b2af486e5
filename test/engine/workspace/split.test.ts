import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Split } from "../../../engine/protocol/review";
import { type Groups, splitGroups } from "../../../engine/workspace/split";

interface Group {
  readonly path: string;
  readonly tokens: number;
  readonly code: boolean;
  readonly fixed?: Split;
}

/** Groups by their sizes in tokens. */
const made = (sizes: readonly number[], code = true): Group[] =>
  sizes.map((tokens, index) => ({ path: `f${index}.ts`, tokens, code }));

const columns = (groups: readonly Group[]): Groups => ({
  count: groups.length,
  path: (group) => groups[group]?.path ?? "",
  tokens: Float64Array.from(groups, ({ tokens }) => tokens),
  code: Uint8Array.from(groups, ({ code }) => (code ? 1 : 0)),
  fixed: (group) => groups[group]?.fixed ?? null,
});

const heldOut = (groups: readonly Group[], seed = 1): number[] =>
  [...splitGroups(columns(groups), seed)].flatMap((held, index) => (held === 1 ? [index] : []));

describe("splitGroups", () => {
  test("holds out about a tenth of the tokens, in several files", () => {
    const groups = made(Array.from({ length: 200 }, (_, index) => 50 + ((index * 37) % 900)));
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
    assert.deepEqual(heldOut(made([100])), []);
    assert.deepEqual(heldOut(made([100, 40])), [1]);
    assert.deepEqual(heldOut(made([100, 100])).length, 1);
    assert.deepEqual(heldOut(made([1_000_000, 10, 20])).length >= 1, true);
    assert.equal(heldOut(made([1_000_000, 10, 20])).includes(0), false);
  });

  test("measures code, not documentation, unless there is no code to spare", () => {
    const mixed = [...made([100, 100, 100]), ...made(Array(40).fill(100), false)].map((group, index) => ({
      ...group,
      path: `f${index}`,
    }));
    assert.ok(heldOut(mixed).every((index) => index < 3));
    assert.equal(heldOut(mixed).length, 1);
    assert.equal(heldOut(made([100, 50], false)).length, 1);
  });

  test("always trains on something, holds something out of two groups or more, and leaves what is fixed on its side", () => {
    const sizes = fc.array(
      fc.record({
        tokens: fc.nat(1000),
        code: fc.boolean(),
        fixed: fc.constantFrom<(Split | undefined)[]>(undefined, undefined, undefined, "train", "heldOut"),
      }),
    );
    fc.assert(
      fc.property(sizes, fc.nat(100), (drawn, seed) => {
        const groups = drawn.map(({ fixed, ...group }, index): Group => {
          const own = { ...group, path: `f${index}` };
          return fixed === undefined ? own : { ...own, fixed };
        });
        const held = heldOut(groups, seed);
        const free = groups.filter(({ fixed }) => fixed === undefined).length;
        for (const [index, { fixed }] of groups.entries())
          if (fixed !== undefined) assert.equal(held.includes(index), fixed === "heldOut");
        if (free === groups.length && free > 0) assert.ok(held.length < groups.length);
        if (free >= 2) assert.ok(held.length >= 1);
        assert.deepEqual(heldOut(groups, seed), held);
      }),
    );
  });

  test("where all code is trained on already, documentation is held out", () => {
    const groups: Group[] = [
      { path: "a.ts", tokens: 10, code: true, fixed: "train" },
      { path: "b.ts", tokens: 10, code: true, fixed: "train" },
      { path: "c.md", tokens: 20, code: false },
      { path: "d.md", tokens: 10, code: false },
    ];
    assert.deepEqual(heldOut(groups), [3]);
  });

  test("depends on the seed, and a new file moves few of the others", () => {
    const groups = made(Array(100).fill(100));
    assert.notDeepEqual(heldOut(groups, 1), heldOut(groups, 2));
    const before = new Set(heldOut(groups));
    const after = heldOut([...groups, { path: "new.ts", tokens: 100, code: true }]);
    assert.ok(after.filter((index) => !before.has(index)).length <= 2);
  });
});
