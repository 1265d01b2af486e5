/** Models know one kind of line end: `\r\n` and a lone `\r` become `\n`. A text's lines and columns stay as editors count them. */
export function unixLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** A file's text as an editor shows it, which knows no byte order mark, with unix line ends. */
export function editorText(text: string): string {
  return unixLines(text.startsWith("\uFEFF") ? text.slice(1) : text);
}

/** The place behind a text with line feeds, as editors count it: line and column from 1, columns in UTF-16 units. */
export function endOf(text: string): { readonly line: number; readonly column: number } {
  return { line: text.split("\n").length, column: text.length - text.lastIndexOf("\n") };
}
