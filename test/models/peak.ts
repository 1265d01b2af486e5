/** The peak memory of a whole training run, in a process of its own: rows of some length, one at once, rank 16 on all linears. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openBase } from "../../engine/bases/folder";
import { openModel } from "../../engine/devices/open-model";
import type { PrecisionWord } from "../../engine/protocol/words";
import { makeRecipe, tuningOf } from "../../engine/train/recipe";
import { train } from "../../engine/train/run";
import { threads } from "./setup";

export interface PeakRequest {
  readonly place: string;
  readonly precision: PrecisionWord;
  readonly length: number;
  /** Each layer's activations are computed again instead of being kept, as a run does where memory is short. */
  readonly again: boolean;
}

export interface Peak {
  /** That the run chose. */
  readonly precision: string;
  readonly estimatedBytes: number;
  readonly peakBytes: number;
}

/** Rounds the weights as training will ask for, so that its process finds them in the cache. */
export async function prepareWeights({ place, precision, length }: PeakRequest): Promise<string> {
  const base = await openBase(place);
  const tuning = tuningOf(makeRecipe({ examples: "", batch: 1, seqLen: length }, base), base);
  const opened = await openModel(base, { device: "cpu", precision }, { kind: "training", tuning });
  return opened.precision;
}

/** Two steps, as the command line's `train` makes them. */
export async function trainingPeak({ place, precision, length, again }: PeakRequest): Promise<Peak> {
  const folder = mkdtempSync(path.join(tmpdir(), "attune-models-"));
  let chosen = "";
  try {
    const examples = path.join(folder, "examples.jsonl");
    const tokens = Array.from({ length }, (_, at) => (at * 37 + 11) % 8000);
    writeFileSync(examples, `${JSON.stringify({ tokens, mask: tokens.map(() => 1) })}\n`);
    const sizes = { steps: 2, batch: 1, seqLen: length, rank: 16 } as const;
    const gradientCheckpointing = again ? "on" : "off";
    const how = { device: "cpu", threads, precision, gradientCheckpointing, verdict: false } as const;
    const { memory } = await train(
      { examples, base: place, out: path.join(folder, "out"), ...sizes, ...how },
      {
        signal: new AbortController().signal,
        onEvent: (event) => {
          if (event.event === "plan") chosen = event.precision;
        },
        log: () => undefined,
      },
    );
    if (memory === undefined) throw new Error("The run told nothing of its memory.");
    return { precision: chosen, ...memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
