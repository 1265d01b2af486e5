/** Models know one kind of line end: `\r\n` and a lone `\r` become `\n`. A text's lines and columns stay as editors count them. */
export function unixLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** A file's text as an editor shows it, which knows no byte order mark, with unix line ends. */
export function editorText(text: string): string {
  return unixLines(text.startsWith("\uFEFF") ? text.slice(1) : text);
}
