/** How fast the values of a head turn with their position, as the model was trained for longer texts. Pure. */
import { assertNever } from "../errors";
import type { RotaryScaling, Rotation } from "./decoder-config";

type Yarn = Extract<RotaryScaling, { kind: "yarn" }>;

/** Radians a position, [values / 2]: θ^(−2i/values) (RoPE, arXiv 2104.09864), scaled as transformers' modeling_rope_utils.py does. */
export function rotaryFrequencies({ values, theta, scaling }: Rotation): number[] {
  const ramp = scaling.kind === "yarn" ? yarnRamp(scaling, values, theta) : null;
  return Array.from({ length: values / 2 }, (_, i) => {
    const frequency = theta ** ((-2 * i) / values);
    switch (scaling.kind) {
      case "none":
        return frequency;
      case "linear":
        return frequency / scaling.factor;
      case "factors":
        return frequency / (scaling.factors[i] ?? Number.NaN);
      case "llama3": {
        // 1 where the original context holds highFactor turns, 0 below lowFactor.
        const turns = (scaling.originalPositions * frequency) / (2 * Math.PI);
        const slope = (turns - scaling.lowFactor) / (scaling.highFactor - scaling.lowFactor);
        return between(frequency, scaling.factor, clamped(slope));
      }
      case "yarn":
        return between(frequency, scaling.factor, 1 - (ramp?.(i) ?? 0));
      default:
        return assertNever(scaling);
    }
  });
}

/** The frequency where `kept` is 1, divided by `factor` where it is 0. */
function between(frequency: number, factor: number, kept: number): number {
  return kept * frequency + ((1 - kept) * frequency) / factor;
}

const clamped = (x: number): number => Math.min(1, Math.max(0, x));

/** 0 up to the place of the frequency that turns `fastTurns` times in the original context, 1 from that of `slowTurns` on. */
function yarnRamp(scaling: Yarn, values: number, theta: number): (i: number) => number {
  const place = (turns: number): number =>
    (values * Math.log(scaling.originalPositions / (turns * 2 * Math.PI))) / (2 * Math.log(theta));
  const [fast, slow] = [place(scaling.fastTurns), place(scaling.slowTurns)];
  const low = Math.max(0, scaling.truncate ? Math.floor(fast) : fast);
  const end = Math.min(values - 1, scaling.truncate ? Math.ceil(slow) : slow);
  // As there: two places that are one would divide by zero.
  const high = end === low ? end + 0.001 : end;
  return (i) => clamped((i - low) / (high - low));
}
