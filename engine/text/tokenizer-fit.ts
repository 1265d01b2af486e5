/** A tokenizer beside the model that it is said to belong to: which of its tokens the model has rows for. */
import { isRecord, shown } from "../errors";
import { tokenizerError } from "./tokenizer-errors";
import type { AddedToken, TokenizerFiles } from "./tokenizer-files";

/** Embeddings are often padded up to a round number; a gap this large is another model's tokenizer. */
const largestPadding = 1024;

/**
 * The files without the control tokens that the model has no rows for, which some are published with: those are never fed nor
 * predicted. `rows`: of the model's embedding. Throws E_TOKENIZER for any other token beyond them, by its name, and for a
 * vocabulary that is far too small.
 */
export function fittedTo(files: TokenizerFiles, rows: number): TokenizerFiles {
  const { path, vocabulary, added } = files;
  const size = files.maxId + 1;
  const here = (id: number): boolean => id < rows;
  const ids = [...vocabulary.values(), ...added.map(({ id }) => id)].filter(here);
  const maxId = ids.reduce((largest, id) => Math.max(largest, id), 0);
  if (rows - (maxId + 1) > largestPadding && maxId + 1 < 0.9 * rows) throw tokenizerError(path, mismatch(size, rows));
  if (size <= rows) return files;
  const control = new Map(added.filter((token) => !isTextToken(token)).map(({ content, id }) => [content, id]));
  const needed =
    added.find((token) => !here(token.id) && isTextToken(token))?.content ??
    [...vocabulary].find(([token, id]) => !here(id) && control.get(token) !== id)?.[0] ??
    mergedBeyond(files, here);
  if (needed !== undefined)
    throw tokenizerError(path, `${mismatch(size, rows)}, and ${shown(needed)} is beyond the end`);
  return {
    ...files,
    added: added.filter(({ id }) => here(id)),
    vocabulary: new Map([...vocabulary].filter(([, id]) => here(id))),
    tokenizer: without(files.tokenizer, here),
    maxId,
  };
}

/** Tags of HTML that vocabularies hold whole, as Gemma 3's does; without `<s>`, with which other models begin a document. */
const htmlTag =
  /^<\/?(?:a|b|blockquote|body|caption|code|div|em|footer|h[1-6]|html|i|iframe|img|li|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)>$/u;

/**
 * An added token that stands for text, such as the runs of spaces of older code models, DeepSeek's accented letters or
 * Gemma's HTML, is part of the vocabulary and is matched in text. One that is special or looks like `<marker>` steers the model.
 */
export function isTextToken({ special, content }: AddedToken): boolean {
  return !special && (htmlTag.test(content) || !/^[▁\s]*(<.*>|\[.*\])\s*$/su.test(content));
}

function mismatch(size: number, rows: number): string {
  return `has ${size} token ids, but the model has ${rows}: they do not match`;
}

/** A control token that ordinary text may be merged into, as merges are foreign. */
function mergedBeyond({ tokenizer, vocabulary }: TokenizerFiles, here: (id: number) => boolean): string | undefined {
  const model = tokenizer["model"];
  const merges: readonly unknown[] = isRecord(model) && Array.isArray(model["merges"]) ? model["merges"] : [];
  const merged = new Set(
    merges.map((merge) => (Array.isArray(merge) ? merge.join("") : String(merge).replace(" ", ""))),
  );
  return [...vocabulary].find(([token, id]) => !here(id) && merged.has(token))?.[0];
}

/** What the library is given: a token that it does not know cannot come out of it. */
function without(tokenizer: Record<string, unknown>, here: (id: number) => boolean): Record<string, unknown> {
  const { model, added_tokens: added } = tokenizer;
  const known = (id: unknown): boolean => typeof id === "number" && here(id);
  const vocab = isRecord(model) && isRecord(model["vocab"]) ? model["vocab"] : {};
  return {
    ...tokenizer,
    model: {
      ...(isRecord(model) ? model : {}),
      vocab: Object.fromEntries(Object.entries(vocab).filter(([, id]) => known(id))),
    },
    added_tokens: Array.isArray(added) ? added.filter((token: unknown) => isRecord(token) && known(token["id"])) : [],
  };
}
