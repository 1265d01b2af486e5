import type { CompletionPlace } from "./place";

/**
 * The places that a person reaches next when the shown text is right, the likeliest first: behind all of it, and on the
 * line that Enter begins there. After accepting a line or a word the rest of the text is the answer, and the cache finds it.
 */
export function placesAhead(place: CompletionPlace, text: string): readonly CompletionPlace[] {
  if (text.trim() === "") return [];
  const accepted = { ...place, prefix: place.prefix + text };
  const restOfLine = place.suffix.split("\n", 1)[0] ?? "";
  if (restOfLine.trim() !== "") return [accepted];
  return [accepted, { ...accepted, prefix: `${accepted.prefix}\n${nextIndentation(accepted.prefix)}` }];
}

/** How the editor indents the line after the last one: as that line, and once more behind an opening bracket or colon. */
function nextIndentation(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  const own = /^[^\S\n]*/.exec(line)?.[0] ?? "";
  return /[{([:]\s*$/.test(line) ? own + unitOf(prefix) : own;
}

/** One step of indentation, as the text has it: the smallest that any of its lines begins with. */
function unitOf(prefix: string): string {
  const starts = prefix.slice(-4000).match(/(?<=\n)(?:\t+| {2,})(?=\S)/g) ?? [];
  return starts.reduce((unit, start) => (start.length < unit.length ? start : unit), starts[0] ?? "  ");
}
