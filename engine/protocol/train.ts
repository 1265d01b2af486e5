/** Training on a workspace. Losses in nats per loss-bearing token; times in seconds; sizes in bytes. */
import { type RequestOf, request } from "../schema/request";
import { count, filledText, flag, integer, Malformed, numberAbove, numberFrom, oneOf, share } from "../schema/schema";
import {
  contextField,
  type LoraVariantFlags,
  loraFields,
  methodField,
  modelFields,
  overrulingFields,
  seedField,
  splitField,
} from "./fields";
import type { Verdict } from "./verdict";
import {
  checkpointingWords,
  type DeviceId,
  type MatrixCount,
  type Method,
  type Placement,
  type Precision,
} from "./words";

/** Instead of an adapter's folder: the newest of the workspace and base. */
export const latestWord = "latest";

export const trainRequest = request(
  "train",
  {
    /** Absolute path of the workspace folder; absent when `examples` is given. */
    workspace: { schema: filledText },
    ...modelFields,
    /** Folder of the adapter. Absent: a new version in the store, keyed by workspace. */
    out: {
      schema: filledText,
      option: { placeholder: "DIR", path: true, help: "where the adapter goes (default: a new version in the store)" },
    },
    method: methodField,
    ...loraFields,
    dropout: {
      schema: share,
      option: { placeholder: "P", help: "share of the adapter's inputs dropped in training" },
      default: 0,
      setting: { key: "training.dropout", schema: numberFrom(0, 0.99) },
    },
    /** LoRA+ (arXiv 2402.12354): B learns at this many times the rate of A. */
    loraPlusRatio: {
      schema: numberAbove(0),
      option: { placeholder: "X", help: "learning rate of B in units of A's (LoRA+; default: 1)" },
      setting: { key: "training.loraPlusRatio", schema: numberFrom(0.01, 1000) },
    },
    /** Exactly this many optimizer steps; otherwise `epochs` decides. */
    steps: {
      schema: count,
      option: { placeholder: "N", help: "exactly N optimizer steps; goes before --epochs" },
      setting: { key: "training.steps", schema: integer(1, 1_000_000) },
    },
    epochs: {
      schema: count,
      option: { placeholder: "N", help: "times through the workspace (default: 3, within 480 to 4,800 rows)" },
      setting: { key: "training.epochs", schema: integer(1, 1000) },
    },
    seqLen: {
      schema: count,
      option: { placeholder: "N", help: "tokens a row (default: 512, or as many as the base can read)" },
      setting: { key: "training.sequenceLength", schema: integer(16, 131_072) },
    },
    /** Rows per optimizer step; split into micro-steps (gradient accumulation) as memory allows. */
    batch: {
      schema: count,
      option: {
        placeholder: "N",
        help: "rows an optimizer step (default: as many as run at once, on a CPU one; 8 examples)",
      },
      setting: { key: "training.batchSize", schema: integer(1, 4096) },
    },
    lr: {
      schema: numberAbove(0),
      option: { placeholder: "X", help: "peak learning rate (default: by the width of the base)" },
      setting: { key: "training.learningRate", schema: numberAbove(0, 1) },
    },
    /** Before the first step three rates are tried, for a tenth of the steps together; not where `lr` is given. */
    lrProbe: {
      schema: flag,
      option: { help: "try three rates in a tenth of the steps, train at the best" },
      default: false,
    },
    /** Evaluations in a row without an improvement of a thousandth before the run stops; 0: never. `steps` goes before it. */
    patience: {
      schema: integer(0, 1_000_000),
      option: { placeholder: "N", help: "evaluations without gain before it stops; 0: never" },
      default: 3,
    },
    /** Whether each layer's activations are computed again on the way back instead of being kept (arXiv 1604.06174). */
    gradientCheckpointing: {
      schema: oneOf(checkpointingWords),
      option: { help: "compute activations twice; auto: where memory is short" },
      default: "auto",
      setting: { key: "training.gradientCheckpointing" },
    },
    seed: seedField,
    split: splitField,
    /** Whether examples show code of other files, as prompts do. */
    context: contextField,
    ...overrulingFields,
    /** Absolute path of an examples file (JSON lines of `{tokens, mask}`, for encoders with `labels`), used in file order without review or split. */
    examples: {
      schema: filledText,
      option: {
        placeholder: "FILE",
        path: true,
        help: 'JSON lines of {"tokens": […], "mask": [0|1 …]}, for encoders with "labels"',
      },
    },
    /** A run's output folder or a checkpoint folder. */
    resume: {
      schema: filledText,
      option: { placeholder: "DIR", path: true, help: "go on from a run's --out or a checkpoint" },
    },
    /** An adapter of the workspace, or `latest`: the store's newest. What changed since is learnt on top of it, as a new version. */
    update: {
      schema: filledText,
      option: {
        placeholder: "[DIR]",
        path: true,
        alone: latestWord,
        help: "learn what changed since an adapter (default: the newest)",
      },
    },
    /** Compare base and tuned on held-out files at the end. */
    verdict: {
      schema: flag,
      option: { help: "skip the comparison of base and tuned at the end", negated: true },
      default: true,
    },
  },
  ({ workspace, examples, update, lr, lrProbe }) => {
    if (lrProbe === true && lr !== undefined) {
      throw new Malformed(
        "lr and lrProbe exclude each other",
        "A rate that is given is taken as it is: leave one out.",
      );
    }
    if (update !== undefined && examples !== undefined) {
      throw new Malformed("update goes with a workspace", "An examples file does not tell what changed: leave it out.");
    }
    if ((workspace === undefined) !== (examples === undefined)) return;
    const hint = "Give either a workspace folder or an examples file.";
    throw new Malformed("exactly one of workspace and examples is needed", hint);
  },
);

export type TrainRequest = RequestOf<typeof trainRequest.fields>;

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
export type PromptLayout = "psm" | "spm" | "suffixFirst" | "leftToRight";

export interface PlanEvent extends Partial<LoraVariantFlags> {
  readonly event: "plan";
  readonly base: string;
  readonly method: Method;
  readonly rank: number;
  readonly alpha: number;
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
  /** Tokens for code of other files in front of a place; absent: none. */
  readonly context?: number;
  /** Rows that run at once; the others of a step follow, their gradients added up. */
  readonly rowsAtOnce?: number;
  /** Each layer's activations are computed again on the way back. Absent: kept. */
  readonly gradientCheckpointing?: boolean;
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
  /** Where the history was cut: the code of this commit is learnt, and of what was written since so many lines can be measured; the
   * judged places are of so many commits. Absent: whole files are held out. */
  readonly cut?: { readonly commit: string; readonly lines: number; readonly commits: number };
  /** How prompts are laid out; `leftToRight`: the base has no fill-in-the-middle tokens. Absent for given examples. */
  readonly layout?: PromptLayout;
  readonly device: DeviceId;
  /** The hardware's own name. */
  readonly deviceName: string;
  /** Why this device, in plain words. */
  readonly deviceReason: string;
  readonly precision: Precision;
  /** Why this precision, with the bytes of its weights, in plain words. Absent in reports of earlier versions. */
  readonly precisionReason?: string;
  readonly placement: Placement;
  /** What else decides what the run does. Absent in reports of earlier versions. */
  readonly recipe?: RecipeFacts;
  /** Only of an update. */
  readonly update?: UpdatePlan;
}

/** Choices of a run that its other numbers do not tell. */
export interface RecipeFacts {
  /** As they were asked for: `all-linear` or suffixes. */
  readonly targets: string;
  /** The peak. */
  readonly lr: number;
  readonly seed: number;
  readonly dropout: number;
  readonly loraPlusRatio: number;
  /** Evaluations without an improvement before the run stops; 0: never. */
  readonly patience: number;
  /** How `lr` was chosen; absent: it was given, or follows from the base's width. */
  readonly rates?: RateProbe;
}

/** Learning rates that were tried before the first step, each from the same start. */
export interface RateProbe {
  /** With each. */
  readonly steps: number;
  /** What each was judged by: the watched held-out places, or rows of the training that come next. */
  readonly judgedBy: "heldOut" | "training";
  /** `loss`: nats per token at the end; null: not finite. */
  readonly tried: readonly { readonly lr: number; readonly loss: number | null }[];
}

/** What an update learns on top of an earlier version. */
export interface UpdatePlan {
  /** That version's name, for people. */
  readonly from: string;
  /** That changed since, or are new. */
  readonly files: number;
  /** New or changed lines in them. */
  readonly lines: number;
  /** Share of the examples that show code which did not change, so that it is not forgotten. */
  readonly replay: number;
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
  /** 0 is before any update: the base, or the version that is brought up to date. */
  readonly step: number;
  /** Held-out loss: nats per token of fill-in-the-middle middles. */
  readonly loss: number;
}

export interface CheckpointEvent {
  readonly event: "checkpoint";
  readonly step: number;
  readonly path: string;
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
  /** The new adapter; where nothing changed that could be learnt: the one that was to be updated, as it is. */
  readonly adapter: string;
  /** Nothing changed since that adapter: no step was made and nothing written. */
  readonly unchanged?: true;
  /** The plan's estimate, and the peak resident set of the process that was measured. */
  readonly memory?: { readonly estimatedBytes: number; readonly peakBytes: number };
  readonly verdict?: Verdict;
  readonly steps: number;
  /** It stopped before its last planned step, as the held-out loss fell no more. */
  readonly stoppedEarly?: true;
  /** The step whose parameters were kept, where that is not the last one: the held-out loss was the lowest there. */
  readonly keptStep?: number;
  /** That the run took from its first step on, all its sittings together, however often it was resumed. */
  readonly seconds: number;
  readonly trainable: number;
  readonly total: number;
}
