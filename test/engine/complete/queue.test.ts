import assert from "node:assert/strict";
import { test } from "node:test";
import { createQueue } from "../../../engine/complete/queue";

test("tasks run one at a time, in their order; one that is aborted while it waits never starts", async () => {
  const queue = createQueue();
  const started: string[] = [];
  let release: () => void = () => assert.fail("nothing runs");
  const run = (name: string, signal = new AbortController().signal) =>
    queue.run(async () => {
      started.push(name);
      if (name === "first") {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return name;
    }, signal);
  const source = new AbortController();
  const first = run("first");
  const second = run("second", source.signal);
  const third = run("third");
  source.abort();
  await assert.rejects(second, { code: "E_INTERRUPTED" });
  assert.deepEqual(started, ["first"]);
  release();
  assert.deepEqual([await first, await third], ["first", "third"]);
  assert.deepEqual(started, ["first", "third"]);
});

test("it is drained when all is done, whatever failed", async () => {
  const queue = createQueue();
  const done: string[] = [];
  const { signal } = new AbortController();
  const failing = queue.run(() => Promise.reject(new Error("no")), signal);
  void queue.run(async () => void done.push("second"), signal);
  await assert.rejects(failing, /no/);
  await queue.drained();
  assert.deepEqual(done, ["second"]);
});

test("a task that runs and is aborted rejects at once; the next one waits until it is really done", async () => {
  const queue = createQueue();
  let release: () => void = () => assert.fail("nothing runs");
  const source = new AbortController();
  const events: string[] = [];
  const first = queue.run(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    events.push("first done");
    throw new Error("heard of it late");
  }, source.signal);
  const second = queue.run(async () => void events.push("second began"), new AbortController().signal);
  setImmediate(() => source.abort());
  await assert.rejects(first, { code: "E_INTERRUPTED" });
  assert.deepEqual(events, []);
  let drained = false;
  const done = queue.drained().then(() => {
    drained = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(drained, false);
  release();
  await second;
  await done;
  assert.deepEqual(events, ["first done", "second began"]);
});
