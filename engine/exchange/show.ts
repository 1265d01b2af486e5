import { stat } from "node:fs/promises";
import path from "node:path";
import { readAdapterFile, readReport } from "../adapters/adapter";
import { isOfFormerEmbedded } from "../adapters/made-for";
import type { AdapterReport } from "../adapters/report";
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
    ...(report === null ? {} : await reportFacts(report)),
  };
}

async function reportFacts(report: AdapterReport): Promise<Partial<ShowAdapterResult>> {
  const { name, baseHash, adapterHash, createdAt, plan, workspace, commit, origin, verdict } = report;
  return {
    name,
    baseHash,
    ...((await isOfFormerEmbedded(report)) ? { formerBase: true } : {}),
    adapterHash,
    createdAt,
    steps: report.steps.at(-1)?.step ?? 0,
    ...(plan === null ? {} : { seqLen: plan.seqLen, batch: plan.batch }),
    ...(workspace === null ? {} : { workspace }),
    ...(commit === undefined ? {} : { commit }),
    ...(plan?.update === undefined ? {} : { updateOf: plan.update.from }),
    ...(origin === undefined ? {} : { origin }),
    ...(verdict === null ? {} : { difference: verdict.difference, better: verdict.better }),
  };
}
