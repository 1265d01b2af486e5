/** Greedy decoding of one prompt, a few guessed tokens at a time, with a rule that says when to stop. */
import type { StopReason } from "../protocol/complete";
import type { Allowed, Opening } from "../text/heal";
import { draftAfter } from "./draft";
import { argmax, argmaxOf, logProbability, type ServedSequence } from "./sequence";

export interface GenerateOptions {
  /** Those that only write again what the opening asks for are not counted. */
  readonly maxTokens: number;
  readonly endTokens: ReadonlySet<number>;
  /** Whether to guess tokens ahead. Default: true. */
  readonly draft?: boolean | undefined;
  /** What the first tokens are held to; null: nothing. */
  readonly opening?: Opening | null;
  /** What the text may well begin with: guessed first, for as long as it is right. */
  readonly guess?: readonly number[];
  /** Tokens that are not taken at this place of the text, as they have led nowhere. Their probability is not shared out. */
  readonly avoid?: Avoided | null;
  /** Called after each token behind the opening with all so far; a reason ends the generation. */
  readonly stopAfter?: (tokens: readonly number[]) => StopReason | null;
  /** Called between runs of the model, and between parts of a long first one; throws to cancel. */
  readonly checkpoint?: () => void | Promise<void>;
}

export interface Avoided {
  readonly at: number;
  readonly tokens: readonly number[];
}

export interface Generated {
  /** Without the end token. */
  readonly tokens: readonly number[];
  /** How many of them only wrote again what the opening asked for. */
  readonly rewritten: number;
  /**
   * The natural logarithm of each token's probability among those that were allowed there; one more where an end token ended
   * the text.
   */
  readonly logProbs: readonly number[];
  readonly stop: StopReason;
  readonly prefillMs: number;
  /** Mean over the tokens of all runs after the first; 0 when there is none. */
  readonly perTokenMs: number;
  /** Prompt tokens whose KV cache was kept. */
  readonly reused: number;
}

/** `prompt` must leave room for at least one token in the sequence's capacity. */
export async function generate(
  sequence: ServedSequence,
  prompt: readonly number[],
  options: GenerateOptions,
): Promise<Generated> {
  const { maxTokens, endTokens, draft: drafting = true, opening = null, guess = [], stopAfter, checkpoint } = options;
  const { avoid = null } = options;
  const room = sequence.capacity - prompt.length;
  const tokens: number[] = [];
  const logProbs: number[] = [];
  /** How many tokens wrote nothing new, once the opening is written. */
  let opened = opening === null ? 0 : null;
  const most = (): number => Math.min(room, opened === null ? room : opened + maxTokens);

  /** Takes the next token; a reason ends the generation. */
  const take = (token: number): StopReason | null => {
    if (endTokens.has(token)) return "end";
    tokens.push(token);
    opened ??= opening?.rewritten(tokens) ?? null;
    const reason = opened === null ? null : (stopAfter?.(tokens) ?? null);
    if (reason !== null || tokens.length < most()) return reason;
    return tokens.length === room && (opened === null || room < opened + maxTokens) ? "context" : "maxTokens";
  };

  let held = opening !== null;
  /** null: the vocabulary has no token that could go on. */
  const choose = (logits: Float32Array): number | null => {
    const allowed = held && opening !== null ? opening.next(tokens) : null;
    held = allowed !== null;
    const ids = allowed === null ? null : idsOf(allowed, logits.length);
    const others = avoid?.at === tokens.length ? without(avoid.tokens, ids, logits.length) : ids;
    const best = others === null ? argmax(logits) : argmaxOf(logits, others);
    if (best !== null) logProbs.push(logProbability(logits, best, ids));
    return best;
  };

  const guesses = (): readonly number[] => {
    if (!drafting) return [];
    const left = most() - tokens.length - 1;
    const first = restOf(guess, tokens);
    return [...first, ...draftAfter([...prompt, ...tokens, ...first], left - first.length)].slice(0, Math.max(0, left));
  };

  /** Runs the model once and takes what it says; `taken` counts an end token too. */
  const run = async (): Promise<{ stop: StopReason | null; taken: number; reused: number }> => {
    const text = [...prompt, ...tokens];
    const draft = guesses();
    const { logits, reused } = await sequence.extendTo([...text, ...draft], draft.length + 1, checkpoint);
    await checkpoint?.();
    const size = logits.length / (draft.length + 1);
    for (let row = 0; row <= draft.length; row++) {
      const token = choose(logits.subarray(row * size, (row + 1) * size));
      const stop = token === null ? "end" : take(token);
      // Behind a token that is not the guessed one, what the run says is about another text.
      if (stop !== null || token !== draft[row]) return { stop, taken: row + 1, reused };
    }
    return { stop: null, taken: draft.length + 1, reused };
  };

  const start = performance.now();
  const first = await run();
  const decodeStart = performance.now();
  let { stop } = first;
  let decoded = 0;
  while (stop === null) {
    const next = await run();
    stop = next.stop;
    decoded += next.taken;
  }
  return {
    tokens,
    rewritten: opened ?? tokens.length,
    logProbs,
    stop,
    prefillMs: decodeStart - start,
    perTokenMs: decoded === 0 ? 0 : (performance.now() - decodeStart) / decoded,
    reused: first.reused,
  };
}

function idsOf({ kind, ids }: Allowed, size: number): readonly number[] {
  return kind === "only" ? ids : Array.from({ length: size }, (_, id) => id).filter((id) => !ids.has(id));
}

function without(tokens: readonly number[], ids: readonly number[] | null, size: number): readonly number[] {
  return (ids ?? Array.from({ length: size }, (_, id) => id)).filter((id) => !tokens.includes(id));
}

/** What is left of `draft` behind `tokens`; empty where they are others. */
function restOf(draft: readonly number[], tokens: readonly number[]): readonly number[] {
  return tokens.every((token, index) => token === draft[index]) ? draft.slice(tokens.length) : [];
}
