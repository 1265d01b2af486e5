/** The memory of long rows on a larger model, by the precision of its frozen weights. */
import { megabytes, table } from "../models/page";
import { threads } from "../models/setup";
import { attune, contest, type TrainFigures } from "./contest";
import { figureText } from "./figures";
import { type BenchMeasuring, type BenchSection, type BenchSetup, partsOf } from "./setup";
import { isSmall, type Subject } from "./subjects";

const length = 2048;

export const longSection: BenchSection = {
  title: "Long rows",
  head: [`Rows of ${length} tokens, LoRA of rank 16 on all linears, activations computed again; one turn each.`],
  parts: (setup, subjects) =>
    partsOf(
      subjects.filter((subject) => !isSmall(subject)),
      (subject, measuring) => longRows(setup, subject, measuring),
    ),
};

function longRows({ integers }: BenchSetup, { base = "" }: Subject, measuring: BenchMeasuring): string[] {
  const fixed = ["--base", base, "--device", "cpu", "--threads", String(threads), "--seq-len", String(length)];
  const contestants = ["int4", ...(integers ? ["int8"] : []), "fp32"].map((precision) =>
    attune<TrainFigures>(`Attune, ${precision}`, [
      ...["train", ...fixed, "--rounds", "1", "--precision", precision, "--gradient-checkpointing", "on"],
    ]),
  );
  return table(
    ["", "tokens/s", "peak memory"],
    contest(contestants, 1, measuring).map(({ name, figures: { tokensPerSecond, peakBytes } }) => [
      name,
      figureText(tokensPerSecond, 0),
      megabytes(peakBytes.high),
    ]),
  );
}
