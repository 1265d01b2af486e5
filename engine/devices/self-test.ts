/**
 * Whether a device computes what it should. ONNX Runtime may be silently wrong on a device (one provider leaves an output
 * at zero without an error), so before anything is trusted to it a small model takes a training step and decodes there,
 * and loss, every gradient, the update and the logits are compared with the CPU's. The CPU itself is compared with finite
 * differences.
 */
import { openSequence } from "../decode/sequence";
import { type LoraVariant, loraVariant, usualSettings } from "../formats/peft";
import type { DecoderModel, GraphModel } from "../model/graph-model";
import { denseLinear } from "../model/linear-factory";
import { linearShapes } from "../model/linear-shapes";
import { beyondPlain, richVariants } from "../model/lora";
import { isCompleting, type ModelConfig } from "../model/model-config";
import type { DeviceId, Placement } from "../protocol/words";
import { type OpenSession, openSession } from "../runtime/session";
import { type Tuning, trainableLayout } from "../step/graphs";
import { pack, unpack } from "../step/layout";
import { type AdamW, defaultAdamW } from "../step/optimizer";
import { openStepper } from "../step/stepper";
import { packRows, type Row } from "../text/packing";
import { type BlockBits, featureModels, pseudoRandom, testModel, testWeights } from "./test-models";

/** Largest error relative to the largest magnitude of the same tensor that still counts as right. */
export const tolerance = 2e-3;

export interface SelfTest {
  readonly maxRelativeError: number;
  /** What has the largest error, in words. */
  readonly worst: string;
  /** Nodes of the training and the serving graph by provider. */
  readonly placement: Placement;
}

/** With the usual ε, an element whose gradient is almost zero would move by the sign of its rounding error. */
const adamW: AdamW = { ...defaultAdamW, epsilon: 1e-2 };
const learningRate = 1e-2;
const rowShape = { batch: 1, length: 24 };
const lora = (config: ModelConfig, variant: LoraVariant = usualSettings): Tuning => ({
  method: "lora",
  targets: linearShapes(config).map((linear) => ({ ...linear, rank: 4, scale: 2 })),
  ...loraVariant(variant),
  dropout: 0.25,
  loraPlusRatio: 1,
});

/** What is about to be used, so that nothing else need be tested. */
export interface Features {
  /** Whose features are tested. */
  readonly models: readonly ModelConfig[];
  /** Whose gradients are, besides plain LoRA's and those of every weight. */
  readonly variants: readonly LoraVariant[];
  /** Bits of the blocks in which frozen weights lie. */
  readonly blocks: readonly BlockBits[];
}

export const allFeatures: Features = { models: featureModels, variants: richVariants, blocks: [4, 8] };

/** `open`: how the device's sessions are opened; the CPU's are always the runtime's. */
export async function selfTest(
  device: DeviceId,
  { models, variants, blocks }: Features = allFeatures,
  open: OpenSession = openSession,
): Promise<SelfTest> {
  let worst = { error: 0, name: "nothing" };
  const placements: Placement[] = [];
  for (const [index, model] of models.entries()) {
    // A variant's norms are those of matrices, which are stored one of two ways. The CPU has nothing to be compared with here: the norms
    // count as constants, for finite differences they vary.
    const isFirst = models.findIndex((other) => isTurned(other) === isTurned(model)) === index;
    const tried = device === "cpu" || !isFirst ? [] : variants;
    const actual = await trace(device, model, tried, open);
    placements.push(actual.placement);
    const found =
      device === "cpu"
        ? { error: await finiteDifferenceError(model, actual), name: "gradient" }
        : largestError(actual.tensors, await onCpu({ model, tried }, () => trace("cpu", model, tried, openSession)));
    if (found.error > worst.error) worst = { error: found.error, name: `${found.name} (a small ${model.family})` };
  }
  // Products, look-ups and gradients in blocks are the same in all models that have them.
  const having = models.flatMap((model) => (model.completes && !isTurned(model) ? [model] : [])).slice(0, 1);
  for (const [model, bits] of having.flatMap((model) => blocks.map((bits) => [model, bits] as const))) {
    // Computed as they lie, against the numbers that they stand for.
    const asTheyLie = await traceBlocks(device, testModel(model, bits), open);
    const numbers = await onCpu({ model, bits }, () =>
      traceBlocks("cpu", { ...testModel(model, bits), precision: "fp32" }, openSession),
    );
    placements.push(asTheyLie.placement);
    const { error, name } = largestError(asTheyLie.tensors, numbers);
    if (error > worst.error) worst = { error, name: `${name} (a small ${model.family} in blocks of ${bits} bits)` };
  }
  return { maxRelativeError: worst.error, worst: worst.name, placement: sumPlacements(placements) };
}

/** By what was computed, as JSON: the same for every device that is compared with it. */
const cpuTensors = new Map<string, Promise<Tensors>>();

function onCpu(what: unknown, compute: () => Promise<Trace>): Promise<Tensors> {
  const key = JSON.stringify(what);
  const tensors = cpuTensors.get(key) ?? compute().then(({ tensors: computed }) => computed);
  cpuTensors.set(key, tensors);
  return tensors;
}

const isTurned = ({ modules }: ModelConfig): boolean => modules.fanInFanOut;

/** What a device computed, by name: each is judged by its own magnitude, so that no small one hides behind a large one. */
export type Tensors = ReadonlyMap<string, Float32Array>;

export interface Trace {
  /** Loss, each gradient, what an update changes, logits after prefill and after decoded tokens. */
  readonly tensors: Tensors;
  readonly placement: Placement;
}

/** The tensor with the largest relative error; infinite where one is missing or not finite. Gradients as `leastMagnitude` says. */
export function largestError(actual: Tensors, expected: Tensors): { readonly error: number; readonly name: string } {
  const isGradient = (name: string): boolean => name.startsWith(gradientName(""));
  const leastOf = leastMagnitude([...expected].flatMap(([name, values]) => (isGradient(name) ? [values] : [])));
  let worst = { error: 0, name: "" };
  for (const [name, values] of expected) {
    const least = isGradient(name) ? leastOf(values) : 0;
    const error = relativeError(actual.get(name) ?? new Float32Array(), values, least);
    if (error > worst.error) worst = { error, name };
  }
  return worst;
}

/**
 * By which magnitude the error of a gradient is judged at least: one that is zero but for rounding, as that of an encoder's key bias,
 * which adds the same to all scores of a row, by a thousandth of the largest of them all; any other by its own.
 */
export function leastMagnitude(all: readonly Float32Array[]): (gradient: Float32Array) => number {
  const most = Math.max(0, ...all.map(largest));
  return (gradient) => (largest(gradient) < 1e-6 * most ? 1e-3 * most : 0);
}

const gradientName = (of: string): string => `gradient of ${of}`;

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** A training step and two serving steps of a small model on a device. */
export async function trace(
  device: DeviceId,
  config: ModelConfig,
  variants: readonly LoraVariant[],
  open: OpenSession,
): Promise<Trace> {
  const model = testModel(config);
  const tuning = lora(config);
  const start = startTheta(model, tuning);
  const stepper = await openTestStepper(model, tuning, device, start, open);
  const { loss, gradNorm } = await stepper.accumulate(testRows(config), 1);
  const gradient = await stepper.gradient();
  await stepper.update(1, learningRate, gradNorm);
  const { theta, m, v } = await stepper.state();
  const training = stepper.placement();
  await stepper.dispose();

  // Gradients of embeddings and norms take operators of their own, and so do the norms of a variant.
  const full = await gradients(model, { method: "full" }, device, open);
  const rich: (Awaited<ReturnType<typeof gradients>> & { readonly variant: string })[] = [];
  for (const variant of variants) {
    const named = beyondPlain(variant);
    if (named === null) continue;
    rich.push({ ...(await gradients(model, lora(config, variant), device, open)), variant: named.name });
  }

  const serving = isCompleting(model) ? await serve(model, device, open) : null;
  const tensors = new Map<string, Float32Array>([["loss", Float32Array.of(loss)], ...(serving?.logits ?? [])]);
  const plain = unpack(stepper.layout, gradient);
  for (const [name, data] of [...plain, ...full.gradients]) tensors.set(gradientName(name), data);
  for (const { variant, gradients: found } of rich) {
    for (const [name, data] of found) tensors.set(gradientName(`${variant}'s ${name}`), data);
  }
  for (const [bucket, before] of start.entries()) {
    tensors.set(
      `update ${bucket}`,
      before.map((value, index) => (theta[bucket]?.[index] ?? Number.NaN) - value),
    );
    tensors.set(`m ${bucket}`, m[bucket] ?? new Float32Array());
    tensors.set(`v ${bucket}`, v[bucket] ?? new Float32Array());
  }
  return {
    tensors,
    placement: sumPlacements([
      training,
      full.placement,
      ...rich.map(({ placement }) => placement),
      serving?.placement ?? null,
    ]),
  };
}

/** LoRA's gradients and some logits of a model whose frozen weights lie in blocks. */
async function traceBlocks(device: DeviceId, model: DecoderModel, open: OpenSession): Promise<Trace> {
  const trained = await gradients(model, lora(model.config), device, open);
  const served = await serve(model, device, open);
  const named = [...trained.gradients].map(([name, data]): [string, Float32Array] => [gradientName(name), data]);
  return {
    tensors: new Map([...named, ...served.logits]),
    placement: sumPlacements([trained.placement, served.placement]),
  };
}

async function serve(
  model: DecoderModel,
  device: DeviceId,
  open: OpenSession,
): Promise<{ readonly logits: Tensors; readonly placement: Placement | null }> {
  const linear = denseLinear(model.weights, model.precision);
  const sequence = await openSequence(model, linear, { device, threads: 1, capacity: 32, open });
  const prompt = [3, 14, 15, 92, 65, 35];
  const logitsOf = async (tokens: readonly number[], wanted?: number) =>
    (await sequence.extendTo(tokens, wanted)).logits.slice();
  const logits = new Map([
    ["logits after prefill", await logitsOf(prompt)],
    ["logits after a decoded token", await logitsOf([...prompt, 89])],
    ["logits after guessed tokens", await logitsOf([...prompt, 89, 79, 32], 2)],
  ]);
  const placement = sequence.placement();
  await sequence.release();
  return { logits, placement };
}

async function gradients(
  model: GraphModel,
  tuning: Tuning,
  device: DeviceId,
  open: OpenSession,
): Promise<{ readonly gradients: Tensors; readonly placement: Placement | null }> {
  const stepper = await openTestStepper(model, tuning, device, startTheta(model, tuning), open);
  await stepper.accumulate(testRows(model.config), 1);
  const found = unpack(stepper.layout, await stepper.gradient());
  const placement = stepper.placement();
  await stepper.dispose();
  return { gradients: found, placement };
}

/** The gradient's length along itself, against the change of the loss along it. */
async function finiteDifferenceError(config: ModelConfig, { tensors }: Trace): Promise<number> {
  const model = testModel(config);
  const tuning = lora(config);
  const layout = trainableLayout(model, tuning);
  const gradient = pack(layout, (name) => tensors.get(gradientName(name)) ?? new Float32Array());
  const norm = Math.sqrt(gradient.reduce((sum, bucket) => sum + bucket.reduce((a, b) => a + b * b, 0), 0));
  const step = 2e-2;
  const lossAt = async (sign: number): Promise<number> => {
    const theta = startTheta(model, tuning).map((values, bucket) =>
      values.map((value, index) => value + (sign * step * (gradient[bucket]?.[index] ?? 0)) / norm),
    );
    const stepper = await openTestStepper(model, tuning, "cpu", theta, openSession);
    const { loss } = await stepper.accumulate(testRows(config), 1);
    await stepper.dispose();
    return loss;
  };
  const slope = ((await lossAt(1)) - (await lossAt(-1))) / (2 * step);
  return Math.abs(slope - norm) / norm;
}

function openTestStepper(
  model: GraphModel,
  tuning: Tuning,
  device: DeviceId,
  theta: readonly Float32Array[],
  open: OpenSession,
) {
  const zero = () => theta.map((bucket) => new Float32Array(bucket.length));
  return openStepper(
    model,
    tuning,
    { theta, m: zero(), v: zero() },
    { device, threads: 1, rows: rowShape, adamW, seed: 7, pause: async () => {}, open },
  );
}

/** Two sequences in one row, so that the packed mask is tested too. */
function testRows(config: ModelConfig): Row[] {
  const sequence = (length: number, offset: number) => ({
    // Tokens come several times, so that their rows of the embedding add up.
    tokens: Array.from({ length }, (_, index) => ((index % 7) * 37 + offset) % config.vocabSize),
    mask: Array.from({ length }, (_, index): 0 | 1 => (index === 0 ? 0 : 1)),
  });
  return packRows([sequence(13, 5), sequence(8, 11)], rowShape.length, 0);
}

/** What is trained, before a step: the model's own weights, or pairs in waves, as B at zero would leave A no gradient. */
function startTheta(model: GraphModel, tuning: Tuning): Float32Array[] {
  const layout = trainableLayout(model, tuning);
  if (tuning.method === "full") {
    const weights = testWeights(model.config);
    return pack(layout, (name) => weights.get(name) ?? new Float32Array());
  }
  return layout.buckets.map((size) => Float32Array.from({ length: size }, (_, index) => 0.2 * pseudoRandom(index)));
}

/** Largest difference relative to the largest magnitude of what was expected, at least `least`. */
function relativeError(actual: Float32Array, expected: Float32Array, least: number): number {
  let worst = 0;
  let magnitude = least;
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
