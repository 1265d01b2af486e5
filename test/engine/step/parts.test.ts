/** The parts of a training step, each against a plain computation of the same. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { serialise } from "../../../engine/graph/onnx";
import { add, scale } from "../../../engine/graph/ops/arithmetic";
import { reshape } from "../../../engine/graph/ops/movement";
import { reduceSumSquare } from "../../../engine/graph/ops/reductions";
import { floats, type Value } from "../../../engine/graph/value";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData, scalarOf, scalarTensor } from "../../../engine/runtime/tensor";
import { gradientOutputs, thetaValues, whole } from "../../../engine/step/binding";
import { dropoutDraws, inputDropout } from "../../../engine/step/dropout";
import { type Tuning, trainableLayout } from "../../../engine/step/graphs";
import { openHostState } from "../../../engine/step/host-state";
import { initialState } from "../../../engine/step/initial";
import { layoutOf, pack, unpack } from "../../../engine/step/layout";
import { type AdamW, defaultAdamW, updatedAtOnce, updateGraph, updateScalars } from "../../../engine/step/optimizer";
import type { State } from "../../../engine/step/state";
import { openStepper } from "../../../engine/step/stepper";
import { oneRowEach } from "../../../engine/text/packing";
import { readExamplesFile } from "../../../engine/workspace/examples-file";

const cpu = { device: "cpu", threads: 1 } as const;
const hostOptions = { ...cpu, adamW: defaultAdamW, sparing: false, open: openSession };
const wave = (size: number, seed: number): Float32Array =>
  Float32Array.from({ length: size }, (_, index) => Math.sin(12.9898 * (index + 1) + 78.233 * seed));

describe("AdamW", () => {
  /** Algorithm 2 of arXiv 1711.05101 in double precision, after clipping by the global norm. */
  function plainSteps(adamW: AdamW, lr: number, theta: number[], gradients: readonly (readonly number[])[]): number[] {
    const { beta1, beta2, epsilon, weightDecay, maxNorm } = adamW;
    const [m, v] = [theta.map(() => 0), theta.map(() => 0)];
    for (const [index, gradient] of gradients.entries()) {
      const t = index + 1;
      const clip = Math.min(1, maxNorm / (Math.hypot(...gradient) + 1e-6));
      for (const i of theta.keys()) {
        const g = (gradient[i] ?? 0) * clip;
        m[i] = beta1 * (m[i] ?? 0) + (1 - beta1) * g;
        v[i] = beta2 * (v[i] ?? 0) + (1 - beta2) * g * g;
        const direction = (m[i] ?? 0) / (1 - beta1 ** t) / (Math.sqrt((v[i] ?? 0) / (1 - beta2 ** t)) + epsilon);
        theta[i] = (theta[i] ?? 0) * (1 - lr * weightDecay) - lr * direction;
      }
    }
    return theta;
  }

  const check = (name: string, adamW: AdamW, scale: number): void => {
    test(name, async () => {
      const size = 17;
      const session = await openSession(updateGraph(size, adamW), cpu);
      const start = wave(size, 1);
      const gradients = Array.from({ length: 6 }, (_, step) => wave(size, step + 2).map((value) => value * scale));
      let [theta, m, v] = [start, new Float32Array(size), new Float32Array(size)];
      for (const [index, gradient] of gradients.entries()) {
        const scalars = updateScalars(adamW, index + 1, 0.05, Math.hypot(...gradient));
        const numbers = Object.fromEntries(Object.entries(scalars).map(([name, value]) => [name, scalarTensor(value)]));
        const vector = (data: Float32Array) => float32(data, [size]);
        const feeds = { ...numbers, theta: vector(theta), m: vector(m), v: vector(v), gradient: vector(gradient) };
        const results = await session.run(feeds);
        const next = (name: string) => floatData(results[`${name}.next`]).slice();
        [theta, m, v] = [next("theta"), next("m"), next("v")];
      }
      await session.release();
      const expected = plainSteps(
        adamW,
        0.05,
        [...start],
        gradients.map((gradient) => [...gradient]),
      );
      for (const [index, value] of expected.entries()) {
        assert.ok(Math.abs((theta[index] ?? 0) - value) < 1e-5, `${theta[index]}, expected ${value}`);
      }
      assert.ok(theta.some((value, index) => Math.abs(value - (start[index] ?? 0)) > 0.05));
    });
  };
  check("without clipping", defaultAdamW, 0.01);
  check("with clipping", defaultAdamW, 100);
  check("with weight decay", { ...defaultAdamW, weightDecay: 0.1 }, 0.5);
  check("with other constants", { beta1: 0.5, beta2: 0.9, epsilon: 1e-3, weightDecay: 0.01, maxNorm: 0.3 }, 1);
});

describe("the layout of trainable tensors", () => {
  const shapes = fc
    .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 60 })
    .map((list) => list.map((shape, index) => ({ name: `t${index}`, shape })));
  const limit = fc.integer({ min: 1, max: 400 });
  const binding = fc.integer({ min: 4, max: 120 });

  test("unpack undoes pack, and no bucket is larger than it must be", () => {
    fc.assert(
      fc.property(shapes, limit, binding, (tensors, most, bytes) => {
        const layout = layoutOf(tensors, most, bytes);
        const data = new Map(
          tensors.map(({ name, shape }, seed) => [
            name,
            wave(
              shape.reduce((a, b) => a * b, 1),
              seed,
            ),
          ]),
        );
        const buckets = pack(layout, (name) => data.get(name) ?? new Float32Array());
        assert.deepEqual(unpack(layout, buckets), data);
        assert.deepEqual(
          buckets.map((bucket) => bucket.length),
          layout.buckets,
        );
        for (const [bucket, size] of layout.buckets.entries()) {
          const inside = layout.trainables.flatMap(({ pieces }) => pieces).filter((piece) => piece.bucket === bucket);
          assert.ok(size <= most || inside.length === 1);
        }
        for (const { shape, pieces } of layout.trainables) {
          if (shape.length !== 2) assert.equal(pieces.length, 1);
          else for (const piece of pieces) assert.ok(4 * piece.size <= bytes || piece.shape[0] === 1);
        }
      }),
    );
  });

  test("the graph splits theta, and joins gradients, as pack and unpack do, however many there are", async () => {
    for (const [count, most, binding] of [
      [1, 1000, 1000],
      [7, 1000, 1000],
      [8, 1000, 1000],
      [50, 1000, 1000],
      [60, 25, 1000],
      [60, 25, 8],
      [343, 100_000, 1000],
      [343, 100_000, 16],
    ] as const) {
      const tensors = Array.from({ length: count }, (_, index) => ({ name: `t${index}`, shape: [1 + (index % 3), 2] }));
      const layout = layoutOf(tensors, most, binding);
      const buckets = layout.buckets.map(wave);
      const before = layout.buckets.map((size) => wave(size, 9));
      const theta = thetaValues(layout, "buckets");
      const outputs: Record<string, Value> = Object.fromEntries(
        [...theta].map(([name, pieces]) => [name, whole(pieces)]),
      );
      const gradients = gradientOutputs(halfSquares(theta), layout, theta, "buckets");
      const session = await openSession(serialise({ ...outputs, ...gradients }), cpu);
      const vector = (data: Float32Array) => float32(data, [data.length]);
      const results = await session.run({
        ...Object.fromEntries(buckets.map((data, bucket) => [`theta.${bucket}`, vector(data)])),
        ...Object.fromEntries(before.map((data, bucket) => [`gradient.${bucket}`, vector(data)])),
        keep: scalarTensor(1),
      });
      await session.release();
      for (const [name, data] of unpack(layout, buckets)) assert.deepEqual(floatData(results[name]), data, name);
      const sums = summed(buckets, before);
      assert.deepEqual(
        layout.buckets.map((_, bucket) => floatData(results[`gradient.${bucket}.next`])),
        sums,
      );
      assertSquares(scalarOf(results["squares"]), sums);

      if (count > 60) continue;
      // Piece by piece in main memory: anew over what was there before, and then added to that.
      const pieces = thetaValues(layout, "pieces");
      const microStep = await openSession(
        serialise({
          loss: halfSquares(pieces),
          ...gradientOutputs(halfSquares(pieces), layout, pieces, "pieces"),
        }),
        cpu,
      );
      const state = await openHostState(layout, { theta: buckets, m: before, v: before }, hostOptions);
      const read: [readonly Float32Array[], readonly Float32Array[]][] = [];
      for (const [anew, expected] of [
        [true, buckets],
        [false, summed(buckets, buckets)],
        [true, buckets],
      ] as const) {
        const { squares } = await state.accumulate(microStep, {}, anew);
        assertSquares(squares, expected);
        // Whoever has it keeps it as it is.
        if (!anew || count === 60) read.push([await state.readGradient(), expected]);
      }
      for (const [actual, expected] of read) assert.deepEqual(actual, expected);
      await state.release();
      await microStep.release();
    }
  });
});

test("main memory is updated in place and in parts, but for arrays that others have", async () => {
  const tensors = [updatedAtOnce + 5, 7, 2 * updatedAtOnce].map((size, index) => ({
    name: `t${index}`,
    shape: [size, 1],
  }));
  const layout = layoutOf(tensors, updatedAtOnce + 12);
  assert.equal(layout.buckets.length, 2);
  const theta = thetaValues(layout, "pieces");
  const loss = halfSquares(theta);
  const microStep = await openSession(serialise({ loss, ...gradientOutputs(loss, layout, theta, "pieces") }), cpu);
  const given = ofState((seed) => layout.buckets.map((size) => wave(size, seed).map((value) => value * value)));
  const [copy, state] = [structuredClone(given), await openHostState(layout, given, hostOptions)];
  const sessions = await Promise.all(layout.buckets.map((size) => openSession(updateGraph(size, defaultAdamW), cpu)));
  const seen: [actual: State, expected: State][] = [[given, copy]];
  let expected = copy;
  for (const step of [1, 2, 3, 4]) {
    const scalars = Object.fromEntries(
      Object.entries(updateScalars(defaultAdamW, step, 0.01, 2)).map(([name, value]) => [name, scalarTensor(value)]),
    );
    await state.accumulate(microStep, {}, true);
    await state.update(() => scalars);
    // All at once, and into memory of its own; θ is its own gradient.
    const before = expected;
    const vector = (data: Float32Array = new Float32Array()) => float32(data, [data.length]);
    const results = await Promise.all(
      sessions.map((session, bucket) => {
        const [theta, m, v] = [before.theta, before.m, before.v].map((buckets) => vector(buckets[bucket]));
        assert.ok(theta && m && v);
        return session.run({ ...scalars, theta, m, v, gradient: theta });
      }),
    );
    const next = (name: string) => results.map((result) => floatData(result[`${name}.next`]).slice());
    expected = { theta: next("theta"), m: next("m"), v: next("v") };
    // After the second step nobody else has the arrays, and the fourth is a copy of what was written over in the third.
    if (step !== 3) seen.push([await state.read(), expected]);
  }
  for (const [actual, others] of seen) assert.deepEqual(actual, others);
  await Promise.all([state, microStep, ...sessions].map((item) => item.release()));
});

function ofState(of: (seed: number) => Float32Array[]): State {
  return { theta: of(1), m: of(2), v: of(3) };
}

/** ½ Σ θ², whose gradient is θ. */
function halfSquares(theta: ReadonlyMap<string, readonly Value[]>): Value {
  const squares = [...theta.values()].flat().map((value) => reshape(reduceSumSquare(value, [0, 1]), []));
  return scale(squares.reduce(add), 0.5);
}

function summed(buckets: readonly Float32Array[], others: readonly Float32Array[]): Float32Array[] {
  return buckets.map((data, bucket) => data.map((value, index) => value + (others[bucket]?.[index] ?? 0)));
}

function assertSquares(actual: number, buckets: readonly Float32Array[]): void {
  const squares = buckets.reduce((sum, data) => sum + data.reduce((total, value) => total + value * value, 0), 0);
  assert.ok(Math.abs(actual - squares) <= 1e-4 * squares, `${actual}, not ${squares}`);
}

describe("dropout", async () => {
  const base = await openDecoder("test/fixtures/parity/llama/base");
  const targets = linearShapes(base.config);
  const rows = { batch: 1, length: 512 };
  const counter = { seed: 1, step: 1, microStep: 0 };
  const [first, second] = targets;
  assert.ok(first !== undefined && second !== undefined);

  async function mask(rate: number, at: typeof counter, shape = first): Promise<Float32Array> {
    assert.ok(shape !== undefined);
    const size = rows.length * shape.in;
    const ones = floats([rows.length, shape.in], new Float32Array(size).fill(1));
    const session = await openSession(serialise({ y: inputDropout(rate, rows)(ones, shape) }), cpu);
    const feeds = [...dropoutDraws(targets, rows, at)].map(([name, data]) => [
      name,
      float32(data, name.includes(".row.") ? [data.length, 1] : [1, data.length]),
    ]);
    const { y } = await session.run(Object.fromEntries(feeds));
    const values = floatData(y).slice();
    await session.release();
    return values;
  }

  test("the draws depend on the seed, the step, the micro-step and the matrix, and on nothing else", () => {
    const draws = (change: Partial<typeof counter>) => dropoutDraws(targets, rows, { ...counter, ...change });
    assert.deepEqual(draws({}), draws({}));
    for (const change of [{ seed: 2 }, { step: 2 }, { microStep: 1 }]) assert.notDeepEqual(draws({}), draws(change));
    const distinct = new Set([...draws({}).values()].map((data) => data.slice(0, 16).join()));
    assert.equal(distinct.size, 2 * targets.length);
  });

  test("drops the share that was asked for, and scales what stays so that the mean is kept", async () => {
    for (const rate of [0.05, 0.1, 0.25, 0.5]) {
      const values = await mask(rate, counter);
      const dropped = values.filter((value) => value === 0).length / values.length;
      assert.ok(Math.abs(dropped - rate) < 0.012, `${dropped} for ${rate}`);
      const kept = new Set([...values].filter((value) => value !== 0).map((value) => value.toFixed(4)));
      assert.equal(kept.size, 1);
      assert.ok(Math.abs(Number([...kept][0]) - 1 / (1 - rate)) < 5e-3);
    }
  });

  test("rows, columns and steps are dropped independently", async () => {
    const rate = 0.5;
    const [one, other, matrix] = [
      await mask(rate, counter),
      await mask(rate, { ...counter, step: 2 }),
      await mask(rate, counter, second),
    ];
    const agree = (a: Float32Array, b: Float32Array): number =>
      a.reduce((sum, value, index) => sum + ((value === 0) === (b[index] === 0) ? 1 : 0), 0) / a.length;
    for (const share of [agree(one, other), agree(one, matrix)]) assert.ok(Math.abs(share - 0.5) < 0.03, `${share}`);
    const width = first.in;
    for (const row of [1, 2, 7]) {
      const share = agree(one.slice(0, width * 256), one.slice(width * row, width * (row + 256)));
      assert.ok(Math.abs(share - 0.5) < 0.03, `row ${row}: ${share}`);
    }
    const columns = Array.from({ length: width }, (_, column) =>
      Float32Array.from({ length: rows.length }, (_, row) => one[row * width + column] ?? 0),
    );
    for (const [index, column] of columns.slice(1).entries()) {
      const share = agree(column, columns[index] ?? column);
      assert.ok(share > 0.3 && share < 0.7, `columns ${index} and ${index + 1}: ${share}`);
    }
  });
});

describe("a step over several micro-steps", async () => {
  const base = await openDecoder("test/fixtures/parity/llama/base");
  const model = graphModel(base);
  const examples = await readExamplesFile("test/fixtures/parity/llama/examples.jsonl", base.config);
  const targets = linearShapes(base.config).map((linear) => ({ ...linear, rank: 3, scale: 2 }));
  const tuning: Tuning = { method: "lora", targets, dora: false, dropout: 0, loraPlusRatio: 1 };
  const layout = trainableLayout(model, tuning);
  const state = await initialState(base, tuning, layout, 1);
  state.theta[0]?.set(wave(state.theta[0].length, 3).map((value) => value / 10));

  const everyWeight: Tuning = { method: "full" };
  const start = await initialState(base, everyWeight, trainableLayout(model, everyWeight), 1);
  const check = (name: string, tuned: Tuning, from: State): void => {
    test(`${name} has the gradient of one large batch`, () => compareBatches(tuned, from));
  };
  check("an adapter", tuning, state);
  check("every weight", everyWeight, start);

  async function compareBatches(tuned: Tuning, from: State): Promise<void> {
    const sequences = [...examples, ...examples, ...examples.slice(0, 1)];
    const gradients: { loss: number; gradNorm: number; gradient: readonly number[] }[] = [];
    for (const batch of [1, 2, 5]) {
      const options = { ...cpu, rows: { batch, length: 16 }, adamW: defaultAdamW, seed: 1, pause: async () => {} };
      const stepper = await openStepper(model, tuned, from, options);
      const sums = await stepper.accumulate(oneRowEach(sequences, 16, 0), 1);
      gradients.push({ ...sums, gradient: (await stepper.gradient()).flatMap((bucket) => [...bucket]) });
      await stepper.dispose();
    }
    const [expected, ...others] = gradients;
    assert.ok(expected !== undefined && expected.gradNorm > 0.01);
    const largest = Math.max(...expected.gradient.map(Math.abs));
    for (const actual of others) {
      assert.ok(Math.abs(actual.loss - expected.loss) < 1e-5);
      assert.ok(Math.abs(actual.gradNorm - expected.gradNorm) < 1e-4 * expected.gradNorm);
      for (const [index, value] of expected.gradient.entries()) {
        assert.ok(Math.abs((actual.gradient[index] ?? Number.NaN) - value) < 1e-4 * largest);
      }
    }
  }

  test("pauses between micro-steps", async () => {
    let pauses = 0;
    const pause = async () => {
      pauses++;
    };
    const options = { ...cpu, rows: { batch: 1, length: 16 }, adamW: defaultAdamW, seed: 1, pause };
    const stepper = await openStepper(model, tuning, state, options);
    await stepper.accumulate(oneRowEach([...examples, ...examples], 16, 0), 1);
    assert.equal(pauses, 4);
    await stepper.dispose();
  });

  test("starts as the base: A within ±1/√in and B zero", async () => {
    const start = unpack(layout, (await initialState(base, tuning, layout, 1)).theta);
    for (const shape of targets) {
      const a = start.get(`${shape.name}.lora_A.weight`) ?? new Float32Array();
      const bound = 1 / Math.sqrt(shape.in);
      assert.equal(a.length, 3 * shape.in);
      assert.ok(a.every((value) => Math.abs(value) <= bound));
      const deviation = Math.sqrt(a.reduce((sum, value) => sum + value * value, 0) / a.length);
      assert.ok(Math.abs(deviation - bound / Math.sqrt(3)) < 0.15 * bound, `${deviation} of ${bound}`);
      assert.ok(start.get(`${shape.name}.lora_B.weight`)?.every((value) => value === 0));
    }
    assert.notDeepEqual(start, unpack(layout, (await initialState(base, tuning, layout, 2)).theta));
  });
});
