import assert from "node:assert/strict";
import { test } from "node:test";
import { type Arm, costs, excess, type Point, pageOf } from "../updates/page";

function arm(nats: number, steps: number, lines = 0): Arm {
  const measured = { nats, baseNats: 1.5, files: 8, spans: 120 };
  return { adapter: "/a", unchanged: steps === 0, steps, seconds: 2 * steps, tokens: 1000 * steps, lines, ...measured };
}

const first: Point = { project: "one", index: 0, commit: "a".repeat(40), anew: arm(1, 60), updated: arm(1, 60) };
const points: readonly Point[] = [
  first,
  { ...first, index: 1, commit: "b".repeat(40), anew: arm(1, 60), updated: arm(1.01, 9, 30) },
  { ...first, index: 2, commit: "c".repeat(40), anew: arm(0.8, 60), updated: arm(0.796, 3, 4) },
];

test("what updates cost and lose is told of the updates alone", () => {
  assert.deepEqual(costs(points), { tokens: 10, seconds: 10 });
  assert.deepEqual(
    points.map((point) => Number(excess(point).toFixed(6))),
    [0, 1, -0.5],
  );
  const checkout = { name: "one", folder: "/one", commit: "c".repeat(40) };
  const page = pageOf({ base: "tiny", every: 10, projects: [checkout], points });
  assert.match(page, /2 updates took 10\.0 % of the tokens and 10\.0 % of the time/);
  assert.match(page, /lies \+0\.25 % from theirs on average, \+1\.00 % at worst/);
  assert.match(
    page,
    /\| bbbbbbbbbbbb \| +30 \| 8, 120 \| +1\.5000 \| 9, 60 \| 18, 120 \| 1\.0100, 1\.0000 \| \+1\.00 % \|/,
  );
  assert.match(
    pageOf({ base: "tiny", every: 10, projects: [checkout], points: [first] }),
    /No update has been measured/,
  );
});
