/**
 * Keeps the numbers of docs/one-step-by-hand.md true: they are what plain arithmetic gives (`by-hand.ts`), and what the engine
 * gives. `ATTUNE_REGENERATE=1` writes them anew.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { mergedRows } from "../../../engine/adapters/merged-weight";
import { backward } from "../../../engine/graph/backward";
import { serialise } from "../../../engine/graph/onnx";
import { mul, scale as scaledValue } from "../../../engine/graph/ops/arithmetic";
import { reshape } from "../../../engine/graph/ops/movement";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { floats, input, type Value } from "../../../engine/graph/value";
import { type Attention, packedAttention } from "../../../engine/model/attention";
import { parseDecoderConfig } from "../../../engine/model/config";
import { decoder } from "../../../engine/model/decoder";
import type { DecoderConfig } from "../../../engine/model/decoder-config";
import type { GraphModel } from "../../../engine/model/graph-model";
import { type LinearFactory, loraLinear } from "../../../engine/model/linear-factory";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { loraScale } from "../../../engine/model/lora";
import { logitsOf, negativeLogLikelihood } from "../../../engine/model/loss";
import { openSession } from "../../../engine/runtime/session";
import { floatData } from "../../../engine/runtime/tensor";
import { type Tuning, trainableLayout } from "../../../engine/step/graphs";
import { pack, unpack, zeroTheta } from "../../../engine/step/layout";
import { clipFactor, defaultAdamW } from "../../../engine/step/optimizer";
import { rowFeeds } from "../../../engine/step/rows";
import { openStepper } from "../../../engine/step/stepper";
import { oneRowEach } from "../../../engine/text/packing";
import { type Numbers, openNumbersPage } from "../../support/numbers-page";
import {
  backward as backwardByHand,
  epsilon,
  forward,
  type Given,
  learningRate,
  maxNorm,
  merged,
  update,
} from "./by-hand";

const regenerate = process.env["ATTUNE_REGENERATE"] === "1";
const pageFile = "docs/one-step-by-hand.md";
const page = openNumbersPage(pageFile, regenerate);

const linear = (name: string): Numbers => page.read("given: linears", name);
const given: Given = {
  embedding: page.read("given: embedding"),
  positions: page.read("given: positions"),
  q: linear("W_q"),
  k: linear("W_k"),
  v: linear("W_v"),
  o: linear("W_o"),
  up: linear("W_up"),
  down: linear("W_down"),
  a: page.read("given: adapter", "A"),
  b: page.read("given: adapter", "B"),
  scale: page.read("given: adapter", "s").flat()[0] ?? Number.NaN,
  tokens: page.read("given: sequence", "tokens").flat(),
  mask: page.read("given: sequence", "mask").flat(),
};
const [length, hiddenSize] = [given.tokens.length, 2];
const cpu = { device: "cpu", threads: 1 } as const;
const adamW = { ...defaultAdamW, maxNorm };

/** GPT-2 has learned positions; nearly everything else is said here, and what a later family brings is off. */
const gpt2 = { model_type: "gpt2", n_embd: 2, n_layer: 1, n_head: 1, n_positions: 4, vocab_size: 5 };
const config: DecoderConfig = {
  ...parseDecoderConfig(gpt2, pageFile),
  family: "a page",
  hiddenSize,
  intermediateSize: 2,
  layers: 1,
  heads: 1,
  kvHeads: 1,
  headDim: 2,
  vocabSize: given.embedding.length,
  maxPositions: given.positions.length,
  norm: { kind: "rms", epsilon, offset: 0 },
  positions: { kind: "learned", module: "positions" },
  attentionScale: Math.SQRT1_2,
  windows: [null],
  activation: "silu",
  embeddingScale: 1,
  residualScale: 1,
  logitScale: 1,
  tieWordEmbeddings: true,
  modules: {
    embedding: "embedding",
    layers: "layers",
    attentionNorms: { before: "norm1", after: null },
    qkv: { kind: "separate", query: "q", key: "k", value: "v", bias: false },
    queryKeyNorm: null,
    output: { path: "o", bias: false },
    mlpNorms: { before: "norm2", after: null },
    mlp: { kind: "plain", up: "up", down: "down", bias: false },
    finalNorm: "norm3",
    head: "embedding",
    fanInFanOut: false,
  },
};

const ones = [Array.from({ length: hiddenSize }, () => 1)];
const values = new Map(
  Object.entries({
    embedding: given.embedding,
    positions: given.positions,
    "layers.0.q": given.q,
    "layers.0.k": given.k,
    "layers.0.v": given.v,
    "layers.0.o": given.o,
    "layers.0.up": given.up,
    "layers.0.down": given.down,
  }).map(([name, rows]): [string, Value] => [`${name}.weight`, matrix(rows)]),
);
for (const name of ["layers.0.norm1", "layers.0.norm2", "norm3"]) {
  values.set(`${name}.weight`, floats([hiddenSize], ones.flat()));
}
const model: GraphModel = { config, weights: (name) => values.get(name) ?? null };
const [row] = oneRowEach([{ tokens: given.tokens, mask: given.mask.map((bears) => (bears === 1 ? 1 : 0)) }], length, 0);
assert.ok(row !== undefined);
const down = linearShapes(config).find(({ suffix }) => suffix === "down");
assert.ok(down !== undefined);
const target = { ...down, rank: 1, scale: loraScale({ rank: 1, alpha: given.scale, rslora: false }) };

function matrix(rows: Numbers): Value {
  return floats([rows.length, rows[0]?.length ?? 0], rows.flat());
}

/** By hand, as the blocks of the page. */
function plainBlocks(): Readonly<Record<string, Numbers>> {
  const f = forward(given);
  const gradient = backwardByHand(given, f);
  const next = update(given, gradient);
  const after = forward({ ...given, a: next.a, b: next.b });
  return {
    row: [f.targets, f.weights, f.tokensInSegment, f.places],
    h: f.h,
    n: f.n,
    q: f.q,
    k: f.k,
    v: f.v,
    attention: f.shares,
    "h after attention": f.attended,
    u: f.u,
    low: f.low,
    y: f.y,
    logits: f.logits,
    loss: [f.nats.filter((_, t) => f.weights[t] === 1), [f.loss]],
    "d logits": gradient.dLogits,
    "d norm": gradient.dNorm,
    "d y": gradient.dY,
    gradient: [gradient.dA.flat(), gradient.dB.flat()],
    clip: [[next.norm], [next.factor]],
    update: [next.mA, next.mB, next.vA, next.vB, next.a, next.b].map((m) => m.flat()),
    afterwards: [[f.loss], [after.loss]],
    merged: merged({ ...given, a: next.a, b: next.b }),
  };
}

/** What happens inside the engine's own graph, by the name of the page's block. */
async function engineInside(): Promise<Readonly<Record<string, Numbers>>> {
  assert.ok(row !== undefined);
  const seen: Record<string, Value> = {};
  const pair = { a: matrix(given.a), b: matrix(given.b), scale: target.scale, magnitude: null, strength: 1 };
  const factory = loraLinear(model.weights, (shape) => (shape.name === down?.name ? pair : undefined));
  const watched: LinearFactory = (shape) => (x) => {
    seen[`into ${shape.suffix}`] = x;
    const y = factory(shape)(x);
    seen[shape.suffix] = y;
    return y;
  };
  const tensor = (name: string, dtype: "int32" | "float32"): Value => input(name, dtype, [1, length]);
  const flat = (value: Value): Value => reshape(value, [length]);
  const positions = tensor("positions", "int32");
  const shape = { batch: 1, length, segments: tensor("segments", "float32"), positions };
  const attention: Attention = packedAttention(config, shape);
  const parts = { weights: model.weights, linear: watched, attention, positions: flat(positions) };
  const last = decoder(config, parts, flat(tensor("tokens", "int32")));
  const head = matrix(given.embedding);
  const nll = negativeLogLikelihood(last, head, flat(tensor("targets", "int32")));
  const weighted = mul(nll, reshape(tensor("weights", "float32"), [length, 1]));
  const loss = scaledValue(reshape(reduceSum(weighted, [0, 1]), []), 1 / 2);
  const y = seen["down"];
  assert.ok(y !== undefined);
  const [dLast, dY, dA, dB] = backward(loss, [last, y, pair.a, pair.b]);
  assert.ok(dLast !== undefined && dY !== undefined && dA !== undefined && dB !== undefined);
  const blocks: Record<string, Value | undefined> = {
    ...{ n: seen["into q"], q: seen["q"], k: seen["k"], v: seen["v"], u: seen["into down"], y },
    ...{ logits: logitsOf(last, head), nll, "d norm": dLast, "d y": dY, dA, dB },
  };
  const outputs = Object.fromEntries(
    Object.entries(blocks).flatMap(([name, v]) => (v === undefined ? [] : [[name, v]])),
  );
  const session = await openSession(serialise(outputs), cpu);
  const results = await session.run(rowFeeds([row], { batch: 1, length }, config));
  await session.release();
  return Object.fromEntries(
    Object.keys(outputs).map((name) => {
      const result = results[name];
      const width = result?.dims.at(-1) ?? 1;
      const data = [...floatData(result)];
      return [name, Array.from({ length: data.length / width }, (_, i) => data.slice(i * width, (i + 1) * width))];
    }),
  );
}

/** The whole step by the engine's stepper. */
async function engineStep() {
  assert.ok(row !== undefined);
  const tuning: Tuning = { method: "lora", targets: [target], dora: false, dropout: 0, loraPlusRatio: 1 };
  const layout = trainableLayout(model, tuning);
  const start = new Map([
    [`${target.name}.lora_A.weight`, Float32Array.from(given.a.flat())],
    [`${target.name}.lora_B.weight`, Float32Array.from(given.b.flat())],
  ]);
  const theta = pack(layout, (name) => start.get(name) ?? new Float32Array());
  const stepper = await openStepper(
    model,
    tuning,
    { theta, m: zeroTheta(layout), v: zeroTheta(layout) },
    { ...cpu, rows: { batch: 1, length }, adamW, seed: 1, pause: async () => {} },
  );
  const byName = (buckets: readonly Float32Array[]) => {
    const tensors = unpack(layout, buckets);
    const of = (part: string) => [...(tensors.get(`${target.name}.lora_${part}.weight`) ?? [])];
    return { a: of("A"), b: of("B") };
  };
  const { loss, gradNorm } = await stepper.accumulate([row], 1);
  const gradient = byName(await stepper.gradient());
  await stepper.update(1, learningRate, gradNorm);
  const state = await stepper.state();
  const lossAfter = (await stepper.losses([row])).flatMap((nats) => [...nats]);
  await stepper.dispose();
  const [next, m, v] = [byName(state.theta), byName(state.m), byName(state.v)];
  const rows: number[][] = [];
  const tuned = { ...target, a: Float32Array.from(next.a), b: Float32Array.from(next.b), magnitude: null };
  mergedRows(tuned, Float32Array.from(given.down.flat()), (_, row) => rows.push([...row]));
  const bears = (nats: readonly number[]) => nats.filter((_, t) => row.weights[t] === 1);
  const mean = (nats: readonly number[]) => nats.reduce((sum, value) => sum + value, 0) / nats.length;
  const clip = clipFactor(adamW, gradNorm);
  return {
    row: [[...row.targets], [...row.weights], [...row.segments], [...row.positions]],
    gradient: [gradient.a, gradient.b],
    clip: [[gradNorm], [clip]],
    update: [m.a, m.b, v.a, v.b, next.a, next.b],
    afterwards: [[loss], [mean(bears(lossAfter))]],
    merged: rows,
  };
}

describe(pageFile, () => {
  it("names files that there are", () => {
    const text = readFileSync(pageFile, "utf8");
    const files = [...text.matchAll(/`((?:engine|test)\/[^`]+\.ts)`/g)].flatMap(([, file]) => file ?? []);
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it("says what plain arithmetic gives", () => {
    for (const [block, computed] of Object.entries(plainBlocks())) page.check(block, computed);
    assert.deepEqual(page.untouched(), [], "nothing computes these blocks");
    if (regenerate) page.save();
  });

  it("says what the engine's graph computes on the way", async () => {
    const { nll, dA, dB, ...blocks } = await engineInside();
    for (const [block, computed] of Object.entries(blocks)) page.check(block, computed);
    const nats = (nll ?? []).flat().filter((_, t) => row.weights[t] === 1);
    page.check("loss", [nats, [nats.reduce((sum, value) => sum + value, 0) / nats.length]]);
    page.check("gradient", [(dA ?? []).flat(), (dB ?? []).flat()]);
  });

  it("says what the engine's step does", async () => {
    for (const [block, computed] of Object.entries(await engineStep())) page.check(block, computed);
  });
});
