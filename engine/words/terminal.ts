/**
 * Text of others (names of files, answers of a hub, what a model wrote) as a terminal may be given it. Pure.
 *
 * Control characters would move the cursor, change colours or retitle the window, characters of writing direction would
 * show a name as another one; all of them are written as escapes that can be read.
 */

/** Line breaks and tabs stay: they are what text is made of. */
export function printable(text: string): string {
  return text.replaceAll(unsafe, escaped);
}

/** For what must stay on one line, such as a file's name or a cell of a table. */
export function printableLine(text: string): string {
  return printable(text).replaceAll(/[\n\t]/g, escaped);
}

/** JSON that says the same, with no character left that a terminal would obey (JSON itself escapes those below U+0020). */
export function printableJson(json: string): string {
  return json.replaceAll(unsafe, (character) => `\\u${hex(character, 4)}`);
}

const unsafe = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return named[character] ?? (code < 0x100 ? `\\x${hex(character, 2)}` : `\\u${hex(character, 4)}`);
}

function hex(character: string, digits: number): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(digits, "0");
}
