/** What a comparison of base and tuned measured. Losses are in nats per loss-bearing token. */

/** One held-out place, base and tuned side by side. */
export interface EvalSample {
  readonly path: string;
  /** 1-based line of the first character of the middle. */
  readonly line: number;
  /** The last lines before the place. */
  readonly prefix: string;
  /** What was there. */
  readonly expected: string;
  /** What this model wrote. */
  readonly actual: string;
}

export interface Metrics {
  /** Mean over held-out middles, all their tokens weighted alike. */
  readonly natsPerToken: number;
  readonly natsPerByte: number;
  readonly lineExactMatch: number;
  readonly spanExactMatch: number;
  readonly editSimilarity: number;
  readonly identifierF1: number;
  readonly samples: readonly EvalSample[];
}

export interface Difference {
  /** tuned − base in nats per token; negative is better. */
  readonly value: number;
  readonly low95: number;
  readonly high95: number;
}

export interface Verdict {
  readonly base: Metrics;
  readonly tuned: Metrics;
  readonly difference: Difference;
  /** `high95 < 0`: better with 95 % confidence, by bootstrap over files. */
  readonly better: boolean;
  /** The editor's identifiers of the languages in which the tuned model is better by their own places. */
  readonly betterIn?: readonly string[];
  /** How much was measured. */
  readonly files: number;
  readonly spans: number;
}
