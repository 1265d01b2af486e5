import assert from "node:assert/strict";
import { it } from "node:test";
import { createRandom, randomOrder, shuffled } from "../../engine/random";

it("randomOrder is the order of shuffled", () => {
  for (const count of [0, 1, 2, 50, 3000]) {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const order = randomOrder(count, createRandom("order", count));
    assert.deepEqual([...order], shuffled(numbers, createRandom("order", count)));
  }
  // Equal keys stay in order.
  const same = { next: () => 0.5, below: () => 0 };
  assert.deepEqual([...randomOrder(40, same)], shuffled([...Array(40).keys()], same));
});
