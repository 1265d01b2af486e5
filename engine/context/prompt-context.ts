/**
 * THE builder of code from other files. Training, evaluation and serving call it, so that a model meets at the cursor what
 * it was trained on: passages of the project under their paths, the likeliest to help last, and the path of the file itself.
 */
import { languageOf } from "../syntax/languages";
import { asComment, lexes, unknownLexis } from "../syntax/lexis";
import type { PromptContext } from "../text/fim";
import type { CodeTokenizer } from "../text/tokenizer";
import type { Passage } from "./passages";
import type { ProjectIndex, WrittenPlace } from "./project-index";

/** Tokens for code of other files, headings included; chosen by `npm run context`. */
export const contextBudget = 384;

/** Code of other files for a place; null: the project says nothing about it. */
export type ContextOf = (place: WrittenPlace) => PromptContext | null;

/** So many of the best are tried: what is long leaves its place to what fits. */
const mostTried = 40;
/** Passages that share more of their names say the same (Jaccard). */
const alike = 0.8;

export interface ContextLimits {
  /** Tokens. */
  readonly budget: number;
  /** Files that may be shown; absent: all. */
  readonly isAllowed?: ((path: string) => boolean) | undefined;
}

/** Looks for each place by itself. */
export function contextFinder(index: ProjectIndex, tokenizer: CodeTokenizer, limits: ContextLimits): ContextOf {
  return (place) =>
    contextOf(tokenizer, choosePassages(index, place, tokenizer, limits), { project: index.name, path: place.path });
}

/**
 * The passages for a place that fit the budget, in the order in which a prompt shows them: the best last, nearest to the file. Those
 * that were shown `before` stay in front, as long as they are among the better ones: so the prompt keeps its beginning, and the KV
 * cache of the request before stays usable.
 */
export function choosePassages(
  index: ProjectIndex,
  place: WrittenPlace,
  tokenizer: CodeTokenizer,
  { budget, isAllowed, before = [] }: ContextLimits & { readonly before?: readonly Passage[] },
): Passage[] {
  const ranked = index.rank(place, mostTried, isAllowed).map(({ passage }) => passage);
  const better = new Set(ranked);
  const kept = before.filter((passage) => better.has(passage));
  const chosen = [...kept];
  let left = budget - framing(tokenizer, index.name, place.path).length;
  for (const passage of kept) left -= passageTokens(tokenizer, passage).length;
  const added: Passage[] = [];
  for (const passage of ranked) {
    const { length } = passageTokens(tokenizer, passage);
    if (length > left || chosen.some((other) => areAlike(other, passage))) continue;
    chosen.push(passage);
    added.unshift(passage);
    left -= length;
  }
  return [...kept, ...added];
}

/** Passages as a prompt shows them in front of a place in the file `path`; null: there are none. */
export function contextOf(
  tokenizer: CodeTokenizer,
  passages: readonly Passage[],
  { project, path }: { readonly project: string; readonly path: string },
): PromptContext | null {
  if (passages.length === 0) return null;
  const shown = passages.flatMap((passage) => passageTokens(tokenizer, passage));
  return {
    tokens: [...projectTokens(tokenizer, project), ...shown, ...headingTokens(tokenizer, path)],
    place: tokenizer.repository === null ? "prefix" : "front",
  };
}

/** What stands around the passages, whatever they are. */
function framing(tokenizer: CodeTokenizer, project: string, path: string): readonly number[] {
  return [...projectTokens(tokenizer, project), ...headingTokens(tokenizer, path)];
}

function projectTokens(tokenizer: CodeTokenizer, project: string): readonly number[] {
  const repository = tokenizer.repository?.repository ?? null;
  return repository === null ? [] : [repository, ...tokenizer.encode(`${project}\n`, "inside")];
}

const known = new WeakMap<CodeTokenizer, WeakMap<Passage, readonly number[]>>();

/** Encoded once: training shows the same passages many times. */
function passageTokens(tokenizer: CodeTokenizer, passage: Passage): readonly number[] {
  const encoded = known.get(tokenizer) ?? new WeakMap<Passage, readonly number[]>();
  known.set(tokenizer, encoded);
  const before = encoded.get(passage);
  if (before !== undefined) return before;
  const text = tokenizer.repository === null ? `${passage.text}\n` : passage.text;
  const tokens = [...headingTokens(tokenizer, passage.path), ...tokenizer.encode(text, "inside")];
  encoded.set(passage, tokens);
  return tokens;
}

/** A file's path in front of its text: behind the base's own separator, or as a comment of the file's language. */
function headingTokens(tokenizer: CodeTokenizer, path: string): readonly number[] {
  if (tokenizer.repository !== null) return [tokenizer.repository.file, ...tokenizer.encode(`${path}\n`, "inside")];
  const language = languageOf(path, undefined);
  return tokenizer.encode(`${asComment(language === null ? unknownLexis : lexes[language.lexis], path)}\n`, "inside");
}

function areAlike(a: Passage, b: Passage): boolean {
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  // All of the fewer would not be enough.
  if (few.size / many.size <= alike) return false;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / (few.size + many.size - common) > alike;
}
