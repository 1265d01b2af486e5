/** What training costs as rows grow longer and ranks higher, and as more steps are made. */
import type { Figure } from "../../engine/protocol/bench";
import { megabytes, table } from "../models/page";
import { threads } from "../models/setup";
import { figureText } from "./figures";
import { type BenchMeasuring, type BenchSection, partsOf } from "./setup";
import type { Subject } from "./subjects";

interface Trained {
  readonly tokensPerSecond: Figure;
  readonly peakBytes: Figure;
  readonly trainable: number;
}

export const growthSection: BenchSection = {
  title: "Growth",
  head: ["In fp32, activations computed again, LoRA on all linears; one turn each."],
  parts: (_, subjects) =>
    partsOf(
      subjects.filter(({ name }) => name === "smollm2"),
      growthOf,
    ),
};

function growthOf({ base = "" }: Subject, measuring: BenchMeasuring): string[] {
  const trained = (seqLen: number, rank: number, rounds: number, ...more: string[]): Trained =>
    measuring.node<Trained>("dist/cli.js", [
      ...["bench", "train", "--base", base, "--device", "cpu", "--threads", String(threads), "--precision", "fp32"],
      ...["--seq-len", String(seqLen), "--rank", String(rank), "--rounds", String(rounds), ...more, "--json"],
    ]);
  const again = ["--gradient-checkpointing", "on"];
  const row = (name: string, { tokensPerSecond, peakBytes, trainable }: Trained): string[] => [
    ...[name, trainable.toLocaleString("en"), figureText(tokensPerSecond, 0), megabytes(peakBytes.high)],
  ];
  return table(
    ["", "trained parameters", "tokens/s", "peak memory"],
    [
      ...[256, 512, 1024, 2048, 4096].map((length) => row(`${length} tokens a row`, trained(length, 16, 2, ...again))),
      ...[1, 8, 64].map((rank) => row(`512 tokens, rank ${rank}`, trained(512, rank, 3, ...again))),
      row("512 tokens, 40 steps", trained(512, 16, 40, ...again)),
    ],
  );
}
