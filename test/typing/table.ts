import { percentile, type Timed } from "./measure";

export interface Figures {
  readonly stops: number;
  readonly times: readonly Timed[];
  /** Shown texts whose first line is what the author wrote. */
  readonly right: number;
}

/** One table: a build a block, all stops with a text, then cache hits and misses apart. */
export function tableOf(builds: ReadonlyMap<string, Figures>): string {
  const rows = [["", "shown", "", "right", "from cache", "after the debounce: p50", "p90", "from the key: p50", "p90"]];
  for (const [name, { stops, times, right }] of builds) {
    const [hits, misses] = [times.filter(({ miss }) => !miss), times.filter(({ miss }) => miss)];
    const shown = `${times.length} of ${stops}`;
    rows.push([
      name,
      shown,
      percent(times.length, stops),
      percent(right, times.length),
      percent(hits.length, times.length),
      ...spread(times),
    ]);
    rows.push(
      ["  hits", `${hits.length}`, "", "", "", ...spread(hits)],
      ["  misses", `${misses.length}`, "", "", "", ...spread(misses)],
    );
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function spread(times: readonly Timed[]): string[] {
  const [after, total] = [times.map(({ afterDebounceMs }) => afterDebounceMs), times.map(({ totalMs }) => totalMs)];
  return [after, total].flatMap((values) => [0.5, 0.9].map((share) => milliseconds(percentile(values, share))));
}

function milliseconds(value: number): string {
  return Number.isNaN(value) ? "–" : `${value.toFixed(0)} ms`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`;
}
