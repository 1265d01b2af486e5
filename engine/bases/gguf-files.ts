/** The files of a GGUF model as they lie on a disk: what each begins with, and where its tensors are. Nothing of them is converted. */
import { open } from "node:fs/promises";
import path from "node:path";
import { AttuneError } from "../errors";
import { brokenGguf } from "../formats/gguf/broken";
import { type GgufHeader, type GgufTensorEntry, isGguf, parseGgufHeader } from "../formats/gguf/header";
import { shardNames, shardOf } from "../formats/gguf/shards";
import type { FileUse } from "../formats/safetensors";
import { reasonOf } from "../words/system";
import type { WeightLocation } from "./weight-files";

/** Whether a file is there and begins as a GGUF file does. */
export async function isGgufFile(file: string): Promise<boolean> {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return false;
  try {
    const start = new Uint8Array(4);
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    return isGguf(start.subarray(0, bytesRead));
  } catch {
    // A folder opens, but cannot be read.
    return false;
  } finally {
    await handle.close();
  }
}

/** One file of a model, and what it begins with. */
export interface GgufPart {
  readonly file: string;
  readonly header: GgufHeader;
}

/** All files of a model, which any of them names, in order. Throws E_MODEL_FILE. */
export async function readParts(file: string): Promise<readonly GgufPart[]> {
  const header = await readHeader(file);
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  const shard = shardOf(header.metadata, use);
  if (shard === null) return [{ file, header }];
  const names = shardNames(path.basename(file));
  if (names === null || names.length !== shard.count)
    throw brokenGguf(use, `it is one of ${shard.count} files, but its name does not say which`);
  const parts: GgufPart[] = [];
  for (const name of names) {
    const place = path.join(path.dirname(file), name);
    parts.push({ file: place, header: name === path.basename(file) ? header : await readHeader(place) });
  }
  return parts;
}

/** Reads as much of a file as its header takes. Throws E_MODEL_FILE. */
export async function readHeader(file: string): Promise<GgufHeader> {
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  const handle = await open(file, "r").catch((error: unknown) => {
    const why = reasonOf(error, file);
    throw new AttuneError("E_MODEL_FILE", `${file} cannot be opened: ${why}.`, "Check that the file is there.");
  });
  try {
    const { size } = await handle.stat();
    for (let wanted = Math.min(size, 1 << 20); ; ) {
      const bytes = new Uint8Array(wanted);
      const { bytesRead } = await handle.read(bytes, 0, wanted, 0);
      const result = parseGgufHeader(bytes.subarray(0, bytesRead), size, use);
      if (result.kind === "header") return result.header;
      if (bytesRead < wanted) throw brokenGguf(use, "it became shorter while it was read");
      wanted = Math.min(size, Math.max(result.atLeast, 2 * wanted));
    }
  } finally {
    await handle.close();
  }
}

/** Where a tensor's bytes lie, `begin` and `end` counted from the data's start: as `readWeightBytes` and `weightChunks` take it. */
export function tensorPlace(
  { file, header }: GgufPart,
  name: string,
  { begin, end }: Pick<GgufTensorEntry, "begin" | "end">,
): Pick<WeightLocation, "name" | "file" | "offset" | "bytes"> {
  return { name, file, offset: header.dataStart + begin, bytes: end - begin };
}
