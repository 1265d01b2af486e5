import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createQuiet } from "../../../engine/complete/quiet";

/** Whether a promise is settled after what was due has run. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  promise.then(
    () => {
      done = true;
    },
    () => {
      done = true;
    },
  );
  await sleep(1);
  return done;
}

describe("quiet", () => {
  // What waits for quiet holds no process: without this one the test's ends where nothing else is due.
  let held: NodeJS.Timeout;
  beforeEach(() => {
    held = setInterval(() => undefined, 60_000);
  });
  afterEach(() => {
    clearInterval(held);
  });

  test("is what nobody interrupts", async () => {
    await createQuiet(60_000).pause();
  });

  test("waits for all that runs, and for a while after it", async () => {
    const quiet = createQuiet(60_000);
    let finish = (): void => undefined;
    const first = quiet.during(() => new Promise<void>((resolve) => (finish = resolve)));
    const second = quiet.during(async () => "answer");
    assert.equal(await second, "answer");
    const pause = quiet.pause();
    assert.ok(!(await isDone(pause)));
    finish();
    await first;
    assert.ok(!(await isDone(pause)), "the while is not over");
    quiet.stop();
    await assert.rejects(pause, { code: "E_INTERRUPTED" });
  });

  test("comes when the while is over, also after work that failed", async () => {
    const quiet = createQuiet(0);
    const failing = quiet.during(async () => {
      throw new Error("no");
    });
    const pause = quiet.pause();
    await assert.rejects(failing, /no/);
    await pause;
  });

  test("never comes again once it was stopped", async () => {
    const quiet = createQuiet(0);
    quiet.stop();
    await assert.rejects(quiet.pause(), { code: "E_INTERRUPTED" });
    await quiet.during(async () => undefined);
    await assert.rejects(quiet.pause(), { code: "E_INTERRUPTED" });
  });
});
