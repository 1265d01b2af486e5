/** An adapter in a form that other tools read. */
import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Adapter, adapterFiles, readAdapter } from "../adapters/adapter";
import { type BaseModel, demandDecoder } from "../bases/folder";
import { buildFolder, writeFileAtomically } from "../disk/files";
import { bytesBelow } from "../disk/space";
import { AttuneError, assertNever } from "../errors";
import {
  type ExportRequest,
  type ExportResult,
  type ExportTypeWord,
  type WeightTypeWord,
  weightTypeWords,
} from "../protocol/adapters";
import { baseFor } from "./base";
import { encodeGgufAdapter } from "./gguf-adapter";
import { demandElsewhere, ggufFileOf, mergeIntoGguf } from "./gguf-merge";
import { type ExchangeHooks, throwIfStopped } from "./hooks";
import { mergeModel } from "./merge";
import { adapterLines, modelLines } from "./shell-lines";

/**
 * Writes the adapter to `out`, all or nothing: a PEFT folder without our report, a GGUF file, or base and adapter merged, as a
 * model folder or as the GGUF file that the base is. Throws E_ADAPTER, E_ADAPTER_BASE, E_OUTPUT, E_MERGE, E_PRECISION, E_INTERRUPTED, and what `openBase` throws.
 */
export async function exportAdapter(request: ExportRequest, hooks: ExchangeHooks): Promise<ExportResult> {
  demandFitting(request);
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
      return { format, path: out, bytes: await bytesBelow(out), base: base.id };
    case "gguf": {
      const file = ggufFileOf(base);
      if (file !== null) await demandElsewhere(out, file);
      const bytes = encodeGgufAdapter(adapter.matrices, demandDecoder(base).config, nameOf(adapter, base));
      await writeFileAtomically(out, bytes);
      const commands = file === null ? {} : { commands: adapterLines(file, out) };
      return { format, path: out, bytes: bytes.byteLength, base: base.id, ...commands };
    }
    case "merged": {
      const { dtype, ...rest } = request;
      const type = dtype === undefined ? {} : { dtype: floatWord(dtype) };
      const proof = await mergeModel(demandDecoder(base), adapter, { ...rest, ...type }, hooks);
      return { format, path: out, bytes: await bytesBelow(out), base: base.id, proof };
    }
    case "merged-gguf": {
      const ggufProof = await mergeIntoGguf(demandDecoder(base), adapter, request, hooks);
      const { size } = await stat(out);
      return { format, path: out, bytes: size, base: base.id, ggufProof, commands: modelLines(base.id, out) };
    }
    default:
      return assertNever(format);
  }
}

function demandFitting({ format, dtype, workspace }: ExportRequest): void {
  if (dtype !== undefined && format !== "merged" && format !== "merged-gguf")
    throw new AttuneError("E_USAGE", "A weight type goes with merged and merged-gguf only.", "Leave it out.");
  if (workspace !== undefined && format !== "merged-gguf")
    throw new AttuneError("E_USAGE", "Only merged-gguf is measured on a workspace.", "Leave the workspace out.");
}

function floatWord(word: ExportTypeWord): WeightTypeWord {
  const found = weightTypeWords.find((item) => item === word);
  if (found !== undefined) return found;
  throw new AttuneError(
    "E_PRECISION",
    `A merged model folder holds floats, not ${word}.`,
    "Merge with --dtype f32, f16 or bf16, or export as merged-gguf.",
  );
}

function nameOf(adapter: Adapter, base: BaseModel): string {
  return adapter.report?.name ?? `${base.id} LoRA`;
}
