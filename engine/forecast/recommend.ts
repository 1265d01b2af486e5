/** Which base suits this machine best: one stated rule. Pure. */
import type { BaseForecast } from "../protocol/forecast";

/** A line has about ten tokens; one that takes longer than a second comes when a person has typed on. */
export const slowestToken = 100;
/** Seconds: a first adapter that is not there the next morning is none that anybody tries. */
export const longestTraining = 8 * 3600;
/** A model that must be downloaded first is worth it when it has so many times the parameters of what is here. */
export const worthDownload = 2;

type Candidate = Omit<BaseForecast, "recommended">;

/** A base that could be recommended, with what decides among several. */
interface Suitable {
  readonly base: Candidate;
  /** Parameters; of one to download, by so many fewer as make it worth the download. */
  readonly weight: number;
}

/**
 * The recommended one; null where none suits. It fits free memory in training and in completing, writes a token in 100 ms at most,
 * was trained to fill in the middle, has a licence that permits more than research, and a first adapter takes one night at
 * most. Of those the one with the most parameters, where a download must have twice as many as what is on this disk.
 */
export function recommended(bases: readonly Candidate[]): Candidate | null {
  const suitable = bases.flatMap((base): readonly Suitable[] => {
    if (!suits(base) || base.parameters === null) return [];
    return [{ base, weight: base.entry === null ? base.parameters / worthDownload : base.parameters }];
  });
  const [best] = suitable.sort((a, b) => b.weight - a.weight || (a.base.id < b.base.id ? -1 : 1));
  return best?.base ?? null;
}

function suits({ outlook, permits, fillsMiddle }: Candidate): boolean {
  if (outlook === null || fillsMiddle !== true || permits === null || permits === "research") return false;
  const { training, completing, firstAdapter } = outlook;
  // What was not measured cannot be recommended.
  const { msPerToken = Number.POSITIVE_INFINITY } = completing;
  const { seconds = Number.POSITIVE_INFINITY } = firstAdapter;
  const fits = training.fit === "fits" && completing.fit === "fits";
  return fits && msPerToken <= slowestToken && seconds <= longestTraining;
}
