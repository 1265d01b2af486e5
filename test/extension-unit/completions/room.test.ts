import assert from "node:assert/strict";
import { test } from "node:test";
import { createRoom } from "../../../extension/completions/room";

/** `k` is a key, `+` and `-` the engine's beginning and end of work, a number milliseconds that pass. */
function check(name: string, events: string, expected: readonly string[]): void {
  test(name, (t) => {
    t.mock.timers.enable({ apis: ["setTimeout", "Date"] });
    const told: string[] = [];
    let now = 0;
    const room = createRoom((waiting) => told.push(`${waiting ? "waits" : "goes on"} at ${now}`));
    for (const event of events.split(" ")) {
      if (event === "k") room.typed();
      else if (event === "+" || event === "-") room.working(event === "+");
      else {
        for (let ms = 0; ms < Number(event); ms += 10) {
          now += 10;
          t.mock.timers.tick(10);
        }
      }
    }
    assert.deepEqual(told, expected);
  });
}

check("from the key on, and for a while", "100 k 1000", ["waits at 100", "goes on at 800"]);
check("as long as one types", "k 500 k 500 k 1000", ["waits at 0", "goes on at 1700"]);
check("as long as the engine works", "k 200 + 1000 - 100", ["waits at 0", "goes on at 1200"]);
check("a request without a key", "+ 100 - 100", ["waits at 0", "goes on at 100"]);
check("a key while the engine works", "+ 100 k 100 - 1000", ["waits at 0", "goes on at 800"]);
