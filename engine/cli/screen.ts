/** The only place that writes to the terminal: whatever it is given, nothing but this file's own sequences drives it. */
import { printable, printableJson, printableLine } from "../words/terminal";
import type { Io } from "./io";

export interface Screen {
  /** Whether a line can be drawn anew. */
  readonly terminal: boolean;
  columns(): number;
  /** Whole lines, on standard output; a drawn line stays below them. */
  out(text: string): void;
  /** Whole lines, on standard error. */
  err(text: string): void;
  /** One line of JSON, on standard output. */
  json(value: object): void;
  /** Draws the last line in place of the one that was drawn before, cut to the width. Nothing off a terminal. */
  draw(line: string): void;
  /** Leaves the drawn line as it stands and goes to the next. */
  leave(): void;
  /** Takes the drawn line away. */
  erase(): void;
}

/** Back to the line's start, and nothing left on it. */
const eraseLine = "\r\x1b[2K";

/** With nothing drawn. */
export function createScreen(io: Io): Screen {
  let drawn = "";
  const erase = (): void => {
    if (drawn !== "") io.out(eraseLine);
  };
  return {
    terminal: io.terminal,
    columns: io.columns,
    out(text) {
      erase();
      io.out(printable(text));
      if (drawn !== "") io.out(drawn);
    },
    err(text) {
      erase();
      io.err(printable(text));
      if (drawn !== "") io.out(drawn);
    },
    json: (value) => io.out(printableJson(jsonLine(value))),
    draw(line) {
      if (!io.terminal) return;
      erase();
      // One column stays free: a full last line makes some terminals wrap, and then the redraw leaves debris.
      drawn = printableLine(line).slice(0, io.columns() - 1);
      io.out(drawn);
    },
    leave() {
      if (drawn !== "") io.out("\n");
      drawn = "";
    },
    erase() {
      erase();
      drawn = "";
    },
  };
}

/**
 * JSON has no NaN and no infinity, and `JSON.stringify` makes `null` of them without a word. They are written as the
 * texts "NaN", "Infinity" and "-Infinity" instead, which a reader cannot mistake for a value that is merely absent.
 */
function jsonLine(value: object): string {
  const spell = (_key: string, item: unknown) =>
    typeof item === "number" && !Number.isFinite(item) ? String(item) : item;
  return `${JSON.stringify(value, spell)}\n`;
}
