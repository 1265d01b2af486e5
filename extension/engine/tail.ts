/** Keeps the last lines of a stream, whatever the pieces it arrives in: what a crash report quotes. */
export interface Tail {
  add(text: string): void;
  lines(): readonly string[];
  /** The last line, if it came within so many milliseconds: an older one has nothing to do with what happens now. */
  lastWithin(ms: number): string | null;
}

export function createTail(maxLines: number, now: () => number = Date.now): Tail {
  const done: string[] = [];
  let open = "";
  let changed = Number.NEGATIVE_INFINITY;
  const lines = () => (open.trim() === "" ? [...done] : [...done, open]).slice(-maxLines);
  return {
    add(text) {
      const pieces = (open + text).split(/\r?\n/);
      open = pieces.pop() ?? "";
      done.push(...pieces.filter((line) => line.trim() !== ""));
      done.splice(0, Math.max(0, done.length - maxLines));
      changed = now();
    },
    lines,
    lastWithin: (ms) => (now() - changed <= ms ? (lines().at(-1)?.trim() ?? null) : null),
  };
}
