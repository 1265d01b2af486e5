/** Completing beside llama.cpp and PyTorch: a prompt, and a token behind it. */
import { megabytes, table } from "../models/page";
import { threads } from "../models/setup";
import { attune, type CompleteFigures, type Contestant, contest, peer, type Standing } from "./contest";
import { figureText, ratio } from "./figures";
import { type BenchSection, type BenchSetup, partsOf } from "./setup";
import type { Subject } from "./subjects";

const length = 512;

export const completingSection: BenchSection = {
  title: "Completing",
  head: [
    `A prompt of ${length} random tokens with nothing in the KV cache, and a token behind it, none guessed ahead: lower is better.`,
  ],
  parts: (setup, subjects) =>
    partsOf(subjects, (subject, measuring) =>
      tableOf(
        contest(contestantsOf(setup, subject), subject.turns, measuring),
        subject.gguf === null ? torchName : llamaName,
      ),
    ),
};

const llamaName = "llama.cpp, Q4_1 GGUF";
const torchName = "PyTorch, float32";

function contestantsOf({ peers }: BenchSetup, { base, folder, gguf, rounds }: Subject): Contestant<CompleteFigures>[] {
  const ours = (title: string, place: string | undefined, precision: string): Contestant<CompleteFigures> => {
    const where = place === undefined ? [] : ["--base", place];
    const fixed = ["--device", "cpu", "--threads", String(threads), "--seq-len", String(length)];
    const how = ["--rounds", String(rounds), "--precision", precision];
    return attune(`Attune, ${title}`, ["complete", ...where, ...fixed, ...how]);
  };
  const request = { work: "complete", seqLen: length, maxTokens: 16, rounds, threads } as const;
  return [
    ours("int4", base, "int4"),
    ours("int8", base, "int8"),
    ours("fp32", base, "fp32"),
    ...(gguf === null
      ? []
      : [
          ours("the GGUF as it lies", gguf, "auto"),
          peer<CompleteFigures>(llamaName, peers["llama.cpp"], { ...request, base: gguf }),
        ]),
    peer(torchName, peers.pytorch, { ...request, base: folder }),
  ];
}

function tableOf(standings: readonly Standing<CompleteFigures>[], reference: string): string[] {
  const other = standings.find(({ name }) => name === reference)?.figures;
  const of = reference.split(",")[0];
  return table(
    ["", "prompt, ms", `of ${of}'s`, "a token, ms", `of ${of}'s`, "peak memory"],
    standings.map(({ name, figures: { prefillMs, perTokenMs, peakBytes } }) => [
      name,
      figureText(prefillMs, 0),
      ratio(prefillMs, other?.prefillMs),
      figureText(perTokenMs, 1),
      ratio(perTokenMs, other?.perTokenMs),
      megabytes(peakBytes.high),
    ]),
  );
}
