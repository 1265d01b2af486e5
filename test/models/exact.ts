/** Whether a real model computes the same here as in PyTorch: tokens, logits, gradients, steps, greedy text. */
import { readFileSync } from "node:fs";
import { openBase } from "../../engine/bases/folder";
import { loadTokenizer } from "../../engine/text/tokenizer";
import type { Subject } from "../parity/measure";
import { type Cell, measureFixture } from "../parity/one";
import type { Measuring } from "./measuring";
import { errorText, type Section, table } from "./page";
import { readTexts, type Setup, textsFile } from "./setup";

export interface ExactRequest {
  readonly place: string;
  readonly folder: string;
  readonly sources: string;
}

export interface Exact {
  readonly sameTokens: number;
  readonly texts: number;
  readonly cells: Readonly<Record<Subject, Cell>>;
}

const subjects: readonly Subject[] = ["logits", "loss", "LoRA gradients", "AdamW", "generation"];

/** In a process of its own. */
export async function measureExact({ place, folder, sources }: ExactRequest): Promise<Exact> {
  const content: Readonly<Record<string, string>> = JSON.parse(readFileSync(sources, "utf8"));
  const texts = Object.entries(readTexts(textsFile(folder)));
  const base = await openBase(place);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const same = texts.filter(([name, { tokens }]) => tokenizer.encode(content[name] ?? "").join() === tokens.join());
  const { cells } = await measureFixture(`${folder}/smollm2`, "cpu", subjects, place);
  return { sameTokens: same.length, texts: texts.length, cells };
}

/** Largest relative error of float32 against float64 that PyTorch's own float32 stays well below. */
const bounds: Readonly<Partial<Record<Subject, number>>> = {
  ...{ logits: 1e-4, loss: 1e-4, "LoRA gradients": 1e-3, AdamW: 5e-2, generation: 1e-4 },
};

export function exactSection({ folder, sources }: Setup, measuring: Measuring): Section {
  const { own }: { readonly own: Readonly<Record<string, number>> } = JSON.parse(
    readFileSync(`${folder}/smollm2/reference.json`, "utf8"),
  );
  const rows: string[][] = [];
  const problems: string[] = [];
  for (const [name, place] of [
    ["SmolLM2-135M, a folder (F32)", `${folder}/smollm2/base`],
    ["SmolLM2-135M, GGUF (Q4_1), in fp32", `${folder}/smollm2.gguf`],
  ] as const) {
    const { sameTokens, texts, cells } = measuring.inProcess("measureExact", { place, folder, sources });
    rows.push([name, `${sameTokens} of ${texts}`, ...subjects.map((subject) => cellText(cells[subject]))]);
    if (sameTokens < texts) problems.push(`${name}: the ids of ${texts - sameTokens} texts are not PyTorch's.`);
    for (const subject of subjects) {
      if (!isWithin(cells[subject], bounds[subject] ?? 0))
        problems.push(`${name}: ${subject}: ${cellText(cells[subject])}, more than ${bounds[subject]}.`);
    }
  }
  const ownError = (subject: Subject): string => own[subject]?.toExponential(1) ?? "–";
  rows.push(["PyTorch's own float32", "–", ...subjects.map(ownError)]);
  const lines = [
    "## The same numbers",
    "",
    "Largest relative error against PyTorch: logits and greedy text (16 tokens) in float32, the others in float64, from which its",
    "own float32 is told apart too; AdamW after 20 steps of LoRA (r 8, all linears); tokens of code in ten languages.",
    "",
    ...table(["base", "tokens", "logits", "loss", "LoRA gradients", "20 steps", "greedy text"], rows),
  ];
  return { lines, problems };
}

export function isWithin(cell: Cell, bound: number): boolean {
  return cell.kind === "measured" && cell.error <= bound;
}

export function cellText(cell: Cell): string {
  if (cell.kind === "measured") return errorText(cell.error);
  return cell.kind === "failed" ? `failed: ${cell.reason.slice(0, 80)}` : "–";
}
