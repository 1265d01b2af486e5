/** The JSON files around a tokenizer. */
import { readFile } from "node:fs/promises";
import { isRecord } from "../errors";
import { parseJson } from "../formats/json";
import { Malformed } from "../schema/schema";
import { reasonOf } from "../words/system";
import { tokenizerError } from "./tokenizer-errors";

/**
 * The object that a JSON file holds; null: there is no such file.
 *
 * @throws E_TOKENIZER for a file that cannot be read or holds no object.
 */
export async function readJsonFile(path: string): Promise<Record<string, unknown> | null> {
  const bytes = await readBytes(path);
  if (bytes === null) return null;
  let json: unknown;
  try {
    json = parseJson(bytes);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw tokenizerError(path, `is not valid JSON, damaged or cut off: ${error.message}`);
  }
  if (!isRecord(json)) throw tokenizerError(path, "is not a JSON object");
  return json;
}

/**
 * A file's bytes; null: there is no such file.
 *
 * @throws E_TOKENIZER for a file that cannot be read.
 */
export async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw tokenizerError(path, `cannot be read: ${reasonOf(error, path)}`);
  }
}
