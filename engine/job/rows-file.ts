/**
 * Packed rows as NumPy's own file format, one file a shard. It describes itself, numpy reads and maps it without another package,
 * and it can be written as a stream: of a safetensors file the sizes would have to be known before the first row.
 *
 * A row is one record: `tokens` int32 [T], `segments` uint16 [T] (sequences of a row count from 1, padding is 0) and `loss`
 * uint8 [T], 1 where the token is a target that bears loss. Format: numpy.lib.format, version 1.0.
 */
import { type FileHandle, open } from "node:fs/promises";
import { AttuneError } from "../errors";
import type { Row } from "../text/packing";
import { reasonOf } from "../words/system";

/** Bytes of one row of `length` tokens. */
export function rowBytes(length: number): number {
  return length * (Int32Array.BYTES_PER_ELEMENT + Uint16Array.BYTES_PER_ELEMENT + Uint8Array.BYTES_PER_ELEMENT);
}

/** Room for any number of rows, so that the header can be written again when their number is known. */
const headerBytes = 256;

/** The header of a file of `rows` rows of `length` tokens, 256 bytes. */
export function rowsHeader(rows: number, length: number): Uint8Array {
  const fields = `[('tokens', '<i4', (${length},)), ('segments', '<u2', (${length},)), ('loss', '|u1', (${length},))]`;
  const text = `{'descr': ${fields}, 'fortran_order': False, 'shape': (${rows},)}`;
  const magic = Uint8Array.from([
    0x93,
    ...Buffer.from("NUMPY"),
    1,
    0,
    (headerBytes - 10) & 255,
    (headerBytes - 10) >> 8,
  ]);
  return Buffer.concat([magic, Buffer.from(`${text.padEnd(headerBytes - magic.length - 1)}\n`)]);
}

/** The record of one row: `rowBytes` bytes, little-endian as all machines that Attune runs on. */
export function encodeRow({ tokens, segments, weights }: Row): Uint8Array {
  const bears = new Uint8Array(weights.length);
  // A row's weight stands where a token is predicted, an example's mask where it is.
  for (let t = 0; t + 1 < weights.length; t++) bears[t + 1] = weights[t] ?? 0;
  return Buffer.concat([Buffer.from(tokens.buffer), Buffer.from(Uint16Array.from(segments).buffer), bears]);
}

export interface RowsFile {
  readonly rows: number;
  /** Records as `encodeRow` makes them. */
  add(records: readonly Uint8Array[]): Promise<void>;
  /** Writes the number of rows and syncs. */
  close(): Promise<void>;
}

/** A new file, which must not exist. Throws E_OUTPUT or E_DISK_SPACE. */
export async function createRowsFile(file: string, length: number): Promise<RowsFile> {
  let rows = 0;
  const handle = await writing(file, () => open(file, "wx"));
  await writing(file, () => writeAll(handle, rowsHeader(0, length)));
  return {
    get rows() {
      return rows;
    },
    async add(more) {
      if (more.length === 0) return;
      await writing(file, () => writeAll(handle, Buffer.concat(more)));
      rows += more.length;
    },
    close: () =>
      writing(file, async () => {
        try {
          await handle.write(rowsHeader(rows, length), 0, headerBytes, 0);
          await handle.sync();
        } finally {
          await handle.close();
        }
      }),
  };
}

/** Goes on where the last call ended. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  await handle.writeFile(bytes);
}

async function writing<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw new AttuneError(
      "E_OUTPUT",
      `${file} cannot be written: ${reasonOf(error, file)}.`,
      "Choose a folder on a disk with enough space.",
    );
  }
}
