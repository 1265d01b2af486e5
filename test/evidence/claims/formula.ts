/** What the paper's formulas give for GPT-3, computed by the product's own count of parameters. */
import { chooseTargets, type LinearShape } from "../../../engine/model/linear-shapes";
import { chooseLoraTargets, loraParameters } from "../../../engine/model/lora";
import { table } from "../../models/page";

/** GPT-3 175B: 96 layers of width 12,288. */
const [layers, width] = [96, 12_288];
/** Table 4. */
const total = 175_255_800_000;

const attention: readonly LinearShape[] = Array.from({ length: layers }, (_, layer) =>
  ["q", "k", "v", "o"].map((suffix) => {
    const size = { in: width, out: width, fanInFanOut: false };
    return { name: `layers.${layer}.${suffix}`, layer, suffix, takes: suffix, ...size };
  }),
).flat();

/** Of an adapter of this rank on GPT-3's linears. */
export function gpt3Parameters(rank: number, targets: string): number {
  const sizes = { rank, alpha: rank, rslora: false, rankPattern: {}, alphaPattern: {} };
  const some = chooseLoraTargets(chooseTargets(attention, targets), targets, sizes);
  return some.reduce((sum, target) => sum + loraParameters(target, { dora: false }), 0);
}

/** In float16, as the paper stores them. */
const bytesEach = 2;

const rows: readonly { readonly rank: number; readonly targets: string; readonly paper: string }[] = [
  { rank: 1, targets: "q,v", paper: "4.7 M (table 4)" },
  { rank: 4, targets: "q,v", paper: "35 MB (section 4.2), 18 M (table 5)" },
  { rank: 8, targets: "q,v", paper: "37.7 M (table 4)" },
  { rank: 8, targets: "q", paper: "18 M (table 5)" },
  { rank: 2, targets: "q,k,v,o", paper: "18 M (table 5)" },
];

export function formulaSection(): string[] {
  const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(0)} GB`;
  const small = 35e6;
  const hundred = (each: number): number => total * bytesEach + 100 * each;
  const cells = rows.map(({ rank, targets, paper }) => {
    const trained = gpt3Parameters(rank, targets);
    const bytes = trained * bytesEach;
    return [
      ...[String(rank), targets.replaceAll(",", ", "), trained.toLocaleString("en")],
      ...[`${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 2 ** 20).toFixed(1)} MiB`],
      ...[`1 / ${Math.round(total / trained).toLocaleString("en")}`, paper],
    ];
  });
  return [
    "## GPT-3's rows, by formula",
    "",
    "Nobody trains GPT-3 here. What the paper says of its size follows from shapes: Σ r · (in + out) over the adapted matrices, 96 layers of",
    "12,288 × 12,288, as the product counts parameters (`attune params`), two bytes each.",
    "",
    ...table(["rank", "matrices", "trained parameters", "checkpoint", "of 175,255.8 M", "the paper"], cells),
    "",
    `All weights: ${gigabytes(total * bytesEach)} (the paper: 350 GB). A hundred adapters of 35 MB beside one model: ${gigabytes(hundred(small))} (354 GB); a hundred`,
    `models: ${((100 * total * bytesEach) / 1e12).toFixed(0)} TB (35 TB). 32.5 tokens/s for each V100 became 43.1, +${Math.round(100 * (43.1 / 32.5 - 1))} %, and 1.2 TB of memory 350 GB, ${(1200 / 350).toFixed(1)} times less.`,
    "",
  ];
}
