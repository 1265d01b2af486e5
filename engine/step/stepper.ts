/**
 * One training run's sessions and state on a device: θ, m, v and g stay there between steps; a step moves token ids in
 * and scalars out. The host forms the global norm and decides whether the update happens at all.
 */

import type { GraphModel } from "../model/graph-model";
import type { Placement } from "../protocol/words";
import { collectGarbage } from "../runtime/memory";
import { openSession } from "../runtime/session";
import { type Feeds, float32, scalarTensor, type Tensor } from "../runtime/tensor";
import type { Row } from "../text/packing";
import { openDeviceState } from "./device-state";
import { dropoutDraws } from "./dropout";
import { type Tuning, trainableLayout } from "./graphs";
import { openHostState } from "./host-state";
import type { Layout } from "./layout";
import { type ModelSessions, type ModelSessionsOptions, modelSessions } from "./model-sessions";
import { type AdamW, updateScalars } from "./optimizer";
import { type RowShape, rowFeeds } from "./rows";
import type { HeldState, HeldStateOptions, State } from "./state";

export interface StepperOptions extends ModelSessionsOptions {
  readonly adamW: AdamW;
  readonly seed: number;
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
  const { device, threads, adamW, rows: shape, open = openSession } = options;
  const layout = trainableLayout(model, tuning);
  const sessions = modelSessions(model, tuning, options);
  const held = await opened(sessions, layout, initial, {
    ...{ device, threads, adamW, open },
    sparing: shape.recompute === true,
  });
  const spare = shape.recompute ? collectGarbage : () => undefined;

  return {
    layout,
    async accumulate(rows, step) {
      const count = rows.reduce((sum, row) => sum + row.weights.reduce((a, b) => a + b, 0), 0);
      const lossScale = scalarTensor(1 / Math.max(1, count));
      let loss = 0;
      let squares = 0;
      for (let at = 0, microStep = 0; at < rows.length; at += shape.batch, microStep++) {
        const feeds = {
          ...rowFeeds(rows.slice(at, at + shape.batch), shape, model.config),
          ...dropoutFeeds(tuning, shape, { seed: options.seed, step, microStep }),
          lossScale,
        };
        const found = await held.accumulate(await sessions.microStep(), feeds, microStep === 0);
        loss += found.loss;
        squares = found.squares;
        spare();
        await options.pause();
      }
      return { loss, gradNorm: Math.sqrt(squares) };
    },
    async update(step, lr, gradNorm) {
      await held.update((bucket) => {
        const rate = lr * (layout.rates[bucket] ?? 1);
        const scalars = Object.entries(updateScalars(adamW, step, rate, gradNorm));
        return Object.fromEntries(scalars.map(([name, value]) => [name, scalarTensor(value)]));
      });
      spare();
    },
    async losses(rows, other) {
      const evaluator = await sessions.evaluator();
      const parameters = held.parameters(other);
      const losses = await evaluator.losses(rows, parameters);
      if (other !== undefined) for (const tensor of Object.values(parameters)) tensor.dispose();
      return losses;
    },
    state: () => held.read(),
    restore: (state) => held.restore(state),
    gradient: () => held.readGradient(),
    placement: () => sessions.placement(),
    async dispose() {
      await held.release();
      await sessions.release();
    },
  };
}

async function opened(
  sessions: ModelSessions,
  layout: Layout,
  initial: State,
  options: HeldStateOptions,
): Promise<HeldState> {
  try {
    await sessions.microStep();
    return await (options.device === "cpu" ? openHostState : openDeviceState)(layout, initial, options);
  } catch (error) {
    // Whoever tries again with less must find the memory free.
    await sessions.release();
    throw error;
  }
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
