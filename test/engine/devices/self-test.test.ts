/** The self-test must see a device that is silently wrong: every kind of fault in every tensor that it looks at. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { chooseDevice, listDevices } from "../../../engine/devices/devices";
import { largestError, selfTest, type Tensors, tolerance, trace } from "../../../engine/devices/self-test";
import { featureModels, likeness } from "../../../engine/devices/test-models";
import { AttuneError } from "../../../engine/errors";
import { parseDecoderConfig } from "../../../engine/model/config";
import type { DecoderConfig } from "../../../engine/model/decoder-config";
import { richVariants } from "../../../engine/model/lora";
import { deviceWords } from "../../../engine/protocol/words";
import { providers } from "../../../engine/runtime/providers";
import { openSession } from "../../../engine/runtime/session";
import { faultyDevice, type NodeSeen } from "../../support/faulty-device";

describe("the self-test", async () => {
  const [qwen2] = featureModels;
  assert.ok(qwen2 !== undefined);
  const { tensors } = await trace("cpu", qwen2, richVariants, openSession);

  test("looks at the loss, every gradient, the update and the logits, and none is empty or zero", () => {
    const names = [...tensors.keys()];
    assert.equal(names.filter((name) => /^gradient of (?!DoRA).*\.lora_[AB]/.test(name)).length, 2 * 7 * 2);
    assert.equal(names.filter((name) => /^gradient of DoRA's .*\.lora_[AB]/.test(name)).length, 2 * 7 * 2);
    assert.equal(names.filter((name) => /^gradient of DoRA's .*magnitude/.test(name)).length, 2 * 7);
    // Two layers of seven linears, three biases and two norms; embedding, head and the last norm.
    assert.equal(names.filter((name) => /^gradient of (?!.*lora)/.test(name)).length, 2 * (7 + 3 + 2) + 3);
    const logits = ["prefill", "a decoded token", "guessed tokens"].map((place) => `logits after ${place}`);
    for (const name of ["loss", "update 0", "m 0", "v 0", ...logits]) {
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
        assert.deepEqual({ ...largestError(wrong, tensors), error: 0 }, { name, error: 0 });
        assert.ok(largestError(wrong, tensors).error > tolerance, name);
      }
    });
  }

  test("sees a tensor that is not there", () => {
    for (const name of tensors.keys()) {
      const wrong = new Map([...tensors].filter(([other]) => other !== name));
      assert.deepEqual(largestError(wrong, tensors), { error: Number.POSITIVE_INFINITY, name });
    }
  });

  test("allows what another order of summation changes", () => {
    const rounded = new Map(
      [...tensors].map(([name, data]) => [name, data.map((value, index) => value * (1 + 1e-4 * Math.sin(index)))]),
    );
    assert.ok(largestError(rounded, tensors).error < tolerance);
    assert.equal(largestError(tensors, tensors).error, 0);
  });

  test("a gradient that is zero but for rounding may be rounded otherwise, and not be something else", () => {
    const trained = (bias: number): Tensors =>
      new Map([
        ["gradient of weight", Float32Array.of(0.5, -2)],
        ["gradient of key.bias", Float32Array.of(bias, -bias)],
        ["logits", Float32Array.of(1e-9)],
      ]);
    assert.ok(largestError(trained(-3e-8), trained(1e-8)).error < tolerance);
    assert.ok(largestError(trained(1e-4), trained(1e-8)).error > tolerance);
    // What is no gradient is small for another reason.
    const logits = new Map([...trained(0), ["logits", Float32Array.of(2e-9)]]);
    assert.deepEqual(largestError(logits, trained(0)), { error: 1, name: "logits" });
  });

  test("the CPU passes, against finite differences, and runs every node itself", async () => {
    const { maxRelativeError, placement } = await selfTest("cpu");
    assert.ok(maxRelativeError < 10 * tolerance, `${maxRelativeError}`);
    assert.deepEqual(Object.keys(placement), ["cpu"]);
    assert.ok((placement["cpu"] ?? 0) > 200);
  });
});

/** What a device may get wrong, and which of the families has it. */
interface Fault {
  readonly feature: string;
  readonly faulty: (node: NodeSeen) => boolean;
  /** Fixtures whose model has the feature. */
  readonly families: readonly string[];
}

const attention = (node: NodeSeen, name: string): number => {
  return node.op === "GroupQueryAttention" ? (node.integers.get(name) ?? -1) : -1;
};
const faults: readonly Fault[] = [
  {
    feature: "LayerNorm",
    faulty: (node) => node.op === "LayerNormalization",
    families: ["gpt2", "gpt-bigcode", "starcoder2", "stablelm"],
  },
  { feature: "GELU", faulty: (node) => node.op === "Gelu", families: ["gpt-bigcode"] },
  {
    feature: "GELU's approximation",
    faulty: (node) => node.op === "FastGelu",
    families: ["gpt2", "starcoder2", "gemma"],
  },
  {
    feature: "windows in attention over a cache",
    faulty: (node) => attention(node, "local_window_size") > 0,
    families: ["mistral", "qwen2-window", "starcoder2", "phi3"],
  },
  {
    feature: "learned positions",
    faulty: (node) => node.op === "Gather" && node.inputs[1] === "positions",
    families: ["gpt2", "gpt-bigcode"],
  },
  {
    feature: "one key for all queries",
    faulty: (node) => attention(node, "kv_num_heads") === 1,
    families: ["gpt-bigcode", "gemma"],
  },
  {
    feature: "query, key and value from one linear",
    faulty: (node) => node.op === "Split" && node.outputs.length === 3 && node.integers.get("axis") === 1,
    families: ["gpt2", "gpt-bigcode", "phi3"],
  },
  {
    feature: "gate and up from one linear",
    faulty: (node) => node.op === "Split" && node.outputs.length === 2 && node.integers.get("axis") === 1,
    families: ["phi3"],
  },
  {
    feature: "rotary positions in a part of each head",
    faulty: (node) => node.op === "Split" && node.outputs.length === 4 && node.integers.get("axis") === 2,
    families: ["stablelm", "phi3"],
  },
  {
    // Told apart from models that turn no layer at all by what else they have: GPT-2 is never rotary.
    feature: "layers that are not turned, in attention over a cache",
    faulty: (node) => attention(node, "do_rotary") === 0,
    families: ["gpt2", "gpt-bigcode", "smollm3"],
  },
  {
    feature: "a norm of each head",
    faulty: (node) => node.op === "SimplifiedLayerNormalization" && node.inputs[0]?.startsWith("Reshape_") === true,
    families: ["qwen3", "gemma3"],
  },
  {
    feature: "a norm of what a linear gives",
    faulty: (node) => node.op === "SimplifiedLayerNormalization" && node.inputs[0]?.startsWith("Gemm_") === true,
    families: ["olmo2", "gemma3"],
  },
];

describe("a device that is wrong in one feature only", () => {
  const families = [
    "llama",
    "qwen2",
    "qwen2-window",
    "qwen3",
    "mistral",
    "gemma",
    "gpt2",
    "gpt-bigcode",
    "starcoder2",
    "smollm3",
    "stablelm",
    "phi3",
    "olmo2",
    "gemma3",
  ];
  const configs = new Map(families.map((name) => [name, likeness(configOf(name))]));
  for (const { feature, faulty, families: having } of faults) {
    test(`${feature}: refused where all features are tested, and before a model that has it`, async () => {
      const all = faultyDevice(faulty);
      const { maxRelativeError, worst } = await selfTest(
        "webgpu",
        { models: featureModels, variants: [], blocks: [] },
        all.open,
      );
      assert.ok(all.hits() > 0);
      assert.ok(maxRelativeError > tolerance, `${worst}: ${maxRelativeError}`);
      // Llama has none of these features: a model without the fault's feature may use the device.
      for (const name of [...having, "llama"]) {
        const config = configs.get(name);
        assert.ok(config !== undefined);
        const device = faultyDevice(faulty);
        const result = await selfTest("webgpu", { models: [config], variants: [], blocks: [] }, device.open);
        assert.equal(result.maxRelativeError > tolerance, having.includes(name), `${name}: ${result.maxRelativeError}`);
        assert.equal(device.hits() > 0, having.includes(name), name);
      }
    });
  }

  for (const [what, op] of [
    ["products with blocks", "MatMulNBits"],
    ["codes that become numbers in a gradient", "DequantizeLinear"],
  ] as const) {
    test(`${what}: refused where weights will lie in blocks, and nowhere else`, async () => {
      const llama = configs.get("llama");
      assert.ok(llama !== undefined);
      for (const bits of [4, 8] as const) {
        const features = { models: [llama], variants: [] };
        const device = faultyDevice((node) => node.op === op);
        const { maxRelativeError, worst } = await selfTest("webgpu", { ...features, blocks: [bits] }, device.open);
        assert.ok(maxRelativeError > tolerance, `${worst}: ${maxRelativeError}`);
        assert.match(worst, new RegExp(`in blocks of ${bits} bits`));
        assert.ok(device.hits() > 0);
        const floats = faultyDevice((node) => node.op === op);
        assert.ok((await selfTest("webgpu", { ...features, blocks: [] }, floats.open)).maxRelativeError < tolerance);
        assert.equal(floats.hits(), 0);
      }
    });
  }

  test("DoRA's norms: seen in its own gradients, with any model", async () => {
    const llama = configs.get("llama");
    assert.ok(llama !== undefined);
    const right = (await trace("cpu", llama, richVariants, openSession)).tensors;
    // The optimizer takes roots too, which no gradient depends on.
    const wrong = (await trace("webgpu", llama, richVariants, faultyDevice((node) => node.op === "Sqrt").open)).tensors;
    const ofDora = (tensors: Tensors): Tensors =>
      new Map([...tensors].filter(([name]) => name.startsWith("gradient of DoRA's ")));
    assert.equal(ofDora(right).size, 2 * 7 * 3);
    assert.ok(largestError(ofDora(wrong), ofDora(right)).error > tolerance);
  });

  test("a likeness has the features of its model, and is small", () => {
    for (const [name, config] of configs) {
      const original = configOf(name);
      assert.equal(config.norm.kind, original.norm.kind);
      assert.deepEqual(rotations(config), rotations(original));
      assert.deepEqual(config.modules, original.modules);
      assert.equal(config.kvHeads === 1, original.kvHeads === 1);
      assert.equal(config.kvHeads === config.heads, original.kvHeads === original.heads);
      assert.equal(
        config.windows.some((item) => item !== null),
        original.windows.some((item) => item !== null),
      );
      assert.ok(config.hiddenSize <= 64 && config.layers === 2 && config.vocabSize <= 128);
    }
  });
});

/** How layers turn, each way once, a part of a head or all of it; or the embedding of positions. */
function rotations({ positions, headDim }: DecoderConfig): unknown {
  if (positions.kind !== "rotary") return positions;
  return [...new Set(positions.layers)].map((item) => item && { ...item, values: item.values === headDim });
}

function configOf(name: string): DecoderConfig {
  const file = `test/fixtures/parity/${name}/base/config.json`;
  return parseDecoderConfig(JSON.parse(readFileSync(file, "utf8")), file);
}

describe("the choice of a device", () => {
  const config = configOf("llama");
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
      await assert.rejects(chooseDevice(word, 1, config), (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, "E_DEVICE");
        assert.match(error.message, new RegExp(`\\b${word}\\b`));
        assert.match(error.hint, /auto or one of: .*cpu/);
        return true;
      });
    }
  });

  test("what was chosen automatically is named, with a reason", async () => {
    const { device, name, reason } = await chooseDevice("auto", 1, config);
    assert.ok(deviceWords.includes(device));
    assert.notEqual(name, "");
    assert.notEqual(reason, "");
  });
});
