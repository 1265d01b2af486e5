import { readReport } from "../adapters/adapter";
import { type BaseModel, openBase } from "../bases/folder";
import { settleFolder } from "../disk/files";
import { AttuneError } from "../errors";

/**
 * The base that was named, else the one that the adapter's report names, else the embedded one. Throws what `openBase` throws,
 * and E_ADAPTER for a report that cannot be read.
 */
export async function baseFor(adapterDir: string, named: string | undefined): Promise<BaseModel> {
  if (named !== undefined) return openBase(named);
  await settleFolder(adapterDir);
  const report = await readReport(adapterDir);
  if (report === null) return openBase();
  try {
    return await openBase(report.baseId);
  } catch (error) {
    if (!(error instanceof AttuneError) || error.code !== "E_MODEL_MISSING") throw error;
    throw new AttuneError(
      "E_MODEL_MISSING",
      `${adapterDir} was trained on ${report.baseId}, which is not among the models that Attune knows by name.`,
      "Give that model's folder with --base, or as the setting attune.base.",
    );
  }
}
