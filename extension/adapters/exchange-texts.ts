/** What is said about adapters that go out and come in. Knows neither the editor nor the engine. */
import path from "node:path";
import { isRecord } from "../../engine/errors";
import {
  type AdapterSummary,
  type ExchangeFormat,
  type ExportResult,
  type ExportTypeWord,
  exchangeFormats,
  exportTypeWords,
  type GgufProof,
  type ImportResult,
} from "../../engine/protocol/adapters";
import { storedGgufId } from "../../engine/protocol/models";
import { size } from "../../engine/words/size";
import { judged } from "../editor/messages";

export interface FormatText {
  readonly format: ExchangeFormat;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

export const formatTexts: readonly FormatText[] = [
  {
    format: "peft",
    label: "PEFT",
    description: "folder",
    detail: "for Python: Hugging Face PEFT, transformers, vLLM",
  },
  {
    format: "gguf",
    label: "GGUF",
    description: "file",
    detail: "for llama.cpp and llama.vscode, beside a GGUF of the same base",
  },
  {
    format: "merged",
    label: "Merged model",
    description: "folder, as large as the base",
    detail: "base and adapter as one Hugging Face model, written only if its logits are those of base and adapter",
  },
  {
    format: "merged-gguf",
    label: "Merged GGUF",
    description: "file, as large as the base",
    detail:
      "base and adapter as one file for Ollama, LM Studio and llama.cpp, written only if code costs it no more nats",
  },
];

/** The forms that an adapter's base allows: only what is a GGUF file can be merged into one. */
export function formatsFor({ base }: AdapterSummary): readonly FormatText[] {
  const isGguf = /\.gguf$/i.test(base) || storedGgufId.test(base);
  return formatTexts.filter(({ format }) => format !== "merged-gguf" || isGguf);
}

export interface TypeText {
  /** null: as the base has them. */
  readonly dtype: "q8_0" | "f16" | null;
  readonly label: string;
  readonly detail: string;
}

/** In which a merged GGUF file has the tensors that the adapter changes. */
export const typeTexts: readonly TypeText[] = [
  { dtype: null, label: "As in the base", detail: "as small as the base; refused where rounding loses the adapter" },
  { dtype: "q8_0", label: "Q8_0", detail: "eight bits a number, which lose next to nothing" },
  { dtype: "f16", label: "F16", detail: "sixteen bits a number" },
];

/** Whether a form is one file; otherwise it is a folder. */
export function isFileFormat(format: ExchangeFormat): boolean {
  return format === "gguf" || format === "merged-gguf";
}

/** A name to begin with; safe on every file system. */
export function exportName({ name }: AdapterSummary, format: ExchangeFormat): string {
  const safe = name.replace(/[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "") || "adapter";
  if (format === "merged-gguf") return `${safe}-merged.gguf`;
  return format === "gguf" ? `${safe}.gguf` : `${safe}-${format}`;
}

/** The setting's base where it is the adapter's; otherwise the engine looks for the base that the adapter names. */
export function exportBase({ base }: AdapterSummary, setting: string | undefined): { readonly base?: string } {
  const same = setting !== undefined && (setting === base || path.basename(setting) === base);
  return same ? { base: setting } : {};
}

/** The project on whose code a merged GGUF file is measured: the adapter's own, and only where that is the open folder. */
export function exportWorkspace(
  { workspace }: AdapterSummary,
  format: ExchangeFormat,
  folder: string | undefined,
): { readonly workspace?: string } {
  return format === "merged-gguf" && folder !== undefined && workspace === folder ? { workspace } : {};
}

export function exportedText({ format, path: place, bytes, proof, ggufProof }: ExportResult): string {
  const written = `exported to ${path.basename(place)} (${size(bytes)})`;
  if (ggufProof !== undefined) return `${written}. ${ggufText(ggufProof)}`;
  if (format === "gguf") return `${written}. llama.cpp takes it with --lora; llama.vscode applies it at half strength.`;
  if (proof === undefined) return `${written}.`;
  const { maxAbsolute, maxRelative, sameTop, positions } = proof.difference;
  const share = (100 * maxRelative).toPrecision(2);
  return (
    `${written}. In ${proof.dtype} its logits are at most ${maxAbsolute.toPrecision(2)} (${share} % of their range) away from ` +
    `those of base and adapter, with the same first choice at ${sameTop} of ${positions} places.`
  );
}

function ggufText({ types, natsPerToken, rise }: GgufProof): string {
  const { base, adapter, file } = natsPerToken;
  const names = [...new Set(types.map(({ to }) => to))].join(", ");
  const sign = rise < 0 ? "−" : "+";
  return (
    `Rounded to ${names}, a token of code costs it ${file.toFixed(3)} nats; base and adapter ${adapter.toFixed(3)} ` +
    `(${sign}${Math.abs(100 * rise).toFixed(2)} %), the base alone ${base.toFixed(3)}.`
  );
}

export function importedText({ format, summary, madeFor, job, verdict }: ImportResult): string {
  const kind = { gguf: "a GGUF", peft: "a PEFT", mlx: "an mlx-lm" }[format];
  const other = madeFor === undefined ? "" : ` It fits, but says that it was made for ${madeFor}.`;
  if (job !== undefined) {
    const said = verdict === undefined ? "Too few files are held out to compare it with its base." : judged(verdict);
    return `${summary.name} is in the store: ${summary.steps} steps, made elsewhere by ${job.workers} ${job.workers === 1 ? "worker" : "workers"}. ${said}`;
  }
  return `${summary.name}, ${kind} adapter of rank ${summary.rank} for ${summary.base}, is in the store.${other}`;
}

export interface ExportArguments {
  readonly adapter: string;
  readonly format: ExchangeFormat;
  readonly out: string;
  readonly dtype?: ExportTypeWord;
}

/** What a keybinding or script passes so that nothing is asked; null when it is something else, such as a folder's menu. */
export function exportArguments(value: unknown): ExportArguments | null {
  if (!isRecord(value)) return null;
  const { adapter, format, out, dtype } = value;
  const known = exchangeFormats.find((item) => item === format);
  if (typeof adapter !== "string" || known === undefined || typeof out !== "string") return null;
  const type = exportTypeWords.find((item) => item === dtype);
  if (!path.isAbsolute(out) || (dtype !== undefined && type === undefined)) return null;
  return { adapter, format: known, out, ...(type !== undefined && { dtype: type }) };
}

/** Likewise the folder or GGUF file to import. */
export function importArgument(value: unknown): string | null {
  return isRecord(value) && typeof value["from"] === "string" && path.isAbsolute(value["from"]) ? value["from"] : null;
}
