/** What files are compared by: their text without its spacing, and a sketch of their tokens. */
import { createHash } from "node:crypto";
import { mix32 } from "../random";

/** Equal for texts that differ in white space only. */
export function contentKey(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("base64");
}

/** A sketch of a file's token shingles: the share of equal places estimates the Jaccard similarity of two files. */
export type Signature = Uint32Array;

/** Tokens of a shingle. Shorter ones are shared by all code of a language, longer ones break at every edit. */
const shingleLength = 5;
/** Places of a signature. */
export const signatureLength = 128;

/**
 * MinHash with one permutation and rotation densification (Shrivastava and Li 2014, arXiv 1406.4784): one hash for each
 * shingle instead of 128.
 */
export function signatureOf(tokens: readonly number[]): Signature {
  const empty = 0xffffffff;
  const smallest = new Uint32Array(signatureLength).fill(empty);
  const last = Math.max(0, tokens.length - shingleLength);
  for (let start = 0; start <= last; start++) {
    let hash = 0;
    for (let index = start; index < Math.min(start + shingleLength, tokens.length); index++) {
      hash = Math.imul(hash ^ (tokens[index] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    }
    hash = mix32(hash);
    const place = hash % signatureLength;
    smallest[place] = Math.min(smallest[place] ?? empty, (hash >>> 7) & 0xffffff);
  }
  // A short file fills few places; an empty one borrows the next filled one's value, marked with the distance.
  return smallest.map((value, place) => {
    for (let distance = 0; distance < signatureLength; distance++) {
      const other = smallest[(place + distance) % signatureLength] ?? empty;
      if (other !== empty) return (other + Math.imul(distance, 0x01000193)) >>> 0;
    }
    return value;
  });
}

/** Estimated Jaccard similarity, 0 to 1. */
export function similarity(a: Signature, b: Signature): number {
  let equal = 0;
  for (let place = 0; place < signatureLength; place++) if (a[place] === b[place]) equal++;
  return equal / signatureLength;
}
