/** Tokens that mark repositories and files: how a base was trained to read code of several files. */

export interface RepositoryTokens {
  /** In front of a repository's name; null: this base has none. */
  readonly repository: number | null;
  /** In front of a file's path, whose line end its text follows. */
  readonly file: number;
}

interface KnownNames {
  readonly repository: string | null;
  readonly file: string;
  /** Control tokens that this maker's vocabulary has besides, where another's has the same names for another form. */
  readonly marks?: readonly string[];
}

const known: readonly KnownNames[] = [
  // Qwen2.5-Coder (arXiv 2409.12186, section 3.2.2), and Attune's own.
  { repository: "<|repo_name|>", file: "<|file_sep|>" },
  // StarCoder2 (arXiv 2402.19173, section 5.2), and what was trained on its data, such as SmolLM2.
  { repository: "<repo_name>", file: "<file_sep>" },
  // Mellum, by the example on its card; the names of its roles tell it from StarCoder, whose files stand alone.
  { repository: null, file: "<filename>", marks: ["</system>", "</assistant>"] },
];

/** `byName`: a base's control tokens. null: it was not trained on files side by side, as far as its vocabulary tells. */
export function findRepositoryTokens(byName: ReadonlyMap<string, number>): RepositoryTokens | null {
  for (const { repository, file, marks = [] } of known) {
    const fileToken = byName.get(file);
    const nameToken = repository === null ? null : byName.get(repository);
    if (fileToken === undefined || nameToken === undefined || !marks.every((name) => byName.has(name))) continue;
    return { repository: nameToken, file: fileToken };
  }
  return null;
}
