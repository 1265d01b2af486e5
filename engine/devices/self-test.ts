/**
 * Whether a device computes what it should. ONNX Runtime may be silently wrong on a device (one provider leaves an output
 * at zero without an error), so before anything is trusted to it a small model takes a training step and decodes there,
 * and loss, every gradient, the update and the logits are compared with the CPU's. The CPU itself is compared with finite
 * differences.
 */
import { openSequence } from "../decode/sequence";
import { floats, type Value } from "../graph/value";
import type { GraphModel } from "../model/base-weights";
import { parseConfig } from "../model/config";
import { denseLinear } from "../model/linear";
import { linearShapes } from "../model/linears";
import { expectedWeights } from "../model/weights";
import type { DeviceId, Placement } from "../protocol";
import { type Tuning, trainableLayout } from "../step/graphs";
import { pack, unpack } from "../step/layout";
import { type AdamW, defaultAdamW } from "../step/optimizer";
import { openStepper } from "../step/stepper";
import { packRows, type Row } from "../workspace/packing";

/** Largest error relative to the largest magnitude of the same tensor that still counts as right. */
export const tolerance = 2e-3;

export interface SelfTest {
  readonly maxRelativeError: number;
  /** Nodes of the training and the serving graph by provider. */
  readonly placement: Placement;
}

const config = parseConfig(
  {
    model_type: "qwen2",
    hidden_size: 64,
    intermediate_size: 96,
    num_hidden_layers: 2,
    num_attention_heads: 4,
    num_key_value_heads: 2,
    vocab_size: 128,
    max_position_embeddings: 64,
    rms_norm_eps: 1e-5,
    tie_word_embeddings: false,
  },
  "the self-test's model",
);

/** With the usual ε, an element whose gradient is almost zero would move by the sign of its rounding error. */
const adamW: AdamW = { ...defaultAdamW, epsilon: 1e-2 };
const learningRate = 1e-2;
const rowShape = { batch: 1, length: 24 };
const targets = linearShapes(config).map((linear) => ({ ...linear, rank: 4, scale: 2 }));
const lora: Tuning = { method: "lora", targets, dora: false, dropout: 0.25, loraPlusRatio: 1 };

export async function selfTest(device: DeviceId): Promise<SelfTest> {
  const actual = await trace(device);
  if (device === "cpu") return { maxRelativeError: await finiteDifferenceError(actual), placement: actual.placement };
  const expected = await trace("cpu");
  return { maxRelativeError: largestError(actual.tensors, expected.tensors), placement: actual.placement };
}

/** What a device computed, by name: each is judged by its own magnitude, so that no small one hides behind a large one. */
export type Tensors = ReadonlyMap<string, Float32Array>;

export interface Trace {
  /** Loss, each gradient, what an update changes, logits after prefill and after one decoded token. */
  readonly tensors: Tensors;
  readonly placement: Placement;
}

/** Largest relative error of any tensor; infinite where one is missing or not finite. */
export function largestError(actual: Tensors, expected: Tensors): number {
  return Math.max(
    ...[...expected].map(([name, values]) => relativeError(actual.get(name) ?? new Float32Array(), values)),
  );
}

/** A training step and two serving steps of the small model on a device. */
export async function trace(device: DeviceId): Promise<Trace> {
  const model = testModel();
  const start = initialTheta();
  const stepper = await openTestStepper(model, lora, device, start);
  const { loss, gradNorm } = await stepper.accumulate(testRows(), 1);
  const gradient = await stepper.gradient();
  await stepper.update(1, learningRate, gradNorm);
  const { theta, m, v } = await stepper.state();
  const training = stepper.placement();
  await stepper.dispose();

  // Gradients of embeddings and norms take operators of their own.
  const whole = await openTestStepper(model, { method: "full" }, device, fullTheta(model));
  await whole.accumulate(testRows(), 1);
  const full = unpack(whole.layout, await whole.gradient());
  const fullTraining = whole.placement();
  await whole.dispose();

  const sequence = await openSequence(model, denseLinear(model.weights), { device, threads: 1, capacity: 32 });
  const prompt = [3, 14, 15, 92, 65, 35];
  const prefill = (await sequence.extendTo(prompt)).logits.slice();
  const decoded = (await sequence.extendTo([...prompt, 89])).logits.slice();
  const serving = sequence.placement();
  await sequence.release();

  const tensors = new Map<string, Float32Array>([
    ["loss", Float32Array.of(loss)],
    ["logits after prefill", prefill],
    ["logits after a decoded token", decoded],
  ]);
  for (const [name, data] of [...unpack(stepper.layout, gradient), ...full]) tensors.set(`gradient of ${name}`, data);
  for (const [bucket, before] of start.entries()) {
    tensors.set(
      `update ${bucket}`,
      before.map((value, index) => (theta[bucket]?.[index] ?? Number.NaN) - value),
    );
    tensors.set(`m ${bucket}`, m[bucket] ?? new Float32Array());
    tensors.set(`v ${bucket}`, v[bucket] ?? new Float32Array());
  }
  return { tensors, placement: sumPlacements([training, fullTraining, serving]) };
}

/** The gradient's length along itself, against the change of the loss along it. */
async function finiteDifferenceError({ tensors }: Trace): Promise<number> {
  const model = testModel();
  const layout = trainableLayout(model, lora);
  const gradient = pack(layout, (name) => tensors.get(`gradient of ${name}`) ?? []);
  const norm = Math.sqrt(gradient.reduce((sum, bucket) => sum + bucket.reduce((a, b) => a + b * b, 0), 0));
  const step = 2e-2;
  const lossAt = async (sign: number): Promise<number> => {
    const theta = initialTheta().map((values, bucket) =>
      values.map((value, index) => value + (sign * step * (gradient[bucket]?.[index] ?? 0)) / norm),
    );
    const stepper = await openTestStepper(model, lora, "cpu", theta);
    const { loss } = await stepper.accumulate(testRows(), 1);
    await stepper.dispose();
    return loss;
  };
  const slope = ((await lossAt(1)) - (await lossAt(-1))) / (2 * step);
  return Math.abs(slope - norm) / norm;
}

function openTestStepper(model: GraphModel, tuning: Tuning, device: DeviceId, theta: readonly Float32Array[]) {
  const zero = () => theta.map((bucket) => new Float32Array(bucket.length));
  return openStepper(
    model,
    tuning,
    { theta, m: zero(), v: zero() },
    { device, threads: 1, rows: rowShape, adamW, seed: 7, pause: async () => {} },
  );
}

/** Two sequences in one row, so that the packed mask is tested too. */
function testRows(): Row[] {
  const sequence = (length: number, offset: number) => ({
    // Tokens come several times, so that their rows of the embedding add up.
    tokens: Array.from({ length }, (_, index) => ((index % 7) * 37 + offset) % config.vocabSize),
    mask: Array.from({ length }, (_, index): 0 | 1 => (index === 0 ? 0 : 1)),
  });
  return packRows([sequence(13, 5), sequence(8, 11)], rowShape.length, 0);
}

function testWeights(): Map<string, Float32Array> {
  return new Map([...expectedWeights(config)].map(([name, shape], index) => [name, wave(shape, index, name)]));
}

/** Every weight as a parameter. */
function fullTheta(model: GraphModel): Float32Array[] {
  const weights = testWeights();
  return pack(trainableLayout(model, { method: "full" }), (name) => weights.get(name) ?? []);
}

function testModel(): GraphModel {
  const shapes = expectedWeights(config);
  const values = new Map<string, Value>(
    [...testWeights()].map(([name, data]) => [name, floats(shapes.get(name) ?? [], data)]),
  );
  return { config, weights: (name) => values.get(name) ?? null };
}

function initialTheta(): Float32Array[] {
  return trainableLayout({ config, weights: () => null }, lora).buckets.map((size) =>
    Float32Array.from({ length: size }, (_, index) => 0.2 * pseudoRandom(index)),
  );
}

function wave(shape: readonly number[], seed: number, name: string): Float32Array {
  const size = shape.reduce((product, dim) => product * dim, 1);
  const offset = name.includes("norm") ? 1 : 0;
  return Float32Array.from({ length: size }, (_, index) => offset + 0.25 * pseudoRandom(index + 7919 * (seed + 1)));
}

/** In [−1, 1]; the same on every machine. */
function pseudoRandom(index: number): number {
  const x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77);
  return (Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> 8) / 2 ** 23 - 1;
}

/** Largest difference relative to the largest magnitude of what was expected. */
function relativeError(actual: Float32Array, expected: Float32Array): number {
  let worst = 0;
  let magnitude = 0;
  for (const [index, value] of expected.entries()) {
    const difference = Math.abs((actual[index] ?? Number.NaN) - value);
    if (Number.isNaN(difference)) return Number.POSITIVE_INFINITY;
    worst = Math.max(worst, difference);
    magnitude = Math.max(magnitude, Math.abs(value));
  }
  return worst / Math.max(magnitude, 1e-30);
}

function sumPlacements(placements: readonly (Placement | null)[]): Placement {
  const sum: Record<string, number> = { cpu: 0 };
  for (const placement of placements) {
    for (const [provider, nodes] of Object.entries(placement ?? {})) sum[provider] = (sum[provider] ?? 0) + nodes;
  }
  return sum;
}
