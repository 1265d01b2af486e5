/** From what was seen and what the probe tells: how long each stop took, and what it waited for. */
import type { ProbeEvent } from "./probe";
import type { Stop } from "./typist";

export interface Timed {
  /** From the last key to the ghost text. */
  readonly totalMs: number;
  /** The same without the time in which the editor and the extension wait on purpose. */
  readonly afterDebounceMs: number;
  /** Whether the engine worked between that key and the ghost text. */
  readonly miss: boolean;
}

/** Null where nothing was shown. */
export function timed(stop: Stop, events: readonly ProbeEvent[]): Timed | null {
  const { key, ghost, line, column } = stop;
  if (ghost === null) return null;
  const totalMs = ghost.at - key;
  const here = (event: { line: number; column: number }) => event.line === line && event.column === column;
  const between = events.filter(({ at }) => at >= key && at <= ghost.at);
  const provide = between.findLast((event) => event.event === "provide" && here(event));
  // The editor has kept what it showed before, cut by what was typed.
  if (provide === undefined) return { totalMs, afterDebounceMs: totalMs, miss: false };
  const since = between.filter(({ at }) => at >= provide.at);
  const asked = since.some((event) => event.event === "asked" && here(event));
  // What is asked ahead of what is shown comes after the answer to the editor, or just before it.
  const provided = since.find((event) => event.event === "provided");
  const joined = since.some(({ event, at }) => event === "answered" && at <= (provided?.at ?? 0));
  return { totalMs, afterDebounceMs: ghost.at - waitedUntil(since, here, provide.at), miss: asked || joined };
}

/** An extension that asks within its wait says when that was over; of any other it is over when the engine is asked. */
function waitedUntil(
  since: readonly ProbeEvent[],
  here: (event: { line: number; column: number }) => boolean,
  provided: number,
): number {
  const due = since.find((event) => event.event === "due");
  if (due !== undefined) return due.due;
  return since.find((event) => event.event === "asked" && here(event))?.at ?? provided;
}

/** The value that a share of the others does not exceed; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
