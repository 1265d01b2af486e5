import { createHash } from "node:crypto";
import { longestClosing, upToClosing } from "./auto-closed";
import type { CompletionPlace } from "./place";

export interface CompletionCache {
  /**
   * The text to show, or null when the engine must be asked. Besides exact hits it finds what is left of a completion of
   * any earlier place whose first characters stand before the cursor now: they were typed since, accepted, or left over
   * when others behind them were deleted. An empty string is a hit: there is nothing to show.
   *
   * What stood at a later place is not offered with the deleted characters in front of it: it was they that were not wanted.
   */
  find(place: CompletionPlace): string | null;
  /** `early`: asked for within the wait for a pause in the typing, and not to be shown before such a pause. */
  store(place: CompletionPlace, text: string, early?: boolean): void;
  /** The same, with what is to be known of when it may be shown. */
  hit(place: CompletionPlace): Hit | null;
  clear(): void;
}

export interface Hit {
  readonly text: string;
  /** Asked for early, and not released yet. */
  readonly early: boolean;
  /** There has been a pause: it may be shown at once from now on. */
  release(): void;
}

interface Entry {
  readonly group: string;
  readonly prefixLength: number;
  readonly prefixHash: string;
  readonly suffixLength: number;
  readonly suffixHash: string;
  readonly text: string;
  early: boolean;
}

/** Least recently used entries go first. Holds hashes and completions only, so large documents cost nothing. */
export function createCompletionCache(capacity = 250): CompletionCache {
  const entries = new Map<string, Entry>();

  function touch(key: string, entry: Entry): void {
    entries.delete(key);
    entries.set(key, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= capacity) break;
      entries.delete(oldest);
    }
  }

  function bestFor(place: CompletionPlace): { key: string; entry: Entry; rest: string } | null {
    const group = groupOf(place);
    const hashes = hashesOf(place);
    let best: { key: string; entry: Entry; rest: string } | null = null;
    for (const [key, entry] of entries) {
      if (entry.group !== group) continue;
      // The latest request knew the most, so fewer typed characters win.
      if (best !== null && best.entry.prefixLength >= entry.prefixLength) continue;
      const rest = restOf(entry, place);
      if (rest === null || !hashes.fit(entry)) continue;
      best = { key, entry, rest };
    }
    return best;
  }

  function hit(place: CompletionPlace): Hit | null {
    const best = bestFor(place);
    if (best === null) return null;
    const { key, entry, rest } = best;
    touch(key, entry);
    return {
      text: rest,
      early: entry.early,
      release() {
        entry.early = false;
      },
    };
  }

  return {
    find: (place) => hit(place)?.text ?? null,
    hit,
    store(place, text, early = false) {
      const { prefix, suffix } = place;
      const entry = {
        group: groupOf(place),
        prefixLength: prefix.length,
        prefixHash: hash(prefix),
        suffixLength: suffix.length,
        suffixHash: hash(suffix),
        text,
        early,
      };
      touch(`${entry.group}\0${entry.prefixHash}\0${entry.suffixHash}`, entry);
    },
    clear: () => entries.clear(),
  };
}

/** What the entry has to say at a place, by lengths and its own text alone; null: nothing. */
function restOf(entry: Entry, { prefix, suffix }: CompletionPlace): string | null {
  const typedLength = prefix.length - entry.prefixLength;
  if (typedLength < 0 || typedLength > entry.text.length) return null;
  if (!entry.text.startsWith(prefix.slice(entry.prefixLength))) return null;
  const rest = entry.text.slice(typedLength);
  const added = suffix.length - entry.suffixLength;
  // A completion that was typed to its end says nothing about what follows it.
  if (added === 0) return typedLength > 0 && rest.trim() === "" ? null : rest;
  if (typedLength === 0 || added < 0 || added > longestClosing) return null;
  return upToClosing(rest, suffix.slice(0, added));
}

/** Compares by hash, and forms each hash once: a document may be long, and many entries may ask for the same part. */
function hashesOf({ prefix, suffix }: CompletionPlace): { fit(entry: Entry): boolean } {
  const known = new Map<string, string>();
  const hashOf = (name: string, text: () => string) => {
    const made = known.get(name) ?? hash(text());
    known.set(name, made);
    return made;
  };
  return {
    fit: ({ prefixLength, prefixHash, suffixLength, suffixHash }) =>
      hashOf(`before ${prefixLength}`, () => prefix.slice(0, prefixLength)) === prefixHash &&
      hashOf(`after ${suffixLength}`, () => suffix.slice(suffix.length - suffixLength)) === suffixHash,
  };
}

function groupOf({ scope, file, context }: CompletionPlace): string {
  return hash(JSON.stringify([scope, file, context]));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
