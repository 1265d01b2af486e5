/**
 * LoRA and DoRA adapters as Apple's mlx-lm writes them: `adapters.safetensors` with `….lora_a` [in, r] and `….lora_b` [r, out]
 * beside an `adapter_config.json` with `lora_parameters`. A linear adds scale · (x·A)·B, whatever the rank.
 * Source: mlx_lm 0.9 to 0.32, tuner/lora.py, tuner/dora.py and tuner/utils.py (`load_adapters`, `linear_to_lora_layers`).
 */
import path from "node:path";
import { checkShape, type LoraConfig, type LoraMatrix, readAdapterFile, readTensor } from "../adapters/adapter";
import { demandStated, fitting } from "../adapters/made-for";
import type { DecoderBase } from "../bases/folder";
import { parseJson } from "../formats/json";
import { configFile, isMlxConfig, statedBase, usualSettings, wrongAdapter } from "../formats/peft";
import { decode, type Tensor } from "../formats/safetensors";
import type { DecoderConfig } from "../model/decoder-config";
import { type LinearShape, linearShapes, suffixes } from "../model/linear-shapes";
import {
  field,
  flag,
  integer,
  list,
  Malformed,
  number,
  numberAbove,
  optional,
  record,
  share,
  text,
} from "../schema/schema";

const tensorsFile = "adapters.safetensors";

type Tensors = ReadonlyMap<string, Tensor & { readonly data: Uint8Array }>;

/** What its `adapter_config.json` says. */
export interface MlxConfig {
  readonly rank: number;
  readonly scale: number;
  readonly dropout: number;
  readonly dora: boolean;
  /** The adapted linears, relative to their layer; null: the file does not say. */
  readonly keys: readonly string[] | null;
  /** So many of the last layers are adapted; null: all. */
  readonly layers: number | null;
}

/** Whether a folder holds an adapter of mlx-lm's: what cannot be read is left to whoever reads it as PEFT's. */
export async function isMlxFolder(dir: string): Promise<boolean> {
  const bytes = await readAdapterFile(dir, configFile).catch(() => null);
  try {
    return bytes !== null && isMlxConfig(record.read(parseJson(bytes), ""));
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}

/** An adapter for this base from its folder. Throws E_ADAPTER or E_ADAPTER_BASE, naming what does not fit. */
export async function readMlxAdapter(
  dir: string,
  base: DecoderBase,
): Promise<{ readonly config: LoraConfig; readonly matrices: readonly LoraMatrix[] }> {
  const configPath = path.join(dir, configFile);
  const bytes = await readAdapterFile(dir, configFile);
  const config = parseMlxConfig(bytes, configPath);
  const stated = statedBase(bytes, configPath);
  demandStated(dir, stated, base);
  const where = path.join(dir, tensorsFile);
  const { tensors } = decode(await readAdapterFile(dir, tensorsFile), { code: "E_ADAPTER", path: where });
  return fitting({ stated, tensors }, base, () => decodeMlxAdapter(config, tensors, base.config, where));
}

/** Checks the bytes of mlx-lm's `adapter_config.json`. `where` names the file. Throws E_ADAPTER, naming the field. */
export function parseMlxConfig(bytes: Uint8Array, where: string): MlxConfig {
  try {
    return decodeConfig(record.read(parseJson(bytes), ""));
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

function decodeConfig(from: Readonly<Record<string, unknown>>): MlxConfig {
  const type = optional(from, "fine_tune_type", text) ?? "lora";
  if (type !== "lora" && type !== "dora")
    throw new Malformed(`fine_tune_type is "${type.slice(0, 50)}", and only "lora" and "dora" are supported`);
  const parameters = field(from, "lora_parameters", record);
  const rank = field(parameters, "rank", integer(1, 1 << 16));
  const layers = optional(from, "num_layers", integer(-1));
  // Up to 0.14 it scaled by scale · alpha / rank, then by scale alone, and both wrote these two fields.
  const alpha = optional(parameters, "alpha", number) ?? rank;
  if (layers === null && alpha !== rank) {
    throw new Malformed(
      `lora_parameters.alpha is ${alpha} and there is no num_layers: versions of mlx-lm differ in how they scale this, which is not supported`,
    );
  }
  const older = optional(from, "lora_layers", integer(-1));
  const last = layers ?? older ?? -1;
  return {
    rank,
    scale: field(parameters, "scale", numberAbove(0, 1e9)),
    dropout: optional(parameters, "dropout", share) ?? 0,
    dora: type === "dora" || (optional(from, "use_dora", flag) ?? false),
    keys: optional(parameters, "keys", list(text)),
    // Python's [-0:] is the whole list.
    layers: last <= 0 ? null : last,
  };
}

/**
 * The matrices of PEFT's form, which are those of mlx-lm transposed; what is no floats, or not finite, is refused. Throws
 * E_ADAPTER.
 */
export function decodeMlxAdapter(
  { rank, scale, dropout, dora, keys, layers }: MlxConfig,
  tensors: Tensors,
  config: DecoderConfig,
  where: string,
): { readonly config: LoraConfig; readonly matrices: readonly LoraMatrix[] } {
  const left = new Set(tensors.keys());
  const take = (key: string, shape: readonly number[]): Float32Array => {
    checkShape(tensors.get(key), key, shape, where);
    left.delete(key);
    return readTensor(tensors, key, where);
  };
  const wanted = keys === null ? null : new Set(keys);
  const adapted = (linear: LinearShape): boolean => {
    const inLayer = linear.name.slice(`${config.modules.layers}.${linear.layer}.`.length);
    return (layers === null || linear.layer >= config.layers - layers) && (wanted?.has(inLayer) ?? true);
  };
  const matrices: LoraMatrix[] = [];
  for (const linear of linearShapes(config)) {
    const { name, in: from, out } = linear;
    const names = [`${name}.lora_a`, `${name}.lora_b`, ...(dora ? [`${name}.m`] : [])] as const;
    // Its linears begin with a B of zeros: one whose tensors are all missing is not adapted.
    if (!adapted(linear) || !names.some((key) => tensors.has(key))) continue;
    matrices.push({
      ...linear,
      rank,
      scale,
      a: transposed(take(`${name}.lora_a`, [from, rank]), from, rank),
      b: transposed(take(`${name}.lora_b`, [rank, out]), rank, out),
      magnitude: dora ? take(`${name}.m`, [out]) : null,
    });
  }
  const [extra] = left;
  if (extra !== undefined) {
    throw wrongAdapter(
      where,
      `it holds ${JSON.stringify(extra.slice(0, 100))}, which is none of the linears of this model's layers that its adapter_config.json names`,
    );
  }
  if (matrices.length === 0) throw wrongAdapter(where, "it holds no matrices");
  return {
    config: { ...usualSettings, rank, alpha: scale * rank, dropout, dora, targets: suffixes(matrices) },
    matrices,
  };
}

/** [rows, columns] → [columns, rows], row-major. */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) result[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return result;
}
