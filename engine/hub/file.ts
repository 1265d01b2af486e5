/** One file from the hub to disk: resumed where it stopped, and checked against the hash that the listing gave. */
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { asFailure, ConnectionFailure, Refused } from "../network/failures";
import { type Answer, readBody } from "../network/http";
import { get } from "./get";
import type { ListedFile } from "./names";
import { persist, refuseOthers, type Transport } from "./retry";

/**
 * Downloads `url` to `path`. What an earlier try left there is continued; beside it `<path>.etag` keeps the server's name for
 * that content. `onBytes` gets the file's bytes on disk. Throws `Refused` or `ConnectionFailure`; then the partial file stays,
 * unless its bytes are wrong.
 */
export async function downloadFile(
  url: URL,
  path: string,
  file: ListedFile,
  transport: Transport,
  onBytes: (bytes: number) => void,
): Promise<void> {
  for (let chances = 2; ; chances--) {
    let most = await sizeOf(path);
    let inOnePiece = true;
    await persist(
      transport,
      async () => {
        if ((await sizeOf(path)) > 0) inOnePiece = false;
        await fetchRest(url, path, file, transport, (bytes) => {
          most = Math.max(most, bytes);
          onBytes(bytes);
        });
      },
      () => most,
    );
    if ((await hashOf(path, file)) === file.hash.hex) break;
    await rm(path, { force: true });
    await rm(etagFile(path), { force: true });
    // Pieces may be of different contents: the whole file gets one chance. Wrong bytes in one piece do not.
    if (inOnePiece || chances === 1) throw new Refused("its bytes are not those that its hash promises");
    onBytes(0);
  }
  await rm(etagFile(path), { force: true });
}

/** In bytes; 0 where there is no such file. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

async function fetchRest(
  url: URL,
  path: string,
  file: ListedFile,
  transport: Transport,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let offset = await sizeOf(path);
  if (offset > file.size) offset = 0;
  if (offset === file.size && offset > 0) return onBytes(offset);
  const etag = await readFile(etagFile(path), "utf8").catch(() => "");
  const headers = offset > 0 ? { range: `bytes=${offset}-`, ...(etag !== "" && { "if-range": etag }) } : {};
  const answer = await get(url, transport.settings, { ...transport, headers });
  refuseOthers(answer, transport.settings);
  const start = await startOf(answer, offset, file, url, path);
  const tag = answer.headers.etag ?? "";
  // A weak tag does not promise the same bytes, so it cannot guard a continuation.
  await writeFile(etagFile(path), /^"[\x21\x23-\x7e]{1,200}"$/.test(tag) ? tag : "");
  const handle = await open(path, start === 0 ? "w" : "r+");
  try {
    await writeBody(answer.body, handle, start, file.size, onBytes);
    await handle.sync();
  } finally {
    answer.body.destroy();
    await handle.close();
  }
}

/** Where the bytes of the answer belong: at `offset`, or at 0 when the server sends the whole. */
async function startOf(answer: Answer, offset: number, file: ListedFile, url: URL, path: string): Promise<number> {
  const { status, headers, body } = answer;
  const refuse = (error: Error): never => {
    body.destroy();
    throw error;
  };
  const start = status === 206 ? offset : 0;
  if (status === 416 && offset > 0) {
    await rm(path, { force: true });
    return refuse(new ConnectionFailure(`${url.host} refuses to continue`));
  }
  if (status !== 200 && status !== 206) return refuse(new Refused(`${url.host} answers with status ${status}`));
  if (status === 206 && headers["content-range"] !== `bytes ${offset}-${file.size - 1}/${file.size}`) {
    await rm(path, { force: true });
    return refuse(new ConnectionFailure(`${url.host} sends another part than was asked for`));
  }
  const length = headers["content-length"];
  if (length !== undefined && Number(length) !== file.size - start) {
    return refuse(new Refused(`the listing says ${file.size} bytes, but ${url.host} sends ${Number(length) + start}`));
  }
  return start;
}

async function writeBody(
  body: Answer["body"],
  handle: FileHandle,
  start: number,
  size: number,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let position = start;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      if (position + chunk.length > size) throw new Refused(`more than the ${size} bytes of the listing arrive`);
      for (let written = 0; written < chunk.length; ) {
        const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
        written += bytesWritten;
      }
      position += chunk.length;
      onBytes(position);
    }
  } catch (error) {
    // A full disk is no fault of the network: trying again would not help.
    if (error instanceof Refused || (error instanceof Error && "syscall" in error && error.syscall === "write")) {
      throw error;
    }
    throw asFailure(error);
  }
  if (position < size) throw new ConnectionFailure(`only ${position} of ${size} bytes arrived`);
}

/** A small file into memory, checked like any other. Throws as `downloadFile`. */
export async function readSmallFile(url: URL, file: ListedFile, transport: Transport): Promise<Uint8Array> {
  const bytes = await persist(transport, async () => {
    const answer = await get(url, transport.settings, transport);
    refuseOthers(answer, transport.settings);
    if (answer.status !== 200) {
      answer.body.destroy();
      throw new Refused(`${url.host} answers with status ${answer.status}`);
    }
    return readBody(answer, file.size);
  });
  if (hashState(file).update(bytes).digest("hex") !== file.hash.hex) {
    throw new Refused("its bytes are not those that its hash promises");
  }
  return bytes;
}

async function hashOf(path: string, file: ListedFile): Promise<string> {
  const state = hashState(file);
  if (file.size > 0) for await (const chunk of createReadStream(path)) state.update(chunk as Buffer);
  return state.digest("hex");
}

function hashState({ hash, size }: ListedFile): Hash {
  return hash.algorithm === "sha256" ? createHash("sha256") : createHash("sha1").update(`blob ${size}\0`);
}

function etagFile(path: string): string {
  return `${path}.etag`;
}
