/**
 * Patterns for files out of globs as `files.exclude` has them: those that are true, and since a glob may name a folder,
 * everything below what it names too.
 */
export function excludingPatterns(exclude: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(exclude)
    .filter(([, on]) => on)
    .map(([glob]) =>
      glob
        .trim()
        .replace(/^\.?\/+/, "")
        .replace(/\/+$/, ""),
    )
    .filter((glob) => glob !== "")
    .flatMap((glob) => (glob.endsWith("**") ? [glob] : [glob, `${glob}/**`]));
}
