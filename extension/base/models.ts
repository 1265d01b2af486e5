/** What is said about base models, in lists and messages. Knows neither the editor nor the engine. */
import type { BaseForecast, MachineForecast } from "../../engine/protocol/forecast";
import type { CheckedModel, ModelEntry, ModelPageResult } from "../../engine/protocol/models";
import { firstAdapterText, fitText, parametersText, sizeFacts, useFacts } from "../../engine/words/base";
import { licenceText } from "../../engine/words/licence";
import { size } from "../../engine/words/size";

/** A row of the list of base models. */
export interface BaseRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Whether the detail says why it will not do. */
  readonly warning: boolean;
  readonly current: boolean;
  readonly forecast: BaseForecast;
}

/** The list, as the editor shows it: what is on this disk, and what would be downloaded. */
export interface BaseRows {
  readonly here: readonly BaseRow[];
  readonly toDownload: readonly BaseRow[];
}

/** `current`: the setting; absent for the embedded model. */
export function baseRows(
  bases: readonly BaseForecast[],
  machine: MachineForecast,
  current: string | undefined,
): BaseRows {
  const rows = bases.map((forecast) => rowOf(forecast, machine, current));
  // Behind the recommended one comes the one in use; the others as they came.
  const rank = (row: BaseRow): number => (row.forecast.recommended ? 0 : row.current ? 1 : 2);
  const here = rows.filter(({ forecast }) => forecast.entry !== null).toSorted((a, b) => rank(a) - rank(b));
  return { here, toDownload: rows.filter(({ forecast }) => forecast.entry === null) };
}

function rowOf(forecast: BaseForecast, machine: MachineForecast, current: string | undefined): BaseRow {
  const { id, entry, outlook, purpose } = forecast;
  const inUse = entry !== null && isCurrent(entry, current);
  const words = [
    forecast.recommended ? "recommended for this machine" : null,
    inUse ? "current" : null,
    ...sizeFacts(forecast),
    entry === null ? purpose : originText(entry),
  ];
  return {
    label: id,
    description: words.filter((word) => word !== null).join(" · "),
    detail: useFacts(forecast, machine).join(" · "),
    warning: outlook === null || outlook.training.fit === "tooLarge" || outlook.completing.fit === "tooLarge",
    current: inUse,
    forecast,
  };
}

function isCurrent({ embedded, id, path }: ModelEntry, current: string | undefined): boolean {
  return embedded ? current === undefined || current === id : id === current || path === current;
}

/** Where a model that is here came from, if that is worth a word. */
export function originText({ source }: ModelEntry): string | null {
  const origins: Readonly<Record<ModelEntry["source"], string | null>> = {
    embedded: "comes with Attune",
    store: null,
    cache: "in Hugging Face's cache",
    folder: null,
    ollama: "from Ollama",
    lmstudio: "from LM Studio",
    "llama.cpp": "from llama.cpp",
    hf: "in Hugging Face's cache",
    gguf: null,
  };
  return origins[source];
}

/** The question before a download: how much, from where, under which licence, and what does not fit. */
export function confirmation(
  page: ModelPageResult,
  machine: Pick<MachineForecast, "freeBytes" | "totalBytes">,
): { readonly question: string; readonly detail: string } {
  const fit = fitText({ outlook: page.outlook ?? null }, machine);
  const lines = [
    `${parametersText(page.parameters)}, licence: ${page.license === null ? "not named on the model's page" : licenceText(page.license)}`,
    `Download: ${size(page.bytes)} of ${size(page.freeBytes)} free on the disk`,
    ...(fit === null ? [] : [`Memory to train and complete: ${fit}`]),
    "Nothing of your workspace is sent.",
  ];
  return { question: `Download ${page.id} from ${page.host}?`, detail: lines.join("\n") };
}

/** What the user reads once the base is another one; a warning where it will hardly fit. */
export interface BaseMessage {
  readonly text: string;
  readonly warning: boolean;
}

/** `unfit`: names of adapters that were switched off by it. */
export function baseChanged(
  { id }: CheckedModel,
  unfit: readonly string[],
  forecast: BaseForecast | null,
  machine: Pick<MachineForecast, "freeBytes" | "totalBytes">,
): BaseMessage {
  const off = unfit.length === 0 ? null : `Switched off, as they belong to another base: ${unfit.join(", ")}.`;
  const time = forecast === null ? null : firstAdapterText(forecast);
  const fit = forecast === null ? null : fitText(forecast, machine);
  const warning = fit !== null && fit !== "fits";
  const sentences = [`the base is now ${id}.`, off, time, warning ? `Memory: ${fit}.` : null];
  return { text: sentences.filter((sentence) => sentence !== null).join(" "), warning };
}
