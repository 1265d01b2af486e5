/** Training on real files with the embedded model: as short as can be. */
import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { readAdapter, readReport } from "../../../engine/adapters/adapter";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import { decode, encode } from "../../../engine/formats/safetensors";
import type { TrainEvent, TrainRequest } from "../../../engine/protocol/train";
import { train } from "../../../engine/train/run";
import { tempFolder } from "../../support/temp";

const sample = path.resolve("test/fixtures/sample-workspace");
const common = {
  device: "cpu",
  threads: 2,
  rank: 2,
  batch: 1,
  seqLen: 96,
  base: path.resolve("test/fixtures/attune-base-8m"),
} as const;

async function run(request: TrainRequest) {
  const events: TrainEvent[] = [];
  const hooks = {
    signal: new AbortController().signal,
    log: () => {},
    onEvent: (event: TrainEvent) => events.push(event),
  };
  return { result: await train({ ...common, ...request }, hooks), events };
}

test("a workspace: plan, held-out losses, an adapter that knows where it comes from", async (context) => {
  const out = path.join(await tempFolder(context), "out");
  const { result, events } = await run({ workspace: sample, steps: 3, out, verdict: false, lr: 3e-3 });
  const kinds = events.map((event) => event.event).filter((kind) => kind !== "phase");
  assert.deepEqual(kinds, ["plan", "eval", "step", "step", "step", "eval", "checkpoint", "adapter"]);
  const plan = events.find((event) => event.event === "plan");
  assert.ok(plan !== undefined && plan.files > 20 && plan.tokens > 5000);
  assert.deepEqual(Object.keys(plan.placement), ["cpu"]);
  const base = await openBase(common.base);
  const adapter = await readAdapter(result.adapter, base);
  assert.equal(adapter.report?.workspace, sample);
  assert.equal(adapter.report?.baseHash, base.hash);
  assert.equal(adapter.report?.steps.length, 3);
  assert.ok(adapter.matrices.every(({ b }) => b.some((value) => value !== 0)));
});

test("full fine-tuning: the model is saved and can be used before it is judged, and the verdict is added to its report", async (context) => {
  const folder = await tempFolder(context);
  const workspace = path.join(folder, "workspace");
  await cp(path.join(sample, "src/stores"), workspace, { recursive: true });
  // The embedded model's first layer alone is quick, and a model all the same.
  const base = path.join(folder, "base");
  await cp(common.base, base, { recursive: true });
  const config: object = JSON.parse(await readFile(path.join(base, "config.json"), "utf8"));
  await writeFile(path.join(base, "config.json"), JSON.stringify({ ...config, num_hidden_layers: 1 }));
  const weights = path.join(base, "model.safetensors");
  const { tensors } = decode(await readFile(weights), { code: "E_FILE", path: weights });
  const kept = [...tensors].filter(([name]) => !/layers\.[1-9]/.test(name));
  await writeFile(weights, encode(new Map(kept)));
  const out = path.join(folder, "out");
  const { result, events } = await run({ base, workspace, method: "full", steps: 2, out });
  const order = events.flatMap((event) => {
    if (event.event === "phase") return event.phase === "saving" ? [event.message] : [];
    if (event.event === "adapter") return [event.interim === null ? "usable" : "interim"];
    return event.event === "verdict" ? ["verdict"] : [];
  });
  assert.deepEqual(order, ["Saving the model", "usable", "interim", "verdict"]);
  assert.ok(result.verdict !== undefined && result.verdict.spans > 0);
  const report = await readReport(out);
  assert.deepEqual(report?.verdict, result.verdict);
  assert.equal((await openBase(out)).total, (await openBase(base)).total);
  assert.notEqual(result.verdict.tuned.natsPerByte, result.verdict.base.natsPerByte);
});

test("a single file: the loss is watched on the training code, and a run that diverges is still seen", async (context) => {
  const folder = await tempFolder(context);
  const workspace = path.join(folder, "workspace");
  await mkdir(workspace);
  await cp(path.join(sample, "src/stores/tug-store.ts"), path.join(workspace, "tug-store.ts"));
  const { events } = await run({ workspace, steps: 1, out: path.join(folder, "out") });
  assert.ok(events.some((event) => event.event === "phase" && /watched on the training code/.test(event.message)));
  assert.deepEqual(
    events.flatMap((event) => (event.event === "eval" ? [event.step] : [])),
    [0, 1],
  );
  const out = path.join(folder, "diverged");
  await assert.rejects(run({ workspace, steps: 1, lr: 1e30, out }), (error) => {
    return error instanceof AttuneError && error.code === "E_DIVERGED";
  });
  assert.ok(!(await readdir(folder)).includes("diverged"));
});
