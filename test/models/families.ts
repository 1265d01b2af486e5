/** What can be done with each family of models, and with the real files: a cell for each thing, each of them done in the run. */
import { existsSync } from "node:fs";
import path from "node:path";
import { decoderFixtures, fixturesFolder } from "../parity/fixture";
import { tolerance } from "../parity/measure";
import { cellText, type ExactRequest, isWithin } from "./exact";
import type { Exported } from "./judge";
import type { Measuring } from "./measuring";
import { errorText, type Section, table } from "./page";
import type { Setup } from "./setup";

export function familiesSection({ folder, sources }: Setup, measuring: Measuring): Section {
  const real = [
    ["SmolLM2-135M, a folder", `${folder}/smollm2/base`] as const,
    ["SmolLM2-135M, GGUF Q4_1", `${folder}/smollm2.gguf`] as const,
  ].map(([name, place]) => realRow(name, { place, folder, sources }, measuring));
  // Those of LoRA's variants are about adapters.
  const models = decoderFixtures().filter((name) =>
    existsSync(path.join(fixturesFolder, name, "full-gradients.safetensors")),
  );
  const random = models.sort().map((name) => fixtureRow(name, measuring));
  const lines = [
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
    ...table(
      ["", "opens", "tokens", "logits", "trains", "completes", "exports"],
      [...real, ...random].map(({ cells }) => cells),
    ),
  ];
  return { lines, problems: [...real, ...random].flatMap(({ problems }) => problems) };
}

interface Row {
  readonly cells: readonly string[];
  readonly problems: readonly string[];
}

function realRow(name: string, request: ExactRequest, measuring: Measuring): Row {
  const { place, folder } = request;
  // Its problems are told where these numbers are shown in full.
  const { sameTokens, texts, cells } = measuring.inProcess("measureExact", request);
  const { opened, exports } = measuring.inProcess("judge", { fixture: `${folder}/smollm2`, place, subjects: [] });
  const [written = ""] = measuring.inProcess("completeText", { place }).split("\n");
  const completes = `${cellText(cells.generation)}; \`${written.trim().replaceAll("|", "\\|")}\``;
  return {
    cells: [
      ...[name, opened, `${sameTokens} of ${texts}`, cellText(cells.logits), cellText(cells.AdamW), completes],
      exports.map(exportText).join(", "),
    ],
    problems: [
      ...exportProblems(name, exports),
      ...(written.trim() === "" ? [`${name}: nothing was written behind "return".`] : []),
    ],
  };
}

function fixtureRow(name: string, measuring: Measuring): Row {
  const fixture = path.join(fixturesFolder, name);
  const subjects = ["logits", "AdamW", "generation"] as const;
  const { opened, cells, exports } = measuring.inProcess("judge", { fixture, place: `${fixture}/base`, subjects });
  const measured = subjects.map((subject) => cellText(cells[subject]));
  const far = subjects.filter((subject) => !isWithin(cells[subject], tolerance));
  return {
    cells: [name, opened, "it has none", ...measured, exports.map(exportText).join(", ")],
    problems: [
      ...exportProblems(name, exports),
      ...far.map((subject) => `${name}: ${subject}: ${cellText(cells[subject])}, more than ${tolerance}.`),
    ],
  };
}

function exportText(exported: Exported): string {
  const { form } = exported;
  return "error" in exported ? `${form} ${errorText(exported.error)}` : `${form}: ${exported.refusal}`;
}

function exportProblems(name: string, exports: readonly Exported[]): string[] {
  const far = exports.filter((exported) => "error" in exported && !(exported.error <= tolerance));
  return far.map((exported) => `${name}: ${exportText(exported)}, more than ${tolerance}.`);
}
