/** What changes while a run goes on: its sizes, how far its loop has come, and what it ends with. */
import type { EvalEvent, PlanEvent, StepEvent } from "../protocol/train";
import type { State } from "../step/state";
import type { Stepper } from "../step/stepper";
import type { Cursor } from "./batches";
import type { Checkpoint } from "./checkpoint";
import type { Dataset } from "./dataset";
import type { Recipe } from "./recipe";

/** How far the optimizer steps have come. */
export interface LoopState {
  /** Updates made. */
  readonly step: number;
  readonly cursor: Cursor;
  readonly history: readonly StepEvent[];
  readonly evals: readonly EvalEvent[];
  readonly best: Checkpoint["best"];
  /** How often the rate was divided by ten because a step was not finite. */
  readonly rateCuts: number;
}

/** A loop that runs: it stands here, so that an error does not lose it. */
export interface Course {
  loop: LoopState;
  saved: {
    readonly step: number;
    /** By `performance.now()`. */
    readonly at: number;
    /** The folder of the newest checkpoint of this attempt; null before there is one. */
    readonly checkpoint: string | null;
  };
}

/** The sizes that memory decides, and what follows from them. */
export interface Sized {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly rowsAtOnce: number;
  readonly recompute: boolean;
  /** Why the sizes are not those that were asked for. */
  readonly reductions: readonly string[];
}

/** Where an attempt begins. */
export interface Start extends Sized {
  readonly loop: LoopState;
  /** Read anew each time: whoever kept it would keep three times the parameters in memory. */
  state(): Promise<State>;
}

/** A run whose last step is made; its parameters are on the device still. */
export interface Trained extends Sized {
  readonly stepper: Stepper;
  readonly plan: PlanEvent;
  readonly loop: LoopState;
}
