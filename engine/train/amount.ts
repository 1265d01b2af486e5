/** Whether there is enough code to learn from, said before a run and not after it. */
import { AttuneError } from "../errors";
import type { PlanEvent } from "../protocol/train";
import type { Dataset } from "./dataset";
import type { Recipe } from "./recipe";

/** Fewer tokens than one completion reads teach nothing. */
const fewestTokens = 50;
/** The default is three passes; with many more a model knows the few lines by heart and nothing else. */
const manyPasses = 20;

/** Throws E_WORKSPACE_SMALL. Given examples are whoever gave them's business. */
export function demandEnough(
  dataset: Pick<Dataset, "tokens" | "files" | "skipped">,
  workspace: string | undefined,
): void {
  if (workspace === undefined || dataset.tokens >= fewestTokens) return;
  throw new AttuneError(
    "E_WORKSPACE_SMALL",
    `${workspace} holds too little code to learn from: ${counted(dataset.tokens, "token")} in ${counted(dataset.files, "file")}.`,
    "Open the folder that holds the project's code; the review of its files says why each one is left out.",
    { tokens: dataset.tokens, files: dataset.files, fewest: fewestTokens, skipped: dataset.skipped },
  );
}

/** What the user should know before the first step, in sentences: each says what to do. */
export function warningsOf(dataset: Dataset, recipe: Recipe, steps: number): NonNullable<PlanEvent["warnings"]> {
  if (dataset.tokenizer === null) return [];
  const passes = steps / (dataset.batches.rowsPerEpoch / recipe.batch);
  const warnings: string[] = [];
  if (passes > manyPasses) {
    warnings.push(
      `There is little code to learn from: ${counted(dataset.tokens, "token")}. ${counted(steps, "step")} go over it ` +
        `${Math.round(passes)} times, so the adapter will rather know it by heart than learn from it. ` +
        "Train on a folder with more code, or take fewer steps.",
    );
  }
  if (dataset.verdictSpans.length === 0) {
    warnings.push(
      "There are too few files with code to hold some out of training, so no verdict can say whether the adapter is better " +
        "than the base, and it stays off until you switch it on. About ten files are enough.",
    );
  }
  return warnings;
}

function counted(value: number, thing: string): string {
  return `${value.toLocaleString("en-US")} ${thing}${value === 1 ? "" : "s"}`;
}
