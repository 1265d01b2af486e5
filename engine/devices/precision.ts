/** In which numbers the frozen weights are multiplied. */
import { AttuneError } from "../errors";
import type { Precision, PrecisionWord } from "../protocol";

/** Throws E_PRECISION for what this version cannot compute. */
export function choosePrecision(word: PrecisionWord | undefined): Precision {
  if (word === "int8") {
    throw new AttuneError(
      "E_PRECISION",
      "This version of Attune computes in fp32 only.",
      "Choose the precision auto or fp32.",
    );
  }
  return "fp32";
}
