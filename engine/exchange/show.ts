import { stat } from "node:fs/promises";
import path from "node:path";
import { readAdapterFile, readReport } from "../adapters/adapter";
import { isOfFormerEmbedded } from "../adapters/made-for";
import { readSafetensorsHeader } from "../bases/weight-files";
import { settleFolder } from "../disk/files";
import { configFile, parseAdapterConfig, tensorsFile } from "../formats/peft";
import type { ShowAdapterResult } from "../protocol/adapters";

/** What an adapter's files say of it, ours or not, without its base. Throws E_ADAPTER for what cannot be read. */
export async function showAdapter(dir: string): Promise<ShowAdapterResult> {
  await settleFolder(dir);
  const config = parseAdapterConfig(await readAdapterFile(dir, configFile), path.join(dir, configFile));
  const report = await readReport(dir);
  const file = path.join(dir, tensorsFile);
  const { tensors } = await readSafetensorsHeader({ code: "E_ADAPTER", path: file });
  const sizes = [...tensors.values()].map(({ shape }) => shape.reduce((product, size) => product * size, 1));
  const { targetModules, baseName, ...settings } = config;
  const base = report?.baseId ?? baseName;
  return {
    adapter: dir,
    ...settings,
    targets: targetModules,
    tensors: tensors.size,
    trainable: sizes.reduce((sum, size) => sum + size, 0),
    bytes: (await stat(file)).size,
    ...(base === null ? {} : { base }),
    ...(report === null
      ? {}
      : {
          name: report.name,
          baseHash: report.baseHash,
          ...((await isOfFormerEmbedded(report)) ? { formerBase: true } : {}),
          adapterHash: report.adapterHash,
          createdAt: report.createdAt,
          steps: report.steps.at(-1)?.step ?? 0,
          ...(report.plan === null ? {} : { seqLen: report.plan.seqLen, batch: report.plan.batch }),
          ...(report.workspace === null ? {} : { workspace: report.workspace }),
          ...(report.origin === undefined ? {} : { origin: report.origin }),
          ...(report.verdict === null ? {} : { difference: report.verdict.difference, better: report.verdict.better }),
        }),
  };
}
