/** The sketches of many files: in memory, or in a file where there may be millions. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { type Signature, signatureLength } from "./duplicates";

export interface Signatures {
  readonly count: number;
  /** All of them in order, some at a time: [n × signatureLength] of the files from `first` on. Valid until the next ones. */
  blocks(): Iterable<{ readonly words: Uint32Array; readonly first: number }>;
  /** That of one file, valid until the next call. */
  at(index: number): Uint32Array;
}

/** Those that are in memory. */
export function signaturesOf(list: readonly Signature[]): Signatures {
  return {
    count: list.length,
    *blocks() {
      for (const [first, words] of list.entries()) yield { words, first };
    },
    at: (index) => list[index] ?? new Uint32Array(signatureLength),
  };
}

export interface SignatureFile extends Signatures {
  add(signature: Signature): void;
  close(): void;
}

const signatureBytes = 4 * signatureLength;
/** Signatures that are written and read at once, and how many are kept of those that are asked for one by one; 0.5 and 4 MB. */
const [blockLength, keptLength] = [1024, 8192];

/** In a new file, so that memory does not grow with them. Throws the system's errors, such as for a file that is there. */
export function createSignatureFile(file: string): SignatureFile {
  const handle = openSync(file, "wx+");
  let count = 0;
  /** The last ones, which are not in the file yet. */
  const block = new Uint32Array(blockLength * signatureLength);
  const read = new Uint32Array(block.length);
  const kept = new Uint32Array(keptLength * signatureLength);
  const keptIndices = new Int32Array(keptLength).fill(-1);
  const written = (): number => count - (count % blockLength);

  function fill(words: Uint32Array, first: number): void {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    for (let done = 0; done < bytes.length; ) {
      const got = readSync(handle, bytes, done, bytes.length - done, first * signatureBytes + done);
      if (got === 0) throw new Error(`${file} ends early`);
      done += got;
    }
  }

  return {
    get count() {
      return count;
    },
    add(signature) {
      block.set(signature, (count % blockLength) * signatureLength);
      count++;
      if (count % blockLength !== 0) return;
      const bytes = new Uint8Array(block.buffer);
      for (let done = 0; done < bytes.length; )
        done += writeSync(handle, bytes, done, bytes.length - done, (count - blockLength) * signatureBytes + done);
    },
    *blocks() {
      for (let first = 0; first < written(); first += blockLength) {
        fill(read, first);
        yield { words: read, first };
      }
      if (written() < count)
        yield { words: block.subarray(0, (count - written()) * signatureLength), first: written() };
    },
    at(index) {
      const [list, place] = index < written() ? [kept, index % keptLength] : [block, index - written()];
      const words = list.subarray(place * signatureLength, (place + 1) * signatureLength);
      if (list === kept && keptIndices[place] !== index) {
        fill(words, index);
        keptIndices[place] = index;
      }
      return words;
    },
    close: () => closeSync(handle),
  };
}
