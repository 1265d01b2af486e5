import type { FileHandle } from "node:fs/promises";

/** Writes all bytes where the last write to this file ended; returns how many they are. */
export async function append(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  // One write takes at most 2 GiB, and may take less than it is given.
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, done, Math.min(bytes.byteLength - done, 1 << 30));
    done += bytesWritten;
  }
  return bytes.byteLength;
}
