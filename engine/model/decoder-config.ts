/** What a decoder is, by features: read from `config.json` (see `config.ts`) and asked for by all that builds graphs. */

/** A decoder whose layers add their attention's output, then their MLP's, to the hidden state. */
export interface DecoderConfig {
  /** It predicts what comes next, so it can write; an encoder cannot (`encoder-config.ts`). */
  readonly completes: true;
  /** The file's `model_type`; for messages only. */
  readonly family: string;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  /** Divides `heads`; each key/value head serves heads / kvHeads query heads. */
  readonly kvHeads: number;
  /** heads · headDim need not be `hiddenSize`. A multiple of 16 where positions are rotary. */
  readonly headDim: number;
  readonly vocabSize: number;
  readonly maxPositions: number;
  readonly norm: Norm;
  readonly positions: Positions;
  /** Scores are multiplied by this before the softmax. */
  readonly attentionScale: number;
  /** Of each layer: how many positions a token sees, itself included; null for all before it. */
  readonly windows: readonly (number | null)[];
  readonly activation: Activation;
  /** Embeddings are multiplied by this; the head is not. */
  readonly embeddingScale: number;
  /** What attention and MLP add to the hidden state is multiplied by this. */
  readonly residualScale: number;
  /** Logits are multiplied by this. */
  readonly logitScale: number;
  /** The head is the embedding's transpose and has no weights of its own. */
  readonly tieWordEmbeddings: boolean;
  readonly modules: Modules;
  /** null: llama.cpp has no such model, or none that was checked. */
  readonly gguf: GgufForm | null;
}

export type Activation = "silu" | "gelu" | "gelu-tanh";

export type Norm =
  /** RMSNorm; its factor is weight + `offset`. */
  | { readonly kind: "rms"; readonly epsilon: number; readonly offset: 0 | 1 }
  /** LayerNorm with a weight and, mostly, a bias. */
  | { readonly kind: "layer"; readonly epsilon: number; readonly bias: boolean };

export type Positions =
  /** Queries and keys are turned by their place. Of each layer how; null: not at all (NoPE, arXiv 2501.18795). */
  | { readonly kind: "rotary"; readonly layers: readonly (Rotation | null)[] }
  /** An embedding of its own, [maxPositions, hiddenSize], added to the tokens'. */
  | { readonly kind: "learned"; readonly module: string }
  /** Scores fall with the distance, in each head by a slope of its own (ALiBi, arXiv 2108.12409). */
  | { readonly kind: "alibi" };

/** Layers that turn alike share one object, and with it one table in the graph. */
export interface Rotation {
  /** How many of a head's values turn, the first ones; even. The others stay as they are. */
  readonly values: number;
  readonly theta: number;
  readonly scaling: RotaryScaling;
}

export type RotaryScaling =
  | { readonly kind: "none" }
  /** Every frequency divided by `factor`. */
  | { readonly kind: "linear"; readonly factor: number }
  /** Each frequency divided by its own: what a GGUF file has where the parameters of a scaling were not kept. */
  | { readonly kind: "factors"; readonly factors: readonly number[] }
  /** Llama 3: low frequencies divided by `factor`, high ones kept, a ramp between. */
  | {
      readonly kind: "llama3";
      readonly factor: number;
      readonly lowFactor: number;
      readonly highFactor: number;
      readonly originalPositions: number;
    }
  /** YaRN (arXiv 2309.00071): as Llama 3's, the ramp between two places among the frequencies, and queries and keys made larger. */
  | {
      readonly kind: "yarn";
      readonly factor: number;
      /** Frequencies that turn oftener than this in the original context are kept. */
      readonly fastTurns: number;
      /** Those that turn less often than this are divided by `factor`. */
      readonly slowTurns: number;
      readonly originalPositions: number;
      /** The ramp begins and ends at whole places. */
      readonly truncate: boolean;
      /** cos and sin are multiplied by this. */
      readonly magnitude: number;
    };

/** How llama.cpp knows such a model. */
export interface GgufForm {
  /** What its files say in `general.architecture`. */
  readonly architecture: string;
  /**
   * Its rotary embedding turns neighbouring pairs of a head's values, where Hugging Face turns the first half against the
   * second: the rows of q and k are stored in another order.
   */
  readonly neighbours: boolean;
}

/** The norms around a part of a layer: of what it takes, and of what it adds to the hidden state; null: none there. */
export interface Norms {
  readonly before: string | null;
  readonly after: string | null;
}

/** How the modules are called; those of a layer are relative to `layers.{index}`. */
export interface Modules {
  readonly embedding: string;
  readonly layers: string;
  readonly attentionNorms: Norms;
  readonly qkv:
    | {
        readonly kind: "separate";
        readonly query: string;
        readonly key: string;
        readonly value: string;
        readonly bias: boolean;
      }
    /** One linear whose output is query, key and value in that order. */
    | { readonly kind: "fused"; readonly path: string; readonly bias: boolean }
    /** One for the query, and one whose output is key and value in that order. */
    | { readonly kind: "pair"; readonly query: string; readonly keyValue: string; readonly bias: boolean };
  /** The norm of queries and keys before they are turned: of each head by itself, or of all heads as one; null: none. */
  readonly queryKeyNorm: { readonly query: string; readonly key: string; readonly over: "head" | "projection" } | null;
  readonly output: { readonly path: string; readonly bias: boolean };
  readonly mlpNorms: Norms;
  readonly mlp: /** down(activation(gate(x)) · up(x)) */
    | {
        readonly kind: "gated";
        readonly gate: string;
        readonly up: string;
        readonly down: string;
        readonly bias: boolean;
      }
    /** The same, gate and up as one linear whose output is both in that order. */
    | { readonly kind: "gated-fused"; readonly gateUp: string; readonly down: string; readonly bias: boolean }
    /** down(activation(up(x))) */
    | { readonly kind: "plain"; readonly up: string; readonly down: string; readonly bias: boolean };
  readonly finalNorm: string;
  readonly head: string;
  /** The linears' weights are stored [in, out] (GPT-2's Conv1D) instead of [out, in]. */
  readonly fanInFanOut: boolean;
}
