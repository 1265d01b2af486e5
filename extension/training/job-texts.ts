/** What is asked and said when a training job is exported. Knows neither the editor nor the engine. */
import path from "node:path";
import { isRecord } from "../../engine/errors";
import { type ExportJobRequest, type ExportJobResult, exportJobRequest } from "../../engine/protocol/job";
import { size } from "../../engine/words/size";
import type { Settings } from "../editor/settings-rules";

/** The settings of a run, as far as other machines run it the same way; how this one computes is left out. */
export function jobRequest(settings: Settings, workspace: string, out: string): ExportJobRequest {
  const known = Object.entries(settings.training).filter(([name]) => Object.hasOwn(exportJobRequest.fields, name));
  const base = settings.base === undefined ? {} : { base: settings.base };
  return { ...Object.fromEntries(known), ...base, workspace, out };
}

export function jobText({ dir, examples, tokens, shards, steps, bytes }: ExportJobResult): string {
  const grouped = (value: number): string => value.toLocaleString("en-US");
  return (
    `the training job is in ${path.basename(dir)} (${size(bytes)}): ${grouped(examples)} examples, ${grouped(tokens)} tokens, ` +
    `${grouped(steps)} steps for up to ${grouped(shards)} workers. Its README.md says how to run it; Import Adapter… takes the result back.`
  );
}

/** A folder that a keybinding or script passes, so that nothing is asked; null when it is something else. */
export function jobArgument(value: unknown): string | null {
  return isRecord(value) && typeof value["out"] === "string" && path.isAbsolute(value["out"]) ? value["out"] : null;
}
