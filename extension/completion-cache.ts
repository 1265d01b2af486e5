import { createHash } from "node:crypto";

/** What determines a completion. Two places that differ in any of it never share a text. */
export interface CompletionPlace {
  /** Everything about the model: base and adapter with their hashes, strength, device, token limit. */
  readonly scope: string;
  readonly file: string;
  /** The document before the cursor. */
  readonly prefix: string;
  /** The document after the cursor. */
  readonly suffix: string;
}

export interface CompletionCache {
  /**
   * The text to show, or null when the engine must be asked. Besides exact hits it finds what is left of an earlier
   * completion whose first characters have been typed since. An empty string is a hit: there is nothing to show.
   */
  find(place: CompletionPlace): string | null;
  store(place: CompletionPlace, text: string): void;
  clear(): void;
}

interface Entry {
  readonly group: string;
  readonly prefixLength: number;
  readonly prefixHash: string;
  readonly text: string;
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

  return {
    find(place) {
      const group = groupOf(place);
      let best: { key: string; entry: Entry; rest: string } | null = null;
      for (const [key, entry] of entries) {
        if (entry.group !== group) continue;
        const typedLength = place.prefix.length - entry.prefixLength;
        if (typedLength < 0 || typedLength > entry.text.length) continue;
        const typed = place.prefix.slice(entry.prefixLength);
        const rest = entry.text.slice(typedLength);
        // A completion that was typed to its end says nothing about what follows it.
        if (!entry.text.startsWith(typed) || (typedLength > 0 && rest.trim() === "")) continue;
        // The latest request knew the most, so fewer typed characters win.
        if (best !== null && best.entry.prefixLength >= entry.prefixLength) continue;
        if (entry.prefixHash === hash(place.prefix.slice(0, entry.prefixLength))) best = { key, entry, rest };
      }
      if (best === null) return null;
      touch(best.key, best.entry);
      return best.rest;
    },
    store(place, text) {
      const group = groupOf(place);
      const prefixHash = hash(place.prefix);
      touch(`${group}\0${prefixHash}`, { group, prefixLength: place.prefix.length, prefixHash, text });
    },
    clear: () => entries.clear(),
  };
}

function groupOf(place: CompletionPlace): string {
  return hash(JSON.stringify([place.scope, place.file, hash(place.suffix)]));
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
