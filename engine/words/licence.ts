/** Licences of models as a person reads them, and what they permit. Pure. */
import type { Permits } from "../protocol/forecast";

/** By the name on the hub in small letters: as it is written, and what it lets one do. */
const known: ReadonlyMap<string, readonly [string, Exclude<Permits, null>]> = new Map([
  ["apache-2.0", ["Apache-2.0", "anything"]],
  ["mit", ["MIT", "anything"]],
  ["bsd-2-clause", ["BSD-2-Clause", "anything"]],
  ["bsd-3-clause", ["BSD-3-Clause", "anything"]],
  ["isc", ["ISC", "anything"]],
  ["cc0-1.0", ["CC0-1.0", "anything"]],
  ["unlicense", ["Unlicense", "anything"]],
  // They list uses that are forbidden.
  ["bigcode-openrail-m", ["BigCode OpenRAIL-M", "conditions"]],
  ["openrail", ["OpenRAIL", "conditions"]],
  ["deepseek", ["DeepSeek licence", "conditions"]],
  ["deepseek-license", ["DeepSeek licence", "conditions"]],
  ["gemma", ["Gemma terms", "conditions"]],
  ["llama2", ["Llama 2 licence", "conditions"]],
  ["llama3", ["Llama 3 licence", "conditions"]],
  ["llama3.1", ["Llama 3.1 licence", "conditions"]],
  ["llama3.2", ["Llama 3.2 licence", "conditions"]],
  ["llama3.3", ["Llama 3.3 licence", "conditions"]],
  ["qwen-research", ["Qwen research licence", "research"]],
  ["cc-by-nc-4.0", ["CC BY-NC 4.0", "research"]],
  ["cc-by-nc-sa-4.0", ["CC BY-NC-SA 4.0", "research"]],
]);

/** A licence's name as it is written; one that nobody here knows stays as it came. */
export function licenceText(license: string): string {
  return known.get(license.toLowerCase())?.[0] ?? license;
}

/** What a licence lets one do; null: nobody here knows it. */
export function permitsOf(license: string | null): Permits {
  return (license === null ? undefined : known.get(license.toLowerCase())?.[1]) ?? null;
}
