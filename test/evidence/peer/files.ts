/** Which files CodeFinetuner is given: those that ours was trained on, and those that ours watched, as far as it reads them. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { trainedMark } from "../../../engine/adapters/report";
import type { ReviewedFile } from "../../../engine/workspace/read-file";

export type GivenFile = Pick<ReviewedFile, "path" | "text" | "used">;

export interface Sides {
  readonly train: readonly GivenFile[];
  readonly eval: readonly GivenFile[];
  /** How many files ours was trained on that the peer does not read. */
  readonly others: number;
}

/** `trainedOn`: the marks in our adapter's report; `extensions`: with dots. */
export function sidesOf(
  files: readonly GivenFile[],
  trainedOn: readonly string[],
  extensions: readonly string[],
): Sides {
  const marks = new Set(trainedOn);
  const used = files.filter((file) => file.used);
  const learnt = used.filter((file) => marks.has(trainedMark(file.path)));
  const watched = used.filter((file) => !learnt.includes(file));
  const reads = ({ path: name }: GivenFile): boolean => extensions.includes(path.extname(name).toLowerCase());
  const train = learnt.filter(reads);
  return { train, eval: watched.filter(reads), others: learnt.length - train.length };
}

/** Below `data`, as its `split_mode: manual` wants them. */
export function writeSides(data: string, sides: Sides): void {
  for (const side of ["train", "eval"] as const) {
    for (const file of sides[side]) {
      const to = path.join(data, side, file.path);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, file.text);
    }
  }
  // It wants a folder of test files too, which its training does not read; ours are the lines that came later.
  symlinkSync("eval", path.join(data, "test"));
}
