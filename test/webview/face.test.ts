import assert from "node:assert/strict";
import { test } from "node:test";
import { face } from "../../webview/face";
import { tiles } from "../../webview/figures";
import type { DashboardState } from "../../webview/protocol";
import { better, notBetter, states } from "./fixtures";

interface Seen {
  readonly phase: string;
  readonly detail: string;
  /** Label and message of the primary action, then the labels of the secondary ones. */
  readonly actions: readonly string[];
  readonly notice: string | null;
  /** Labels of the notice's own actions. */
  readonly offers: readonly string[];
  readonly toggle: boolean | null;
  readonly progress: number | "busy" | null;
}

function check(state: DashboardState, expected: Seen): void {
  const { phase, detail, primary, secondary, notice, toggle, progress } = face(state);
  assert.deepEqual(
    {
      phase,
      detail: detail.replaceAll("\u00a0", " "),
      actions: [primary.label, primary.message.type, ...secondary.map((action) => action.label)],
      notice: notice?.title ?? null,
      offers: notice?.actions.map((action) => action.label) ?? [],
      toggle: toggle?.checked ?? null,
      progress,
    },
    expected,
  );
}

const idle = { offers: [], toggle: null, progress: null } as const;
const live = { actions: ["Stop", "stop"], notice: null, offers: [] } as const;

test("before a run", () => {
  check(states.empty, {
    ...idle,
    phase: "Not trained yet",
    detail: "",
    actions: ["Train Adapter", "start"],
    notice: "Teach the model this project",
    offers: ["Get Started"],
  });
  check(states.ready, {
    ...idle,
    phase: "Ready",
    detail: "",
    actions: ["Train Adapter", "start"],
    notice: "Train on the project as it is now",
    toggle: true,
  });
  check(states.untrusted, {
    ...idle,
    phase: "Workspace not trusted",
    detail: "",
    actions: ["Manage Trust", "manageTrust"],
    notice: "Attune is off in this workspace",
  });
});

test("during a run the one action is to stop it", () => {
  check(states.preparing, { ...live, phase: "Preparing", detail: "Reviewing files", toggle: null, progress: "busy" });
  check(states.planned, {
    ...live,
    phase: "Preparing",
    detail: "Measuring the base on held-out files · about 9 min in all · 1.24 GB of memory",
    toggle: null,
    progress: "busy",
  });
  check(states.training, {
    ...live,
    phase: "Training",
    detail: "step 128 of 400 · 6 min left",
    toggle: null,
    progress: 0.32,
  });
  check(states.finishing, {
    ...live,
    phase: "Finishing",
    detail: "Comparing base and adapter on held-out files",
    toggle: true,
    progress: "busy",
  });
});

test("an update says which version it brings up to date", () => {
  const { training } = states;
  assert.ok(training.plan !== null);
  const update = { from: "harbour v2", files: 3, lines: 40, replay: 0.25 };
  assert.equal(face({ ...training, plan: { ...training.plan, update } }).phase, "Updating harbour v2");
});

test("the comparison shows how far it is and how long it takes", () => {
  check(states.judging, {
    ...live,
    phase: "Finishing",
    detail: "Comparing base and tuned on held-out code: 43 %, 2 min left",
    toggle: true,
    progress: 0.43,
  });
});

test("too little code is said while one may still stop", () => {
  for (const phase of ["preparing", "training", "finishing"] as const) {
    const { notice } = face({ ...states.little, phase });
    assert.deepEqual(
      [notice?.tone, notice?.title, notice?.lines],
      ["caution", "Little code in this workspace", states.little.plan.warnings],
    );
  }
});

test("after a run", () => {
  const done = {
    ...idle,
    phase: "Done",
    detail: "400 steps in 9 min 12 s",
    actions: ["Train Adapter", "start"],
  } as const;
  check(states.better, { ...done, notice: "Better than the base on code it has not seen", toggle: true });
  check(states.betterOff, {
    ...done,
    notice: "Better than the base on code it has not seen",
    offers: ["Use Adapter"],
    toggle: false,
  });
  check(states.notBetter, {
    ...done,
    notice: "Not shown to be better than the base, so it is kept off",
    offers: ["Use Anyway"],
    toggle: false,
  });
  check(
    { ...states.notBetter, enabled: true },
    { ...done, notice: "Not shown to be better than the base, but switched on", toggle: true },
  );
  check(states.notCompared, {
    ...done,
    notice: "Trained, but not compared with the base",
    offers: ["Use Anyway"],
    toggle: false,
  });
});

test("a run that ended early says how to go on", () => {
  const at = { ...idle, detail: "at step 128 of 400" } as const;
  check(states.stopped, {
    ...at,
    phase: "Stopped",
    actions: ["Resume", "resume", "Train from Start"],
    notice: "Training was stopped",
  });
  check(
    { ...states.stopped, checkpoint: null },
    { ...at, phase: "Stopped", actions: ["Train Adapter", "start"], notice: "Training was stopped" },
  );
  check(states.failed, {
    ...at,
    phase: "Failed",
    actions: ["Resume", "resume", "Train from Start"],
    notice: "The training engine ended unexpectedly (signal SIGKILL)",
    offers: ["Show Log"],
  });
  check(states.failedEarly, {
    ...idle,
    phase: "Failed",
    detail: "",
    actions: ["Try Again", "start"],
    notice: states.failedEarly.error.message,
    offers: ["Show Log"],
  });
  // From a checkpoint with the same learning rate it would diverge again.
  check(states.diverged, {
    ...at,
    detail: "at step 129 of 400",
    phase: "Failed",
    actions: ["Try Again", "start"],
    notice: "The loss was not finite at step 129",
    offers: ["Show Log", "Open Settings"],
  });
});

test("the adapter that is kept off is the one of this run, not the project's older one", () => {
  const older = { ...states.notBetter, adapter: states.ready.adapter, enabled: true };
  const { notice } = face(older);
  assert.deepEqual(
    notice?.actions.map((action) => action.message),
    [{ type: "useAdapter", dir: states.notBetter.trained }],
  );
});

test("the notice says why a verdict is missing or is not enough", () => {
  const lines = (state: DashboardState) => face(state).notice?.lines.join(" ") ?? "";
  assert.match(lines(states.notCompared), /No file was held out/);
  assert.match(
    lines({ ...states.notCompared, evals: states.better.evals }),
    /switched off for this run or did not finish/,
  );
  assert.match(lines(states.notBetter), /interval reaches zero/);
  const worse = { ...notBetter, difference: { value: 0.2, low95: 0.1, high95: 0.3 } };
  assert.match(lines({ ...states.notBetter, verdict: worse }), /it is worse/);
  const broken = { ...notBetter, difference: { value: Number.NaN, low95: Number.NaN, high95: Number.NaN } };
  assert.match(lines({ ...states.notBetter, verdict: broken }), /no interval to judge by/);
});

test("the headline agrees with the table under it", () => {
  const mixed = { ...better, tuned: { ...better.tuned, lineExactMatch: 0.1 } };
  const seen = (state: DashboardState) => {
    const { tone, title, lines, icon } = face(state).notice ?? never();
    return [tone, icon, title, lines[0]?.includes("exact lines") ? "lines told" : ""];
  };
  assert.deepEqual(seen(states.better), ["good", "pass", "Better than the base on code it has not seen", "lines told"]);
  assert.deepEqual(seen({ ...states.better, verdict: mixed }), [
    "caution",
    "warning",
    "Better than the base by loss, but fewer exact lines",
    "lines told",
  ]);
  const [, against] = tiles({ ...states.better, verdict: mixed });
  assert.deepEqual([against?.tone, against?.note.text.endsWith("fewer exact lines")], ["caution", true]);
});

test("a run that learnt its training code by heart is not advised to take more steps", () => {
  const rising = states.notBetter.evals.map((item) => ({ ...item, loss: 3.6 + item.step / 1000 }));
  const lines = (state: DashboardState) => face(state).notice?.lines.join(" ") ?? "";
  assert.match(lines({ ...states.notBetter, evals: rising }), /by heart\. Fewer steps/);
  assert.doesNotMatch(lines({ ...states.notBetter, evals: rising }), /more steps/i);
  const falling = states.notBetter.evals.map((item) => ({ ...item, loss: 3.6 - item.step / 1000 }));
  assert.match(lines({ ...states.notBetter, evals: falling }), /more steps may help/);
});

test("the device is named with its reason and its placement", () => {
  assert.deepEqual(face(states.training).device, {
    text: "WebGPU · Intel Arc A770 · fp32",
    title:
      "The fastest device that passed the self-test (largest relative error 2e-6). Graph nodes, as the runtime placed them: 1,214 on webgpu, 0 on cpu.",
  });
  assert.equal(face(states.empty).device, null);
});

function never(): never {
  throw new Error("there is no notice");
}
