/** The store of adapters: `adapters/<base hash>/<workspace>/v<N>` under `home()`. */
import { createHash, randomBytes } from "node:crypto";
import { readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import type { BaseModel } from "../bases/folder";
import { readSafetensorsHeader } from "../bases/weight-files";
import { settleFolder } from "../disk/files";
import { home as homeFolder } from "../disk/home";
import { AttuneError } from "../errors";
import { configFile, parseAdapterConfig, tensorsFile, wrongAdapter } from "../formats/peft";
import type { AdapterSummary } from "../protocol/adapters";
import { reasonOf } from "../words/system";
import { readAdapterFile, readReport } from "./adapter";
import { type AdapterReport, reportFile } from "./report";

/** `$ATTUNE_HOME`, or `.attune` in the user's home folder. It need not exist yet. */
export function home(): string {
  return homeFolder();
}

/** The folder for the next adapter of this base and workspace. It is not created. */
export async function nextVersionDir(base: Pick<BaseModel, "hash">, workspaceFolder: string): Promise<string> {
  const folder = path.join(adaptersFolder(), base.hash.slice(0, hashDigits), await workspaceKey(workspaceFolder));
  const versions = (await namesIn(folder)).map((name) => Number(versionName.exec(name)?.[1] ?? 0));
  return path.join(folder, `v${Math.max(0, ...versions) + 1}`);
}

/** The workspace's name in the store: readable, and different for two folders of the same name. */
export async function workspaceKey(folder: string): Promise<string> {
  const absolute = await realpath(folder).catch(() => path.resolve(folder));
  const safe = path.basename(absolute).replace(/[^A-Za-z0-9._-]+/g, "-");
  const name = safe.slice(0, 40).replace(/^[.-]+|[.-]+$/g, "");
  return `${name || "workspace"}-${createHash("sha256").update(absolute).digest("hex").slice(0, 8)}`;
}

/**
 * The store's finished adapters, newest first; with `baseHash`, those of that base. One that cannot be read is left out and
 * told to `onBroken`. Reads no tensors.
 */
export async function listAdapters(
  baseHash?: string,
  onBroken: (dir: string, error: unknown) => void = () => undefined,
): Promise<AdapterSummary[]> {
  const summaries: AdapterSummary[] = [];
  for await (const dir of versionFolders(baseHash)) {
    const summary = await summarize(dir).catch((error: unknown) => {
      onBroken(dir, error);
      return null;
    });
    if (summary !== null && (baseHash === undefined || summary.baseHash === baseHash)) summaries.push(summary);
  }
  return summaries.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.dir < b.dir ? 1 : -1));
}

/** What the store's adapters tell of the runs that made them; one that cannot be read is left out. */
export async function storedReports(): Promise<readonly AdapterReport[]> {
  const reports: AdapterReport[] = [];
  for await (const dir of versionFolders(undefined)) {
    const report = await readReport(dir).catch(() => null);
    if (report !== null) reports.push(report);
  }
  return reports;
}

/** The store's folders that may hold an adapter. */
async function* versionFolders(baseHash: string | undefined): AsyncGenerator<string> {
  const bases = await namesIn(adaptersFolder());
  for (const base of bases.filter((name) => baseHash === undefined || baseHash.startsWith(name))) {
    for (const workspace of await namesIn(path.join(adaptersFolder(), base))) {
      const versions = await namesIn(path.join(adaptersFolder(), base, workspace));
      yield* versions
        .filter((name) => versionName.test(name))
        .map((name) => path.join(adaptersFolder(), base, workspace, name));
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
  return {
    dir,
    name: report.name,
    base: report.baseId,
    baseHash: report.baseHash,
    adapterHash: report.adapterHash,
    createdAt: report.createdAt,
    workspace: report.workspace,
    steps: report.steps.at(-1)?.step ?? 0,
    rank,
    alpha,
    trainable: sizes.reduce((sum, size) => sum + size, 0),
    bytes: (await stat(tensorsPath)).size,
    difference: report.verdict?.difference ?? null,
    better: report.verdict?.better ?? null,
    ...(report.verdict?.betterIn === undefined ? {} : { betterIn: report.verdict.betterIn }),
  };
}

/** Deletes one version from the store, and nothing anywhere else. Throws E_ADAPTER or E_OUTPUT. */
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
  const workspace = path.dirname(real);
  try {
    // Renamed first: a process killed while deleting leaves no half adapter in the list.
    const aside = path.join(workspace, `${deletedPrefix}${randomBytes(6).toString("hex")}`);
    await rename(real, aside);
    for (const name of await namesIn(workspace)) {
      if (name.startsWith(deletedPrefix)) await rm(path.join(workspace, name), { recursive: true, force: true });
    }
  } catch (error) {
    throw new AttuneError(
      "E_OUTPUT",
      `${dir} cannot be deleted: ${reasonOf(error, dir)}.`,
      "Close what uses the folder and try again.",
    );
  }
  // Only empty folders can be removed so, and a training may just have made one non-empty.
  await rmdir(workspace).catch(() => undefined);
  await rmdir(path.dirname(workspace)).catch(() => undefined);
}

const hashDigits = 16;
const versionName = /^v(\d{1,9})$/;
const deletedPrefix = ".attune-deleted-";

function adaptersFolder(): string {
  return path.join(homeFolder(), "adapters");
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
