/**
 * How likely the first line of a completion is exactly right, and whether that is enough to show it. A logistic regression
 * (`score.json`) over the model's own probabilities and the kind of place, learnt by `npm run calibrate` from places in other
 * people's projects; so it is a probability, and its thresholds are shares of right completions that one is ready to lose.
 */
import type { Evidence, PlaceKind, ShowWord } from "../protocol/complete";
import learnt from "./score.json";

const places: readonly PlaceKind[] = ["fresh", "word", "space", "open", "sign"];

/** What the regression sees, in the order of its weights. */
export function features(evidence: Evidence): number[] {
  const { tokens, logProb, least, first, end, characters, place, rest } = evidence;
  return [
    logProb,
    Math.sqrt(-logProb),
    Math.exp(logProb),
    least,
    first,
    end,
    Math.exp(end),
    logProb / tokens,
    Math.log(tokens),
    Math.log(characters),
    rest ? 1 : 0,
    ...places.map((kind) => (kind === place ? 1 : 0)),
  ];
}

/** Between 0 and 1; null, where there is no text to judge, is 0. */
export function scoreOf(evidence: Evidence | null): number {
  if (evidence === null) return 0;
  const sum = features(evidence).reduce(
    (total, value, index) => total + value * (learnt.weights[index] ?? 0),
    learnt.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Whether a probability is enough for the word that the user has chosen. */
export function isShown(score: number, word: ShowWord): boolean {
  return score >= learnt.thresholds[word];
}
