/** Training beside PyTorch with PEFT: LoRA and every weight, speed and memory. */
import type { PeerRequest } from "../../engine/bench/peer";
import { megabytes, table } from "../models/page";
import { threads } from "../models/setup";
import { alone, attune, type Contestant, contest, peer, type Standing, type Start, type TrainFigures } from "./contest";
import { figureText, ratio } from "./figures";
import { type BenchSection, type BenchSetup, partsOf } from "./setup";
import type { Subject } from "./subjects";

export const length = 512;
export const torchName = "PyTorch + PEFT, float32";

export const trainingSection: BenchSection = {
  title: "Training",
  head: [
    `Optimizer steps on one row of ${length} random tokens, all of which bear loss: forward, backward, clipping and AdamW; LoRA of rank`,
    "16 on all linears, nothing dropped. Memory is the peak of the process (`VmHWM`). “Activations again”: each layer's are computed a",
    "second time on the way back (`--gradient-checkpointing on`), as a run does where memory is short.",
  ],
  parts: (setup, subjects) =>
    partsOf(subjects, (subject, measuring) =>
      trainingTable(contest(contestantsOf(setup, subject), subject.turns, measuring), torchName),
    ),
};

/** Ours on one row of `length` tokens a step, by the CPU. */
export function ours(
  title: string,
  { base, rounds }: Pick<Subject, "base" | "rounds">,
  options: readonly string[],
  start: Start = alone,
): Contestant<TrainFigures> {
  const place = base === undefined ? [] : ["--base", base];
  const fixed = ["--device", "cpu", "--threads", String(threads), "--seq-len", String(length)];
  return attune(`Attune, ${title}`, ["train", ...place, ...fixed, "--rounds", String(rounds), ...options], start);
}

/** What the others are asked for, so that it is the same. */
export function trainRequest(base: string, rounds: number): PeerRequest & { readonly work: "train" } {
  const adapter = { method: "lora", rank: 16, targets: "all-linear" } as const;
  return { work: "train", base, seqLen: length, rounds, threads, ...adapter };
}

function contestantsOf({ narrow, integers, peers }: BenchSetup, subject: Subject): Contestant<TrainFigures>[] {
  const { name, folder, rounds } = subject;
  const request = trainRequest(folder, rounds);
  const again = ["--gradient-checkpointing", "on"];
  const full =
    name === "half-billion"
      ? []
      : [
          ours("every weight, fp32", subject, ["--method", "full", "--precision", "fp32"]),
          peer<TrainFigures>("PyTorch, every weight, float32", peers.pytorch, { ...request, method: "full" }),
        ];
  return [
    ours("fp32", subject, ["--precision", "fp32"]),
    ...(integers ? [ours("int8", subject, ["--precision", "int8"])] : []),
    peer(torchName, peers.pytorch, request),
    ...(narrow
      ? [peer<TrainFigures>("PyTorch + PEFT, autocast to bf16", peers.pytorch, { ...request, numbers: "bf16" })]
      : []),
    ours("fp32, activations again", subject, ["--precision", "fp32", ...again]),
    ...(integers ? [ours("int8, activations again", subject, ["--precision", "int8", ...again])] : []),
    ours("int4, activations again", subject, ["--precision", "int4", ...again]),
    ...full,
  ];
}

/** Each beside `reference`, which is one of them. */
export function trainingTable(standings: readonly Standing<TrainFigures>[], reference: string): string[] {
  const other = standings.find(({ name }) => name === reference)?.figures;
  const [of] = reference.split(",");
  return table(
    ["", "tokens/s", `of ${of}'s`, "peak memory", `of ${of}'s`],
    standings.map(({ name, figures: { tokensPerSecond, peakBytes } }) => [
      name,
      figureText(tokensPerSecond, 0),
      ratio(tokensPerSecond, other?.tokensPerSecond),
      megabytes(peakBytes.high),
      ratio(peakBytes, other?.peakBytes),
    ]),
  );
}
