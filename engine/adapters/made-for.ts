/** Which base an adapter from elsewhere was made for: by the name that it states, and by the sizes of its tensors. */
import { type BaseModel, embeddedId, openBase } from "../bases/folder";
import { AttuneError } from "../errors";
import { type Identity, isHashOf } from "../protocol/identity";
import { baseName, formerBaseName } from "../words/base";
import type { AdapterReport } from "./report";

/**
 * Whether two names may mean one model: a folder, an owner's copy and another's are called by the last part alike. The same
 * weights are often found under other names, so names that differ are only told, but for the embedded base, which has one.
 */
export function namesAgree(one: string, other: string): boolean {
  const last = (name: string): string | undefined => name.toLowerCase().split(/[\\/]/).filter(Boolean).at(-1);
  return last(one) === last(other);
}

/** Throws E_ADAPTER_BASE where the adapter `where` states another base than the embedded one, and that one is at hand. */
export function demandStated(where: string, stated: string | null, base: Pick<BaseModel, "id">): void {
  if (stated === null || base.id !== embeddedId || namesAgree(stated, base.id)) return;
  throw new AttuneError(
    "E_ADAPTER_BASE",
    `The adapter ${where} was made for ${baseName(stated)}, not for ${base.id}.`,
    `Give ${baseName(stated)} as the base (--base, or the setting attune.base), or choose an adapter that was made for ${base.id}.`,
  );
}

type RecordedBase = Pick<AdapterReport, "baseId" | "baseHash">;

/**
 * Throws E_ADAPTER_BASE where the report of the adapter `dir` records another base, and names it; `data.formerBase` where that is
 * an embedded model of an earlier version, which nobody has any more.
 */
export async function demandRecorded(dir: string, report: RecordedBase, base: BaseModel): Promise<void> {
  if (isHashOf(report.baseHash, base)) return;
  const data = { adapter: dir, adapterBase: report.baseHash, base: base.hash };
  if (await isOfFormerEmbedded(report)) {
    throw new AttuneError(
      "E_ADAPTER_BASE",
      `The adapter ${dir} was made for ${formerBaseName(report.baseId, report.baseHash)}, which this version of Attune does not have.`,
      `Train it again on its project, or choose an adapter that was trained on ${base.id}.`,
      { ...data, formerBase: true },
    );
  }
  const marked = (id: string, hash: string) => `${baseName(id)} (${hash.slice(0, 16)})`;
  throw new AttuneError(
    "E_ADAPTER_BASE",
    `The adapter ${dir} was trained on ${marked(report.baseId, report.baseHash)}, not on ${marked(base.id, base.hash)}.`,
    `Choose ${baseName(report.baseId)} as the base model, or an adapter that was trained on ${base.id}.`,
    data,
  );
}

/** Whether a report names today's embedded model, but means one of an earlier version of Attune. */
export async function isOfFormerEmbedded({ baseId, baseHash }: RecordedBase): Promise<boolean> {
  if (baseId !== embeddedId) return false;
  // It stays the same as long as this process lives.
  embedded ??= openBase().catch(() => null);
  const today = await embedded;
  return today !== null && !isHashOf(baseHash, today);
}

let embedded: Promise<Identity | null> | undefined;

/** What an adapter is: the base that it states, if it does, and its tensors by name. */
export interface Origin {
  readonly stated: string | null;
  readonly tensors: ReadonlyMap<string, { readonly shape: readonly number[] }>;
}

/**
 * What `check` returns. What does not fit, E_ADAPTER, becomes E_ADAPTER_BASE where the adapter states another base, or where its
 * tensors have the sizes of one, and says so.
 */
export function fitting<T>(origin: Origin, base: Pick<BaseModel, "id" | "config">, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof AttuneError) || error.code !== "E_ADAPTER") throw error;
    const { stated } = origin;
    const other = stated !== null && !namesAgree(stated, base.id) ? baseName(stated) : null;
    const reasons = [...(other === null ? [] : [`It was made for ${other}.`]), ...otherSizes(origin, base)];
    if (reasons.length === 0) throw error;
    throw new AttuneError(
      "E_ADAPTER_BASE",
      [error.message, ...reasons].join(" "),
      `Give ${other ?? "the model that it was made for"} as the base (--base, or the setting attune.base), or choose another adapter.`,
    );
  }
}

/** Linears that take the hidden state itself, in the families' names and in llama.cpp's. */
const fromHidden =
  /\.((q_proj|k_proj|v_proj|qkv_proj|gate_proj|up_proj|c_attn|c_fc|query|key|value)\.lora_(A\.weight|a)|(attn_(q|k|v|qkv)|ffn_(gate|up))\.weight\.lora_a)$/;

function otherSizes({ tensors }: Origin, { id, config }: Pick<BaseModel, "id" | "config">): string[] {
  let layers = 0;
  let width: number | null = null;
  for (const [name, { shape }] of tensors) {
    layers = Math.max(layers, 1 + Number(/(?:\.layers?|\.h|^blk)\.(\d{1,6})\./.exec(name)?.[1] ?? -1));
    // A is [rank, in], but with mlx-lm [in, rank].
    if (fromHidden.test(name)) width ??= shape[/(?<!\.weight)\.lora_a$/.test(name) ? 0 : 1] ?? null;
  }
  const fits = layers <= config.layers && (width === null || width === config.hiddenSize);
  if (fits) return [];
  const ofWidth = width === null ? "" : ` of width ${width}`;
  return [
    `Its tensors are for ${layers} layers${ofWidth}, and ${id} has ${config.layers} of width ${config.hiddenSize}.`,
  ];
}
