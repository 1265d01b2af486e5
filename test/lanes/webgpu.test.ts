/**
 * Training and completing on WebGPU, through a Vulkan driver in software: the real execution provider and real shaders.
 * Everything goes through the command line, in processes of its own, as the driver is found by their environment.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import { toFloat32 } from "../../engine/formats/floats";
import { decode } from "../../engine/formats/safetensors";
import { lane } from "../support/lane";
import { tempFolder } from "../support/temp";
import { missingSoftwareWebGpu, softwareWebGpuEnv } from "../support/webgpu";

const fixture = "test/fixtures/parity/llama";

lane("webgpu", missingSoftwareWebGpu(), () => {
  it("passes the self-test, with every node on the device", () => {
    const devices = attune(["devices"]).filter((event) => event["event"] === "device");
    const webgpu = devices.find((event) => event["device"] === "webgpu");
    assert.ok(webgpu, JSON.stringify(devices));
    assert.equal(webgpu["usable"], true, String(webgpu["reason"]));
    assertPlacement(webgpu["placement"]);
  });

  it("is never chosen automatically when the CPU is faster", async (context) => {
    const out = path.join(await tempFolder(context), "tiny");
    const [plan] = attune(["train", ...tinyRun("auto", out)]).filter((event) => event["event"] === "plan");
    assert.equal(plan?.["device"], "cpu");
    assert.match(String(plan?.["deviceReason"]), /GPU \(WebGPU\): works, but multiplies at/);
  });

  it("gives PyTorch's gradients", async (context) => {
    const out = path.join(await tempFolder(context), "gradients.safetensors");
    const base = ["--base", `${fixture}/base`, "--adapter", `${fixture}/adapter`];
    attune(["gradients", ...base, "--examples", `${fixture}/examples.jsonl`, "--out", out, "--device", "webgpu"]);
    const [actual, expected] = [tensorsOf(out), tensorsOf(`${fixture}/gradients.safetensors`)];
    assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort());
    for (const [name, values] of expected) assertClose(actual.get(name) ?? [], values, 1e-4, name);
  });

  it("gives PEFT's logits with the adapter merged", () => {
    const reference = JSON.parse(readFileSync(`${fixture}/reference.json`, "utf8"));
    const base = ["--base", `${fixture}/base`, "--adapter", `${fixture}/adapter`, "--merged"];
    const tokens = reference.prompts[0].join(",");
    const result = attune(["logits", ...base, "--tokens", tokens, "--device", "webgpu"]).at(-1);
    assertClose(numbers(result?.["logits"]), reference.tunedLogits[0], 1e-4, "logits");
  });

  it("trains the embedded model and completes with the result as the CPU does", async (context) => {
    const folder = await tempFolder(context);
    const examples = path.join(folder, "examples.jsonl");
    const tokens = Array.from({ length: 12 }, (_, index) => (index * 37 + 11) % 8000);
    writeFileSync(examples, `${JSON.stringify({ tokens, mask: tokens.map((_, index) => Math.min(1, index)) })}\n`);
    const run = (device: string) => {
      const out = path.join(folder, device);
      const options = ["--examples", examples, "--steps", "2", "--batch", "1", "--seed", "3", "--no-verdict"];
      const events = attune(["train", ...options, "--device", device, "--out", out]);
      const losses = events.filter((event) => event["event"] === "step").map((event) => Number(event["loss"]));
      const [plan] = events.filter((event) => event["event"] === "plan");
      return { out, losses, plan };
    };
    const [gpu, cpu] = [run("webgpu"), run("cpu")];
    assert.equal(gpu.plan?.["device"], "webgpu");
    assertPlacement(gpu.plan?.["placement"]);
    assert.equal(gpu.losses.length, 2);
    assertClose(gpu.losses, cpu.losses, 1e-4, "losses");

    const complete = (device: string) => {
      // In the same precision: on the CPU the default is int8.
      const prompt = ["--tokens", "41,312,77,290,1024", "--raw", "--max-tokens", "3", "--precision", "fp32"];
      return attune(["complete", "--adapter", gpu.out, ...prompt, "--device", device]).at(-1);
    };
    assert.deepEqual(complete("webgpu")?.["outputTokens"], complete("cpu")?.["outputTokens"]);
  });
});

type Event = Readonly<Record<string, unknown>>;

/** Runs `attune … --json` with the software driver and returns its events. */
function attune(args: readonly string[]): Event[] {
  const run = spawnSync(process.execPath, ["dist/cli.js", ...args, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...softwareWebGpuEnv() },
  });
  assert.equal(run.status, 0, `${run.stdout.slice(-2000)}\n${run.stderr.slice(-2000)}`);
  return run.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function tinyRun(device: string, out: string): string[] {
  const model = ["--base", `${fixture}/base`, "--examples", `${fixture}/examples.jsonl`];
  return [...model, "--steps", "1", "--no-verdict", "--device", device, "--out", out];
}

/** Some nodes on WebGPU, none on the CPU. */
function assertPlacement(placement: unknown): void {
  assert.ok(typeof placement === "object" && placement !== null && "webgpu" in placement && "cpu" in placement);
  assert.ok(Number(placement.webgpu) > 100, JSON.stringify(placement));
  assert.equal(placement.cpu, 0, JSON.stringify(placement));
}

function numbers(value: unknown): number[] {
  assert.ok(Array.isArray(value));
  return value.map(Number);
}

function tensorsOf(file: string): ReadonlyMap<string, Float32Array> {
  const { tensors } = decode(readFileSync(file), { code: "E_FILE", path: file });
  return new Map([...tensors].map(([name, { data }]) => [name, toFloat32(data, "F32")]));
}

/** Largest difference relative to the largest magnitude. */
function assertClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number, what: string): void {
  assert.equal(actual.length, expected.length, what);
  const magnitude = Math.max(...Array.from(expected, Math.abs));
  const worst = Math.max(...Array.from(expected, (value, index) => Math.abs(value - (actual[index] ?? Number.NaN))));
  assert.ok(worst <= tolerance * magnitude, `${what}: off by ${worst} of ${magnitude}`);
}
