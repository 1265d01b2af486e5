/** The part of docs/performance.md that sets what was wanted beside what was measured: by the processor's instructions. */
import { table } from "../models/page";
import type { KeptPart } from "./kept";

/** What a table's row says beside another's; null: it was not measured. */
type Reached = (read: Read) => number | null;
/** The number at the head of a cell, `2560 (2517–2713)` → 2560, or `414 MB` → 414; null: there is no such row. */
type Read = (section: string, part: string, row: string, column: number) => number | null;

interface Target {
  readonly what: string;
  readonly part: string;
  readonly least?: number;
  readonly most?: number;
  readonly reached: Reached;
}

const [speed, memoryRatio] = [1, 4];
const torch = "PyTorch + PEFT, float32";
const narrowTorch = "PyTorch + PEFT, autocast to bf16";
const [prompt, token] = [1, 3];

/** `withIntegers`: the processor adds products of integers, by VNNI or AMX, so more is wanted of it. */
function targetsOf(withIntegers: boolean): readonly Target[] {
  const ours = withIntegers ? "Attune, int8" : "Attune, fp32";
  const again = withIntegers ? "Attune, int8, activations again" : "Attune, fp32, activations again";
  const subjects = ["embedded", "smollm2", "half-billion"];
  const training = subjects.flatMap((part): Target[] => [
    {
      ...{ what: `LoRA, tokens/s: ${ours} of PyTorch's in float32`, part, least: withIntegers ? 4 : 1.5 },
      reached: (read) => quotient(read("training", part, ours, speed), read("training", part, torch, speed)),
    },
    ...(withIntegers
      ? [
          {
            ...{ what: `LoRA, tokens/s: ${ours} of PyTorch's in bf16`, part, least: 1.2 },
            reached: (read: Read) =>
              quotient(read("training", part, ours, speed), read("training", part, narrowTorch, speed)),
          },
        ]
      : []),
    {
      ...{ what: `LoRA, peak memory: ${again} of PyTorch's`, part, most: 0.5 },
      reached: (read) => read("training", part, again, memoryRatio),
    },
    {
      ...{ what: `tokens/s: LoRA (${ours}) of every weight, both ours`, part, least: 2 },
      reached: (read) =>
        quotient(read("training", part, ours, speed), read("training", part, "Attune, every weight, fp32", speed)),
    },
    {
      ...{ what: "every weight, tokens/s: ours of PyTorch's", part, least: 0.8 },
      reached: (read) =>
        quotient(
          read("training", part, "Attune, every weight, fp32", speed),
          read("training", part, "PyTorch, every weight, float32", speed),
        ),
    },
  ]);
  const llama = "llama.cpp, Q4_1 GGUF";
  return [
    ...training,
    {
      ...{ what: `prompt: llama.cpp's time of ${ours}'s`, part: "smollm2", least: withIntegers ? 1.3 : 1.7 },
      reached: (read) =>
        quotient(read("completing", "smollm2", llama, prompt), read("completing", "smollm2", ours, prompt)),
    },
    {
      ...{ what: "a token: llama.cpp's time of ours, both in the same file's 4 bits", part: "smollm2", least: 1 },
      reached: (read) =>
        quotient(
          read("completing", "smollm2", llama, token),
          read("completing", "smollm2", "Attune, the GGUF as it lies", token),
        ),
    },
    ...["F16", "Q8_0"].map(
      (part): Target => ({
        ...{ what: "LoRA, tokens/s: ours of QVAC's", part, least: 2 },
        reached: (read) => {
          const row = part === "F16" ? ours : "Attune, the file as it lies";
          return quotient(read("qvac", part, row, speed), read("qvac", part, "QVAC", speed));
        },
      }),
    ),
  ];
}

/** Lines of Markdown: a table for each kind of processor; what was not measured there has no row. */
export function targetsSection(kept: readonly KeptPart[]): string[] {
  const kinds = [...new Set(kept.map(({ instructions }) => instructions))];
  return [
    "## Wanted and reached",
    "",
    "What the project set itself, as ratios within the tables below. [how-fast.md](how-fast.md) has the profiles that say where the rest of the time goes.",
    ...kinds.flatMap((instructions) => {
      const own = kept.filter((part) => part.instructions === instructions);
      const read = readingOf(own);
      const rows = targetsOf(/VNNI|AMX/.test(instructions)).flatMap(({ what, part, least, most, reached }) => {
        const value = reached(read);
        if (value === null) return [];
        const met = value >= (least ?? 0) && value <= (most ?? Number.POSITIVE_INFINITY);
        const wanted = least === undefined ? `≤ ${most}` : `≥ ${least}`;
        return [
          [what, own.find((one) => one.part === part)?.title ?? part, wanted, value.toFixed(2), met ? "yes" : "no"],
        ];
      });
      return ["", `${instructions}:`, "", ...table(["", "model", "wanted", "reached", "met"], rows)];
    }),
  ];
}

function readingOf(kept: readonly KeptPart[]): Read {
  return (section, part, row, column) => {
    const lines = kept.find((one) => one.section === section && one.part === part)?.lines ?? [];
    const cells = lines.map((line) => line.split("|").map((cell) => cell.trim())).find(([, name]) => name === row);
    const number = Number.parseFloat(cells?.[column + 1] ?? "");
    return Number.isNaN(number) ? null : number;
  };
}

function quotient(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours / theirs;
}
