/** Training on the rows that a run really has: code of this repository, with and without a middle taken out, packed. */
import { writeFileSync } from "node:fs";
import { openBase } from "../../engine/bases/folder";
import type { Row } from "../../engine/text/packing";
import { firstCursor, rowsWatched } from "../../engine/train/batches";
import { prepareData } from "../../engine/train/dataset";
import { contest, peer, type TrainFigures } from "./contest";
import { type BenchSection, partsOf } from "./setup";
import { isSmall } from "./subjects";
import { length, ours, torchName, trainingTable, trainRequest } from "./training";

const workspace = "engine";

export interface MixRequest {
  readonly base: string | undefined;
  readonly file: string;
}

/** Share of the tokens that bear loss. */
export interface Mix {
  readonly lossShare: number;
}

/** In a process of its own: the first step's rows as an examples file, a row a line with its padding, so that all have the same length. */
export async function writeMix({ base: place, file }: MixRequest): Promise<Mix> {
  const base = await openBase(place);
  const request = { workspace, seqLen: length };
  const quiet = { signal: new AbortController().signal, phase: () => undefined };
  const { dataset } = await prepareData(request, base, null, quiet);
  const { rows } = dataset.batches.next(firstCursor, rowsWatched);
  const examples = rows.map(exampleOf);
  writeFileSync(file, examples.map((example) => `${JSON.stringify(example)}\n`).join(""));
  const bearing = examples.reduce((sum, { mask }) => sum + mask.filter((bit) => bit === 1).length, 0);
  return { lossShare: bearing / (examples.length * length) };
}

function exampleOf({ tokens, weights }: Row): { readonly tokens: readonly number[]; readonly mask: readonly number[] } {
  // A weight stands where the token before its target does.
  return { tokens: [...tokens], mask: [0, ...weights.subarray(0, -1)] };
}

export const mixSection: BenchSection = {
  title: "The real mix",
  head: [
    "The same steps on random tokens and on a run's own rows (“the mix”): code of this repository, plain or with a middle to fill in, packed; markers,",
    "code of other files and padding bear no loss. Nobody's work depends on where loss is borne: all logits are computed. QVAC has no such mask.",
  ],
  parts: ({ cache, peers }, subjects) =>
    partsOf(subjects.filter(isSmall), (subject, measuring) => {
      const file = `${cache}/mix-${subject.name}.jsonl`;
      const { lossShare } = measuring.inProcess("writeMix", { base: subject.base, file });
      const request = trainRequest(subject.folder, subject.rounds);
      const fp32 = ["--precision", "fp32"];
      const contestants = [
        ours("fp32", subject, fp32),
        ours("fp32, the mix", subject, [...fp32, "--examples", file]),
        peer<TrainFigures>(torchName, peers.pytorch, request),
        peer<TrainFigures>(`${torchName}, the mix`, peers.pytorch, { ...request, examples: file }),
      ];
      const standings = contest(contestants, subject.turns, measuring);
      return [
        ...[`${(100 * lossShare).toFixed(0)} % of the mix's tokens bear loss.`, ""],
        ...trainingTable(standings, `${torchName}, the mix`),
      ];
    }),
};
