/** Measured parity → the text of docs/parity.md. Pure, and without a date: two runs differ in their figures alone. */
import { subjects, tolerance } from "./measure";
import type { Cell, RowOfCells } from "./one";

export interface NamedRow extends RowOfCells {
  readonly fixture: string;
}

const deviceNames: Readonly<Record<string, string>> = { cpu: "CPU", webgpu: "WebGPU" };

/** Within the tolerance, or nothing to be compared with. */
export function holds(cell: Cell): boolean {
  return cell.kind === "absent" || (cell.kind === "measured" && cell.error <= tolerance);
}

/** `runtime`: the version of onnxruntime-node; `adapter`: in words, what WebGPU ran on. */
export function parityDocument(
  rows: readonly NamedRow[],
  { runtime, adapter }: { runtime: string; adapter: string },
): string {
  const devices = [...new Set(rows.map((row) => row.device))];
  const versions = new Set(rows.flatMap((row) => Object.entries(row.versions).map((entry) => entry.join(" "))));
  const onGpu = devices.includes("webgpu") ? ` WebGPU ran on ${adapter}.` : "";
  const parts = [
    `# Parity with PyTorch

Written by \`npm run parity\`; every figure was measured in the run that wrote this file, none is typed.

For each family of models a small random one was made with Hugging Face \`transformers\` and \`peft\`
(\`test/fixtures/peft/make.py\`), together with what PyTorch computes from it in float32. A cell is the largest error of all
its checks: |difference| / |expected| of a number; of a tensor, the largest difference by the largest magnitude.
Tolerance, everywhere: ${tolerance}.

- *logits*: of three prompts, by the base alone, with the adapter beside it, and with the adapter merged.
- *loss*: of the batch in three layouts (a micro-step for each row, rows together, rows packed into one), by the training
  graph and by the evaluation graph; and that of full fine-tuning.
- *LoRA gradients*, *full gradients*: of every LoRA matrix in those layouts, with the global norm; of every weight.
- *AdamW*: loss and gradient norm before each of three clipped updates, and every matrix after them.
- *generation*: the greedy tokens are PyTorch's, all of them. The error is that of the logits behind each token, with the
  KV cache kept against the same prefix computed anew, of all of them in one run, as guessed tokens are checked, and of a
  prompt that is cut in its middle and prolonged.
- *nodes*: graph nodes that ran on the device, read from ONNX Runtime's profile of each session's first run. A single
  node elsewhere makes the cell fail.
- *no reference*: the fixture is about an adapter (patterns of ranks, DoRA, LoRA+), not about its base. An encoder (roberta, deberta-v2) does not
  generate; its logits are those of every place of the prompts, its batch has the labels of masked-token prediction.

References: ${[...versions].sort().join(", ")}. Measured: onnxruntime-node ${runtime}.${onGpu}`,
    ...devices.map((device) =>
      section(
        deviceNames[device] ?? device,
        rows.filter((row) => row.device === device),
      ),
    ),
    ...failures(rows),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, rows: readonly NamedRow[]): string {
  const head = ["model", "model_type", ...subjects, "nodes"];
  const lines = rows.map((row) => [
    row.fixture,
    row.family,
    ...subjects.map((subject) => inTable(row.cells[subject])),
    String(row.nodes),
  ]);
  const table = [head, head.map((_, index) => (index < 2 ? "---" : "---:")), ...lines];
  return `## ${title}\n\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n${summary(rows)}`;
}

function summary(rows: readonly NamedRow[]): string {
  let [checks, worst, where] = [0, -1, ""];
  for (const row of rows)
    for (const cell of Object.values(row.cells)) {
      if (cell.kind !== "measured") continue;
      checks += cell.checks;
      if (cell.error > worst) [worst, where] = [cell.error, `${row.fixture}, ${cell.what}`];
    }
  return checks === 0 ? "Nothing was measured." : `${checks} checks. The largest error is ${figure(worst)}: ${where}.`;
}

function inTable(cell: Cell): string {
  if (cell.kind === "absent") return "no reference";
  if (cell.kind === "failed") return "**not measured**";
  return holds(cell) ? figure(cell.error) : `**${figure(cell.error)}**`;
}

function failures(rows: readonly NamedRow[]): string[] {
  const lines = rows.flatMap((row) =>
    subjects.flatMap((subject) => {
      const cell = row.cells[subject];
      if (holds(cell) || cell.kind === "absent") return [];
      const why = cell.kind === "failed" ? cell.reason : `${cell.what} is off by ${figure(cell.error)}`;
      return [`- ${row.fixture}, ${deviceNames[row.device] ?? row.device}, ${subject}: ${why.replace(/\s+/g, " ")}`];
    }),
  );
  return lines.length === 0 ? [] : [`## What failed\n\n${lines.join("\n")}`];
}

function figure(error: number): string {
  return error === 0 ? "0" : error.toExponential(1);
}
