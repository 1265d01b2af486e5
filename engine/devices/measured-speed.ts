/** What was measured of this machine's products (`product-speeds.ts`), kept in the cache for those who ask again. */
import { arch, availableParallelism, cpus, loadavg } from "node:os";
import path from "node:path";
import { cachedFile, keepCached, readCached } from "../disk/cached";
import { cacheFolder } from "../disk/home";
import { runtimeVersion } from "../runtime/host";
import { processorFlags } from "../runtime/instructions";
import { filledList, numberAbove, object } from "../schema/schema";
import { multipliesExactly } from "./precision";
import { type Form, type FormSpeed, measureProducts, type ProductSpeeds, type Rung } from "./product-speeds";

/** Counts up when what is measured changes. */
const version = 1;

/** In the cache: a file for each processor, runtime and number of threads. */
const kind = "speeds";

/** Where `measuredSpeed` keeps its results. */
export function speedsFolder(): string {
  return path.join(cacheFolder(), kind);
}

/** What measures, and whether the machine has better to do just now; tests put others in their place. */
export interface Meter {
  measure(threads: number): Promise<ProductSpeeds>;
  isBusy(): boolean;
}

/** The machine that this runs on. */
export const thisMachine: Meter = {
  measure: async (threads) => measureProducts(threads, await multipliesExactly()),
  // Windows has no such average: 0.
  isBusy: () => (loadavg()[0] ?? 0) > 1.5 * availableParallelism(),
};

/** By file, what this process read or measured. */
const known = new Map<string, ProductSpeeds>();

/**
 * Seconds of products on this CPU with so many threads: from the cache, or measured, which takes a second or two. What was
 * measured while the machine was busy counts for this process alone.
 */
export async function measuredSpeed(threads: number, meter: Meter = thisMachine): Promise<ProductSpeeds> {
  return (await knownSpeed(threads)) ?? measureSpeed(threads, meter);
}

/** The same, measured anew whatever is known. */
export async function measureSpeed(threads: number, meter: Meter = thisMachine): Promise<ProductSpeeds> {
  const file = fileFor(threads);
  const busy = meter.isBusy();
  const speeds = await meter.measure(threads);
  known.set(file, speeds);
  if (!busy) await keepCached(file, speeds);
  return speeds;
}

/** What was measured before, by this process or another; null where nothing was, or where it cannot be read. */
export async function knownSpeed(threads: number): Promise<ProductSpeeds | null> {
  const file = fileFor(threads);
  const own = known.get(file);
  if (own !== undefined) return own;
  const found = await readCached(file, speedsSchema);
  if (found !== null) known.set(file, found);
  return found;
}

const seconds = numberAbove(0, 3600);
const formSchema = object<FormSpeed>({
  rungs: filledList(object<Rung>({ width: numberAbove(0, 1e6), one: seconds, many: seconds })),
  gradient: seconds,
});
const speedsSchema = object<ProductSpeeds>({
  forms: object<{ floats: FormSpeed }, Record<Exclude<Form, "floats">, FormSpeed>>(
    { floats: formSchema },
    { blocks8: formSchema, blocks4: formSchema, rows8: formSchema },
  ),
  layer: seconds,
});

function fileFor(threads: number): string {
  // Where the system does not tell the flags, the processor's name must say enough.
  const machine = [version, arch(), cpus()[0]?.model, processorFlags() ?? "", threads, runtimeVersion()];
  return cachedFile(kind, JSON.stringify(machine));
}
