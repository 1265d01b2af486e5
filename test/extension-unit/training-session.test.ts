import assert from "node:assert/strict";
import { test } from "node:test";
import type { RunState } from "../../engine/run/state";
import { createTrainingSession } from "../../extension/training/session";
import { startFake } from "./engines";

function create() {
  const phases: string[] = [];
  let now = 0;
  const lines: string[] = [];
  const session = createTrainingSession({
    start: () => startFake({ role: "training" }, lines),
    onChange: (state) => {
      if (phases.at(-1) !== state.phase) phases.push(state.phase);
    },
    now: () => now,
  });
  return {
    session,
    phases,
    lines,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const steps = (state: RunState) => state.steps.map((step) => step.step);

test("a run goes from preparing to done and keeps its history", async () => {
  const { session, phases } = create();
  const outcome = await session.start("harbour", { workspace: "/harbour" });
  assert.ok(outcome.kind === "done");
  assert.deepEqual(
    outcome.adapters.map((adapter) => adapter.dir),
    [outcome.result.adapter],
  );
  assert.deepEqual(phases, ["preparing", "training", "done"]);
  assert.deepEqual(steps(session.state()), [1, 2]);
  assert.equal(session.state().trained, "/store/v1");
  assert.equal(session.running(), false);
});

test("an update for which there is nothing to do leaves the run before it on display", async () => {
  const { session, phases } = create();
  const first = { workspace: "/harbour" };
  await session.start("harbour", first);
  const before = session.state();
  const outcome = await session.start("harbour", { workspace: "/harbour", update: "/store/v1" });
  assert.ok(outcome.kind === "done" && outcome.result.unchanged === true);
  assert.deepEqual(phases, ["preparing", "training", "done", "preparing", "done"]);
  assert.equal(session.state(), before);
  assert.equal(session.request(), first);
});

test("stopping ends with the checkpoint that the engine names, and resuming goes on from it", async () => {
  const { session, phases } = create();
  const run = session.start("harbour", { workspace: "/harbour", targets: "wait" });
  await until(() => session.state().steps.length === 2);
  session.stop();
  assert.equal(session.state().phase, "finishing");
  assert.deepEqual(await run, { kind: "stopped", checkpoint: "/store/v1/step-3" });
  assert.deepEqual(phases, ["preparing", "training", "finishing", "stopped"]);

  const resumed = session.resume();
  await until(() => session.state().steps.length === 3);
  session.stop();
  assert.equal((await resumed).kind, "stopped");
  assert.deepEqual(steps(session.state()), [1, 2, 3]);
});

test("an engine that does not stop can be ended, and its last checkpoint counts", async () => {
  const { session, pass } = create();
  const run = session.start("harbour", { workspace: "/harbour", targets: "deaf" });
  await until(() => session.state().checkpoint === "/store/v1/step-2");
  assert.equal(session.stop(), 0);
  pass(11_000);
  assert.equal(session.stop(), 11_000);
  session.kill();
  assert.deepEqual(await run, { kind: "stopped", checkpoint: "/store/v1/step-2" });
});

test("a crash is a failed run with a next step, and the run can be resumed", async () => {
  const { session, phases } = create();
  const outcome = await session.start("harbour", { workspace: "/harbour", targets: "crash" });
  assert.ok(outcome.kind === "failed");
  assert.equal(outcome.error.code, "E_ENGINE_CRASHED");
  assert.equal(outcome.checkpoint, "/store/v1/step-2");
  assert.equal(session.resumable(), true);
  assert.deepEqual(phases, ["preparing", "training", "failed"]);
  assert.equal(session.state().error?.code, "E_ENGINE_CRASHED");
});

test("stopping while the engine still starts ends the run", async () => {
  const { session } = create();
  const run = session.start("harbour", { workspace: "/harbour" });
  session.stop();
  assert.deepEqual(await run, { kind: "stopped", checkpoint: null });
});

test("the engine is told that a completion waits", async () => {
  const { session, lines } = create();
  const run = session.start("harbour", { workspace: "/harbour", targets: "wait" });
  await until(() => session.state().steps.length === 2);
  session.completionWaiting(true);
  await until(() => lines.includes("[training] waiting: true"));
  session.stop();
  await run;
});

test("without a checkpoint there is nothing to resume", async () => {
  const { session } = create();
  assert.equal(session.resumable(), false);
  await assert.rejects(session.resume(), /no checkpoint/);
});

test("a run that was under way when the window closed comes back as stopped", () => {
  const { session, phases } = create();
  const earlier = { ...session.state(), phase: "training" as const, checkpoint: "/store/v1/step-2" };
  session.restore(earlier, { workspace: "/harbour" });
  assert.deepEqual(phases, ["stopped"]);
  assert.equal(session.state().checkpoint, "/store/v1/step-2");
});
