import assert from "node:assert/strict";
import { test } from "node:test";
import { exportJobRequest } from "../../engine/protocol/job";
import { readRequest } from "../../engine/schema/request";
import { checkSettings } from "../../extension/editor/settings-rules";
import { jobArgument, jobRequest, jobText } from "../../extension/training/job-texts";

const settingsOf = (values: Record<string, unknown>) => checkSettings((key) => values[key]).settings;

test("a job is asked for with the settings that it knows, and no others", () => {
  const settings = settingsOf({
    ...{
      "training.rank": 8,
      "training.epochs": 2,
      "training.gradientCheckpointing": "on",
      device: "webgpu",
      base: "a/b",
    },
  });
  const request = jobRequest(settings, "/project", "/job");
  assert.deepEqual(request, { rank: 8, epochs: 2, base: "a/b", workspace: "/project", out: "/job" });
  assert.deepEqual(readRequest(exportJobRequest, request), request);
});

test("what was exported is told in figures", () => {
  const result = { dir: "/a/job", examples: 1200, tokens: 30_000, shards: 8, rows: 80, steps: 10, bytes: 5e6 };
  const text = jobText({ ...result, base: "a/b", peakBytes: 1 });
  assert.match(text, /in job \(.*\): 1,200 examples, 30,000 tokens, 10 steps for up to 8 workers/);
});

test("a folder is taken from a script only as an absolute path", () => {
  assert.deepEqual([{ out: "/a" }, { out: "a" }, "/a", null].map(jobArgument), ["/a", null, null, null]);
});
