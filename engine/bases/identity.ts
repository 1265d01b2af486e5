/** What a base is: everything that decides its text, as one hash. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isFile } from "../disk/files";
import { isRecord } from "../errors";
import { parseJson } from "../formats/json";
import type { Identity } from "../protocol/identity";
import { tokenizerFiles, tokenizerFilesAmong, tokenizerSettings } from "../text/tokenizer-names";
import { hashFiles, sha256 } from "./hash";

/**
 * Of a model's folder: over config.json, the tokenizer's files and those that hold the weights (`located`). Of the tokenizer's
 * settings what they say counts, without the chat template, which no completion reads and which is often mended. Earlier
 * versions knew tokenizer.json alone. Throws E_MODEL_FILE when a file cannot be read.
 */
export async function identityOf(folder: string, located: readonly string[]): Promise<Identity> {
  const tokenizer = (await tokenizerFilesIn(folder)) ?? [];
  const settings = tokenizer.includes(tokenizerSettings) ? await settingsHash(folder) : null;
  const known = new Map(settings === null ? [] : [[tokenizerSettings, settings]]);
  const hash = await hashFiles(folder, ["config.json", ...tokenizer, ...located], known);
  const former = await hashFiles(folder, ["config.json", "tokenizer.json", ...located]);
  return { hash, formerHashes: former === hash ? [] : [former] };
}

/** The files of a folder that decide its tokens; null where it has none that can be read. */
export async function tokenizerFilesIn(folder: string): Promise<readonly string[] | null> {
  const present = new Set<string>();
  for (const name of tokenizerFiles) if (await isFile(path.join(folder, name))) present.add(name);
  return tokenizerFilesAmong(present);
}

/** null: they cannot be read as JSON, which is told when they are needed; then their bytes count. */
async function settingsHash(folder: string): Promise<string | null> {
  const json = await readFile(path.join(folder, tokenizerSettings))
    .then(parseJson)
    .catch(() => null);
  if (!isRecord(json)) return null;
  const { chat_template: _, ...settings } = json;
  return sha256(Buffer.from(JSON.stringify(settings, sortedKeys)));
}

/** A replacer for JSON: objects that hold the same are written the same. */
function sortedKeys(_: string, value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}
