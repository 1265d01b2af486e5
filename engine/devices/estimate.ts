/** From measured products to the time of a completion or of a training step, with the weights in some form. Pure. */
import type { DecoderConfig } from "../model/decoder-config";
import { linearShapes } from "../model/linear-shapes";
import { type Form, type FormSpeed, gradientWidth, manyRows, type ProductSpeeds, type Rung } from "./product-speeds";

/** The forms of a base's matrices. */
export interface BaseForms {
  readonly linears: Form;
  readonly head: Form;
}

/** What a completion mostly is: so many new tokens before the cursor, so many written. */
const [promptTokens, writtenTokens] = [200, 30];

/** The same of seconds that were measured: of one token that is written, and of each of many that are read at once. */
export function completionOf({ one, many }: { readonly one: number; readonly many: number }): number {
  return writtenTokens * one + promptTokens * many;
}

/** Seconds of a completion; null where the CPU does not compute one of the forms. */
export function completionSeconds(config: DecoderConfig, forms: BaseForms, speeds: ProductSpeeds): number | null {
  const matrices = matricesOf(config, forms, speeds);
  if (matrices === null) return null;
  const token = sum(matrices, ({ speed, size }) => secondsOf(speed.rungs, "one", size)) + config.layers * speeds.layer;
  const prompt = sum(matrices, (matrix) => (matrix.isHead ? 0 : secondsOf(matrix.speed.rungs, "many", matrix.size)));
  return completionOf({ one: token, many: prompt / manyRows });
}

/** Seconds of so many tokens of training, forward and backward; null where the CPU does not compute one of the forms. */
export function trainingSeconds(
  config: DecoderConfig,
  forms: BaseForms,
  speeds: ProductSpeeds,
  tokens: number,
): number | null {
  const { floats } = speeds.forms;
  const matrices = matricesOf(config, forms, speeds);
  if (matrices === null) return null;
  const rows = sum(matrices, ({ form, speed, size }) => {
    // The gradient is a product in floats, but with `rows8`, which multiplies integers there too.
    const back = form === "rows8" ? speed.gradient / floats.gradient : 1;
    return secondsOf(speed.rungs, "many", size) + back * secondsOf(floats.rungs, "many", size);
  });
  // Codes become numbers once, however many rows there are.
  const unpacking = sum(matrices, ({ form, speed, size }) =>
    form === "blocks8" || form === "blocks4"
      ? (Math.max(0, speed.gradient - floats.gradient) * size) / gradientWidth ** 2
      : 0,
  );
  return (tokens / manyRows) * rows + unpacking;
}

interface Matrix {
  readonly form: Form;
  readonly speed: FormSpeed;
  /** Its numbers. */
  readonly size: number;
  readonly isHead: boolean;
}

function matricesOf(config: DecoderConfig, { linears, head }: BaseForms, { forms }: ProductSpeeds): Matrix[] | null {
  const [speed, headSpeed] = [forms[linears], forms[head]];
  if (speed === undefined || headSpeed === undefined) return null;
  return [
    ...linearShapes(config).map((linear) => ({ form: linears, speed, size: linear.in * linear.out, isHead: false })),
    { form: head, speed: headSpeed, size: config.hiddenSize * config.vocabSize, isHead: true },
  ];
}

function sum(matrices: readonly Matrix[], seconds: (matrix: Matrix) => number): number {
  return matrices.reduce((total, matrix) => total + seconds(matrix), 0);
}

/**
 * Between two measured sizes along a straight line of logarithms; above the largest in proportion; below the smallest as long
 * as that takes, as there the call is what costs.
 */
function secondsOf(rungs: readonly Rung[], rows: "one" | "many", size: number): number {
  const points = rungs.map((rung) => ({ size: rung.width ** 2, seconds: rung[rows] }));
  const above = points.findIndex((point) => point.size >= size);
  const high = points[above];
  if (high === undefined) {
    const last = points.at(-1);
    return last === undefined ? Number.NaN : (last.seconds * size) / last.size;
  }
  const low = points[above - 1];
  if (low === undefined) return high.seconds;
  const share = Math.log(size / low.size) / Math.log(high.size / low.size);
  return low.seconds ** (1 - share) * high.seconds ** share;
}
