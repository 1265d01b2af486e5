import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { createTurns } from "../../../engine/rpc/turns";

describe("turns", () => {
  it("a pause ends after its longest time, so that training never starves", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const turns = createTurns();
      turns.setWaiting(true);
      let over = false;
      const pause = turns.pause().then(() => {
        over = true;
      });
      mock.timers.tick(1_999);
      await Promise.resolve();
      assert.equal(over, false);
      mock.timers.tick(1);
      await pause;
      assert.equal(over, true);
    } finally {
      mock.timers.reset();
    }
  });

  it("every pause ends when no completion waits any more", async () => {
    const turns = createTurns();
    turns.setWaiting(true);
    const pauses = [turns.pause(), turns.pause()];
    turns.setWaiting(false);
    await Promise.all(pauses);
    await turns.pause();
  });
});
