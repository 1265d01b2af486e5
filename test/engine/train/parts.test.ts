import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parseConfig } from "../../../engine/model/config";
import type { TrainRequest } from "../../../engine/protocol/train";
import { exampleBatches, firstCursor, tokensOf } from "../../../engine/train/batches";
import { evaluationInterval } from "../../../engine/train/plan";
import { makeRecipe, microBatch, plannedSteps, recipeOn } from "../../../engine/train/recipe";
import { defaultLearningRate, learningRate } from "../../../engine/train/schedule";
import { smallRecipe as recipe } from "../../support/recipe";

describe("batches", () => {
  const sequences = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ tokens: [index + 1, 50, 51], mask: [0, 1, 1] as const }));
  /** First tokens of each step's rows. */
  const check = (name: string, rows: number, batch: number, expected: readonly (readonly number[])[]): void => {
    test(name, () => {
      const batches = exampleBatches(sequences(rows), recipe);
      assert.equal(batches.rowsPerEpoch, rows);
      let cursor = firstCursor;
      const cursors = [cursor];
      const seen = expected.map(() => {
        const next = batches.next(cursor, batch);
        cursor = next.cursor;
        cursors.push(cursor);
        return next.rows.map((row) => row.tokens[0]);
      });
      assert.deepEqual(seen, expected);
      // Any cursor, asked again in any order by somebody who has seen nothing else, gives the same rows.
      for (const [index, place] of [...cursors.slice(0, -1).entries()].reverse()) {
        const fresh = exampleBatches(sequences(rows), recipe).next(place, batch);
        assert.deepEqual(
          fresh.rows.map((row) => row.tokens[0]),
          expected[index],
        );
        assert.deepEqual(fresh.cursor, cursors[index + 1]);
      }
    });
  };
  check("in file order", 4, 2, [
    [1, 2],
    [3, 4],
    [1, 2],
  ]);
  check("across the end of an epoch", 3, 2, [
    [1, 2],
    [3, 1],
    [2, 3],
    [1, 2],
  ]);
  check("larger than an epoch", 2, 5, [
    [1, 2, 1, 2, 1],
    [2, 1, 2, 1, 2],
  ]);
  check("a single row", 1, 1, [[1], [1]]);

  test("padding is no token", () => {
    const { rows } = exampleBatches(sequences(2), recipe).next(firstCursor, 2);
    assert.equal(tokensOf(rows), 6);
  });
});

describe("the learning rate", () => {
  test("warms up in a line to its peak, then falls in a cosine to a tenth", () => {
    const rates = Array.from({ length: 100 }, (_, index) => learningRate(1, index + 1, 100));
    assert.deepEqual(
      rates.slice(0, 10).map((rate) => Number(rate.toFixed(9))),
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    );
    for (let step = 11; step < 100; step++) assert.ok((rates[step] ?? 1) < (rates[step - 1] ?? 0), `step ${step + 1}`);
    assert.ok(Math.abs((rates[54] ?? 0) - 0.55) < 1e-9);
    assert.ok(Math.abs((rates[99] ?? 0) - 0.1) < 1e-9);
  });

  test("is positive and at most its peak for any length", () => {
    for (const steps of [1, 2, 3, 9, 10, 11, 60, 250, 10_000]) {
      for (let step = 1; step <= steps; step++) {
        const rate = learningRate(3e-3, step, steps);
        assert.ok(rate > 0 && rate <= 3e-3 * (1 + 1e-12), `step ${step} of ${steps}: ${rate}`);
      }
    }
    assert.equal(learningRate(3e-3, 1, 1), 3e-3);
    assert.equal(learningRate(1, 20, 10_000), 1);
  });

  const check = (method: "lora" | "full", width: number, rate: number, rows?: number): void => {
    test(`${method}, width ${width}, ${rows ?? 1} rows a step: ${rate}`, () =>
      assert.equal(defaultLearningRate(method, width, rows), rate));
  };
  check("lora", 2000, 5e-4);
  check("full", 2000, 5e-5);
  check("lora", 256, 2.5e-3);
  // By the root of the rows, as far as it was measured.
  check("lora", 2000, 7.1e-4, 2);
  check("lora", 2000, 1e-3, 4);
  check("lora", 2000, 1e-3, 64);
});

describe("the scale of a rank", () => {
  const file = "test/fixtures/attune-base-8m/config.json";
  const base = { id: "a base", config: parseConfig(JSON.parse(readFileSync(file, "utf8")), file) };
  const check = (request: TrainRequest, scaling: { rank: number; alpha: number; rslora: boolean }): void => {
    test(`${JSON.stringify(request)}`, () => {
      const { rank, alpha, rslora } = makeRecipe(
        request.examples === undefined ? { workspace: "w", ...request } : request,
        base,
      );
      assert.deepEqual({ rank, alpha, rslora }, scaling);
    });
  };
  check({}, { rank: 16, alpha: 32, rslora: false });
  check({ rank: 32 }, { rank: 32, alpha: 32, rslora: false });
  // 8 / √16 = 32 / 16: with it the default rank would be scaled as it is.
  check({ rank: 33 }, { rank: 33, alpha: 8, rslora: true });
  check({ rank: 64 }, { rank: 64, alpha: 8, rslora: true });
  // Whoever gives examples measures, with the settings as they are documented.
  check({ examples: "e", rank: 64 }, { rank: 64, alpha: 32, rslora: false });
  // What is given is taken as it is.
  check({ rank: 64, alpha: 32 }, { rank: 64, alpha: 32, rslora: false });
  check({ rank: 64, rslora: false }, { rank: 64, alpha: 32, rslora: false });
  check({ rank: 64, rslora: true }, { rank: 64, alpha: 32, rslora: true });
  check({ rank: 64, alphaPattern: { q_proj: 4 } }, { rank: 64, alpha: 32, rslora: false });
});

describe("the rows of a step", () => {
  const file = "test/fixtures/attune-base-8m/config.json";
  const base = { id: "a base", config: parseConfig(JSON.parse(readFileSync(file, "utf8")), file) };
  const wide = { ...base, config: { ...base.config, vocabSize: 151_936 } };
  const check = (device: string, request: TrainRequest, of: typeof base, rows: number, rate: number): void => {
    test(`${JSON.stringify(request)} on ${device}, ${of.config.vocabSize} tokens: ${rows} at ${rate}`, () => {
      const { batch, lr } = recipeOn(device, request, of);
      assert.deepEqual([batch, lr], [rows, rate]);
    });
  };
  const one = defaultLearningRate("lora", base.config.hiddenSize);
  check("cpu", { workspace: "w" }, base, 1, one);
  // As many as run at once.
  check("webgpu", { workspace: "w" }, base, 4, defaultLearningRate("lora", base.config.hiddenSize, 4));
  check("webgpu", { workspace: "w" }, wide, 1, one);
  check("webgpu", { workspace: "w", batch: 2, lr: 0.01 }, base, 2, 0.01);
  check("cpu", { workspace: "w", batch: 4 }, base, 4, defaultLearningRate("lora", base.config.hiddenSize, 4));
  // Whoever gives examples measures.
  check("cpu", { examples: "e" }, base, 8, one);
});

describe("the length of a run", () => {
  const check = (
    request: { steps?: number; epochs?: number },
    perEpoch: number,
    batch: number,
    steps: number,
  ): void => {
    test(`${JSON.stringify(request)} of ${perEpoch} rows an epoch, ${batch} a step: ${steps}`, () =>
      assert.equal(plannedSteps(request, perEpoch, batch), steps));
  };
  check({ steps: 7 }, 100, 1, 7);
  check({ steps: 7, epochs: 3 }, 100, 1, 7);
  check({ epochs: 3 }, 10.5, 1, 32);
  check({ epochs: 3 }, 84, 8, 32);
  check({ epochs: 1 }, 0.1, 1, 1);
  // As many rows, whatever a step has of them.
  check({}, 1, 1, 480);
  check({}, 1, 8, 60);
  check({}, 400, 1, 1200);
  check({}, 400, 8, 150);
  check({}, 10_000, 1, 4800);
  check({}, 10_000, 4, 1200);

  test("evaluations are about ten, never closer than ten steps", () => {
    assert.deepEqual([1, 10, 99, 100, 101, 600].map(evaluationInterval), [10, 10, 10, 10, 11, 60]);
  });

  test("rows that run at once: one on the CPU, several on a GPU as memory allows", () => {
    assert.equal(microBatch("cpu", { ...recipe, batch: 8, seqLen: 512 }, 8192), 1);
    assert.equal(microBatch("webgpu", { ...recipe, batch: 8, seqLen: 512 }, 8192), 4);
    assert.equal(microBatch("webgpu", { ...recipe, batch: 2, seqLen: 512 }, 8192), 2);
    assert.equal(microBatch("webgpu", { ...recipe, batch: 8, seqLen: 1024 }, 151_936), 1);
  });
});
