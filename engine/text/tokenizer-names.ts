/** Which files a tokenizer is made of: for whoever reads, hashes, copies or downloads them. */

/** Read beside either kind. */
export const tokenizerSettings = "tokenizer_config.json";

/** Of folders from before `tokenizer.json`: the first two must be there. See `vocabulary-files.ts`. */
const vocabularyFiles = ["vocab.json", "merges.txt"] as const;
const besideVocabulary = ["special_tokens_map.json", "added_tokens.json"] as const;

/** Every file that decides a tokenizer in some folder. */
export const tokenizerFiles: readonly string[] = [
  "tokenizer.json",
  tokenizerSettings,
  ...vocabularyFiles,
  ...besideVocabulary,
];

/**
 * @param present the names of a model's files.
 * @returns of them those that decide its tokens; null: there is no tokenizer that can be read.
 */
export function tokenizerFilesAmong(present: { has(name: string): boolean }): readonly string[] | null {
  const names = tokenizerFiles.filter((name) => present.has(name));
  if (present.has("tokenizer.json")) return names.filter((name) => !isOlder(name));
  return vocabularyFiles.every((name) => present.has(name)) ? names : null;
}

function isOlder(name: string): boolean {
  return [...vocabularyFiles, ...besideVocabulary].some((older) => older === name);
}
