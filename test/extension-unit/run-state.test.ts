import assert from "node:assert/strict";
import { test } from "node:test";
import type { AdapterSummary, PlanEvent, StepEvent, TrainEvent, TrainPhase, Verdict } from "../../engine/protocol";
import { dashboardState, isDelta } from "../../extension/dashboard-state";
import { emptyRun, type RunAction, type RunState, reduceRun, thinSteps } from "../../extension/run-state";
import { readStoredRun, storeRun } from "../../extension/stored-run";
import { plan, step, summary, verdict } from "./samples";

const on = (event: TrainEvent): RunAction => ({ type: "event", event });
const phase = (name: TrainPhase, message: string = name): RunAction => on({ event: "phase", phase: name, message });
const evaluation = (at: number): RunAction => on({ event: "eval", step: at, loss: 2 });
const done = (result: Verdict | null): RunAction => ({
  type: "done",
  result: {
    adapter: "/s/v1",
    steps: 2,
    seconds: 3,
    trainable: 1,
    total: 2,
    ...(result === null ? {} : { verdict: result }),
  },
});
const start: RunAction = { type: "start", project: "harbour" };

function run(...actions: readonly RunAction[]): RunState {
  return actions.reduce(reduceRun, emptyRun(""));
}

function checkPhase(name: string, actions: readonly RunAction[], expected: string, message?: RegExp): void {
  test(name, () => {
    const state = run(...actions);
    assert.equal(state.phase, expected);
    if (message !== undefined) assert.match(state.message, message);
  });
}

checkPhase("nothing yet", [], "empty");
checkPhase("started", [start], "preparing");
checkPhase("reviewing", [start, phase("reviewing", "Reading files")], "preparing", /^Reading files$/);
checkPhase("the base is evaluated before the first step", [start, on(plan()), phase("evaluating")], "preparing");
checkPhase("the first step", [start, on(plan()), on(step(1))], "training");
checkPhase("an evaluation between steps", [start, on(plan()), on(step(1)), phase("evaluating")], "training");
checkPhase("the evaluation after the last step", [start, on(plan()), on(step(4)), phase("evaluating")], "finishing");
checkPhase(
  "the verdict of a run that stopped improving before its last planned step",
  [
    start,
    on(plan()),
    on(step(2)),
    on({ event: "phase", phase: "evaluating", message: "Comparing", progress: { share: 0, secondsLeft: null } }),
    phase("saving"),
  ],
  "finishing",
);
checkPhase("stopping", [start, on(step(1)), { type: "stopping" }], "finishing");
checkPhase(
  "stopping, while the last step ends",
  [start, { type: "stopping" }, on(step(1)), phase("training")],
  "finishing",
);
checkPhase("done and better", [start, done(verdict(true))], "done", /; better$|exact lines unchanged$/);
checkPhase("done and not better", [start, done(verdict(false))], "done", /not shown to be better$/);
checkPhase("done without a verdict", [start, done(null)], "done", /no verdict/);
checkPhase("stopped early", [start, { type: "stopped", checkpoint: null }], "stopped", /before the first checkpoint/);
checkPhase("stopped with a checkpoint", [start, { type: "stopped", checkpoint: "/c" }], "stopped", /was kept/);
checkPhase(
  "failed",
  [start, { type: "failed", error: { code: "E_DEVICE", message: "No such device.", hint: "Choose another." } }],
  "failed",
  /^No such device\.$/,
);

test("a resumed run takes back the steps after its checkpoint", () => {
  const state = run(
    start,
    on(plan()),
    evaluation(0),
    ...[1, 2, 3].map((at) => on(step(at))),
    evaluation(3),
    on({ event: "checkpoint", step: 2, path: "/c/2" }),
    { type: "stopped", checkpoint: null },
    { type: "resume", project: "harbour" },
    on(step(3)),
  );
  assert.deepEqual(
    state.steps.map((item) => item.step),
    [1, 2, 3],
  );
  assert.deepEqual(
    state.evals.map((item) => item.step),
    [0],
  );
  assert.equal(state.checkpoint, "/c/2");
  assert.equal(state.error, null);
});

test("a new run starts with nothing of the one before", () => {
  const state = run(start, on(plan()), on(step(1)), evaluation(1), done(verdict(true)), start);
  assert.deepEqual(state, { ...emptyRun("harbour"), phase: "preparing", message: state.message });
});

test("a verdict is kept without its event's name", () => {
  const state = run(start, on({ event: "verdict", ...verdict(true) }));
  assert.deepEqual(state.verdict, verdict(true));
});

test("thinning keeps the first step, the newest half and the order", () => {
  const many: StepEvent[] = Array.from({ length: 1000 }, (_, index) => step(index + 1));
  const kept = thinSteps(many, 600).map((item) => item.step);
  assert.ok(kept.length <= 600);
  assert.equal(kept[0], 1);
  assert.deepEqual(
    kept.slice(-300),
    many.slice(-300).map((item) => item.step),
  );
  assert.deepEqual(
    kept,
    [...kept].sort((a, b) => a - b),
  );
  assert.equal(thinSteps(many, 1000), many);
});

function checkDelta(name: string, before: RunState, action: RunAction, expected: boolean): void {
  test(`${name} is sent as ${expected ? "an event" : "a snapshot"}`, () => {
    const after = reduceRun(before, action);
    assert.equal(isDelta(before, after, action.type === "event" ? action.event : null), expected);
  });
}

const training = run(start, on(plan()), on(step(1)));
checkDelta("the next step", training, on(step(2)), true);
checkDelta("the first step", run(start, on(plan())), on(step(1)), false);
checkDelta("a step that takes others back", run(start, on(step(1)), on(step(2)), on(step(3))), on(step(2)), false);
checkDelta("an evaluation", training, evaluation(1), true);
checkDelta("a new message", training, phase("evaluating", "Evaluating"), false);
checkDelta("a plan", run(start), on(plan()), false);
checkDelta("a stop", training, { type: "stopping" }, false);

test("a stored run comes back", () => {
  const stored: unknown = structuredClone(storeRun("file:///harbour", training, { workspace: "/harbour" }));
  const back = readStoredRun(stored, ["file:///other", "file:///harbour"]);
  assert.deepEqual(back, { format: 1, folder: "file:///harbour", state: training, request: { workspace: "/harbour" } });
});

test("what another version stored, or another folder's run, is left alone", () => {
  const stored = storeRun("file:///harbour", training, null);
  const { verdict: _, ...incomplete } = stored.state;
  for (const raw of [
    undefined,
    3,
    {},
    { ...stored, format: 2 },
    { ...stored, state: incomplete },
    { ...stored, state: null },
  ]) {
    assert.equal(readStoredRun(raw, ["file:///harbour"]), null);
  }
  assert.equal(readStoredRun(stored, ["file:///elsewhere"]), null);
});

test("the dashboard shows the project's own adapters, and the one it uses", () => {
  const own = summary({ dir: "/s/own", workspace: "/harbour" });
  const used = summary({ dir: "/s/used", workspace: "/elsewhere" });
  const other = summary({ dir: "/s/other", workspace: "/elsewhere" });
  const parts = { trusted: true, project: "harbour", folder: "/harbour", run: training, adapters: [own, used, other] };
  const state = dashboardState({ ...parts, choice: { summary: used, enabled: true } });
  assert.deepEqual(state.runs, [own, used]);
  assert.deepEqual([state.adapter, state.enabled, state.phase], [used, true, "training"]);
});

test("an untrusted workspace shows nothing of a run", () => {
  const state = dashboardState({
    trusted: false,
    project: "harbour",
    folder: "/harbour",
    run: training,
    choice: null,
    adapters: [],
  });
  assert.deepEqual([state.phase, state.steps, state.plan satisfies PlanEvent | null], ["untrusted", [], null]);
});

test("the adapter that a run made is offered only while it exists", () => {
  const finished = run(start, done(verdict(false)));
  const parts = { trusted: true, project: "harbour", folder: "/harbour", run: finished, choice: null };
  const trained = (adapters: readonly AdapterSummary[]) => dashboardState({ ...parts, adapters }).trained;
  assert.equal(trained([summary({ dir: "/s/v1" })]), "/s/v1");
  assert.equal(trained([]), null);
});
