/** What examples look into besides their own file: syntax, and code of other files. */
import path from "node:path";
import { createProjectIndex, type ProjectIndex } from "../context/project-index";
import { type ContextOf, contextFinder } from "../context/prompt-context";
import type { CodeTokenizer } from "../text/tokenizer";
import { kindOf } from "../workspace/kinds";
import type { ReviewedFile } from "../workspace/read-file";
import { openSyntaxPlaces, type SyntaxPlaces } from "../workspace/syntax-places";
import { type Recipe, syntaxShare } from "./recipe";

/** What of a recipe decides the examples. */
export type DataSizes = Pick<Recipe, "seed" | "seqLen" | "context">;

/** What examples show of other files; undefined: nothing. What is held out is shown by no example. */
export function trainingContext(
  index: ProjectIndex,
  tokenizer: CodeTokenizer,
  { context }: DataSizes,
  training: readonly { readonly path: string }[],
): ContextOf | undefined {
  if (context === 0) return undefined;
  const trained = new Set(training.map((file) => file.path));
  return contextFinder(index, tokenizer, { budget: context, isAllowed: (file) => trained.has(file) });
}

/** Where files can be cut by their syntax; null where no example is cut so. */
export async function syntaxOf(
  files: readonly ReviewedFile[],
  say: (message: string) => void,
): Promise<SyntaxPlaces | null> {
  return syntaxShare > 0 ? openSyntaxPlaces(files, say) : null;
}

/** The code of a workspace, as prompts look into it; empty where they show nothing of it. */
export function projectIndexOf(
  workspace: string,
  files: readonly ReviewedFile[],
  { context }: Pick<DataSizes, "context">,
): ProjectIndex {
  const index = createProjectIndex(path.basename(path.resolve(workspace)));
  if (context === 0) return index;
  for (const { used, path: file, text } of files) if (used && kindOf(file) !== "documentation") index.put(file, text);
  return index;
}
