/** Sections 7.2 and 7.3 of the paper, computed from adapters' files and the base's weights. */
import { type LoraMatrix, readAdapter } from "../../../engine/adapters/adapter";
import type { DecoderBase } from "../../../engine/bases/folder";
import { readWeight } from "../../../engine/bases/weight-files";
import { mean } from "../../models/page";
import {
  type Directions,
  frobenius,
  largestNorm,
  type Matrix,
  matrixOf,
  normByChance,
  normWithin,
  overlap,
  rightDirections,
  singularOf,
  transposed,
} from "./matrices";
import { amplifiedRanks, overlapRanks, studiedTargets } from "./plan";
import type { AmplificationFigures, OverlapFigures, SubspaceFigures } from "./results";

/** Folders of adapters on all linears. */
export interface StudiedAdapters {
  readonly low: string;
  readonly high: string;
  /** The high rank from another seed: whoever starts from the same numbers has directions in common before anything is learnt. */
  readonly otherSeed: string;
  /** By rank, for the amplification. */
  readonly byRank: ReadonlyMap<number, string>;
}

export async function subspaces(base: DecoderBase, adapters: StudiedAdapters): Promise<SubspaceFigures> {
  const [low, high, other] = await Promise.all(
    [adapters.low, adapters.high, adapters.otherSeed].map(async (folder) => (await readAdapter(folder, base)).matrices),
  );
  const overlaps = studiedTargets.flatMap((target) =>
    [low, high].flatMap((one) => overlapsOf(target, ofTarget(one, target), ofTarget(other, target))),
  );
  const amplifications: AmplificationFigures[] = [];
  for (const rank of amplifiedRanks) {
    const { matrices } = await readAdapter(adapters.byRank.get(rank) ?? "", base);
    for (const target of studiedTargets) {
      amplifications.push(await amplification(base, target, rank, ofTarget(matrices, target)));
    }
  }
  return { kind: "subspaces", overlaps, amplifications };
}

function ofTarget(matrices: readonly LoraMatrix[] | undefined, target: string): LoraMatrix[] {
  const own = (matrices ?? []).filter(({ suffix }) => suffix === target);
  if (own.length === 0) throw new Error(`the adapter has no ${target}`);
  return own;
}

const factorA = ({ a, rank, in: width }: LoraMatrix): Matrix => matrixOf(rank, width, a);
const factorB = ({ b, rank, out }: LoraMatrix): Matrix => matrixOf(out, rank, b);

/** A grid of i × j, each in powers of two as far as there are directions. */
function overlapsOf(
  target: string,
  one: readonly LoraMatrix[],
  other: readonly LoraMatrix[],
): readonly OverlapFigures[] {
  const factors = {
    A: (matrix: LoraMatrix): Directions => rightDirections(factorA(matrix)),
    B: (matrix: LoraMatrix): Directions => rightDirections(transposed(factorB(matrix))),
  };
  return (["A", "B"] as const).map((factor): OverlapFigures => {
    const pairs = one.map((matrix, layer): readonly [Directions, Directions] => {
      const partner = other[layer];
      if (partner === undefined) throw new Error(`there is no ${target} in layer ${layer}`);
      return [factors[factor](matrix), factors[factor](partner)];
    });
    const [i, j] = [0, 1].map((side) => powersUpTo(Math.min(...pairs.map((pair) => pair[side]?.vectors.rows ?? 0))));
    const ticks = { i: i ?? [], j: j ?? [] };
    const phi = ticks.i.map((row) =>
      ticks.j.map((column) => rounded(mean(pairs.map(([first, second]) => overlap(first, second, row, column))))),
    );
    const size = pairs[0]?.[0].vectors.columns ?? 0;
    return { target, factor, low: one[0]?.rank ?? 0, high: overlapRanks.high, size, ...ticks, phi };
  });
}

function powersUpTo(most: number): number[] {
  return Array.from({ length: Math.floor(Math.log2(most)) + 1 }, (_, power) => 2 ** power);
}

/** In the middle layer, as the paper's is, and the factor in all. */
async function amplification(
  base: DecoderBase,
  target: string,
  rank: number,
  matrices: readonly LoraMatrix[],
): Promise<AmplificationFigures> {
  const layers: {
    readonly weight: Matrix;
    readonly update: number;
    readonly within: number;
    readonly count: number;
  }[] = [];
  for (const matrix of matrices) {
    const weight = await weightOf(base, matrix);
    const singular = singularOf({ a: factorA(matrix), b: factorB(matrix), scale: matrix.scale });
    const update = Math.sqrt(singular.values.reduce((sum, value) => sum + value * value, 0));
    layers.push({ weight, update, within: normWithin(weight, singular), count: singular.values.length });
  }
  const middle = layers[layers.length >> 1];
  if (middle === undefined) throw new Error(`there is no ${target}`);
  const { weight, update, within, count } = middle;
  return {
    ...{ target, rank, layer: layers.length >> 1, weight: rounded(frobenius(weight)) },
    ...{ update: rounded(update), within: rounded(within), own: rounded(largestNorm(weight, count)) },
    ...{ chance: rounded(normByChance(weight, count)) },
    factors: layers.map((layer) => rounded(layer.update / layer.within)),
  };
}

async function weightOf(base: DecoderBase, { name, in: width, out, fanInFanOut }: LoraMatrix): Promise<Matrix> {
  const stored = base.weights.get(`${name}.weight`);
  if (stored === undefined) throw new Error(`the base has no ${name}`);
  const values = await readWeight(stored);
  return fanInFanOut ? transposed(matrixOf(width, out, values)) : matrixOf(out, width, values);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
