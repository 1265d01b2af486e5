/** Linears that take the same values meet them as one matrix of all their A. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { serialise } from "../../../engine/graph/onnx";
import { floats, input, type Value } from "../../../engine/graph/value";
import { type LoraPair, loraLinear } from "../../../engine/model/linear-factory";
import type { LinearShape } from "../../../engine/model/linear-shapes";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";

const width = 4;
const x = Float32Array.from({ length: 2 * width }, (_, index) => Math.sin(index + 1));

/** [rows, columns], numbers of its own for each seed. */
const numbers = (seed: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.cos(seed * 7.3 + index));

function shapeOf(name: string, takes: string, out: number): LinearShape {
  return { name, layer: 0, suffix: name, takes, in: width, out, fanInFanOut: false };
}

const shapes = [shapeOf("q", "x", 3), shapeOf("k", "x", 2), shapeOf("o", "z", 3)];
/** k has another rank than q. */
const ranks: Readonly<Record<string, number>> = { q: 1, k: 2, o: 1 };
const seeds: Readonly<Record<string, number>> = { q: 1, k: 2, o: 3 };

function parts({ name, out }: LinearShape) {
  const [seed, rank] = [seeds[name] ?? 0, ranks[name] ?? 0];
  return {
    rank,
    w: numbers(seed, out * width),
    a: numbers(seed + 10, rank * width),
    b: numbers(seed + 20, out * rank),
  };
}

function pairOf(shape: LinearShape): LoraPair {
  const { rank, a, b } = parts(shape);
  return { a: floats([rank, width], a), b: floats([shape.out, rank], b), magnitude: null, scale: 2, strength: 0.5 };
}

/** W₀x + scale · strength · B(Ax), and scale · strength = 1 here. */
function expected(shape: LinearShape): number[] {
  const { rank, w, a, b } = parts(shape);
  const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;
  return [0, 1].flatMap((row) =>
    Array.from({ length: shape.out }, (_, output) => {
      let sum = 0;
      for (let column = 0; column < width; column++) {
        let weight = at(w, output * width + column);
        for (let r = 0; r < rank; r++) weight += at(b, output * rank + r) * at(a, r * width + column);
        sum += weight * (x[row * width + column] ?? 0);
      }
      return sum;
    }),
  );
}

function outputs(): Record<string, Value> {
  const factory = loraLinear((name) => {
    const shape = shapes.find((one) => name === `${one.name}.weight`);
    return shape === undefined ? null : floats([shape.out, width], parts(shape).w);
  }, pairOf);
  const linears = shapes.map((shape) => [shape.name, factory(shape)] as const);
  const [same, other] = [input("x", "float32", [2, width]), input("z", "float32", [2, width])];
  return Object.fromEntries(linears.map(([name, linear]) => [name, linear(name === "o" ? other : same)]));
}

test("two that take the same values share one product, a third with others has its own; all give W₀x + BAx", async () => {
  const graph = serialise(outputs());
  // Of three linears each a frozen product and one with B; two with A; and for that of two, their join and its cut.
  assert.equal(graph.nodes, 3 + 3 + 2 + 2);
  const session = await openSession(graph, { device: "cpu", threads: 1 });
  const results = await session.run({ x: float32(x, [2, width]), z: float32(x, [2, width]) });
  for (const shape of shapes) {
    const values = [...floatData(results[shape.name])];
    for (const [index, value] of expected(shape).entries())
      assert.ok(
        Math.abs(value - (values[index] ?? Number.NaN)) < 1e-5,
        `${shape.name} ${index}: ${values[index]} for ${value}`,
      );
  }
  await session.release();
});
