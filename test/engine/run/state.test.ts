import assert from "node:assert/strict";
import { test } from "node:test";
import type { StepEvent, TrainEvent, TrainPhase } from "../../../engine/protocol/train";
import type { Verdict } from "../../../engine/protocol/verdict";
import { emptyRun, type RunAction, type RunState, reduceRun } from "../../../engine/run/state";
import { thinSteps } from "../../../engine/run/steps";
import { plan, step, verdict } from "../../extension-unit/samples";

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

checkPhase(
  "a verdict is the end",
  [start, on(plan()), on(step(2)), on({ event: "verdict", ...verdict(true) })],
  "finishing",
);

test("an event that comes late does not wake a run that has ended", () => {
  const ends: readonly RunAction[] = [
    done(verdict(true)),
    { type: "stopped", checkpoint: null },
    { type: "failed", error: { code: "E_MEMORY", message: "No memory.", hint: "Choose a smaller batch." } },
  ];
  const late = [phase("training"), on(step(3)), on({ event: "verdict", ...verdict(true) })];
  for (const end of ends) {
    const ended = run(start, on(plan()), on(step(2)), end);
    for (const action of late) assert.equal(reduceRun(ended, action).phase, ended.phase);
    assert.equal(reduceRun(ended, phase("training", "Training")).message, ended.message);
  }
});

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
