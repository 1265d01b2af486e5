/** What a person says of files themselves, by patterns as in `.gitignore`: it goes before all but secrets. */
import { patternMatcher } from "./ignore-rules";

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
  return { includes: include.length > 0, isIncluded: patternMatcher(include), isExcluded: patternMatcher(exclude) };
}
