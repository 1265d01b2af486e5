/** The one way from a base to something that computes: on a device, in numbers of some precision, with some threads. */
import { graphModel } from "../bases/base-weights";
import type { BaseModel } from "../bases/folder";
import { roundedWeights } from "../bases/rounded";
import type { StoredWeight } from "../bases/weight-files";
import { holdFolder } from "../disk/in-use";
import type { DecoderConfig } from "../model/decoder-config";
import type { GraphModel } from "../model/graph-model";
import type { ModelConfig } from "../model/model-config";
import type { DeviceId, DeviceWord, Precision, PrecisionWord } from "../protocol/words";
import { defaultThreads } from "../runtime/host";
import { availableMemory } from "../runtime/memory";
import type { Tuning } from "../step/graphs";
import { type ChosenDevice, chooseDevice } from "./devices";
import {
  blocksOf,
  type ChosenPrecision,
  choosePrecision,
  type MemoryNeed,
  type PrecisionNeed,
  type Rounding,
} from "./precision-choice";

/** What a request says of it; what it leaves out, the purpose decides. */
export interface ModelRequest {
  readonly device?: DeviceWord | undefined;
  /** Of the frozen weights. */
  readonly precision?: PrecisionWord | undefined;
  /** Absent: `defaultThreads`. */
  readonly threads?: number | undefined;
}

/**
 * What a model is opened for. `measuring`: numbers that are shown or compared; `proving`: whether an adapter or a merged model
 * is right, which must not depend on a GPU.
 */
export interface Purpose {
  readonly kind: "training" | "measuring" | "completing" | "proving";
  /** What is tuned: the device is tested with it, and what it changes cannot be rounded. Absent: the base alone. */
  readonly tuning?: Tuning;
  /** What is free, and what is needed with this model in floats; absent: what is free now, and little besides the weights. */
  memory?(model: GraphModel): MemoryNeed;
}

export interface OpenedModel<C extends ModelConfig = ModelConfig> {
  readonly base: BaseModel<C>;
  readonly device: ChosenDevice;
  readonly precision: Precision;
  /** Why this one, with its bytes, in plain words. */
  readonly precisionReason: string;
  /** Whether another precision may turn out to be better: see `settlePrecision`. */
  readonly unsettled: boolean;
  readonly threads: number;
  /** As they are multiplied: the base's own, or those that stand for them in blocks. */
  readonly weights: ReadonlyMap<string, StoredWeight>;
  /** The base in that precision. */
  readonly model: GraphModel<C>;
}

/** A model that completes. */
export type OpenedDecoder = OpenedModel<DecoderConfig>;

interface Defaults {
  readonly device: DeviceWord;
  readonly rounding: Rounding;
}

const defaults: Readonly<Record<Purpose["kind"], Defaults>> = {
  training: { device: "auto", rounding: "whenNeeded" },
  measuring: { device: "auto", rounding: "whenAsked" },
  completing: { device: "auto", rounding: "whenQuicker" },
  proving: { device: "cpu", rounding: "whenAsked" },
};

/**
 * Chooses device, precision and threads for an opened base: whoever opens one reads something that depends on it before (an
 * adapter, a recipe, tokens), so that what is wrong there is told before a device is tested. `choose`: as `chooseDevice`, for
 * whoever remembers its answers. Throws E_DEVICE, E_DEVICE_WRONG, E_PRECISION, and E_MODEL_FILE as `graphModel`.
 */
export async function openModel<C extends ModelConfig>(
  base: BaseModel<C>,
  request: ModelRequest,
  { kind, tuning, memory }: Purpose,
  choose: typeof chooseDevice = chooseDevice,
  onRounding?: (share: number) => void,
): Promise<OpenedModel<C>> {
  // Its weights are mapped as long as this process lives.
  await holdFolder(base.folder);
  const threads = request.threads ?? defaultThreads();
  const word = request.device ?? defaults[kind].device;
  const variant = tuning?.method === "lora" ? tuning : undefined;
  const device = await choose(word, threads, base.config, variant, blocksOf(base, request.precision));
  const rounding = tuning?.method === "full" ? "never" : defaults[kind].rounding;
  const need: PrecisionNeed = {
    ...{ device: device.device, base, rounding, threads },
    memory: () => memory?.(graphModel(base)) ?? { free: availableMemory(), inFloats: null },
  };
  const { precision, blocks, reason, unsettled } = await choosePrecision(request.precision, need);
  const weights = blocks === null ? base.weights : await roundedWeights(base, blocks, onRounding);
  const model = graphModel(base, precision, { device: device.device, weights });
  return { base, device, precision, precisionReason: reason, unsettled, threads, weights, model };
}

/**
 * In which numbers a base would be computed, of what is known of the machine alone: nothing of the base is rounded or measured yet.
 * Throws E_PRECISION.
 */
export function precisionOf(
  base: Pick<BaseModel, "config" | "weights" | "total">,
  word: PrecisionWord | undefined,
  device: DeviceId,
  { kind, tuning }: Pick<Purpose, "kind"> & { readonly tuning: Tuning | undefined },
): Promise<ChosenPrecision> {
  return choosePrecision(word, {
    ...{ device, base: { ...base, hash: "" }, threads: defaultThreads() },
    rounding: tuning?.method === "full" ? "never" : defaults[kind].rounding,
    memory: () => ({ free: null, inFloats: null }),
  });
}
