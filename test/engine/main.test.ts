import assert from "node:assert/strict";
import { type ChildProcess, fork, spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe, it } from "node:test";
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  ProgressType,
  ResponseError,
} from "vscode-jsonrpc/node";
import type { ErrorData } from "../../engine/errors";
import type { CompleteResult } from "../../engine/protocol/complete";
import type { TrainEvent } from "../../engine/protocol/train";
import { type InitializeResult, methodName, waitingName } from "../../engine/protocol/wire";
import { smallWorkspace, withFolder } from "./cli/process";

interface Running {
  readonly child: ChildProcess;
  readonly client: MessageConnection;
  /** What the process wrote to standard output and standard error, which has to be nothing. */
  readonly written: () => string;
  readonly exit: Promise<number | null>;
  readonly home: string;
}

/** The built engine, forked as the editor forks it. */
async function withEngine(use: (running: Running) => Promise<void>): Promise<void> {
  await withFolder(async (home) => {
    const child = fork("dist/engine.js", [], {
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ATTUNE_HOME: home },
    });
    let written = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        written += text;
      });
    }
    const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
    const client = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    client.listen();
    try {
      await use({ child, client, written: () => written, exit, home });
    } finally {
      client.dispose();
      child.kill("SIGKILL");
      await exit;
    }
  });
}

async function rejection(request: Promise<unknown>): Promise<ErrorData> {
  const error = await request.then(
    (result) => assert.fail(`the request should have been rejected, but gave ${JSON.stringify(result)}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError, String(error));
  return error.data;
}

const training = async (home: string, steps: number) => ({
  workspace: await smallWorkspace(home),
  out: path.join(home, "out"),
  steps,
  seqLen: 128,
  batch: 2,
  rank: 4,
  device: "cpu",
  precision: "fp32",
  verdict: false,
});

/** Starts a run and resolves, when it has made its first update of the weights, to how the run will end. */
async function trainingRun(
  client: MessageConnection,
  params: object,
  source = new CancellationTokenSource(),
): Promise<{ readonly ended: Promise<unknown>; anotherStep(): Promise<void> }> {
  const waiting = new Set<() => void>();
  client.onProgress(new ProgressType<TrainEvent>(), 1, (event) => {
    if (event.event !== "step") return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  });
  const ended = client.sendRequest(methodName("train"), { ...params, progressToken: 1 }, source.token);
  const anotherStep = async () => {
    const step = new Promise<void>((resolve) => waiting.add(resolve));
    await Promise.race([step, ended]);
  };
  await anotherStep();
  return { ended, anotherStep };
}

describe("the engine in a process of its own", () => {
  it("initialize checks the host; background lowers the priority", () =>
    withEngine(async ({ child, client, written }) => {
      const params = { role: "training", background: true };
      const host = await client.sendRequest<InitializeResult>(methodName("initialize"), params);
      assert.match(host.runtime, /^\d+\.\d+/);
      assert.equal(host.node, process.versions.node);
      assert.ok(host.providers.includes("cpu"), host.providers.join());
      if (child.pid !== undefined) assert.ok(os.getPriority(child.pid) >= os.constants.priority.PRIORITY_BELOW_NORMAL);
      assert.equal(written(), "");
    }));

  it("errors cross the wire with code, message and hint, and the engine goes on", () =>
    withEngine(async ({ client }) => {
      const usage = await rejection(client.sendRequest(methodName("train"), { workspace: "/nowhere", rank: 0 }));
      assert.equal(usage.code, "E_USAGE");
      const at = { kind: "prompt", prompt: "x" };
      const missing = await rejection(client.sendRequest(methodName("complete"), { base: "/nowhere", at }));
      assert.equal(missing.code, "E_MODEL_MISSING");
      assert.ok(missing.hint.length > 0);
      const empty = await rejection(client.sendRequest(methodName("train"), { workspace: "/nowhere" }));
      assert.equal(empty.code, "E_WORKSPACE_MISSING");
      const request = { at, device: "cpu", maxTokens: 2 };
      const result = await client.sendRequest<CompleteResult>(methodName("complete"), request);
      assert.ok(result.tokens <= 2);
    }));

  it("a cancelled run writes its checkpoint and names it", () =>
    withEngine(async ({ client, home, written }) => {
      const source = new CancellationTokenSource();
      const { ended } = await trainingRun(client, await training(home, 10_000), source);
      source.cancel();
      const error = await rejection(ended);
      assert.equal(error.code, "E_INTERRUPTED", error.message);
      assert.ok((await stat(String(error.data?.["checkpoint"]))).isDirectory());
      assert.equal(written(), "");
    }));

  it("training goes on while a completion waits for ever, and stops when the editor is gone", () =>
    withEngine(async ({ child, client, home, exit }) => {
      const { ended, anotherStep } = await trainingRun(client, await training(home, 10_000));
      ended.catch(() => undefined);
      await client.sendNotification(waitingName, { waiting: true });
      // The first of them may have been under way when the notification came.
      for (let steps = 0; steps < 2; steps++) await anotherStep();
      child.disconnect();
      assert.equal(await exit, 0);
      const checkpoints = (await readdir(path.join(home, "out"), { recursive: true })).filter((name) => name !== "");
      assert.ok(checkpoints.length > 0, "its checkpoint is written");
    }));

  it("an idle engine ends when the editor is gone", () =>
    withEngine(async ({ child, client, exit }) => {
      await client.sendRequest(methodName("adapters"), {});
      child.disconnect();
      assert.equal(await exit, 0);
    }));

  it("started by hand it says what it is", async () => {
    const child = spawn(process.execPath, ["dist/engine.js"], { stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    assert.equal(await new Promise((resolve) => child.on("close", resolve)), 2);
    assert.match(err, /dist\/cli\.js/);
  });
});
