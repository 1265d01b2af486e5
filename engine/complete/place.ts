/** Where a completion is wanted, as the text around the cursor. */
import { readFile } from "node:fs/promises";
import { AttuneError } from "../errors";
import type { CompletePlace } from "../protocol/complete";
import { isSecretFileName } from "../secret-names";
import { editorText } from "../words/lines";
import { reasonOf } from "../words/system";
import type { Surroundings } from "./lines";

/** Throws E_FILE when the file cannot be read, may hold secrets, or has no such place. */
export async function surroundingsOf(place: Extract<CompletePlace, { kind: "file" }>): Promise<Surroundings> {
  const { file, line, column } = place;
  if (isSecretFileName(file)) {
    throw new AttuneError(
      "E_FILE",
      `${file} may hold secrets, so Attune does not read it.`,
      "Complete in another file; files such as .env and private keys never enter a prompt.",
    );
  }
  const text = editorText(place.text ?? (await readText(file)));
  const offset = offsetOf(text, line, column);
  if (offset === null) {
    throw new AttuneError(
      "E_FILE",
      `${file} has no line ${line}, column ${column}.`,
      "Lines and columns count from 1; columns count UTF-16 units, as editors do.",
    );
  }
  return { before: text.slice(0, offset), after: text.slice(offset) };
}

/** Offset of a 1-based line and column in a text with line feeds; the column after a line's last character is a place too. */
function offsetOf(text: string, line: number, column: number): number | null {
  if (![line, column].every((place) => Number.isInteger(place) && place >= 1)) return null;
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return null;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  const length = (end < 0 ? text.length : end) - start;
  return column - 1 <= length ? start + column - 1 : null;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const why = reasonOf(error, file);
    throw new AttuneError("E_FILE", `The file ${file} cannot be read: ${why}`, "Check the path.");
  }
}
