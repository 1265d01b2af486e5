/** LoRA's variants beyond what the parity tests measure: sizes, starts, strength, DoRA's dropout, LoRA+'s buckets. */
import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { adaptedLinear } from "../../../engine/adapters/adapted-linear";
import { openBase } from "../../../engine/bases/folder";
import { inFloats } from "../../../engine/bases/weight-files";
import { meanLoss, spanLosses } from "../../../engine/evaluation/measure";
import { serialise } from "../../../engine/graph/onnx";
import { scale } from "../../../engine/graph/ops/arithmetic";
import { floats, input, type Value } from "../../../engine/graph/value";
import { type LoraPair, loraLinear, type Weights } from "../../../engine/model/linear-factory";
import type { LinearShape } from "../../../engine/model/linear-shapes";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";
import { adapterTuning, trainableLayout, trainableShapes } from "../../../engine/step/graphs";
import { pieceFeeds } from "../../../engine/step/host-state";
import { adapterTheta, initialState } from "../../../engine/step/initial";
import { layoutOf, pack, unpack, viewOf } from "../../../engine/step/layout";
import { modelSessions } from "../../../engine/step/model-sessions";
import { oneRowEach } from "../../../engine/text/packing";
import { fixturesFolder, openFixture } from "../../parity/fixture";
import { tempFolder, tempHome } from "../../support/temp";

const cpu = { device: "cpu", threads: 1 } as const;
const wave = (size: number, seed: number): Float32Array =>
  Float32Array.from({ length: size }, (_, index) => Math.sin(12.9898 * (index + 1) + 78.233 * seed));

for (const name of ["llama-patterns", "qwen2-rslora-patterns", "llama-dora", "qwen2-dora-patterns", "gpt2-dora"]) {
  test(`${name}: ranks and scales are PEFT's, and magnitudes start where PEFT's do`, async () => {
    const { reference, adapter, base, model, start } = await openFixture(`${fixturesFolder}/${name}`);
    const numbers = (of: "rank" | "scale") => Object.fromEntries(adapter.matrices.map((item) => [item.name, item[of]]));
    assert.deepEqual(numbers("rank"), reference.ranks);
    assert.deepEqual(numbers("scale"), reference.scales);
    const tuning = adapterTuning(adapter);
    const layout = trainableLayout(model, tuning);
    const found = unpack(layout, (await initialState(base, tuning, layout, 1)).theta);
    const magnitudes = [...found].filter(([key]) => key.endsWith(".lora_magnitude_vector"));
    assert.deepEqual(magnitudes.map(([key]) => key).sort(), [...(start ?? new Map()).keys()].sort());
    for (const [key, values] of magnitudes) assertClose(values, start?.get(key) ?? [], 1e-6, key);
  });
}

test("DoRA refuses weights whose norm it would divide by zero, and names them", async (context) => {
  const { adapter, model } = await openFixture(`${fixturesFolder}/llama-dora`);
  await tempHome(context);
  const folder = path.join(await tempFolder(context), "base");
  await cp(`${fixturesFolder}/llama-dora/base`, folder, { recursive: true });
  const tuning = adapterTuning(adapter);
  const second = tuning.targets[1];
  assert.ok(second);
  const location = inFloats((await openBase(folder)).weights.get(`${second.name}.weight`));
  const bytes = await readFile(location.file);
  const row = location.bytes / second.out;
  await writeFile(location.file, bytes.fill(0, location.offset + 3 * row, location.offset + 4 * row));
  await assert.rejects(initialState(await openBase(folder), tuning, trainableLayout(model, tuning), 1), {
    code: "E_TARGETS",
    message: /DoRA cannot adapt model\.layers\.0\.self_attn\.k_proj: the weights of output 3 are all zero/,
  });
});

test("the base, for comparison with a DoRA adapter, is a model without targets", async () => {
  const { adapter, examples, model, reference } = await openFixture(`${fixturesFolder}/llama-dora`);
  const rows = oneRowEach(examples, 16, 0);
  const options = { ...cpu, rows: { batch: 1, length: 16 }, pause: async () => {} };
  const meanOf = async (tuned: typeof adapter | null): Promise<number> => {
    const tuning = adapterTuning(tuned);
    const layout = trainableLayout(model, tuning);
    const theta = adapterTheta(layout, tuned?.matrices ?? []);
    const pieces = layout.trainables.flatMap((item) => item.pieces);
    const sessions = modelSessions(model, tuning, options);
    const evaluator = await sessions.evaluator();
    const losses = await evaluator.losses(
      rows,
      pieceFeeds("theta", pieces, (piece) => viewOf(theta, piece)),
    );
    await sessions.release();
    return meanLoss(spanLosses(rows, losses));
  };
  assertClose([await meanOf(null)], [reference.fullLoss], 1e-5, "base");
  assertClose([await meanOf(adapter)], [reference.loss], 1e-5, "tuned");
});

describe("one linear with DoRA, against the formula in double precision", () => {
  const [rows, inSize, out, rank, s] = [3, 4, 5, 2, 1.5];
  const [x, dropped, w, a, b, bias] = [rows * inSize, rows * inSize, out * inSize, rank * inSize, out * rank, out].map(
    wave,
  );
  assert.ok(x && dropped && w && a && b && bias);
  const magnitude = wave(out, 9).map((value) => value + 2);
  const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;

  /** W₀ as an output's row, and W = g · (W₀ + s·BA). */
  const weightsOf = (output: number): { own: number[]; tuned: number[] } => {
    const own = Array.from({ length: inSize }, (_, column) => at(w, output * inSize + column));
    const sum = own.map((value, column) => {
      let update = 0;
      for (let k = 0; k < rank; k++) update += at(b, output * rank + k) * at(a, k * inSize + column);
      return value + s * update;
    });
    const norm = Math.hypot(...sum);
    return { own, tuned: sum.map((value) => (value * at(magnitude, output)) / norm) };
  };
  /** W₀x + strength · (Wx̃ − W₀x̃) + bias. */
  const expected = (strength: number, low: ArrayLike<number>): number[] =>
    Array.from({ length: rows * out }, (_, index) => {
      const [row, output] = [Math.floor(index / out), index % out];
      const { own, tuned } = weightsOf(output);
      let sum = at(bias, output);
      for (const [column, value] of own.entries()) {
        const [whole, part] = [at(x, row * inSize + column), at(low, row * inSize + column)];
        sum += value * whole + strength * ((tuned[column] ?? Number.NaN) - value) * part;
      }
      return sum;
    });

  for (const fanInFanOut of [false, true]) {
    const shape: LinearShape = { name: "m", layer: 0, suffix: "m", takes: "x", in: inSize, out, fanInFanOut };
    const stored = fanInFanOut ? transposed(w, out, inSize) : w;
    const weights: Weights = (name) =>
      name === "m.weight" ? floats(fanInFanOut ? [inSize, out] : [out, inSize], stored) : floats([out], bias);
    const run = async (y: (x: Value) => Value): Promise<Float32Array> => {
      const session = await openSession(serialise({ y: y(input("x", "float32", [rows, inSize])) }), cpu);
      const values = floatData((await session.run({ x: float32(x, [rows, inSize]) }))["y"]).slice();
      await session.release();
      return values;
    };
    const stands = fanInFanOut ? "stored [in, out]" : "stored [out, in]";
    for (const strength of [0, 0.5, 1, 1.5]) {
      test(`${stands}, strength ${strength}: beside the base and merged`, async () => {
        const matrix = { ...shape, rank, scale: s, a, b, magnitude };
        for (const merged of [false, true]) {
          const linear = adaptedLinear(weights, [matrix], { strength, merged })(shape);
          assertClose(await run(linear), expected(strength, x), 1e-5, `merged ${merged}`);
        }
      });
    }
    test(`${stands}: dropout drops what meets the difference to the base, and nothing else`, async () => {
      const pair: LoraPair = {
        a: floats([rank, inSize], a),
        b: floats([out, rank], b),
        scale: s,
        magnitude: floats([out], magnitude),
        strength: 1,
      };
      const linear = loraLinear(
        weights,
        () => pair,
        (value) => scale(value, 0.25),
      )(shape);
      const low = x.map((value) => value * 0.25);
      assertClose(await run(linear), expected(1, low), 1e-5, "dropped");
    });
  }
});

test("LoRA+: B and magnitudes lie in buckets of their own rate, A in others; without it all lie together", async () => {
  const { adapter, model } = await openFixture(`${fixturesFolder}/llama-dora`);
  const tuning = { ...adapterTuning(adapter), loraPlusRatio: 16 };
  const layout = trainableLayout(model, tuning);
  for (const { name, pieces } of layout.trainables) {
    for (const { bucket } of pieces) {
      assert.equal(layout.rates[bucket], name.endsWith("lora_A.weight") ? 1 : 16, name);
    }
  }
  assert.equal(trainableLayout(model, { ...tuning, loraPlusRatio: 1 }).buckets.length, 1);
  // Full buckets of either rate are followed by others of the same.
  const small = layoutOf(trainableShapes(model, tuning), 300);
  const data = new Map(small.trainables.map(({ name, size }, seed) => [name, wave(size, seed)]));
  assert.deepEqual(
    unpack(
      small,
      pack(small, (name) => data.get(name) ?? new Float32Array()),
    ),
    data,
  );
  for (const { name, pieces } of small.trainables) {
    for (const { bucket, offset, size } of pieces) {
      assert.equal(small.rates[bucket], name.endsWith("lora_A.weight") ? 1 : 16, name);
      assert.ok(offset + size <= (small.buckets[bucket] ?? 0));
    }
  }
});

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  return values.map((_, index) => values[(index % rows) * columns + Math.floor(index / rows)] ?? Number.NaN);
}

function assertClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number, what: string): void {
  assert.equal(actual.length, expected.length, what);
  const magnitude = Math.max(...Array.from(expected, Math.abs));
  const worst = Math.max(...Array.from(expected, (value, index) => Math.abs(value - (actual[index] ?? Number.NaN))));
  assert.ok(worst <= tolerance * magnitude, `${what}: off by ${worst} of ${magnitude}`);
}
