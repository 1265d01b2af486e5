/** What is known of files by the million, in little room: numbers and paths in rows of plain memory instead of an object a file. */

type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Numbers of one kind, one after the other. */
export interface Column {
  readonly count: number;
  push(value: number): void;
  /** 0 beyond the end. */
  at(index: number): number;
  readonly heldBytes: number;
}

/** An empty column. `make`: an array of so many zeros, of the kind that the values fit. */
export function createColumn(make: (length: number) => Numbers): Column {
  let values = make(256);
  let count = 0;
  return {
    get count() {
      return count;
    },
    get heldBytes() {
      return values.byteLength;
    },
    push(value) {
      if (count === values.length) values = grown(values, make(roomFor(count)));
      values[count++] = value;
    },
    at: (index) => (index < count ? (values[index] ?? 0) : 0),
  };
}

/** Paths, one after the other. */
export interface PathList {
  readonly count: number;
  push(path: string): void;
  /** "" beyond the end. */
  at(index: number): string;
  readonly heldBytes: number;
}

/** An empty list, which holds paths as UTF-8. */
export function createPathList(): PathList {
  const ends = createColumn((length) => new Float64Array(length));
  let bytes = Buffer.alloc(4096);
  const endOf = (index: number): number => (index < 0 ? 0 : ends.at(index));
  return {
    get count() {
      return ends.count;
    },
    get heldBytes() {
      return bytes.byteLength + ends.heldBytes;
    },
    push(path) {
      const start = endOf(ends.count - 1);
      const end = start + Buffer.byteLength(path);
      if (end > bytes.length) bytes = grown(bytes, Buffer.alloc(roomFor(end)));
      bytes.write(path, start);
      ends.push(end);
    },
    at: (index) => bytes.toString("utf8", endOf(index - 1), index < ends.count ? ends.at(index) : endOf(index - 1)),
  };
}

/** Keys that were met before. */
export interface KeySet {
  /** Whether the key is new. `key`: at least 16 bytes of a hash, of which the first 16 count. */
  add(key: Uint8Array): boolean;
  readonly heldBytes: number;
}

const keyWords = 4;

/** An empty set: a table with open addressing, at most half full. */
export function createKeySet(): KeySet {
  let table = new Uint32Array(keyWords * 256);
  let count = 0;
  /** The place of a key in the table, or the free place where it belongs; free are four zeros, as no hash is. */
  const placeOf = (key: Uint32Array): number => {
    for (let place = (key[0] ?? 0) % (table.length / keyWords); ; place = (place + 1) % (table.length / keyWords)) {
      const at = place * keyWords;
      const [a, b, c, d] = [table[at], table[at + 1], table[at + 2], table[at + 3]];
      if ((a === 0 && b === 0 && c === 0 && d === 0) || (a === key[0] && b === key[1] && c === key[2] && d === key[3]))
        return at;
    }
  };
  const isFree = (at: number): boolean => table.subarray(at, at + keyWords).every((word) => word === 0);
  return {
    get heldBytes() {
      return table.byteLength;
    },
    add(key) {
      const words = new Uint32Array(Uint8Array.from(key.subarray(0, 4 * keyWords)).buffer);
      const at = placeOf(words);
      if (!isFree(at)) return false;
      table.set(words, at);
      count++;
      if (2 * count > table.length / keyWords) {
        const before = table;
        table = new Uint32Array(2 * before.length);
        for (let from = 0; from < before.length; from += keyWords) {
          const one = before.subarray(from, from + keyWords);
          if (one.some((word) => word !== 0)) table.set(one, placeOf(one));
        }
      }
      return true;
    },
  };
}

/** Half as much again. */
const roomFor = (needed: number): number => Math.ceil(1.5 * needed);

function grown<T extends Numbers>(before: T, after: T): T {
  after.set(before);
  return after;
}
