/** A model of the hub before it is downloaded: what its page says, and what memory it would take here. */
import { outlineOf } from "../bases/outline";
import { describeModel as describePage } from "../hub/page";
import type { DownloadHooks } from "../hub/transport";
import { encoderRefused } from "../model/config";
import type { DownloadRequest, ModelPageResult } from "../protocol/models";
import { thisMachine } from "./machine";
import { outlookOf } from "./outlook";

/** Throws as the hub's `describeModel`, and E_MODEL_ENCODER for what could not complete. */
export async function describeModel(request: DownloadRequest, hooks: DownloadHooks): Promise<ModelPageResult> {
  const { page, config } = await describePage(request, hooks);
  if (!config.completes) throw encoderRefused(page.id, config.family);
  // The weights are not here: their type follows from how many bytes each of them has.
  const outline = outlineOf(config, page.bytes / page.parameters < 3 ? "BF16" : "F32");
  const machine = await thisMachine({ measure: false });
  const question = { machine, precision: undefined, tokens: null, runs: [] };
  // The page is worth showing whatever else cannot be told.
  const outlook = await outlookOf(page.id, outline, question).catch(() => null);
  return outlook === null ? page : { ...page, outlook };
}
