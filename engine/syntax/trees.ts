/** A file as its grammar reads it. */
export interface SourceTree {
  /** Errors in the file with this text at the cursor. */
  errors(text: string): number;
  /** The same without the cursor's line. */
  readonly errorsOfRest: number;
}
