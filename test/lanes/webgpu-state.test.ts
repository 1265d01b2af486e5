/**
 * What a step moves between host and device: token ids and scalars. The state stays where it is computed. Runs in a
 * process of its own, which has the software driver's environment before its first session.
 */
import assert from "node:assert/strict";
import { it } from "node:test";
import { featureModels, pseudoRandom, testModel } from "../../engine/devices/test-models";
import { linearShapes } from "../../engine/model/linear-shapes";
import { type OpenSession, openSession } from "../../engine/runtime/session";
import { type Tuning, trainableLayout } from "../../engine/step/graphs";
import { defaultAdamW } from "../../engine/step/optimizer";
import { openStepper } from "../../engine/step/stepper";
import { packRows } from "../../engine/text/packing";
import { lane } from "../support/lane";
import { missingSoftwareWebGpu, softwareWebGpuEnv } from "../support/webgpu";

lane("webgpu-state", missingSoftwareWebGpu(), () => {
  it("θ, m, v and the gradient stay on the device between steps; ids go in and scalars come out", async () => {
    Object.assign(process.env, softwareWebGpuEnv());
    /** By name without the bucket's number: where it was and how large, in every run. */
    const [fed, fetched] = [new Map<string, string[]>(), new Map<string, string[]>()];
    const note = (where: typeof fed, name: string, text: string): void => {
      const key = name.replace(/\.\d+/, "");
      where.set(key, [...(where.get(key) ?? []), text]);
    };
    const open: OpenSession = async (graph, options) => {
      const session = await openSession(graph, options);
      return {
        ...session,
        async run(feeds, fetches) {
          for (const name of graph.inputs) note(fed, name, feeds[name]?.location ?? "missing");
          const results = await session.run(feeds, fetches);
          for (const [name, tensor] of Object.entries(results)) {
            note(fetched, name, tensor.location === "cpu" ? `cpu ${tensor.size}` : tensor.location);
          }
          return results;
        },
      };
    };
    const [config] = featureModels;
    assert.ok(config !== undefined);
    const model = testModel(config);
    const targets = linearShapes(config).map((linear) => ({ ...linear, rank: 2, scale: 1 }));
    const tuning: Tuning = { method: "lora", targets, dora: false, dropout: 0, loraPlusRatio: 1 };
    const buckets = trainableLayout(model, tuning).buckets;
    const zero = () => buckets.map((size) => new Float32Array(size));
    const theta = buckets.map((size) => Float32Array.from({ length: size }, (_, index) => 0.1 * pseudoRandom(index)));
    const stepper = await openStepper(
      model,
      tuning,
      { theta, m: zero(), v: zero() },
      {
        device: "webgpu",
        threads: 1,
        rows: { batch: 1, length: 16 },
        adamW: defaultAdamW,
        seed: 1,
        pause: async () => {},
        open,
      },
    );
    const tokens = Array.from({ length: 16 }, (_, index) => index + 3);
    const rows = packRows([{ tokens, mask: tokens.map(() => 1 as const) }], 16, 0);
    for (const step of [1, 2]) {
      // Two micro-steps, so that the gradient is carried from one to the next.
      const { gradNorm } = await stepper.accumulate([...rows, ...rows], step);
      await stepper.update(step, 1e-3, gradNorm);
    }
    await stepper.dispose();

    for (const name of ["gradient.next", "theta.next", "m.next", "v.next"]) {
      assert.deepEqual(new Set(fetched.get(name)), new Set(["gpu-buffer"]), name);
    }
    assert.deepEqual([...fetched.keys()].sort(), [
      ...["gradient.next", "loss", "m.next", "squares", "theta.next", "v.next"],
    ]);
    for (const name of ["loss", "squares"]) assert.deepEqual(new Set(fetched.get(name)), new Set(["cpu 1"]), name);
    // θ comes from the host once: to the two micro-steps of the first step, and to the first update.
    const host = (name: string): number => (fed.get(name) ?? []).filter((location) => location === "cpu").length;
    assert.equal(host("theta"), 3);
    assert.equal(host("m"), 1);
    assert.equal(host("v"), 1);
    // The first step begins with zeros; the second begins anew from what lies on the device.
    assert.equal(host("gradient"), 1);
    assert.equal(fed.get("gradient")?.length, 2 * 3);
  });
});
