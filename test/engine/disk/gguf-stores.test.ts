import assert from "node:assert/strict";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { findGguf, findGgufFiles } from "../../../engine/disk/gguf-stores";
import { tempFolder } from "../../support/temp";

const hex = (digit: string): string => digit.repeat(64);

/** A home folder of nobody else's, and a way to put files into it. */
async function home(context: TestContext) {
  const folder = await tempFolder(context);
  const before = process.env["HOME"];
  process.env["HOME"] = folder;
  context.after(() => {
    if (before === undefined) delete process.env["HOME"];
    else process.env["HOME"] = before;
  });
  const put = async (name: string, content = "GGUF") => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  const env = { HF_HOME: path.join(folder, "hf"), OLLAMA_MODELS: path.join(folder, "ollama") };
  const ids = async () => (await findGgufFiles(env)).map(({ id }) => id);
  return { folder, put, env, ids };
}

const layer = (digest: string) =>
  JSON.stringify({
    layers: [
      { mediaType: "application/vnd.ollama.image.license", digest: `sha256:${hex("b")}` },
      { mediaType: "application/vnd.ollama.image.model", digest },
    ],
  });

test("Ollama's tags are models: of its own library, of a person, of another registry", async (context) => {
  const { folder, put, env, ids } = await home(context);
  await put(`ollama/blobs/sha256-${hex("a")}`);
  for (const tag of [
    "registry.ollama.ai/library/qwen2.5-coder/0.5b",
    "registry.ollama.ai/ann/mine/latest",
    "my.host/ann/x/1",
  ])
    await put(`ollama/manifests/${tag}`, layer(`sha256:${hex("a")}`));
  assert.deepEqual(await ids(), ["ollama:ann/mine:latest", "ollama:my.host/ann/x:1", "ollama:qwen2.5-coder:0.5b"]);
  assert.equal(await findGguf("ollama:qwen2.5-coder:0.5b", env), path.join(folder, `ollama/blobs/sha256-${hex("a")}`));
  assert.equal(await findGguf("ollama:qwen2.5-coder:7b", env), null);
});

test("a manifest that points elsewhere, or is none, is no model", async (context) => {
  const { put, ids } = await home(context);
  await put("secret", "GGUF");
  const wrong = [
    layer("sha256:../../../secret"),
    layer(`sha256:${hex("A")}`),
    layer(`sha256-${hex("a")}`),
    layer(`sha256:${hex("c")}`),
    '{"layers": 3}',
    '{"layers": [{"mediaType": "application/vnd.ollama.image.model"}]}',
    "[".repeat(5000),
    "x".repeat(2_000_000),
    "",
  ];
  for (const [index, manifest] of wrong.entries())
    await put(`ollama/manifests/registry.ollama.ai/library/m/${index}`, manifest);
  await put("ollama/manifests/registry.ollama.ai/short", layer(`sha256:${hex("a")}`));
  assert.deepEqual(await ids(), []);
});

test("files of LM Studio, llama.cpp and Hugging Face's cache, the first of several, no projectors", async (context) => {
  const { folder, put, ids } = await home(context);
  await put(".lmstudio/models/qwen/coder-GGUF/coder-Q4_K_M.gguf");
  await put(".lmstudio/models/qwen/coder-GGUF/mmproj-coder.gguf");
  await put(".lmstudio/models/qwen/big/big-00001-of-00002.gguf");
  await put(".lmstudio/models/qwen/big/big-00002-of-00002.gguf");
  await put(".cache/llama.cpp/ggml-org_model.gguf");
  await put(".cache/llama.cpp/ggml-org_model.gguf.json", "{}");
  const snapshot = `hf/hub/models--owner--name/snapshots/${"1".repeat(40)}`;
  await put("hf/hub/models--owner--name/refs/main", "1".repeat(40));
  await put("hf/hub/models--owner--name/blobs/blob");
  await mkdir(path.join(folder, snapshot), { recursive: true });
  await symlink("../../blobs/blob", path.join(folder, snapshot, "name.Q8_0.gguf"));
  assert.deepEqual(await ids(), [
    "hf:owner/name/name.Q8_0",
    "llama.cpp:ggml-org_model",
    "lmstudio:qwen/big/big-00001-of-00002",
    "lmstudio:qwen/coder-GGUF/coder-Q4_K_M",
  ]);
});

test("without any of these tools there is none", async (context) => {
  const { ids } = await home(context);
  assert.deepEqual(await ids(), []);
});
