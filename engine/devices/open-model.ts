/** The one way from a base to something that computes: on a device, in numbers of some precision, with some threads. */
import { graphModel } from "../bases/base-weights";
import type { BaseModel } from "../bases/folder";
import { roundedWeights } from "../bases/rounded";
import { isBlocks, type StoredWeight } from "../bases/weight-files";
import { holdFolder } from "../disk/in-use";
import type { GraphModel } from "../model/graph-model";
import type { DeviceId, DeviceWord, Precision, PrecisionWord } from "../protocol/words";
import { defaultThreads } from "../runtime/host";
import type { Tuning } from "../step/graphs";
import { type ChosenDevice, chooseDevice } from "./devices";
import { type ChosenPrecision, choosePrecision, type Rounding } from "./precision";

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
}

export interface OpenedModel {
  readonly base: BaseModel;
  readonly device: ChosenDevice;
  readonly precision: Precision;
  readonly threads: number;
  /** As they are multiplied: the base's own, or those that stand for them in blocks. */
  readonly weights: ReadonlyMap<string, StoredWeight>;
  /** The base in that precision. */
  readonly model: GraphModel;
}

interface Defaults {
  readonly device: DeviceWord;
  readonly rounding: Rounding;
}

const defaults: Readonly<Record<Purpose["kind"], Defaults>> = {
  training: { device: "auto", rounding: "whenAsked" },
  measuring: { device: "auto", rounding: "whenAsked" },
  completing: { device: "auto", rounding: "whenQuicker" },
  proving: { device: "cpu", rounding: "whenAsked" },
};

/**
 * Chooses device, precision and threads for an opened base: whoever opens one reads something that depends on it before (an
 * adapter, a recipe, tokens), so that what is wrong there is told before a device is tested. `choose`: as `chooseDevice`, for
 * whoever remembers its answers. Throws E_DEVICE, E_DEVICE_WRONG, E_PRECISION, and E_MODEL_FILE as `graphModel`.
 */
export async function openModel(
  base: BaseModel,
  request: ModelRequest,
  { kind, tuning }: Purpose,
  choose: typeof chooseDevice = chooseDevice,
  onRounding?: (share: number) => void,
): Promise<OpenedModel> {
  // Its weights are mapped as long as this process lives.
  await holdFolder(base.folder);
  const threads = request.threads ?? defaultThreads();
  const word = request.device ?? defaults[kind].device;
  const device = await choose(word, threads, base.config, tuning?.method === "lora" ? tuning : undefined);
  const { precision, blocks } = await precisionOf(base, request.precision, device.device, { kind, tuning });
  const weights = blocks === null ? base.weights : await roundedWeights(base, blocks, onRounding);
  return { base, device, precision, threads, weights, model: graphModel(base, precision, undefined, weights) };
}

/** In which numbers a base is computed there; nothing of it is rounded yet. Throws E_PRECISION. */
export function precisionOf(
  { config, weights, total }: Pick<BaseModel, "config" | "weights" | "total">,
  word: PrecisionWord | undefined,
  device: DeviceId,
  { kind, tuning }: Pick<Purpose, "kind"> & { readonly tuning: Tuning | undefined },
): Promise<ChosenPrecision> {
  return choosePrecision(word, {
    ...{ device, parameters: total, blocks: !config.modules.fanInFanOut, stored: storedBits(weights) },
    rounding: tuning?.method === "full" ? "never" : defaults[kind].rounding,
  });
}

/** Of a quantised base; null where no weight lies in blocks. */
function storedBits(weights: BaseModel["weights"]): 4 | 8 | null {
  const blocks = [...weights.values()].filter(isBlocks);
  if (blocks.length === 0) return null;
  return 2 * blocks.filter(({ bits }) => bits === 4).length > blocks.length ? 4 : 8;
}
