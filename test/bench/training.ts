/** Training beside PyTorch with PEFT: LoRA and every weight, speed and memory. */
import { megabytes, type Section, table } from "../models/page";
import { threads } from "../models/setup";
import { attune, type Contestant, contest, type Standing, type TrainFigures, torch } from "./contest";
import { figureText, ratio } from "./figures";
import type { BenchMeasuring, BenchSetup } from "./setup";
import type { Subject } from "./subjects";

const length = 512;
const reference = "PyTorch + PEFT, float32";

export function trainingSection(setup: BenchSetup, subjects: readonly Subject[], measuring: BenchMeasuring): Section {
  const parts = subjects.flatMap((subject) => [
    "",
    `### ${subject.title[0]?.toUpperCase()}${subject.title.slice(1)}`,
    "",
    ...tableOf(contest(contestantsOf(setup, subject), subject.turns, measuring)),
  ]);
  const lines = [
    "## Training",
    "",
    `Optimizer steps on one row of ${length} random tokens, all of which bear loss: forward, backward, clipping and AdamW; LoRA of rank`,
    "16 on all linears, nothing dropped. Memory is the peak of the process (`VmHWM`). “Activations again”: each layer's are computed a",
    "second time on the way back (`--gradient-checkpointing on`), as a run does where memory is short.",
    ...parts,
  ];
  return { lines, problems: [] };
}

function contestantsOf(
  { narrow, integers }: BenchSetup,
  { name, base, folder, rounds }: Subject,
): Contestant<TrainFigures>[] {
  const ours = (title: string, ...options: string[]): Contestant<TrainFigures> => {
    const place = base === undefined ? [] : ["--base", base];
    const fixed = ["--device", "cpu", "--threads", String(threads), "--seq-len", String(length)];
    return attune(`Attune, ${title}`, ["train", ...place, ...fixed, "--rounds", String(rounds), ...options]);
  };
  const theirs = (title: string, method: string, kind: string): Contestant<TrainFigures> =>
    torch(title, [folder, "train", method, kind, String(length), String(rounds)]);
  const again = ["--gradient-checkpointing", "on"];
  const full =
    name === "half-billion"
      ? []
      : [
          ours("every weight, fp32", "--method", "full", "--precision", "fp32"),
          theirs("PyTorch, every weight, float32", "full", "float32"),
        ];
  return [
    ours("fp32", "--precision", "fp32"),
    ...(integers ? [ours("int8", "--precision", "int8")] : []),
    theirs(reference, "lora", "float32"),
    ...(narrow ? [theirs("PyTorch + PEFT, autocast to bf16", "lora", "bf16")] : []),
    ours("fp32, activations again", "--precision", "fp32", ...again),
    ...(integers ? [ours("int8, activations again", "--precision", "int8", ...again)] : []),
    ours("int4, activations again", "--precision", "int4", ...again),
    ...full,
  ];
}

function tableOf(standings: readonly Standing<TrainFigures>[]): string[] {
  const other = standings.find(({ name }) => name === reference)?.figures;
  return table(
    ["", "tokens/s", "of PyTorch + PEFT's", "peak memory", "of PyTorch + PEFT's"],
    standings.map(({ name, figures: { tokensPerSecond, peakBytes } }) => [
      name,
      figureText(tokensPerSecond, 0),
      ratio(tokensPerSecond, other?.tokensPerSecond),
      megabytes(peakBytes.high),
      ratio(peakBytes, other?.peakBytes),
    ]),
  );
}
