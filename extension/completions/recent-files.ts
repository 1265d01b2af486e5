/** Which files a person looked at or changed lately, the newest first: what they need now is often there. */
export interface RecentFiles {
  /** A file came to the front or was changed. */
  seen(file: string): void;
  list(): readonly string[];
}

export function createRecentFiles(most: number): RecentFiles {
  let files: readonly string[] = [];
  return {
    seen(file) {
      if (files[0] !== file) files = [file, ...files.filter((other) => other !== file)].slice(0, most);
    },
    list: () => files,
  };
}
