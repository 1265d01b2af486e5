/** The memory of graphs whose sum can be done by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { backward } from "../../../engine/graph/backward";
import { type GraphMemory, graphMemory, type KeptBytes } from "../../../engine/graph/memory";
import { silu } from "../../../engine/graph/ops/activations";
import { add, cast, exp } from "../../../engine/graph/ops/arithmetic";
import { int8Product } from "../../../engine/graph/ops/int8";
import { concat, gather, reshape } from "../../../engine/graph/ops/movement";
import { gemm } from "../../../engine/graph/ops/products";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { floats, input, type Value, weight } from "../../../engine/graph/value";

const x = input("x", "float32", [10, 100]); // 4000 bytes, not counted: it is the caller's
const stored = (dtype: "float32" | "bfloat16", bytes: number): Value =>
  weight("w", dtype, [100, 100], { file: "w.bin", offset: 0, bytes });

type Expected = Partial<KeptBytes & Omit<GraphMemory, "plain" | "packed">> & { readonly packed?: KeptBytes };

/** `packed`: absent where no float product meets a constant matrix. */
function check(name: string, outputs: readonly Value[], expected: Expected): void {
  test(name, () => {
    const { mapped = 0, constants = 0, packed = { mapped, constants }, folding = 0, working = 0 } = expected;
    assert.deepEqual(graphMemory(outputs), { plain: { mapped, constants }, packed, folding, working });
  });
}

check("an input alone", [x], {});
check("one node", [exp(x)], { working: 4000 });
check("a chain of elementwise nodes stays in the first one's memory", [exp(exp(exp(x)))], { working: 4000 });
check("a value that is read again later lives on", [add(exp(exp(x)), exp(x))], { working: 8000 });
check("nodes that cannot work in place need both", [silu(silu(silu(x)))], { working: 8000 });
check("a reshape takes nothing but its shape, an int64", [reshape(silu(x), [1000])], { constants: 8, working: 4000 });
check("but keeps what it shows alive", [concat([reshape(silu(x), [1000]), reshape(silu(x), [1000])], 0)], {
  constants: 16,
  working: 16000,
});
check("an output lives to the end", [silu(x), silu(silu(x))], { working: 12000 });
check("a weight is mapped, or packed", [gemm(x, stored("float32", 40_000))], {
  ...{ mapped: 40_000, working: 4000 },
  packed: { mapped: 0, constants: 40_000 },
});
check(
  "a weight that is cast is computed when the session opens",
  [gemm(x, cast(stored("bfloat16", 20_000), "float32"))],
  {
    constants: 40_000,
    folding: 40_000,
    working: 4000,
  },
);
check(
  "a weight for two nodes counts once, and is packed for each",
  [gemm(gemm(x, stored("float32", 40_000)), stored("float32", 40_000))],
  { mapped: 40_000, working: 8000, packed: { mapped: 0, constants: 80_000 } },
);
const table = stored("float32", 40_000);
check(
  "a table that is looked up in stays beside its packed copy",
  [gemm(x, table), gather(table, input("i", "int32", [5]))],
  { mapped: 40_000, working: 6000, packed: { mapped: 40_000, constants: 40_000 } },
);
check("what is trained or computed is packed for no product", [gemm(x, input("b", "float32", [100, 100]))], {
  working: 4000,
});
check(
  "a weight in int8 is a byte a number and a scale a channel, beside bounds and zeros; of x there are bytes and scales",
  [int8Product(x, stored("float32", 40_000), true)],
  { constants: 10_000 + 400 + 30, folding: 8 * 400 + 2 * 10_000, working: 4000 + 1000 + 40 },
);
check("constants count where they are used", [add(x, floats([100], new Float32Array(100)))], {
  constants: 400,
  working: 4000,
});
check("a lookup", [gather(stored("float32", 40_000), input("i", "int32", [5]))], { mapped: 40_000, working: 2000 });

test("what the forward pass leaves for the backward pass lives until then", () => {
  const rows = (count: number): number => {
    const value = input("x", "float32", [count, 100]);
    const loss = reshape(reduceSum(silu(silu(silu(value))), [0, 1]), []);
    return graphMemory(backward(loss, [value])).working;
  };
  // Two inputs and two outputs of silu are read again, and the backward pass needs some of its own; more rows need more.
  assert.ok(rows(10) >= 4 * 4000 && rows(10) <= 9 * 4000, `${rows(10)}`);
  assert.ok(Math.abs(rows(100) / rows(10) - 10) < 0.1);
});
