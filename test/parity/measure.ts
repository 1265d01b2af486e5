/**
 * How far Attune is from PyTorch on one fixture and one device: the measuring that the tests, `npm run parity` and the
 * live lane share. It returns errors and judges nothing but what has no size: names of tensors, tokens, placement.
 */
import assert from "node:assert/strict";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { argmax, openSequence, type ServedSequence } from "../../engine/decode/sequence";
import { leastMagnitude } from "../../engine/devices/self-test";
import type { DecoderModel } from "../../engine/model/graph-model";
import { denseLinear, type LinearFactory } from "../../engine/model/linear-factory";
import { isCompleting, type ModelConfig } from "../../engine/model/model-config";
import type { DeviceId, Placement } from "../../engine/protocol/words";
import { adapterTuning, type Tuning, trainableLayout } from "../../engine/step/graphs";
import { adapterTheta } from "../../engine/step/initial";
import { type Layout, pack, unpack, zeroTheta } from "../../engine/step/layout";
import { openPlaceLogits, type PlaceLogits } from "../../engine/step/place-logits";
import { openStepper, type Stepper } from "../../engine/step/stepper";
import { lossTokens, oneRowEach, packRows, type Row } from "../../engine/text/packing";
import { type Fixture, type Reference, readWeight, type Tensors } from "./fixture";

/** The columns of the table in docs/parity.md. */
export const subjects = ["logits", "loss", "LoRA gradients", "full gradients", "AdamW", "generation"] as const;
export type Subject = (typeof subjects)[number];

/** Largest relative error that any check of any subject may have, in float32. */
export const tolerance = 1e-4;

export interface Check {
  readonly subject: Subject;
  readonly what: string;
  /** |difference| / |expected|; of tensors the largest difference by the largest magnitude. NaN where something is not a number. */
  readonly error: number;
}

export interface Measured {
  readonly checks: readonly Check[];
  /** Of the session's first run, read from ONNX Runtime's profile. */
  readonly placement: Placement;
}

export interface Measurement {
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Throws where tensors, tokens or the placement are other than they must be. */
  run(): Promise<Measured>;
}

export function measurements(fixture: Fixture<ModelConfig>, device: DeviceId): Measurement[] {
  const { reference, examples, model, base, adapter } = fixture;
  const alone = oneRowEach(examples, 16, 0);
  // The same batch in three layouts: alone in rows of one micro-step each, together, and packed into one row.
  const layouts: readonly { name: string; batch: number; rows: readonly Row[] }[] = [
    { name: "a micro-step for each row", batch: 1, rows: alone },
    { name: "one micro-step of two rows", batch: 2, rows: alone },
    { name: "both packed into one row", batch: 1, rows: packRows(examples, 24, 0) },
  ];
  const lora: Tuning = { ...adapterTuning(adapter), loraPlusRatio: reference.adamw.ratio ?? 1 };
  const loraTheta = (layout: Layout) => adapterTheta(layout, adapter.matrices);
  const fullTheta = (layout: Layout) => pack(layout, (name) => readWeight(base, name));
  const loraStepper = (batch: number, length: number) => stepper(fixture, device, lora, loraTheta, { batch, length });
  const fullGradients = fixture.fullGradients;
  const applied = (merged: boolean): LinearFactory =>
    adaptedLinear(model.weights, adapter.matrices, { strength: 1, merged });
  const served: readonly [string, LinearFactory, readonly number[][]][] = [
    ["base", denseLinear(model.weights), reference.baseLogits],
    ["unmerged adapter", applied(false), reference.tunedLogits],
    ["merged adapter", applied(true), reference.mergedLogits ?? reference.tunedLogits],
  ];

  return [
    ...served.map(
      ([name, linear, expected]): Measurement => ({
        name: `logits, ${name}`,
        subjects: ["logits"],
        run: () =>
          isCompleting(model)
            ? onDevice(device, open(model, device, linear), (sequence) =>
                logits((prompt) => sequence.extendTo(prompt), reference.prompts, expected, name),
              )
            : onDevice(device, openPlaceLogits(model, linear, { device, threads: 1 }), (places) =>
                logits((prompt) => places.logits(prompt), reference.prompts, expected, name),
              ),
      }),
    ),
    ...layouts.map(
      (layout): Measurement => ({
        name: `loss and LoRA gradients, ${layout.name}`,
        subjects: ["loss", "LoRA gradients"],
        run: () =>
          onDevice(device, loraStepper(layout.batch, layout.rows[0]?.tokens.length ?? 0), async (run) => {
            const { loss, gradNorm } = await run.accumulate(layout.rows, 1);
            return [
              scalar("loss", layout.name, loss, reference.loss),
              scalar("loss", `${layout.name}, forward alone`, await evaluated(run, layout.rows), reference.loss),
              scalar("LoRA gradients", `${layout.name}, norm`, gradNorm, reference.gradNorm),
              ...tensors("LoRA gradients", unpack(run.layout, await run.gradient()), fixture.gradients),
            ];
          }),
      }),
    ),
    ...(fullGradients === null
      ? []
      : [
          {
            name: "full fine-tuning: loss and the gradient of every weight",
            subjects: ["loss", "full gradients"] as const,
            run: () =>
              onDevice(
                device,
                stepper(fixture, device, { method: "full" }, fullTheta, { batch: 2, length: 16 }),
                async (run) => {
                  const { loss } = await run.accumulate(alone, 1);
                  const gradients = unpack(run.layout, await run.gradient());
                  return [
                    scalar("loss", "base alone", loss, reference.fullLoss),
                    ...tensors("full gradients", gradients, fullGradients),
                  ];
                },
              ),
          },
        ]),
    {
      name: "three AdamW steps",
      subjects: ["AdamW"],
      run: () =>
        onDevice(device, loraStepper(2, 16), async (run) => {
          const checks: Check[] = [];
          for (const [index, expected] of reference.steps.entries()) {
            const { loss, gradNorm } = await run.accumulate(alone, index + 1);
            checks.push(scalar("AdamW", `loss of step ${index + 1}`, loss, expected.loss));
            checks.push(scalar("AdamW", `gradient norm of step ${index + 1}`, gradNorm, expected.gradNorm));
            await run.update(index + 1, reference.adamw.lr, gradNorm);
          }
          const after = unpack(run.layout, [...(await run.state()).theta]);
          return [...checks, ...tensors("AdamW", after, fixture.after3)];
        }),
    },
    ...(isCompleting(model)
      ? [
          {
            name: "greedy generation, with the KV cache kept and without",
            subjects: ["generation"] as const,
            run: () =>
              onDevice(device, open(model, device, applied(true)), (sequence) =>
                generation(sequence, reference.generation),
              ),
          },
        ]
      : []),
  ];
}

function stepper(
  { model, reference: { adamw } }: Fixture<ModelConfig>,
  device: DeviceId,
  tuning: Tuning,
  theta: (layout: Layout) => Float32Array[],
  rows: { batch: number; length: number },
): Promise<Stepper> {
  const layout = trainableLayout(model, tuning);
  return openStepper(
    model,
    tuning,
    { theta: theta(layout), m: zeroTheta(layout), v: zeroTheta(layout) },
    {
      device,
      threads: 1,
      rows,
      adamW: {
        beta1: adamw.beta1,
        beta2: adamw.beta2,
        epsilon: adamw.eps,
        weightDecay: adamw.weightDecay,
        maxNorm: adamw.clip,
      },
      seed: 1,
      pause: async () => {},
    },
  );
}

const open = (model: DecoderModel, device: DeviceId, linear: LinearFactory): Promise<ServedSequence> =>
  openSequence(model, linear, { device, threads: 1, capacity: 48 });

/** Measures with what is opened, closes it, and demands that every node of its graph ran on the device. */
async function onDevice<T extends Stepper | ServedSequence | PlaceLogits>(
  device: DeviceId,
  opening: Promise<T>,
  measure: (opened: T) => Promise<Check[]>,
): Promise<Measured> {
  const opened = await opening;
  try {
    const checks = await measure(opened);
    const placement = opened.placement();
    assert.ok(placement !== null);
    const elsewhere = Object.entries(placement).filter(([provider, nodes]) => provider !== device && nodes > 0);
    assert.deepEqual(elsewhere, [], `nodes that did not run on ${device}`);
    assert.ok((placement[device] ?? 0) > 0, `no node ran on ${device}`);
    return { checks, placement };
  } finally {
    await ("dispose" in opened ? opened.dispose() : opened.release());
  }
}

async function logits(
  logitsOf: (prompt: readonly number[]) => Promise<{ readonly logits: Float32Array }>,
  prompts: readonly number[][],
  expected: readonly number[][],
  name: string,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [index, prompt] of prompts.entries()) {
    const found = await logitsOf(prompt);
    checks.push({
      subject: "logits",
      what: `${name}, prompt ${index}`,
      error: distance(found.logits, expected[index]),
    });
  }
  return checks;
}

/** The mean loss as the evaluation graph, which has no gradients, computes it. */
async function evaluated(run: Stepper, rows: readonly Row[]): Promise<number> {
  const losses = await run.losses(rows);
  const sums = rows.map((row, index) =>
    row.weights.reduce((sum, weight, t) => sum + weight * (losses[index]?.[t] ?? NaN), 0),
  );
  return sums.reduce((a, b) => a + b) / rows.reduce((sum, row) => sum + lossTokens(row), 0);
}

/**
 * Tokens are PyTorch's, or this throws. The error is that of the logits behind each of them, with the KV cache kept
 * against the same prefix computed anew, that of all of them checked in one run, as guessed tokens are, and that of a prompt
 * that was cut in its middle and prolonged again.
 */
async function generation(sequence: ServedSequence, expected: Reference["generation"]): Promise<Check[]> {
  const checks: Check[] = [];
  const check = (what: string, actual: Float32Array, anew: Float32Array): void => {
    checks.push({ subject: "generation", what, error: distance(actual, anew) });
  };
  const anew = async (tokens: readonly number[]): Promise<Float32Array> => {
    await sequence.extendTo([tokens[0] === 1 ? 2 : 1]);
    const { logits, reused } = await sequence.extendTo(tokens);
    assert.equal(reused, 0);
    return logits.slice();
  };
  for (const [index, { prompt, tokens }] of expected.entries()) {
    const steps: { tokens: number[]; logits: Float32Array }[] = [];
    for (let all = [...prompt]; all.length < prompt.length + tokens.length; ) {
      const { logits } = await sequence.extendTo(all);
      steps.push({ tokens: all, logits: logits.slice() });
      all = [...all, argmax(logits)];
    }
    assert.deepEqual(
      steps.map((step) => argmax(step.logits)),
      tokens,
      `the tokens after prompt ${index} are not PyTorch's`,
    );
    for (const step of steps)
      check(`prompt ${index}, token ${step.tokens.length}`, step.logits, await anew(step.tokens));

    await anew(prompt);
    const guessed = await sequence.extendTo([...prompt, ...tokens.slice(0, -1)], tokens.length);
    assert.equal(guessed.reused, prompt.length - 1);
    for (const [row, step] of steps.entries()) {
      const size = step.logits.length;
      const found = guessed.logits.subarray(row * size, (row + 1) * size);
      check(`prompt ${index}, token ${step.tokens.length}, guessed`, found, step.logits);
    }

    const whole = await anew(prompt);
    const cut = await sequence.extendTo([...prompt.slice(0, 4), prompt[4] === 3 ? 4 : 3]);
    assert.equal(cut.reused, 4);
    const prolonged = await sequence.extendTo(prompt);
    assert.equal(prolonged.reused, 4);
    check(`prompt ${index}, cut and prolonged`, prolonged.logits, whole);
  }
  return checks;
}

/** The names must be the same, else this throws: a gradient that nobody compares would count as right. */
function tensors(subject: Subject, actual: Tensors, expected: Tensors): Check[] {
  assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort());
  const leastOf = leastMagnitude([...expected.values()]);
  return [...expected].map(([what, values]) => ({
    ...{ subject, what },
    error: distance(actual.get(what), values, leastOf(values)),
  }));
}

function scalar(subject: Subject, what: string, actual: number, expected: number): Check {
  return { subject, what, error: distance([actual], [expected]) };
}

/** Largest difference, relative to the largest magnitude of what is expected, or to `least`. */
export function distance(
  actual: ArrayLike<number> | undefined,
  expected: ArrayLike<number> | undefined,
  least = 0,
): number {
  assert.ok(actual !== undefined && expected !== undefined && actual.length === expected.length && actual.length > 0);
  let [worst, magnitude] = [0, least];
  for (let index = 0; index < expected.length; index++) {
    const value = expected[index] ?? Number.NaN;
    // Math.max keeps NaN, so a number that is missing or not finite is never taken for a small error.
    worst = Math.max(worst, Math.abs(value - (actual[index] ?? Number.NaN)));
    magnitude = Math.max(magnitude, Math.abs(value));
  }
  return worst === 0 ? 0 : worst / magnitude;
}
