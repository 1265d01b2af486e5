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

/** `request`: JSON, written by `Measuring.inProcess`. */
export async function answerChild(name: string, request: string): Promise<string> {
  const [, child] = Object.entries(children).find(([key]) => key === name) ?? [];
  if (child === undefined) throw new Error(`nothing is measured by the name ${name}`);
  return JSON.stringify(await child(JSON.parse(request)));
}
