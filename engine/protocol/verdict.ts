/** What a comparison of base and tuned measured. Losses are in nats per loss-bearing token. */

import type { EndpointAnswer } from "./endpoint";

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
  /** CodeBLEU, mean over the places whose language has a grammar; absent where none has, and in reports of earlier versions. */
  readonly codeBleu?: number;
  /** Share of the places where no model was cut off, at which the file stays as sound as it was; absent likewise. */
  readonly validSyntax?: number;
  readonly samples: readonly EvalSample[];
}

export interface Difference {
  /** What is compared minus what it is compared with. */
  readonly value: number;
  readonly low95: number;
  readonly high95: number;
}

/** Base and adapter, each without and with code of other files in front of the place. */
export const armNames = ["base", "baseContext", "adapter", "adapterContext"] as const;
export type ArmName = (typeof armNames)[number];

/** What one arm has over another, on the same places. Intervals by bootstrap over files, or over commits. */
export interface ArmDifference {
  readonly from: ArmName;
  readonly to: ArmName;
  /** In nats per token; negative is better. */
  readonly loss: Difference;
  /** In the share of exact first lines; positive is better. */
  readonly lines: Difference;
}

/** Four arms on the same places: what tuning gives, what context gives, and both. */
export interface FourArms {
  readonly arms: Readonly<Record<ArmName, Metrics>>;
  readonly differences: readonly ArmDifference[];
}

/** What a server wrote on the same places; its losses only where it tells the log-probabilities of a prompt. */
export type EndpointMetrics = Omit<Metrics, "natsPerToken" | "natsPerByte"> &
  Partial<Pick<Metrics, "natsPerToken" | "natsPerByte">>;

export const endpointArmNames = ["endpoint", "endpointContext"] as const;
export type EndpointArmName = (typeof endpointArmNames)[number];

/** What a server has over a local arm. Intervals likewise. */
export interface EndpointDifference {
  readonly from: ArmName;
  readonly to: EndpointArmName;
  /** In the share of exact first lines, and in edit similarity; positive is better for the server. */
  readonly lines: Difference;
  readonly similarity: Difference;
  /** In nats per token; absent where the server tells no losses, or has another tokenizer. */
  readonly loss?: Difference;
}

/** A server's model beside the local ones. */
export interface EndpointVerdict extends EndpointAnswer {
  /** `endpointContext` only where code of other files was found and both have the same tokens. */
  readonly arms: { readonly endpoint: EndpointMetrics; readonly endpointContext?: EndpointMetrics };
  readonly differences: readonly EndpointDifference[];
}

/** Base and adapter, as they are served, on a part of the places. */
export interface VerdictPart {
  /** `kind`: what was asked for, as `lineEnd`, `lines`, `block`; `language`: by the file's name. */
  readonly by: "kind" | "language";
  readonly name: string;
  readonly spans: number;
  readonly base: PartMetrics;
  readonly tuned: PartMetrics;
  /** Tuned minus base: nats per token, and share of exact first lines; absent: too few files or commits for an interval. */
  readonly loss?: Difference;
  readonly lines?: Difference;
}

export type PartMetrics = Pick<Metrics, "natsPerToken" | "lineExactMatch">;

/** A place as it is, with what both wrote there, as they are served. */
export interface ComparedPlace extends Omit<EvalSample, "actual"> {
  readonly base: string;
  readonly tuned: string;
  /** Tuned minus base, nats per token of what was there. */
  readonly change: number;
}

/** How the places differ, as the models are served. */
export interface PlaceGains {
  /** Of each place, ascending: tuned minus base, nats per token. */
  readonly changes: readonly number[];
  /** Where the adapter gained and lost the most, the most first. */
  readonly gained: readonly ComparedPlace[];
  readonly lost: readonly ComparedPlace[];
}

/** Losses on a fixed slice of code that is nobody's project: what an adapter has forgotten. In nats per token, without context. */
export interface GeneralCode {
  readonly base: number;
  readonly tuned: number;
  /** Tuned minus base, by bootstrap over files. */
  readonly difference: Difference;
  readonly spans: number;
}

export interface Verdict extends Partial<FourArms> {
  readonly base: Metrics;
  readonly tuned: Metrics;
  readonly difference: Difference;
  /** `high95 < 0`: better with 95 % confidence, by bootstrap over files, or over commits where the split is by time. */
  readonly better: boolean;
  /**
   * The arms that a person has without the adapter and with it: a base that was never taught the form of context is served without any.
   * Absent where there are not four, and in reports of earlier versions: both with context where that was measured.
   */
  readonly served?: { readonly from: ArmName; readonly to: ArmName };
  /**
   * Whether the adapter is worth switching on: between the arms that are served, the interval of the loss lies below 0 and that of exact
   * first lines not, and code in general is not forgotten. Absent in reports of earlier versions: `better` decides.
   */
  readonly use?: boolean;
  /** The editor's identifiers of the languages in which the tuned model is better by their own places. */
  readonly betterIn?: readonly string[];
  /** By kind of place and by language, where there is more than one. Absent in reports of earlier versions. */
  readonly parts?: readonly VerdictPart[];
  /** Absent in reports of earlier versions. */
  readonly places?: PlaceGains;
  /** Absent in reports of earlier versions. */
  readonly general?: GeneralCode;
  /** A team's server on the same places, where one was asked. */
  readonly endpoint?: EndpointVerdict;
  /** What is measured was written after this commit, in so many commits; absent: whole files were held out. */
  readonly since?: { readonly commit: string; readonly commits: number };
  /** How much was measured. */
  readonly files: number;
  readonly spans: number;
}
