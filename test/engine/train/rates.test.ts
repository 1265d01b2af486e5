/** Learning rates that are tried before a run, on a model of one number: its loss is a parabola. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { layoutOf } from "../../../engine/step/layout";
import type { State } from "../../../engine/step/state";
import type { Stepper } from "../../../engine/step/stepper";
import { oneRowEach, type Row } from "../../../engine/text/packing";
import { exampleBatches, firstCursor } from "../../../engine/train/batches";
import type { Dataset } from "../../../engine/train/dataset";
import type { Start } from "../../../engine/train/progress";
import { bestOf, withChosenRate } from "../../../engine/train/rates";
import { smallRecipe } from "../../support/recipe";

const sequences = [1, 2, 3, 4, 5].map((token) => ({ tokens: [token, token, token], mask: [0, 1, 1] as const }));
const layout = layoutOf([{ name: "a", shape: [1] }]);
const recipe = { ...smallRecipe, lr: 0.03, lrProbe: true };
const evalRows = oneRowEach(sequences.slice(4), 4, 0);

interface Script {
  readonly steps?: number;
  readonly lrProbe?: boolean;
  readonly places?: Dataset["places"];
  /** Of the parameter: its best value is 1. */
  readonly slope?: (x: number) => number;
  readonly abort?: boolean;
  /** Updates that were made before. */
  readonly made?: number;
}

const apart = { watched: 1, judged: 4, apart: true };

async function probe({ steps = 60, lrProbe = true, places = apart, slope = (x) => x - 1, abort, made = 0 }: Script) {
  const controller = new AbortController();
  if (abort) controller.abort();
  const stateOf = (x: number): State => ({
    theta: [Float32Array.of(x)],
    m: [Float32Array.of(0)],
    v: [Float32Array.of(0)],
  });
  let x = 0.25;
  const seen: number[][] = [];
  const restored: number[] = [];
  const judged: (readonly Row[])[] = [];
  const firstToken = (rows: readonly Row[]): number[] => rows.flatMap((row) => row.tokens[0] ?? []);
  const stepper: Stepper = {
    layout,
    accumulate: async (rows) => {
      seen.push(firstToken(rows));
      return { loss: (x - 1) ** 2, gradNorm: Math.abs(slope(x)) };
    },
    update: async (_, lr) => {
      x -= 10 * lr * slope(x);
    },
    losses: async (rows) => {
      judged.push(rows);
      return rows.map((row) => row.weights.map(() => (x - 1) ** 2));
    },
    state: async () => stateOf(x),
    restore: ({ theta }) => {
      x = theta[0]?.[0] ?? Number.NaN;
      restored.push(x);
    },
    gradient: async () => [],
    placement: () => null,
    dispose: async () => {},
  };
  const asked = { ...recipe, lrProbe };
  const dataset: Dataset = {
    batches: exampleBatches(sequences, asked),
    ...{ evalRows, watched: "heldOut", verdictSpans: [], cut: null, places, tokenizer: null, trainedOn: [] },
    ...{ files: 5, skipped: {}, tokens: 15, update: null },
  };
  const start: Start = {
    ...{ recipe: asked, dataset, rowsAtOnce: 1, recompute: false, reductions: [] },
    loop: { step: made, cursor: firstCursor, history: [], evals: [], best: null, rateCuts: 0 },
    state: async () => stateOf(0.25),
  };
  const job = { steps, signal: controller.signal, log: () => {}, phase: () => {} };
  const chosen = await withChosenRate(job, start, stepper).catch((error: unknown) => error);
  return {
    chosen: chosen instanceof Error ? null : (chosen as typeof asked),
    error: chosen,
    seen,
    restored,
    judged,
    x,
  };
}

describe("learning rates that are tried", () => {
  it("are a third, one and three times the usual one; the lowest loss wins, from the same start on the same rows", async () => {
    const { chosen, seen, restored, judged, x } = await probe({});
    // 60 steps: a tenth of them for three rates is two steps each.
    assert.equal(chosen?.rates?.steps, 2);
    assert.deepEqual(
      chosen?.rates?.tried.map(({ lr }) => lr),
      [0.01, 0.03, 0.09],
    );
    // Two steps of a short run's schedule: its peak, then a tenth of it.
    const after = (lr: number): number => {
      const far = [lr, lr / 10].reduce((distance, rate) => distance * (1 - 10 * rate), 0.75);
      return far * far;
    };
    for (const { lr, loss } of chosen?.rates?.tried ?? [])
      assert.ok(Math.abs((loss ?? Number.NaN) - after(lr)) < 1e-6, `${lr}: ${loss}`);
    assert.equal(chosen?.lr, 0.09);
    assert.deepEqual(seen, [
      [1, 2],
      [3, 4],
      [1, 2],
      [3, 4],
      [1, 2],
      [3, 4],
    ]);
    assert.deepEqual([restored, x], [[0.25, 0.25, 0.25, 0.25], 0.25]);
    assert.deepEqual([chosen?.rates?.judgedBy, judged], ["heldOut", [evalRows, evalRows, evalRows]]);
    assert.deepEqual((await probe({})).chosen?.rates, chosen?.rates);
  });

  it("lose where they lead too far, or to what is no number", async () => {
    // Three times the rate overshoots; on a steeper slope the usual one does too.
    assert.equal((await probe({ slope: (x) => 3 * (x - 1) })).chosen?.lr, 0.03);
    assert.equal((await probe({ slope: (x) => 12 * (x - 1) })).chosen?.lr, 0.01);
    const broken = await probe({ slope: (x) => (x > 0.9 ? Number.NaN : x - 1) });
    assert.deepEqual([broken.chosen?.lr, broken.chosen?.rates?.tried[2]?.loss, broken.x], [0.03, null, 0.25]);
    assert.equal(
      bestOf(
        {
          tried: [
            { lr: 1, loss: null },
            { lr: 3, loss: null },
          ],
        },
        3,
      ),
      1,
    );
    assert.equal(
      bestOf(
        {
          tried: [
            { lr: 3, loss: 2 },
            { lr: 1, loss: 2 },
          ],
        },
        3,
      ),
      1,
    );
  });

  it("are judged by the rows that come next where the verdict sees the watched places too", async () => {
    const { chosen, judged } = await probe({ places: { ...apart, apart: false } });
    assert.equal(chosen?.rates?.judgedBy, "training");
    // Four rows were trained on; the fifth and those of the next epochs follow.
    assert.deepEqual(
      judged.map((rows) => rows.flatMap((row) => row.tokens[0] ?? [])),
      [
        [5, 1, 2, 3, 4, 5, 1, 2],
        [5, 1, 2, 3, 4, 5, 1, 2],
        [5, 1, 2, 3, 4, 5, 1, 2],
      ],
    );
  });

  it("are not tried where nobody asked, in a run that goes on, or in one that is too short", async () => {
    for (const script of [{ lrProbe: false }, { made: 1 }, { steps: 29 }]) {
      const { chosen, seen } = await probe(script);
      assert.deepEqual([chosen?.lr, chosen?.rates, seen], [0.03, null, []]);
    }
    assert.equal((await probe({ steps: 30 })).chosen?.rates?.steps, 1);
  });

  it("can be stopped, and leave the parameters as they were", async () => {
    const { error, seen, x } = await probe({ abort: true });
    assert.ok(error instanceof Error && "code" in error && error.code === "E_INTERRUPTED");
    assert.deepEqual([seen, x], [[], 0.25]);
  });
});
