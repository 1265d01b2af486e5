import type { Split } from "../protocol";

export interface FoundSecret {
  /** 1-based. */
  readonly line: number;
  /** What it looks like, never its value. */
  readonly kind: string;
}

/** One file of a workspace, in or out of training, and why. */
export interface ReviewedFile {
  /** Relative to the workspace, with `/`; a folder that is left out whole ends with `/`. */
  readonly path: string;
  readonly used: boolean;
  /** In plain words. Without names or numbers of this file, so that files can be counted by it. */
  readonly reason: string;
  /** What is trained on; "" when not used. Lines that hold secrets are empty, so line numbers are the file's own. */
  readonly text: string;
  /** The text's ids; [] when not used. */
  readonly tokens: readonly number[];
  /** null when not used. */
  readonly split: Split | null;
  readonly secrets: readonly FoundSecret[];
  /** The first file with the same content, when that is why this one is left out. */
  readonly duplicateOf: string | null;
}
