/** An adapter that was made elsewhere, into the store. */
import { open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Adapter, type AdapterReport, readAdapter, writeAdapter } from "../adapters/adapter";
import { nextVersionDir, summarize } from "../adapters/store";
import { type BaseModel, demandDecoder, openDecoder } from "../bases/folder";
import { AttuneError } from "../errors";
import { isGguf } from "../formats/gguf/header";
import { wrongAdapter } from "../formats/peft";
import type { ImportRequest, ImportResult } from "../protocol/adapters";
import { reasonOf } from "../words/system";
import { baseFor } from "./base";
import { decodeGgufAdapter } from "./gguf-adapter";
import { type ExchangeHooks, throwIfStopped } from "./hooks";
import { isMlxFolder, readMlxAdapter } from "./mlx-adapter";

/** What is known of an adapter that has no report of its own. */
export type ImportKnown = Pick<AdapterReport, "name" | "createdAt" | "trainedOn" | "steps" | "evals" | "verdict"> &
  Required<Pick<AdapterReport, "origin">>;

/**
 * Checks a folder of PEFT (with or without our report) or mlx-lm or a GGUF adapter against the base and copies it, as a PEFT
 * folder with a report, to `out` or to a new version in the store. Throws E_ADAPTER, E_ADAPTER_BASE, E_OUTPUT, E_INTERRUPTED,
 * E_USAGE, and what `openBase` throws.
 */
export async function importAdapter(
  request: ImportRequest,
  { signal, onEvent }: ExchangeHooks,
  known: ImportKnown | null = null,
): Promise<ImportResult> {
  const { from, workspace, out } = request;
  if (workspace === undefined && out === undefined)
    throw new AttuneError("E_USAGE", "importAdapter: neither workspace nor out is given", "Give one of them.");
  const format = await formatOf(from);
  onEvent({ event: "progress", message: "Checking the adapter", done: 0 });
  const { base, madeFor } =
    format === "gguf" ? { base: await openDecoder(request.base), madeFor: null } : await baseFor(from, request.base);
  const { report, ...adapter } = await readers[format](from, base);
  throwIfStopped(signal);
  const dir = out ?? (await nextVersionDir(base, workspace ?? from));
  await demandNew(dir);
  const name = known?.name ?? `${report?.name ?? path.basename(from).replace(/\.gguf$/i, "")} (imported)`;
  const origin: Omit<AdapterReport, "adapterHash" | "baseHash"> =
    report === null
      ? {
          ...nothingKnown,
          baseId: base.id,
          name,
          workspace: null,
          createdAt: new Date().toISOString(),
          ...known,
        }
      : { ...report, name };
  // A report may have an earlier version's hash of the same base.
  const current = { ...origin, baseHash: base.hash, workspace: workspace ?? origin.workspace };
  await writeAdapter(dir, adapter, base, current);
  const summary = await summarize(dir);
  if (summary === null) throw new Error(`${dir} was written and is not there`);
  onEvent({ event: "progress", message: "Imported", done: 1 });
  return { adapter: dir, format, ...(madeFor === null ? {} : { madeFor }), summary };
}

const nothingKnown = { format: 1, plan: null, steps: [], evals: [], verdict: null } as const;

async function formatOf(from: string): Promise<ImportResult["format"]> {
  const found = await stat(from).catch(() => null);
  if (found === null) throw wrongAdapter(from, "there is no such file or folder");
  if (found.isDirectory()) return (await isMlxFolder(from)) ? "mlx" : "peft";
  const handle = await open(from, "r").catch((error: unknown) => {
    throw wrongAdapter(from, reasonOf(error, from));
  });
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    if (isGguf(buffer.subarray(0, bytesRead))) return "gguf";
  } finally {
    await handle.close();
  }
  throw wrongAdapter(from, "it is neither a GGUF file nor a folder; of a PEFT adapter, give the folder");
}

type Read = Pick<Adapter, "config" | "matrices" | "report">;

const readers: Readonly<Record<ImportResult["format"], (from: string, base: BaseModel) => Promise<Read>>> = {
  peft: readAdapter,
  mlx: async (from, base) => ({ ...(await readMlxAdapter(from, demandDecoder(base))), report: null }),
  gguf: readGguf,
};

async function readGguf(file: string, base: BaseModel): Promise<Read> {
  // `readFile` refuses more, and no adapter of the supported bases comes near it.
  if ((await stat(file)).size > 2 ** 31 - 1) throw wrongAdapter(file, "it is larger than 2 GiB");
  const bytes = await readFile(file);
  return { ...decodeGgufAdapter(bytes, demandDecoder(base), file), report: null };
}

/** An import never changes an adapter that is there already. */
async function demandNew(dir: string): Promise<void> {
  if ((await stat(dir).catch(() => null)) === null) return;
  throw new AttuneError("E_OUTPUT", `${dir} is there already.`, "Choose a folder that does not exist yet.");
}
