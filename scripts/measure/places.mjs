// Files of a checkout, and random numbers that a seed decides: what measurements on other people's projects share.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const leftOut = /(^|\/)(node_modules|dist|build|vendor|\.git|__snapshots__|fixtures)(\/|$)|\.min\.|\.d\.ts$/;

const extensions = new Map([
  ["typescript", [".ts", ".tsx"]],
  ["javascript", [".js", ".mjs", ".cjs"]],
  ["python", [".py"]],
]);

/** @typedef {{ name: string; text: string }} SourceFile */

/**
 * The files of a checkout that was given as `typescript=FOLDER`, of a size that one may complete in, by path.
 *
 * @param {string} project
 */
export function filesOf(project) {
  const [language = "", folder = ""] = project.split("=");
  const wanted = extensions.get(language);
  if (wanted === undefined || folder === "") {
    throw new Error(`Give a checkout as ${[...extensions.keys()].join("=FOLDER, ")}=FOLDER, not as ${project}.`);
  }
  return { language, folder, files: sourceFiles(folder, wanted) };
}

/** @param {string} folder @param {readonly string[]} endings @returns {SourceFile[]} */
function sourceFiles(folder, endings) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => endings.includes(path.extname(name)) && !leftOut.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n") }))
    .filter(({ text }) => text.length > 1500 && text.length < 60_000);
}

/**
 * Mulberry32: the same numbers in [0, 1) for the same seed, everywhere.
 *
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * 1-based line and column of an offset.
 *
 * @param {string} text
 * @param {number} offset
 */
export function lineAndColumn(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
