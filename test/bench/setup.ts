/** Where everything is that `npm run bench` measures with. */
import type { InstalledPeer } from "../../engine/bench/peer";
import type { PeerWord } from "../../engine/protocol/bench";
import type { Measuring } from "../models/measuring";
import type { benchChildren } from "./children";

export type BenchMeasuring = Measuring<typeof benchChildren>;

export interface BenchSetup {
  readonly cache: string;
  /** How the others are started. */
  readonly peers: Readonly<Record<PeerWord, InstalledPeer>>;
  /** The embedded model's folder. */
  readonly embedded: string;
  /** PyTorch computes in bf16 where the processor does. */
  readonly narrow: boolean;
  /** Attune trains in integers where the processor adds their products without overflow: VNNI, AMX, and their like. */
  readonly integers: boolean;
}
