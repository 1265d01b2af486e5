/** What a single change of a document tells about the key that made it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Whether it looks like one key of a person: a character, a pair that the editor closed, a line break, a deletion. */
export function isTyping({ text, rangeLength }: Change): boolean {
  if (text === "") return rangeLength > 0;
  return text.length <= 2 || /^\r?\n\s*$/.test(text);
}

/** Offset of the cursor behind the change; null where the change does not tell it. */
export function cursorAfter({ rangeOffset, text }: Change): number | null {
  // Enter between brackets makes two lines, and the cursor is at the end of the first.
  if (/^\r?\n\s*\n\s*$/.test(text)) return null;
  return rangeOffset + (pairs.has(text) ? 1 : text.length);
}

/** What one key inserts where the editor closes brackets and quotes by itself. */
export const pairs: ReadonlySet<string> = new Set(["()", "[]", "{}", '""', "''", "``", "<>"]);
