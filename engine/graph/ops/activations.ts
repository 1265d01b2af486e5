/** The functions between the layers of a network, element by element; results have the input's type and shape. */
import { operand, unary, y } from "../operator";
import { scalar, type Value } from "../value";
import { add, exp, mul, neg, scale, sub } from "./arithmetic";

/** σ(x) = 1 / (1 + e⁻ˣ) */
export const sigmoid: (x: Value) => Value = unary("Sigmoid", {
  gradient: { rule: (n, dy) => [mul(dy, mul(y(n), sub(scalar(1), y(n))))], dy: "whole" },
  memory: "in place",
});

/** tanh(x) */
export const tanh: (x: Value) => Value = unary("Tanh", {
  gradient: { rule: (n, dy) => [mul(dy, sub(scalar(1), mul(y(n), y(n))))], dy: "whole" },
  memory: "in place",
});

/** 2/√π · ∫₀ˣ exp(−t²) dt */
export const erf: (x: Value) => Value = unary("Erf", {
  gradient: {
    // d/dx erf(x) = 2/√π · exp(−x²)
    rule: (n, dy) => [mul(dy, scale(exp(neg(mul(operand(n), operand(n)))), 2 / Math.sqrt(Math.PI)))],
    dy: "whole",
  },
  memory: "in place",
});

/** x · σ(x) (SiLU, arXiv 1606.08415), as one kernel: QuickGelu(α) is x · σ(αx). */
export const silu: (x: Value) => Value = unary(
  "QuickGelu",
  {
    domain: "com.microsoft",
    gradient: {
      // d/dx x·σ(x) = σ + y·(1 − σ) = σ·(1 + x − y)
      rule: (n, dy) => [mul(dy, mul(sigmoid(operand(n)), sub(add(operand(n), scalar(1)), y(n))))],
      dy: "whole",
    },
    memory: "own",
  },
  { alpha: { float: 1 } },
);

/** x · Φ(x), Φ the normal distribution (GELU, arXiv 1606.08415). */
export const gelu: (x: Value) => Value = unary("Gelu", {
  domain: "com.microsoft",
  gradient: {
    // d/dx x·Φ(x) = Φ(x) + x·φ(x)
    rule: (n, dy) => {
      const distribution = scale(add(erf(scale(operand(n), Math.SQRT1_2)), scalar(1)), 0.5);
      const density = scale(exp(scale(mul(operand(n), operand(n)), -0.5)), 1 / Math.sqrt(2 * Math.PI));
      return [mul(dy, add(distribution, mul(operand(n), density)))];
    },
    dy: "whole",
  },
  memory: "own",
});

/** x · (1 + tanh(√(2/π) · (x + 0.044715 x³))) / 2, the usual approximation of GELU (arXiv 1606.08415). */
export const geluTanh: (x: Value) => Value = unary("FastGelu", {
  domain: "com.microsoft",
  gradient: {
    // With t = tanh(u), u = c·(x + a·x³): d/dx x·(1 + t)/2 = (1 + t)/2 · (1 + x·(1 − t)·u'), u' = c·(1 + 3a·x²).
    rule: (n, dy) => {
      const [c, a] = [Math.sqrt(2 / Math.PI), 0.044715];
      const square = mul(operand(n), operand(n));
      const t = tanh(mul(operand(n), add(scale(square, a * c), scalar(c))));
      const inner = mul(mul(operand(n), sub(scalar(1), t)), add(scale(square, 3 * a * c), scalar(c)));
      return [mul(dy, mul(scale(add(t, scalar(1)), 0.5), add(inner, scalar(1))))];
    },
    dy: "whole",
  },
  memory: "own",
});
