/**
 * What a model still knows of code in general: the same places of the same files for everybody (`models/general-code`, with its
 * notices), so that what an adapter gains in its project is not paid for elsewhere unseen.
 */
import { readFile } from "node:fs/promises";
import { installedFile } from "../disk/installed";
import { parseJson } from "../formats/json";
import type { GeneralCode } from "../protocol/verdict";
import { list, object, text } from "../schema/schema";
import type { CodeTokenizer } from "../text/tokenizer";
import { type HeldOutSpan, heldOutSpans } from "../workspace/examples";
import { differenceOf, meanLoss, type SpanLoss } from "./measure";

/** One place a file: as many as show a loss that has risen by a tenth, and little work beside the project's own. */
const places = 24;
/** Tokens that a model sees of a file: as many for everybody, so that figures can be compared. */
const window = 256;

const schema = list(object<{ readonly path: string; readonly text: string }>({ path: text, text }));

/** The places, asked without code of other files. `seqLen`: the most tokens of the model's window. Rejects where the files were not installed. */
export async function generalSpans(tokenizer: CodeTokenizer, seqLen: number): Promise<readonly HeldOutSpan[]> {
  const file = await installedFile("models", "general-code", "code.json");
  if (file === null) throw new Error(`there is no models/general-code above ${__dirname}`);
  const files = schema.read(parseJson(await readFile(file)), file);
  const measured = files.map((file) => ({ ...file, lines: null, group: () => file.path }));
  return heldOutSpans(measured, tokenizer, { seed: 0, seqLen: Math.min(seqLen, window), maxSpans: places });
}

/** Both models' losses at the same places, in their order. */
export function generalCode(
  spans: readonly HeldOutSpan[],
  base: readonly SpanLoss[],
  tuned: readonly SpanLoss[],
  seed: number,
): GeneralCode {
  return {
    base: meanLoss(base),
    tuned: meanLoss(tuned),
    difference: differenceOf(spans, base, tuned, seed),
    spans: spans.length,
  };
}
