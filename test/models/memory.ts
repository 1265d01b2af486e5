/** The memory of training beside PyTorch's with PEFT, at the shapes of two models. */
import type { Measuring } from "./measuring";
import { megabytes, type Section, table } from "./page";
import type { PeakRequest } from "./peak";
import type { Setup } from "./setup";

const length = 512;

interface PythonPeak {
  /** Whose products of bf16. */
  readonly products: string;
  /** Once the packages are imported. */
  readonly importedBytes: number;
  readonly peakBytes: number;
}

interface MemoryRow {
  readonly name: string;
  readonly peakBytes: number;
  /** null: PyTorch's. */
  readonly estimatedBytes: number | null;
}

interface Shape {
  readonly name: string;
  /** PyTorch's, with weights in bf16. */
  readonly narrow: PythonPeak;
  readonly rows: readonly MemoryRow[];
}

const narrowTitle = "PyTorch + PEFT, weights in bf16";

export function memorySection({ folder }: Setup, measuring: Measuring): Section {
  const shapes = [
    measureShape("SmolLM2-135M", `${folder}/smollm2/base`, `${folder}/smollm2.gguf`, measuring),
    measureShape("Qwen2.5-Coder-0.5B's shape, random weights in BF16", `${folder}/half-billion`, null, measuring),
  ];
  return { lines: linesOf(shapes), problems: [] };
}

function measureShape(name: string, base: string, gguf: string | null, measuring: Measuring): Shape {
  const ours = (title: string, request: PeakRequest): MemoryRow => {
    measuring.inProcess("prepareWeights", request);
    const { precision, ...memory } = measuring.inProcess("trainingPeak", request);
    const what = `${title.includes(precision) ? "" : ` (${precision})`}${request.again ? ", activations again" : ""}`;
    return { name: `Attune, ${title}${what}`, ...memory };
  };
  const rows = (gguf === null ? (["int4"] as const) : (["int4", "int8", "fp32"] as const)).map((precision) =>
    ours(precision, { place: base, precision, length, again: true }),
  );
  if (gguf !== null) {
    rows.push(ours("Q4_1 GGUF as it lies", { place: gguf, precision: "int4", length, again: true }));
    rows.push(ours("int4", { place: base, precision: "int4", length, again: false }));
  }
  const narrow: PythonPeak = measuring.python("scripts/models/memory.py", [base, "bf16", String(length)]);
  rows.push({ name: narrowTitle, peakBytes: narrow.peakBytes, estimatedBytes: null });
  return { name, narrow, rows };
}

function linesOf(shapes: readonly Shape[]): string[] {
  return [
    "## Memory of training",
    "",
    `Peak resident memory of the whole process (\`VmHWM\`): rows of ${length} tokens, one at once, LoRA of rank 16 on all linears. Ours is`,
    "that of a run as `attune train` makes it, with the weights rounded before and kept in the cache; their file counts as far as it",
    "was read. PyTorch's weights are random and made in memory, so that no file counts; where the processor has no product of bf16,",
    "such products are made in tiles of float32, which take some 40 MB, as PyTorch's own need minutes a step. Two steps each.",
    "“Activations again”: each layer's are computed again on the way back (`--gradient-checkpointing on`), as a run does where memory is short.",
    ...shapes.flatMap(({ name, narrow, rows }) => [
      "",
      `${name}. PyTorch's products of bf16: ${narrow.products}; ${megabytes(narrow.importedBytes)} are there once its packages are imported.`,
      "",
      ...table(
        ["", "peak", `of "${narrowTitle}"`, "our estimate"],
        rows.map((row) => [
          row.name,
          megabytes(row.peakBytes),
          (row.peakBytes / narrow.peakBytes).toFixed(2),
          row.estimatedBytes === null ? "–" : megabytes(row.estimatedBytes),
        ]),
      ),
    ]),
  ];
}
