/** Which linears LoRA adapts, and with which rank and scale each: patterns, rsLoRA, parameter counts. Pure. */
import { AttuneError } from "../errors";
import type { LoraConfig } from "../formats/peft";
import { patternLookup } from "../schema/name-pattern";
import { Malformed } from "../schema/schema";
import { chooseTargets, type LinearShape, suffixes } from "./linear-shapes";

/** A linear with the size and the scale of its low-rank update: y += scale · B(Ax). */
export interface LoraTarget extends LinearShape {
  readonly rank: number;
  /** α/r, or α/√r with rsLoRA. */
  readonly scale: number;
}

/** What decides about ranks and scales. */
export type LoraSizes = Pick<LoraConfig, "rank" | "alpha" | "rslora" | "rankPattern" | "alphaPattern">;

/** The factor on B·A·x: α/r, or α/√r with rsLoRA (arXiv 2312.03732). */
export function loraScale({ rank, alpha, rslora }: Pick<LoraConfig, "rank" | "alpha" | "rslora">): number {
  return alpha / (rslora ? Math.sqrt(rank) : rank);
}

/** Every linear with its own rank and scale: what the patterns say about its name, else the common ones. Throws `Malformed`. */
export function sizedTargets(linears: readonly LinearShape[], sizes: LoraSizes): LoraTarget[] {
  const [rankOf, alphaOf] = [patternLookup(sizes.rankPattern), patternLookup(sizes.alphaPattern)];
  return linears.map((linear) => {
    const rank = numberAt(sizes.rankPattern, rankOf(linear.name)) ?? sizes.rank;
    const alpha = numberAt(sizes.alphaPattern, alphaOf(linear.name)) ?? sizes.alpha;
    return { ...linear, rank, scale: loraScale({ rank, alpha, rslora: sizes.rslora }) };
  });
}

/**
 * The targets that a user asks for: as `chooseTargets`, with their sizes. A key of a pattern that decides nothing is a
 * mistake here (in a foreign adapter it is not). Throws E_TARGETS.
 */
export function chooseLoraTargets(linears: readonly LinearShape[], targets: string, sizes: LoraSizes): LoraTarget[] {
  const chosen = chooseTargets(linears, targets);
  const hint = `A key is the end of a linear's name or a regular expression for it, the first that matches counts; the targets are ${suffixes(chosen).join(", ")}.`;
  for (const pattern of [sizes.rankPattern, sizes.alphaPattern]) {
    const keys = keysOf(pattern, chosen, hint);
    const idle = Object.keys(pattern).filter((key) => !keys.has(key));
    if (idle.length > 0) {
      throw new AttuneError("E_TARGETS", `The pattern ${idle.join(", ").slice(0, 300)} decides about no target.`, hint);
    }
  }
  return sizedTargets(chosen, sizes);
}

/** Parameters of A [r, in] and B [out, r] together, and with DoRA of the magnitudes [out]. */
export function loraParameters(target: Pick<LoraTarget, "in" | "out" | "rank">, dora: boolean): number {
  return target.rank * (target.in + target.out) + (dora ? target.out : 0);
}

const numberAt = (pattern: LoraSizes["rankPattern"], key: string | undefined): number | undefined =>
  key === undefined ? undefined : pattern[key];

function keysOf(
  pattern: LoraSizes["rankPattern"],
  linears: readonly LinearShape[],
  hint: string,
): ReadonlySet<string | undefined> {
  try {
    const keyOf = patternLookup(pattern);
    return new Set(linears.map(({ name }) => keyOf(name)));
  } catch (error) {
    if (error instanceof Malformed)
      throw new AttuneError("E_TARGETS", `A rank or alpha pattern cannot be used: ${error.message}.`, hint);
    throw error;
  }
}
