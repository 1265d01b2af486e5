/** Where everything is that `npm run bench` measures with. */
import type { Measuring } from "../models/measuring";
import type { benchChildren } from "./children";

export type BenchMeasuring = Measuring<typeof benchChildren>;

export interface BenchSetup {
  readonly cache: string;
  /** An interpreter with what scripts/models/requirements.txt names. */
  readonly python: string;
  /** A folder in which node-llama-cpp is installed. */
  readonly llama: string;
  /** The embedded model's folder. */
  readonly embedded: string;
  /** PyTorch computes in bf16 where the processor does. */
  readonly narrow: boolean;
  /** Attune trains in integers where the processor adds their products without overflow: VNNI, AMX, and their like. */
  readonly integers: boolean;
}
