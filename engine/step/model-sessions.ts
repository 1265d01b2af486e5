/**
 * The two sessions of a run that hold the model's weights: the micro-step's and the evaluation's. Where memory is short
 * only one of them is open at a time, and float matrices are read as they lie in the file instead of being packed anew for
 * every product that meets them: that costs a second or four where a run turns from training to evaluating.
 */
import type { GraphModel } from "../model/graph-model";
import type { DeviceId, Placement } from "../protocol/words";
import { collectGarbage } from "../runtime/memory";
import { type OpenSession, openSession, type Session, type SessionOptions } from "../runtime/session";
import { bindingOf } from "./binding";
import { type Evaluator, evaluatorOf } from "./evaluator";
import { evaluationGraph, microStepGraph, type Tuning } from "./graphs";
import type { StepShape } from "./rows";

export interface ModelSessionsOptions {
  readonly device: DeviceId;
  readonly threads: number;
  readonly rows: StepShape;
  /** Called between runs: lets messages in, waits while a completion waits, throws to cancel. */
  readonly pause: () => Promise<void>;
  /** Absent: the runtime's. */
  readonly open?: OpenSession | undefined;
}

export interface ModelSessions {
  /** The session of the micro-step's graph. Throws E_MEMORY. */
  microStep(): Promise<Session>;
  /** Throws E_MEMORY. */
  evaluator(): Promise<Evaluator>;
  /** Of the micro-step's nodes, once it has run. */
  placement(): Placement | null;
  /** A second call does nothing. */
  release(): Promise<void>;
}

/** Opens nothing yet. */
export function modelSessions(model: GraphModel, tuning: Tuning, options: ModelSessionsOptions): ModelSessions {
  const { device, threads, rows, pause, open = openSession } = options;
  // What a session left in a GPU's memory does not outlive it.
  const sparing = rows.recompute === true && device === "cpu";
  const common: SessionOptions = {
    ...{ device, threads, folder: model.folder, sparing },
    // Whole numbers are multiplied from their packed form alone.
    prepack: !(sparing && model.precision === "fp32"),
  };
  const binding = bindingOf(device);
  let training: Session | null = null;
  let evaluating: Session | null = null;
  let placement: Placement | null = null;

  const endTraining = async (): Promise<void> => {
    placement ??= training?.placement() ?? null;
    await training?.release();
    training = null;
  };
  const endEvaluating = async (): Promise<void> => {
    await evaluating?.release();
    evaluating = null;
  };
  const makeRoom = async (other: () => Promise<void>): Promise<void> => {
    if (!sparing) return;
    await other();
    collectGarbage();
  };

  return {
    async microStep() {
      if (training === null) {
        await makeRoom(endEvaluating);
        const graph = microStepGraph(model, tuning, rows, binding);
        const resident = graph.outputs.filter((name) => name.startsWith("gradient."));
        training = await open(graph, { ...common, resident, readPlacement: placement === null });
        // What is left of the graph that was written.
        if (sparing) collectGarbage();
      }
      return training;
    },
    async evaluator() {
      if (evaluating === null) {
        await makeRoom(endTraining);
        evaluating = await open(evaluationGraph(model, tuning, rows, binding), common);
        if (sparing) collectGarbage();
      }
      return evaluatorOf(evaluating, model.config, { rows, pause });
    },
    placement: () => placement ?? training?.placement() ?? null,
    async release() {
      await endTraining();
      await endEvaluating();
    },
  };
}
