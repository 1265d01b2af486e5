/** The words in which the system refuses something. */

/** Whether an error is the system's, for one of these reasons: codes such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
