/** What every kind of server has in common, as whoever completes sees it. */
import type { Wire } from "./exchange";

/** A prompt as the one builder made it, and what is to be written behind it. */
export interface Writing {
  /** Token ids of the tokenizer that both sides have. */
  readonly tokens: readonly number[];
  /** The same as text, control tokens by their names, for servers that take no ids. Throws E_ENDPOINT where that is ambiguous. */
  text(): string;
  readonly maxTokens: number;
  /** Any of them ends the text. */
  readonly endTokens: ReadonlySet<number>;
  /** Scales the adapter's effect, where the server can. */
  readonly strength: number;
  /** What the text begins with, where the server can be held to it: what stands between the prompt's end and the cursor. Mostly empty. */
  readonly again: string;
}

/** A token that may come next. */
export interface Choice {
  readonly id: number;
  /** The natural logarithm of its probability. */
  readonly logProb: number;
}

/** A part of what is written, as it comes. */
export interface Piece {
  /** In whole characters: every kind of server holds the bytes of half a character back until it has the others. */
  readonly text: string;
  /** Null: the server tells none. Those of tokens whose bytes were held back may be missing: llama.cpp's stream leaves them out. */
  readonly ids: readonly number[] | null;
  /** Natural logarithms, of each id, or of the text as a whole; null: it tells none. */
  readonly logProbs: readonly number[] | null;
  /** The likeliest tokens at the place of each id, whatever the text is held to. Absent: it tells none. */
  readonly choices?: readonly (readonly Choice[])[];
  /** Null: it goes on. */
  readonly stop: "end" | "maxTokens" | null;
  /** The model that wrote it, where the server says so. */
  readonly model: string | null;
}

/** Which model and adapter a server is asked for, once it was asked what it has. */
export interface Chosen {
  readonly model: string | null;
  readonly adapter: string | null;
  /** Adapters by which it would complete too unless it is told not to; absent: it uses none that is not named. */
  readonly others?: readonly string[];
  /** Positions of a sequence; null: the server does not tell. */
  readonly context: number | null;
}

/** How many are asked for: vLLM gives no more unless it is started otherwise (`--max-logprobs`). */
export const mostChoices = 20;

export interface Kind {
  /** What is there of what was asked for. Throws E_ENDPOINT where it is not. */
  choose(wire: Wire, signal: AbortSignal): Promise<Chosen>;
  /** Ids of an ordinary text in the server's own tokenizer; null: it does not tell. Throws E_ENDPOINT. */
  tokenize(wire: Wire, chosen: Chosen, text: string, signal: AbortSignal): Promise<readonly number[] | null>;
  /** Throws E_ENDPOINT or E_INTERRUPTED. Leaving the loop closes the stream. */
  write(wire: Wire, chosen: Chosen, writing: Writing, signal: AbortSignal): AsyncGenerator<Piece>;
  /** The likeliest next tokens, the first the likeliest. Absent: its contract tells no ids. Throws E_ENDPOINT. */
  choices?(
    wire: Wire,
    chosen: Chosen,
    asked: { readonly tokens: readonly number[]; readonly strength: number },
    signal: AbortSignal,
  ): Promise<readonly Choice[]>;
  /**
   * Nats of each of the tokens from `from` on, given those before it; null: the server does not tell the log-probabilities of a
   * prompt. Absent: its contract has none.
   */
  losses?(
    wire: Wire,
    chosen: Chosen,
    asked: { readonly tokens: readonly number[]; readonly from: number },
    signal: AbortSignal,
  ): Promise<readonly number[] | null>;
  /** What it serves adapters as: names of files, or of merged models. Where it loads none while it runs. */
  has?(wire: Wire, name: string, signal: AbortSignal): Promise<boolean>;
  /** Loads an adapter that the server can read at `path`; absent: its contract has no such request. */
  load?(wire: Wire, adapter: { readonly name: string; readonly path: string }, signal: AbortSignal): Promise<void>;
}
