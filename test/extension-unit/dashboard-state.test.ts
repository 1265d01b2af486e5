import assert from "node:assert/strict";
import { test } from "node:test";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { PlanEvent, TrainEvent } from "../../engine/protocol/train";
import { emptyRun, type RunAction, type RunState, reduceRun } from "../../engine/run/state";
import { dashboardState, isDelta } from "../../extension/dashboard/state";
import { readStoredRun, storeRun } from "../../extension/training/stored-run";
import type { DashboardState } from "../../webview/protocol";
import { reduce } from "../../webview/state";
import { plan, step, summary, verdict } from "./samples";

const on = (event: TrainEvent): RunAction => ({ type: "event", event });
const start: RunAction = { type: "start", project: "harbour" };
const trainedAdapter = {
  adapter: "/s/v1",
  steps: 2,
  seconds: 3,
  trainable: 1,
  total: 2,
  verdict: verdict(false),
} as const;

function run(...actions: readonly RunAction[]): RunState {
  return actions.reduce(reduceRun, emptyRun(""));
}

const training = run(start, on(plan()), on(step(1)));

test("the page, which gets events, always shows what the host knows", () => {
  const progress = { share: 0.5, secondsLeft: 3 };
  const story: readonly RunAction[] = [
    start,
    on({ event: "phase", phase: "reviewing", message: "Reading files" }),
    on(plan()),
    on({ event: "phase", phase: "evaluating", message: "Evaluating" }),
    on({ event: "eval", step: 0, loss: 3 }),
    on({ event: "phase", phase: "training", message: "Training" }),
    ...[1, 2, 3].map((at) => on(step(at))),
    on({ event: "checkpoint", step: 3, path: "/c" }),
    on({ event: "eval", step: 3, loss: 2 }),
    { type: "stopping" },
    on(step(4)),
    { type: "stopped", checkpoint: "/c" },
    on({ event: "phase", phase: "training", message: "too late" }),
    { type: "resume", project: "harbour" },
    on(step(3)),
    on(step(4)),
    on({ event: "adapter", path: "/s/v1", interim: verdict(true) }),
    on({ event: "phase", phase: "evaluating", message: "Comparing", progress }),
    on({ event: "verdict", ...verdict(false) }),
    { type: "done", result: trainedAdapter },
  ];
  const adapters = [summary({ dir: "/s/v1", workspace: "/harbour" })];
  const shown = (run: RunState) =>
    dashboardState({ trusted: true, project: "harbour", folder: "/harbour", run, choice: null, adapters });
  let host = emptyRun("harbour");
  let page: DashboardState | null = shown(host);
  let snapshots = 0;
  for (const action of story) {
    host = reduceRun(host, action);
    const event = action.type === "event" ? action.event : null;
    if (!isDelta(event)) snapshots += 1;
    page = reduce(page, isDelta(event) ? { type: "event", event } : { type: "snapshot", state: shown(host) });
    assert.deepEqual(page, shown(host), JSON.stringify(action));
  }
  assert.equal(snapshots, 6);
});

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
  const finished = run(start, { type: "done", result: trainedAdapter });
  const parts = { trusted: true, project: "harbour", folder: "/harbour", run: finished, choice: null };
  const trained = (adapters: readonly AdapterSummary[]) => dashboardState({ ...parts, adapters }).trained;
  assert.equal(trained([summary({ dir: "/s/v1" })]), "/s/v1");
  assert.equal(trained([]), null);
});
