/** What is measured is what runs and completions compute; figures are of the rounds that were told. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { benchComplete } from "../../../engine/bench/complete";
import { figureOf } from "../../../engine/bench/figure";
import { benchTrain } from "../../../engine/bench/train";
import type { BenchRound } from "../../../engine/protocol/bench";
import { instructionSets } from "../../../engine/runtime/instructions";
import { tempFolder } from "../../support/temp";

const base = path.resolve("test/fixtures/parity/llama/base");
const how = { base, device: "cpu", threads: 1, precision: "fp32", rounds: 3 } as const;
const never = new AbortController().signal;

test("a figure is the middle one, the lowest and the highest", () => {
  assert.deepEqual(figureOf([3, 1, 2]), { median: 2, low: 1, high: 3 });
  assert.deepEqual(figureOf([4, 1, 2, 3]), { median: 2, low: 1, high: 4 });
  assert.deepEqual(figureOf([5]), { median: 5, low: 5, high: 5 });
  assert.throws(() => figureOf([]), /nothing was measured/);
});

test("training: whole steps, each told, on what and in which numbers", async () => {
  const rounds: BenchRound[] = [];
  const result = await benchTrain(
    { ...how, seqLen: 16, rank: 4 },
    { signal: never, onRound: (round) => rounds.push(round) },
  );
  assert.deepEqual(
    rounds.map(({ round }) => round),
    [1, 2, 3],
  );
  const speeds = rounds.map((round) => ("tokensPerSecond" in round ? round.tokensPerSecond : Number.NaN));
  assert.deepEqual(result.tokensPerSecond, figureOf(speeds));
  assert.ok(result.peakBytes.low > 30e6 && result.peakBytes.high < 4e9);
  assert.deepEqual(
    [result.device, result.precision, result.threads, result.seqLen, result.rounds, result.method],
    ["cpu", "fp32", 1, 16, 3, "lora"],
  );
  assert.ok(result.firstStepSeconds > 0 && (result.placement["cpu"] ?? 0) > 50);
  // A and B of rank 4 on seven linears of each layer, no head.
  assert.ok(result.trainable > 0 && result.trainable < result.total);
  const full = await benchTrain({ ...how, seqLen: 16, method: "full" }, { signal: never, onRound: () => undefined });
  assert.equal(full.trainable, full.total);
});

test("completing: a prompt without a cache, and single tokens behind it", async () => {
  const rounds: BenchRound[] = [];
  const request = { ...how, seqLen: 12, maxTokens: 3 };
  const result = await benchComplete(request, { signal: never, onRound: (round) => rounds.push(round) });
  assert.equal(rounds.length, 3);
  const { prefillMs, perTokenMs, firstTokenSeconds } = result;
  for (const { low, median, high } of [prefillMs, perTokenMs]) assert.ok(low > 0 && low <= median && median <= high);
  assert.ok(firstTokenSeconds > 0 && (result.placement["cpu"] ?? 0) > 10);
});

test("an interrupt ends it; a prompt beyond the model's positions is refused by its sizes", async () => {
  const controller = new AbortController();
  const stopped = { signal: controller.signal, onRound: () => controller.abort() };
  await assert.rejects(benchTrain({ ...how, seqLen: 16 }, stopped), { code: "E_INTERRUPTED" });
  await assert.rejects(benchComplete({ ...how, seqLen: 4 }, stopped), { code: "E_INTERRUPTED" });
  await assert.rejects(benchComplete({ ...how, seqLen: 100_000 }, { signal: never, onRound: () => undefined }), {
    code: "E_MODEL_CONFIG",
    message: /^A prompt of 100000 tokens and 16 behind it are more than the \d+ positions of /,
  });
});

test("a processor's instructions are read as Linux tells them", async (context) => {
  const file = path.join(await tempFolder(context), "cpuinfo");
  const check = async (text: string, expected: readonly string[] | null): Promise<void> => {
    await writeFile(file, text);
    assert.deepEqual(instructionSets(file), expected);
  };
  await check("model name\t: x\nflags\t\t: fpu avx2 avx fma amx_int8\nbugs\t\t: y\n", [
    "avx",
    "avx2",
    "fma",
    "amx_int8",
  ]);
  await check("Features\t: fp asimd sve\n", ["asimd", "sve"]);
  await check("nothing of the kind\n", null);
  assert.equal(instructionSets(path.join(path.dirname(file), "none")), null);
});
