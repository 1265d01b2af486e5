/** In which numbers the frozen weights are multiplied. */
import { AttuneError } from "../errors";
import { serialise } from "../graph/onnx";
import { int8Product } from "../graph/ops/int8";
import { floats, input } from "../graph/value";
import type { DeviceId, Precision, PrecisionWord } from "../protocol/words";
import { openSession } from "../runtime/session";
import { float32, floatData } from "../runtime/tensor";

/** When the weights are rounded to int8; `never`: every weight is trained, and none is frozen. */
export type Rounding = "never" | "whenAsked" | "whenQuicker";

export interface PrecisionNeed {
  readonly device: DeviceId;
  /** The base's parameters. */
  readonly parameters: number;
  /** Whether its matrices can lie in blocks: not where they are stored [in, out]. */
  readonly blocks: boolean;
  /** The bits in which most of its weights lie already; null: in floats. */
  readonly stored: 4 | 8 | null;
  readonly rounding: Rounding;
}

export interface ChosenPrecision {
  readonly precision: Precision;
  /** Bits of the blocks in which the weights lie; null: the runtime rounds them itself, or nothing is rounded. */
  readonly blocks: 4 | 8 | null;
}

const floats32: ChosenPrecision = { precision: "fp32", blocks: null };

/**
 * A base spends the time of a completion on reading its weights, of which int8 has a quarter; a smaller one than this is
 * quick anyway. On a real workspace int8 changed the embedded model's loss by 0.0002 nats per token, alone and tuned, and
 * completions took 0.6 of the time.
 */
const manyParameters = 4e6;

/**
 * Integers of 8 bits are multiplied row by row where the CPU does that exactly, and in blocks where it does not; those of 4 bits
 * in blocks anywhere. `auto`: int8 where that may be (`whenQuicker`) and the CPU is exact, unless the base is tiny; otherwise
 * fp32. Throws E_PRECISION where what was asked for cannot be had.
 */
export async function choosePrecision(
  word: PrecisionWord | undefined,
  { device, parameters, blocks, stored, rounding }: PrecisionNeed,
): Promise<ChosenPrecision> {
  if (stored !== null) return asStored(stored, word, device, rounding);
  if (word === "int8" || word === "int4") {
    if (device !== "cpu") throw noIntegers(word, `The device ${device} computes in fp32 only`);
    if (rounding === "never")
      throw noIntegers(word, `Full fine-tuning changes every weight, so none can stay in ${word}`);
    const chosen = await integers(word, blocks);
    if (chosen === null) throw noIntegers(word, `This base stores its matrices so that ${word} cannot read them here`);
    return chosen;
  }
  const worthwhile = word !== "fp32" && rounding === "whenQuicker" && device === "cpu" && parameters > manyParameters;
  return worthwhile && (await multipliesExactly()) ? { precision: "int8", blocks: null } : floats32;
}

/** A quantised base is computed as it lies, or in fp32 from what its codes stand for. */
function asStored(bits: 4 | 8, word: PrecisionWord | undefined, device: DeviceId, rounding: Rounding): ChosenPrecision {
  if (rounding === "never")
    throw noIntegers("fp32", "Full fine-tuning changes every weight, and those of this base are quantised");
  if (word === "fp32" || device !== "cpu") return floats32;
  return { precision: bits === 4 ? "int4" : "int8", blocks: null };
}

async function integers(precision: "int8" | "int4", blocks: boolean): Promise<ChosenPrecision | null> {
  if (precision === "int8" && (await multipliesExactly())) return { precision, blocks: null };
  return blocks ? { precision, blocks: precision === "int8" ? 8 : 4 } : null;
}

const hints: Readonly<Record<Precision, string>> = {
  fp32: "Train an adapter, or choose the same model in floats.",
  int8: "Choose the precision fp32.",
  int4: "Choose int8 or fp32.",
};

function noIntegers(word: Precision, problem: string): AttuneError {
  return new AttuneError("E_PRECISION", `${problem}.`, hints[word]);
}

let exact: Promise<boolean> | undefined;

/**
 * Whether sums of 8-bit products are exact. Without VNNI, x64 adds pairs of products in 16 bits, which overflow silently
 * (VPMADDUBSW), so the largest values are multiplied and compared with exact integers.
 */
export function multipliesExactly(): Promise<boolean> {
  exact ??= largestProducts();
  return exact;
}

async function largestProducts(): Promise<boolean> {
  const [rows, inner, channels] = [3, 64, 16];
  // The signs differ by place, so that sums reach every size up to the largest, and are known without rounding.
  const sign = (seed: number) => (_: unknown, index: number) => (index % (seed + 2) === 0 ? -1 : 1);
  const x = Array.from({ length: rows * inner }, sign(1000));
  const weight = Array.from({ length: channels * inner }, sign(5));
  const product = int8Product(input("x", "float32", [rows, inner]), floats([channels, inner], weight), true);
  const session = await openSession(serialise({ product }), { device: "cpu", threads: 1 });
  const results = await session.run({ x: float32(Float32Array.from(x), [rows, inner]) });
  await session.release();
  const found = floatData(results["product"]);
  return Array.from({ length: rows * channels }, (_, at) => {
    const [row, channel] = [Math.floor(at / channels), at % channels];
    let sum = 0;
    for (let k = 0; k < inner; k++) sum += (x[row * inner + k] ?? 0) * (weight[channel * inner + k] ?? 0);
    return Math.abs(sum - (found[at] ?? Number.NaN)) < 1e-3;
  }).every(Boolean);
}
