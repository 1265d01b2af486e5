/** Every base that could be chosen, on this computer or suggested, and what it would be like here. */
import { open } from "node:fs/promises";
import path from "node:path";
import { checkModel, listModels } from "../bases/list";
import { folderOutline, ggufOutline, type Outline, outlineOf } from "../bases/outline";
import { isFolder } from "../disk/files";
import { type SuggestedModel, suggestedConfig, suggestedModels } from "../hub/suggested";
import type { BaseForecast, ForecastRequest, ForecastResult, MachineForecast, Outlook } from "../protocol/forecast";
import type { ModelEntry } from "../protocol/models";
import { namesMiddle } from "../text/fim-names";
import { permitsOf } from "../words/licence";
import { reasonOf } from "../words/system";
import { roughTokens } from "./amount";
import { type Machine, thisMachine } from "./machine";
import { measuredRuns } from "./measured";
import { outlookOf, type Question } from "./outlook";
import { recommended } from "./recommend";

/**
 * What each base would be like. Where it cannot be told of one, that one has the problem. With `base` that one alone: throws
 * what `checkModel` throws where it is no model.
 */
export async function forecast(request: ForecastRequest): Promise<ForecastResult> {
  const { base, workspace, precision, ...where } = request;
  const machine = await thisMachine({ ...where, measure: true });
  const tokens = workspace === undefined ? null : await roughTokens(workspace);
  const question: Question = { machine, precision, tokens, runs: await measuredRuns() };
  const entries = base === undefined ? await listModels() : [await checkModel(base)];
  const here = new Set(entries.map(({ id }) => id));
  const others = base === undefined ? suggestedModels.filter(({ id }) => !here.has(id)) : [];
  const bases: Omit<BaseForecast, "recommended">[] = [];
  for (const entry of entries) bases.push(await forecastEntry(entry, question));
  for (const model of others) bases.push(await forecastSuggested(model, question));
  const best = recommended(bases);
  return {
    machine: machineForecast(machine),
    bases: inOrder(bases.map((item) => ({ ...item, recommended: item === best }))),
  };
}

function machineForecast({ device, threads, free, total, problem }: Machine): MachineForecast {
  return {
    ...{ device: device.device, deviceName: device.name, threads, problem },
    ...{ freeBytes: free, totalBytes: total },
  };
}

/** Those on this computer first, the recommended one first among its like; else as they came. */
function inOrder(bases: readonly BaseForecast[]): readonly BaseForecast[] {
  const rank = ({ entry, recommended: best }: BaseForecast): number => (entry === null ? 2 : 0) + (best ? 0 : 1);
  return bases.toSorted((a, b) => rank(a) - rank(b));
}

async function forecastEntry(entry: ModelEntry, question: Question): Promise<Omit<BaseForecast, "recommended">> {
  const suggested = suggestedModels.find(({ id }) => id === entry.id);
  const license = entry.license ?? suggested?.license.value ?? null;
  return {
    ...{ id: entry.id, entry, parameters: entry.parameters, bytes: entry.bytes, license },
    permits: permitsOf(license),
    purpose: suggested?.purpose.value ?? null,
    fillsMiddle: await fillsMiddle(entry),
    ...(await told(entry.id, () => outlineOfEntry(entry), question)),
  };
}

async function forecastSuggested(
  model: SuggestedModel,
  question: Question,
): Promise<Omit<BaseForecast, "recommended">> {
  const { id, parameters, bytes, license, purpose, fillInMiddle } = model;
  return {
    ...{ id, entry: null, parameters, bytes: bytes?.value ?? null, license: license.value },
    permits: permitsOf(license.value),
    purpose: purpose.value,
    fillsMiddle: fillInMiddle === null ? null : fillInMiddle.value !== null,
    ...(await told(id, async () => outlineOf(suggestedConfig(model), model.type), question)),
  };
}

async function told(
  id: string,
  outline: () => Promise<Outline>,
  question: Question,
): Promise<{ readonly outlook: Outlook | null; readonly problem: string | null }> {
  try {
    return { outlook: await outlookOf(id, await outline(), question), problem: null };
  } catch (error) {
    return { outlook: null, problem: reasonOf(error) };
  }
}

async function outlineOfEntry({ path: place }: ModelEntry): Promise<Outline> {
  return (await isFolder(place)) ? folderOutline(place) : ggufOutline(place);
}

/** Vocabularies stand in the first megabytes of a GGUF file. */
const headBytes = 16 << 20;

/** By the names of its tokens; null where they cannot be read. */
async function fillsMiddle({ path: place }: ModelEntry): Promise<boolean | null> {
  const file = (await isFolder(place)) ? path.join(place, "tokenizer.json") : place;
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(Math.min(size, headBytes));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return namesMiddle(head.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
