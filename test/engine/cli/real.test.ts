import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, readdir, readFile, stat, truncate } from "node:fs/promises";
import path from "node:path";
import { before, describe, it } from "node:test";
import { attune, type Ended, smallWorkspace, withFolder } from "./process";

const sample = "test/fixtures/sample-workspace";
const place = ["--file", `${sample}/src/stores/tug-store.ts`, "--line", "20", "--column", "1"];
const small = [..."--device cpu --precision fp32 --batch 2 --rank 4 --seed 1".split(" ")];

const events = (ended: Ended, name: string) => ended.lines().filter((line) => line["event"] === name);
const number = (line: Record<string, unknown> | undefined, field: string): number => {
  const value = line?.[field];
  assert.ok(typeof value === "number" && Number.isFinite(value), `${field} is ${value} in ${JSON.stringify(line)}`);
  return value;
};

describe("the main job on a terminal, with the embedded model", () => {
  it("tells the engine's own peak of memory, not that of the process which starts it", () =>
    withFolder(async (folder) => {
      const workspace = await smallWorkspace(folder);
      const starter = Buffer.alloc(1_500_000_000, 1);
      const out = path.join(folder, "adapter");
      const flags = ["--steps", "1", "--no-verdict", "--out", out, ...small, "--json"];
      const trained = await attune(["train", workspace, ...flags], { env: { ATTUNE_HOME: path.join(folder, "home") } });
      assert.equal(trained.code, 0, trained.out + trained.err);
      const peak = number(events(trained, "step")[0], "peakBytes");
      assert.ok(peak > 50e6 && peak < starter.length, `${peak} bytes`);
    }));

  it("trains, completes, evaluates; the adapter matters, merged or not", () =>
    withFolder(async (folder) => {
      const env = { ATTUNE_HOME: path.join(folder, "home") };
      const workspace = await smallWorkspace(folder);
      const out = path.join(folder, "adapter");
      const listed = await readdir(workspace);
      const trained = await attune(
        ["train", workspace, "--steps", "3", "--lr", "3e-3", "--out", out, ...small, "--json"],
        { env },
      );
      assert.equal(trained.code, 0, trained.out + trained.err);

      const [plan] = events(trained, "plan");
      assert.equal(plan?.["device"], "cpu");
      assert.equal(plan?.["precision"], "fp32");
      assert.equal(number(plan, "steps"), 3);
      const steps = events(trained, "step");
      assert.deepEqual(
        steps.map((step) => step["step"]),
        [1, 2, 3],
      );
      for (const step of steps) {
        for (const field of ["loss", "lr", "gradNorm", "tokensPerSecond", "peakBytes", "etaSeconds"])
          number(step, field);
      }
      const evals = events(trained, "eval");
      assert.ok(number(evals.at(-1), "step") === 3, "an evaluation follows the last step");
      const [verdict] = events(trained, "verdict");
      assert.ok(verdict !== undefined && typeof verdict["better"] === "boolean");
      const result = trained.last();
      assert.deepEqual([result["event"], result["adapter"], result["steps"]], ["result", out, 3]);

      // The shown count is what the adapter's file holds.
      const config: Record<string, unknown> = JSON.parse(await readFile(path.join(out, "adapter_config.json"), "utf8"));
      assert.equal(config["r"], 4);
      assert.equal(await parametersIn(path.join(out, "adapter_model.safetensors")), number(result, "trainable"));
      const counted = (await attune(["params", "--rank", "4", "--json"], { env })).last();
      assert.equal(number(counted, "trainable"), number(result, "trainable"));
      assert.equal(number(counted, "total"), number(result, "total"));

      const device = ["--device", "cpu", "--precision", "fp32", "--json"];
      const logits = async (...more: string[]) => {
        const ended = await attune(["logits", "--tokens", "10,20,30,40", ...more, ...device], { env });
        assert.equal(ended.code, 0, ended.err);
        const values = ended.last()["logits"];
        assert.ok(Array.isArray(values) && values.length === 12_288);
        return values.map(Number);
      };
      const [base, tuned, merged, off] = [
        await logits(),
        await logits("--adapter", out),
        await logits("--adapter", out, "--merged"),
        await logits("--adapter", out, "--strength", "0"),
      ];
      assert.ok(distance(base, tuned) > 1e-2, "the adapter changes the logits");
      assert.ok(distance(tuned, merged) < 1e-3, `merged differs by ${distance(tuned, merged)}`);
      assert.ok(distance(base, off) < 1e-4, "strength 0 is the base");

      const completed = await attune(["complete", ...place, "--adapter", out, "--max-tokens", "8", ...device], { env });
      assert.equal(completed.code, 0, completed.err);
      const completion = completed.last();
      assert.equal(typeof completion["text"], "string");
      assert.ok(number(completion, "tokens") <= 8);
      assert.ok(["end", "line", "block", "maxTokens", "context"].includes(String(completion["stop"])));

      const evaluated = await attune(["evaluate", workspace, "--adapter", out, "--seed", "1", ...device], { env });
      assert.equal(evaluated.code, 0, evaluated.err);
      const { event: _, ...compared } = evaluated.last();
      for (const field of ["base", "tuned", "difference", "better"]) {
        assert.deepEqual(compared[field], verdict[field], `${field} is what the run's own verdict said`);
      }

      assert.deepEqual(await readdir(workspace), listed, "nothing is written into the workspace");
    }));

  const runOf = (workspace: string, out: string) => [
    ...["train", workspace, "--out", out, "--steps", "12", "--seq-len", "128", "--no-verdict", ...small, "--json"],
  ];
  const weightsIn = (adapter: string) => readFile(path.join(adapter, "adapter_model.safetensors"));
  // What the interrupted runs are compared with.
  let uninterrupted: Buffer | undefined;
  before(() =>
    withFolder(async (folder) => {
      const out = path.join(folder, "whole");
      const whole = await attune(runOf(await smallWorkspace(folder), out), {
        env: { ATTUNE_HOME: path.join(folder, "home") },
      });
      assert.equal(whole.code, 0, whole.out + whole.err);
      uninterrupted = await weightsIn(out);
    }),
  );

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    it(`${signal} writes a checkpoint; --resume ends where an uninterrupted run does`, () =>
      withFolder(async (folder) => {
        const env = { ATTUNE_HOME: path.join(folder, "home") };
        const workspace = await smallWorkspace(folder);
        const out = path.join(folder, "stopped");
        let sent = false;
        const stopped = await attune(runOf(workspace, out), {
          env,
          onLine(line, kill) {
            if (sent || !line.startsWith('{"event":"step"')) return;
            sent = true;
            kill(signal);
          },
        });
        assert.equal(stopped.code, 130, stopped.out + stopped.err);
        const error = stopped.last();
        assert.equal(error["code"], "E_INTERRUPTED");
        const data = error["data"];
        assert.ok(
          typeof data === "object" && data !== null && "checkpoint" in data && typeof data.checkpoint === "string",
        );
        assert.ok((await stat(data.checkpoint)).isDirectory());
        assert.ok(String(error["hint"]).includes(`--resume ${data.checkpoint}`), String(error["hint"]));
        const made = events(stopped, "step").length;
        assert.ok(made >= 1 && made < 12, `interrupted after ${made} steps`);

        const spoilt = path.join(folder, "spoilt");
        await cp(data.checkpoint, spoilt, { recursive: true });
        await truncate(path.join(spoilt, "state.safetensors"), 10_000);
        const refused = await attune([...runOf(workspace, path.join(folder, "refused")), "--resume", spoilt], { env });
        assert.deepEqual([refused.code, refused.last()["code"]], [1, "E_CHECKPOINT"], refused.out + refused.err);

        const resumed = await attune([...runOf(workspace, out), "--resume", data.checkpoint], { env });
        assert.equal(resumed.code, 0, resumed.out + resumed.err);
        assert.equal(number(events(resumed, "step")[0], "step"), made + 1);
        assert.deepEqual(await weightsIn(out), uninterrupted, "the same adapter, byte for byte");
      }));
  }

  it("complete --stdin: one process answers several requests, wrong ones too", () =>
    withFolder(async (folder) => {
      const input = [
        { id: 1, prompt: "function add(a, b) {", maxTokens: 4 },
        { id: 2, prompt: "function add(a, b) {", maxTokens: 4, raw: true },
        { id: 3, file: `${sample}/src/core/ids.ts`, line: 999, column: 1 },
        { id: 4, tokens: [1, 2, 3], maxTokens: 2, raw: true },
        { id: 5, tokens: [999_999], maxTokens: 2 },
      ];
      const ended = await attune(["complete", "--stdin", "--device", "cpu"], {
        input: `${input.map((request) => JSON.stringify(request)).join("\n")}\nnot json\n`,
        env: { ATTUNE_HOME: path.join(folder, "home") },
      });
      assert.equal(ended.code, 0, ended.err);
      const byId = new Map(ended.lines().map((line) => [line["id"], line]));
      assert.equal(byId.get(1)?.["event"], "result");
      assert.ok(number(byId.get(2), "reusedTokens") > 0, "the second request finds the first one's prompt computed");
      assert.ok(Array.isArray(byId.get(2)?.["promptTokens"]) && Array.isArray(byId.get(2)?.["outputTokens"]));
      assert.equal(byId.get(3)?.["code"], "E_FILE");
      assert.deepEqual(byId.get(4)?.["promptTokens"], [1, 2, 3]);
      assert.equal(byId.get(5)?.["event"], "error");
      assert.notEqual(byId.get(5)?.["code"], "E_INTERNAL", JSON.stringify(byId.get(5)));
      assert.equal(byId.get(undefined)?.["code"], "E_USAGE");
    }));

  it("a reader that closes its end is no failure", () =>
    withFolder(async (folder) => {
      const child = spawn(process.execPath, ["dist/cli.js", "review", sample, "--json"], {
        env: { ...process.env, ATTUNE_HOME: path.join(folder, "home") },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stdout.destroy();
      let err = "";
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      assert.deepEqual([code, err], [0, ""]);
    }));
});

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Number.NaN))));
}

/** Read with nothing of ours: the header's shapes, multiplied and summed. */
async function parametersIn(file: string): Promise<number> {
  const bytes = await readFile(file);
  const header: Record<string, { readonly shape?: readonly number[] }> = JSON.parse(
    bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString("utf8"),
  );
  return Object.entries(header)
    .filter(([name]) => name !== "__metadata__")
    .reduce((sum, [, { shape = [] }]) => sum + shape.reduce((product, size) => product * size, 1), 0);
}

describe("adapters on a terminal", () => {
  const fixture = "test/fixtures/parity/llama";
  const base = ["--base", `${fixture}/base`, "--json"];
  const tokens = ["--tokens", "1,2,3,4", "--threads", "1"];

  it("verifies, exports, merges and imports", () =>
    withFolder(async (folder) => {
      const env = { ATTUNE_HOME: path.join(folder, "home") };
      const at = (name: string) => path.join(folder, name);
      const run = async (...argv: string[]) => {
        const ended = await attune(["adapter", ...argv, ...base], { env });
        assert.equal(ended.code, 0, ended.err);
        return ended.last();
      };
      const verified = await run("verify", `${fixture}/adapter`, ...tokens);
      assert.deepEqual([verified["matrices"], verified["rank"], verified["baseNamed"]], [14, 4, false]);
      await run("export", `${fixture}/adapter`, "--format", "gguf", "--out", at("a.gguf"));
      const imported = await run("import", at("a.gguf"), "--workspace", folder);
      const merged = await run(
        "merge",
        String(imported["adapter"]),
        "--out",
        at("merged"),
        "--dtype",
        "f32",
        ...tokens,
      );
      assert.equal(merged["format"], "merged");
      assert.deepEqual((await readdir(at("merged"))).sort(), ["config.json", "model.safetensors"]);
      const logits = async (...model: string[]) => {
        const ended = await attune(["logits", "--tokens", "5,6,7", "--device", "cpu", "--json", ...model], { env });
        const values = ended.last()["logits"];
        assert.ok(Array.isArray(values), ended.err);
        return values.map(Number);
      };
      const [one, other] = [
        await logits("--base", at("merged")),
        await logits("--base", `${fixture}/base`, "--adapter", `${fixture}/adapter`),
      ];
      for (const [index, value] of one.entries()) assert.ok(Math.abs(value - (other[index] ?? 0)) < 1e-3);
    }));

  it("an interrupted merge ends with 130 and leaves nothing", () =>
    withFolder(async (folder) => {
      let told = false;
      const argv = ["adapter", "merge", `${fixture}/adapter`, "--out", path.join(folder, "merged"), ...base, ...tokens];
      const ended = await attune(argv, {
        env: { ATTUNE_HOME: path.join(folder, "home") },
        onLine: (line, kill) => {
          // Twice would mean "at once".
          if (!told && line.includes('"progress"')) kill("SIGINT");
          told ||= line.includes('"progress"');
        },
      });
      assert.ok(ended.code === 130, `${ended.code} ${ended.err}`);
      assert.deepEqual(
        (await readdir(folder)).filter((name) => name !== "home"),
        [],
      );
    }));
});
