import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSettings } from "../../extension/editor/settings-rules";
import { adapterToUpdate, updateRequest } from "../../extension/training/update-request";
import { summary } from "./samples";

test("an update takes from the settings what says which files and how to compute, not what an adapter is", () => {
  const given: Record<string, unknown> = {
    ...{ "training.rank": 32, "training.steps": 400, "training.learningRate": 0.002, "training.exclude": ["old/"] },
    ...{ base: "/b", threads: 2, "training.gradientCheckpointing": "on" },
  };
  const { settings } = checkSettings((key) => given[key]);
  assert.deepEqual(updateRequest("/project", settings, "/store/v2"), {
    ...{ workspace: "/project", update: "/store/v2", base: "/b", threads: 2 },
    ...{ exclude: ["old/"], gradientCheckpointing: "on", device: "auto", precision: "auto" },
  });
});

test("the adapter that is meant: the named one, the one in use, or the project's newest", () => {
  const made = (dir: string, more = {}) => summary({ dir, workspace: "/project", ...more });
  const adapters = [
    ...[made("/v4", { formerBase: true }), made("/v3"), made("/v2"), made("/v1")],
    made("/other", { workspace: "/elsewhere" }),
  ];
  const chosen = (named: string | null, used: string | null) =>
    adapterToUpdate(adapters, "/project", { named, used })?.dir ?? null;
  assert.deepEqual(
    [chosen("/v1", "/v2"), chosen(null, "/v2"), chosen(null, null), chosen(null, "/other"), chosen("/other", "/v2")],
    ["/v1", "/v2", "/v3", "/v3", null],
  );
  assert.equal(chosen("/v4", null), null);
  assert.equal(adapterToUpdate(adapters, "/new", { named: null, used: null }), null);
});
