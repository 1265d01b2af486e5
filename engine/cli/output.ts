/** What the command line prints: lines of JSON for machines, or text for people, never both. */
import { printableLine } from "../words/terminal";
import type { Screen } from "./screen";

export interface Output {
  readonly json: boolean;
  /** For what is neither an event nor a text: lines of JSON without being asked for them, a line that redraws itself. */
  readonly screen: Screen;
  /** One line of JSON; nothing without `--json`. */
  event(name: string, fields: object): void;
  /** Text for people; nothing with `--json`. */
  text(text: string): void;
  /** One line for whoever looks for the cause of something, on standard error. */
  log(message: string): void;
}

/** `json`: whether machines read it, who then get events and no text. */
export function createOutput(screen: Screen, json: boolean): Output {
  return {
    json,
    screen,
    event: (name, fields) => {
      if (json) screen.json({ event: name, ...fields });
    },
    text: (text) => {
      if (!json) screen.out(text);
    },
    log: (message) => screen.err(`${message}\n`),
  };
}

/** Columns as wide as their widest cell; numbers are right-aligned by the caller's choice. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
): string {
  // A name with a line break must not look like two rows, and its escapes count for the width.
  const lines = [header, ...rows.map((row) => row.map(printableLine))];
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

/** `12,345`: rounded to a whole number. */
export function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

/** `1 file`, `2 files`. */
export function counted(value: number, thing: string): string {
  return `${grouped(value)} ${thing}${value === 1 ? "" : "s"}`;
}

/** `12.3 %`, in three digits at most. `value` is in percent already, no share. */
export function percent(value: number): string {
  return `${value.toLocaleString("en-US", { maximumSignificantDigits: 3 })} %`;
}

/** `1.2 MB`, in decimal units, as disks count. */
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
