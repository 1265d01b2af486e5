/** Reads a GGUF header forwards from a file's first bytes, and never past them. Pure. */
import type { FileUse } from "../safetensors";
import { brokenGguf } from "./broken";
import { numberTypes } from "./numbers";

/**
 * A forged count must not make us read gigabytes: the longest headers there are hold a vocabulary and its merges, some tens
 * of megabytes. The same limit as safetensors has.
 */
export const maxHeaderBytes = 100_000_000;

/** Thrown where the file goes on and the bytes do not: not an error, the caller reads more. */
export class NeedsMore {
  /** Bytes from the file's start without which the header cannot be read. */
  readonly atLeast: number;

  constructor(atLeast: number) {
    this.atLeast = atLeast;
  }
}

export type Cursor = ReturnType<typeof createCursor>;

/** `bytes` are the beginning of a file of `fileSize` bytes. Its methods throw `use.code`, or `NeedsMore`. */
export function createCursor(bytes: Uint8Array, fileSize: number, use: FileUse) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A byte order mark is a token of some vocabularies, and no decoration there.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let position = 0;

  const need = (size: number, what: string): void => {
    const end = position + size;
    if (end > fileSize) throw brokenGguf(use, `it ends within ${what}`);
    if (end > maxHeaderBytes) throw brokenGguf(use, `its header takes more than ${maxHeaderBytes} bytes`);
    if (end > bytes.byteLength) throw new NeedsMore(end);
  };
  const take = (size: number, what: string): number => {
    need(size, what);
    position += size;
    return position - size;
  };
  /** A number holds it exactly if it can be a size in this file at all. */
  const uint64 = (at: number): number => numberTypes.uint64.get(view, at);
  const exact = (at: number): bigint => view.getBigUint64(at, true);
  const size = (what: string): number => {
    const at = take(8, what);
    const value = uint64(at);
    if (!Number.isSafeInteger(value)) throw brokenGguf(use, `${what} is ${exact(at)}, which no file can hold`);
    return value;
  };
  /**
   * How many items of at least `itemBytes` follow. More than the file can hold are refused, and more than the bytes can
   * hold wait for more bytes: so nothing is allocated, and no loop begun, for what is not there.
   */
  const count = (what: string, itemBytes: number): number => {
    const at = take(8, what);
    const value = uint64(at);
    if (value > Math.floor((fileSize - position) / itemBytes)) {
      throw brokenGguf(use, `${what} is ${exact(at)}, more than the file can hold`);
    }
    need(value * itemBytes, what);
    return value;
  };
  const decode = (start: number, end: number): string | null => {
    try {
      return decoder.decode(bytes.subarray(start, end));
    } catch {
      return null;
    }
  };
  return {
    at: () => position,
    view,
    take,
    uint32: (what: string): number => view.getUint32(take(4, what), true),
    size,
    count,
    text(what: string): string {
      const length = count(`the length of ${what}`, 1);
      const text = decode(take(length, what), position);
      if (text === null) throw brokenGguf(use, `${what} is not UTF-8`);
      return text;
    },
    /** Passes over the texts of an array. Text i reaches from the i-th result to 8 bytes before the next one. */
    texts(what: string): Uint32Array {
      const length = count(`the length of ${what}`, 8);
      // Not more than half the bytes that were read.
      const starts = new Uint32Array(length + 1);
      for (let index = 0; index < length; index++) {
        const bytesOfText = size(what);
        starts[index] = take(bytesOfText, what);
      }
      starts[length] = position + 8;
      return starts;
    },
    /** The text between two places; null when it is not UTF-8. */
    decode,
    /** A copy of the next bytes, at the start of a buffer, as typed arrays of wide elements need them. */
    copy(length: number, what: string): ArrayBuffer {
      const start = take(length, what);
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(bytes.subarray(start, start + length));
      return copy;
    },
  };
}
