/** JSON from outside, read into a value; what the value must be is a `Schema`'s to say. */
import { Malformed } from "../schema/schema";

/** No file that Attune reads comes near it; beyond some thousands, walking a value overflows the stack. */
const maxDepth = 200;

/**
 * UTF-8 bytes → JSON value. Throws `Malformed` for bytes that are not UTF-8, for text that is not JSON, and for values nested
 * so deeply that walking them would overflow the stack.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (isDeep(bytes)) throw new Malformed(`it is nested more than ${maxDepth} levels deep`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed("it is not UTF-8 text");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Malformed(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Brackets outside of texts, by their ASCII codes; in JSON a backslash stands in texts only. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) inText = !inText;
    else if (byte === 0x5c) at++;
    else if (!inText && (byte === 0x5b || byte === 0x7b) && ++depth > maxDepth) return true;
    else if (!inText && (byte === 0x5d || byte === 0x7d)) depth--;
  }
  return false;
}
