/** Held-out places whose loss a job watches: other ones judge the adapter when it is back. */
import type { CodeTokenizer } from "../text/tokenizer";
import { splitHeldOut } from "../train/dataset";
import { type DataSizes, projectIndexOf } from "../train/looks";
import type { HeldOutSpan } from "../workspace/examples";
import { heldOutFiles } from "../workspace/measured";
import type { Outline } from "../workspace/outline";
import { codeLength, partFiles, partLength, textsOf } from "./rows";

/**
 * The places that `attune train --split file` watches; of a workspace that is not in memory at once, those of its first files that are held out,
 * which are also all that their prompts show code of.
 */
export async function watchedSpans(
  workspace: string,
  used: Outline,
  tokenizer: CodeTokenizer,
  sizes: DataSizes,
): Promise<readonly HeldOutSpan[]> {
  const whole = codeLength(used) <= partLength;
  const texts = await textsOf(partFiles(used, whole ? everything(used) : firstHeldOut(used)));
  const index = projectIndexOf(workspace, texts, sizes);
  return splitHeldOut(heldOutFiles(texts), tokenizer, sizes, { heal: true, index }).watched;
}

function everything({ count }: Outline): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index);
}

function firstHeldOut(used: Outline): Uint32Array {
  const held: number[] = [];
  let room = partLength;
  for (const index of everything(used)) {
    if (used.split(index) !== "heldOut") continue;
    room -= used.length(index);
    if (room < 0 && held.length > 0) break;
    held.push(index);
  }
  return Uint32Array.from(held);
}
