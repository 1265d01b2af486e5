/** The two sessions that hold a run's model: which of them are open, how they are opened, and that nothing changes by it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SerialisedGraph } from "../../../engine/graph/onnx";
import { openSession, type Session, type SessionOptions } from "../../../engine/runtime/session";
import { adapterTuning, trainableLayout } from "../../../engine/step/graphs";
import { initialState } from "../../../engine/step/initial";
import { defaultAdamW } from "../../../engine/step/optimizer";
import { openStepper } from "../../../engine/step/stepper";
import { oneRowEach } from "../../../engine/text/packing";
import { fixturesFolder, openFixture } from "../../parity/fixture";

/** Which graphs of the model are open, by what they compute. */
class Watched {
  readonly open: string[] = [];
  readonly opened: { readonly graph: string; readonly options: SessionOptions }[] = [];

  openSession = async (graph: SerialisedGraph, options: SessionOptions): Promise<Session> => {
    const name = graph.outputs.includes("theta.next")
      ? "update"
      : graph.outputs.includes("nll")
        ? "evaluation"
        : "step";
    const session = await openSession(graph, options);
    this.open.push(name);
    this.opened.push({ graph: name, options });
    return {
      ...session,
      release: async () => {
        this.open.splice(this.open.indexOf(name), 1);
        await session.release();
      },
    };
  };
}

/** Two steps with the losses before, between and behind them. */
async function course(recompute: boolean) {
  const { adapter, base, examples, model } = await openFixture(`${fixturesFolder}/llama-patterns`);
  const tuning = adapterTuning(adapter);
  const watched = new Watched();
  const open: string[][] = [];
  const rows = oneRowEach(examples.slice(0, 2), 16, 0);
  const stepper = await openStepper(
    model,
    tuning,
    await initialState(base, tuning, trainableLayout(model, tuning), 1),
    {
      ...{ device: "cpu", threads: 1, adamW: defaultAdamW, seed: 1 },
      rows: { batch: 1, length: 16, recompute },
      pause: async () => {},
      open: watched.openSession,
    },
  );
  const losses: Float32Array[] = [];
  const note = (): unknown => open.push(watched.open.filter((name) => name !== "update"));
  note();
  for (const step of [1, 2]) {
    losses.push(...(await stepper.losses(rows)));
    note();
    const { gradNorm } = await stepper.accumulate(rows, step);
    await stepper.update(step, 1e-2, gradNorm);
    note();
  }
  losses.push(...(await stepper.losses(rows)));
  const placement = stepper.placement();
  await stepper.dispose();
  assert.deepEqual(watched.open, []);
  return { open, opened: watched.opened, losses: losses.map((row) => [...row]), placement };
}

test("are both open, and their matrices packed, where there is memory", async () => {
  const { open, opened } = await course(false);
  assert.deepEqual(open, [
    ["step"],
    ["step", "evaluation"],
    ["step", "evaluation"],
    ["step", "evaluation"],
    ["step", "evaluation"],
  ]);
  assert.ok(opened.every(({ options }) => options.prepack !== false));
});

test("are never open together where memory is short, and the run is the same", async () => {
  const [usual, sparing] = [await course(false), await course(true)];
  assert.deepEqual(sparing.open, [["step"], ["evaluation"], ["step"], ["evaluation"], ["step"]]);
  for (const { graph, options } of sparing.opened)
    assert.equal(options.prepack, graph === "update" ? undefined : false);
  assert.deepEqual(
    sparing.losses.map((row) => row.map((value) => value.toFixed(5))),
    usual.losses.map((row) => row.map((value) => value.toFixed(5))),
  );
  assert.ok((sparing.placement?.["cpu"] ?? 0) > (usual.placement?.["cpu"] ?? Number.POSITIVE_INFINITY));
});
