/** What can be done with each family of models, and with the real files: a cell for each thing, each of them done in the run. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { readAdapter } from "../../engine/adapters/adapter";
import type { BaseModel } from "../../engine/bases/folder";
import { createCompleter } from "../../engine/complete/completer";
import { openSequence } from "../../engine/decode/sequence";
import { AttuneError } from "../../engine/errors";
import { exportAdapter } from "../../engine/exchange/export";
import type { ExchangeHooks } from "../../engine/exchange/hooks";
import { importAdapter } from "../../engine/exchange/import";
import { type Fixture, fixturesFolder, openFixture } from "../parity/fixture";
import { distance, type Subject } from "../parity/measure";
import { type Cell, measureFixture } from "../parity/one";
import { cellText } from "./exact";
import type { Measuring } from "./measuring";
import { errorText, table } from "./page";
import { type Setup, threads } from "./setup";

export interface JudgeRequest {
  /** A parity fixture: what PyTorch computed. */
  readonly fixture: string;
  /** The base: a folder or a GGUF file. */
  readonly place: string;
  /** Columns of the parity table to measure. */
  readonly subjects: readonly Subject[];
}

export interface Judged {
  /** Family and size. */
  readonly opened: string;
  readonly cells: Readonly<Record<Subject, Cell>>;
  readonly exported: string;
}

/** In a process of its own. */
export async function judge({ fixture: folder, place, subjects }: JudgeRequest): Promise<Judged> {
  const fixture = await openFixture(folder, place);
  const { cells } = await measureFixture(folder, "cpu", subjects, place);
  return { opened: sizeText(fixture.base), cells, exported: await exportsOf(folder, place, fixture) };
}

function sizeText({ config, total }: BaseModel): string {
  const size = total < 1e6 ? `${Math.round(total / 1e3)} k` : `${(total / 1e6).toFixed(0)} M`;
  return `${config.family}, ${size}`;
}

const hooks: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };

/** The fixture's adapter as a PEFT folder and as llama.cpp's GGUF, each taken in again: how far its logits are from PyTorch's. */
async function exportsOf(folder: string, base: string, fixture: Fixture): Promise<string> {
  const out = mkdtempSync(path.join(tmpdir(), "attune-models-"));
  const texts: string[] = [];
  try {
    for (const [format, title] of [
      ["peft", "PEFT"],
      ["gguf", "GGUF"],
    ] as const) {
      const [exported, returned] = [path.join(out, `exported.${format}`), path.join(out, `returned-${format}`)];
      try {
        await exportAdapter({ adapter: `${folder}/adapter`, format, out: exported, base }, hooks);
        await importAdapter({ from: exported, base, out: returned }, hooks);
        texts.push(`${title} ${errorText(await distanceOf(returned, fixture))}`);
      } catch (error) {
        if (!(error instanceof AttuneError)) throw error;
        texts.push(`${title}: ${error.message}`);
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return texts.join(", ");
}

async function distanceOf(adapterFolder: string, { base, model, reference }: Fixture): Promise<number> {
  const { matrices } = await readAdapter(adapterFolder, base);
  const linear = adaptedLinear(model.weights, matrices, { strength: 1, merged: false });
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: 64 });
  const errors: number[] = [];
  for (const [at, prompt] of reference.prompts.entries()) {
    errors.push(distance((await sequence.extendTo(prompt)).logits, reference.tunedLogits[at]));
  }
  await sequence.release();
  return Math.max(...errors);
}

export interface CompleteText {
  readonly place: string;
}

/** As an editor asks, in the middle of a Python function, with the precision that Attune chooses. In a process of its own. */
export async function completeText({ place }: CompleteText): Promise<string> {
  const text = "def mean(values):\n    total = sum(values)\n    return \n\n\nprint(mean([1, 2, 3]))\n";
  const completer = createCompleter(() => undefined);
  const at = { kind: "file", file: "/mean.py", text, line: 3, column: 12 } as const;
  const result = await completer.complete({ base: place, device: "cpu", threads, at }, hooks.signal);
  await completer.dispose();
  return result.text;
}

const columns = ["", "opens", "tokens", "logits", "trains", "completes", "exports"];

export function familiesSection({ folder, sources }: Setup, measuring: Measuring): string {
  const real = [
    ["SmolLM2-135M, a folder", "smollm2/base"] as const,
    ["SmolLM2-135M, GGUF Q4_1", "smollm2.gguf"] as const,
  ].map(([name, place]) => realRow(name, `${folder}/${place}`, { folder, sources }, measuring));
  const random = readdirSync(fixturesFolder)
    .sort()
    .flatMap((fixture) => fixtureRow(fixture, measuring));
  return [
    "## What works",
    "",
    "Each cell was done in the run that wrote this. *opens*: model type and parameters; *tokens*: ids of code in ten languages;",
    "*logits*: largest relative error against PyTorch, of the base, with an adapter beside it and merged; *trains*: the same of loss,",
    "gradient norm and every matrix over LoRA steps of AdamW (20 in SmolLM2, against float64; three elsewhere); *completes*: greedy",
    "tokens are PyTorch's, with the error of the logits behind them, and what an editor is given behind `return` in a short Python",
    "function; *exports*: the adapter written as a PEFT folder and as llama.cpp's GGUF and taken in again, its logits against PyTorch's.",
    "The small models have random weights and no tokenizer: they are the fixtures of `docs/parity.md`, which has WebGPU, full",
    "fine-tuning and the variants of LoRA.",
    "",
    ...table(columns, [...real, ...random]),
  ].join("\n");
}

function realRow(
  name: string,
  place: string,
  { folder, sources }: { readonly folder: string; readonly sources: string },
  measuring: Measuring,
): string[] {
  const { sameTokens, texts, cells } = measuring.inProcess("measureExact", { place, folder, sources });
  const judged = measuring.inProcess("judge", { fixture: `${folder}/smollm2`, place, subjects: [] });
  const written = measuring.inProcess("completeText", { place }).split("\n")[0] ?? "";
  return [
    name,
    judged.opened,
    `${sameTokens} of ${texts}`,
    cellText(cells.logits),
    cellText(cells.AdamW),
    `${cellText(cells.generation)}; \`${written.trim().replaceAll("|", "\\|")}\``,
    judged.exported,
  ];
}

/** None for the fixtures of LoRA's variants, which are about adapters. */
function fixtureRow(name: string, measuring: Measuring): string[][] {
  const fixture = path.join(fixturesFolder, name);
  const subjects = ["logits", "AdamW", "generation"] as const;
  if (!readdirSync(fixture).includes("full-gradients.safetensors")) return [];
  const { opened, cells, exported } = measuring.inProcess("judge", { fixture, place: `${fixture}/base`, subjects });
  const [logits, steps, generation] = subjects.map((subject) => cellText(cells[subject]));
  return [[name, opened, "no tokenizer", logits ?? "", steps ?? "", generation ?? "", exported]];
}
