/** What a base would be like on this machine: told before it is downloaded or opened. */
import { type RequestOf, request } from "../schema/request";
import { filledText } from "../schema/schema";
import { modelFields } from "./fields";
import type { ModelEntry } from "./models";
import type { DeviceId, Precision } from "./words";

const { device, precision, threads, base } = modelFields;

export const forecastRequest = request("forecast", {
  ...{ device, precision, threads },
  /** Only this one; absent: every model on this computer, and those that are suggested. */
  base: { schema: base.schema },
  /** Absolute path of the folder that a first adapter would be trained on; absent: a small project. */
  workspace: { schema: filledText },
});

export type ForecastRequest = RequestOf<typeof forecastRequest.fields>;

/** `tight`: it fits once other programs are closed. */
export type Fit = "fits" | "tight" | "tooLarge";

/** Memory of a use of the model, estimated from the shapes of its graphs. */
export interface MemoryOutlook {
  /** Of the process at its peak. */
  readonly bytes: number;
  /** Of a GPU's own memory, whose size nobody tells; 0 on the CPU. */
  readonly deviceBytes: number;
  readonly fit: Fit;
  readonly precision: Precision;
}

/** `measured`: by a run of this base here; `estimated`: from the work of its graphs and the measured speed of this machine. */
export type Basis = "measured" | "estimated";

/** Speeds are absent where they were not asked for, or cannot be told. */
export interface Outlook {
  readonly training: MemoryOutlook & { readonly tokensPerSecond?: number; readonly basis?: Basis };
  readonly completing: MemoryOutlook & { readonly msPerToken?: number; readonly prefillMs?: number };
  /** A run with the default settings on the workspace, verdict included. */
  readonly firstAdapter: { readonly steps: number; readonly seconds?: number; readonly basis?: Basis };
}

/** What the licence lets one do: anything; anything but what it lists; research alone; null: nobody here knows it. */
export type Permits = "anything" | "conditions" | "research" | null;

/** A base, on this computer or suggested. What is not known is null. */
export interface BaseForecast {
  readonly id: string;
  /** Where it lies; null: it would be downloaded. */
  readonly entry: ModelEntry | null;
  /** Tied weights once. */
  readonly parameters: number | null;
  /** Of its weight files. */
  readonly bytes: number | null;
  readonly license: string | null;
  readonly permits: Permits;
  /** What it was trained for, in a few words. */
  readonly purpose: string | null;
  /** Whether it was trained to fill in the middle, or has the tokens for it. */
  readonly fillsMiddle: boolean | null;
  /** Null: it cannot be used; `problem` says why. */
  readonly outlook: Outlook | null;
  readonly problem: string | null;
  readonly recommended: boolean;
}

/** What the numbers were told for. */
export interface MachineForecast {
  readonly device: DeviceId;
  readonly deviceName: string;
  readonly threads: number;
  /** Of main memory; null where the system does not tell. */
  readonly freeBytes: number | null;
  readonly totalBytes: number;
  /** Why no speed was measured; null: it was. */
  readonly problem: string | null;
}

export interface ForecastResult {
  readonly machine: MachineForecast;
  /** Those on this computer first; of either the recommended one first. */
  readonly bases: readonly BaseForecast[];
}
