/** What llama.cpp calls a model's weights, and how it stores them otherwise than Hugging Face does. Pure. */
import { assertNever } from "../errors";
import type { DecoderConfig, GgufForm, Modules } from "./decoder-config";

/** A weight in a GGUF file. */
export interface GgufPlace {
  readonly name: string;
  /** For each row as llama.cpp stores it, Hugging Face's row; null where both are the same. */
  readonly order: Int32Array | null;
  /** The numbers are stored with this added: 1 for norms whose factor is 1 + weight. */
  readonly added: 0 | 1;
}

/** llama.cpp's name of a module by its place in a layer, without `.weight`; undefined where it has none. */
function ggufModule({ modules }: DecoderConfig, path: string): string | undefined {
  const { qkv, output, mlp, attentionNorms, mlpNorms, queryKeyNorm } = modules;
  const names = new Map<string | null, string>([
    ...queryKeyValueNames(qkv),
    [output.path, "attn_output"],
    ...innerNames(mlp),
    [mlp.down, "ffn_down"],
    [attentionNorms.before, "attn_norm"],
    [attentionNorms.after, "post_attention_norm"],
    [mlpNorms.before, "ffn_norm"],
    [mlpNorms.after, "post_ffw_norm"],
    ...(queryKeyNorm === null
      ? []
      : [[queryKeyNorm.query, "attn_q_norm"] as const, [queryKeyNorm.key, "attn_k_norm"] as const]),
  ]);
  return names.get(path);
}

/** What attention begins with. Key and value as one matrix has no name there. */
function queryKeyValueNames(qkv: Modules["qkv"]): readonly (readonly [string, string])[] {
  switch (qkv.kind) {
    case "separate":
      return [
        [qkv.query, "attn_q"],
        [qkv.key, "attn_k"],
        [qkv.value, "attn_v"],
      ];
    case "fused":
      return [[qkv.path, "attn_qkv"]];
    case "pair":
      return [[qkv.query, "attn_q"]];
    default:
      return assertNever(qkv);
  }
}

/** What the MLP begins with. Where gate and up are one matrix, llama.cpp has it as "up". */
function innerNames(mlp: Modules["mlp"]): readonly (readonly [string, string])[] {
  switch (mlp.kind) {
    case "gated":
      return [
        [mlp.gate, "ffn_gate"],
        [mlp.up, "ffn_up"],
      ];
    case "gated-fused":
      return [[mlp.gateUp, "ffn_up"]];
    case "plain":
      return [[mlp.up, "ffn_up"]];
    default:
      return assertNever(mlp);
  }
}

/**
 * Where a GGUF file has the weight that Hugging Face calls `name`, such as `model.layers.0.self_attn.q_proj.weight` of `rows`
 * rows. Throws for a weight that llama.cpp has no name for: a defect of ours.
 */
export function ggufPlace(config: DecoderConfig, form: GgufForm, name: string, rows: number): GgufPlace {
  const { modules, norm, positions } = config;
  const at = name.lastIndexOf(".");
  const [module, kind] = [name.slice(0, at), name.slice(at + 1)];
  const outer = new Map([
    [modules.embedding, "token_embd"],
    [modules.head, "output"],
    [modules.finalNorm, "output_norm"],
    ...(positions.kind === "learned" ? [[positions.module, "position_embd"] as const] : []),
  ]).get(module);
  const inLayer = new RegExp(`^${modules.layers.replaceAll(".", "\\.")}\\.(\\d+)\\.(.+)$`).exec(module);
  const inner = inLayer === null ? undefined : ggufModule(config, inLayer[2] ?? "");
  const stored = outer ?? (inner === undefined ? undefined : `blk.${inLayer?.[1]}.${inner}`);
  if (stored === undefined) throw new Error(`no GGUF name for ${name}`);
  const added = norm.kind === "rms" && norm.offset === 1 && stored.endsWith("_norm") ? 1 : 0;
  return { name: `${stored}.${kind}`, order: rowOrder(config, form, module, rows), added };
}

/** Rows of `width` values as llama.cpp stores them → as Hugging Face has them: row i becomes row `order[i]`. */
export function toHuggingFace<T extends Uint8Array | Float32Array>(
  rows: T,
  order: Int32Array | null,
  width: number,
): T {
  if (order === null) return rows;
  const result = rows.slice() as T;
  for (const [from, to] of order.entries()) result.set(rows.subarray(from * width, (from + 1) * width), to * width);
  return result;
}

/** The other way: row i of the result is row `order[i]`. */
export function toStored(rows: Float32Array, order: Int32Array | null, width: number): Float32Array {
  if (order === null) return rows;
  const result = new Float32Array(rows.length);
  for (const [to, from] of order.entries()) result.set(rows.subarray(from * width, (from + 1) * width), to * width);
  return result;
}

/** Of a query or key linear's rows, whose rotary pairs llama.cpp has side by side where its architecture turns neighbours. */
function rowOrder(config: DecoderConfig, form: GgufForm, module: string, rows: number): Int32Array | null {
  const { qkv } = config.modules;
  if (!form.neighbours || config.positions.kind !== "rotary" || qkv.kind !== "separate") return null;
  if (!module.endsWith(`.${qkv.query}`) && !module.endsWith(`.${qkv.key}`)) return null;
  const { headDim } = config;
  const half = headDim / 2;
  return Int32Array.from({ length: rows }, (_, row) => {
    const [head, inHead] = [Math.floor(row / headDim), row % headDim];
    return head * headDim + (inHead % 2) * half + Math.floor(inHead / 2);
  });
}
