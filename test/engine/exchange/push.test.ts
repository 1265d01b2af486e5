/** An adapter's way onto a team's server: what is sent, what is written, and what is said of the rest. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { writeAdapter } from "../../../engine/adapters/adapter";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import { pushAdapter } from "../../../engine/exchange/push";
import type { EndpointKind } from "../../../engine/protocol/endpoint";
import type { PushRequest } from "../../../engine/protocol/push";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { someAdapter, someReport } from "../../support/adapters";
import { tempFolder, tempHome } from "../../support/temp";
import { type FakeServer, fakeServer } from "../endpoint/fake-server";

const base = path.resolve("test/fixtures/attune-base-8m");
const hooks = { signal: new AbortController().signal, onEvent: () => {} };

async function given(context: TestContext, kind: EndpointKind) {
  await tempHome(context);
  const folder = await tempFolder(context);
  const opened = await openBase(base);
  const dir = path.join(folder, "House Style v3");
  await writeAdapter(dir, someAdapter(opened), opened, { ...someReport(opened), name: "House Style v3" });
  const server = await fakeServer(context, kind, await loadTokenizer(base, 8192));
  return { dir, folder, server };
}

const request = (
  server: FakeServer,
  kind: EndpointKind,
  dir: string,
  more: Partial<PushRequest> = {},
): PushRequest => ({
  ...{ adapter: dir, base, endpoint: server.url, endpointKind: kind, endpointToken: "t" },
  ...more,
});

async function refusal(work: Promise<unknown>): Promise<AttuneError> {
  const error = await work.then(
    () => assert.fail("was accepted"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AttuneError, String(error));
  return error;
}

for (const [kind, at, answer] of [
  ["vllm", "load_lora_adapter", "Success: LoRA adapter 'house-style-v3' added successfully."],
  ["sglang", "load_lora_adapter", '{"success": true, "loaded_adapters": {}}'],
] as const) {
  test(`${kind} loads the folder that it sees, by name, and nothing else is sent`, async (context) => {
    const { dir, folder, server } = await given(context, kind);
    const ok = (_: unknown, response: { end(text: string): void }) => response.end(answer);
    server.replies.set(at, [ok, ok, ok]);
    const pushed = await pushAdapter(request(server, kind, dir), hooks);
    assert.deepEqual(pushed, { kind, host: server.host, name: "house-style-v3", loaded: true, commands: [] });
    await pushAdapter(request(server, kind, dir, { name: "mine", serverPath: "/srv/mine" }), hooks);
    const out = path.join(folder, "out");
    await pushAdapter(request(server, kind, dir, { out }), hooks);
    assert.ok((await readFile(path.join(out, "adapter_config.json"), "utf8")).includes("LORA"));
    assert.deepEqual(
      server.seen.map(({ body }) => body),
      [
        { lora_name: "house-style-v3", lora_path: dir },
        { lora_name: "mine", lora_path: "/srv/mine" },
        { lora_name: "house-style-v3", lora_path: out },
      ],
    );
    assert.ok(server.seen.every(({ path: where }) => where === (kind === "vllm" ? `v1/${at}` : at)));
  });

  test(`${kind} that was not started for it, or refuses, is told as it is`, async (context) => {
    const { dir, server } = await given(context, kind);
    const without = await refusal(pushAdapter(request(server, kind, dir), hooks));
    assert.equal(without.code, "E_ENDPOINT");
    assert.match(`${without.message} ${without.hint}`, /takes no adapters while it runs.*--enable-lora/);
    const said =
      kind === "vllm"
        ? '{"error":{"message":"already been loaded"}}'
        : '{"success":false,"error_message":"already been loaded"}';
    server.replies.set(at, [(_, response) => void response.writeHead(400).end(said)]);
    assert.match((await refusal(pushAdapter(request(server, kind, dir), hooks))).message, /already been loaded/);
  });
}

test("a server elsewhere does not see this machine's folders", async (context) => {
  const { dir, server } = await given(context, "vllm");
  const error = await refusal(
    pushAdapter({ adapter: dir, base, endpoint: "https://llm.example.org", endpointKind: "vllm" }, hooks),
  );
  assert.equal(error.code, "E_USAGE");
  assert.match(error.hint, /--server-path/);
  assert.deepEqual(server.seen, []);
});

test("llama.cpp gets a file, and whoever runs it the line that loads it", async (context) => {
  const { dir, folder, server } = await given(context, "llama.cpp");
  assert.match((await refusal(pushAdapter(request(server, "llama.cpp", dir), hooks))).hint, /--out FILE\.gguf/);
  const out = path.join(folder, "house.gguf");
  const pushed = await pushAdapter(request(server, "llama.cpp", dir, { out }), hooks);
  assert.equal((await readFile(out)).subarray(0, 4).toString(), "GGUF");
  assert.equal(pushed.loaded, false);
  assert.equal(pushed.name, "house.gguf");
  assert.deepEqual(pushed.commands, [`llama-server -m BASE.gguf --lora ${out} --lora-init-without-apply`]);
  const there = path.join(folder, "house-style.gguf");
  assert.equal((await pushAdapter(request(server, "llama.cpp", dir, { out: there }), hooks)).loaded, true);
});

test("Ollama needs a GGUF base, which is said before anything is written", async (context) => {
  const { dir, folder, server } = await given(context, "ollama");
  assert.match((await refusal(pushAdapter(request(server, "ollama", dir), hooks))).message, /takes no adapters/);
  const out = path.join(folder, "merged.gguf");
  const error = await refusal(pushAdapter(request(server, "ollama", dir, { out }), hooks));
  assert.match(`${error.message} ${error.hint}`, /GGUF/);
  await assert.rejects(readFile(out));
});
