import assert from "node:assert/strict";
import { test } from "node:test";
import type { TrainEvent } from "../../engine/protocol/train";
import type { DashboardState, ToPage } from "../../webview/protocol";
import { hasRun, parseToPage, readings, reduce, relativeChange } from "../../webview/state";
import { better, plan, states, steps } from "./fixtures";

function after(state: DashboardState, ...events: readonly TrainEvent[]): DashboardState {
  const end = events.reduce<DashboardState | null>((now, event) => reduce(now, { type: "event", event }), state);
  assert.ok(end !== null);
  return end;
}

const phase = (name: Extract<TrainEvent, { event: "phase" }>["phase"]): TrainEvent => ({
  event: "phase",
  phase: name,
  message: `now ${name}`,
});

test("a snapshot replaces everything; events before the first are dropped", () => {
  const message: ToPage = { type: "snapshot", state: states.training };
  assert.equal(reduce(states.better, message), states.training);
  assert.equal(reduce(null, { type: "event", event: plan }), null);
});

test("a run from its first event to its verdict", () => {
  const [first, second] = steps(2, 2);
  assert.ok(first !== undefined && second !== undefined);
  const short = { ...plan, steps: 2 };
  const seen = (state: DashboardState) => [state.phase, state.message, state.steps.length, state.evals.length];
  let state = after(states.preparing, phase("reviewing"), short, { event: "eval", step: 0, loss: 3.6 });
  assert.deepEqual(seen(state), ["preparing", "now reviewing", 0, 1]);
  state = after(state, phase("training"), first);
  assert.deepEqual(seen(state), ["training", "now training", 1, 1]);
  // In the middle of a run an evaluation or a checkpoint is not its end.
  state = after(
    state,
    phase("evaluating"),
    { event: "eval", step: 1, loss: 3.5 },
    { event: "checkpoint", step: 1, path: "/c" },
  );
  assert.deepEqual([...seen(state), state.checkpoint], ["training", "now evaluating", 1, 2, "/c"]);
  state = after(state, second, phase("evaluating"));
  assert.deepEqual(seen(state), ["finishing", "now evaluating", 2, 2]);
  const progress = { share: 0.5, secondsLeft: 3 };
  state = after(state, { event: "phase", phase: "evaluating", message: "now evaluating", progress });
  assert.deepEqual(state.progress, progress);
  state = after(state, phase("saving"));
  assert.equal(state.progress, null);
  state = after(state, { event: "verdict", ...better });
  assert.deepEqual([state.phase, state.verdict], ["finishing", better]);
});

test("a run that stopped improving comes to its verdict before its last planned step", () => {
  const progress = { share: 0, secondsLeft: null };
  const state = after(states.training, { event: "phase", phase: "evaluating", message: "Comparing", progress });
  assert.deepEqual([state.phase, state.message], ["finishing", "Comparing"]);
});

test("a step that comes again takes the place of what followed it", () => {
  const again = steps(100, 400).at(-1);
  assert.ok(again !== undefined);
  const state = after(states.training, { ...again, loss: 9 });
  assert.equal(state.steps.length, 100);
  assert.equal(state.steps.at(-1)?.loss, 9);
  assert.deepEqual(
    state.evals.map((item) => item.step),
    [0, 25, 50, 75],
  );
});

test("evaluations are kept in order, one a step", () => {
  const state = after(states.training, { event: "eval", step: 10, loss: 3.5 }, { event: "eval", step: 25, loss: 3 });
  assert.deepEqual(
    state.evals.map((item) => item.step),
    [0, 10, 25, 50, 75, 100, 125],
  );
  assert.equal(readings(state).best?.step, 25);
});

test("a late event does not wake a run that has ended", () => {
  for (const name of ["better", "stopped", "failed"] as const) {
    assert.equal(after(states[name], phase("training")).phase, states[name].phase);
  }
});

test("readings find base, newest and best, and leave out what is not finite", () => {
  const { baseLoss, latest, best, plannedSteps } = readings({
    ...states.training,
    evals: [
      { event: "eval", step: 0, loss: 3.6 },
      { event: "eval", step: 25, loss: 3.5 },
      { event: "eval", step: 50, loss: Number.NaN },
    ],
  });
  assert.deepEqual([baseLoss, latest?.step, best?.step, plannedSteps], [3.6, 50, 25, 400]);
  assert.deepEqual(readings({ ...states.training, evals: [], plan: null }), {
    last: states.training.steps.at(-1),
    plannedSteps: 128,
    baseLoss: null,
    latest: null,
    best: null,
    bestHelps: false,
    onTrainingCode: false,
  });
  assert.equal(relativeChange(3, 4), -0.25);
  assert.equal(relativeChange(null, 4), null);
});

test("only where a run is or was there are places for its figures", () => {
  const shown = Object.entries(states).flatMap(([name, state]) => (hasRun(state) ? [name] : []));
  assert.deepEqual(
    Object.keys(states).filter((name) => !shown.includes(name)),
    ["empty", "ready", "untrusted", "failedEarly"],
  );
});

test("only the host's messages are read", () => {
  const { training } = states;
  assert.deepEqual(parseToPage({ type: "snapshot", state: training }), { type: "snapshot", state: training });
  assert.deepEqual(parseToPage({ type: "event", event: plan }), { type: "event", event: plan });
  for (const foreign of [
    null,
    "snapshot",
    [],
    { type: "snapshot" },
    { type: "snapshot", state: {} },
    { type: "snapshot", state: { ...training, steps: "many" } },
    { type: "event", event: { event: "other" } },
    { type: "event" },
    { type: "reload" },
  ]) {
    assert.equal(parseToPage(foreign), null, JSON.stringify(foreign)?.slice(0, 60));
  }
});
