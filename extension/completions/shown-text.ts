import { unixLines } from "../../engine/words/lines";
import { pairs } from "./keystroke";

/**
 * The ghost text that is on the screen, and what a change of its document means for it. The editor does not tell
 * extensions what became of a suggestion, but the next change does.
 */
export interface ShownText {
  /** `offset`: where the text would be inserted, in the document's own characters. */
  show(now: number, file: string, offset: number, text: string): void;
  /** Returns the decision, if the change is one. Accepting the whole text is told by its command, not here. */
  change(now: number, change: TextChange): Decision | null;
  clear(): void;
}

export type Decision = "accepted" | "rejected";

export interface TextChange {
  readonly file: string;
  readonly offset: number;
  readonly removedLength: number;
  readonly inserted: string;
}

/** Whoever typed on sooner has not read the text, and so has not decided against it: most typing over is only typing. */
const readMs = 750;

interface Shown {
  readonly since: number;
  readonly file: string;
  readonly offset: number;
  /** What of it is still to come. */
  readonly rest: string;
}

/** A change, and what of the text it leaves on the screen. */
interface Outcome {
  readonly decision: Decision | null;
  readonly left: Shown | null;
}

const nothing: Outcome = { decision: null, left: null };

export function createShownText(): ShownText {
  let shown: Shown | null = null;
  return {
    show(now, file, offset, text) {
      const same = shown?.file === file && shown.offset === offset && shown.rest === text;
      if (!same) shown = text === "" ? null : { since: now, file, offset, rest: text };
    },
    change(now, change) {
      const { decision, left } = shown === null || !isAt(shown, change) ? nothing : outcomeOf(shown, change, now);
      shown = left;
      return decision;
    },
    clear: () => {
      shown = null;
    },
  };
}

/** Whether a change inserts something where the text is shown. */
function isAt({ file, offset }: Shown, change: TextChange): boolean {
  return change.file === file && change.offset === offset && change.removedLength === 0;
}

function outcomeOf(before: Shown, { offset, inserted: raw }: TextChange, now: number): Outcome {
  const inserted = unixLines(raw);
  if (before.rest.startsWith(inserted)) return goneOn(before, offset + raw.length, inserted);
  // The closing half of a pair is the editor's doing: the suggestion said the same as the key.
  if (pairs.has(inserted) && before.rest.startsWith(inserted.charAt(0))) return nothing;
  return { decision: now - before.since >= readMs ? "rejected" : null, left: null };
}

/** The document says now what the text said. Several characters at once are a word or a line of it, but not what Enter inserts. */
function goneOn(before: Shown, offset: number, inserted: string): Outcome {
  if (inserted.length === before.rest.length) return nothing;
  const taken = inserted.length > 1 && inserted.trim() !== "";
  return { decision: taken ? "accepted" : null, left: { ...before, offset, rest: before.rest.slice(inserted.length) } };
}
