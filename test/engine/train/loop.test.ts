/** The course of a run, with a stepper whose losses are written down beforehand. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import type { TrainEvent } from "../../../engine/protocol/train";
import { layoutOf } from "../../../engine/step/layout";
import type { Stepper } from "../../../engine/step/stepper";
import { oneRowEach } from "../../../engine/text/packing";
import { exampleBatches, firstCursor } from "../../../engine/train/batches";
import { finishedCheckpoints, loopOf, readCheckpoint } from "../../../engine/train/checkpoint";
import { courseFrom, type LoopJob, type LoopParts, trainingLoop } from "../../../engine/train/loop";
import type { LoopState } from "../../../engine/train/progress";
import { learningRate } from "../../../engine/train/schedule";
import { smallRecipe as recipe } from "../../support/recipe";
import { tempFolder } from "../../support/temp";

const sequences = [1, 2, 3].map((token) => ({ tokens: [token, token, token], mask: [0, 1, 1] as const }));
const layout = layoutOf([{ name: "a", shape: [2] }]);

interface Script {
  readonly steps: number;
  readonly exact?: boolean;
  /** Held-out losses, the base's first; the last one is repeated. */
  readonly evals: readonly number[];
  /** `time`: which time this step is made, from 1. */
  readonly losses?: (step: number, time: number) => number;
  readonly gradNorm?: number;
  readonly patience?: number;
  readonly abortAt?: number;
}

interface Course {
  readonly state: LoopState | null;
  readonly error: AttuneError | null;
  readonly events: readonly TrainEvent[];
  readonly updates: readonly number[];
  readonly out: string;
}

async function follow(out: string, script: Script): Promise<Course> {
  const controller = new AbortController();
  const events: TrainEvent[] = [];
  const updates: number[] = [];
  let evaluated = 0;
  // The parameters are the number of updates that made them.
  let made = 0;
  const times = new Map<number, number>();
  const buckets = () => [Float32Array.of(made, 0)];
  const stepper: Stepper = {
    layout,
    async accumulate(_, step) {
      const time = (times.get(step) ?? 0) + 1;
      times.set(step, time);
      return { loss: script.losses?.(step, time) ?? 1, gradNorm: script.gradNorm ?? 1 };
    },
    update: async (step) => {
      updates.push(step);
      made++;
    },
    losses: async (rows) => {
      const loss = script.evals[Math.min(evaluated++, script.evals.length - 1)] ?? Number.NaN;
      return rows.map((row) => row.weights.map((weight) => weight * loss));
    },
    state: async () => ({ theta: buckets(), m: buckets(), v: buckets() }),
    restore: ({ theta }) => {
      made = theta[0]?.[0] ?? Number.NaN;
    },
    gradient: async () => buckets(),
    placement: () => null,
    dispose: async () => {},
  };
  const start: LoopState = { step: 0, cursor: firstCursor, history: [], evals: [], best: null, rateCuts: 0 };
  const course = { events, updates, out };
  try {
    const base = await openBase("test/fixtures/parity/llama/base");
    const job: LoopJob = {
      asked: { workspace: null, examples: null, update: null, seqLen: 16, batch: 1 },
      steps: script.steps,
      exact: script.exact ?? false,
      out,
      precision: "fp32",
      base,
      signal: controller.signal,
      elapsed: () => 0,
      log: () => {},
      phase: (phase, message) => events.push({ event: "phase", phase, message }),
      onEvent: (event) => {
        events.push(event);
        if (event.event === "step" && event.step === script.abortAt) controller.abort();
      },
    };
    const parts: LoopParts = {
      stepper,
      recipe: { ...recipe, patience: script.patience ?? recipe.patience },
      dataset: {
        batches: exampleBatches(sequences, recipe),
        evalRows: oneRowEach(sequences, 4, 0),
        verdictSpans: [],
        cut: null,
        places: null,
        trainedOn: [],
        watched: "training",
        tokenizer: null,
        files: 0,
        skipped: {},
        tokens: 9,
        update: null,
      },
      probe: { secondsPerRow: 0, secondsPerEvaluatedRow: 0 },
      filesSoFar: () => new Map(),
      async goBack(checkpoint) {
        const found = checkpoint === null ? null : await readCheckpoint(checkpoint, base, () => layout);
        stepper.restore(found === null ? { theta: [Float32Array.of(0, 0)], m: [], v: [] } : await found.state());
        return found && loopOf(found);
      },
    };
    const state = await trainingLoop(job, parts, courseFrom(start));
    return { ...course, state, error: null };
  } catch (error) {
    if (!(error instanceof AttuneError)) throw error;
    return { ...course, state: null, error };
  }
}

const falling = Array.from({ length: 40 }, (_, index) => 5 - index / 10);

describe("the course of a run", () => {
  const check = (name: string, script: Script, expected: { steps: number; best: number }): void => {
    test(name, async (context) => {
      const { state } = await follow(await tempFolder(context), script);
      assert.equal(state?.step, expected.steps);
      assert.equal(state?.best?.step, expected.best);
      assert.deepEqual(state?.best?.theta, [Float32Array.of(expected.best, 0)]);
    });
  };
  check("runs to its end while the loss falls", { steps: 100, evals: falling }, { steps: 100, best: 100 });
  check(
    "stops after three evaluations without a better one",
    { steps: 200, evals: [5, 4, 3, 2, 3, 4, 5] },
    { steps: 120, best: 60 },
  );
  check(
    "stops after as many evaluations as it has patience for",
    { steps: 200, evals: [5, 4, 3, 2, 3, 4, 5], patience: 1 },
    { steps: 80, best: 60 },
  );
  check(
    "never stops without a bound to its patience",
    { steps: 200, evals: [5, 4, 3, 2, 3, 4, 5], patience: 0 },
    { steps: 200, best: 60 },
  );
  check("a thousandth is no improvement", { steps: 200, evals: [5, 4, 3.999, 3.998, 3.9975] }, { steps: 80, best: 80 });
  check("waits until there is something to compare", { steps: 200, evals: [1, 2, 3, 4, 5] }, { steps: 80, best: 0 });
  check(
    "an exact number of steps is kept whatever the losses",
    { steps: 100, exact: true, evals: [1, 2] },
    { steps: 100, best: 0 },
  );
  check("a late improvement counts", { steps: 100, evals: [5, 4, 4.5, 4.4, 3, 3.5, 3.4, 2] }, { steps: 100, best: 70 });

  test("evaluates at steps that are evenly spaced, and at the last", async (context) => {
    const { events } = await follow(await tempFolder(context), { steps: 45, exact: true, evals: falling });
    const evals = events.flatMap((event) => (event.event === "eval" ? [event.step] : []));
    assert.deepEqual(evals, [0, 10, 20, 30, 40, 45]);
    const checkpoints = events.flatMap((event) => (event.event === "checkpoint" ? [event.step] : []));
    assert.deepEqual(checkpoints, [10, 20, 30, 40, 45]);
  });

  test("an interrupted run leaves a checkpoint of just this step", async (context) => {
    const out = await tempFolder(context);
    const { error, updates } = await follow(out, { steps: 45, exact: true, evals: falling, abortAt: 7 });
    assert.equal(error?.code, "E_INTERRUPTED");
    assert.deepEqual(updates, [1, 2, 3, 4, 5, 6, 7]);
    const base = await openBase("test/fixtures/parity/llama/base");
    const checkpoint = await readCheckpoint(String(error?.data?.["checkpoint"]), base, () => layout);
    assert.equal(checkpoint.step, 7);
    assert.equal(checkpoint.steps, 45);
    // Seven batches of two out of three rows.
    assert.deepEqual(checkpoint.cursor, { epoch: 4, row: 2 });
    assert.deepEqual((await checkpoint.state()).theta, [Float32Array.of(7, 0)]);
    assert.deepEqual(checkpoint.best?.theta, [Float32Array.of(0, 0)]);
    assert.equal(checkpoint.history.length, 7);
  });

  test("goes back where a step is not finite, and on at a tenth of the rate", async (context) => {
    const out = await tempFolder(context);
    const nan = (step: number, time: number): number => (step === 14 && time <= 2 ? Number.NaN : 1);
    const { state, error, updates, events } = await follow(out, {
      steps: 20,
      exact: true,
      evals: falling,
      losses: nan,
    });
    assert.equal(error, null);
    const to = (first: number, last: number): number[] =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index);
    // The newest checkpoint is that of step 10.
    assert.deepEqual(updates, [...to(1, 13), ...to(11, 13), ...to(11, 20)]);
    assert.equal(state?.rateCuts, 2);
    assert.deepEqual(
      state?.history.map(({ step }) => step),
      to(1, 20),
    );
    const rateAt = (step: number): number => learningRate(recipe.lr, step, 20);
    const rates = events.flatMap((event) =>
      event.event === "step" && event.step === 12 ? [event.lr / rateAt(12)] : [],
    );
    assert.deepEqual(
      rates.map((rate) => rate.toFixed(4)),
      ["1.0000", "0.1000", "0.0100"],
    );
    const told = events.flatMap((event) => (event.event === "phase" ? [event.message] : []));
    assert.equal(told.length, 2);
    assert.match(told[1] ?? "", /^The learning rate was too high: going on from step 10 at [\d.e-]+ instead of /);
    const base = await openBase("test/fixtures/parity/llama/base");
    const [last] = (await finishedCheckpoints(out)).slice(-1);
    const checkpoint = await readCheckpoint(last ?? "", base, () => layout);
    assert.deepEqual([checkpoint.step, checkpoint.rateCuts], [20, 2]);
    assert.deepEqual((await checkpoint.state()).theta, [Float32Array.of(20, 0)]);
  });

  test("before the first checkpoint it goes back to where it began", async (context) => {
    const nan = (step: number, time: number): number => (step === 3 && time === 1 ? Number.POSITIVE_INFINITY : 1);
    const script = { steps: 12, exact: true, evals: falling, losses: nan };
    const { state, updates } = await follow(await tempFolder(context), script);
    assert.deepEqual(updates.slice(0, 4), [1, 2, 1, 2]);
    assert.deepEqual([state?.step, state?.rateCuts, state?.evals.length], [12, 1, 3]);
  });

  const diverging: readonly [string, Script, { updates: number; kept: number }][] = [
    [
      "a loss that is not a number",
      { steps: 30, evals: [5], losses: (step) => (step === 4 ? Number.NaN : 1) },
      { updates: 4 * 3, kept: 0 },
    ],
    ["an infinite gradient", { steps: 30, evals: [5], gradNorm: Number.POSITIVE_INFINITY }, { updates: 0, kept: 0 }],
    ["an evaluation that is not a number", { steps: 30, evals: [5, Number.NaN] }, { updates: 4 * 10, kept: 0 }],
    [
      "after sound evaluations",
      { steps: 30, evals: [5, 4, 3], losses: (step) => (step === 25 ? Number.NaN : 1) },
      { updates: 24 + 3 * 4, kept: 2 },
    ],
    [
      "a sound evaluation before any step proves nothing",
      { steps: 30, evals: [5], losses: () => Number.NaN },
      { updates: 0, kept: 0 },
    ],
  ];
  for (const [name, script, expected] of diverging) {
    test(`diverges: ${name}`, async (context) => {
      const { error, updates } = await follow(await tempFolder(context), script);
      assert.equal(error?.code, "E_DIVERGED");
      assert.equal(updates.length, expected.updates);
      const kept = error?.data?.["checkpoints"];
      assert.ok(Array.isArray(kept));
      assert.equal(kept.length, expected.kept);
      for (const dir of kept) assert.ok(error?.message.includes(String(dir)));
    });
  }
});
