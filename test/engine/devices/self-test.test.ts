/** The self-test must see a device that is silently wrong: every kind of fault in every tensor that it looks at. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chooseDevice, listDevices } from "../../../engine/devices/devices";
import { largestError, selfTest, type Tensors, tolerance, trace } from "../../../engine/devices/self-test";
import { AttuneError } from "../../../engine/errors";
import { deviceWords } from "../../../engine/protocol";
import { providers } from "../../../engine/runtime/providers";

describe("the self-test", async () => {
  const { tensors } = await trace("cpu");

  test("looks at the loss, every gradient, the update and the logits, and none is empty or zero", () => {
    const names = [...tensors.keys()];
    assert.equal(names.filter((name) => name.includes(".lora_")).length, 2 * 7 * 2);
    // Two layers of seven linears, three biases and two norms; embedding, head and the last norm.
    assert.equal(names.filter((name) => /^gradient of (?!.*lora)/.test(name)).length, 2 * (7 + 3 + 2) + 3);
    for (const name of ["loss", "update 0", "m 0", "v 0", "logits after prefill", "logits after a decoded token"]) {
      assert.ok(names.includes(name), name);
    }
    for (const [name, data] of tensors) assert.ok(data.length > 0 && data.some((value) => value !== 0), name);
  });

  const faults: readonly [string, (data: Float32Array) => Float32Array][] = [
    ["left at zero", (data) => data.map(() => 0)],
    ["with its sign turned", (data) => data.map((value) => -value)],
    ["one per cent too large", (data) => data.map((value) => value * 1.01)],
    [
      "with one element not a number",
      (data) => data.map((value, index) => (index === data.length - 1 ? Number.NaN : value)),
    ],
    ["infinite", (data) => data.map(() => Number.POSITIVE_INFINITY)],
    [
      "with its largest element missing",
      (data) => {
        const largest = data.reduce(
          (best, value, index) => (Math.abs(value) > Math.abs(data[best] ?? 0) ? index : best),
          0,
        );
        return data.map((value, index) => (index === largest ? 0 : value));
      },
    ],
    ["cut short", (data) => data.slice(1)],
  ];
  for (const [fault, damage] of faults) {
    test(`sees each tensor ${fault}`, () => {
      for (const [name, data] of tensors) {
        const wrong: Tensors = new Map([...tensors, [name, damage(data)]]);
        assert.ok(largestError(wrong, tensors) > tolerance, name);
      }
    });
  }

  test("sees a tensor that is not there", () => {
    for (const name of tensors.keys()) {
      const wrong = new Map([...tensors].filter(([other]) => other !== name));
      assert.equal(largestError(wrong, tensors), Number.POSITIVE_INFINITY);
    }
  });

  test("allows what another order of summation changes", () => {
    const rounded = new Map(
      [...tensors].map(([name, data]) => [name, data.map((value, index) => value * (1 + 1e-4 * Math.sin(index)))]),
    );
    assert.ok(largestError(rounded, tensors) < tolerance);
    assert.equal(largestError(tensors, tensors), 0);
  });

  test("the CPU passes, against finite differences, and runs every node itself", async () => {
    const { maxRelativeError, placement } = await selfTest("cpu");
    assert.ok(maxRelativeError < 10 * tolerance, `${maxRelativeError}`);
    assert.deepEqual(Object.keys(placement), ["cpu"]);
    assert.ok((placement["cpu"] ?? 0) > 200);
  });
});

describe("the choice of a device", () => {
  test("the CPU is there, tested and usable", async () => {
    const cpu = (await listDevices()).find((event) => event.device === "cpu");
    assert.ok(cpu?.usable, cpu?.reason);
    assert.ok(cpu.selfTest !== undefined && cpu.placement !== undefined);
    assert.match(cpu.reason, /passed the self-test/);
  });

  test("a device that this platform has not is E_DEVICE, and the hint names those it has", async () => {
    const usable = new Map(providers().map((provider) => [provider.device, provider.bundled]));
    const absent = deviceWords.filter((word) => word !== "auto" && usable.get(word) !== true);
    assert.ok(absent.length > 0);
    for (const word of absent) {
      await assert.rejects(chooseDevice(word, 1), (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, "E_DEVICE");
        assert.match(error.message, new RegExp(`\\b${word}\\b`));
        assert.match(error.hint, /auto or one of: .*cpu/);
        return true;
      });
    }
  });

  test("what was chosen automatically is named, with a reason", async () => {
    const { device, name, reason } = await chooseDevice("auto", 1);
    assert.ok(deviceWords.includes(device));
    assert.notEqual(name, "");
    assert.notEqual(reason, "");
  });
});
