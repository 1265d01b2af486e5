/**
 * Files that resemble each other, found without comparing every pair: those whose signatures agree in a band meet (locality-sensitive
 * hashing). One band at a time, so that some dozen bytes a file are enough.
 */
import { signatureLength, similarity } from "./duplicates";
import type { Signatures } from "./signatures";

/** Places of a band. Three let files of similarity 0.5 meet with 99.6 % probability and those of 0.1 with 4 %. */
const bandLength = 3;
/** In a bucket of many equal bands the first ones stand for all: comparing every pair would take for ever. */
const compared = 16;

export interface Similar {
  /** [count] The first file of the group of files that are related, directly or by others; of most it is the file itself. */
  readonly groups: Int32Array;
  /** [count] The earlier file that stays in the place of a near-duplicate; -1: the file is none. */
  readonly originals: Int32Array;
}

export interface Likeness {
  /** Estimated Jaccard similarities, 0 to 1, from which on two files are related, and near-duplicates. */
  readonly related: number;
  readonly near: number;
  /** Called between the bands: it may throw. */
  readonly checkAborted: () => void;
}

/**
 * Every file that resembles another is related to some such file, though not compared with each of a large group. `near` is at least
 * `related`. Throws what `checkAborted` throws.
 */
export async function findSimilar(signatures: Signatures, { related, near, checkAborted }: Likeness): Promise<Similar> {
  const { count } = signatures;
  const groups = Int32Array.from({ length: count }, (_, index) => index);
  const pairs = createPairs(count);
  const buckets = createBuckets(count);
  for (let start = 0; start + bandLength <= signatureLength; start += bandLength) {
    checkAborted();
    // A band of a million files takes a while, and a request to stop must be let in.
    await new Promise((resolve) => setImmediate(resolve));
    buckets.meet(signatures, start, (first, second, signature) => {
      const value = similarity(signatures.at(first), signature);
      if (value >= related) join(groups, first, second);
      if (value >= near) pairs.add(first, second);
    });
  }
  for (let index = 0; index < count; index++) groups[index] = rootOf(groups, index);
  return { groups, originals: originalsOf(pairs, count) };
}

interface Buckets {
  /** Tells of each file, in order, which earlier ones agree with it in the band that begins at `start`. */
  meet(
    signatures: Signatures,
    start: number,
    met: (first: number, second: number, signature: Uint32Array) => void,
  ): void;
}

/** A table with open addressing, at most half full, whose places hold the files of one bucket as a chain. */
function createBuckets(count: number): Buckets {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)));
  const heads = new Int32Array(capacity);
  const sizes = new Uint8Array(capacity);
  const next = new Int32Array(count);
  const bands = new Uint32Array(bandLength * count);

  /** The bucket of a file's band, or the free place for it. */
  function placeOf(file: number): number {
    const [a, b, c] = [bands[3 * file] ?? 0, bands[3 * file + 1] ?? 0, bands[3 * file + 2] ?? 0];
    let place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 0;
    place = (place ^ (place >>> 15)) & (capacity - 1);
    for (;;) {
      const head = heads[place] ?? -1;
      if (head < 0 || (bands[3 * head] === a && bands[3 * head + 1] === b && bands[3 * head + 2] === c)) return place;
      place = (place + 1) & (capacity - 1);
    }
  }

  /** Only the first ones of a bucket are in it. */
  function enter(file: number, place: number): void {
    if ((sizes[place] ?? 0) >= compared) return;
    next[file] = heads[place] ?? -1;
    heads[place] = file;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }

  return {
    meet(signatures, start, met) {
      heads.fill(-1);
      sizes.fill(0);
      for (const { words, first: from } of signatures.blocks()) {
        for (let at = 0; at < words.length; at += signatureLength) {
          const second = from + at / signatureLength;
          const signature = words.subarray(at, at + signatureLength);
          bands.set(signature.subarray(start, start + bandLength), bandLength * second);
          const place = placeOf(second);
          for (let first = heads[place] ?? -1; first >= 0; first = next[first] ?? -1) met(first, second, signature);
          enter(second, place);
        }
      }
    },
  };
}

/** Pairs of near-duplicates: 8 bytes each, and few of the files have any. */
interface Pairs {
  add(first: number, second: number): void;
  /** By the second file, then by the first; each once. */
  sorted(): Iterable<{ readonly first: number; readonly second: number }>;
}

function createPairs(count: number): Pairs {
  let keys = new Float64Array(256);
  let size = 0;
  /** The same files meet in many bands. */
  function settle(): void {
    const sorted = keys.subarray(0, size).sort();
    let kept = 0;
    for (const key of sorted) if (kept === 0 || keys[kept - 1] !== key) keys[kept++] = key;
    size = kept;
  }
  return {
    add(first, second) {
      if (size === keys.length) settle();
      if (2 * size > keys.length) {
        const more = new Float64Array(2 * keys.length);
        more.set(keys);
        keys = more;
      }
      keys[size++] = second * count + first;
    },
    *sorted() {
      settle();
      for (const key of keys.subarray(0, size)) yield { first: key % count, second: Math.floor(key / count) };
    },
  };
}

/** What is itself left out stands in nobody's place. */
function originalsOf(pairs: Pairs, count: number): Int32Array {
  const originals = new Int32Array(count).fill(-1);
  for (const { first, second } of pairs.sorted())
    if (originals[first] === -1 && originals[second] === -1) originals[second] = first;
  return originals;
}

/** The least of the files that are joined. */
function rootOf(groups: Int32Array, index: number): number {
  let at = index;
  for (let above = groups[at] ?? at; above !== at; above = groups[at] ?? at) {
    groups[at] = groups[above] ?? above;
    at = above;
  }
  return at;
}

function join(groups: Int32Array, first: number, second: number): void {
  const [a, b] = [rootOf(groups, first), rootOf(groups, second)];
  groups[Math.max(a, b)] = Math.min(a, b);
}
