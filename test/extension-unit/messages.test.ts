import assert from "node:assert/strict";
import { test } from "node:test";
import type { ErrorCode } from "../../engine/errors";
import { emptyRun } from "../../engine/run/state";
import {
  type ActionId,
  errorMessage,
  gain,
  judged,
  progressMessage,
  type StatusInput,
  signed,
  statusLabel,
  statusText,
} from "../../extension/editor/messages";
import { plan, step, summary, verdict } from "./samples";

function checkActions(
  code: ErrorCode,
  when: "training" | "completing" | "other",
  checkpoint: string | null,
  expected: readonly ActionId[],
): void {
  test(`${code} while ${when}, ${checkpoint === null ? "no checkpoint" : "a checkpoint"}: ${expected.join(", ")}`, () => {
    const message = errorMessage({ code, message: "It broke", hint: "Do this." }, when, checkpoint);
    assert.equal(message.text, "Attune: It broke. Do this.");
    assert.deepEqual(message.actions, expected);
  });
}

checkActions("E_ENGINE_CRASHED", "training", "/c", ["resume", "showLog"]);
checkActions("E_ENGINE_CRASHED", "training", null, ["tryAgain", "showLog"]);
checkActions("E_CHECKPOINT", "training", "/c", ["tryAgain", "showLog"]);
checkActions("E_DIVERGED", "training", "/c", ["openSettings", "tryAgain", "showLog"]);
checkActions("E_ENGINE_CRASHED", "completing", null, ["restart", "showLog"]);
checkActions("E_HOST", "completing", null, ["openSettings", "showLog"]);
checkActions("E_DEVICE_WRONG", "training", null, ["openSettings", "showLog"]);
checkActions("E_ADAPTER_BASE", "completing", null, ["selectAdapter", "showLog"]);
checkActions("E_OUTPUT", "other", null, ["showLog"]);

test("an adapter of a former embedded model can be trained again with one click", () => {
  const error = { code: "E_ADAPTER_BASE", message: "It broke", hint: "Train it again." } as const;
  const message = errorMessage({ ...error, data: { formerBase: true, adapter: "/a" } }, "completing");
  assert.deepEqual(message.actions, ["trainAgain", "selectAdapter", "showLog"]);
  assert.equal(message.adapter, "/a");
  for (const data of [{ adapter: "/a" }, { formerBase: true, adapter: 1 }, { formerBase: "yes", adapter: "/a" }])
    assert.deepEqual(errorMessage({ ...error, data }, "completing").actions, ["selectAdapter", "showLog"]);
});

test("a defect is told without its stack", () => {
  const error = { code: "E_INTERNAL", message: "TypeError: x\n    at f (a.js:1)", hint: "Report it." } as const;
  assert.equal(errorMessage(error, "other").text, "Attune: TypeError: x. Report it.");
});

test("progress as one line", () => {
  assert.equal(progressMessage(step(128), 400), "step 128 of 400 · loss 1.91 · 2 min left");
  assert.equal(progressMessage(step(128), null), "step 128 · loss 1.91 · 2 min left");
});

function check<T>(name: string, format: (value: T) => string, cases: readonly (readonly [T, string])[]): void {
  for (const [value, expected] of cases) test(`${name} ${expected}`, () => assert.equal(format(value), expected));
}

check("number", signed, [
  [-0.1234, "−0.123"],
  [0.04, "+0.040"],
  [-0.0001, "0.000"],
]);

test("a gain names its unit and interval", () => {
  assert.equal(gain(verdict(true).difference), "−0.120 nats per token (95 %: −0.180 to −0.060)");
});

test("a verdict in one sentence", () => {
  assert.equal(
    judged(verdict(true)),
    "Better than the base on held-out code by loss; exact lines unchanged: −0.120 nats per token (95 %: −0.180 to −0.060), exact lines 20.0 % → 20.0 %.",
  );
});

const idle: StatusInput = {
  trusted: true,
  run: emptyRun("harbour"),
  running: false,
  adapter: summary(),
  enabled: true,
  completing: true,
  leftTo: null,
  failure: null,
};
const training = { ...emptyRun("harbour"), phase: "training" as const, plan: plan(), steps: [step(3)] };

check("read out", (change: Partial<StatusInput>) => statusLabel({ ...idle, ...change }), [
  [{}, "Attune: harbour v3"],
  [{ enabled: false }, "Attune: base only"],
  [{ running: true, run: training }, "Attune, training: 3/4"],
  [{ failure: "It broke." }, "Attune: completions fail"],
  [{ trusted: false }, "Attune: off, this workspace is not trusted"],
]);

const server = { host: "llm.example.org", adapter: null, reason: null } as const;

check("status", (change: Partial<StatusInput>) => statusText({ ...idle, ...change }), [
  [{}, "$(sparkle) Attune: harbour v3"],
  [{ enabled: false }, "$(circle-slash) Attune: base only"],
  [{ completing: false }, "$(circle-slash) Attune: off"],
  [{ leftTo: "Tabby" }, "$(circle-slash) Attune: left to Tabby"],
  [{ adapter: null, enabled: false }, "$(sparkle) Attune: base"],
  [{ running: true, run: training }, "$(sync~spin) Attune: 3/4"],
  [{ running: true, run: { ...training, phase: "preparing" } }, "$(sync~spin) Attune: preparing"],
  [{ running: true, run: { ...training, phase: "finishing" } }, "$(sync~spin) Attune: finishing"],
  [
    { running: true, run: { ...training, phase: "finishing", progress: { share: 0.439, secondsLeft: 40 } } },
    "$(sync~spin) Attune: verdict 43 %",
  ],
  [{ failure: "It broke." }, "$(warning) Attune"],
  [{ trusted: false }, "$(shield) Attune"],
  [{ server: { ...server, kind: "ready" } }, "$(cloud) Attune: base on llm.example.org"],
  [{ server: { ...server, kind: "ready", adapter: "house" } }, "$(cloud) Attune: house on llm.example.org"],
  [{ server: { ...server, kind: "down" } }, "$(debug-disconnect) Attune: llm.example.org is down, harbour v3 here"],
  [{ server: { ...server, kind: "unconfirmed" } }, "$(sparkle) Attune: harbour v3"],
]);
