/** What is asked when an adapter is brought up to date. Knows neither the editor nor the engine. */
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { TrainRequest } from "../../engine/protocol/train";
import { modelOptions, type Settings } from "../editor/settings-rules";

/** Sizes, rate and length of a run belong to trainings from the base: an update has the adapter's own, and steps by what changed. */
export function updateRequest(workspace: string, settings: Settings, adapter: string): TrainRequest {
  const { include, exclude, gradientCheckpointing } = settings.training;
  return {
    workspace,
    ...modelOptions(settings),
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(gradientCheckpointing === undefined ? {} : { gradientCheckpointing }),
    update: adapter,
  };
}

/**
 * The adapter that is meant: the named one; else the one that the project uses, where it was trained on it; else its newest. Null:
 * there is none that could be updated. `adapters`: newest first.
 */
export function adapterToUpdate(
  adapters: readonly AdapterSummary[],
  folder: string,
  { named, used }: { readonly named: string | null; readonly used: string | null },
): AdapterSummary | null {
  const own = adapters.filter((adapter) => adapter.workspace === folder && adapter.formerBase !== true);
  if (named !== null) return own.find(({ dir }) => dir === named) ?? null;
  return own.find(({ dir }) => dir === used) ?? own[0] ?? null;
}
