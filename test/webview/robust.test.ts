import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Metrics } from "../../engine/protocol/verdict";
import { face } from "../../webview/face";
import { lossText, metricRows, parametersText, ratesText, runGain, tiles } from "../../webview/figures";
import type { DashboardState } from "../../webview/protocol";
import { countSamples, pairSamples } from "../../webview/samples";
import { lossTable, matricesTable, ratesTable, skippedTable, targetsTable } from "../../webview/tables";
import { better, plan, run, states } from "./fixtures";

/** Everything that the page would write for a state. */
function written(state: DashboardState): string {
  return JSON.stringify([
    face(state),
    tiles(state),
    lossText(state),
    ratesText(state),
    lossTable(state),
    ratesTable(state),
    state.plan === null
      ? []
      : [
          parametersText(state.plan),
          ...[targetsTable, matricesTable, skippedTable].map((of) => of(state.plan ?? plan)),
        ],
    state.verdict === null ? [] : [metricRows(state.verdict), countSamples(pairSamples(state.verdict))],
    state.runs.map(runGain),
  ]);
}

/** A number that may be anything. */
const wild = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 1e-12, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);
/** A name may be any text but one of the words that must not come from a number. */
const names = fc.string().filter((name) => !/NaN|undefined|Infinity|null|object/.test(name));
const step = fc.record({
  event: fc.constant("step" as const),
  step: fc.nat(9999),
  loss: wild,
  lr: wild,
  gradNorm: wild,
  tokensPerSecond: wild,
  peakBytes: wild,
  etaSeconds: wild,
});
const evaluation = fc.record({ event: fc.constant("eval" as const), step: fc.nat(9999), loss: wild });
const metrics: fc.Arbitrary<Metrics> = fc.record({
  natsPerToken: wild,
  natsPerByte: wild,
  lineExactMatch: wild,
  spanExactMatch: wild,
  editSimilarity: wild,
  identifierF1: wild,
  samples: fc.constantFrom(better.base.samples, better.tuned.samples, []),
});
const difference = fc.record({ value: wild, low95: wild, high95: wild });
const anyState: fc.Arbitrary<DashboardState> = fc
  .record({
    kind: fc.constantFrom(...Object.values<DashboardState>(states)),
    plan: fc.option(
      fc.record({
        trainable: wild,
        total: wild,
        adapterBytes: wild,
        steps: fc.nat(9999),
        estimate: fc.record({ seconds: wild, bytes: wild }),
        perTarget: fc.dictionary(names, wild),
        skipped: fc.dictionary(names, wild),
      }),
    ),
    steps: fc.array(step, { maxLength: 20 }),
    evals: fc.array(evaluation, { maxLength: 10 }),
    verdict: fc.option(
      fc.record({ base: metrics, tuned: metrics, difference, better: fc.boolean(), files: fc.nat(), spans: fc.nat() }),
    ),
    enabled: fc.boolean(),
    trained: fc.option(fc.string()),
    seconds: fc.option(wild),
    gain: fc.option(difference),
  })
  .map(({ kind, plan: changed, gain, ...rest }) => ({
    ...kind,
    ...rest,
    plan: changed === null ? null : { ...plan, ...changed },
    runs: [run(1, gain, "2026-11-24T10:12:00Z")],
  }));

test("whatever the numbers are, the page has words for them", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const names = /"(NaN|undefined|null)|[ (](NaN|undefined|Infinity|null)[ ).,]|\[object/.exec(written(state));
      assert.equal(names, null, names?.[0]);
    }),
    { numRuns: 500 },
  );
});
