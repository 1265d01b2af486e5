/** What is said about adapters that go out and come in. Knows neither the editor nor the engine. */
import path from "node:path";
import { isRecord } from "../../engine/errors";
import {
  type AdapterSummary,
  type ExchangeFormat,
  type ExportResult,
  exchangeFormats,
  type ImportResult,
} from "../../engine/protocol/adapters";
import { size } from "../../engine/words/size";

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
];

/** A name to begin with; safe on every file system. */
export function exportName({ name }: AdapterSummary, format: ExchangeFormat): string {
  const safe = name.replace(/[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "") || "adapter";
  return format === "gguf" ? `${safe}.gguf` : `${safe}-${format}`;
}

/** The setting's base where it is the adapter's; otherwise the engine looks for the base that the adapter names. */
export function exportBase({ base }: AdapterSummary, setting: string | undefined): { readonly base?: string } {
  const same = setting !== undefined && (setting === base || path.basename(setting) === base);
  return same ? { base: setting } : {};
}

export function exportedText({ format, path: place, bytes, proof }: ExportResult): string {
  const written = `exported to ${path.basename(place)} (${size(bytes)})`;
  if (format === "gguf") return `${written}. llama.cpp takes it with --lora; llama.vscode applies it at half strength.`;
  if (proof === undefined) return `${written}.`;
  const { maxAbsolute, maxRelative, sameTop, positions } = proof.difference;
  const share = (100 * maxRelative).toPrecision(2);
  return (
    `${written}. In ${proof.dtype} its logits are at most ${maxAbsolute.toPrecision(2)} (${share} % of their range) away from ` +
    `those of base and adapter, with the same first choice at ${sameTop} of ${positions} places.`
  );
}

export function importedText({ format, summary, madeFor }: ImportResult): string {
  const kind = { gguf: "a GGUF", peft: "a PEFT", mlx: "an mlx-lm" }[format];
  const other = madeFor === undefined ? "" : ` It fits, but says that it was made for ${madeFor}.`;
  return `${summary.name}, ${kind} adapter of rank ${summary.rank} for ${summary.base}, is in the store.${other}`;
}

export interface ExportArguments {
  readonly adapter: string;
  readonly format: ExchangeFormat;
  readonly out: string;
}

/** What a keybinding or script passes so that nothing is asked; null when it is something else, such as a folder's menu. */
export function exportArguments(value: unknown): ExportArguments | null {
  if (!isRecord(value)) return null;
  const { adapter, format, out } = value;
  const known = exchangeFormats.find((item) => item === format);
  if (typeof adapter !== "string" || known === undefined || typeof out !== "string") return null;
  return path.isAbsolute(out) ? { adapter, format: known, out } : null;
}

/** Likewise the folder or GGUF file to import. */
export function importArgument(value: unknown): string | null {
  return isRecord(value) && typeof value["from"] === "string" && path.isAbsolute(value["from"]) ? value["from"] : null;
}
