/**
 * What earlier versions of an adapter saw of a workspace, and which side its files are on for the next: what was trained on never
 * judges, what was held out is not trained on, under another name too.
 */
import type { Split } from "../protocol/review";
import { type LineMarks, lineMarks, shareKnown } from "./line-marks";

/** A file as an earlier version saw it. */
export interface EarlierFile {
  readonly split: Split;
  readonly marks: LineMarks;
}

export interface Earlier {
  /** By path. */
  readonly files: ReadonlyMap<string, EarlierFile>;
  /** Every line that this version or one before it was trained on. */
  readonly trained: LineMarks;
}

/** `out`: it was held out, and is like code that was trained on by now; null: nobody saw it before. */
export type EarlierSide = Split | "out" | null;

/** Files with so many of their lines in common count as one, as in the split itself. */
const related = 0.5;

/** Which side each file of a workspace was on. `text`: as it is now. */
export function earlierSides({ files, trained }: Earlier): (path: string, text: string) => EarlierSide {
  const holders = holdersOf(files);
  return (path, text) => {
    const before = files.get(path)?.split ?? null;
    if (before === "train") return "train";
    const marks = lineMarks(text);
    const like = alike(path, marks, files, holders);
    if (before === "heldOut") return like.has("train") ? "out" : "heldOut";
    if (like.size === 2) return "out";
    if (like.has("heldOut")) return "heldOut";
    return like.has("train") || shareKnown(marks, trained) >= related ? "train" : null;
  };
}

/** Line → the files that had it. */
function holdersOf(files: ReadonlyMap<string, EarlierFile>): ReadonlyMap<number, readonly string[]> {
  const holders = new Map<number, string[]>();
  for (const [path, { marks }] of files) {
    for (const mark of marks) {
      const known = holders.get(mark);
      if (known === undefined) holders.set(mark, [path]);
      else known.push(path);
    }
  }
  return holders;
}

/** The sides of the other files whose lines were mostly these (Jaccard similarity). */
function alike(
  path: string,
  marks: LineMarks,
  files: ReadonlyMap<string, EarlierFile>,
  holders: ReadonlyMap<number, readonly string[]>,
): ReadonlySet<Split> {
  const common = new Map<string, number>();
  for (const mark of marks)
    for (const other of holders.get(mark) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  const sides = new Set<Split>();
  for (const [other, count] of common) {
    const file = files.get(other);
    if (file === undefined || other === path) continue;
    if (count >= related * (marks.size + file.marks.size - count)) sides.add(file.split);
  }
  return sides;
}
