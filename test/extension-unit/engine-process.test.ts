import assert from "node:assert/strict";
import { test } from "node:test";
import { AttuneError, type ErrorCode } from "../../engine/errors";
import type { EngineOptions } from "../../extension/engine/process";
import { cancelAfter, processExists, script, startFake } from "./engines";

async function rejection(promise: Promise<unknown>): Promise<AttuneError> {
  const error = await promise.then(
    () => assert.fail("it did not reject"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AttuneError, String(error));
  return error;
}

async function checkFailure(prompt: string, code: ErrorCode, message: RegExp, alive: boolean): Promise<AttuneError> {
  const engine = await startFake();
  const error = await rejection(engine.request("complete", script(prompt)));
  assert.equal(error.code, code);
  assert.match(error.message, message);
  assert.equal(engine.alive(), alive);
  engine.kill();
  await engine.exited;
  return error;
}

async function checkStart(options: Partial<EngineOptions>, code: ErrorCode, message: RegExp): Promise<void> {
  const error = await rejection(startFake(options));
  assert.equal(error.code, code);
  assert.match(error.message, message);
  assert.notEqual(error.hint, "");
}

test("a request is answered, and numbers that JSON lacks come through", async () => {
  const engine = await startFake();
  assert.equal(engine.host.runtime, "completing");
  const result = await engine.request("complete", script("say=hello"));
  assert.equal(result.text, "hello");
  assert.ok(Number.isNaN(result.perTokenMs));
  engine.kill();
  await engine.exited;
  assert.equal(processExists(engine.pid), false);
});

test("the engine's own errors keep their code and hint", async () => {
  const error = await checkFailure("fail", "E_MODEL_FILE", /^It is cut\.$/, true);
  assert.equal(error.hint, "Get it again.");
});

test("an error without a code is a defect of ours", async () => {
  await checkFailure("defect", "E_INTERNAL", /undefined is not a function/, true);
});

test("a crash rejects the open request with the last words of the process", async () => {
  const error = await checkFailure("crash", "E_ENGINE_CRASHED", /SIGABRT.*out of memory in layer 3/, false);
  assert.deepEqual(error.data?.["stderr"], ["first words", "out of memory in layer 3"]);
});

test("everything that a process told before it ended is heard before its request fails", async () => {
  const engine = await startFake();
  const heard: unknown[] = [];
  const onProgress = (word: unknown) => heard.push(word);
  const error = await rejection(engine.request("complete", script("last-words=2000"), { onProgress }));
  assert.equal(error.code, "E_ENGINE_CRASHED");
  assert.deepEqual(heard, [...Array(2000).keys()]);
});

test("an exit without a word is a crash too", async () => {
  await checkFailure("exit=7", "E_ENGINE_CRASHED", /code 7/, false);
});

test("a process that closes its channel and lives on is ended", async () => {
  await checkFailure("disconnect", "E_ENGINE_CRASHED", /SIGKILL/, false);
});

test("a request to an engine that is gone rejects at once", async () => {
  const engine = await startFake();
  await rejection(engine.request("complete", script("exit=1")));
  const error = await rejection(engine.request("complete", script("say=hello")));
  assert.equal(error.code, "E_ENGINE_CRASHED");
  engine.completionWaiting(true);
});

test("cancelling reaches the engine", async () => {
  const engine = await startFake();
  const error = await rejection(engine.request("complete", script("wait"), { token: cancelAfter(50) }));
  assert.equal(error.code, "E_INTERRUPTED");
  assert.equal(error.message, "Cancelled.");
  assert.equal((await engine.request("complete", script("say=still here"))).text, "still here");
  engine.kill();
});

test("killing the engine here is no crash", async () => {
  const engine = await startFake();
  const open = rejection(engine.request("complete", script("hang")));
  engine.kill();
  assert.equal((await open).code, "E_INTERRUPTED");
});

test("an engine that is asked to end does so by itself, and that is no crash", async () => {
  const lines: string[] = [];
  const engine = await startFake({}, lines);
  const open = rejection(engine.request("complete", script("hang")));
  engine.end();
  assert.equal((await open).code, "E_INTERRUPTED");
  await engine.exited;
  assert.match(lines.at(-1) ?? "", /ended with code 0/);
});

test("notifications and the engine's log come through", async () => {
  const lines: string[] = [];
  const engine = await startFake({}, lines);
  engine.completionWaiting(true);
  await engine.request("complete", script("say=x"));
  assert.ok(lines.includes("[completing] waiting: true"), lines.join("\n"));
  engine.kill();
});

test("an engine that never answers is ended and named", () =>
  checkStart(
    { modulePath: "test/extension-unit/fixtures/silent-engine.mjs", startTimeoutMs: 300 },
    "E_HOST",
    /did not answer within 0 s of its start/,
  ));

test("an engine that cannot load says why", () =>
  checkStart(
    { modulePath: "test/extension-unit/fixtures/broken-engine.mjs" },
    "E_ENGINE_CRASHED",
    /code 3: cannot load libonnxruntime/,
  ));

test("a Node executable that does not exist is named", () =>
  checkStart({ nodePath: "/no/such/node" }, "E_ENGINE_CRASHED", /could not be started.*\/no\/such\/node/));

test("what a request tells comes to whoever asked it, and to nobody else", async () => {
  const engine = await startFake();
  const told: Record<string, string[]> = { one: [], two: [] };
  const ask = (name: string) =>
    engine.request("complete", script(`tell=${name}`), { onProgress: (text) => void told[name]?.push(text) });
  await Promise.all([ask("one"), ask("two"), engine.request("complete", script("tell=nobody"))]);
  assert.deepEqual(told, { one: ["one", "one…"], two: ["two", "two…"] });
  engine.kill();
});

for (const [role, advice] of [
  ["training", /smaller sequence length/],
  ["completing", /another device or a smaller base/],
  ["exchanging", /nothing was written/],
  ["downloading", /what has arrived is kept/],
] as const) {
  test(`a crash of the ${role} engine says what to do about it`, async () => {
    const engine = await startFake({ role });
    const error = await rejection(engine.request("complete", script("exit=1")));
    assert.match(error.message, new RegExp(`^The ${role} engine ended`));
    assert.match(error.hint, advice);
  });
}
