/** A LoRA adapter on disk: Hugging Face PEFT's folder, with our report beside it. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { BaseModel } from "../bases/folder";
import { settleFolder, writeFolderAtomically } from "../disk/files";
import { noteUse } from "../disk/in-use";
import type { AttuneError } from "../errors";
import { isFloatType, toFloat32 } from "../formats/floats";
import {
  configFile,
  encodeAdapterConfig,
  type LoraConfig,
  loraSettings,
  matchTargets,
  type PeftConfig,
  parseAdapterConfig,
  peftKey,
  tensorsFile,
  wrongAdapter,
} from "../formats/peft";
import { decode, encode, type Tensor } from "../formats/safetensors";
import { linearShapes, suffixes } from "../model/linear-shapes";
import {
  type LoraParts,
  type LoraTarget,
  type LoraTensor,
  loraParts,
  loraTensors,
  mapParts,
  partsIn,
  sizedTargets,
} from "../model/lora";
import { Malformed } from "../schema/schema";
import { someOf } from "../words/names";
import { reasonOf } from "../words/system";
import { demandRecorded, demandStated, fitting } from "./made-for";
import { type AdapterReport, encodeReport, parseReport, reportFile } from "./report";

export type { LoraConfig } from "../formats/peft";
export type { AdapterReport } from "./report";

/** The low-rank update of one linear. */
export interface LoraMatrix extends LoraTarget, LoraParts<Float32Array> {}

export interface Adapter {
  readonly dir: string;
  readonly config: LoraConfig;
  /** In the base's forward order. */
  readonly matrices: readonly LoraMatrix[];
  /** SHA-256, hex, of the tensors' file. */
  readonly hash: string;
  /** null for an adapter that Attune did not train. */
  readonly report: AdapterReport | null;
}

/**
 * Reads an adapter and checks that it fits `base`: the base's hash where our report is there, else the name that it states,
 * and in any case that the tensors are exactly those that the adapter's targets name, with the right shapes. Throws E_ADAPTER
 * or E_ADAPTER_BASE.
 */
export async function readAdapter(dir: string, base: BaseModel): Promise<Adapter> {
  await settleFolder(dir);
  await noteUse(dir);
  const tensorsPath = path.join(dir, tensorsFile);
  const configPath = path.join(dir, configFile);
  const peft = parseAdapterConfig(await readAdapterFile(dir, configFile), configPath);
  const report = await readReport(dir);
  if (report !== null) await demandRecorded(dir, report, base);
  const stated = report === null ? peft.baseName : null;
  demandStated(dir, stated, base);
  const bytes = await readAdapterFile(dir, tensorsFile);
  const hash = sha256(bytes);
  if (report !== null && report.adapterHash !== hash) {
    throw wrongAdapter(tensorsPath, `it is damaged, or is not the file that ${reportFile} beside it was written for`);
  }
  const { tensors } = decode(bytes, { code: "E_ADAPTER", path: tensorsPath });
  const targets = fitting({ stated, tensors }, base, () => {
    const meant = adapterTargets(peft, base, configPath);
    const needed = meant.flatMap((target) => loraTensors(target, peft));
    checkKeys(tensors, new Set(needed.map(keyOf)), tensorsPath, base);
    for (const tensor of needed) checkShape(tensors.get(keyOf(tensor)), keyOf(tensor), tensor.shape, tensorsPath);
    return meant;
  });
  const read = (tensor: LoraTensor) => readTensor(tensors, keyOf(tensor), tensorsPath);
  const matrices = targets.map((target): LoraMatrix => ({ ...target, ...loraParts(target, peft, read) }));
  return { dir, config: { ...loraSettings(peft), targets: suffixes(targets) }, matrices, hash, report };
}

function adapterTargets(peft: PeftConfig, base: BaseModel, where: string): LoraTarget[] {
  const { embedding, head } = base.config.modules;
  const linears = matchTargets(peft.targetModules, linearShapes(base.config), where, [embedding, head]);
  try {
    return sizedTargets(linears, peft);
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

/**
 * Writes an adapter that PEFT loads too, and our report beside it (none: an old one is removed). All or nothing, also when the
 * process is killed. Returns the tensors' hash. Throws E_OUTPUT.
 */
export async function writeAdapter(
  dir: string,
  adapter: { readonly config: LoraConfig; readonly matrices: readonly LoraMatrix[] },
  base: BaseModel,
  report: Omit<AdapterReport, "adapterHash"> | null,
): Promise<string> {
  const { files, hash } = adapterFiles(adapter, base, report);
  await writeFolderAtomically(dir, files, report === null ? [reportFile] : []);
  return hash;
}

/** The files of an adapter's folder by name, for a folder that holds more than the adapter. */
export function adapterFiles(
  { config, matrices }: { readonly config: LoraConfig; readonly matrices: readonly LoraMatrix[] },
  base: BaseModel,
  report: Omit<AdapterReport, "adapterHash"> | null,
): { readonly files: ReadonlyMap<string, Uint8Array>; readonly hash: string } {
  const bytes = encode(adapterTensors(matrices), { format: "pt" });
  const hash = sha256(bytes);
  const { modules, completes } = base.config;
  const { fanInFanOut } = modules;
  const files = new Map([
    [configFile, encodeAdapterConfig(config, targetModules(matrices, base), base.id, { fanInFanOut, completes })],
    [tensorsFile, bytes],
  ]);
  if (report !== null) files.set(reportFile, encodeReport({ ...report, adapterHash: hash }));
  return { files, hash };
}

/** The tensors of an adapter under their PEFT keys. */
export function adapterTensors(matrices: readonly LoraMatrix[]): Map<string, Tensor> {
  const entry = (tensor: LoraTensor, data: Float32Array): [string, Tensor] => [
    keyOf(tensor),
    { dtype: "F32", shape: tensor.shape, data },
  ];
  return new Map(matrices.flatMap((matrix) => partsIn(mapParts(matrix, entry))));
}

const keyOf = ({ name }: LoraTensor): string => peftKey(name);

/** The report of an adapter folder, or null where there is none. Throws E_ADAPTER when it cannot be read. */
export async function readReport(dir: string): Promise<AdapterReport | null> {
  const file = path.join(dir, reportFile);
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  return parseReport(await readAdapterFile(dir, reportFile), file);
}

/** One file of an adapter folder. Throws E_ADAPTER. */
export async function readAdapterFile(dir: string, name: string): Promise<Uint8Array> {
  const file = path.join(dir, name);
  const found = await stat(file).catch(() => null);
  if (found === null) throw await missing(dir, name);
  // `readFile` refuses more, and no adapter of the supported bases comes near it.
  if (!found.isFile() || found.size > 2 ** 31 - 1) throw wrongAdapter(file, "it is not a file of at most 2 GiB");
  return readFile(file).catch((error: unknown) => {
    throw wrongAdapter(file, reasonOf(error, file));
  });
}

/** PEFT loads whatever keys happen to match and is silent about the rest; here both sets must be equal. */
function checkKeys(
  tensors: ReadonlyMap<string, unknown>,
  expected: ReadonlySet<string>,
  where: string,
  base: BaseModel,
): void {
  const extra = [...tensors.keys()].filter((key) => !expected.has(key));
  const absent = [...expected].filter((key) => !tensors.has(key));
  if (extra.length > 0)
    throw wrongAdapter(where, `on ${base.id} it holds tensors that its targets do not name: ${someOf(extra)}`);
  if (absent.length > 0)
    throw wrongAdapter(where, `on ${base.id} it lacks tensors that its targets name: ${someOf(absent)}`);
}

/** Throws E_ADAPTER where a tensor that is there has another shape. */
export function checkShape(tensor: Tensor | undefined, key: string, shape: readonly number[], where: string): void {
  if (tensor !== undefined && (tensor.shape.length !== shape.length || tensor.shape.join() !== shape.join())) {
    throw wrongAdapter(where, `${key} is [${tensor.shape.join(", ")}], and this model needs [${shape.join(", ")}]`);
  }
}

/** A tensor whose shape was checked. Throws E_ADAPTER for one that is no floats or holds something that is no number. */
export function readTensor(
  tensors: ReadonlyMap<string, Tensor & { readonly data: Uint8Array }>,
  key: string,
  where: string,
): Float32Array {
  const tensor = tensors.get(key);
  if (tensor === undefined) throw wrongAdapter(where, `it lacks ${key}`);
  if (!isFloatType(tensor.dtype)) throw wrongAdapter(where, `${key} is ${tensor.dtype}, not F32, F16 or BF16`);
  const values = toFloat32(tensor.data, tensor.dtype);
  if (!values.every(Number.isFinite)) throw wrongAdapter(where, `${key} holds a number that is not finite`);
  return values;
}

/** Suffixes where they say exactly which linears are adapted, else full names. */
function targetModules(matrices: readonly LoraMatrix[], base: BaseModel): string[] {
  const short = suffixes(matrices);
  const meant = linearShapes(base.config).filter(({ suffix }) => short.includes(suffix));
  return meant.length === matrices.length ? short : matrices.map(({ name }) => name);
}

async function missing(dir: string, name: string): Promise<AttuneError> {
  const folder = await stat(dir).catch(() => null);
  if (folder === null) return wrongAdapter(dir, "there is no such folder");
  const pickled = name === tensorsFile && (await stat(path.join(dir, "adapter_model.bin")).catch(() => null)) !== null;
  return wrongAdapter(
    dir,
    pickled ? "its weights are a Python pickle; save it as safetensors with PEFT" : `it has no ${name}`,
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
