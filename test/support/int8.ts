import type { TestContext } from "node:test";
import { multipliesExactly } from "../../engine/devices/precision";

/**
 * Skips a test of what int8 computes on a processor whose 8-bit products overflow (x64 without VNNI): there the product
 * refuses int8, which the tests of `choosePrecision` hold. Returns whether it was skipped.
 */
export async function skipWithoutInt8(context: TestContext): Promise<boolean> {
  if (await multipliesExactly()) return false;
  context.skip("this processor's 8-bit products overflow, so int8 is refused on it");
  return true;
}
