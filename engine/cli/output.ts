/** What the command line prints: lines of JSON for machines, or text for people, never both. */
import type { Io } from "./io";

export interface Output {
  readonly json: boolean;
  /** One line of JSON; nothing without `--json`. */
  event(name: string, fields: object): void;
  /** Text for people; nothing with `--json`. */
  text(text: string): void;
  /** One line for whoever looks for the cause of something, on standard error. */
  log(message: string): void;
}

export function createOutput(io: Io, json: boolean): Output {
  return {
    json,
    event: (name, fields) => {
      if (json) io.out(jsonLine({ event: name, ...fields }));
    },
    text: (text) => {
      if (!json) io.out(text);
    },
    log: (message) => io.err(`${message}\n`),
  };
}

/**
 * JSON has no NaN and no infinity, and `JSON.stringify` makes `null` of them without a word. They are written as the
 * texts "NaN", "Infinity" and "-Infinity" instead, which a reader cannot mistake for a value that is merely absent.
 */
export function jsonLine(value: object): string {
  const spell = (_key: string, item: unknown) =>
    typeof item === "number" && !Number.isFinite(item) ? String(item) : item;
  return `${JSON.stringify(value, spell)}\n`;
}

/** Columns as wide as their widest cell; numbers are right-aligned by the caller's choice. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
): string {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  const render = (line: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? "";
        return align[column] === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  return `${lines.map(render).join("\n")}\n`;
}

export function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

/** `1 file`, `2 files`. */
export function counted(value: number, thing: string): string {
  return `${grouped(value)} ${thing}${value === 1 ? "" : "s"}`;
}

export function percent(value: number): string {
  return `${value.toLocaleString("en-US", { maximumSignificantDigits: 3 })} %`;
}

export function bytes(value: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let scaled = value;
  let unit = 0;
  while (scaled >= 1000 && unit < units.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? scaled : scaled.toFixed(scaled < 10 ? 1 : 0)} ${units[unit]}`;
}
