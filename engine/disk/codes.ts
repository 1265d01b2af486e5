/** The words in which the system refuses something. */

/** Whether an error is the system's, for this reason: a code such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
