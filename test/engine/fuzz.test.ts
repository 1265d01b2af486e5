/**
 * A small, fixed part of `npm run fuzz` (see test/fuzz/): every entrance of foreign bytes with damaged inputs, always the same
 * ones. `ATTUNE_FUZZ_RUNS` asks for more. And that the fuzzer finds what it is there to find.
 */
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { AttuneError } from "../../engine/errors";
import { type Prepared, prepareEntrances } from "../fuzz/all";
import { damagedBytes } from "../fuzz/bytes";
import { type Entrance, outcomeOf, seedOf } from "../fuzz/entrance";
import { damagedJson } from "../fuzz/json";
import { createRandom } from "../fuzz/random";
import { watch } from "../fuzz/watch";
import { fuzzRuns } from "../support/foreign";

/** 6 of each unit of weight by default: about two thousand inputs. */
const inputsPerWeight = Math.max(1, Math.ceil(fuzzRuns / 330));

describe("damaged inputs are taken or refused, at every entrance", async () => {
  const prepared: Prepared = await prepareEntrances();
  after(prepared.close);
  for (const entrance of prepared.entrances) {
    test(entrance.name, async () => {
      for (let index = 0; index < inputsPerWeight * entrance.weight; index++) {
        const seed = seedOf("test", entrance.name, index);
        await outcomeOf(entrance, createRandom(seed)).catch((error: unknown) => {
          throw new Error(`npm run fuzz -- --replay '${seed}'`, { cause: error });
        });
      }
    });
  }
  test("entrances have names of their own", () => {
    const names = prepared.entrances.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });
});

describe("the fuzzer finds what it looks for", () => {
  const random = createRandom("x");
  const check = (run: Entrance["run"]) => outcomeOf({ name: "made up", weight: 1, run }, random);

  test("anything thrown but an AttuneError with words is a defect", async () => {
    assert.equal(await check(() => 1), "taken");
    assert.equal(
      await check(() => {
        throw new AttuneError("E_FILE", "The file is damaged.", "Use another.");
      }),
      "refused",
    );
    for (const error of [
      new TypeError("x is undefined"),
      new RangeError("Maximum call stack size exceeded"),
      new AttuneError("E_INTERNAL", "x", "y"),
      new AttuneError("E_FILE", "x", ""),
      new AttuneError("E_FILE", "x".repeat(3001), "y"),
    ]) {
      await assert.rejects(
        check(() => {
          throw error;
        }),
      );
      await assert.rejects(check(() => Promise.reject(error)));
    }
  });

  for (const [kind, code] of [
    ["hang", "for (;;);"],
    ["crash", 'setTimeout(() => { throw new Error("outside of every promise"); })'],
    ["crash", "process.exit(3)"],
    ["end", 'parentPort.postMessage({ kind: "end" })'],
  ] as const) {
    test(`a thread that runs ${code} is a ${kind}`, async () => {
      const shared = new SharedArrayBuffer(12);
      const script = `const { parentPort, workerData } = require("node:worker_threads");
        new Int32Array(workerData).set([4, 7, 1]);
        ${code}`;
      const worker = new Worker(script, { eval: true, workerData: shared });
      const ending = await watch(worker, shared, 300, () => assert.fail("it says nothing"));
      assert.equal(ending.kind, kind);
      if (ending.kind !== "end") assert.deepEqual([ending.entrance, ending.index], [4, 7]);
    });
  }

  test("the same seed damages alike, another one otherwise", () => {
    const bytes = new Uint8Array(100);
    const json = { a: [1, { b: "c" }], d: null };
    const made = (seed: string) =>
      Array.from({ length: 50 }, (_, index) => {
        const source = createRandom(seedOf(seed, "x", index));
        return `${damagedJson(source, json)} ${damagedBytes(source, bytes).join()}`;
      });
    assert.deepEqual(made("a"), made("a"));
    assert.notDeepEqual(made("a"), made("b"));
    assert.deepEqual([bytes, json], [new Uint8Array(100), { a: [1, { b: "c" }], d: null }]);
  });

  test("damaged JSON holds each of the kinds of damage", () => {
    const source = createRandom("kinds");
    const texts = Array.from({ length: 3000 }, () =>
      damagedJson(source, { size: 12, names: ["a", "b"], deep: { x: 1 } }),
    );
    const has = (pattern: RegExp) =>
      assert(
        texts.some((text) => pattern.test(text)),
        String(pattern),
      );
    has(/\[{1000}/);
    has(/:1e999|:9223372036854775808|:18446744073709551615/);
    has(/:-1\b/);
    has(/"__proto__":/);
    has(/NaN/);
    has(/"size":.*"size":/);
    has(/^\{"size":12,"names":\["a","b"\]\}$/);
  });
});
