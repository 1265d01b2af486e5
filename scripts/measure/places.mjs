// Files of a checkout, and random numbers that a seed decides: what measurements on other people's projects share.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const leftOut = /(^|\/)(node_modules|dist|build|vendor|\.git|__snapshots__|fixtures)(\/|$)|\.min\.|\.d\.ts$/;

/** Text files under `folder` with one of the extensions, of a size that one may complete in, by path. */
export function sourceFiles(folder, extensions) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => extensions.includes(path.extname(name)) && !leftOut.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n") }))
    .filter(({ text }) => text.length > 1500 && text.length < 60_000);
}

/** Mulberry32: the same numbers in [0, 1) for the same seed, everywhere. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 1-based line and column of an offset. */
export function lineAndColumn(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
