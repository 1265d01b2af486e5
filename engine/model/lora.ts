/**
 * Which linears LoRA adapts, with which rank and scale each, and which tensors are trained there: patterns, rsLoRA, DoRA's
 * magnitudes, parameter counts. A variant of LoRA is told here and in `formats/peft.ts`. Pure.
 */
import { AttuneError } from "../errors";
import type { LoraSettings, LoraVariant } from "../formats/peft";
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
export type LoraSizes = Pick<LoraSettings, "rank" | "alpha" | "rslora" | "rankPattern" | "alphaPattern">;

/** The factor on B·A·x: α/r, or α/√r with rsLoRA (arXiv 2312.03732). */
export function loraScale({ rank, alpha, rslora }: Pick<LoraSettings, "rank" | "alpha" | "rslora">): number {
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

/** What is trained at one linear: A [r, in] and B [out, r], row-major, and what the variant adds. */
export interface LoraParts<T> {
  readonly a: T;
  readonly b: T;
  /** DoRA: [out], the norm that each row of W₀ + scale · BA is given. null: plain LoRA. */
  readonly magnitude: T | null;
}

/** One of them. */
export interface LoraTensor {
  /** As PEFT calls it, behind its module's name. */
  readonly name: string;
  readonly shape: readonly number[];
  /** LoRA+ (arXiv 2402.12354) trains it at a higher rate than A. */
  readonly fast: boolean;
}

/** A linear with the rank of its update. */
type Sized = Pick<LoraTarget, "name" | "in" | "out" | "rank">;

/** The parts of a linear, each as `make` makes it of its tensor. */
export function loraParts<T>(
  { name, rank, in: inSize, out }: Sized,
  { dora }: LoraVariant,
  make: (tensor: LoraTensor) => T,
): LoraParts<T> {
  return {
    a: make({ name: `${name}.lora_A.weight`, shape: [rank, inSize], fast: false }),
    b: make({ name: `${name}.lora_B.weight`, shape: [out, rank], fast: true }),
    magnitude: dora ? make({ name: `${name}.lora_magnitude_vector`, shape: [out], fast: true }) : null,
  };
}

/** The parts of a linear as something else. */
export function mapParts<T, U>(target: Sized & LoraParts<T>, make: (tensor: LoraTensor, part: T) => U): LoraParts<U> {
  const { a, b, magnitude } = loraParts(target, variantOf(target), (tensor) => tensor);
  const both = target.magnitude === null || magnitude === null ? null : make(magnitude, target.magnitude);
  return { a: make(a, target.a), b: make(b, target.b), magnitude: both };
}

/** Those that there are, A and B first. */
export function partsIn<T>({ a, b, magnitude }: LoraParts<T>): T[] {
  return magnitude === null ? [a, b] : [a, b, magnitude];
}

/** The trained tensors of a linear. */
export function loraTensors(target: Sized, variant: LoraVariant): LoraTensor[] {
  return partsIn(loraParts(target, variant, (tensor) => tensor));
}

/** The variant that has these parts. */
export function variantOf({ magnitude }: LoraParts<unknown>): LoraVariant {
  return { dora: magnitude !== null };
}

/** Every variant but plain LoRA: whose gradients a device is tested with. */
export const richVariants: readonly LoraVariant[] = [{ dora: true }];

/** What people call a variant and what it trains beyond A and B, with PEFT's name of the setting; null: plain LoRA. */
export function beyondPlain({ dora }: LoraVariant): { readonly name: string; readonly trains: string } | null {
  return dora ? { name: "DoRA", trains: "DoRA's magnitudes (use_dora)" } : null;
}

/** The parameters that are trained at a linear. */
export function loraParameters(target: Omit<Sized, "name">, variant: LoraVariant): number {
  const tensors = loraTensors({ ...target, name: "" }, variant);
  return tensors.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
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
