/**
 * The same text as a string of its own. A part that was cut out of a text keeps the whole of it in memory for as long as the part is
 * kept, so whoever keeps parts for long keeps copies.
 */
export function detached(part: string): string {
  // A byte a letter where that is enough; halves of surrogate pairs are nothing that UTF-8 could say.
  const copy = Buffer.from(part).toString();
  return copy === part ? copy : Buffer.from(part, "utf16le").toString("utf16le");
}
