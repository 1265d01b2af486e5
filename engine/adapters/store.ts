/** The store of adapters: `adapters/<base hash>/<workspace>/v<N>` under `home()`. */
import { createHash } from "node:crypto";
import { readdir, realpath, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import { readSafetensorsHeader } from "../bases/weight-files";
import { isLeftover, settleFolder } from "../disk/files";
import { adaptersFolder, home as homeFolder } from "../disk/home";
import { deleteUnused } from "../disk/in-use";
import { AttuneError } from "../errors";
import { configFile, parseAdapterConfig, tensorsFile, wrongAdapter } from "../formats/peft";
import type { AdapterSummary } from "../protocol/adapters";
import { type Identity, isHashOf } from "../protocol/identity";
import { asServed } from "../words/verdict";
import { readAdapterFile, readReport } from "./adapter";
import { isOfFormerEmbedded } from "./made-for";
import { type AdapterReport, reportFile } from "./report";

/** `$ATTUNE_HOME`, or `.attune` in the user's home folder. It need not exist yet. */
export function home(): string {
  return homeFolder();
}

/** The folder for the next adapter of this base and workspace. It is not created. */
export async function nextVersionDir({ hash, formerHashes }: Identity, workspaceFolder: string): Promise<string> {
  const key = await workspaceKey(workspaceFolder);
  const folderOf = (name: string) => path.join(adaptersFolder(), name.slice(0, hashDigits), key);
  let last = 0;
  // Versions that are registered under the base's former hashes count too: no two of a project have one name.
  for (const name of [hash, ...formerHashes])
    for (const version of await namesIn(folderOf(name)))
      last = Math.max(last, Number(versionName.exec(version)?.[1] ?? 0));
  return path.join(folderOf(hash), `v${last + 1}`);
}

/** The newest version of this base and workspace that is finished; null: there is none. Throws E_ADAPTER for one that cannot be read. */
export async function latestVersionDir(
  { hash, formerHashes }: Identity,
  workspaceFolder: string,
): Promise<string | null> {
  const key = await workspaceKey(workspaceFolder);
  const versions: { readonly dir: string; readonly number: number }[] = [];
  for (const name of [hash, ...formerHashes]) {
    const folder = path.join(adaptersFolder(), name.slice(0, hashDigits), key);
    for (const version of await namesIn(folder)) {
      const number = Number(versionName.exec(version)?.[1] ?? 0);
      if (number > 0) versions.push({ dir: path.join(folder, version), number });
    }
  }
  for (const { dir } of versions.sort((a, b) => b.number - a.number)) if ((await summarize(dir)) !== null) return dir;
  return null;
}

/** The workspace's name in the store: readable, and different for two folders of the same name. */
export async function workspaceKey(folder: string): Promise<string> {
  const absolute = await realpath(folder).catch(() => path.resolve(folder));
  const safe = path.basename(absolute).replace(/[^A-Za-z0-9._-]+/g, "-");
  const name = safe.slice(0, 40).replace(/^[.-]+|[.-]+$/g, "");
  return `${name || "workspace"}-${createHash("sha256").update(absolute).digest("hex").slice(0, 8)}`;
}

/**
 * The store's finished adapters, newest first; with `base`, those of that base. One that cannot be read is left out and
 * told to `onBroken`. Reads no tensors.
 */
export async function listAdapters(
  base?: Identity,
  onBroken: (dir: string, error: unknown) => void = () => undefined,
): Promise<AdapterSummary[]> {
  const summaries: AdapterSummary[] = [];
  for await (const dir of versionFolders(base)) {
    const summary = await summarize(dir).catch((error: unknown) => {
      onBroken(dir, error);
      return null;
    });
    if (summary !== null && (base === undefined || isHashOf(summary.baseHash, base))) summaries.push(summary);
  }
  return summaries.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.dir < b.dir ? 1 : -1));
}

/** What the store's adapters tell of the runs that made them; one that cannot be read is left out. */
export async function storedReports(): Promise<readonly AdapterReport[]> {
  const reports: AdapterReport[] = [];
  for await (const dir of versionFolders()) {
    const report = await readReport(dir).catch(() => null);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** The store's folders that may hold an adapter, or a run that is under way or was stopped; `base`: only those of that base. */
export async function* versionFolders(base?: Identity): AsyncGenerator<string> {
  const hashes = base === undefined ? null : [base.hash, ...base.formerHashes];
  for (const name of await namesIn(adaptersFolder())) {
    if (hashes !== null && !hashes.some((hash) => hash.startsWith(name))) continue;
    for (const workspace of await namesIn(path.join(adaptersFolder(), name))) {
      const folder = path.join(adaptersFolder(), name, workspace);
      for (const version of await namesIn(folder)) if (versionName.test(version)) yield path.join(folder, version);
    }
  }
}

/** What a list shows of one adapter folder, in the store or not; null when no adapter was finished there. Throws E_ADAPTER. */
export async function summarize(dir: string): Promise<AdapterSummary | null> {
  await settleFolder(dir);
  // A run that was stopped, or still goes on, has only checkpoints here.
  if (!(await namesIn(dir)).includes(configFile)) return null;
  const report = await readReport(dir);
  if (report === null) throw wrongAdapter(dir, `it has no ${reportFile}`);
  const { rank, alpha } = parseAdapterConfig(await readAdapterFile(dir, configFile), path.join(dir, configFile));
  const tensorsPath = path.join(dir, tensorsFile);
  const { tensors } = await readSafetensorsHeader({ code: "E_ADAPTER", path: tensorsPath });
  const sizes = [...tensors.values()].map(({ shape }) => shape.reduce((product, size) => product * size, 1));
  const verdict = report.verdict === null ? null : asServed(report.verdict);
  return {
    dir,
    name: report.name,
    base: report.baseId,
    baseHash: report.baseHash,
    adapterHash: report.adapterHash,
    createdAt: report.createdAt,
    workspace: report.workspace,
    ...(report.commit === undefined ? {} : { commit: report.commit }),
    ...(report.plan?.update === undefined ? {} : { updateOf: report.plan.update.from }),
    steps: report.steps.at(-1)?.step ?? 0,
    rank,
    alpha,
    trainable: sizes.reduce((sum, size) => sum + size, 0),
    bytes: (await stat(tensorsPath)).size,
    difference: verdict?.difference ?? null,
    better: verdict?.better ?? null,
    ...(report.verdict?.betterIn === undefined ? {} : { betterIn: report.verdict.betterIn }),
    ...((await isOfFormerEmbedded(report)) ? { formerBase: true } : {}),
  };
}

/** Deletes one version from the store, and nothing anywhere else. Throws E_ADAPTER, E_IN_USE while a run writes it, or E_OUTPUT. */
export async function deleteAdapter(dir: string): Promise<void> {
  const root = await realpath(adaptersFolder()).catch(() => adaptersFolder());
  const real = await realpath(dir).catch(() => null);
  if (real === null) throw wrongAdapter(dir, "there is no such folder");
  const parts = path.relative(root, real).split(path.sep);
  const [, , version] = parts;
  if (parts.length !== 3 || parts.includes("..") || version === undefined || !versionName.test(version)) {
    throw new AttuneError(
      "E_ADAPTER",
      `${dir} is not an adapter in Attune's store.`,
      `Delete folders outside ${root} yourself.`,
    );
  }
  await deleteUnused(real);
  await removeEmptyFolders(path.dirname(real));
}

/** Of a workspace in the store, and of its base. */
export async function removeEmptyFolders(workspace: string): Promise<void> {
  for (const name of await namesIn(workspace))
    if (isLeftover(name)) await rm(path.join(workspace, name), { recursive: true, force: true }).catch(() => undefined);
  // Only empty folders can be removed so, and a training may just have made one non-empty.
  await rmdir(workspace).catch(() => undefined);
  await rmdir(path.dirname(workspace)).catch(() => undefined);
}

const hashDigits = 16;
const versionName = /^v(\d{1,9})$/;

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
