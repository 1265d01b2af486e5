import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { difference, exactLines, loss, type Measured, pageOf } from "../recipe/page";
import type { PlaceResult } from "../recipe/training";

/** Two places of two files each in a project; `nats` of each of the four. */
function run(project: string, variant: string | null, seed: number, nats: readonly number[]): Measured {
  const places = nats.map((value, index): PlaceResult => {
    const kind = index % 2 === 0 ? "lineEnd" : "body";
    return { file: `f${index >> 1}`, kind, nats: value, bytes: 10, exact: value < 5 };
  });
  return { project, variant, seed, result: { trainedTokens: 1000, seconds: 1, places } };
}

const measured: readonly Measured[] = [
  run("one", null, 0, [9, 9, 9, 9]),
  run("one", "lines", 1, [8, 8, 8, 8]),
  run("one", "lines", 2, [6, 6, 6, 6]),
  run("one", "syntax", 1, [7, 6, 7, 6]),
  run("one", "syntax", 2, [5, 4, 5, 4]),
  run("two", "lines", 1, [8, 8, 8, 8]),
  run("two", "syntax", 1, [7, 6, 7, 6]),
  // Without a partner it tells nothing.
  run("two", "syntax", 2, [100, 100, 100, 100]),
];

describe("the page of npm run recipe", () => {
  test("a difference is of the same project, seed and place", () => {
    const all = difference(measured, "syntax", loss);
    // Every file has −1 and −2 nats on 20 bytes in each run.
    assert.deepEqual(all, { value: -0.15, low95: -0.15, high95: -0.15 });
    assert.equal(difference(measured, "syntax", loss, (kind) => kind === "lineEnd")?.value, -0.1);
    assert.equal(difference(measured, "syntax", exactLines)?.value, 200 / 12);
    assert.equal(difference(measured, "middle", loss), null);
  });

  test("runs that were measured on other places are refused", () => {
    const other = run("one", "syntax", 1, [7, 6, 7, 6].toReversed());
    const moved = { ...other, result: { ...other.result, places: other.result.places.toReversed() } };
    assert.throws(() => difference([run("one", "lines", 1, [8, 8, 8, 8]), moved], "syntax", loss), /places differ/);
  });

  test("tells base, reference and variants with their runs, and only what was measured", () => {
    const projects = ["one", "two"].map((name) => ({ name, folder: `/somewhere/${name}`, commit: "0123456789abcdef" }));
    const sizes = { base: "/somewhere/base", seqLen: 512, batch: 4, steps: 8, places: 4 };
    const page = pageOf({ base: "a-base", sizes, projects, measured });
    assert.match(page, /^\| the base, untrained \| {2}\| 0\.9000 \|/m);
    assert.match(page, /^\| reference: .* \| 3 \| 0\.7333 \| {2}\|/m);
    assert.match(page, /^\| all middles by syntax \| 4 \| .* \| −0\.1500 \(−0\.1500 … −0\.1500\) \|/m);
    assert.match(page, /^\| one \| 0123456789ab \| 2 \| 4 \|/m);
    assert.match(page, /^- Lower loss than the reference beyond chance: all middles by syntax\.$/m);
    assert.match(page, /^- Not measured: .*loss on the middle alone/m);
    assert.doesNotMatch(page, /^\| loss on the middle alone|somewhere|beyond chance, so|Higher/m);
  });
});
