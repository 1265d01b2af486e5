import { expand } from "brace-expansion";

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

/** The same as patterns of `.gitignore`, which know no alternatives in braces. */
export function ignoringPatterns(exclude: Readonly<Record<string, boolean>>): readonly string[] {
  return excludingPatterns(exclude)
    .flatMap((pattern) => expand(pattern))
    .map((pattern) => (pattern.startsWith("**") ? pattern : `/${pattern}`));
}
