/**
 * One training run's sessions and state on a device: θ, m, v and g stay there between steps; a step moves token ids in
 * and scalars out. The host forms the global norm and decides whether the update happens at all.
 */

import type { GraphModel } from "../model/graph-model";
import type { Placement } from "../protocol/words";
import { collectGarbage } from "../runtime/memory";
import { readBack } from "../runtime/read-back";
import { openSession, type Session } from "../runtime/session";
import { type Feeds, float32, scalarOf, scalarTensor, type Tensor, zeros } from "../runtime/tensor";
import type { Row } from "../text/packing";
import { dropoutDraws } from "./dropout";
import { type Tuning, trainableLayout } from "./graphs";
import type { Layout } from "./layout";
import { type ModelSessionsOptions, modelSessions } from "./model-sessions";
import { type AdamW, updateGraph, updateScalars } from "./optimizer";
import { type RowShape, rowFeeds } from "./rows";

export interface StepperOptions extends ModelSessionsOptions {
  readonly adamW: AdamW;
  readonly seed: number;
}

export interface State {
  readonly theta: readonly Float32Array[];
  readonly m: readonly Float32Array[];
  readonly v: readonly Float32Array[];
}

/** Mean nats per loss-bearing token and the global gradient norm before clipping; either may be not finite. */
export interface BatchGradient {
  readonly loss: number;
  readonly gradNorm: number;
}

export interface Stepper {
  readonly layout: Layout;
  /** Accumulates the batch's gradient; `step` (1-based) is the update that it is for. Leaves the parameters alone. */
  accumulate(rows: readonly Row[], step: number): Promise<BatchGradient>;
  /** Applies the accumulated gradient as update number `step`. */
  update(step: number, lr: number, gradNorm: number): Promise<void>;
  /** Nats [T] of each row's targets, with the current parameters or with others of the same layout. */
  losses(rows: readonly Row[], theta?: readonly Float32Array[]): Promise<Float32Array[]>;
  /** Copies of the parameters and moments. Throws when an update has failed halfway. */
  state(): Promise<State>;
  /** Goes on from these parameters and moments, whose arrays are read and never written. */
  restore(state: State): void;
  /** The accumulated gradient, before clipping. */
  gradient(): Promise<Float32Array[]>;
  placement(): Placement | null;
  /** Gives the memory back; a second call does nothing. */
  dispose(): Promise<void>;
}

/** Opens the graphs with this state, whose arrays are read and never written. Throws E_MEMORY, with what was opened given back. */
export async function openStepper(
  model: GraphModel,
  tuning: Tuning,
  initial: State,
  options: StepperOptions,
): Promise<Stepper> {
  const { device, threads, rows: shape, open = openSession } = options;
  const layout = trainableLayout(model, tuning);
  const indices = layout.buckets.map((_, bucket) => bucket);
  const sessions = modelSessions(model, tuning, options);
  const updates: Session[] = [];
  const closeAll = async (): Promise<void> => {
    for (const session of updates.splice(0)) await session.release();
    await sessions.release();
  };
  try {
    await sessions.microStep();
    const resident = ["theta.next", "m.next", "v.next"];
    for (const size of layout.buckets) {
      updates.push(
        await open(updateGraph(size, options.adamW), { device, threads, resident, sparing: shape.recompute }),
      );
    }
  } catch (error) {
    // Whoever tries again with less must find the memory free.
    await closeAll();
    throw error;
  }
  const spare = shape.recompute ? collectGarbage : () => undefined;

  const upload = (buckets: readonly Float32Array[]): Tensor[] => buckets.map((data) => float32(data, [data.length]));
  const theta = upload(initial.theta);
  const m = upload(initial.m);
  const v = upload(initial.v);
  const gradient: Tensor[] = [];
  /** False between the first and the last bucket of an update. */
  let whole = true;
  /** Whether the gradient on the device can be multiplied by zero to begin anew; otherwise zeros come from the host. */
  let reusable = false;

  const named = (name: string, tensors: readonly Tensor[]): Feeds =>
    Object.fromEntries(tensors.map((tensor, bucket) => [`${name}.${bucket}`, tensor]));
  const replace = (list: Tensor[], bucket: number, next: Tensor | undefined): void => {
    if (next === undefined) throw new Error("the graph did not return its state");
    list[bucket]?.dispose();
    list[bucket] = next;
  };

  return {
    layout,
    async accumulate(rows, step) {
      const count = rows.reduce((sum, row) => sum + row.weights.reduce((a, b) => a + b, 0), 0);
      const lossScale = scalarTensor(1 / Math.max(1, count));
      if (!reusable) for (const [bucket, size] of layout.buckets.entries()) replace(gradient, bucket, zeros([size]));
      reusable = false;
      let loss = 0;
      let squares = 0;
      for (let at = 0, microStep = 0; at < rows.length; at += shape.batch, microStep++) {
        const feeds = {
          ...rowFeeds(rows.slice(at, at + shape.batch), shape, model.config),
          ...named("theta", theta),
          ...named("gradient", gradient),
          ...dropoutFeeds(tuning, shape, { seed: options.seed, step, microStep }),
          lossScale,
          keep: scalarTensor(microStep === 0 ? 0 : 1),
        };
        const results = await (await sessions.microStep()).run(feeds);
        loss += scalarOf(results["loss"]);
        squares = indices.reduce((sum, bucket) => sum + scalarOf(results[`squares.${bucket}`]), 0);
        for (const bucket of indices) replace(gradient, bucket, results[`gradient.${bucket}.next`]);
        spare();
        await options.pause();
      }
      // Zero times what is not finite is no zero.
      reusable = Number.isFinite(squares);
      return { loss, gradNorm: Math.sqrt(squares) };
    },
    async update(step, lr, gradNorm) {
      for (const bucket of indices) {
        const rate = lr * (layout.rates[bucket] ?? 1);
        const scalars = Object.entries(updateScalars(options.adamW, step, rate, gradNorm));
        const numbers = Object.fromEntries(scalars.map(([name, value]) => [name, scalarTensor(value)]));
        const own = { theta: theta[bucket], m: m[bucket], v: v[bucket], gradient: gradient[bucket] };
        const feeds: Record<string, Tensor> = { ...numbers };
        for (const [name, tensor] of Object.entries(own)) if (tensor !== undefined) feeds[name] = tensor;
        const results = await updates[bucket]?.run(feeds);
        replace(theta, bucket, results?.["theta.next"]);
        replace(m, bucket, results?.["m.next"]);
        replace(v, bucket, results?.["v.next"]);
        whole = bucket === indices.length - 1;
      }
      spare();
    },
    async losses(rows, other) {
      const evaluator = await sessions.evaluator();
      const parameters = other === undefined ? theta : upload(other);
      const losses = await evaluator.losses(rows, parameters);
      if (other !== undefined) for (const tensor of parameters) tensor.dispose();
      return losses;
    },
    async state() {
      if (!whole) throw new Error("an update failed when it was half done");
      return {
        theta: await readBack(theta, device),
        m: await readBack(m, device),
        v: await readBack(v, device),
      };
    },
    restore(state) {
      for (const [list, buckets] of [
        [theta, state.theta],
        [m, state.m],
        [v, state.v],
      ] as const) {
        for (const [bucket, tensor] of upload(buckets).entries()) replace(list, bucket, tensor);
      }
      reusable = false;
      whole = true;
    },
    gradient: () => readBack(gradient, device),
    placement: () => sessions.placement(),
    async dispose() {
      const tensors = [theta, m, v, gradient].flatMap((list) => list.splice(0));
      for (const tensor of tensors) tensor.dispose();
      await closeAll();
    },
  };
}

function dropoutFeeds(
  tuning: Tuning,
  shape: RowShape,
  counter: { seed: number; step: number; microStep: number },
): Feeds {
  if (tuning.method === "full" || tuning.dropout === 0) return {};
  const feeds: Record<string, Tensor> = {};
  for (const [name, data] of dropoutDraws(tuning.targets, shape, counter)) {
    feeds[name] = float32(data, name.includes(".row.") ? [data.length, 1] : [1, data.length]);
  }
  return feeds;
}
