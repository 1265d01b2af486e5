import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import {
  CancellationTokenSource,
  createMessageConnection,
  type Disposable,
  type MessageConnection,
  ProgressType,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import { chosenCacheLimit } from "../../../engine/disk/cache-limit";
import { AttuneError, type ErrorData } from "../../../engine/errors";
import type { Operations } from "../../../engine/operations";
import type { CompleteRequest } from "../../../engine/protocol/complete";
import type { TrainEvent } from "../../../engine/protocol/train";
import { type CallName, logName, methodName, waitingName } from "../../../engine/protocol/wire";
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

/** Asks for a run that is heard, and waits until it has said something. */
async function startRun(client: MessageConnection, source = new CancellationTokenSource(), onEvent?: () => void) {
  const progressToken = ++runs;
  let hearing: Disposable | undefined;
  const begun = new Promise<void>((resolve) => {
    hearing = client.onProgress(new ProgressType<TrainEvent>(), progressToken, () => {
      resolve();
      onEvent?.();
    });
  });
  const run = client.sendRequest(methodName("train"), { ...wire, progressToken }, source.token);
  run.catch(() => undefined).finally(() => hearing?.dispose());
  await begun;
  // In an object: a promise that is returned would be waited for.
  return { run };
}
let runs = 100;

describe("requests", () => {
  it("initialize answers with what the host is", () =>
    connected({ checkHost: async () => ({ runtime: "1.30", node: "20", providers: ["cpu"] }) }, async (client) => {
      const params = { role: "completing", background: false };
      const host = await client.sendRequest(methodName("initialize"), params);
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
      assert.deepEqual(await client.sendRequest(methodName("devices"), {}), []);
      assert.deepEqual(await client.sendRequest(methodName("adapters"), { base: "hash" }), []);
      assert.deepEqual(await client.sendRequest(methodName("adapters"), {}), []);
      assert.deepEqual(await client.sendRequest(methodName("deleteAdapter"), { dir: "/d" }), {});
      assert.deepEqual(calls, [{ hash: "hash", formerHashes: [] }, undefined, "/d"]);
    });
  });

  it("what is on the disk, and freeing it; the editor's limit for repacked weights counts", async () => {
    const freed = { kind: "cache", name: "c", path: "/c", bytes: 1, doneBytes: 1, totalBytes: 1 } as const;
    const given: Partial<Operations> = {
      checkHost: async () => ({ runtime: "1.30", node: "20", providers: ["cpu"] }),
      freeDisk: async ({ names }, { onEvent }) => {
        onEvent({ event: "freed", ...freed });
        return { freedBytes: 1, freed: names ?? [], refused: [] };
      },
    };
    await connected(given, async (client) => {
      const told: unknown[] = [];
      client.onProgress(new ProgressType<unknown>(), "a", (value) => void told.push(value));
      const params = { role: "tidying", background: true, cacheLimit: 2 };
      await client.sendRequest(methodName("initialize"), { ...params, background: false });
      assert.equal(chosenCacheLimit(), 2e9);
      const result = await client.sendRequest(methodName("freeDisk"), { names: ["/c"], progressToken: "a" });
      assert.deepEqual(result, { freedBytes: 1, freed: ["/c"], refused: [] });
      assert.deepEqual(told, [{ event: "freed", ...freed }]);
      const error = await rejection(client.sendRequest(methodName("freeDisk"), { kinds: ["model"] }));
      assert.equal(error.code, "E_USAGE");
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
      client.onProgress(new ProgressType<{ id: string }>(), "a", ({ id }) => {
        assert.equal(id, "a/b");
        source.cancel();
      });
      const request = { id: "a/b", progressToken: "a" };
      const error = await rejection(client.sendRequest(methodName("downloadModel"), request, source.token));
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
      const see = (value: unknown) => void seen.push(value);
      client.onProgress(new ProgressType<TrainEvent>(), 5, see);
      client.onProgress(new ProgressType<TrainEvent>(), 6, () => assert.fail("another request's"));
      client.onNotification(logName, see);
      assert.deepEqual(await client.sendRequest(methodName("train"), { ...wire, progressToken: 5 }), trained);
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
      const { run: first } = await startRun(client, source);
      const second = await rejection(client.sendRequest(methodName("train"), wire));
      assert.match(second.message, /training already/);
      source.cancel();
      await rejection(first);
      const third = new CancellationTokenSource();
      const { run } = await startRun(client, third);
      third.cancel();
      assert.equal((await rejection(run)).code, "E_INTERRUPTED");
    }));

  it("cancelling a run interrupts it, and the error names its checkpoint", () =>
    connected({ train: endless }, async (client) => {
      const source = new CancellationTokenSource();
      const { run } = await startRun(client, source);
      source.cancel();
      const expected = { code: "E_INTERRUPTED", message: "Stopped.", hint: "Resume.", data: { checkpoint: "/c" } };
      assert.deepEqual(await rejection(run), expected);
    }));

  it("completions come from one completer, made beside an editor; cancelling reaches it", async () => {
    const options: unknown[] = [];
    const createCompleter: Operations["createCompleter"] = async (_log, given) => {
      options.push(given);
      return {
        complete: ({ at }: CompleteRequest, signal) => {
          const text = at.kind === "prompt" ? at.prompt : "";
          if (text !== "wait") {
            return Promise.resolve({ text, tokens: 1, prefillMs: 1, perTokenMs: 1, reusedTokens: 0, stop: "end" });
          }
          return new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(new AttuneError("E_INTERRUPTED", "stopped", "Again."))),
          );
        },
        dispose: async () => undefined,
      };
    };
    await connected({ createCompleter }, async (client) => {
      const ask = (prompt: string, source = new CancellationTokenSource()) =>
        client.sendRequest<{ text: string }>(methodName("complete"), { at: { kind: "prompt", prompt } }, source.token);
      const source = new CancellationTokenSource();
      const waiting = ask("wait", source);
      assert.equal((await ask("first")).text, "first");
      source.cancel();
      assert.equal((await rejection(waiting)).code, "E_INTERRUPTED");
      // Threads that wait for each other in a loop would hold the editor's cores.
      assert.deepEqual(options, [{ besideEditor: true }]);
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
  const check = (name: string, token: number | undefined, expected: readonly string[]): void => {
    it(name, () =>
      connected({ createCompleter }, async (client) => {
        const told: unknown[] = [];
        client.onProgress(new ProgressType<string>(), 7, (text) => void told.push(text));
        const request = {
          at: { kind: "prompt", prompt: "" },
          ...(token === undefined ? {} : { progressToken: token }),
        };
        await client.sendRequest(methodName("complete"), request);
        assert.deepEqual(told, expected);
      }),
    );
  };
  check("is told to a request that wants to hear", 7, ["a", "ab"]);
  check("is told to no other", 8, []);
  check("is told to nobody", undefined, []);
});

describe("foreign parameters are refused by name, before anything runs", () => {
  const wrong: readonly (readonly [name: CallName, params: unknown, says: RegExp])[] = [
    ["initialize", {}, /role is missing/],
    ["initialize", { role: "training", background: 1 }, /background is 1, not true or false/],
    ["train", [], /train: it is \[\], not an object/],
    ["train", {}, /exactly one of workspace and examples/],
    ["train", { workspace: "/w", examples: "/e" }, /exactly one of workspace and examples/],
    ["train", { workspace: "/w", rank: 0 }, /rank is 0, not a whole number of at least 1/],
    ["train", { workspace: "/w", rank: "16" }, /rank is "16"/],
    ["train", { workspace: "/w", lr: 0 }, /lr is 0, not a number above 0/],
    ["train", { workspace: "/w", device: "tpu" }, /device is "tpu", not one of auto, cpu/],
    ["train", { workspace: "/w", verdict: "no" }, /verdict is "no"/],
    ["train", { workspace: "/w", surprise: 1 }, /unknown field "surprise"/],
    ["complete", {}, /at is missing/],
    ["complete", { at: { kind: "cursor" } }, /at\.kind is "cursor", not one of file, prompt, tokens/],
    ["complete", { at: { kind: "file", file: "a", line: 0, column: 1 } }, /at\.line is 0/],
    ["complete", { at: { kind: "prompt", prompt: "a" }, maxTokens: 1.5 }, /maxTokens is 1.5/],
    ["devices", { all: true }, /unknown field "all"/],
    ["adapters", { base: "" }, /base is "", not a non-empty text/],
    ["deleteAdapter", {}, /dir is missing/],
    ["models", { all: true }, /unknown field "all"/],
    ["modelPage", {}, /id is missing/],
    ["downloadModel", { id: "a/b", token: "x" }, /unknown field "token"/],
  ];
  for (const [name, params, says] of wrong) {
    it(`${name} ${JSON.stringify(params)}`, () =>
      connected({}, async (client) => {
        const error = await rejection(client.sendRequest(methodName(name), params));
        assert.equal(error.code, "E_USAGE");
        assert.match(error.message, says);
        assert.ok(error.hint.length > 0);
      }));
  }

  it("a defect is E_INTERNAL and stands in the log", () =>
    connected({ devices: () => Promise.reject(new TypeError("oops")) }, async (client) => {
      const logged = new Promise((resolve) => client.onNotification(logName, resolve));
      const error = await rejection(client.sendRequest(methodName("devices"), {}));
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
      let closing = false;
      const { run } = await startRun(client, undefined, () => assert.ok(!closing, "an event after close"));
      const ended = rejection(run);
      closing = true;
      await server.close();
      assert.ok(checkpointWritten);
      assert.equal((await ended).code, "E_INTERRUPTED");
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
      await client.sendNotification(waitingName, { waiting: true });
      let done = false;
      const { run } = await startRun(client);
      const ended = run.then(() => {
        done = true;
      });
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(done, false);
      await client.sendNotification(waitingName, { waiting: false });
      await ended;
    }));

  it("does not wait when no completion waits", () =>
    connected({ train: trainOnce }, async (client) => {
      assert.deepEqual(await client.sendRequest(methodName("train"), wire), trained);
    }));

  it("a malformed notification is logged and changes nothing", () =>
    connected({ train: trainOnce }, async (client) => {
      const logged = new Promise((resolve) => client.onNotification(logName, resolve));
      await client.sendNotification(waitingName, { waiting: "yes" });
      assert.match(JSON.stringify(await logged), /waiting is \\"yes\\"/);
      assert.deepEqual(await client.sendRequest(methodName("train"), wire), trained);
    }));
});
