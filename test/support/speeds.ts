/** Invented measurements of a machine. */
import type { FormSpeed, ProductSpeeds } from "../../engine/devices/product-speeds";

/** Products of `one` nanosecond a number for one row, `many` for several rows, with matrices of any width. */
export function invented(one: number, many: number, gradient = 1e-3): FormSpeed {
  const rung = (width: number) => ({ width, one: one * 1e-9 * width ** 2, many: many * 1e-9 * width ** 2 });
  return { rungs: [rung(16), rung(4096)], gradient };
}

/** Where integers of 8 bits in blocks are four times as fast for one row, and no faster for several. */
export const inventedSpeeds: ProductSpeeds = {
  forms: { floats: invented(0.4, 4), blocks8: invented(0.1, 4, 2e-3), blocks4: invented(0.2, 4, 3e-3) },
  layer: 1e-5,
};
