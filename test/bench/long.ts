/** The memory of long rows on a larger model, by the precision of its frozen weights. */
import { megabytes, type Section, table } from "../models/page";
import { threads } from "../models/setup";
import { attune, contest, type TrainFigures } from "./contest";
import { figureText } from "./figures";
import type { BenchMeasuring, BenchSetup } from "./setup";
import type { Subject } from "./subjects";

const length = 2048;

export function longSection(
  { integers }: BenchSetup,
  subjects: readonly Subject[],
  measuring: BenchMeasuring,
): Section {
  const subject = subjects.find(({ name }) => name === "half-billion");
  if (subject?.base === undefined)
    return { lines: ["## Long rows", "", "Measured with Qwen2.5-Coder-0.5B's shape alone."], problems: [] };
  const fixed = ["--base", subject.base, "--device", "cpu", "--threads", String(threads), "--seq-len", String(length)];
  const contestants = ["int4", ...(integers ? ["int8"] : []), "fp32"].map((precision) =>
    attune<TrainFigures>(`Attune, ${precision}`, [
      ...["train", ...fixed, "--rounds", "1", "--precision", precision, "--gradient-checkpointing", "on"],
    ]),
  );
  const lines = [
    "## Long rows",
    "",
    `${subject.title}, rows of ${length} tokens, LoRA of rank 16 on all linears, activations computed again; one turn each.`,
    "",
    ...table(
      ["", "tokens/s", "peak memory"],
      contest(contestants, 1, measuring).map(({ name, figures: { tokensPerSecond, peakBytes } }) => [
        name,
        figureText(tokensPerSecond, 0),
        megabytes(peakBytes.high),
      ]),
    ),
  ];
  return { lines, problems: [] };
}
