/**
 * LoRA adapters as llama.cpp reads them: `blk.N.attn_q.weight.lora_a` and `.lora_b` in a GGUF file. Pure.
 * Source: what llama.cpp's converter and loader do (convert_lora_to_gguf.py, src/llama-adapter.cpp).
 */
import type { LoraConfig, LoraMatrix } from "../adapters/adapter";
import { demandStated, fitting } from "../adapters/made-for";
import type { DecoderBase } from "../bases/folder";
import { AttuneError } from "../errors";
import { toFloat32 } from "../formats/floats";
import { encodeGguf } from "../formats/gguf/encode";
import { decodeGguf, type GgufFile, type GgufTensor } from "../formats/gguf/whole";
import { usualSettings, wrongAdapter } from "../formats/peft";
import type { DecoderConfig, GgufForm } from "../model/decoder-config";
import { ggufPlace, toHuggingFace, toStored } from "../model/gguf-names";
import { type LinearShape, linearShapes, suffixes } from "../model/linear-shapes";
import { beyondPlain, variantOf } from "../model/lora";

/**
 * The bytes of a GGUF adapter. llama.cpp scales each matrix by alpha / rank with one alpha for all: where a matrix is scaled
 * otherwise, the difference is folded into its B. Throws E_ADAPTER for a model that llama.cpp does not know, and for what is
 * trained beyond A and B.
 */
export function encodeGgufAdapter(matrices: readonly LoraMatrix[], config: DecoderConfig, name: string): Uint8Array {
  demandPlain(matrices);
  const form = ggufForm(config);
  const alpha = Math.fround(commonest(matrices.map(({ scale, rank }) => scale * rank)));
  const tensors = matrices.flatMap((matrix) => {
    const { rank, scale } = matrix;
    const { name: key, order } = ggufPlace(config, form, `${matrix.name}.weight`, matrix.out);
    const ordered = toStored(matrix.b, order, rank);
    const factor = (scale * rank) / alpha;
    const b = Math.abs(factor - 1) < 1e-6 ? ordered : ordered.map((value) => value * factor);
    return [
      [`${key}.lora_a`, { dtype: "F32", shape: [rank, matrix.in], data: matrix.a }],
      [`${key}.lora_b`, { dtype: "F32", shape: [matrix.out, rank], data: b }],
    ] as const;
  });
  return encodeGguf(
    new Map([
      ["general.type", { type: "string", value: "adapter" }],
      ["general.architecture", { type: "string", value: form.architecture }],
      ["general.name", { type: "string", value: name }],
      ["adapter.type", { type: "string", value: "lora" }],
      ["adapter.lora.alpha", { type: "float32", value: alpha }],
    ]),
    new Map(tensors),
  );
}

/**
 * The other way: an adapter for this base from a file's bytes. Throws E_ADAPTER, naming what does not fit, and E_ADAPTER_BASE where
 * the file names another base or has the sizes of one.
 */
export function decodeGgufAdapter(bytes: Uint8Array, base: Pick<DecoderBase, "id" | "config">, where: string): Decoded {
  const file = decodeGguf(bytes, { code: "E_ADAPTER", path: where });
  const stated = statedBase(file);
  demandStated(where, stated, base);
  return fitting({ stated, tensors: file.tensors }, base, () => adapterIn(file, base.config, where));
}

interface Decoded {
  readonly config: LoraConfig;
  readonly matrices: readonly LoraMatrix[];
}

/** The base that llama.cpp's converter names: by the address of its page, or by its name in words. */
function statedBase({ metadata }: GgufFile): string | null {
  const text = (key: string): string | null => {
    const item = metadata.get(`general.base_model.0.${key}`);
    return item?.type === "string" && item.value !== "" ? item.value : null;
  };
  const [, page] = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/?$/.exec(text("repo_url") ?? "") ?? [];
  return page ?? text("name")?.replaceAll(" ", "-") ?? null;
}

function adapterIn(file: GgufFile, config: DecoderConfig, where: string): Decoded {
  const form = ggufForm(config);
  checkMetadata(file, form, where);
  const alpha = alphaOf(file, where);
  const matrices: LoraMatrix[] = [];
  const taken = new Set<string>();
  for (const linear of linearShapes(config)) {
    const { name: key, order } = ggufPlace(config, form, `${linear.name}.weight`, linear.out);
    const pair = readPair(file, linear, key, where);
    if (pair === null) continue;
    taken.add(`${key}.lora_a`).add(`${key}.lora_b`);
    const { rank, a, b } = pair;
    const ordered = toHuggingFace(b, order, rank);
    matrices.push({ ...linear, rank, scale: (alpha ?? rank) / rank, a, b: ordered, magnitude: null });
  }
  refuseExtra(file, taken, where);
  return { config: configOf(matrices, alpha, where), matrices };
}

/** llama.cpp takes a missing alpha, or 0, for "as the file is", a scale of 1: null. */
function alphaOf({ metadata }: GgufFile, where: string): number | null {
  const alpha = metadata.get("adapter.lora.alpha");
  if (alpha === undefined) return null;
  if (alpha.type !== "float32" || !Number.isFinite(alpha.value) || alpha.value < 0) {
    throw wrongAdapter(where, "its adapter.lora.alpha is not a positive number");
  }
  return alpha.value > 0 ? alpha.value : null;
}

/** A [rank, in] and B [out, rank] as llama.cpp stores them; null where the linear is not adapted. */
function readPair({ tensors }: GgufFile, linear: LinearShape, key: string, where: string) {
  const [a, b] = [tensors.get(`${key}.lora_a`), tensors.get(`${key}.lora_b`)];
  if (a === undefined && b === undefined) return null;
  if (a === undefined || b === undefined) throw wrongAdapter(where, `it holds only one of ${key}.lora_a and .lora_b`);
  const rank = a.shape[0] ?? 0;
  checkShape(a, [rank, linear.in], `${key}.lora_a`, where);
  checkShape(b, [linear.out, rank], `${key}.lora_b`, where);
  if (rank === 0) throw wrongAdapter(where, `${key}.lora_a is of rank 0`);
  return { rank, a: values(a, `${key}.lora_a`, where), b: values(b, `${key}.lora_b`, where) };
}

function refuseExtra({ tensors }: GgufFile, taken: ReadonlySet<string>, where: string): void {
  const extra = [...tensors.keys()].find((key) => !taken.has(key));
  if (extra === undefined) return;
  throw wrongAdapter(
    where,
    `it changes ${JSON.stringify(extra.slice(0, 100))}, which is no linear of this model's layers`,
  );
}

/** The file tells ranks by its shapes alone: the first one is the common one. */
function configOf(matrices: readonly LoraMatrix[], alpha: number | null, where: string): LoraConfig {
  const [first] = matrices;
  if (first === undefined) throw wrongAdapter(where, "it holds no matrices");
  const { rank } = first;
  const others = Object.fromEntries(
    matrices.filter((item) => item.rank !== rank).map((item) => [item.name, item.rank]),
  );
  return {
    rank,
    alpha: alpha ?? rank,
    ...usualSettings,
    rankPattern: others,
    alphaPattern: alpha === null ? others : {},
    targets: suffixes(matrices),
  };
}

function demandPlain(matrices: readonly LoraMatrix[]): void {
  const [beyond] = matrices.flatMap((matrix) => beyondPlain(variantOf(matrix)) ?? []);
  if (beyond === undefined) return;
  throw new AttuneError(
    "E_ADAPTER",
    `${beyond.trains} have no GGUF form: llama.cpp adds low-rank updates and nothing else.`,
    "Export as peft, or as merged and convert the merged model.",
  );
}

/** How llama.cpp has a model. Throws E_ADAPTER for one that it does not know. */
export function ggufForm({ gguf, family }: DecoderConfig): GgufForm {
  if (gguf !== null) return gguf;
  throw new AttuneError(
    "E_ADAPTER",
    `Adapters for models of type "${family}" have no GGUF form that Attune knows.`,
    "Export as peft, or as merged.",
  );
}

function checkMetadata({ metadata }: GgufFile, form: GgufForm, where: string): void {
  const expect = (key: string, expected: string, meaning: string): void => {
    const item = metadata.get(key);
    const found = item?.type === "string" ? item.value.slice(0, 50) : "missing";
    if (found !== expected) throw wrongAdapter(where, `its ${key} is ${found}, not ${expected}: ${meaning}`);
  };
  expect("general.type", "adapter", "it is no adapter");
  expect("adapter.type", "lora", "it is no LoRA adapter");
  expect("general.architecture", form.architecture, "it is for another kind of base model");
  if (metadata.has("adapter.alora.invocation_tokens"))
    throw wrongAdapter(where, "it is switched on by certain tokens only (aLoRA), which is not supported");
}

function checkShape({ shape }: GgufTensor, expected: readonly number[], name: string, where: string): void {
  if (shape.length === 2 && shape[0] === expected[0] && shape[1] === expected[1]) return;
  throw wrongAdapter(where, `${name} is [${shape.join(", ")}], and this model needs [${expected.join(", ")}]`);
}

function values({ data, dtype }: GgufTensor, name: string, where: string): Float32Array {
  const floats = toFloat32(data, dtype);
  if (!floats.every(Number.isFinite)) throw wrongAdapter(where, `${name} holds a number that is not finite`);
  return floats;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const item of numbers) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) throw new Error("an adapter without matrices");
  return most[0];
}
