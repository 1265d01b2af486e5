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

export function createShownText(): ShownText {
  let shown: { since: number; file: string; offset: number; rest: string } | null = null;

  return {
    show(now, file, offset, text) {
      const same = shown?.file === file && shown.offset === offset && shown.rest === text;
      if (!same) shown = text === "" ? null : { since: now, file, offset, rest: text };
    },
    change(now, { file, offset, removedLength, inserted: raw }) {
      const before = shown;
      shown = null;
      if (before === null || file !== before.file || offset !== before.offset || removedLength > 0) return null;
      const inserted = unixLines(raw);
      if (before.rest.startsWith(inserted)) {
        if (inserted.length < before.rest.length) {
          shown = { ...before, offset: offset + raw.length, rest: before.rest.slice(inserted.length) };
          // Several characters at once are a word or a line of the suggestion, unless they are what Enter inserts.
          if (inserted.length > 1 && inserted.trim() !== "") return "accepted";
        }
        return null;
      }
      // The closing half of a pair is the editor's doing: the suggestion said the same as the key.
      if (pairs.has(inserted) && before.rest.startsWith(inserted.charAt(0))) return null;
      return now - before.since >= readMs ? "rejected" : null;
    },
    clear: () => {
      shown = null;
    },
  };
}
