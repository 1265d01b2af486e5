/** Where a completion is wanted, as text. Knows nothing of the editor. */
import { editorText, endOf, unixLines } from "../../engine/words/lines";

/** What determines a completion. Two places that differ in any of it never share a text. */
export interface CompletionPlace {
  /** Everything about the model: base and adapter with their hashes, strength, device, precision, token limit. */
  readonly scope: string;
  readonly file: string;
  /** What the prompt has in front of the document: a notebook's cells above. */
  readonly context: string;
  /** The document before the cursor. */
  readonly prefix: string;
  /** The document after the cursor. */
  readonly suffix: string;
}

/** A document's text around the cursor as the model reads it: one kind of line end, and no byte order mark in front. */
export function textAround(before: string, after: string): { readonly prefix: string; readonly suffix: string } {
  return { prefix: editorText(before), suffix: unixLines(after) };
}

/** The whole text with the 1-based line and column of the cursor in it, as the engine wants them. */
export function textWithCursor({ context, prefix, suffix }: CompletionPlace): {
  readonly text: string;
  readonly line: number;
  readonly column: number;
} {
  const before = context + prefix;
  return {
    text: before + suffix,
    ...endOf(before),
  };
}

/** In the midst of a line only closing punctuation may follow; whoever wants more asks with the editor's own command. */
export function worthAsking(suffix: string): boolean {
  const rest = suffix.split("\n", 1)[0] ?? "";
  return /^[\s)\]}>"'`;,:{]*$/.test(rest);
}

/** Whether two places are in the same text of the same model, so that one can be reached from the other by typing. */
export function sameText(a: CompletionPlace, b: CompletionPlace): boolean {
  return a.scope === b.scope && a.file === b.file && a.context === b.context;
}

export function samePlace(a: CompletionPlace, b: CompletionPlace): boolean {
  return sameText(a, b) && a.prefix === b.prefix && a.suffix === b.suffix;
}
