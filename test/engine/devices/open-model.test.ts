/** What a purpose decides where a request does not say: the device, when to round, and what the device is tested with. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import type { chooseDevice } from "../../../engine/devices/devices";
import { type ModelRequest, openModel, type Purpose } from "../../../engine/devices/open-model";
import { multipliesExactly } from "../../../engine/devices/precision";
import { defaultThreads } from "../../../engine/runtime/host";
import { adapterTuning, type LoraTuning } from "../../../engine/step/graphs";
import { tempHome } from "../../support/temp";

const dora: LoraTuning = { ...adapterTuning(null), dora: true };

describe("opening a model", async () => {
  const base = await openBase();
  const open = async (request: ModelRequest, purpose: Purpose) => {
    const asked: Parameters<typeof chooseDevice>[] = [];
    const opened = await openModel(base, request, purpose, async (...args) => {
      asked.push(args);
      return { device: args[0] === "auto" ? "cpu" : args[0], name: "a test's", reason: "a test" };
    });
    const [[word, threads, config, variant, blocks] = []] = asked;
    assert.equal(asked.length, 1);
    assert.equal(config, base.config);
    assert.equal(threads, opened.threads);
    return { ...opened, word, blocks, tested: variant?.dora ?? null };
  };

  test("a proof runs on the CPU; all else, where it is fastest", async () => {
    const words = { training: "auto", measuring: "auto", completing: "auto", proving: "cpu" } as const;
    for (const kind of ["training", "measuring", "completing", "proving"] as const) {
      assert.equal((await open({}, { kind })).word, words[kind]);
      assert.equal((await open({ device: "webgpu" }, { kind })).device.device, "webgpu");
    }
  });

  test("only completions are rounded unasked", async (context) => {
    await tempHome(context);
    const quick = (await multipliesExactly()) ? "int8" : "fp32";
    for (const kind of ["training", "measuring", "completing", "proving"] as const) {
      assert.equal((await open({}, { kind })).precision, kind === "completing" ? quick : "fp32");
    }
    assert.equal((await open({ precision: "fp32" }, { kind: "completing" })).precision, "fp32");
  });

  test("weights that are all trained cannot be rounded", () =>
    assert.rejects(open({ precision: "int8" }, { kind: "training", tuning: { method: "full" } }), {
      code: "E_PRECISION",
      message: /changes every weight/,
    }));

  test("a device is tested with blocks where weights will lie in them, and multiplies so", async (context) => {
    await tempHome(context);
    for (const [precision, blocks, multiplication] of [
      [undefined, [], "fp32"],
      ["fp32", [], "fp32"],
      ["int8", [8], "exactBlocks"],
      ["int4", [4, 8], "exactBlocks"],
    ] as const) {
      const opened = await open({ device: "webgpu", ...(precision && { precision }) }, { kind: "completing" });
      assert.deepEqual(opened.blocks, blocks);
      assert.equal(opened.model.precision, multiplication);
      assert.equal(opened.precision, precision ?? "fp32");
    }
    assert.equal((await open({ precision: "int4" }, { kind: "completing" })).model.precision, "blocks");
  });

  test("a device is tested with what is trained, and with nothing where nothing is", async () => {
    assert.equal((await open({}, { kind: "training", tuning: dora })).tested, true);
    assert.equal((await open({}, { kind: "training", tuning: adapterTuning(null) })).tested, false);
    assert.equal((await open({}, { kind: "training", tuning: { method: "full" } })).tested, null);
    assert.equal((await open({}, { kind: "measuring" })).tested, null);
  });

  test("threads are as asked, else by the machine", async () => {
    assert.equal((await open({ threads: 3 }, { kind: "measuring" })).threads, 3);
    assert.equal((await open({}, { kind: "measuring" })).threads, defaultThreads());
  });
});
