/** Runs the evaluation graph: nats of each target of packed rows, with any parameters of one layout. */
import type { ModelConfig } from "../model/model-config";
import type { Session } from "../runtime/session";
import { type Feeds, floatData } from "../runtime/tensor";
import type { Row } from "../text/packing";
import { type RowShape, rowFeeds } from "./rows";

export interface EvaluatorOptions {
  readonly rows: RowShape;
  /** Called between runs: lets messages in, waits while a completion waits, throws to cancel. */
  readonly pause: () => Promise<void>;
}

export interface Evaluator {
  /** `parameters`: the graph's inputs besides the rows. Returns nats [T] for each row. */
  losses(rows: readonly Row[], parameters: Feeds): Promise<Float32Array[]>;
}

/** `session`: that of an evaluation graph for rows of this shape. */
export function evaluatorOf(
  session: Session,
  config: ModelConfig,
  { rows: shape, pause }: EvaluatorOptions,
): Evaluator {
  return {
    async losses(rows, parameters) {
      const losses: Float32Array[] = [];
      for (let at = 0; at < rows.length; at += shape.batch) {
        const part = rows.slice(at, at + shape.batch);
        const results = await session.run({ ...rowFeeds(part, shape, config), ...parameters });
        const nll = floatData(results["nll"]);
        for (const index of part.keys()) losses.push(nll.slice(index * shape.length, (index + 1) * shape.length));
        await pause();
      }
      return losses;
    },
  };
}
