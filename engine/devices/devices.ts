/** Which devices there are, whether they can be trusted, and which one to use. */
import { cpus } from "node:os";
import { AttuneError } from "../errors";
import type { LoraVariant } from "../formats/peft";
import type { ModelConfig } from "../model/model-config";
import type { DeviceEvent, ProductSpeed } from "../protocol/devices";
import type { DeviceId, DeviceWord } from "../protocol/words";
import { defaultThreads } from "../runtime/host";
import { type Provider, providers } from "../runtime/providers";
import { reasonOf } from "../words/system";
import { measureSpeed } from "./measured-speed";
import type { Form, ProductSpeeds } from "./product-speeds";
import { allFeatures, type Features, selfTest, tolerance } from "./self-test";
import { speedAgainstCpu } from "./speed";
import { type BlockBits, likeness } from "./test-models";

export interface ChosenDevice {
  readonly device: DeviceId;
  /** The hardware's name. */
  readonly name: string;
  /** Why this one, in plain words. */
  readonly reason: string;
}

/**
 * Every device of this platform's runtime, tested with every feature that a model that completes can have; the CPU is measured anew.
 * An encoder's are tested where one is opened: few people have one, and all wait for this list.
 */
export async function listDevices(): Promise<DeviceEvent[]> {
  const events: DeviceEvent[] = [];
  const features = { ...allFeatures, models: allFeatures.models.filter(({ completes }) => completes) };
  for (const provider of providers()) events.push(await examine(provider, features));
  const products = productSpeeds(await measureSpeed(defaultThreads()));
  return events.map((event) => (event.device === "cpu" && event.usable ? { ...event, products } : event));
}

/**
 * The device for `word`. `auto`: the fastest of the CPU and the devices that pass the self-test, measured. A named device
 * that is absent is E_DEVICE, one that computes wrongly E_DEVICE_WRONG; there is no silent fallback. The self-test has
 * the features of `model`, the one that is about to be used, what `variant` trains beyond plain LoRA, and the bits of the blocks in
 * which frozen weights lie.
 */
export async function chooseDevice(
  word: DeviceWord,
  threads: number,
  model: ModelConfig,
  variant?: LoraVariant,
  blocks: readonly BlockBits[] = [],
): Promise<ChosenDevice> {
  if (word === "cpu") return { device: "cpu", name: cpuName(), reason: "as you chose" };
  const features: Features = { models: [likeness(model)], variants: variant === undefined ? [] : [variant], blocks };
  if (word !== "auto") return named(word, features);
  const refused: string[] = [];
  for (const provider of providers()) {
    if (provider.device === "cpu" || !provider.bundled) continue;
    const examined = await examine(provider, features);
    if (!examined.usable) {
      refused.push(`${provider.label}: ${examined.reason}`);
      continue;
    }
    const ratio = await speedAgainstCpu(provider.device, threads);
    if (ratio > 1) {
      const reason = `passed the self-test and multiplies ${ratio.toFixed(1)} times as fast as this CPU`;
      return { device: provider.device, name: examined.name, reason };
    }
    refused.push(`${provider.label}: works, but multiplies at ${ratio.toFixed(2)} times the CPU's speed`);
  }
  const reason = refused.length === 0 ? "no GPU runtime is part of this installation" : refused.join("; ");
  return { device: "cpu", name: cpuName(), reason };
}

const formNames: Readonly<Record<Exclude<Form, "floats">, string>> = {
  blocks8: "int8 in blocks",
  blocks4: "int4 in blocks",
  rows8: "int8 by rows",
};

/** Each form against floats, with the widest matrices that were measured. */
export function productSpeeds({ forms }: ProductSpeeds): ProductSpeed[] {
  const floats = forms.floats.rungs.at(-1);
  return (["blocks8", "blocks4", "rows8"] as const).flatMap((form) => {
    const rung = forms[form]?.rungs.at(-1);
    if (floats === undefined || rung === undefined) return [];
    return [{ form: formNames[form], oneRow: floats.one / rung.one, manyRows: floats.many / rung.many }];
  });
}

async function named(device: DeviceId, features: Features): Promise<ChosenDevice> {
  const provider = providers().find((item) => item.device === device);
  const available = providers().flatMap((item) => (item.bundled ? [item.device] : []));
  if (provider === undefined) {
    throw absent(device, `ONNX Runtime has no ${device} on ${process.platform}-${process.arch}`, available);
  }
  const examined = await examine(provider, features);
  if (examined.usable) return { device, name: examined.name, reason: "as you chose; it passed the self-test" };
  if (examined.selfTest !== undefined) {
    throw new AttuneError(
      "E_DEVICE_WRONG",
      `${provider.label} computes wrong results: ${examined.reason}.`,
      "Update the graphics driver, or choose the device cpu.",
    );
  }
  throw absent(device, examined.reason, available);
}

async function examine(provider: Provider, features: Features): Promise<DeviceEvent> {
  const { device, label } = provider;
  const common = {
    event: "device",
    device,
    provider: provider.provider,
    name: device === "cpu" ? cpuName() : label,
  } as const;
  if (!provider.bundled) {
    return { ...common, usable: false, reason: "its runtime library is not part of this installation" };
  }
  try {
    const { maxRelativeError, worst, placement } = await selfTest(device, features);
    const usable = maxRelativeError <= (device === "cpu" ? 10 * tolerance : tolerance);
    const reason = usable
      ? `passed the self-test (largest relative error ${maxRelativeError.toExponential(1)})`
      : `${worst} differs from the reference by ${maxRelativeError.toExponential(1)} of its size`;
    return { ...common, usable, reason, selfTest: { maxRelativeError }, placement };
  } catch (error) {
    return { ...common, usable: false, reason: plainReason(error) };
  }
}

/** The last clause of a runtime's message, without the source lines in front of it. */
function plainReason(error: unknown): string {
  const message = reasonOf(error);
  const lines = message.trim().split("\n");
  const clause = (lines[0] ?? "").replace(/^.*was false\. /, "").replace(/^\S+\.(cc|h|cpp):\d+ [^ ]+\([^)]*\)\s*/, "");
  return clause.slice(0, 300) || "it could not be opened";
}

function absent(device: DeviceId, problem: string, available: readonly DeviceId[]): AttuneError {
  return new AttuneError(
    "E_DEVICE",
    `The device ${device} cannot be used: ${problem}.`,
    `Choose auto or one of: ${available.join(", ")}.`,
    { device, available },
  );
}

function cpuName(): string {
  return cpus()[0]?.model.trim() || `${process.arch} CPU`;
}
