/** Runs the evaluation graph: nats of each target of packed rows, with any parameters of one layout. */
import type { GraphModel } from "../model/graph-model";
import type { DeviceId } from "../protocol/words";
import { type OpenSession, openSession } from "../runtime/session";
import { floatData, type Tensor } from "../runtime/tensor";
import type { Row } from "../text/packing";
import { evaluationGraph, type Tuning } from "./graphs";
import { rowFeeds, type StepShape } from "./rows";

export interface EvaluatorOptions {
  readonly device: DeviceId;
  readonly threads: number;
  readonly rows: StepShape;
  /** Called between runs: lets messages in, waits while a completion waits, throws to cancel. */
  readonly pause: () => Promise<void>;
  /** Absent: the runtime's. */
  readonly open?: OpenSession | undefined;
}

export interface Evaluator {
  /** `theta`: one flat tensor for each bucket. Returns nats [T] for each row. */
  losses(rows: readonly Row[], theta: readonly Tensor[]): Promise<Float32Array[]>;
  release(): Promise<void>;
}

/** Opens the evaluation graph of these trainable tensors for rows of this shape. Throws E_MEMORY. */
export async function openEvaluator(
  model: GraphModel,
  tuning: Tuning,
  { device, threads, rows: shape, pause, open = openSession }: EvaluatorOptions,
): Promise<Evaluator> {
  const common = { device, threads, folder: model.folder, sparing: shape.recompute };
  const session = await open(evaluationGraph(model, tuning, shape), common);
  return {
    async losses(rows, theta) {
      const parameters = Object.fromEntries(theta.map((tensor, bucket) => [`theta.${bucket}`, tensor]));
      const losses: Float32Array[] = [];
      for (let at = 0; at < rows.length; at += shape.batch) {
        const part = rows.slice(at, at + shape.batch);
        const results = await session.run({ ...rowFeeds(part, shape, model.config), ...parameters });
        const nll = floatData(results["nll"]);
        for (const index of part.keys()) losses.push(nll.slice(index * shape.length, (index + 1) * shape.length));
        await pause();
      }
      return losses;
    },
    release: () => session.release(),
  };
}
