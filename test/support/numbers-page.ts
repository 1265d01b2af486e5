/** Pages whose numbers a test keeps true: fenced blocks of lines `name │ numbers`. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

const number = /−?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** The longest number is printed as −1.2345. */
const columnWidth = 7;

export type Numbers = readonly (readonly number[])[];

interface Line {
  /** 0-based, in the file. */
  readonly index: number;
  readonly name: string;
  readonly numbers: readonly string[];
}

export interface NumbersPage {
  /** The rows of a block, or those whose name is given: a row for each line, parted further by semicolons. */
  read(block: string, name?: string): Numbers;
  /** Compares a block with what was computed, number for number as it is printed; what differs is named with its line. */
  check(block: string, computed: Numbers): void;
  /** Blocks that were neither read nor checked: nothing on the page may be left to chance. */
  untouched(): string[];
  /** Writes the page with what was computed; what is checked afterwards is compared. */
  save(): void;
}

/** With `regenerate`, `check` puts the computed numbers into the page instead of comparing. */
export function openNumbersPage(file: string, regenerate: boolean): NumbersPage {
  const lines = readFileSync(file, "utf8").split("\n");
  const blocks = blocksOf(lines);
  const touched = new Set<string>();
  let writing = regenerate;
  const linesOf = (block: string): readonly Line[] => {
    touched.add(block);
    const found = blocks.get(block);
    assert.ok(found !== undefined, `${file} has no block “${block}”`);
    return found;
  };

  return {
    read(block, name) {
      const chosen = linesOf(block).filter((line) => name === undefined || line.name === name);
      assert.ok(chosen.length > 0, `${file} has no “${name}” in the block “${block}”`);
      return chosen.flatMap(({ index }) => numbersOf(lines[index] ?? "").split(";")).map(parsedRow);
    },
    check(block, computed) {
      const flat = computed.flat();
      const own = linesOf(block);
      const count = own.reduce((sum, line) => sum + line.numbers.length, 0);
      assert.equal(flat.length, count, `${file}, “${block}”: ${count} numbers are printed, ${flat.length} computed`);
      const width = flat.every((value) => /^\d$/.test(printed(value))) ? 1 : columnWidth;
      let next = 0;
      for (const { index, name, numbers } of own) {
        const values = numbers.map(() => flat[next++] ?? Number.NaN);
        const expected = values.map(printed);
        if (writing) {
          lines[index] = replaced(lines[index] ?? "", expected, width);
        } else {
          const found = numbersOf(lines[index] ?? "").match(number) ?? [];
          const agrees = found.every((text, at) => says(text, values[at] ?? Number.NaN));
          const where = `${file}:${index + 1}, “${block}”, ${name}`;
          assert.ok(agrees, `${where}: printed ${found.join(" ")}, computed ${expected.join(" ")}`);
        }
      }
    },
    untouched: () => [...blocks.keys()].filter((block) => !touched.has(block)),
    save() {
      writeFileSync(file, lines.join("\n"));
      writing = false;
    },
  };
}

function blocksOf(lines: readonly string[]): ReadonlyMap<string, readonly Line[]> {
  const blocks = new Map<string, Line[]>();
  let open: Line[] | null = null;
  for (const [index, text] of lines.entries()) {
    const begins = /^```text (.+)$/.exec(text)?.[1];
    if (begins !== undefined) {
      assert.ok(!blocks.has(begins), `two blocks are called “${begins}”`);
      open = [];
      blocks.set(begins, open);
    } else if (text.startsWith("```")) open = null;
    else if (open !== null) {
      const name = text.slice(0, text.indexOf("│")).trim();
      open.push({ index, name, numbers: numbersOf(text).match(number) ?? [] });
    }
  }
  return blocks;
}

const numbersOf = (line: string): string => line.slice(line.indexOf("│") + 1);
const parsedRow = (row: string): number[] => (row.match(number) ?? []).map(parsed);
const parsed = (text: string): number => Number(text.replace("−", "-"));

/** Four decimals, or four digits of what is smaller than a thousandth; whole numbers as they are. */
function printed(value: number): string {
  const size = Math.abs(value);
  const tiny = size < 1e-3 && size > 1e-12;
  const digits = Number.isInteger(value) ? String(size) : tiny ? size.toExponential(3) : size.toFixed(4);
  return value < 0 && size > 1e-12 ? `−${digits}` : digits;
}

/** Whether a number is printed as it is; float32 may round one that lies between two either way. */
function says(text: string, value: number): boolean {
  const unit = text.includes("e") ? 1e-3 * 10 ** Math.floor(Math.log10(Math.abs(value))) : 1e-4;
  return Math.abs(parsed(text) - value) <= 0.55 * unit;
}

/** The line with other numbers, right-aligned, so that the columns of its block stay columns. */
function replaced(line: string, numbers: readonly string[], width: number): string {
  let next = 0;
  const head = line.slice(0, line.indexOf("│") + 1);
  const rows = numbersOf(line).split(";");
  const written = rows.map((row) => {
    const count = row.match(number)?.length ?? 0;
    const own = numbers.slice(next, next + count);
    next += count;
    return own.map((text) => text.padStart(width)).join("  ");
  });
  return `${head} ${written.join(" ; ")}`;
}
