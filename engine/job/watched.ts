/** Held-out places whose loss a job watches: other ones judge the adapter when it is back. */
import type { CodeTokenizer } from "../text/tokenizer";
import { type DataSizes, projectIndexOf, splitHeldOut } from "../train/dataset";
import type { HeldOutSpan } from "../workspace/examples";
import { heldOutFiles } from "../workspace/measured";
import type { OutlinedFile } from "../workspace/review";
import { partLength, textsOf } from "./rows";

/**
 * The places that `attune train --split file` watches; of a workspace that is not in memory at once, those of its first files that are held out,
 * which are also all that their prompts show code of.
 */
export async function watchedSpans(
  workspace: string,
  used: readonly OutlinedFile[],
  tokenizer: CodeTokenizer,
  sizes: DataSizes,
): Promise<readonly HeldOutSpan[]> {
  const whole = used.reduce((sum, { length }) => sum + length, 0) <= partLength;
  const texts = await textsOf(whole ? used : firstHeldOut(used));
  const index = projectIndexOf(workspace, texts, sizes);
  return splitHeldOut(heldOutFiles(texts), tokenizer, sizes, { heal: true, index }).watched;
}

function firstHeldOut(used: readonly OutlinedFile[]): OutlinedFile[] {
  const held: OutlinedFile[] = [];
  let room = partLength;
  for (const file of used.filter(({ file: { split } }) => split === "heldOut")) {
    room -= file.length;
    if (room < 0 && held.length > 0) break;
    held.push(file);
  }
  return held;
}
