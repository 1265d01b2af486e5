/** A model as the builders of graphs see it. */
import type { DecoderConfig } from "./decoder-config";
import type { Weights } from "./linear-factory";
import type { ModelConfig } from "./model-config";
import type { Multiplication } from "./pieces";

/** What the graph builders need of a base: nothing of its folder, its tokenizer or its hash. */
export interface GraphModel<C extends ModelConfig = ModelConfig> {
  readonly config: C;
  readonly weights: Weights;
  /** Folder of the weight files; absent when all weights lie in the graph. */
  readonly folder?: string;
  /** In which the frozen weights are multiplied; absent: fp32. */
  readonly precision?: Multiplication;
  /** Tokens of a row that attend at once while training: keys behind them are left out. Absent: all of a row. */
  readonly queryBlock?: number;
  /** Bytes that a device binds at once, see `pieces.ts`; absent: what WebGPU promises. */
  readonly limit?: number;
}

/** Of a model that completes. */
export type DecoderModel = GraphModel<DecoderConfig>;
