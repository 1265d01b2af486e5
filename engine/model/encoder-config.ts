/** What an encoder is, by features: read from `config.json` (see `config.ts`) and asked for by all that builds graphs. */
import type { Activation } from "./decoder-config";

/**
 * An encoder whose layers see the whole text, with a head that predicts the token of a place from both sides (masked-token
 * prediction, arXiv 1810.04805). LayerNorm comes behind each sum, linears have biases.
 */
export interface EncoderConfig {
  /** It predicts what stands at a place, not what comes next: it can be trained and evaluated on examples alone. */
  readonly completes: false;
  /** The file's `model_type`; for messages only. */
  readonly family: string;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  /** heads · headDim is `hiddenSize`. */
  readonly headDim: number;
  readonly vocabSize: number;
  /** Tokens of the longest text. */
  readonly maxPositions: number;
  /** Of every LayerNorm. */
  readonly epsilon: number;
  readonly activation: Activation;
  /** Scores are multiplied by this before the softmax. */
  readonly attentionScale: number;
  /** No text holds it: places are counted without it. null: there is none. */
  readonly padToken: number | null;
  /** Added to the tokens' embedding; the first token's place is row `offset` of [rows, hiddenSize]. null: none. */
  readonly positions: { readonly module: string; readonly offset: number; readonly rows: number } | null;
  /** Its first row is added to every token's embedding, [rows, hiddenSize]. null: none. */
  readonly tokenTypes: { readonly module: string; readonly rows: number } | null;
  /** Scores count distances too. null: they do not. */
  readonly relative: RelativePositions | null;
  readonly head: EncoderHead;
  /** The head's matrix is the embedding's transpose. */
  readonly tieWordEmbeddings: true;
  readonly modules: EncoderModules;
}

/**
 * Disentangled attention (DeBERTa, arXiv 2006.03654): each distance has an embedding, of which every layer makes keys, which meet the
 * tokens' queries ("c2p"), and queries, which meet the tokens' keys ("p2c").
 */
export interface RelativePositions {
  /** [2 · span, hiddenSize]; distance 0 is row `span`. */
  readonly module: string;
  readonly span: number;
  /** Distances above half of `count` share rows, the more the farther, up to `longest`. null: each has its own, up to the span. */
  readonly buckets: { readonly count: number; readonly longest: number } | null;
  /** The LayerNorm of the embedding; null: none. */
  readonly norm: string | null;
  /** The linears that make keys and queries of it, relative to a layer, which may be those of the tokens. null: that part is missing. */
  readonly key: string | null;
  readonly query: string | null;
}

/** Hidden states → norm(activation(dense(x))) · embeddingᵀ + bias. */
export interface EncoderHead {
  /** A linear that LoRA can adapt, as PEFT does where its name is among the targets. */
  readonly dense: string;
  /** Whether it is one of PEFT's `all-linear`, which leaves out what transformers calls the model's output. */
  readonly isAmongAll: boolean;
  readonly activation: Activation;
  readonly norm: string;
  /** [vocabSize] */
  readonly bias: string;
  /** Where files may have another head's dense linear instead, and what to do then. null: there is one form. */
  readonly other: { readonly dense: string; readonly hint: string } | null;
}

/** How the modules are called; those of a layer are relative to `layers.{index}`. */
export interface EncoderModules {
  readonly embedding: string;
  readonly embeddingNorm: string;
  readonly layers: string;
  readonly query: string;
  readonly key: string;
  readonly value: string;
  readonly output: string;
  readonly outputNorm: string;
  readonly up: string;
  readonly down: string;
  readonly downNorm: string;
  /** As files and adapters call the embedding where it is the head. */
  readonly head: string;
  readonly fanInFanOut: false;
  /** How the names of tensors begin that a file may hold and masked-token prediction does not read: poolers, other heads. */
  readonly unread: readonly string[];
}
