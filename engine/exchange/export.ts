/** An adapter in a form that other tools read. */
import { readdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Adapter, adapterFiles, readAdapter } from "../adapters/adapter";
import type { BaseModel } from "../bases/folder";
import { buildFolder, writeFileAtomically } from "../disk/files";
import { AttuneError, assertNever } from "../errors";
import type { ExportRequest, ExportResult } from "../protocol/adapters";
import { baseFor } from "./base";
import { encodeGgufAdapter } from "./gguf-adapter";
import { type ExchangeHooks, throwIfStopped } from "./hooks";
import { mergeModel } from "./merge";

/**
 * Writes the adapter to `out`, all or nothing: a PEFT folder without our report, a GGUF file, or base and adapter merged.
 * Throws E_ADAPTER, E_ADAPTER_BASE, E_OUTPUT, E_MERGE, E_PRECISION, E_INTERRUPTED, and what `openBase` throws.
 */
export async function exportAdapter(request: ExportRequest, hooks: ExchangeHooks): Promise<ExportResult> {
  if (request.dtype !== undefined && request.format !== "merged") {
    throw new AttuneError("E_USAGE", "A weight type goes with the format merged only.", "Leave it out.");
  }
  const { base } = await baseFor(request.adapter, request.base);
  const adapter = await readAdapter(request.adapter, base);
  throwIfStopped(hooks.signal);
  const { format, out } = request;
  switch (format) {
    case "peft":
      await buildFolder(out, async (stage) => {
        for (const [name, bytes] of adapterFiles(adapter, base, null).files)
          await writeFile(path.join(stage, name), bytes);
      });
      return { format, path: out, bytes: await folderBytes(out), base: base.id };
    case "gguf": {
      const bytes = encodeGgufAdapter(adapter.matrices, base.config, nameOf(adapter, base));
      await writeFileAtomically(out, bytes);
      return { format, path: out, bytes: bytes.byteLength, base: base.id };
    }
    case "merged": {
      const proof = await mergeModel(base, adapter, request, hooks);
      return { format, path: out, bytes: await folderBytes(out), base: base.id, proof };
    }
    default:
      return assertNever(format);
  }
}

function nameOf(adapter: Adapter, base: BaseModel): string {
  return adapter.report?.name ?? `${base.id} LoRA`;
}

async function folderBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(folder)) bytes += (await stat(path.join(folder, name))).size;
  return bytes;
}
