import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, it } from "node:test";
import type { ErrorCode } from "../../../engine/errors";
import { attune, withFolder } from "./process";

const embedded = "test/fixtures/attune-base-8m";
const sample = "test/fixtures/sample-workspace";
const parity = "test/fixtures/parity/llama";

interface Case {
  readonly name: string;
  readonly code: ErrorCode;
  /** What the message has to name. */
  readonly says: RegExp;
  /** Prepares `folder` and returns the arguments. */
  argv(folder: string): Promise<readonly string[]>;
}

const trainInto = (folder: string, workspace: string, ...more: string[]) => [
  ...["train", workspace, "--steps", "1", "--device", "cpu", "--out", path.join(folder, "out")],
  ...more,
];

/** A copy of the embedded model that `spoil` then damages. */
async function spoiltBase(folder: string, spoil: (base: string) => Promise<void>): Promise<string> {
  const base = path.join(folder, "base");
  await cp(embedded, base, { recursive: true });
  await spoil(base);
  return base;
}

async function spoiltAdapter(folder: string, spoil: (adapter: string) => Promise<void>): Promise<readonly string[]> {
  const adapter = path.join(folder, "adapter");
  await cp(`${parity}/adapter`, adapter, { recursive: true });
  await spoil(adapter);
  return ["logits", "--base", `${parity}/base`, "--adapter", adapter, "--tokens", "1,2,3", "--device", "cpu"];
}

async function changeJson(file: string, change: (json: Record<string, unknown>) => void): Promise<void> {
  const json: Record<string, unknown> = JSON.parse(await readFile(file, "utf8"));
  change(json);
  await writeFile(file, JSON.stringify(json));
}

const cases: readonly Case[] = [
  {
    name: "a model folder that is not there",
    code: "E_MODEL_MISSING",
    says: /nowhere/,
    argv: async (folder) => trainInto(folder, sample, "--base", path.join(folder, "nowhere")),
  },
  {
    name: "a model id that nobody downloaded",
    code: "E_MODEL_MISSING",
    says: /someone\/something/,
    argv: async () => ["complete", "--base", "someone/something", "--prompt", "x"],
  },
  {
    name: "weights cut short",
    code: "E_MODEL_FILE",
    says: /model\.safetensors/,
    argv: async (folder) => {
      const base = await spoiltBase(folder, (copy) => truncate(path.join(copy, "model.safetensors"), 1_000_000));
      return trainInto(folder, sample, "--base", base);
    },
  },
  {
    name: "weights cut within the header",
    code: "E_MODEL_FILE",
    says: /model\.safetensors/,
    argv: async (folder) => {
      const base = await spoiltBase(folder, (copy) => truncate(path.join(copy, "model.safetensors"), 100));
      return ["logits", "--base", base, "--tokens", "1"];
    },
  },
  {
    name: "a config.json that is not JSON",
    code: "E_MODEL_CONFIG",
    says: /config\.json/,
    argv: async (folder) => {
      const base = await spoiltBase(folder, (copy) => writeFile(path.join(copy, "config.json"), "{"));
      return ["params", "--base", base];
    },
  },
  {
    name: "a family that is not known",
    code: "E_MODEL_FAMILY",
    says: /mamba/,
    argv: async (folder) => {
      const file = path.join(folder, "config.json");
      await cp(`${embedded}/config.json`, file);
      await changeJson(file, (json) => {
        json["model_type"] = "mamba";
      });
      return ["params", "--config", file];
    },
  },
  {
    name: "a config.json that is not there",
    code: "E_MODEL_MISSING",
    says: /none\.json/,
    argv: async (folder) => ["params", "--config", path.join(folder, "none.json")],
  },
  {
    name: "a tokenizer of another model",
    code: "E_TOKENIZER",
    says: /tokenizer\.json has 9001 token ids, .* and "beyond" is beyond the end/,
    argv: async (folder) => {
      const base = await spoiltBase(folder, (copy) =>
        changeJson(path.join(copy, "tokenizer.json"), (json) => {
          const added = json["added_tokens"];
          assert.ok(Array.isArray(added));
          added.push({ ...added.at(-1), id: 9_000, content: "beyond", special: false });
        }),
      );
      return trainInto(folder, sample, "--base", base);
    },
  },
  {
    name: "targets that the model does not have",
    code: "E_TARGETS",
    says: /c_attn/,
    argv: async (folder) => trainInto(folder, sample, "--targets", "q_proj,c_attn"),
  },
  {
    name: "a workspace that is not there",
    code: "E_WORKSPACE_MISSING",
    says: /nowhere/,
    argv: async (folder) => trainInto(folder, path.join(folder, "nowhere")),
  },
  {
    name: "a workspace that is a file",
    code: "E_WORKSPACE_MISSING",
    says: /README\.md/,
    argv: async () => ["review", `${sample}/README.md`],
  },
  {
    name: "an empty workspace",
    code: "E_WORKSPACE_EMPTY",
    says: /workspace/,
    argv: async (folder) => {
      await mkdir(path.join(folder, "workspace"));
      return trainInto(folder, path.join(folder, "workspace"));
    },
  },
  {
    name: "a workspace with no usable file",
    code: "E_WORKSPACE_EMPTY",
    says: /1 × binary file/,
    argv: async (folder) => {
      const workspace = path.join(folder, "workspace");
      await mkdir(workspace);
      await writeFile(path.join(workspace, "a.bin"), new Uint8Array(1000));
      await writeFile(path.join(workspace, ".env"), "TOKEN=1\n");
      return trainInto(folder, workspace);
    },
  },
  {
    name: "an examples file with a wrong line",
    code: "E_EXAMPLES",
    says: /2/,
    argv: async (folder) => {
      const examples = path.join(folder, "examples.jsonl");
      await writeFile(examples, '{"tokens": [1, 2], "mask": [0, 1]}\n{"tokens": [1, 2], "mask": [0]}\n');
      return ["gradients", "--examples", examples, "--out", path.join(folder, "g.safetensors"), "--device", "cpu"];
    },
  },
  {
    name: "an output folder below a file",
    code: "E_OUTPUT",
    says: /file/,
    argv: async (folder) => {
      await writeFile(path.join(folder, "file"), "");
      return ["train", sample, "--steps", "1", "--device", "cpu", "--out", path.join(folder, "file", "out")];
    },
  },
  {
    name: "a gradients file below a file",
    code: "E_OUTPUT",
    says: /file/,
    argv: async (folder) => {
      await writeFile(path.join(folder, "file"), "");
      const out = path.join(folder, "file", "g.safetensors");
      return ["gradients", "--base", `${parity}/base`, "--examples", `${parity}/examples.jsonl`, "--out", out];
    },
  },
  {
    name: "a device that this machine does not have",
    code: "E_DEVICE",
    says: /dml|coreml/,
    argv: async (folder) => [
      ...["train", sample, "--steps", "1", "--out", path.join(folder, "out")],
      ...["--device", process.platform === "darwin" ? "dml" : "coreml"],
    ],
  },
  {
    name: "an adapter that is not there",
    code: "E_ADAPTER",
    says: /nowhere/,
    argv: async (folder) => ["complete", "--adapter", path.join(folder, "nowhere"), "--prompt", "x", "--device", "cpu"],
  },
  {
    name: "an adapter cut short",
    code: "E_ADAPTER",
    says: /adapter_model\.safetensors/,
    argv: (folder) => spoiltAdapter(folder, (copy) => truncate(path.join(copy, "adapter_model.safetensors"), 5_000)),
  },
  {
    name: "an adapter whose config is not JSON",
    code: "E_ADAPTER",
    says: /adapter_config\.json/,
    argv: (folder) => spoiltAdapter(folder, (copy) => writeFile(path.join(copy, "adapter_config.json"), "no")),
  },
  {
    name: "an adapter of a base with other matrices",
    code: "E_ADAPTER_BASE",
    says: /for 2 layers of width 64, and attune-base has 5 of width 320/,
    argv: async () => ["complete", "--adapter", `${parity}/adapter`, "--prompt", "x", "--device", "cpu"],
  },
  {
    name: "a file to complete in that is not there",
    code: "E_FILE",
    says: /none\.ts/,
    argv: async (folder) => [
      ...["complete", "--file", path.join(folder, "none.ts"), "--line", "1", "--column", "1", "--device", "cpu"],
    ],
  },
  {
    name: "a line that the file does not have",
    code: "E_FILE",
    says: /999/,
    argv: async () => [
      ...["complete", "--file", `${sample}/src/core/ids.ts`, "--line", "999", "--column", "1", "--device", "cpu"],
    ],
  },
];

describe("bad input is a named error with a next step, and nothing is left behind", () => {
  for (const { name, code, says, argv } of cases) {
    it(name, () =>
      withFolder(async (folder) => {
        const home = path.join(folder, "home");
        await mkdir(home);
        const words = await argv(folder);
        const before = await everything(folder);
        const ended = await attune([...words, "--json"], { env: { ATTUNE_HOME: home } });
        const error = ended.last();
        assert.equal(error["event"], "error", ended.out + ended.err);
        assert.equal(error["code"], code, ended.out + ended.err);
        assert.match(String(error["message"]), says);
        assert.ok(String(error["hint"]).length > 0);
        assert.equal(ended.code, 1);
        assert.deepEqual(await everything(folder), before);
      }),
    );
  }
});

/** Paths of all files and folders; the cache of hashes and quantised weights may grow at any time. */
async function everything(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => !name.split(path.sep).includes("cache")).sort();
}
