/** What a base would be like on invented machines, by hand where that can be done. */
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { folderOutline } from "../../../engine/bases/outline";
import { runSeconds, type Throughput } from "../../../engine/devices/throughput";
import type { Machine } from "../../../engine/forecast/machine";
import { type MeasuredRun, runLike } from "../../../engine/forecast/measured";
import { fitOf, outlookOf } from "../../../engine/forecast/outlook";
import { totalParameters } from "../../../engine/model/parameters";

const slow: Throughput = {
  products: { float: { one: 1e9, many: 1e10 } },
  moved: 1e10,
  node: 1e-5,
};
const machine: Machine = {
  device: { device: "cpu", name: "A CPU", reason: "invented" },
  ...{ threads: 2, throughput: slow, problem: null, free: 8e9, total: 16e9 },
};
const outline = () => folderOutline(path.resolve("test/fixtures/attune-base-8m"));
const question = { machine, precision: "fp32", tokens: null, runs: [] } as const;

test("memory fits up to nine tenths of what is free, and is too large beyond three quarters of all", () => {
  const check = (needed: number, free: number | null, expected: string) =>
    assert.equal(fitOf(needed, { free, total: 8e9 }), expected);
  check(3.6e9, 4e9, "fits");
  check(3.7e9, 4e9, "tight");
  check(6e9, 4e9, "tight");
  check(6.1e9, 8e9, "tooLarge");
  check(6e9, null, "fits");
});

test("the time of a run is the sum of what it does", () => {
  const products = { float: 2e10, int8: 0, blocks4: 0, blocks8: 0 };
  assert.equal(runSeconds({ products, moved: 5e9, nodes: 1000 }, slow, "many"), 2 + 0.5 + 0.01);
  assert.equal(runSeconds({ products, moved: 0, nodes: 0 }, slow, "one"), 20);
  // This machine computes none of those.
  assert.equal(runSeconds({ products: { ...products, blocks4: 1 }, moved: 0, nodes: 0 }, slow, "many"), null);
});

describe("an outlook", () => {
  test("names what is estimated, in the run's default settings", async () => {
    const { training, completing, firstAdapter } = await outlookOf("base", await outline(), question);
    assert.deepEqual([training.fit, training.precision, training.basis], ["fits", "fp32", "estimated"]);
    assert.deepEqual([completing.fit, completing.precision, firstAdapter.basis], ["fits", "fp32", "estimated"]);
    assert.deepEqual([training.deviceBytes, completing.deviceBytes], [0, 0]);
    // The smallest number of steps, each of one row of 512 tokens.
    assert.equal(firstAdapter.steps, 480);
    const { tokensPerSecond = Number.NaN } = training;
    const stepping = (480 * 512) / tokensPerSecond;
    assert.ok((firstAdapter.seconds ?? 0) > stepping && (firstAdapter.seconds ?? 0) < 3 * stepping);
    assert.ok(training.bytes > completing.bytes && completing.bytes > 4 * 8e6);
  });

  test("is told as a run would be that computes activations again, where memory is short", async () => {
    const on = async (free: number): Promise<{ bytes: number; tokensPerSecond?: number | undefined; fit: string }> =>
      (await outlookOf("base", await outline(), { ...question, machine: { ...machine, free } })).training;
    const [ample, short] = [await on(8e9), await on(0.5e9)];
    assert.deepEqual([ample.fit, short.fit], ["fits", "fits"]);
    assert.ok(short.bytes < 0.8 * ample.bytes, `${short.bytes}, not ${ample.bytes}`);
    assert.ok((short.tokensPerSecond ?? 0) < (ample.tokensPerSecond ?? 0));
    assert.deepEqual([(await on(0.1e9)).fit, (await on(0.1e9)).bytes], ["tight", short.bytes]);
  });

  test("a machine twice as fast takes half the time; memory stays", async () => {
    const half = { ...slow, moved: 2 * slow.moved, node: slow.node / 2, products: { float: { one: 2e9, many: 2e10 } } };
    const [one, other] = [
      await outlookOf("base", await outline(), question),
      await outlookOf("base", await outline(), { ...question, machine: { ...machine, throughput: half } }),
    ];
    const ratio = (a?: number, b?: number): number => (a ?? Number.NaN) / (b ?? Number.NaN);
    assert.ok(Math.abs(ratio(one.firstAdapter.seconds, other.firstAdapter.seconds) - 2) < 1e-9);
    assert.ok(Math.abs(ratio(one.completing.msPerToken, other.completing.msPerToken) - 2) < 1e-9);
    assert.equal(one.training.bytes, other.training.bytes);
  });

  test("a large workspace takes more steps, up to what suits one sitting", async () => {
    const steps = async (tokens: number) =>
      (await outlookOf("base", await outline(), { ...question, tokens })).firstAdapter.steps;
    assert.deepEqual([await steps(10_000), await steps(512 * 8 * 100), await steps(1e9)], [480, 2400, 4800]);
  });

  test("without a measured machine there is memory alone", async () => {
    const unknown = { ...question, machine: { ...machine, throughput: null } };
    const { training, completing, firstAdapter } = await outlookOf("base", await outline(), unknown);
    assert.deepEqual(firstAdapter, { steps: 480 });
    assert.ok(!("tokensPerSecond" in training) && !("msPerToken" in completing));
    assert.equal(training.fit, "fits");
  });

  test("a run of the same base here goes before the estimate", async () => {
    const estimated = await outlookOf("base", await outline(), question);
    const run: MeasuredRun = {
      ...{ base: "base", parameters: totalParameters((await outline()).config) },
      ...{ device: "cpu", deviceName: "A CPU", precision: "fp32" },
      tokensPerSecond: (estimated.training.tokensPerSecond ?? 0) / 4,
    };
    const told = (change: Partial<MeasuredRun>) =>
      outline().then((it) => outlookOf("base", it, { ...question, runs: [{ ...run, ...change }] }));
    const measured = await told({});
    assert.equal(measured.training.basis, "measured");
    assert.equal(measured.firstAdapter.basis, "measured");
    assert.ok(Math.abs((measured.training.tokensPerSecond ?? 0) - run.tokensPerSecond) < 1e-6);
    const ratio = (measured.firstAdapter.seconds ?? 0) / (estimated.firstAdapter.seconds ?? 1);
    assert.ok(Math.abs(ratio - 4) < 0.01, `${ratio} times the estimate`);
    for (const other of [
      { base: "another" },
      { parameters: 1 },
      { deviceName: "Another CPU" },
      { device: "webgpu" },
      { precision: "int4" },
    ] as const)
      assert.equal((await told(other)).training.basis, "estimated", JSON.stringify(other));
    assert.equal(runLike([], run), null);
  });
});
