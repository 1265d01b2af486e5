/** What `auto` needs to know, worked out while nothing else is asked for: speeds, rounded weights, losses. */
import { setTimeout } from "node:timers/promises";
import type { DecoderBase } from "../bases/folder";
import { bytesInMemory, roundedWeights } from "../bases/rounded";
import { availableMemory } from "../runtime/memory";
import type { PrecisionOption } from "./decide";
import { keepFigures, knownFigures, measureFigures } from "./measured-figures";
import { measuredSpeed, thisMachine } from "./measured-speed";
import { decideFor } from "./precision-choice";

export interface SettleOptions {
  readonly threads: number;
  /** Waits while somebody else needs the processor, throws to cancel. */
  readonly pause: () => Promise<void>;
  log(message: string): void;
  /** Absent: as they are on this machine. */
  readonly measure?: typeof measureFigures;
  readonly isBusy?: () => boolean;
}

/**
 * Measures this machine, and prepares and measures the precisions of a base that may serve completions better, one by one, until
 * nothing is left that could. What it finds lies in the cache, where `choosePrecision` reads it. Throws what `pause` throws,
 * and what reading weights and opening a model throw.
 */
export async function settlePrecision(base: DecoderBase, options: SettleOptions): Promise<void> {
  const { threads, log } = options;
  await calm(options);
  await measuredSpeed(threads);
  const memory = () => ({ free: availableMemory(), inFloats: null });
  const prepared = new Set<string>();
  for (;;) {
    const { chosen, wanted } = await decideFor({ device: "cpu", base, rounding: "whenQuicker", threads, memory });
    // One that was prepared is wanted again where the cache cannot be written.
    if (wanted === null || prepared.has(wanted.form)) {
      log(`${base.id}: ${chosen.precision}, ${chosen.reason}`);
      return;
    }
    const floats = bytesInMemory(base, null);
    const free = availableMemory();
    if (free !== null && floats + wanted.bytes > free) {
      log(`${base.id}: ${wanted.precision} was not compared with fp32, which takes more memory than is free`);
      return;
    }
    prepared.add(wanted.form);
    await calm(options);
    await prepare(base, wanted, options);
  }
}

/** Resolves when neither this process nor the machine has much else to do: what is measured beside others says nothing. */
async function calm({ pause, isBusy = thisMachine.isBusy }: SettleOptions): Promise<void> {
  await pause();
  while (isBusy()) {
    await setTimeout(1000);
    await pause();
  }
}

async function prepare(
  base: DecoderBase,
  { form, precision }: PrecisionOption,
  { threads, pause, measure = measureFigures }: SettleOptions,
): Promise<void> {
  const bits = form === "blocks8" ? 8 : form === "blocks4" ? 4 : null;
  const weights = bits === null ? base.weights : await roundedWeights(base, bits, pause);
  const common = { threads, pause };
  if ((await knownFigures(base, threads)).floats === undefined) {
    const floats = await measure(base, { ...common, precision: "fp32", weights: base.weights });
    await keepFigures(base, threads, "floats", floats);
  }
  await keepFigures(base, threads, form, await measure(base, { ...common, precision, weights }));
}
