/** Randomness that is the same on every machine: everything here is a function of its arguments. */

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [0, below). */
  below(limit: number): number;
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3, as FNV alone mixes the last characters badly. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix32(hash);
}

/** A permutation of the 32-bit integers that spreads every bit (finaliser of MurmurHash3, Appleby). */
export function mix32(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of its own for each key, such as `createRandom(seed, "examples", epoch)` (mulberry32, Tommy Ettinger). */
export function createRandom(...key: readonly (string | number)[]): Random {
  let state = hash32(key.join("\0"));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (limit) => Math.floor(next() * limit) };
}

/** The numbers below `count` in random order: as `shuffled` would have them, for millions. */
export function randomOrder(count: number, random: Random): Uint32Array {
  const keys = Float64Array.from({ length: count }, () => random.next());
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/** A copy in random order: sorted by one random key each. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
