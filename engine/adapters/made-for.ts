/** Which base an adapter from elsewhere was made for: by the name that it states, and by the sizes of its tensors. */
import { type BaseModel, embeddedId } from "../bases/folder";
import { AttuneError } from "../errors";

/**
 * Whether two names may mean one model: a folder, an owner's copy and another's are called by the last part alike. The same
 * weights are often found under other names, so names that differ are only told, but for the embedded base, which has one.
 */
export function namesAgree(one: string, other: string): boolean {
  const last = (name: string): string | undefined => name.toLowerCase().split(/[\\/]/).filter(Boolean).at(-1);
  return last(one) === last(other);
}

/** Throws E_ADAPTER_BASE where the adapter `where` states another base than the embedded one, and that one is at hand. */
export function demandStated(where: string, stated: string | null, base: BaseModel): void {
  if (stated === null || base.id !== embeddedId || namesAgree(stated, base.id)) return;
  throw new AttuneError(
    "E_ADAPTER_BASE",
    `The adapter ${where} was made for ${short(stated)}, not for ${base.id}.`,
    `Give ${short(stated)} as the base (--base, or the setting attune.base), or choose an adapter that was made for ${base.id}.`,
  );
}

/** What an adapter is: the base that it states, if it does, and its tensors by name. */
export interface Origin {
  readonly stated: string | null;
  readonly tensors: ReadonlyMap<string, { readonly shape: readonly number[] }>;
}

/**
 * What `check` returns. What does not fit, E_ADAPTER, becomes E_ADAPTER_BASE where the adapter states another base, or where its
 * tensors have the sizes of one, and says so.
 */
export function fitting<T>(origin: Origin, base: BaseModel, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof AttuneError) || error.code !== "E_ADAPTER") throw error;
    const { stated } = origin;
    const other = stated !== null && !namesAgree(stated, base.id) ? short(stated) : null;
    const reasons = [...(other === null ? [] : [`It was made for ${other}.`]), ...otherSizes(origin, base)];
    if (reasons.length === 0) throw error;
    throw new AttuneError(
      "E_ADAPTER_BASE",
      [error.message, ...reasons].join(" "),
      `Give ${other ?? "the model that it was made for"} as the base (--base, or the setting attune.base), or choose another adapter.`,
    );
  }
}

/** Linears that take the hidden state itself, in the families' names. */
const fromHidden = /\.(q_proj|k_proj|v_proj|qkv_proj|gate_proj|up_proj|c_attn|c_fc)\.lora_(A\.weight|a)$/;

function otherSizes({ tensors }: Origin, { id, config }: BaseModel): string[] {
  let layers = 0;
  let width: number | null = null;
  for (const [name, { shape }] of tensors) {
    layers = Math.max(layers, 1 + Number(/\.(?:layers|h)\.(\d{1,6})\./.exec(name)?.[1] ?? -1));
    // PEFT's A is [rank, in], mlx-lm's [in, rank].
    if (fromHidden.test(name)) width ??= shape[name.endsWith(".lora_a") ? 0 : 1] ?? null;
  }
  const fits = layers <= config.layers && (width === null || width === config.hiddenSize);
  if (fits) return [];
  const ofWidth = width === null ? "" : ` of width ${width}`;
  return [
    `Its tensors are for ${layers} layers${ofWidth}, and ${id} has ${config.layers} of width ${config.hiddenSize}.`,
  ];
}

function short(name: string): string {
  return name.slice(0, 200);
}
