/** This machine, as forecasts need to know it: where it would compute, how fast, and with how much memory. */
import { cpus, totalmem } from "node:os";
import { type ChosenDevice, chooseDevice } from "../devices/devices";
import { featureModels } from "../devices/test-models";
import { measureThroughput, type ProductSpeed, type Throughput } from "../devices/throughput";
import { cachedFile, keepCached, readCached } from "../disk/cached";
import type { ProductKind } from "../graph/value";
import { type DeviceWord, deviceWords } from "../protocol/words";
import { defaultThreads } from "../runtime/host";
import { availableMemory } from "../runtime/memory";
import { number, numberAbove, object, oneOf, text } from "../schema/schema";
import { reasonOf } from "../words/system";

export interface Machine {
  readonly device: ChosenDevice;
  readonly threads: number;
  /** Null: it was not asked for, or could not be measured. */
  readonly throughput: Throughput | null;
  /** Why it could not. */
  readonly problem: string | null;
  /** Bytes of main memory; null where the system does not tell. */
  readonly free: number | null;
  readonly total: number;
}

/** `measure`: whether its speed is measured where that is not known yet. Never throws: what is not known stays unknown. */
export async function thisMachine(request: {
  readonly device?: DeviceWord | undefined;
  readonly threads?: number | undefined;
  readonly measure: boolean;
}): Promise<Machine> {
  const threads = request.threads ?? defaultThreads();
  const memory = { free: availableMemory(), total: totalmem() };
  const word = request.device ?? "auto";
  const cpu: ChosenDevice = { device: "cpu", name: cpus()[0]?.model.trim() ?? process.arch, reason: "not measured" };
  if (!request.measure) return { device: cpu, threads, throughput: null, problem: null, ...memory };
  try {
    const { throughput, ...device } = await measuredOnce(word, threads);
    return { device, threads, throughput, problem: null, ...memory };
  } catch (error) {
    return { device: cpu, threads, throughput: null, problem: reasonOf(error), ...memory };
  }
}

interface Measured extends ChosenDevice {
  readonly throughput: Throughput;
}

interface Entry extends Measured {
  /** Milliseconds since 1970. */
  readonly measuredAt: number;
}

/** Milliseconds: drivers change, GPUs are added, and a machine may have been busy when it was measured. */
const kept = 86_400_000;
/** Counts up when something else is measured. */
const version = 1;

/** Remembered for each processor, number of threads and word for a device. */
async function measuredOnce(word: DeviceWord, threads: number): Promise<Measured> {
  const key = [version, process.platform, process.arch, cpus()[0]?.model, threads, word].join("\n");
  const file = cachedFile("speed", key);
  const entry = await readCached(file, entrySchema);
  if (entry !== null && isFresh(entry)) {
    const { measuredAt: _, ...known } = entry;
    return known;
  }
  // A model of common features stands for all: each is tested itself when it is opened.
  const [model] = featureModels;
  if (model === undefined) throw new Error("there are models to test with");
  const device = await chooseDevice(word, threads, model);
  const measured: Measured = { ...device, throughput: await measureThroughput(device.device, threads) };
  await keepCached(file, { measuredAt: Date.now(), ...measured });
  return measured;
}

const speed = object<ProductSpeed>({ one: numberAbove(0), many: numberAbove(0) });
const entrySchema = object<Entry>({
  measuredAt: number,
  device: oneOf(deviceWords.filter((word) => word !== "auto")),
  name: text,
  reason: text,
  throughput: object<Throughput>({
    products: object<object, Partial<Record<ProductKind, ProductSpeed>>>(
      {},
      { float: speed, int8: speed, blocks4: speed, blocks8: speed },
    ),
    moved: numberAbove(0),
    node: numberAbove(0),
  }),
});

function isFresh({ measuredAt }: Entry): boolean {
  const age = Date.now() - measuredAt;
  return age >= 0 && age < kept;
}
