/** Where connections go: to the server that a request names, and to nobody where it names none. */
import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { createCompleter } from "../../../engine/complete/completer";
import { AttuneError, isRecord } from "../../../engine/errors";
import type { CompleteRequest } from "../../../engine/protocol/complete";
import { endpointKinds } from "../../../engine/protocol/endpoint";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { listen } from "../hub/fake-hub";
import { fakeServer, models } from "./fake-server";

const base = "test/fixtures/attune-base-8m";
const text = "export function sub(a: number, b: number): number {\n  return ";
const at = { kind: "file", file: "a.ts", text: `${text}\n}\n`, line: 2, column: 10 } as const;
const never = new AbortController().signal;

/** The ports of all sockets that this process opens from now on as a client. */
function connections(context: TestContext): Set<string> {
  const seen = new Set<string>();
  const opened = (message: unknown): void => {
    const request = isRecord(message) ? message["request"] : undefined;
    if (isRecord(request) || typeof request === "object") {
      const { host, protocol } = request as { host?: string; protocol?: string };
      seen.add(`${protocol}//${host}`);
    }
  };
  const sockets = (message: unknown): void => {
    const socket = isRecord(message) ? message["socket"] : undefined;
    if (typeof socket !== "object" || socket === null) return;
    (socket as NodeJS.EventEmitter).once("connect", () => {
      const { remoteAddress, remotePort } = socket as { remoteAddress?: string; remotePort?: number };
      seen.add(`${remoteAddress}:${remotePort}`);
    });
  };
  subscribe("http.client.request.start", opened);
  subscribe("net.client.socket", sockets);
  context.after(() => {
    unsubscribe("http.client.request.start", opened);
    unsubscribe("net.client.socket", sockets);
  });
  return seen;
}

test("a completion that names no server opens no connection, whatever else it says of one", async (context) => {
  const seen = connections(context);
  const completer = createCompleter(() => {});
  context.after(() => completer.dispose());
  const said = { endpointKind: "vllm", endpointModel: "m", endpointToken: "t", endpointTokenizer: base } as const;
  const { endpoint } = await completer.complete({ base, device: "cpu", at, maxTokens: 4, ...said }, never);
  assert.equal(endpoint, undefined);
  assert.deepEqual([...seen], []);
});

for (const kind of endpointKinds) {
  test(`${kind}: all connections go to the server that is named, also when it fails or sends elsewhere`, async (context) => {
    const tokenizer = await loadTokenizer(base, 8192);
    const strange: string[] = [];
    const other = await listen(
      createServer((request, response) => {
        strange.push(request.url ?? "");
        response.end();
      }),
      context,
    );
    const server = await fakeServer(context, kind, tokenizer);
    server.texts = [" a - b;"];
    const seen = connections(context);
    const completer = createCompleter(() => {});
    context.after(() => completer.dispose());
    const request: CompleteRequest = { base, at, endpoint: server.url, endpointKind: kind, endpointModel: models.base };
    assert.equal((await completer.complete(request, never)).text, "a - b;");
    const path = { vllm: "completions", sglang: "completions", "llama.cpp": "completion", ollama: "generate" }[kind];
    for (const status of [302, 307, 500]) {
      server.replies.set(path, [
        (_, response) => void response.writeHead(status, { location: `http://127.0.0.1:${other}/` }).end(),
      ]);
      await assert.rejects(completer.complete(request, never), (error) => error instanceof AttuneError);
    }
    assert.deepEqual(strange, []);
    assert.ok(seen.size > 0, "connections are seen");
    assert.deepEqual(
      [...seen].filter((one) => one !== server.host && one !== "http://127.0.0.1"),
      [],
    );
  });
}
