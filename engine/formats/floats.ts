/** The number formats of weights on disk, as numbers one can compute with. */

export const floatTypes = ["F32", "F16", "BF16"] as const;
export type FloatType = (typeof floatTypes)[number];

/** Whether this is the name, as safetensors has it, of a type that weights may have. */
export function isFloatType(dtype: string): dtype is FloatType {
  return floatTypes.some((item) => item === dtype);
}

/** Little-endian bytes of a tensor → its elements, always a copy. Exact: every F16 and BF16 value is an F32 value. */
export function toFloat32(bytes: Uint8Array, dtype: FloatType): Float32Array {
  if (dtype === "F32") return new Float32Array(aligned(bytes));
  const halves = new Uint16Array(aligned(bytes));
  // Plain loops: a base has hundreds of millions of weights, and typed arrays' own `from` takes more than ten times as long.
  const result = new Float32Array(halves.length);
  if (dtype === "BF16") {
    // BF16 is the upper half of an F32.
    const whole = new Uint32Array(result.buffer);
    for (let index = 0; index < halves.length; index++) whole[index] = (halves[index] ?? 0) << 16;
  } else {
    const values = float16Values();
    for (let index = 0; index < halves.length; index++) result[index] = values[halves[index] ?? 0] ?? 0;
  }
  return result;
}

let everyFloat16: Float32Array | undefined;

/** The value of each F16 by its bits, 65,536 of them: looking one up takes a fraction of the time of computing it. */
export function float16Values(): Float32Array {
  everyFloat16 ??= Float32Array.from({ length: 1 << 16 }, (_, bits) => float16(bits));
  return everyFloat16;
}

/**
 * Numbers → the little-endian bytes of a tensor of this type. Each is rounded to the nearest value that the type has, ties to
 * even, as PyTorch does; what is beyond its largest becomes infinite.
 */
export function fromFloat32(values: Float32Array, dtype: FloatType): Uint8Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  if (dtype === "F32") return new Uint8Array(bits.slice().buffer);
  const round = dtype === "BF16" ? bfloat16Bits : float16Bits;
  const halves = new Uint16Array(bits.length);
  for (let index = 0; index < bits.length; index++) halves[index] = round(bits[index] ?? 0);
  return new Uint8Array(halves.buffer);
}

/** The bits of the F16 nearest to a number, rounded as `fromFloat32` does; the number is taken as float32. */
export function float16BitsOf(value: number): number {
  scratch.setFloat32(0, value);
  return float16Bits(scratch.getUint32(0));
}

/** The upper half, rounded; a NaN keeps a bit that makes it one. */
function bfloat16Bits(bits: number): number {
  if ((bits & 0x7fffffff) > 0x7f800000) return (bits >>> 16) | 0x40;
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

function float16Bits(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  // From halfway between the largest value, 65504, and the next that there would be.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude < 0x38800000) return sign | subnormal16(magnitude);
  return sign | ((magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1)) >>> 13);
}

/** Below 2⁻¹⁴ the values are multiples of 2⁻²⁴. */
function subnormal16(magnitude: number): number {
  scratch.setUint32(0, magnitude);
  const multiple = scratch.getFloat32(0) * 2 ** 24;
  const down = Math.floor(multiple);
  const rest = multiple - down;
  return rest > 0.5 || (rest === 0.5 && down % 2 === 1) ? down + 1 : down;
}

const scratch = new DataView(new ArrayBuffer(4));

/** The value of an IEEE 754 binary16 by its bits: sign 1, exponent 5 (bias 15), fraction 10. */
function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** A copy that starts at a buffer's beginning: typed arrays of wide elements need aligned offsets. */
function aligned(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
