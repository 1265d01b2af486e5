/** Damaged bytes: flipped bits, cut ends, forged sizes up to 2⁶⁴ − 1, parts repeated, exchanged or replaced. */
import type { Random } from "./random";

/** What a file may say that something is large. */
export const strangeSizes = [
  0n,
  1n,
  7n,
  0x7fn,
  0xffn,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x100000000n,
  2n ** 53n - 1n,
  2n ** 53n + 1n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
] as const;

/** A copy of `valid` with one to four damages. `head`: bytes at the start that hold structure, which most damages hit. */
export function damagedBytes(random: Random, valid: Uint8Array, head = valid.byteLength): Uint8Array {
  // A Buffer's own `slice` would share its memory.
  let bytes: Uint8Array = new Uint8Array(valid);
  const damages = random.chance(0.5) ? 1 : 1 + random.below(4);
  for (let index = 0; index < damages; index++) bytes = damage(random, bytes, Math.min(head, bytes.byteLength));
  return bytes;
}

function damage(random: Random, bytes: Uint8Array, head: number): Uint8Array {
  const size = bytes.byteLength;
  const at = random.below(random.chance(0.9) ? Math.max(1, head) : Math.max(1, size));
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  switch (random.below(9)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return bytes;
    case 1:
      bytes[at] = random.below(256);
      return bytes;
    case 2:
      return bytes.slice(0, at);
    case 3: {
      // A forged number, where numbers are: often at a multiple of its size.
      const place = random.chance(0.5) ? at : at - (at % 8);
      if (place + 8 <= size) view.setBigUint64(place, random.pick(strangeSizes), true);
      return bytes;
    }
    case 4: {
      const place = random.chance(0.5) ? at : at - (at % 4);
      if (place + 4 <= size) view.setUint32(place, Number(random.pick(strangeSizes) & 0xffffffffn), true);
      return bytes;
    }
    case 5: {
      const from = random.below(Math.max(1, size));
      const part = bytes.slice(from, from + random.below(64));
      return joined(bytes.slice(0, at), part, bytes.slice(at));
    }
    case 6:
      return joined(bytes.slice(0, at), bytes.slice(at + 1 + random.below(16)));
    case 7: {
      const place = random.chance(0.5) ? at : at - (at % 8);
      if (place + 8 <= size)
        view.setBigUint64(place, view.getBigUint64(place, true) + BigInt(random.below(33) - 16), true);
      return bytes;
    }
    default: {
      const part = new Uint8Array(random.below(32)).map(() => random.below(256));
      return joined(bytes.slice(0, at), part, bytes.slice(at + part.byteLength));
    }
  }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
