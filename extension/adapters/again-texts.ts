/** Adapters of former embedded models: what is said about them, and how they are made anew. Knows neither editor nor engine. */
import type { AdapterSummary, ShowAdapterResult } from "../../engine/protocol/adapters";
import { adapterBaseName } from "../../engine/words/base";
import type { Settings } from "../editor/settings-rules";

export function formerText(adapter: AdapterSummary): string {
  return `${adapter.name} was made for ${adapterBaseName(adapter)}, which this version does not have. Train it again on its project to go on using it.`;
}

/**
 * The project's settings, with what the adapter itself is: its sizes, scales and targets, and the rows of its run. Targets that name
 * single layers are left to the settings, as the new base may have others.
 */
export function settingsAgain(settings: Settings, adapter: ShowAdapterResult): Settings {
  const { rank, alpha, rslora, dora, rankPattern, alphaPattern, dropout, seqLen, batch, targets } = adapter;
  const names = typeof targets === "string" ? [] : targets;
  const anyLayer = names.length > 0 && names.every((name) => /^[a-z]\w*(\.[a-z]\w*)*$/i.test(name));
  return {
    ...settings,
    training: {
      ...settings.training,
      ...{ rank, alpha, rslora, dora, rankPattern, alphaPattern, dropout },
      ...(seqLen === undefined ? {} : { seqLen }),
      ...(batch === undefined ? {} : { batch }),
      ...(anyLayer ? { targets: names.join(",") } : {}),
    },
  };
}
