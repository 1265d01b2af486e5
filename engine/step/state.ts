/** The state of a training run: plain, and as it is held where the run computes. */
import type { DeviceId } from "../protocol/words";
import type { OpenSession, Session } from "../runtime/session";
import type { Feeds } from "../runtime/tensor";
import type { AdamW } from "./optimizer";

/** Parameters and moments, in the buckets of a layout. */
export interface State {
  readonly theta: readonly Float32Array[];
  readonly m: readonly Float32Array[];
  readonly v: readonly Float32Array[];
}

/** One run of a micro-step's graph: its share of the mean loss in nats, and Σg² of the sum so far; either may be not finite. */
export interface MicroStep {
  readonly loss: number;
  readonly squares: number;
}

/** θ, m, v and g, and the sessions of the update. */
export interface HeldState {
  /** What a graph of the model takes as its parameters: the present ones, or others of the same layout. */
  parameters(others?: readonly Float32Array[]): Feeds;
  /** Runs the micro-step's graph. `feeds`: its other inputs; `anew`: g is this micro-step's gradient alone, otherwise a sum. */
  accumulate(session: Session, feeds: Feeds, anew: boolean): Promise<MicroStep>;
  /** `scalars`: of a bucket's update. */
  update(scalars: (bucket: number) => Feeds): Promise<void>;
  /** Arrays that nobody writes any more. Throws when an update has failed halfway. */
  read(): Promise<State>;
  /** The same of g. */
  readGradient(): Promise<Float32Array[]>;
  /** Goes on from these arrays, which are read and never written. */
  restore(state: State): void;
  /** Gives the memory back, and the sessions; a second call does nothing. */
  release(): Promise<void>;
}

export interface HeldStateOptions {
  readonly device: DeviceId;
  readonly threads: number;
  readonly adamW: AdamW;
  /** See `SessionOptions`. */
  readonly sparing: boolean;
  readonly open: OpenSession;
}

/** An update that is done for some buckets only. */
export function demandWhole(whole: boolean): void {
  if (!whole) throw new Error("an update failed when it was half done");
}
