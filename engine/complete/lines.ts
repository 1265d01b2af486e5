/** The text around a completion, line by line. */
import type { Language } from "../syntax/languages";
import type { SourceTree } from "../syntax/trees";

/** The text around the cursor. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Absent or null: it is guessed from the text. */
  readonly language?: Language | null;
  /** The file as its grammar reads it, where there is one; without it brackets alone decide what is sound. */
  readonly tree?: SourceTree | null;
}

/** What stands on the cursor's line, before and after it. */
export function cursorLine({ before, after }: Surroundings): { readonly left: string; readonly right: string } {
  const end = after.indexOf("\n");
  return {
    left: before.slice(before.lastIndexOf("\n") + 1),
    right: (end < 0 ? after : after.slice(0, end)).trimEnd(),
  };
}

/** The lines below the cursor's that hold something, without white space at their ends. */
export function linesBelow(after: string, most: number): string[] {
  const lines: string[] = [];
  let start = after.indexOf("\n") + 1;
  while (start > 0 && lines.length < most) {
    const end = after.indexOf("\n", start);
    const line = (end < 0 ? after.slice(start) : after.slice(start, end)).trimEnd();
    if (line !== "") lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The nearest line above the cursor's that holds something; null at the beginning of a file. */
export function lineAbove(before: string): string | null {
  for (let end = before.lastIndexOf("\n"); end > 0; ) {
    const start = before.lastIndexOf("\n", end - 1);
    const line = before.slice(start + 1, end).trimEnd();
    if (line !== "") return line;
    end = start;
  }
  return null;
}

/** Whether a line holds white space alone, its line break included. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** White space that a line begins with. */
export function leadingSpace(line: string): string {
  return /^[^\S\r\n]*/.exec(line)?.[0] ?? "";
}

/** Columns of leading white space; a tab counts as four. */
export function indentation(line: string): number {
  return [...leadingSpace(line)].reduce((sum, character) => sum + (character === "\t" ? 4 : 1), 0);
}

/** The closing brackets that a text begins with; white space between them does not count. */
export function leadingClosers(text: string): string[] {
  return [...(/^[\s)\]}]*/.exec(text)?.[0] ?? "").replaceAll(/\s/g, "")];
}

/** Whether a line closes what stands above it: with a bracket, a tag, or a word. */
export function isClosing(line: string): boolean {
  return /^\s*([)\]}]|<\/|(end|fi|done|esac|endif|endfor|endwhile|endmodule|endfunction|endcase)\b(?!\s*[=(.:]))/.test(
    line,
  );
}

/** Whether a line is more than punctuation, so that seeing it twice means something. */
export function isTelling(line: string): boolean {
  return /\w.*\w.*\w/.test(line);
}
