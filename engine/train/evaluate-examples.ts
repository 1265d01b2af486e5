/** `evaluate` on an examples file: the losses of base and adapter at the places that it asks for, of encoders too. */
import { type Adapter, readAdapter } from "../adapters/adapter";
import { openBase } from "../bases/folder";
import { type OpenedModel, openModel } from "../devices/open-model";
import { bootstrapInterval, fewestGroups } from "../evaluation/bootstrap";
import { meanLoss, type SpanLoss, spanLosses } from "../evaluation/measure";
import type { ExamplesRequest, ExamplesResult } from "../protocol/evaluate";
import { evaluateRequest } from "../protocol/evaluate";
import { defaultsOf } from "../schema/request";
import { adapterTuning, trainableLayout } from "../step/graphs";
import { adapterTheta } from "../step/initial";
import { modelSessions } from "../step/model-sessions";
import { thetaFeeds } from "../step/theta-feeds";
import { oneRowEach, type Row } from "../text/packing";
import { readExamplesFile } from "../workspace/examples-file";
import { stopped } from "./comparison";
import type { EvaluateHooks } from "./evaluate";
import { makeRecipe } from "./recipe";

/**
 * Losses alone, in the order of the file. Throws E_EXAMPLES, E_ADAPTER, E_ADAPTER_BASE, E_INTERRUPTED, and what `openBase` and
 * `openModel` throw.
 */
export async function evaluateExamples(
  request: ExamplesRequest,
  { signal, log }: Pick<EvaluateHooks, "signal" | "log">,
): Promise<ExamplesResult> {
  const { seed } = { ...defaultsOf(evaluateRequest), ...request };
  const base = await openBase(request.base);
  const examples = await readExamplesFile(request.examples, base.config);
  const longest = Math.max(...examples.map(({ tokens }) => tokens.length));
  // Refuses what is longer than the base can read.
  makeRecipe({ examples: request.examples }, base, longest);
  const adapter = request.adapter === undefined ? null : await readAdapter(request.adapter, base);
  const opened = await openModel(base, request, { kind: "measuring", tuning: adapterTuning(adapter) });
  log(`device: ${opened.device.device}: ${opened.device.reason}`);
  const rows = oneRowEach(examples, longest, 0);
  const pause = async (): Promise<void> => {
    if (signal.aborted) throw stopped();
  };
  const before = await losses(opened, null, rows, pause);
  const after = adapter === null ? before : await losses(opened, adapter, rows, pause);
  const changes = before.flatMap(({ nats, tokens: weight }, index) =>
    weight === 0 ? [] : [{ value: (after[index]?.nats ?? Number.NaN) - nats, weight }],
  );
  const difference = changes.length < fewestGroups ? null : bootstrapInterval(changes, seed);
  return {
    base: { natsPerToken: meanLoss(before) },
    tuned: { natsPerToken: meanLoss(after) },
    ...(difference === null ? {} : { difference }),
    better: difference !== null && difference.high95 < 0,
    examples: rows.length,
    tokens: before.reduce((sum, { tokens }) => sum + tokens, 0),
  };
}

/** Of all that each row asks for. */
async function losses(
  { model, device: { device }, threads }: OpenedModel,
  adapter: Adapter | null,
  rows: readonly Row[],
  pause: () => Promise<void>,
): Promise<SpanLoss[]> {
  const tuning = adapterTuning(adapter);
  const layout = trainableLayout(model, tuning);
  const parameters = thetaFeeds(device, layout, adapterTheta(layout, adapter?.matrices ?? []));
  const shape = { batch: 1, length: rows[0]?.tokens.length ?? 0 };
  const sessions = modelSessions(model, tuning, { device, threads, rows: shape, pause });
  try {
    return spanLosses(rows, await (await sessions.evaluator()).losses(rows, parameters));
  } finally {
    await sessions.release();
  }
}
