/** What is measured of a file that was not, or not all, trained on. */
import type { ReviewedFile } from "./read-file";

/** A file with places to measure. */
export interface MeasuredFile {
  readonly path: string;
  readonly text: string;
  /** Which of its lines may be asked about, by index; null: all. */
  readonly lines: ReadonlySet<number> | null;
  /** Whose places are resampled together, by the index of a line: they are not independent of one another. */
  group(line: number): string;
}

/** By files: every line of those that are held out, and each file resampled as a whole. */
export function heldOutFiles(files: readonly ReviewedFile[]): MeasuredFile[] {
  return files
    .filter((file) => file.used && file.split === "heldOut")
    .map(({ path, text }) => ({ path, text, lines: null, group: () => path }));
}
