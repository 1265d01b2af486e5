/** Keeps the last lines of a stream, whatever the pieces it arrives in: what a crash report quotes. */
export function createTail(maxLines: number): { add(text: string): void; lines(): readonly string[] } {
  const done: string[] = [];
  let open = "";
  return {
    add(text) {
      const pieces = (open + text).split(/\r?\n/);
      open = pieces.pop() ?? "";
      done.push(...pieces.filter((line) => line.trim() !== ""));
      done.splice(0, Math.max(0, done.length - maxLines));
    },
    lines: () => (open.trim() === "" ? [...done] : [...done, open]).slice(-maxLines),
  };
}
