/** docs/how-fast.md: where the time of one training step and of one token goes, for a colleague. */
import { type Cells, table } from "../models/page";
import { machine } from "../models/setup";
import { length, type Profile, type ProfileRequest } from "./profile";
import type { BenchMeasuring, BenchSetup } from "./setup";

/** `base`: SmolLM2-135M's folder. */
export function howFastPage({ integers }: BenchSetup, base: string, measuring: BenchMeasuring): string {
  const of = (name: "profileStep" | "profileToken", precision: ProfileRequest["precision"]): Profile =>
    measuring.inProcess(name, { base, precision });
  const lines = [
    "# How fast, and why",
    "",
    "Written by `npm run bench`, by ONNX Runtime's own profile, which takes some time itself; `docs/performance.md` compares with others.",
    "",
    `Machine: ${machine()}.`,
    "",
    "## One training step",
    "",
    `SmolLM2-135M in fp32, LoRA of rank 16 on all linears, a row of ${length} tokens: forward, backward, AdamW.`,
    "",
    ...tableOf(of("profileStep", "fp32")),
    "",
    "- A frozen weight is in two products: x · Wᵀ on the way there, and dy · W on the way back. It has no gradient of its own, which is what",
    "  LoRA saves: full fine-tuning has a third product as large as each of them. So most of a step cannot go away; it can only be made",
    "  in cheaper numbers, where the processor has them.",
    "- A and B are thin. Their products are few multiplications and much reading: each of them is far from the processor's best.",
    "  Linears that take the same values meet all their A as one matrix (`sharedLow`, `engine/model/linear-factory.ts`).",
    "- Attention takes tokens in blocks of 128, and each block what lies before its end (`queryBlock`, `engine/model/attention.ts`).",
    "- The head is one matrix, but the largest. Its logits bring their gradient along, so that they do not live from there to the way back;",
    "  over blocks they are made for some rows at a time (`frozenHeadLoss`, `engine/model/loss.ts`).",
    "- The parameters, their moments and the gradient lie where they are: a product adds to the gradient in its place, and the optimizer's",
    "  few nodes go over a megabyte of each at a time, which stays in the processor's cache (`engine/step/host-state.ts`).",
    "",
    ...(integers ? inIntegers(of("profileStep", "int8")) : []),
    "Where memory is short, each layer's forward pass is made a second time, which adds the first three rows' forward half once more.",
    "",
    "## One token",
    "",
    `The same model behind ${length} tokens. One row meets every weight once, so reading the weights is the work: fewer bits are less of it.`,
    "",
    "In int4:",
    "",
    ...tableOf(of("profileToken", "int4")),
    "",
    "In fp32:",
    "",
    ...tableOf(of("profileToken", "fp32")),
    "",
    "- In 4 bits a weight is so cheap to read that what is left is nodes: each costs some microseconds, whatever it does. Offsets of blocks",
    "  are a product of their own with the sums of x (`engine/graph/ops/blockwise.ts`).",
    "- The KV cache lies in the process's memory and only the new positions' part leaves the graph: the runtime's binding for Node copies every output,",
    "  a cache that was both input and output as well (`engine/decode/serving-graph.ts`). A completion computes what is new in its prompt alone.",
    "- An adapter that is merged costs nothing here; over blocks it stays beside them, as two thin products each.",
  ];
  return `${lines.join("\n")}\n`;
}

function inIntegers(profile: Profile): string[] {
  return [
    "This processor adds products of integers exactly, so the same step can be made in int8:",
    "",
    ...tableOf(profile),
    "",
    "- The way there is one product of integers, the way back two: what the gradient loses by rounding is multiplied as well",
    "  (`engine/graph/ops/int8.ts`), without which LoRA diverged. So three products stand where floats need two, and the values are",
    "  rounded before each: that is the larger part of norms, activations and sums here.",
    "",
  ];
}

function tableOf({ parts, wallMs, nodes }: Profile): string[] {
  const rows = Object.entries(parts)
    .sort(([, a], [, b]) => b.ms - a.ms)
    .map(
      ([name, part]): Cells => [
        ...[name, part.ms.toFixed(part.ms < 10 ? 2 : 0), `${((100 * part.ms) / wallMs).toFixed(0)} %`],
        name === "between nodes" ? "–" : String(Math.round(part.nodes)),
      ],
    );
  const all: Cells = ["all", wallMs.toFixed(wallMs < 100 ? 1 : 0), "100 %", String(Math.round(nodes))];
  return table(["", "ms", "share", "nodes"], [...rows, all]);
}
