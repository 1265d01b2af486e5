/** What is measured in a process of its own, by the name that starts it. */

import { choicesAlong } from "./choices";
import { measureExact } from "./exact";
import { completeText, judge } from "./judge";
import { prepareWeights, trainingPeak } from "./peak";
import { serveTexts, trainTexts } from "./serve";
import { tokenizeTexts } from "./tokenizers";

export const children = {
  measureExact,
  choicesAlong,
  judge,
  completeText,
  serveTexts,
  trainTexts,
  prepareWeights,
  trainingPeak,
  tokenizeTexts,
};

export type Children = typeof children;
