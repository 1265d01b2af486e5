/** A team's server completes: what it is sent, what comes of its answers, and what of wrong ones. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { type Completer, createCompleter } from "../../../engine/complete/completer";
import { promptFor } from "../../../engine/complete/fitted";
import { AttuneError, isRecord } from "../../../engine/errors";
import type { CompleteRequest, CompleteResult } from "../../../engine/protocol/complete";
import { type EndpointKind, endpointKinds } from "../../../engine/protocol/endpoint";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { hiddenWord } from "../../../engine/workspace/mask";
import { selfSigned } from "../../support/certificate";
import { listen } from "../hub/fake-hub";
import { type FakeServer, fakeServer, models, type Reply } from "./fake-server";

const base = "test/fixtures/attune-base-8m";
const code =
  "export function add(a: number, b: number): number {\n  return a + b;\n}\n\nexport function sub(a: number, b: number): number {\n  return ";
const behind = "\n}\n";

let tokenizer: CodeTokenizer;
let completer: Completer;
const logs: string[] = [];
const limits = { idleMs: 5000, minimumBytes: 1, wholeMs: 20_000 };

before(async () => {
  tokenizer = await loadTokenizer(base, 8192);
  completer = createCompleter((line) => logs.push(line), { endpointLimits: limits });
});
after(() => completer.dispose());

function place(text = code, rest = behind): Extract<CompleteRequest["at"], { kind: "file" }> {
  const lines = text.split("\n");
  return {
    ...{ kind: "file", file: "a.ts", text: text + rest },
    ...{ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  };
}

function request(
  server: Pick<FakeServer, "url">,
  kind: EndpointKind,
  more: Partial<CompleteRequest> = {},
): CompleteRequest {
  return {
    ...{ base, at: place(), maxTokens: 24, endpoint: server.url, endpointKind: kind },
    endpointModel: models.base,
    ...more,
  };
}

async function ask(
  server: Pick<FakeServer, "url">,
  kind: EndpointKind,
  more: Partial<CompleteRequest> = {},
  signal = new AbortController().signal,
): Promise<CompleteResult> {
  return completer.complete(request(server, kind, more), signal);
}

async function refusal(work: Promise<unknown>): Promise<AttuneError> {
  const error = await work.then(
    (value) => assert.fail(`was accepted: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AttuneError, String(error));
  assert.notEqual(error.hint, "");
  return error;
}

/** The prompt that the builder makes for the place. */
function built(heals: boolean): readonly number[] {
  const around = { before: code, after: behind };
  const parts = { tokenizer, capacity: 1024, vocabSize: tokenizer.vocabSize, maxTokens: 24, context: null, heals };
  return promptFor({ at: place() }, around, parts).prompt;
}

for (const kind of endpointKinds) {
  describe(kind, () => {
    test("writes behind the builder's own prompt, and what it wrote is fitted to the place", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;\n}\n\nexport function more() {}\n"];
      const told: string[] = [];
      const result = await completer.complete(request(server, kind), new AbortController().signal, (text) =>
        told.push(text),
      );
      assert.equal(result.text, "a - b;");
      assert.equal(result.stop, "line");
      assert.equal(result.shown, true);
      assert.ok(result.score !== undefined && result.score > 0.5);
      const model = kind === "llama.cpp" ? `${models.base}.gguf` : models.base;
      assert.deepEqual(result.endpoint, { host: server.host, model, adapter: null });
      assert.ok(told.some((text) => "a - b;".startsWith(text) && text !== ""));
      const [sent, ...others] = server.completions();
      assert.deepEqual(others, []);
      if (kind !== "ollama") assert.deepEqual(sent?.["prompt"], built(true));
      else assert.equal(sent?.["prompt"], textOf(built(true)));
      const { options = sent } = sent ?? {};
      assert.ok(isRecord(options) && options["temperature"] === 0, "greedy");
    });

    test("is asked for the adapter by its own contract, and without one for none", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;"];
      const tuned = await ask(server, kind, { endpointAdapter: models.adapter, strength: 0.5 });
      assert.equal(tuned.endpoint?.adapter, kind === "llama.cpp" ? "1" : models.adapter);
      await ask(server, kind);
      const [first = {}, second = {}] = server.completions();
      const asked = {
        vllm: [first["model"], second["model"]],
        sglang: [first["lora_path"], second["lora_path"] ?? models.base],
        // An adapter that is not named at all would have the effect with which the server was started.
        "llama.cpp": [first["lora"], second["lora"]],
        ollama: [first["model"], second["model"]],
      }[kind];
      const [other, off] = [
        { id: 0, scale: 0 },
        { id: 1, scale: 0 },
      ];
      const named = [
        [other, { id: 1, scale: 0.5 }],
        [other, off],
      ];
      assert.deepEqual(asked, kind === "llama.cpp" ? named : [models.adapter, models.base]);
    });

    test("writes the likeliest tokens, whatever its own settings say of penalties", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;"];
      await ask(server, kind);
      const [sent = {}] = server.completions();
      const { options = sent } = sent;
      assert.ok(isRecord(options));
      const none = { presence_penalty: 0, frequency_penalty: 0 };
      const expected = {
        vllm: { ...none, repetition_penalty: 1 },
        sglang: { ...none, repetition_penalty: 1 },
        "llama.cpp": { samplers: ["temperature"] },
        ollama: { ...none, repeat_penalty: 1 },
      }[kind];
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, options[name]])), expected);
    });

    test("holds the bytes of half a character back, and the text is whole all the same", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = ['"😀 naïve, 你好" + a;\n'];
      assert.ok(tokenizer.encode("😀").length > 1, "a character of several tokens");
      const raw = await ask(server, kind, { raw: true, heal: false, maxTokens: 64 });
      assert.equal(raw.text, server.texts[0]);
      const whole = tokenizer.encode(raw.text, "inside");
      // llama.cpp's stream leaves some of the ids out: then none are told.
      assert.deepEqual(raw.outputTokens, kind === "vllm" ? whole : undefined);
      server.texts = [' "😀 naïve, 你好" + a;\n'];
      const { text, score } = await ask(server, kind);
      assert.equal(text, '"😀 naïve, 你好" + a;');
      assert.ok(score !== undefined && score > 0.5);
    });

    test("that tells no log-probabilities gives a text without a score", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;"];
      server.logProb = null;
      const result = await ask(server, kind);
      assert.equal(result.text, "a - b;");
      // vLLM tells null for a single token now and then, which counts as certain.
      if (kind !== "vllm") assert.equal(result.score, undefined);
      assert.equal(result.shown, true);
    });

    test("that does not write the text in front of the cursor again is asked at the cursor", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = ["(a - b);", "a - b;"];
      const { text } = await ask(server, kind);
      assert.equal(text, "a - b;");
      const prompts = server.completions().map((body) => body["prompt"]);
      const expected = [built(true), built(false)];
      assert.deepEqual(prompts, kind === "ollama" ? expected.map(textOf) : expected);
      assert.notDeepEqual(prompts[0], prompts[1]);
    });

    test("is asked for another word where its own leads nowhere, if it tells which there are", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      // Nothing is open that this could close; then nothing but the words that it was asked for.
      server.texts = [" ) ]", " ] )", " - b;"];
      const [closing = 0, end, opening = 0, word = 0] = [" )", "", " ]", " a"].map((text) => tokenizer.encode(text)[0]);
      assert.equal(end, undefined);
      const other = tokenizer.encode("return")[0] ?? 0;
      server.next = [closing, other, opening, word].map((id, index) => ({ id, logProb: -1 - index / 10 }));
      const { text, score, tokens } = await ask(server, kind);
      if (kind === "sglang" || kind === "ollama") {
        assert.equal(text, "");
        return;
      }
      assert.equal(text, "a - b;");
      assert.ok(score !== undefined && score > 0);
      assert.equal(tokens, tokenizer.encode(" a - b;").length);
      const asked = server.completions();
      const prompts = asked.map(({ prompt }) => prompt);
      const start = built(true);
      assert.deepEqual(prompts, [start, start, [...start, opening], start, [...start, word]]);
      // What was typed is written again already.
      if (kind === "llama.cpp")
        assert.deepEqual(
          asked.map(({ grammar }) => grammar !== undefined),
          [true, false, false, false, false],
        );
    });

    test("ends where its own word leads nowhere and it would rather end there", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" ) ]", " a - b;"];
      const [first = 0] = tokenizer.encode(" )");
      server.next = [first, tokenizer.endOfText].map((id, index) => ({ id, logProb: -1 - index }));
      assert.equal((await ask(server, kind)).text, "");
    });

    test("stops when its stream is closed by whoever cancelled", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;"];
      const controller = new AbortController();
      server.hold = () => controller.abort();
      const error = await refusal(ask(server, kind, {}, controller.signal));
      assert.equal(error.code, "E_INTERRUPTED");
      await until(() => server.closed === 1);
    });

    test("gets no secret, no file of the workspace beside the place, and its token alone", async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      server.texts = [" a - b;"];
      const value = ["Zx8Qw3Lp", "9Rt2Vb7N", "m4Ks6Df1"].join("");
      await ask(server, kind, { at: place(`const password = "${value}";\n${code}`), endpointToken: "team-secret" });
      const bodies = server.seen.map(({ body }) => JSON.stringify(body)).join();
      assert.ok(!bodies.includes(value) && !bodies.includes("team-secret"));
      const [sent = {}] = server.completions();
      const prompt = typeof sent["prompt"] === "string" ? sent["prompt"] : tokenizer.decode(numbers(sent["prompt"]));
      assert.ok(prompt.includes(hiddenWord) && !prompt.includes(value), prompt);
      for (const { headers } of server.seen) {
        assert.equal(headers["authorization"], "Bearer team-secret");
        const known = ["accept-encoding", "user-agent", "host", "connection", "content-type", "content-length"];
        assert.deepEqual(
          Object.keys(headers).filter((name) => !known.includes(name)),
          ["authorization"],
        );
      }
    });
  });
}

/** In the order in which a completion asks for them. */
const firstPath: Readonly<Record<EndpointKind, string>> = {
  vllm: "models",
  sglang: "models",
  "llama.cpp": "props",
  ollama: "tags",
};
const completionPath: Readonly<Record<EndpointKind, string>> = {
  vllm: "completions",
  sglang: "completions",
  "llama.cpp": "completion",
  ollama: "generate",
};

const html: Reply = (_, response) =>
  void response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Sign in</body></html>");
const htmlAsJson: Reply = (_, response) => void response.writeHead(200).end("<html><body>Sign in</body></html>");
const status =
  (code: number, body = "{}", headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    void response.writeHead(code, headers).end(body);
const half: Reply = (_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write("data: {", () => response.destroy());
};
const ends: Reply = (_, response) => void response.writeHead(200, { "content-type": "text/event-stream" }).end("");
const huge: Reply = (_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const more = (): void => {
    if (!response.destroyed) response.write("x".repeat(100_000), more);
  };
  more();
};
const silent: Reply = () => {};
const dripping: Reply = (_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const timer = setInterval(() => response.write(": still here\n\n"), 20);
  response.on("close", () => clearInterval(timer));
};

interface Fault {
  readonly name: string;
  readonly reply: Reply;
  readonly message: RegExp;
  readonly data: Record<string, unknown>;
  readonly limits?: typeof limits;
}

const refusedData = { endpoint: "refused" };
const downData = { endpoint: "down" };
const faults: readonly Fault[] = [
  { name: "a web page", reply: html, message: /answers with a web page/, data: refusedData },
  { name: "a web page that calls itself nothing", reply: htmlAsJson, message: /JSON|unexpected/, data: refusedData },
  {
    name: "too many requests",
    reply: status(429, '{"error":{"message":"slow down"}}', { "retry-after": "7" }),
    message: /asked too often: "slow down"/,
    data: { endpoint: "down", retryAfterMs: 7000 },
  },
  { name: "an overloaded server", reply: status(503), message: /fails with status 503/, data: downData },
  { name: "a token that is not right", reply: status(401), message: /does not let you in/, data: refusedData },
  {
    name: "a request that it refuses",
    reply: status(400, '{"message":"no"}'),
    message: /status 400: "no"/,
    data: refusedData,
  },
  { name: "a connection that breaks", reply: half, message: /no whole answer|JSON/, data: downData },
  {
    name: "silence",
    reply: silent,
    message: /no whole answer.*silent/,
    data: downData,
    limits: { ...limits, idleMs: 100 },
  },
];
const streamFaults: readonly Fault[] = [
  { name: "a stream that ends at once", reply: ends, message: /breaks off its answer/, data: refusedData },
  { name: "a line without an end", reply: huge, message: /line without an end|more than/, data: refusedData },
  { name: "a stream that breaks", reply: half, message: /broke off the connection/, data: downData },
  {
    name: "a stream that says nothing any more",
    reply: (_, response) => void response.writeHead(200, { "content-type": "text/event-stream" }).write(": wait\n\n"),
    message: /went silent/,
    data: downData,
    limits: { ...limits, idleMs: 100 },
  },
  {
    name: "a stream that only drips",
    reply: dripping,
    message: /takes too long/,
    data: downData,
    limits: { ...limits, wholeMs: 200 },
  },
];

describe("llama.cpp's adapters", () => {
  test("its cache of prompts, which does not know by which adapter one was computed, is used without adapters only", async (context) => {
    const server = await fakeServer(context, "llama.cpp", tokenizer);
    server.texts = [" a - b;"];
    await ask(server, "llama.cpp");
    server.adapters = [];
    const other = createCompleter(() => {}, { endpointLimits: limits });
    context.after(() => other.dispose());
    await other.complete(request(server, "llama.cpp"), new AbortController().signal);
    const sent = server.completions().map(({ cache_prompt, lora }) => [cache_prompt, (lora as unknown[]).length]);
    assert.deepEqual(sent, [
      [false, 2],
      [true, 0],
    ]);
  });

  test("it is held to what stands between the prompt's end and the cursor, and to nothing where the prompt ends there", async (context) => {
    const server = await fakeServer(context, "llama.cpp", tokenizer);
    server.texts = [' "a" - b;'];
    await ask(server, "llama.cpp");
    await ask(server, "llama.cpp", { raw: true });
    const text = 'const word = "na\u00efve';
    await ask(server, "llama.cpp", { at: place(text, '";\n') });
    const [space, none, word] = server.completions().map(({ grammar }) => grammar);
    assert.equal(space, 'root ::= " " [^\\x00]*');
    assert.equal(none, undefined);
    const [, spelled = ""] = /^root ::= "(.+)" \[\^\\x00\]\*$/.exec(String(word)) ?? [];
    const again = spelled.replaceAll(/\\U([0-9a-f]{8})/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
    assert.ok(again !== "" && text.endsWith(again), String(word));
  });

  test("an error in its stream is told; where the text's bytes are no characters any more, it ends there", async (context) => {
    const server = await fakeServer(context, "llama.cpp", tokenizer);
    const breaking =
      (message: string): Reply =>
      (_, response) => {
        const parts = [
          { index: 0, content: " a", tokens: tokenizer.encode(" a", "inside"), stop: false },
          { error: { code: 500, message, type: "server_error" } },
        ];
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(parts.map((part) => `data: ${JSON.stringify(part)}\n\n`).join(""));
      };
    server.replies.set("completion", [breaking("Context size has been exceeded.")]);
    const error = await refusal(ask(server, "llama.cpp"));
    assert.match(error.message, /breaks off with an error: "Context size has been exceeded\."/);
    const unparsed = "The model produced output that does not match the expected Content-only format";
    server.replies.set("completion", [breaking(unparsed)]);
    const { text, stop } = await ask(server, "llama.cpp", { raw: true });
    assert.deepEqual([text, stop], [" a", "maxTokens"]);
  });

  test("a server that applies all of its adapters by itself completes without them where none is wanted", async (context) => {
    const server = await fakeServer(context, "llama.cpp", tokenizer);
    server.textFor = (body) => ` ${server.adaptersOf(body).join("_") || "base"};`;
    assert.equal((await ask(server, "llama.cpp")).text, "base;");
    const tuned = await ask(server, "llama.cpp", { endpointAdapter: models.adapter });
    assert.equal(tuned.text, `${models.adapter};`);
  });
});

describe("connections", () => {
  for (const kind of endpointKinds) {
    test(`${kind}: they are kept as long as the server ends its texts, and a text that is left is closed`, async (context) => {
      const server = await fakeServer(context, kind, tokenizer);
      const own = createCompleter(() => {}, { endpointLimits: limits });
      context.after(() => own.dispose());
      const complete = () => own.complete(request(server, kind), new AbortController().signal);
      server.texts = [" a - b;"];
      await complete();
      await complete();
      // A question that follows at once finds the connection of the one before still in use.
      const kept = server.connections;
      assert.ok(kept <= 3, `${kept} connections for two completions`);
      for (let count = 0; count < 4; count++) assert.equal((await complete()).text, "a - b;");
      assert.equal(server.connections, kept);
      // The line has ended, the text has not.
      server.texts = [" a - b;\n}\n"];
      server.slowly = true;
      assert.equal((await complete()).text, "a - b;");
      await until(() => server.closed === 1);
      assert.equal(server.connections, kept);
    });
  }

  test("one that the server has closed meanwhile is opened anew, and nobody notices", async (context) => {
    const server = await fakeServer(context, "vllm", tokenizer);
    server.texts = [" a - b;"];
    for (let count = 0; count < 3; count++) await ask(server, "vllm");
    const kept = server.connections;
    server.replies.set("completions", [(incoming) => void incoming.socket.destroy()]);
    assert.equal((await ask(server, "vllm")).text, "a - b;");
    assert.equal(server.connections, kept + 1);
    // Where it is not the connection's age, it is the server's fault.
    server.replies.set("completions", [
      (incoming) => void incoming.socket.destroy(),
      (incoming) => void incoming.socket.destroy(),
    ]);
    assert.deepEqual((await refusal(ask(server, "vllm"))).data, downData);
  });
});

describe("wrong answers", () => {
  for (const kind of endpointKinds) {
    const cases = [
      ...faults.map((fault) => ({ ...fault, at: firstPath[kind] })),
      ...[...faults, ...streamFaults].map((fault) => ({ ...fault, at: completionPath[kind] })),
    ];
    for (const { name, reply, message, data, at, limits: short = limits } of cases) {
      test(`${kind}, ${at}: ${name}`, async (context) => {
        const server = await fakeServer(context, kind, tokenizer);
        server.texts = [" a - b;"];
        server.replies.set(at, [reply]);
        const own = short === limits ? completer : createCompleter(() => {}, { endpointLimits: short });
        if (own !== completer) context.after(() => own.dispose());
        const error = await refusal(own.complete(request(server, kind), new AbortController().signal));
        assert.equal(error.code, "E_ENDPOINT");
        assert.match(error.message, message);
        assert.ok(error.message.includes(server.host));
        assert.deepEqual(error.data, data);
        // On a busy computer a short limit is over before the reply was asked for.
        server.replies.clear();
        // Nothing of it is remembered: the next request is answered.
        assert.equal((await ask(server, kind)).text, "a - b;");
      });
    }
  }

  test("a redirect to another host is not followed: it gets neither code nor token", async (context) => {
    const strange: unknown[] = [];
    const other = await listen(
      createServer((incoming, response) => {
        strange.push(incoming.url);
        response.end("{}");
      }),
      context,
    );
    for (const kind of endpointKinds) {
      for (const at of [firstPath[kind], completionPath[kind]]) {
        for (const code of [301, 302, 307, 308]) {
          const server = await fakeServer(context, kind, tokenizer);
          server.replies.set(at, [status(code, "", { location: `http://127.0.0.1:${other}/take` })]);
          const error = await refusal(ask(server, kind, { endpointToken: "team-secret" }));
          assert.equal(error.code, "E_ENDPOINT");
          assert.match(error.message, new RegExp(`redirects to 127\\.0\\.0\\.1:${other}, which is not followed`));
        }
      }
    }
    assert.deepEqual(strange, []);
  });

  test("an error in a stream is the server's own, which may pass", async (context) => {
    const said = { message: "EngineCore encountered an issue.", type: "InternalServerError", code: 500 };
    for (const kind of endpointKinds) {
      const server = await fakeServer(context, kind, tokenizer);
      const body = JSON.stringify({ error: kind === "ollama" ? said.message : said });
      server.replies.set(completionPath[kind], [(_, response) => void response.end(`data: ${body}\n\n`)]);
      const error = await refusal(ask(server, kind));
      assert.match(error.message, /breaks off with an error: "EngineCore encountered an issue\."/);
      assert.deepEqual(error.data, downData);
    }
  });

  test("another model than the one asked for is refused", async (context) => {
    const server = await fakeServer(context, "vllm", tokenizer);
    server.replies.set("completions", [
      (_, response) =>
        void response
          .writeHead(200, { "content-type": "text/event-stream" })
          .end(`data: ${JSON.stringify({ model: "cheap", choices: [{ text: "x", finish_reason: null }] })}\n\n`),
    ]);
    assert.match((await refusal(ask(server, "vllm"))).message, /another model: "cheap" instead of "team-coder"/);
  });

  test("another tokenizer is refused before any code is sent", async (context) => {
    for (const kind of ["vllm", "sglang", "llama.cpp"] as const) {
      const server = await fakeServer(context, kind, tokenizer);
      server.tokenize = (text) => tokenizer.encode(text, "inside").map((id) => id + 1);
      assert.match((await refusal(ask(server, kind))).message, /another tokenizer/);
      assert.deepEqual(server.completions(), []);
    }
  });

  test("names that the server does not have are told with those that it has", async (context) => {
    for (const kind of endpointKinds) {
      const server = await fakeServer(context, kind, tokenizer);
      const error = await refusal(ask(server, kind, { endpointModel: "nobody" }));
      assert.match(error.message, /team-coder/);
      assert.match(error.message, /nobody/);
      assert.deepEqual(server.completions(), []);
    }
  });

  test("nobody listens, and a certificate that nobody trusts", async (context) => {
    const gone = await refusal(ask({ url: "http://127.0.0.1:9" }, "vllm"));
    assert.match(gone.message, /127\.0\.0\.1:9 gives no whole answer: .*refuses the connection/);
    assert.deepEqual(gone.data, downData);
    const server = await fakeServer(context, "vllm", tokenizer, selfSigned());
    const untrusted = await refusal(
      ask(server, "vllm", { endpointToken: "team-secret", endpointNetwork: { verifyTls: false } }),
    );
    assert.match(untrusted.message, /certificate is not trusted/);
    assert.deepEqual(server.seen, []);
  });

  for (const [endpoint, message] of [
    ["llm.example.org", /not an http or https address/],
    ["ftp://llm.example.org", /not an http or https address/],
    ["https://user:pw9@llm.example.org", /holds a user or a password/],
    ["https://llm.example.org/?key=1", /ends in a query/],
    ["http://llm.example.org", /not encrypted/],
  ] as const) {
    test(`${endpoint} is refused before anything is asked`, async () => {
      const error = await refusal(ask({ url: endpoint }, "vllm", { endpointToken: "t" }));
      assert.equal(error.code, "E_USAGE");
      assert.match(error.message, message);
      assert.ok(!error.message.includes("pw9"));
    });
  }

  test("a text that spells a mark is not given to a server that would take it for one", async (context) => {
    const server = await fakeServer(context, "ollama", tokenizer);
    const [name] = [...tokenizer.controlNames.values()];
    const error = await refusal(ask(server, "ollama", { at: place(`const mark = "${name}";\n${code}`) }));
    assert.deepEqual(error.data, { endpoint: "place" });
    assert.deepEqual(server.completions(), []);
  });
});

function numbers(value: unknown): number[] {
  assert.ok(Array.isArray(value) && value.every((item) => typeof item === "number"));
  return value;
}

function textOf(tokens: readonly number[]): string {
  return tokens.map((id) => tokenizer.controlNames.get(id) ?? tokenizer.decode([id])).join("");
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
