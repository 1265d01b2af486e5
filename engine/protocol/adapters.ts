/** Adapters of the store, and their way to other tools and back. */
import { type RequestOf, request } from "../schema/request";
import { filledText, oneOf } from "../schema/schema";
import { type LoraVariantFlags, modelFields, tokensField } from "./fields";
import type { JobOrigin } from "./job";
import type { Difference, Verdict } from "./verdict";
import type { Precision } from "./words";

export const adaptersRequest = request("adapters", {
  /** Only those of the base with this hash. */
  base: { schema: filledText },
});

export const deleteAdapterRequest = request("deleteAdapter", { dir: { schema: filledText, required: true } });

/** One trained adapter in the store, as a list shows it. */
export interface AdapterSummary {
  readonly dir: string;
  /** Workspace name and version, for people: `my-project v3`. */
  readonly name: string;
  readonly base: string;
  readonly baseHash: string;
  /** SHA-256 of the adapter's tensors file: part of every cache key. */
  readonly adapterHash?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly workspace: string | null;
  /** The commit that its project stood at, hex. */
  readonly commit?: string;
  /** Of an update: the name of the version that it began with. */
  readonly updateOf?: string;
  readonly steps: number;
  readonly rank: number;
  readonly alpha: number;
  readonly trainable: number;
  readonly bytes: number;
  readonly difference: Difference | null;
  readonly better: boolean | null;
  /** The editor's identifiers of the languages in which it was better by themselves. */
  readonly betterIn?: readonly string[];
  /** Its base is an embedded model of an earlier version of Attune, which nobody has any more. */
  readonly formerBase?: true;
}

export const exchangeFormats = ["peft", "gguf", "merged", "merged-gguf"] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Types of weights that a merged model can be written in; int8 is a word that is refused by name. */
export const weightTypeWords = ["f32", "f16", "bf16", "int8"] as const;
export type WeightTypeWord = (typeof weightTypeWords)[number];
/** Further types that the tensors of a merged GGUF file can be rounded to. */
export const ggufTypeWords = [
  ...(["q8_0", "q6_k", "q5_k", "q5_1", "q5_0", "q4_k", "q4_1", "q4_0"] as const),
  ...(["iq4_nl", "q3_k", "q2_k"] as const),
] as const;
export const exportTypeWords = [...weightTypeWords, ...ggufTypeWords] as const;
export type ExportTypeWord = (typeof exportTypeWords)[number];

/** An adapter of which something is asked. */
const adapter = {
  schema: filledText,
  required: true,
  option: { placeholder: "DIR", path: true, help: "adapter folder, as the verb's argument names it too" },
} as const;
/** Absent: the base that the adapter's report names, else the embedded model. */
const { base, device, precision, threads } = modelFields;
/** Where and with what a merged model is compared with the unmerged one. Without `tokens`: code that Attune brings along. */
const proofFields = { device, threads, tokens: tokensField };
export type ProofOptions = RequestOf<typeof proofFields>;

export const exportRequest = request("exportAdapter", {
  adapter,
  format: { schema: oneOf(exchangeFormats), required: true, option: { help: "what to write" } },
  /** A folder that does not exist yet or is empty; with `gguf` and `merged-gguf` a file. */
  out: {
    schema: filledText,
    required: true,
    option: { placeholder: "PATH", path: true, help: "where the result goes" },
  },
  base,
  /**
   * Only for `merged`, in floats, and `merged-gguf`, of the tensors that the adapter changes; absent: each weight keeps its type.
   */
  dtype: {
    schema: oneOf(exportTypeWords),
    option: {
      placeholder: `${weightTypeWords.slice(0, 3).join("|")}|q8_0…`,
      help: "of the merged model (default: as the base's weights)",
    },
  },
  /** Only for `merged-gguf`: the project on whose code it is measured. Absent: on code that Attune brings along. */
  workspace: {
    schema: filledText,
    option: { placeholder: "DIR", path: true, help: "whose code a merged GGUF is measured on (default: a sample)" },
  },
  ...proofFields,
});

export type ExportRequest = RequestOf<typeof exportRequest.fields>;

export interface ExportResult {
  readonly format: ExchangeFormat;
  readonly path: string;
  readonly bytes: number;
  readonly base: string;
  /** Only for `merged`. */
  readonly proof?: MergeProof;
  /** Only for `merged-gguf`. */
  readonly ggufProof?: GgufProof;
  /** Lines for a shell that put the file to use; only for GGUF files that fit the base's own. */
  readonly commands?: readonly string[];
}

/** Tensors that an adapter changes, of one type, and what they became. */
export interface RoundedTensors {
  /** As ggml calls the types. */
  readonly from: string;
  readonly to: string;
  readonly tensors: number;
  readonly before: number;
  readonly bytes: number;
}

/** What was measured before a merged GGUF file was accepted. */
export interface GgufProof {
  /** Most bytes first. */
  readonly types: readonly RoundedTensors[];
  /** Of code: the base alone, with the adapter beside it, and the new file. */
  readonly natsPerToken: { readonly base: number; readonly adapter: number; readonly file: number };
  readonly tokens: number;
  /** file / adapter − 1. */
  readonly rise: number;
  /** `rise` must not be above it. */
  readonly bound: number;
  /** Cosine between what file and adapter do to the base's logits; null where the adapter does nothing. */
  readonly kept: number | null;
  /** `kept` must not be below it. */
  readonly leastKept: number;
}

/** How far the logits of two models lie apart, over some positions of some prompts. */
export interface LogitsDifference {
  readonly maxAbsolute: number;
  /** The largest difference as a share of the range (largest − smallest) of the logits at its position. */
  readonly maxRelative: number;
  readonly positions: number;
  /** At how many of them the most likely token is the same. */
  readonly sameTop: number;
}

/** What was measured before a merged model was accepted. */
export interface MergeProof {
  /** Type of the merged weights. */
  readonly dtype: string;
  /** Merged against unmerged. */
  readonly difference: LogitsDifference;
  /** `difference.maxRelative` must not be above it. */
  readonly bound: number;
  /** Unmerged against the base alone: what the adapter is there for. */
  readonly effect: LogitsDifference;
  /** Of the weights that the adapter changes, the share that differ from the base's once both are rounded. */
  readonly changed: number;
  /** Between the change that was written and the exact one, over all weights; null for an adapter that changes nothing. */
  readonly cosine: number | null;
  /** `cosine` must not be below it. */
  readonly leastCosine: number;
}

export const importRequest = request("importAdapter", {
  /** Absolute path of a PEFT or mlx-lm folder, or of a GGUF adapter. */
  from: { schema: filledText, required: true },
  base,
  /** The project whose adapter it becomes; absent only with `out`. */
  workspace: {
    schema: filledText,
    option: { placeholder: "DIR", path: true, help: "the project that an adapter belongs to" },
  },
  /** Absent: a new version in the store. */
  out: {
    schema: filledText,
    option: { placeholder: "DIR", path: true, help: "where it goes (default: a new version in the store)" },
  },
});

export type ImportRequest = RequestOf<typeof importRequest.fields>;

export interface ImportResult {
  readonly adapter: string;
  readonly format: Exclude<ExchangeFormat, "merged" | "merged-gguf"> | "mlx";
  /** The base that it states itself, where that is another name than that of the base it was checked against. */
  readonly madeFor?: string;
  readonly summary: AdapterSummary;
  /** Of an adapter that a training job made: its origin, and how it compares with its base on the places that the job kept out. */
  readonly job?: JobOrigin;
  readonly verdict?: Verdict;
}

export const showAdapterRequest = request("showAdapter", { adapter });

/** What an adapter's files say of it. The last fields are only in adapters that Attune trained or imported. */
export interface ShowAdapterResult extends LoraVariantFlags {
  readonly adapter: string;
  readonly base?: string;
  readonly rank: number;
  readonly alpha: number;
  readonly rslora: boolean;
  readonly rankPattern: Readonly<Record<string, number>>;
  readonly alphaPattern: Readonly<Record<string, number>>;
  readonly dropout: number;
  /** As in its adapter_config.json: names, or a pattern. */
  readonly targets: readonly string[] | string;
  readonly tensors: number;
  readonly trainable: number;
  readonly bytes: number;
  readonly name?: string;
  readonly baseHash?: string;
  readonly formerBase?: true;
  readonly adapterHash?: string;
  readonly createdAt?: string;
  readonly steps?: number;
  /** Tokens a row, and rows an optimizer step, of the run that made it. */
  readonly seqLen?: number;
  readonly batch?: number;
  readonly workspace?: string;
  readonly commit?: string;
  readonly updateOf?: string;
  readonly difference?: Difference;
  readonly better?: boolean;
  /** Of an adapter that a training job made elsewhere. */
  readonly origin?: JobOrigin;
}

export const verifyRequest = request("verify", {
  adapter,
  base,
  /** In which it is served merged. */
  precision,
  ...proofFields,
});

export type VerifyRequest = RequestOf<typeof verifyRequest.fields>;

/** An adapter whose keys, shapes, numbers and base were found right. */
export interface VerifyResult {
  readonly adapter: string;
  readonly adapterHash: string;
  readonly base: string;
  readonly baseHash: string;
  /** Whether the adapter names its base by hash; otherwise only names and shapes were compared. */
  readonly baseNamed: boolean;
  /** The base that it states by name, where that is another name than `base`. */
  readonly madeFor?: string;
  readonly rank: number;
  readonly alpha: number;
  readonly targets: readonly string[];
  readonly matrices: number;
  readonly trainable: number;
  readonly precision: Precision;
  /** Merged as a completion is served in `precision`, against unmerged in 32-bit floats. */
  readonly difference: LogitsDifference;
  /**
   * Cosine between what the adapter does to the logits served and unmerged, each against the base in the same precision;
   * null where it does nothing.
   */
  readonly kept: number | null;
  readonly effect: LogitsDifference;
}

/** What an export, import or check is doing now. */
export interface ExchangeEvent {
  readonly event: "progress";
  readonly message: string;
  /** Within 0 to 1. */
  readonly done: number;
}
