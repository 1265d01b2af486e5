/** What a person says of files themselves, by patterns as in `.gitignore`: it goes before all but secrets. */
import ignore from "ignore";

export interface Overruling {
  /** Whether there is any pattern of files to be taken. */
  readonly includes: boolean;
  /** Paths are relative to the workspace, with `/`; a folder's path ends with `/`. */
  isIncluded(path: string): boolean;
  isExcluded(path: string): boolean;
}

export interface OverrulingPatterns {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** Nothing is said where both lists are empty: then no path is included or excluded. */
export function overruling({ include = [], exclude = [] }: OverrulingPatterns): Overruling {
  const matcher = (patterns: readonly string[]) => {
    const rules = ignore({ allowRelativePaths: true, ignorecase: process.platform !== "linux" }).add([...patterns]);
    return (path: string): boolean => rules.ignores(path);
  };
  return { includes: include.length > 0, isIncluded: matcher(include), isExcluded: matcher(exclude) };
}
