/** Where everything is that `npm run bench` measures with, and what its sections are. */
import type { InstalledPeer } from "../../engine/bench/peer";
import type { PeerWord } from "../../engine/protocol/bench";
import type { Measuring } from "../models/measuring";
import type { benchChildren } from "./children";
import type { Subject } from "./subjects";

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

/** What is measured in one go and kept: a table of contestants that took turns. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** Lines of Markdown. */
  measure(measuring: BenchMeasuring): readonly string[];
}

export interface BenchSection {
  readonly title: string;
  /** What its parts have in common: lines of Markdown. */
  readonly head: readonly string[];
  parts(setup: BenchSetup, subjects: readonly Subject[]): readonly Part[];
}

/** A part for each subject. */
export function partsOf(
  subjects: readonly Subject[],
  measure: (subject: Subject, measuring: BenchMeasuring) => readonly string[],
): readonly Part[] {
  return subjects.map((subject) => ({
    name: subject.name,
    title: subject.title,
    measure: (measuring) => measure(subject, measuring),
  }));
}
