/**
 * What the engine says and is told, over fork IPC (`vscode-jsonrpc`) and, the same objects, as lines of JSON from the
 * command line. Plain data only. The event and field names are a contract with scripts: add freely, rename never.
 *
 * Units: losses in nats per loss-bearing token; times in milliseconds or seconds as named; sizes in bytes.
 */
import type { ErrorData } from "./errors";

// ---------------------------------------------------------------------------------------------- words

export const deviceWords = ["auto", "cpu", "webgpu", "cuda", "dml", "coreml"] as const;
export type DeviceWord = (typeof deviceWords)[number];
export type DeviceId = Exclude<DeviceWord, "auto">;

export const precisionWords = ["auto", "fp32", "int8"] as const;
export type PrecisionWord = (typeof precisionWords)[number];
export type Precision = Exclude<PrecisionWord, "auto">;

export type Method = "lora" | "full";

/** Nodes of the real graphs by ONNX Runtime execution provider, read from the runtime's profile: `{webgpu: 812, cpu: 0}`. */
export type Placement = Readonly<Record<string, number>>;

// ---------------------------------------------------------------------------------------------- train

export interface TrainRequest {
  /** Absolute path of the workspace folder; absent when `examples` is given. */
  readonly workspace?: string;
  /** Absolute path of an examples file (JSON lines of `{tokens, mask}`), used in file order without review or split. */
  readonly examples?: string;
  /** Model id in the store, or a folder. Absent: the embedded model. */
  readonly base?: string;
  /** Folder of the adapter. Absent: a new version in the store, keyed by workspace. */
  readonly out?: string;
  readonly method?: Method;
  readonly rank?: number;
  readonly alpha?: number;
  /** `all-linear` or comma-separated suffixes such as `q_proj,v_proj`. */
  readonly targets?: string;
  readonly dropout?: number;
  /** Scale by alpha / √rank (arXiv 2312.03732). */
  readonly rslora?: boolean;
  /** Weight-decomposed LoRA (arXiv 2402.09353). */
  readonly dora?: boolean;
  /** Ranks and alphas of some targets: ends of names or regular expressions for them; the first that matches counts. */
  readonly rankPattern?: Readonly<Record<string, number>>;
  readonly alphaPattern?: Readonly<Record<string, number>>;
  /** LoRA+ (arXiv 2402.12354): B learns at this many times the rate of A. */
  readonly loraPlusRatio?: number;
  /** Exactly this many optimizer steps; otherwise `epochs` decides. */
  readonly steps?: number;
  readonly epochs?: number;
  readonly seqLen?: number;
  /** Rows per optimizer step; split into micro-steps (gradient accumulation) as memory allows. */
  readonly batch?: number;
  readonly lr?: number;
  readonly seed?: number;
  readonly device?: DeviceWord;
  readonly precision?: PrecisionWord;
  /** Threads for the CPU; absent: one per physical core, at least one left for the editor. */
  readonly threads?: number;
  /** A run's output folder or a checkpoint folder. */
  readonly resume?: string;
  /** Absent or true: compare base and tuned on held-out files at the end. */
  readonly verdict?: boolean;
}

export type TrainPhase = "reviewing" | "preparing" | "training" | "evaluating" | "saving";

/** What the run is doing now, in plain words. Not part of the numbers. */
export interface PhaseEvent {
  readonly event: "phase";
  readonly phase: TrainPhase;
  readonly message: string;
  /** Of work that is counted, such as the verdict's. */
  readonly progress?: PhaseProgress;
}

export interface PhaseProgress {
  /** Within 0 to 1. */
  readonly share: number;
  /** Null while it is not known. */
  readonly secondsLeft: number | null;
}

/** Prefix, suffix, middle; suffix, prefix, middle; what stands before the cursor alone. */
export type PromptLayout = "psm" | "spm" | "leftToRight";

export interface PlanEvent {
  readonly event: "plan";
  readonly base: string;
  readonly method: Method;
  readonly rank: number;
  readonly alpha: number;
  /** The magnitudes are counted too. */
  readonly dora?: boolean;
  readonly files: number;
  /** Files left out, by reason in plain words. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly trainable: number;
  readonly total: number;
  /** Trainable parameters by target suffix (`q_proj`: 262144). */
  readonly perTarget: Readonly<Record<string, number>>;
  /** The same per adapted matrix, for the dashboard's table. */
  readonly perMatrix?: readonly MatrixCount[];
  /** Size of the adapter's file. */
  readonly adapterBytes: number;
  readonly steps: number;
  readonly batch: number;
  readonly seqLen: number;
  /** Rows that run at once; the others of a step follow, their gradients added up. */
  readonly rowsAtOnce?: number;
  /** Why the sizes are smaller than asked for, in plain words: memory that is not there. */
  readonly reductions?: readonly string[];
  /** What to know before the first step, a sentence or two each: too little code, nothing held out. */
  readonly warnings?: readonly string[];
  /** `bytes`: of the process at its peak and, on a GPU, of its memory, estimated before the run. */
  readonly estimate: { readonly seconds: number; readonly bytes: number };
  /** What the `eval` events measure; `training`: nothing could be held out. Absent in reports of earlier versions. */
  readonly watched?: "heldOut" | "training";
  /** Held-out places: how many the `eval` events measure, how many the verdict does, and whether they are different ones. */
  readonly places?: { readonly watched: number; readonly judged: number; readonly apart: boolean };
  /** How prompts are laid out; `leftToRight`: the base has no fill-in-the-middle tokens. Absent for given examples. */
  readonly layout?: PromptLayout;
  readonly device: DeviceId;
  /** The hardware's own name. */
  readonly deviceName: string;
  /** Why this device, in plain words. */
  readonly deviceReason: string;
  readonly precision: Precision;
  readonly placement: Placement;
}

export interface StepEvent {
  readonly event: "step";
  /** 1-based: the number of updates made, this one included. */
  readonly step: number;
  /** Mean nats per loss-bearing token of this batch, before the update; absent where nothing in it bears loss. */
  readonly loss?: number;
  readonly lr: number;
  /** Global gradient norm before clipping. */
  readonly gradNorm: number;
  readonly tokensPerSecond: number;
  readonly peakBytes: number;
  readonly deviceBytes?: number;
  readonly etaSeconds: number;
}

export interface EvalEvent {
  readonly event: "eval";
  /** 0 is the base, before any update. */
  readonly step: number;
  /** Held-out loss: nats per token of fill-in-the-middle middles. */
  readonly loss: number;
}

export interface CheckpointEvent {
  readonly event: "checkpoint";
  readonly step: number;
  readonly path: string;
}

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

export interface VerdictEvent extends Verdict {
  readonly event: "verdict";
}

/** The adapter is on the disk and can be used, while what it is worth is still being measured. */
export interface AdapterEvent {
  readonly event: "adapter";
  readonly path: string;
  /** On a part of the places; null before those are measured. */
  readonly interim: Verdict | null;
}

export type TrainEvent = PhaseEvent | PlanEvent | StepEvent | EvalEvent | CheckpointEvent | AdapterEvent | VerdictEvent;

export interface TrainResult {
  readonly adapter: string;
  /** The plan's estimate, and the peak resident set of the process that was measured. */
  readonly memory?: { readonly estimatedBytes: number; readonly peakBytes: number };
  readonly verdict?: Verdict;
  readonly steps: number;
  /** That the run took from its first step on, all its sittings together, however often it was resumed. */
  readonly seconds: number;
  readonly trainable: number;
  readonly total: number;
}

// ---------------------------------------------------------------------------------------------- complete

export interface CompleteRequest {
  readonly base?: string;
  /** Adapter folder; absent: the base alone. */
  readonly adapter?: string;
  /** Scales the adapter's effect; 1 is as trained. */
  readonly strength?: number;
  readonly device?: DeviceWord;
  readonly precision?: PrecisionWord;
  readonly threads?: number;
  /** Where to complete: a text with a cursor, a left-to-right prompt, or raw token ids. */
  readonly at: CompletePlace;
  readonly maxTokens?: number;
  /**
   * Guess tokens that the text has had before, to check several in one run of the model. The text is the greedy one either
   * way; only where two tokens are as good as equal may rounding choose another. Default: true.
   */
  readonly draft?: boolean;
  /**
   * End the prompt where a token ends and have the model write what stands between there and the cursor again. Default: true
   * for a place in a file without `raw`; other prompts are taken as they are.
   */
  readonly heal?: boolean;
  /** Names the request in `completionText` notifications, which tell what is written so far. Absent: nothing is told. */
  readonly progress?: number;
  /** How likely right a text must be to count as `shown`. Default: balanced. */
  readonly show?: ShowWord;
  /** No post-processing and no stop rule but an end token or `maxTokens`. */
  readonly raw?: boolean;
}

/** `more` hides next to nothing that is right, `fewer` shows what is rather right than wrong. */
export const showWords = ["more", "balanced", "fewer"] as const;
export type ShowWord = (typeof showWords)[number];

export type CompletePlace =
  /** `line` and `column` are 1-based; columns count UTF-16 units. `text` absent: the file is read from disk. */
  | {
      readonly kind: "file";
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly text?: string;
      /** The editor's identifier, such as `typescriptreact`; absent: told by the file's name. */
      readonly language?: string;
    }
  | { readonly kind: "prompt"; readonly prompt: string }
  | { readonly kind: "tokens"; readonly tokens: readonly number[] };

/** What is known of a completion's first line. Logarithms are natural ones of the model's probabilities. */
export interface Evidence {
  /** Tokens of the line that write something new. */
  readonly tokens: number;
  /** Of all of them, of the least likely one, and of the first. */
  readonly logProb: number;
  readonly least: number;
  readonly first: number;
  /** Of what came behind the line: that it ends there. 0 where nothing was asked. */
  readonly end: number;
  /** Characters of the line without white space around it. */
  readonly characters: number;
  readonly place: PlaceKind;
  /** Something stands behind the cursor on its line. */
  readonly rest: boolean;
}

/** What stands in front of the cursor: nothing on its line, a part of a word, white space, an opening bracket or other signs. */
export type PlaceKind = "fresh" | "word" | "space" | "open" | "sign";

export type StopReason = "end" | "line" | "block" | "maxTokens" | "context";

export interface CompleteResult {
  readonly text: string;
  /** How likely the first line is exactly right, 0 to 1; absent for raw requests, and where there is no file to fit into. */
  readonly score?: number;
  /** Whether that is enough for an editor to show it, as `show` asks; an empty text is not shown. */
  readonly shown?: boolean;
  /** What the score was made of; absent where there is no text. */
  readonly evidence?: Evidence;
  /** Tokens generated, those not counted that only wrote again what stands in front of the cursor. */
  readonly tokens: number;
  readonly prefillMs: number;
  /** Mean over the tokens that the first run of the model did not give; one run may give several. */
  readonly perTokenMs: number;
  /** Prompt tokens whose KV cache was kept from the request before. */
  readonly reusedTokens: number;
  readonly stop: StopReason;
  /** Only with `raw`. */
  readonly promptTokens?: readonly number[];
  readonly outputTokens?: readonly number[];
}

// ---------------------------------------------------------------------------------------------- review, params, devices

export type Split = "train" | "heldOut";

export interface FileEvent {
  readonly event: "file";
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  readonly used: boolean;
  /** Why it is in or out, in plain words. */
  readonly reason: string;
  readonly tokens: number;
  readonly split: Split | null;
  readonly secrets: readonly { readonly line: number; readonly kind: string }[];
  readonly duplicateOf: string | null;
}

export interface ReviewResult {
  readonly files: number;
  readonly used: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly train: number;
  readonly heldOut: number;
}

export interface MatrixCount {
  readonly name: string;
  /** [out, in] as stored. */
  readonly shape: readonly [number, number];
  readonly rank: number;
  readonly trainable: number;
}

export interface ParamsResult {
  readonly trainable: number;
  readonly total: number;
  /** 100 · trainable / total. */
  readonly percent: number;
  readonly perMatrix: readonly MatrixCount[];
}

export interface DeviceEvent {
  readonly event: "device";
  /** The word that `--device` takes. */
  readonly device: DeviceId;
  readonly name: string;
  readonly provider: string;
  readonly usable: boolean;
  readonly reason: string;
  readonly selfTest?: { readonly maxRelativeError: number };
  readonly placement?: Placement;
}

export interface EvaluateResult {
  readonly base: Metrics;
  readonly tuned: Metrics;
  readonly difference: Difference;
  readonly better: boolean;
}

// ---------------------------------------------------------------------------------------------- adapters

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
  readonly steps: number;
  readonly rank: number;
  readonly alpha: number;
  readonly trainable: number;
  readonly bytes: number;
  readonly difference: Difference | null;
  readonly better: boolean | null;
  /** The editor's identifiers of the languages in which it was better by themselves. */
  readonly betterIn?: readonly string[];
}

export const exchangeFormats = ["peft", "gguf", "merged"] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Types of weights that a merged model can be written in; int8 is a word that is refused by name. */
export const weightTypeWords = ["f32", "f16", "bf16", "int8"] as const;
export type WeightTypeWord = (typeof weightTypeWords)[number];

/** Where and with what a merged model is compared with the unmerged one. */
export interface ProofOptions {
  readonly device?: DeviceWord;
  readonly threads?: number;
  /** Token ids of one prompt; absent: pieces of code that Attune brings along. */
  readonly tokens?: readonly number[];
}

export interface ExportRequest extends ProofOptions {
  /** Absolute path of the adapter's folder. */
  readonly adapter: string;
  readonly format: ExchangeFormat;
  /** Absolute path: a folder that does not exist yet or is empty; with `gguf` a file. */
  readonly out: string;
  /** Absent: the base that the adapter's report names, else the embedded model. */
  readonly base?: string;
  /** Only for `merged`; absent: each weight keeps its type. */
  readonly dtype?: WeightTypeWord;
}

export interface ExportResult {
  readonly format: ExchangeFormat;
  readonly path: string;
  readonly bytes: number;
  readonly base: string;
  /** Only for `merged`. */
  readonly proof?: MergeProof;
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

export interface ImportRequest {
  /** Absolute path of a PEFT folder or of a GGUF adapter. */
  readonly from: string;
  readonly base?: string;
  /** The project whose adapter it becomes; absent only with `out`. */
  readonly workspace?: string;
  /** Absent: a new version in the store. */
  readonly out?: string;
}

export interface ImportResult {
  readonly adapter: string;
  readonly format: Exclude<ExchangeFormat, "merged">;
  readonly summary: AdapterSummary;
}

/** What an adapter's files say of it. The last fields are only in adapters that Attune trained or imported. */
export interface ShowAdapterResult {
  readonly adapter: string;
  readonly base?: string;
  readonly rank: number;
  readonly alpha: number;
  readonly rslora: boolean;
  readonly dora: boolean;
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
  readonly adapterHash?: string;
  readonly createdAt?: string;
  readonly steps?: number;
  readonly workspace?: string;
  readonly difference?: Difference;
  readonly better?: boolean;
}

export interface VerifyRequest extends ProofOptions {
  readonly adapter: string;
  readonly base?: string;
  /** In which it is served merged. */
  readonly precision?: PrecisionWord;
}

/** An adapter whose keys, shapes, numbers and base were found right. */
export interface VerifyResult {
  readonly adapter: string;
  readonly adapterHash: string;
  readonly base: string;
  readonly baseHash: string;
  /** Whether the adapter names its base by hash; otherwise only names and shapes were compared. */
  readonly baseNamed: boolean;
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

// ---------------------------------------------------------------------------------------------- models

/** A model that `base` knows by name. */
export interface ModelEntry {
  readonly id: string;
  readonly path: string;
  readonly embedded: boolean;
  /** Size of its weight files. */
  readonly bytes: number;
  /** `cache`: used in place in the cache of Hugging Face's tools; `folder`: named by its path. */
  readonly source: "embedded" | "store" | "cache" | "folder";
  /** Tied weights once; null for a model whose config.json this version cannot use. */
  readonly parameters: number | null;
  /** As its page named it; null when that is not known. */
  readonly license: string | null;
}

/** A model that was opened. */
export interface CheckedModel extends ModelEntry {
  /** As an adapter names its base. */
  readonly hash: string;
}

/** What an editor knows of its network; without it the environment decides. */
export interface NetworkSettings {
  /** Address of a proxy; null: none, whatever the environment says. */
  readonly proxy?: string | null;
  /** Hosts that are reached without the proxy. */
  readonly noProxy?: readonly string[];
  /** False: certificates are not checked, and no token is sent. */
  readonly verifyTls?: boolean;
}

export interface DownloadRequest {
  /** `owner/name`. */
  readonly id: string;
  /** Branch, tag or commit; absent: `main`. */
  readonly revision?: string;
  readonly network?: NetworkSettings;
}

/** How far a download is, over all files of the model. */
export interface DownloadEvent {
  readonly event: "download";
  readonly id: string;
  readonly file: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** What a download would fetch, and from where. */
export interface ModelPageResult {
  readonly id: string;
  readonly host: string;
  /** As the model's page names it; null when it names none. */
  readonly license: string | null;
  /** Of everything that would be fetched. */
  readonly bytes: number;
  /** By its config.json, tied weights once. */
  readonly parameters: number;
  /** On the disk of the store. */
  readonly freeBytes: number;
  /** This revision is in the store already. */
  readonly stored: boolean;
}

export interface ModelResult {
  readonly id: string;
  readonly path: string;
  /** As an adapter names its base. */
  readonly hash: string;
  readonly parameters: number;
  /** `cache`: used in place in the cache of Hugging Face's tools. */
  readonly source: "download" | "store" | "cache";
}

// ---------------------------------------------------------------------------------------------- the wire

/** Everything needed before the first request. The answer proves that the host can run ONNX Runtime at all. */
export interface InitializeRequest {
  readonly role: "training" | "completing";
  /** Lower the process's priority (training). */
  readonly background: boolean;
}

export interface InitializeResult {
  readonly runtime: string;
  readonly node: string;
  readonly providers: readonly string[];
}

/**
 * Method names. Requests: parameters → result. `train` ends with a `TrainResult`; cancelling the request finishes the
 * step, writes a checkpoint and rejects with `E_INTERRUPTED`, whose data names the checkpoint.
 * Errors travel as `ResponseError` whose `data` is an `ErrorData`.
 */
export const methods = {
  initialize: "attune/initialize",
  train: "attune/train",
  complete: "attune/complete",
  devices: "attune/devices",
  adapters: "attune/adapters",
  deleteAdapter: "attune/deleteAdapter",
  /** Cancelling either request leaves nothing behind. */
  exportAdapter: "attune/exportAdapter",
  importAdapter: "attune/importAdapter",
  /** Notification from the engine: one `ExchangeEvent` of the request that runs. */
  exchangeEvent: "attune/exchangeEvent",
  models: "attune/models",
  /** Proves that a folder or id can be a base. */
  checkModel: "attune/checkModel",
  modelPage: "attune/modelPage",
  /** Cancelling the request keeps what has arrived; the next one goes on there. */
  downloadModel: "attune/downloadModel",
  /** Notification from the engine: one `DownloadEvent` of the request that runs. */
  downloadEvent: "attune/downloadEvent",
  /** Notification to a training engine: a completion waits, so pause between micro-steps until told otherwise. */
  completionWaiting: "attune/completionWaiting",
  /** Notification from the engine: one `TrainEvent` of the request that runs. */
  trainEvent: "attune/trainEvent",
  /** Notification from the engine: what a completion that runs has written so far, before it is fitted to its place. */
  completionText: "attune/completionText",
  /** Notification from the engine: one line for the log. */
  log: "attune/log",
} as const;

export interface RequestTypes {
  readonly [methods.initialize]: { params: InitializeRequest; result: InitializeResult };
  readonly [methods.train]: { params: TrainRequest; result: TrainResult };
  readonly [methods.complete]: { params: CompleteRequest; result: CompleteResult };
  readonly [methods.devices]: { params: Record<string, never>; result: readonly DeviceEvent[] };
  readonly [methods.adapters]: { params: { readonly base?: string }; result: readonly AdapterSummary[] };
  readonly [methods.deleteAdapter]: { params: { readonly dir: string }; result: Record<string, never> };
  readonly [methods.exportAdapter]: { params: ExportRequest; result: ExportResult };
  readonly [methods.importAdapter]: { params: ImportRequest; result: ImportResult };
  readonly [methods.models]: { params: Record<string, never>; result: readonly ModelEntry[] };
  readonly [methods.checkModel]: { params: { readonly base: string }; result: CheckedModel };
  readonly [methods.modelPage]: { params: DownloadRequest; result: ModelPageResult };
  readonly [methods.downloadModel]: { params: DownloadRequest; result: ModelResult };
}

export interface CompletionText {
  /** The request's own number. */
  readonly progress: number;
  readonly text: string;
}

export interface NotificationTypes {
  readonly [methods.completionWaiting]: { readonly waiting: boolean };
  readonly [methods.trainEvent]: TrainEvent;
  readonly [methods.completionText]: CompletionText;
  readonly [methods.downloadEvent]: DownloadEvent;
  readonly [methods.exchangeEvent]: ExchangeEvent;
  readonly [methods.log]: { readonly level: "info" | "warn" | "error"; readonly message: string };
}

/** The last line that `--json` prints when a verb fails. */
export interface ErrorEvent extends ErrorData {
  readonly event: "error";
}
