import path from "node:path";
import { readAdapterFile, readReport } from "../adapters/adapter";
import { namesAgree } from "../adapters/made-for";
import { type BaseModel, embeddedId, isModelId, openBase } from "../bases/folder";
import { settleFolder } from "../disk/files";
import { findGguf } from "../disk/gguf-stores";
import { AttuneError } from "../errors";
import { configFile, statedBase } from "../formats/peft";

/** The base for an adapter. */
export interface ChosenBase {
  readonly base: BaseModel;
  /** The adapter's own word for its base where that is another name, so that both should be told; else null. */
  readonly madeFor: string | null;
}

/**
 * The base that was named, else the one that the adapter's report names, else the one that its adapter_config.json names, else
 * the embedded one. Throws what `openBase` throws, and E_ADAPTER for files of the adapter that cannot be read.
 */
export async function baseFor(adapterDir: string, named: string | undefined): Promise<ChosenBase> {
  await settleFolder(adapterDir);
  const report = await readReport(adapterDir);
  const stated =
    report?.baseId ?? statedBase(await readAdapterFile(adapterDir, configFile), path.join(adapterDir, configFile));
  if (named === undefined && stated !== null) {
    const base = await openStated(stated);
    if (base === null) throw unknownBase(adapterDir, stated, report === null ? "made for" : "trained on");
    return { base, madeFor: null };
  }
  const base = await openBase(named);
  // A report has the base's hash, which decides.
  const agree = report !== null || stated === null || namesAgree(stated, base.id);
  return { base, madeFor: agree ? null : stated.slice(0, 200) };
}

/** null: no model is known by that name. What a file says is taken as a model's id, `owner/name`; no other path is followed. */
async function openStated(stated: string): Promise<BaseModel | null> {
  try {
    // Of a GGUF file in another tool's store the name alone, which that store must know.
    if (isModelId(stated) || (await findGguf(stated)) !== null) return await openBase(stated);
  } catch (error) {
    if (!(error instanceof AttuneError) || error.code !== "E_MODEL_MISSING") throw error;
  }
  return namesAgree(stated, embeddedId) ? openBase() : null;
}

function unknownBase(adapterDir: string, stated: string, relation: string): AttuneError {
  const name = stated.slice(0, 200);
  const fetched = /^[\w.-]+\/[\w.-]+$/.test(name) ? ` (\`attune models download ${name}\` gets it from a hub)` : "";
  return new AttuneError(
    "E_MODEL_MISSING",
    `${adapterDir} was ${relation} ${name}, which is not among the models that Attune knows by name.`,
    `Give that model's folder or GGUF file with --base, or as the setting attune.base${fetched}.`,
  );
}
