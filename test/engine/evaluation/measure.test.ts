import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bootstrapInterval } from "../../../engine/evaluation/bootstrap";
import { differenceOf, meanLoss, metricsOf, spanLosses, spanRows } from "../../../engine/evaluation/measure";
import { createRandom } from "../../../engine/random";
import type { HeldOutSpan } from "../../../engine/workspace/examples";

describe("the bootstrap interval", () => {
  const near = (actual: number, expected: number, tolerance: number): void =>
    assert.ok(Math.abs(actual - expected) <= tolerance, `${actual}, expected ${expected}`);

  test("is a point where all files agree", () => {
    const files = Array.from({ length: 9 }, (_, index) => ({ value: -0.3 * (index + 1), weight: index + 1 }));
    const { value, low95, high95 } = bootstrapInterval(files, 1);
    for (const end of [value, low95, high95]) near(end, -0.3, 1e-12);
  });

  test("weighs files by their tokens, not each alike", () => {
    near(
      bootstrapInterval(
        [
          { value: 10, weight: 10 },
          { value: 0, weight: 90 },
        ],
        1,
      ).value,
      0.1,
      1e-12,
    );
  });

  test("of two files reaches from one to the other", () => {
    const { low95, high95 } = bootstrapInterval(
      [
        { value: 1, weight: 1 },
        { value: 3, weight: 1 },
      ],
      1,
    );
    assert.deepEqual([low95, high95], [1, 3]);
  });

  test("is as wide as the normal approximation says where that holds", () => {
    // 400 files, each uniform in [0, 1]: mean 1/2, deviation of the mean √(1/12)/20.
    const random = createRandom("bootstrap test");
    const files = Array.from({ length: 400 }, () => ({ value: random.next(), weight: 1 }));
    const mean = files.reduce((sum, file) => sum + file.value, 0) / 400;
    const { value, low95, high95 } = bootstrapInterval(files, 1);
    const half = 1.96 * (Math.sqrt(1 / 12) / 20);
    near(value, mean, 1e-12);
    near(low95, mean - half, 0.1 * half);
    near(high95, mean + half, 0.1 * half);
  });

  test("holds the true mean about 95 times in 100", () => {
    const random = createRandom("coverage");
    let held = 0;
    for (let trial = 0; trial < 200; trial++) {
      const files = Array.from({ length: 40 }, () => ({ value: random.next() + random.next() - 1, weight: 1 }));
      const { low95, high95 } = bootstrapInterval(files, trial);
      if (low95 <= 0 && high95 >= 0) held++;
    }
    assert.ok(held >= 180 && held <= 199, `${held} of 200`);
  });

  test("depends on the seed and nothing else", () => {
    const files = Array.from({ length: 20 }, (_, index) => ({ value: Math.sin(index), weight: 1 }));
    assert.deepEqual(bootstrapInterval(files, 3), bootstrapInterval(files, 3));
    assert.notDeepEqual(bootstrapInterval(files, 3), bootstrapInterval(files, 4));
  });
});

function span(file: string, middleText: string, tokens: number): HeldOutSpan {
  const prompt = [1, 2];
  const middle = Array.from({ length: tokens }, (_, index) => index + 3);
  return {
    file,
    group: file,
    kind: null,
    line: 7,
    prefixText: "one\ntwo\nthree\nfour\nfive\nsix\nseven\nconst a = ",
    middleText,
    suffixText: "",
    healed: { kept: [1, 2], again: "", tail: [] },
    bytes: Buffer.byteLength(middleText),
    inContext: null,
    prompt,
    sequence: { tokens: [...prompt, ...middle], mask: [0, 0, ...middle.map(() => 1 as const)] },
  };
}

describe("metrics", () => {
  const spans = [span("a.ts", "foo(bar);", 4), span("a.ts", "x + y\n  + z", 6), span("b.ts", "é", 2)];
  const results = [
    { nats: 8, tokens: 4, text: "foo(bar);", ended: true },
    { nats: 3, tokens: 6, text: "x + y\n  - z", ended: true },
    { nats: 1, tokens: 2, text: "foo", ended: true },
  ];

  test("losses are those of the positions that bear loss", () => {
    const rows = spanRows(spans, 10, 0);
    const losses = rows.map((row, index) => row.weights.map((weight, at) => (weight === 1 ? index + at / 100 : 1000)));
    const measured = spanLosses(rows, losses);
    assert.deepEqual(
      measured.map((item) => item.tokens),
      [4, 6, 2],
    );
    const first = measured[0]?.nats ?? 0;
    assert.ok(Math.abs(first - 0.1) < 1e-6, `${first}`);
    assert.ok(Number.isNaN(spanLosses(rows, [])[0]?.nats));
  });

  test("tokens are weighed alike, whatever their span", () => {
    assert.equal(meanLoss(results), 1);
    const metrics = metricsOf(spans, results, 2);
    assert.equal(metrics.natsPerToken, 1);
    // 9 + 11 + 2 bytes.
    assert.equal(metrics.natsPerByte, 12 / 22);
    assert.equal(metrics.lineExactMatch, 2 / 3);
    assert.equal(metrics.spanExactMatch, 1 / 3);
    assert.ok(metrics.editSimilarity > 0.5 && metrics.editSimilarity < 0.7);
    assert.ok(metrics.identifierF1 > 0 && metrics.identifierF1 < 1);
  });

  test("samples are spread evenly, with the last lines before the place", () => {
    const { samples } = metricsOf(spans, results, 2);
    assert.deepEqual(
      samples.map((sample) => sample.path),
      ["a.ts", "a.ts"],
    );
    assert.equal(samples[0]?.prefix, "three\nfour\nfive\nsix\nseven\nconst a = ");
    assert.equal(samples[0]?.expected, "foo(bar);");
    assert.equal(samples[1]?.actual, "x + y\n  - z");
    assert.equal(metricsOf(spans, results, 99).samples.length, 3);
  });

  test("white space at the end of what was there does not matter", () => {
    const metrics = metricsOf([span("a.ts", "foo;  \n", 1)], [{ nats: 1, tokens: 1, text: "foo;", ended: true }], 1);
    assert.equal(metrics.spanExactMatch, 1);
    assert.equal(metrics.lineExactMatch, 1);
  });

  test("the difference is tuned minus base, over files", () => {
    const base = [8, 3, 1].map((nats, index) => ({ nats, tokens: [4, 6, 2][index] ?? 0 }));
    const tuned = [4, 3, 1].map((nats, index) => ({ nats, tokens: [4, 6, 2][index] ?? 0 }));
    const { value, low95, high95 } = differenceOf(spans, base, tuned, 1);
    assert.ok(Math.abs(value - -4 / 12) < 1e-12);
    // Drawing only the file that got better, or only the one that did not.
    assert.ok(Math.abs(low95 - -0.4) < 1e-12);
    assert.equal(high95, 0);
    assert.ok(Number.isNaN(differenceOf(spans, base, [], 1).value));
  });
});
