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
  readonly rounding: Rounding;
}

/**
 * A base spends the time of a completion on reading its weights, of which int8 has a quarter; a smaller one than this is
 * quick anyway. On a real workspace int8 changed the embedded model's loss by 0.0002 nats per token, alone and tuned, and
 * completions took 0.6 of the time.
 */
const manyParameters = 4e6;

/**
 * `auto`: int8 where that may be (`whenQuicker`), on a CPU that multiplies 8-bit integers exactly, unless the base is tiny; otherwise fp32.
 * Throws E_PRECISION where int8 was asked for and cannot be had.
 */
export async function choosePrecision(
  word: PrecisionWord | undefined,
  { device, parameters, rounding }: PrecisionNeed,
): Promise<Precision> {
  if (word === "int8") {
    if (device !== "cpu") throw noInt8(`The device ${device} computes in fp32 only`);
    if (rounding === "never") throw noInt8("Full fine-tuning changes every weight, so none can stay in int8");
    if (!(await multipliesExactly())) throw noInt8("This processor's 8-bit products overflow");
    return "int8";
  }
  const worthwhile = word !== "fp32" && rounding === "whenQuicker" && device === "cpu" && parameters > manyParameters;
  return worthwhile && (await multipliesExactly()) ? "int8" : "fp32";
}

function noInt8(problem: string): AttuneError {
  return new AttuneError("E_PRECISION", `${problem}.`, "Choose the precision fp32.");
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
