/** What a file's bytes are: text that somebody wrote, or something that teaches nothing about it. */
import { isRecord } from "../errors";
import { editorText } from "../words/lines";

/** Larger files are data in practice, and would crowd out the rest of the workspace. */
export const hugeBytes = 1 << 20;
/** A notebook keeps what its cells have shown, pictures too. */
export const hugeNotebookBytes = 1 << 25;

/**
 * null: binary, or text in an encoding that nothing tells. UTF-8; UTF-16 by its byte order mark; else Windows-1252, which Latin-1 is
 * a part of, where single letters of it stand among others. Without byte order mark, as editors show it, and with one kind of line end (a
 * lone carriage return is one too, as in editors), as completions are asked for: an adapter of files from Windows would not know
 * its own code otherwise.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  try {
    return editorText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return encoding === "utf-8" && isWestern(bytes) ? editorText(windowsText(bytes)) : null;
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return "utf-16le";
  if (mark === 0xfeff) return "utf-16be";
  return bytes.includes(0) ? null : "utf-8";
}

/** What Windows-1252 has where Latin-1 has control characters; Node's own decoder forgets them. */
const windowsLetters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return text.replaceAll(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** What Windows-1252 has no character for, and control characters of no text. */
const foreignBytes: ReadonlySet<number> = new Set([
  ...[0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x7f],
  ...Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => ![9, 10, 11, 12, 13, 27].includes(byte)),
]);

/** Accented letters mostly stand alone; the two bytes of a Chinese or Japanese character stand together. */
function isWestern(bytes: Uint8Array): boolean {
  let [high, alone] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (foreignBytes.has(byte)) return false;
    if (byte < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) alone++;
  }
  return alone >= high / 2 && high <= bytes.length / 4;
}

/** The code cells of a Jupyter notebook (nbformat 4) in their order, a blank line between two; null: it is none. */
export function notebookCode(text: string): string | null {
  let notebook: unknown;
  try {
    notebook = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(notebook) || !Array.isArray(notebook["cells"])) return null;
  const sources = notebook["cells"].flatMap((cell: unknown) => {
    if (!isRecord(cell) || cell["cell_type"] !== "code") return [];
    const source: unknown = cell["source"];
    return [Array.isArray(source) ? source.map(String).join("") : String(source ?? "")];
  });
  // As the editor's side puts the cells above in front of one.
  const cells = sources.map((source) => source.trimEnd()).filter((source) => source !== "");
  return editorText(`${cells.join("\n\n")}\n`);
}

/** Why a text is left out for what it holds, or null. */
export function textProblem(text: string, isDocumentation: boolean): string | null {
  if (text.trim() === "") return "empty file";
  if (isGenerated(text)) return "generated file";
  // Prose has one line a paragraph, so only code is judged by its lines.
  return !isDocumentation && isMinified(text) ? "minified file or data in long lines" : null;
}

/**
 * Why a file is none of the code that its extension promises, or null: the same ending means a programming language here and
 * data or a tool's output there.
 */
export function misnamed(path: string, text: string): string | null {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const head = text.slice(0, headLength).trimStart();
  // Qt Linguist's translations are `.ts`, its forms and many settings have other code's endings too.
  if (head.startsWith("<?xml") && !markup.has(extension)) return dataReason;
  const dump = /^-- (MySQL|MariaDB|PostgreSQL database|phpMyAdmin SQL|pgAdmin|SQLite|Dump of)\b.*(dump|Dump|table)/m;
  if (extension === "sql" && dump.test(head)) return dataReason;
  // `main.o: main.c main.h \`: what compilers write for make, beside the D language.
  if (extension === "d" && /^\S+\.(o|lo|obj|rlib|rmeta|d|js|so)(\s+\S+)*\s*:(\s|$)/.test(head)) return "generated file";
  if (
    ["s", "asm"].includes(extension) &&
    /^\s*\.(ident|file)\s+"/m.test(head) &&
    /^\s*\.(cfi_startproc|section|text)\b/m.test(head)
  )
    return "generated file";
  return null;
}

const dataReason = "data or configuration, not code";

/** Languages whose files may begin like any XML. */
const markup: ReadonlySet<string> = new Set(
  "html htm xhtml vue svelte astro xaml razor cshtml hbs liquid njk php phtml pug ejs heex leex eex".split(" "),
);

/** For files whose name does not tell what they are. */
export function isScript(text: string): boolean {
  return /^#!.*\b(sh|bash|zsh|fish|python|node|deno|bun|ruby|perl|php|lua|awk|tclsh|Rscript|pwsh)/.test(text);
}

const headLength = 3000;

/** A comment in the file's head says so. Only comments count: code about generated code is not generated. */
function isGenerated(text: string): boolean {
  const head = text.slice(0, headLength);
  return head
    .split("\n")
    .some((line) => /^\s*(\/\/|#|\/?\*|<!--|--|;|%|"""|'|\(\*|\{-)/.test(line) && marker.test(line));
}

const marker = new RegExp(
  [
    /@generated\b/,
    /<auto-?generated/,
    /\bgenerated\b.*\bdo not (edit|modify|change)\b/,
    /\bdo not (edit|modify|change)\b.*\bgenerated\b/,
    /\b(this|the) (file|code|class|module)\b.{0,40}\b(is|was|has been) (auto(matically)?[- ]?)?generated\b/,
    /\b(auto[- ]?generated|automatically generated) (by|from|with|file|code)\b/,
    /\bgenerated by (the protocol buffer compiler|protoc|swagger|openapi|thrift|antlr|flex|bison|swig|cython)\b/i,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "i",
);

function isMinified(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const mean = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
  return mean > 200 || lines.some((line) => line.length > 5000);
}
