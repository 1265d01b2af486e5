/** What a model computes on a device: logits as they are served, and one training step. */
import assert from "node:assert/strict";
import type { DecoderBase } from "../../engine/bases/folder";
import { openSequence } from "../../engine/decode/sequence";
import type { DecoderModel } from "../../engine/model/graph-model";
import { denseLinear } from "../../engine/model/linear-factory";
import { linearShapes } from "../../engine/model/linear-shapes";
import type { DeviceId, Method } from "../../engine/protocol/words";
import { type Tuning, trainableLayout } from "../../engine/step/graphs";
import { initialState } from "../../engine/step/initial";
import { unpack } from "../../engine/step/layout";
import { defaultAdamW } from "../../engine/step/optimizer";
import { openStepper } from "../../engine/step/stepper";
import type { Sequence } from "../../engine/text/fim";
import { oneRowEach } from "../../engine/text/packing";

/** After the last token. */
export async function logitsOf(
  model: DecoderModel,
  tokens: readonly number[],
  device: DeviceId,
  linear = denseLinear(model.weights, model.precision),
): Promise<Float32Array> {
  const sequence = await openSequence(model, linear, { device, threads: 1, capacity: tokens.length });
  const { logits } = await sequence.extendTo(tokens);
  const copy = Float32Array.from(logits);
  await sequence.release();
  return copy;
}

/** Loss and gradient of every weight, or of rank-2 pairs on all linears with a B that is not zero, on the first two examples. */
export async function stepOf(
  base: DecoderBase,
  model: DecoderModel,
  examples: readonly Sequence[],
  device: DeviceId,
  { method = "lora", recompute = false }: { readonly method?: Method; readonly recompute?: boolean } = {},
): Promise<{ readonly loss: number; readonly gradient: Float32Array }> {
  const targets = linearShapes(base.config).map((linear) => ({ ...linear, rank: 2, scale: 2 }));
  const lora: Tuning = { method: "lora", targets, dora: false, dropout: 0, loraPlusRatio: 1 };
  const tuning: Tuning = method === "lora" ? lora : { method };
  const state = await initialState(base, tuning, trainableLayout(model, tuning), 1);
  for (const theta of method === "lora" ? state.theta : []) {
    theta.set(theta.map((value, index) => value + 0.02 * Math.sin(index)));
  }
  const stepper = await openStepper(model, tuning, state, {
    device,
    threads: 1,
    rows: { batch: 2, length: 16, recompute },
    adamW: defaultAdamW,
    seed: 1,
    pause: async () => {},
  });
  const { loss } = await stepper.accumulate(oneRowEach(examples.slice(0, 2), 16, 0), 1);
  const byName = unpack(stepper.layout, await stepper.gradient());
  const gradient = Float32Array.from([...byName.values()].flatMap((data) => [...data]));
  await stepper.dispose();
  return { loss, gradient };
}

/** `tolerance`: of the largest expected value. */
export function assertClose(found: Float32Array, expected: Float32Array, tolerance: number): void {
  assert.equal(found.length, expected.length);
  const size = expected.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  assert.ok(size > 0);
  for (const [index, value] of expected.entries()) {
    const difference = Math.abs((found[index] ?? Number.NaN) - value);
    assert.ok(difference <= tolerance * size, `${index}: ${found[index]}, not ${value}`);
  }
}
