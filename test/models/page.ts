/** What the sections of docs/models.md share: tables, figures, and how repeated measurements are told. */

export type Cells = readonly string[];

/** A part of the page, and what in it is not as it must be, a sentence each. */
export interface Section {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

export function table(head: Cells, rows: readonly Cells[]): string[] {
  return [head, head.map(() => "--"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** A relative error. */
export function errorText(error: number): string {
  return error === 0 ? "the same" : error.toExponential(1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The middle of repeated measurements, and the lowest and the highest where they can be told apart. */
export function spread(values: readonly number[], digits: number, unit: string): string {
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map((x) => x.toFixed(digits));
  return low === high ? `${middle} ${unit}` : `${middle} ${unit} (${low}–${high})`;
}
