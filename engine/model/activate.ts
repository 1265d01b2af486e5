/** The function between the linears of an MLP or of a head, by its word in a config. */
import { gelu, geluTanh, silu } from "../graph/ops/activations";
import type { Value } from "../graph/value";
import type { Activation } from "./decoder-config";

/** The function's value of each number of x. */
export function activate(word: Activation, x: Value): Value {
  return functions[word](x);
}

const functions: Readonly<Record<Activation, (x: Value) => Value>> = { silu, gelu, "gelu-tanh": geluTanh };
