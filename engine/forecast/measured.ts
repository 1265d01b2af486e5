/** What earlier runs on this machine have measured: it goes before any estimate. */
import { storedReports } from "../adapters/store";
import type { DeviceId, Precision } from "../protocol/words";

/** The speed of a run that made an adapter. */
export interface MeasuredRun {
  readonly base: string;
  /** The base's parameters: another model may come to have the same name. */
  readonly parameters: number;
  readonly device: DeviceId;
  readonly deviceName: string;
  readonly precision: Precision;
  readonly tokensPerSecond: number;
}

/** Of the adapters in the store, trained by LoRA; the newest first. */
export async function measuredRuns(): Promise<readonly MeasuredRun[]> {
  const reports = [...(await storedReports())].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return reports.flatMap(({ baseId, plan, steps }) => {
    const speeds = steps.map(({ tokensPerSecond }) => tokensPerSecond).filter((speed) => speed > 0);
    const tokensPerSecond = median(speeds);
    if (plan === null || plan.method !== "lora" || tokensPerSecond === null) return [];
    const { total, device, deviceName, precision } = plan;
    return [{ base: baseId, parameters: total, device, deviceName, precision, tokensPerSecond }];
  });
}

/** The newest run that tells how fast such a one would be; null: none. */
export function runLike(
  runs: readonly MeasuredRun[],
  wanted: Omit<MeasuredRun, "tokensPerSecond">,
): MeasuredRun | null {
  const { base, parameters, device, deviceName, precision } = wanted;
  const alike = (run: MeasuredRun): boolean =>
    run.base === base && run.parameters === parameters && run.device === device && run.deviceName === deviceName;
  return runs.find((run) => alike(run) && run.precision === precision) ?? null;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
