import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { AttuneError } from "../../engine/errors";
import { type CompletingOptions, createCompletingEngine } from "../../extension/engine/completing";
import { tempFolder } from "../support/temp";
import { processExists, script, startFake } from "./engines";

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

function create(options: Partial<CompletingOptions> = {}) {
  let starts = 0;
  const engine = createCompletingEngine({
    start: () => {
      starts += 1;
      return startFake();
    },
    log: quiet,
    idleMs: () => 60_000,
    ...options,
  });
  return { engine, starts: () => starts, ask: (prompt: string) => engine.request("complete", script(prompt)) };
}

const hasCode = (code: string) => (error: unknown) => error instanceof AttuneError && error.code === code;

test("nothing runs until the first request, and one process serves them all", async () => {
  const { engine, starts, ask } = create();
  assert.equal(engine.running(), false);
  const [first, second] = await Promise.all([ask("pid"), ask("pid")]);
  assert.equal(first.text, second.text);
  assert.equal(starts(), 1);
  engine.stop();
  assert.equal(engine.running(), false);
});

test("after a crash the request is asked once more, in a new process", async (context) => {
  const { engine, starts, ask } = create();
  const marker = path.join(await tempFolder(context), "crashed");
  assert.equal((await ask(`crash-once=${marker}`)).text, "after the crash");
  assert.equal(starts(), 2);
  engine.stop();
});

test("requests that were open in the same process share its one restart", async (context) => {
  const { engine, starts, ask } = create();
  const marker = path.join(await tempFolder(context), "crashed");
  const waiting = ask(`crash-once=${marker}`);
  assert.deepEqual(
    (await Promise.all([waiting, ask(`crash-once=${marker}`)])).map((result) => result.text),
    ["after the crash", "after the crash"],
  );
  assert.equal(starts(), 2);
  engine.stop();
});

test("the second crash is final until the user asks for another try", async () => {
  const { engine, starts, ask } = create();
  await assert.rejects(ask("crash"), hasCode("E_ENGINE_CRASHED"));
  assert.equal(starts(), 2);
  await assert.rejects(ask("say=x"), hasCode("E_ENGINE_CRASHED"));
  assert.equal(starts(), 2);
  engine.reset();
  assert.equal((await ask("say=x")).text, "x");
  assert.equal(starts(), 3);
  engine.stop();
});

test("a host that cannot run the engine is not tried again and again", async () => {
  const noHost = new AttuneError("E_HOST", "The runtime does not load.", "Name another Node.");
  let starts = 0;
  const { ask } = create({
    start: () => {
      starts += 1;
      return Promise.reject(noHost);
    },
  });
  await assert.rejects(ask("say=x"), hasCode("E_HOST"));
  await assert.rejects(ask("say=x"), hasCode("E_HOST"));
  assert.equal(starts, 1);
});

test("an error of the request leaves the process alone", async () => {
  const { engine, starts, ask } = create();
  await assert.rejects(ask("fail"), hasCode("E_MODEL_FILE"));
  assert.equal((await ask("say=x")).text, "x");
  assert.equal(starts(), 1);
  engine.stop();
});

test("a request that hangs ends the process instead of waiting for ever", async () => {
  const { engine, starts, ask } = create({ hangMs: 100 });
  await assert.rejects(ask("hang"), hasCode("E_ENGINE_CRASHED"));
  assert.equal(starts(), 2);
  engine.stop();
});

test("an idle process is stopped and the next request starts another", async () => {
  const { engine, starts, ask } = create({ idleMs: () => 50 });
  const pid = Number((await ask("pid")).text);
  while (engine.running()) await new Promise((resolve) => setTimeout(resolve, 20));
  while (processExists(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.notEqual(Number((await ask("pid")).text), pid);
  assert.equal(starts(), 2);
  engine.stop();
});
