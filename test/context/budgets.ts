/** What code of other files is worth to a base alone, by its budget of tokens, on a project's held-out places. */
import { openDecoder } from "../../engine/bases/folder";
import { contextFinder } from "../../engine/context/prompt-context";
import { openSequence } from "../../engine/decode/sequence";
import { openModel } from "../../engine/devices/open-model";
import { measureSpan } from "../../engine/evaluation/measure";
import { denseLinear } from "../../engine/model/linear-factory";
import { firstLine } from "../../engine/text/metrics";
import { loadTokenizer } from "../../engine/text/tokenizer";
import { projectIndexOf } from "../../engine/train/looks";
import { heldOutSpans } from "../../engine/workspace/examples";
import { heldOutFiles } from "../../engine/workspace/measured";
import { reviewWorkspace } from "../../engine/workspace/review";

export interface BudgetRequest {
  readonly base: string;
  readonly project: string;
  readonly budgets: readonly number[];
  readonly window: number;
  readonly places: number;
  readonly threads: number;
}

/** A place in the order of the file; the same places for each budget. */
export interface BudgetPlace {
  readonly file: string;
  readonly bytes: number;
  readonly nats: number;
  readonly exact: boolean;
  /** Tokens of the prompt. */
  readonly tokens: number;
}

export interface BudgetResult {
  readonly budget: number;
  readonly places: readonly BudgetPlace[];
  /** Milliseconds to find and encode the code of a place, mean. */
  readonly findMs: number;
}

export async function measureBudgets(request: BudgetRequest): Promise<readonly BudgetResult[]> {
  const { project, window, places, threads } = request;
  const base = await openDecoder(request.base);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const device = { device: "cpu", precision: "fp32", threads } as const;
  const { model } = await openModel(base, device, { kind: "measuring" });
  const { files } = await reviewWorkspace(project, tokenizer, { seed: 1 });
  const index = projectIndexOf(project, files, { context: window });
  const sequence = await openSequence(model, denseLinear(model.weights), { device: "cpu", threads, capacity: window });
  const results: BudgetResult[] = [];
  for (const budget of request.budgets) {
    const find = contextFinder(index, tokenizer, { budget });
    let spent = 0;
    const contextOf: typeof find = (place) => {
      const begun = performance.now();
      const found = find(place);
      spent += performance.now() - begun;
      return found;
    };
    const spans = heldOutSpans(heldOutFiles(files), tokenizer, {
      ...{ seed: 1, seqLen: window, maxSpans: places },
      ...(budget === 0 ? {} : { contextOf }),
    });
    const measured: BudgetPlace[] = [];
    for (const span of spans) {
      const asked = span.inContext ?? span;
      const { nats, text } = await measureSpan(sequence, tokenizer, span, asked, () => undefined);
      const exact = firstLine(text).trimEnd() === firstLine(span.middleText).trimEnd();
      measured.push({ file: span.file, bytes: span.bytes, nats, exact, tokens: asked.prompt.length });
    }
    results.push({ budget, places: measured, findMs: spent / Math.max(1, spans.length) });
  }
  await sequence.release();
  return results;
}
