interface Tokenizer {
  readonly model: { readonly vocab: object; readonly merges: readonly (string | readonly string[])[] };
  readonly added_tokens: readonly { readonly content: string; readonly id: number }[];
}

/** What a BPE `tokenizer.json` says, as the older files say it; `settings`: of its tokenizer_config.json. */
export function olderTokenizerFiles({ model, added_tokens: added }: Tokenizer, settings: object) {
  const ids = Object.fromEntries(added.map(({ content, id }) => [content, id]));
  const merges = model.merges.map((merge) => (typeof merge === "string" ? merge : merge.join(" ")));
  return {
    "vocab.json": model.vocab,
    "merges.txt": `#version: 0.2\n${merges.join("\n")}\n`,
    "added_tokens.json": ids,
    "special_tokens_map.json": { additional_special_tokens: Object.keys(ids) },
    "tokenizer_config.json": settings,
  };
}
