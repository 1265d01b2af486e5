/** The number formats of weights on disk, as numbers one can compute with. */

export const floatTypes = ["F32", "F16", "BF16"] as const;
export type FloatType = (typeof floatTypes)[number];

export function isFloatType(dtype: string): dtype is FloatType {
  return floatTypes.some((item) => item === dtype);
}

/** Little-endian bytes of a tensor → its elements, always a copy. Exact: every F16 and BF16 value is an F32 value. */
export function toFloat32(bytes: Uint8Array, dtype: FloatType): Float32Array {
  if (dtype === "F32") return new Float32Array(aligned(bytes));
  const halves = new Uint16Array(aligned(bytes));
  // BF16 is the upper half of an F32.
  if (dtype === "BF16") return new Float32Array(Uint32Array.from(halves, (bits) => bits << 16).buffer);
  return Float32Array.from(halves, float16);
}

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
