import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import {
  CancellationTokenSource,
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import { AttuneError, type ErrorData } from "../../../engine/errors";
import type { Operations } from "../../../engine/operations";
import { type CompleteRequest, methods, type TrainEvent } from "../../../engine/protocol";
import { type Server, serve } from "../../../engine/rpc/serve";
import { only } from "../cli/fakes";

/** Both ends of a wire in one process; what is behind the server is given. */
async function connected(
  given: Partial<Operations>,
  use: (client: MessageConnection, server: Server) => Promise<void>,
): Promise<void> {
  const there = new PassThrough();
  const back = new PassThrough();
  const engine = createMessageConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const server = serve(engine, only(given));
  client.listen();
  try {
    await use(client, server);
  } finally {
    client.dispose();
    engine.dispose();
  }
}

async function rejection(request: Promise<unknown>): Promise<ErrorData> {
  const error = await request.then(
    () => assert.fail("the request should have been rejected"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError, String(error));
  return error.data;
}

const trained = { adapter: "/a", steps: 1, seconds: 1, trainable: 1, total: 1 };
const wire = { workspace: "/w" };

/** Ends only when its signal is aborted, and then as an interrupted run does. */
const endless: Operations["train"] = (_, { signal, onEvent }) =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(new AttuneError("E_INTERRUPTED", "Stopped.", "Resume.", { checkpoint: "/c" }));
    onEvent({ event: "phase", phase: "training", message: "Training" });
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });

const started = (client: MessageConnection) =>
  new Promise<TrainEvent>((resolve) => client.onNotification(methods.trainEvent, resolve));

describe("requests", () => {
  it("initialize answers with what the host is", () =>
    connected({ checkHost: async () => ({ runtime: "1.30", node: "20", providers: ["cpu"] }) }, async (client) => {
      const params = { role: "completing", background: false };
      const host = await client.sendRequest(methods.initialize, params);
      assert.deepEqual(host, { runtime: "1.30", node: "20", providers: ["cpu"] });
    }));

  it("devices, adapters and deleteAdapter reach their operations", async () => {
    const calls: unknown[] = [];
    const given: Partial<Operations> = {
      devices: async () => [],
      adapters: async (base) => {
        calls.push(base);
        return [];
      },
      deleteAdapter: async (dir) => {
        calls.push(dir);
      },
    };
    await connected(given, async (client) => {
      assert.deepEqual(await client.sendRequest(methods.devices, {}), []);
      assert.deepEqual(await client.sendRequest(methods.adapters, { base: "hash" }), []);
      assert.deepEqual(await client.sendRequest(methods.adapters, {}), []);
      assert.deepEqual(await client.sendRequest(methods.deleteAdapter, { dir: "/d" }), {});
      assert.deepEqual(calls, ["hash", undefined, "/d"]);
    });
  });

  it("a download tells how far it is, and ends when its request is cancelled", async () => {
    const downloadModel: Operations["downloadModel"] = ({ id }, { onEvent, signal }) => {
      onEvent({ event: "download", id, file: "config.json", doneBytes: 1, totalBytes: 2 });
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(new AttuneError("E_INTERRUPTED", "stopped", "Again."))),
      );
    };
    await connected({ downloadModel }, async (client) => {
      const source = new CancellationTokenSource();
      client.onNotification(methods.downloadEvent, ({ id }: { id: string }) => {
        assert.equal(id, "a/b");
        source.cancel();
      });
      const error = await rejection(client.sendRequest(methods.downloadModel, { id: "a/b" }, source.token));
      assert.equal(error.code, "E_INTERRUPTED");
    });
  });

  it("train streams its events, in order, before its result", () => {
    const train: Operations["train"] = async (_, { onEvent, log }) => {
      for (let step = 1; step <= 3; step++) onEvent({ event: "eval", step, loss: step });
      log("a word");
      return trained;
    };
    return connected({ train }, async (client) => {
      const seen: unknown[] = [];
      for (const method of [methods.trainEvent, methods.log]) {
        client.onNotification(method, (params: unknown) => {
          seen.push(params);
        });
      }
      assert.deepEqual(await client.sendRequest(methods.train, wire), trained);
      assert.deepEqual(seen, [
        { event: "eval", step: 1, loss: 1 },
        { event: "eval", step: 2, loss: 2 },
        { event: "eval", step: 3, loss: 3 },
        { level: "info", message: "a word" },
      ]);
    });
  });

  it("one training run at a time", () =>
    connected({ train: endless }, async (client) => {
      const source = new CancellationTokenSource();
      const begun = started(client);
      const first = client.sendRequest(methods.train, wire, source.token);
      await begun;
      const second = await rejection(client.sendRequest(methods.train, wire));
      assert.match(second.message, /training already/);
      source.cancel();
      await rejection(first);
      const third = new CancellationTokenSource();
      const again = started(client);
      const run = client.sendRequest(methods.train, wire, third.token);
      await again;
      third.cancel();
      assert.equal((await rejection(run)).code, "E_INTERRUPTED");
    }));

  it("cancelling a run interrupts it, and the error names its checkpoint", () =>
    connected({ train: endless }, async (client) => {
      const source = new CancellationTokenSource();
      const begun = started(client);
      const run = client.sendRequest(methods.train, wire, source.token);
      await begun;
      source.cancel();
      const expected = { code: "E_INTERRUPTED", message: "Stopped.", hint: "Resume.", data: { checkpoint: "/c" } };
      assert.deepEqual(await rejection(run), expected);
    }));

  it("completions are computed one at a time by one completer; a waiting one can be cancelled", async () => {
    const started: string[] = [];
    let made = 0;
    let beside: boolean | undefined;
    let release: () => void = () => assert.fail("nothing runs");
    const createCompleter: Operations["createCompleter"] = async (_log, options) => {
      made += 1;
      beside = options?.besideEditor;
      return {
        complete: async ({ at }: CompleteRequest) => {
          const text = at.kind === "prompt" ? at.prompt : "";
          started.push(text);
          if (text === "first") {
            await new Promise<void>((resolve) => {
              release = resolve;
            });
          }
          return { text, tokens: 1, prefillMs: 1, perTokenMs: 1, reusedTokens: 0, stop: "end" };
        },
        dispose: async () => undefined,
      };
    };
    await connected({ createCompleter }, async (client) => {
      const ask = (prompt: string, source = new CancellationTokenSource()) =>
        client.sendRequest<{ text: string }>(methods.complete, { at: { kind: "prompt", prompt } }, source.token);
      const first = ask("first");
      const source = new CancellationTokenSource();
      const second = ask("second", source);
      const third = ask("third");
      source.cancel();
      assert.equal((await rejection(second)).code, "E_INTERRUPTED");
      assert.deepEqual(started, ["first"]);
      release();
      assert.deepEqual([(await first).text, (await third).text], ["first", "third"]);
      assert.deepEqual(started, ["first", "third"]);
      assert.equal(made, 1);
      assert.equal(beside, true, "its threads would hold the editor's cores");
    });
  });
});

describe("what is written so far", () => {
  const createCompleter: Operations["createCompleter"] = async () => ({
    complete: async (_request, _signal, written) => {
      for (const text of ["a", "ab"]) written?.(text);
      return { text: "abc", tokens: 3, prefillMs: 1, perTokenMs: 1, reusedTokens: 0, stop: "end" };
    },
    dispose: async () => undefined,
  });
  const check = (name: string, progress: number | undefined, expected: readonly unknown[]): void => {
    it(name, () =>
      connected({ createCompleter }, async (client) => {
        const told: unknown[] = [];
        client.onNotification(methods.completionText, (text: unknown) => void told.push(text));
        const request = { at: { kind: "prompt", prompt: "" }, ...(progress === undefined ? {} : { progress }) };
        await client.sendRequest(methods.complete, request);
        assert.deepEqual(told, expected);
      }),
    );
  };
  check("is told to a request that names itself", 7, [
    { progress: 7, text: "a" },
    { progress: 7, text: "ab" },
  ]);
  check("is told to no other", undefined, []);
});

describe("foreign parameters are refused by name, before anything runs", () => {
  const wrong: readonly (readonly [method: string, params: unknown, says: RegExp])[] = [
    [methods.initialize, {}, /role: nothing is not one of training, completing/],
    [methods.initialize, { role: "training", background: 1 }, /background: 1/],
    [methods.train, [], /train: \[\]|train: nothing/],
    [methods.train, {}, /exactly one of workspace and examples/],
    [methods.train, { workspace: "/w", examples: "/e" }, /exactly one of workspace and examples/],
    [methods.train, { workspace: "/w", rank: 0 }, /rank: 0/],
    [methods.train, { workspace: "/w", rank: "16" }, /rank: "16"/],
    [methods.train, { workspace: "/w", lr: 0 }, /lr: 0/],
    [methods.train, { workspace: "/w", device: "tpu" }, /device: "tpu" is not one of auto, cpu/],
    [methods.train, { workspace: "/w", verdict: "no" }, /verdict: "no"/],
    [methods.train, { workspace: "/w", surprise: 1 }, /unknown field "surprise"/],
    [methods.complete, {}, /at: nothing is not an object/],
    [methods.complete, { at: { kind: "cursor" } }, /kind: "cursor" is not one of file, prompt, tokens/],
    [methods.complete, { at: { kind: "file", file: "a", line: 0, column: 1 } }, /line: 0/],
    [methods.complete, { at: { kind: "prompt", prompt: "a" }, maxTokens: 1.5 }, /maxTokens: 1.5/],
    [methods.devices, { all: true }, /unknown field "all"/],
    [methods.adapters, { base: "" }, /base: ""/],
    [methods.deleteAdapter, {}, /dir: nothing/],
    [methods.models, { all: true }, /unknown field "all"/],
    [methods.modelPage, {}, /id: nothing/],
    [methods.downloadModel, { id: "a/b", token: "x" }, /unknown field "token"/],
  ];
  for (const [method, params, says] of wrong) {
    it(`${method} ${JSON.stringify(params)}`, () =>
      connected({}, async (client) => {
        const error = await rejection(client.sendRequest(method, params));
        assert.equal(error.code, "E_USAGE");
        assert.match(error.message, says);
        assert.ok(error.hint.length > 0);
      }));
  }

  it("a defect is E_INTERNAL and stands in the log", () =>
    connected({ devices: () => Promise.reject(new TypeError("oops")) }, async (client) => {
      const logged = new Promise((resolve) => client.onNotification(methods.log, resolve));
      const error = await rejection(client.sendRequest(methods.devices, {}));
      assert.equal(error.code, "E_INTERNAL");
      assert.match(JSON.stringify(await logged), /"level":"error".*TypeError: oops/);
    }));

  it("an unknown method is refused", () =>
    connected({}, async (client) => {
      await assert.rejects(client.sendRequest("attune/nothing", {}), /Unhandled method/);
    }));
});

describe("the end of the connection", () => {
  it("close interrupts what runs, waits for it, and no event is sent any more", () => {
    let checkpointWritten = false;
    const train: Operations["train"] = async (request, hooks) => {
      try {
        return await endless(request, hooks);
      } finally {
        await new Promise((resolve) => setImmediate(resolve));
        hooks.onEvent({ event: "checkpoint", step: 1, path: "/c" });
        checkpointWritten = true;
      }
    };
    return connected({ train }, async (client, server) => {
      const begun = started(client);
      const run = rejection(client.sendRequest(methods.train, wire));
      await begun;
      client.onNotification(methods.trainEvent, () => assert.fail("an event after close"));
      await server.close();
      assert.ok(checkpointWritten);
      assert.equal((await run).code, "E_INTERRUPTED");
    });
  });

  it("close with nothing running resolves", () => connected({}, (_, server) => server.close()));
});

describe("pauses", () => {
  const trainOnce: Operations["train"] = async (_, { pause, onEvent }) => {
    onEvent({ event: "phase", phase: "training", message: "before" });
    await pause?.();
    return trained;
  };

  it("the trainer waits while a completion waits, and goes on when it is done", () =>
    connected({ train: trainOnce }, async (client) => {
      await client.sendNotification(methods.completionWaiting, { waiting: true });
      const begun = started(client);
      let done = false;
      const run = client.sendRequest(methods.train, wire).then(() => {
        done = true;
      });
      await begun;
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(done, false);
      await client.sendNotification(methods.completionWaiting, { waiting: false });
      await run;
    }));

  it("does not wait when no completion waits", () =>
    connected({ train: trainOnce }, async (client) => {
      assert.deepEqual(await client.sendRequest(methods.train, wire), trained);
    }));

  it("a malformed notification is logged and changes nothing", () =>
    connected({ train: trainOnce }, async (client) => {
      const logged = new Promise((resolve) => client.onNotification(methods.log, resolve));
      await client.sendNotification(methods.completionWaiting, { waiting: "yes" });
      assert.match(JSON.stringify(await logged), /waiting: \\"yes\\"/);
      assert.deepEqual(await client.sendRequest(methods.train, wire), trained);
    }));
});
