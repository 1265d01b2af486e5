/** The work of graphs whose sum can be done by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { exp } from "../../../engine/graph/ops/arithmetic";
import { groupQueryAttention } from "../../../engine/graph/ops/attention";
import { blockMatrix, blockProduct, blocksOf } from "../../../engine/graph/ops/blockwise";
import { int8Product } from "../../../engine/graph/ops/int8";
import { gather, reshape } from "../../../engine/graph/ops/movement";
import { gemm, matmul } from "../../../engine/graph/ops/products";
import { input, type Value, weight } from "../../../engine/graph/value";
import { type GraphWork, graphWork } from "../../../engine/graph/work";

const x = input("x", "float32", [10, 100]); // 4000 bytes
const matrix = weight("w", "float32", [50, 100], { file: "w.bin", offset: 0, bytes: 20_000 });
const ids = input("ids", "int32", [7]);

function check(
  name: string,
  outputs: readonly Value[],
  { products, ...expected }: { products?: Partial<GraphWork["products"]>; moved?: number; nodes: number },
): void {
  test(name, () => {
    const actual = graphWork(outputs);
    const none = { float: 0, int8: 0, blocks4: 0, blocks8: 0 };
    assert.deepEqual(actual, { moved: 0, ...expected, products: { ...none, ...products } });
  });
}

check("an elementwise node reads and writes", [exp(x)], { moved: 8000, nodes: 1 });
check("a reshape does nothing", [reshape(exp(x), [1000])], { moved: 8000, nodes: 1 });
check("a look-up reads what it gives", [gather(matrix, ids)], { moved: 2 * 7 * 400, nodes: 1 });
check("what is constant is computed once", [gemm(x, exp(matrix), { transB: true })], {
  products: { float: 10 * 50 * 100 },
  nodes: 1,
});
check(
  "a product with its matrices the other way round",
  [gemm(x, gemm(x, matrix, { transB: true }), { transA: true })],
  {
    products: { float: 2 * 10 * 50 * 100 },
    nodes: 2,
  },
);
check("batched products", [matmul(input("a", "float32", [2, 3, 4, 5]), input("b", "float32", [2, 3, 5, 6]))], {
  products: { float: 2 * 3 * 4 * 5 * 6 },
  nodes: 1,
});

test("products of 8-bit integers are counted as such", () => {
  const { products } = graphWork([int8Product(x, matrix, true)]);
  assert.deepEqual(products, { float: 0, int8: 10 * 50 * 100, blocks4: 0, blocks8: 0 });
});

for (const bits of [4, 8] as const) {
  test(`products in blocks of ${bits} bits, and the offsets' beside them`, () => {
    const [rows, width, block] = [50, 128, 32];
    const blocks = width / block;
    const at = (name: string, dtype: Value["dtype"], shape: readonly number[]) =>
      weight(name, dtype, shape, { file: "w.bin", offset: 0, bytes: 1 });
    const stands = blockMatrix({
      ...{ bits, block, zero: 0 },
      bytes: at("bytes", "uint8", [rows, blocks, (block * bits) / 8]),
      codes: at("codes", bits === 4 ? "uint4" : "uint8", [rows * blocks, block]),
      scales: at("scales", "float32", [rows, blocks]),
      offsets: at("offsets", "float32", [rows, blocks]),
    });
    const found = blocksOf(stands);
    assert.ok(found !== null);
    const { products } = graphWork([blockProduct(input("x", "float32", [10, width]), found)]);
    const none = { float: 0, int8: 0, blocks4: 0, blocks8: 0 };
    assert.deepEqual(products, { ...none, [`blocks${bits}`]: 10 * rows * width, float: 10 * rows * blocks });
  });
}

test("attention over a cache meets half of it, twice", () => {
  const [heads, kvHeads, width, capacity] = [4, 2, 16, 64];
  const past = (name: string): Value => input(name, "float32", [1, kvHeads, capacity, width]);
  const { output } = groupQueryAttention(
    {
      query: input("q", "float32", [1, 3, heads * width]),
      key: input("k", "float32", [1, 3, kvHeads * width]),
      value: input("v", "float32", [1, 3, kvHeads * width]),
      pastKey: past("pastKey"),
      pastValue: past("pastValue"),
      lastPosition: input("last", "int32", [1]),
      totalLength: input("total", "int32", [1]),
      rotary: null,
    },
    { heads, kvHeads, scale: 1, window: null },
  );
  assert.equal(graphWork([output]).products.float, 2 * 3 * heads * width * (capacity / 2));
});

test("a size that is a name cannot be counted", () => {
  assert.throws(() => graphWork([exp(input("x", "float32", ["length", 4]))]), /is not static/);
});
