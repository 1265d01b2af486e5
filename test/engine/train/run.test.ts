/**
 * Whole training runs on a tiny model: exact repeats after an interruption, after a kill and with dropout, what a run that
 * diverges leaves, and what a run may never touch.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { readAdapter, readReport } from "../../../engine/adapters/adapter";
import { nextVersionDir } from "../../../engine/adapters/store";
import { openBase } from "../../../engine/bases/folder";
import { multipliesExactly } from "../../../engine/devices/precision";
import { usersOf } from "../../../engine/disk/in-use";
import { takeTurn, turnsFolder } from "../../../engine/disk/turn";
import { AttuneError } from "../../../engine/errors";
import type { StepEvent, TrainEvent, TrainRequest, TrainResult } from "../../../engine/protocol/train";
import { findCheckpoint, finishedCheckpoints } from "../../../engine/train/checkpoint";
import { train } from "../../../engine/train/run";
import { tempFolder, tempHome } from "../../support/temp";

const base = path.resolve("test/fixtures/parity/llama/base");
const examples = path.resolve("test/fixtures/parity/llama/examples.jsonl");
/** All that a resumed run has to be told. */
const sources: TrainRequest = { base, examples, device: "cpu", threads: 1 };
const common: TrainRequest = { ...sources, rank: 4, batch: 3, seed: 5, lr: 1e-2 };
const childRequest = "ATTUNE_TEST_TRAIN";

interface Run {
  readonly result: TrainResult;
  readonly events: readonly TrainEvent[];
}

async function run(
  request: Partial<TrainRequest>,
  stopAfter = Number.POSITIVE_INFINITY,
  usual: TrainRequest = common,
): Promise<Run> {
  const controller = new AbortController();
  const events: TrainEvent[] = [];
  const result = await train(
    { ...usual, ...request },
    {
      signal: controller.signal,
      log: () => {},
      onEvent: (event) => {
        events.push(event);
        if (event.event === "step" && event.step >= stopAfter) controller.abort();
      },
    },
  );
  return { result, events };
}

async function failure(work: Promise<unknown>): Promise<AttuneError> {
  const error = await work.then(
    () => assert.fail("did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AttuneError)) throw error;
  return error;
}

function stepsOf(events: readonly TrainEvent[]): Pick<StepEvent, "step" | "loss" | "lr" | "gradNorm">[] {
  return events.flatMap((event) =>
    event.event === "step"
      ? [{ step: event.step, loss: event.loss ?? Number.NaN, lr: event.lr, gradNorm: event.gradNorm }]
      : [],
  );
}

const evalsOf = (events: readonly TrainEvent[]) => events.flatMap((event) => (event.event === "eval" ? [event] : []));

async function adapterHash(dir: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(path.join(dir, "adapter_model.safetensors")))
    .digest("hex");
}

async function folderHash(dir: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(dir)).sort()) hash.update(name).update(await readFile(path.join(dir, name)));
  return hash.digest("hex");
}

// The same file, started again as a process that can be killed.
const request = process.env[childRequest];
if (request !== undefined) {
  train(JSON.parse(request), {
    signal: new AbortController().signal,
    log: () => {},
    onEvent: (event) => process.stdout.write(`${event.event}\n`),
  }).catch(() => process.exit(1));
} else defineTests();

/** Trains in a process that is killed after it has said `lines` lines. True: it was killed before its end. */
function trainAndKill(request: TrainRequest, lines: number, delay: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [__filename], {
      env: { ...process.env, [childRequest]: JSON.stringify(request) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString().split("\n").length - 1;
      if (said >= lines) setTimeout(() => child.kill("SIGKILL"), delay);
    });
    child.on("error", reject);
    child.on("exit", (_, signal) => resolve(signal === "SIGKILL"));
  });
}

function defineTests(): void {
  test("waits while another run of this computer has the turn, says so, and gives its own back", async (context) => {
    await tempHome(context);
    const signal = new AbortController().signal;
    const giveBack = await takeTurn("harbour", { signal, onWaiting: () => undefined });
    const events: TrainEvent[] = [];
    const request = { ...common, steps: 1, out: path.join(await tempFolder(context), "out") };
    const { adapter } = await train(request, {
      signal,
      log: () => {},
      onEvent(event) {
        events.push(event);
        if (event.event === "phase" && event.message.startsWith("Waiting")) void giveBack();
      },
    });
    const phases = events.flatMap((event) => (event.event === "phase" ? [event.message] : []));
    const at = phases.indexOf(`Waiting for the training of harbour (process ${process.pid}), which began before`);
    assert.ok(at >= 0 && at < phases.indexOf("Choosing and testing the device"), phases.join("\n"));
    await readAdapter(adapter, await openBase(base));
    assert.ok(!existsSync(turnsFolder()));
  });

  test("two at once on one project become two versions", async (context) => {
    await tempHome(context);
    const once = { ...common, steps: 1 };
    const results = await Promise.all([run(once), run(once)]);
    assert.deepEqual(results.map(({ result }) => path.basename(result.adapter)).toSorted(), ["v1", "v2"]);
  });

  test("one that is stopped while it waits leaves nothing", async (context) => {
    await tempHome(context);
    const giveBack = await takeTurn("harbour", { signal: new AbortController().signal, onWaiting: () => undefined });
    const stop = new AbortController();
    const out = path.join(await tempFolder(context), "out");
    const work = train(
      { ...common, steps: 1, out },
      {
        signal: stop.signal,
        log: () => {},
        onEvent: (event) => event.event === "phase" && event.message.startsWith("Waiting") && stop.abort(),
      },
    );
    assert.equal((await failure(work)).code, "E_INTERRUPTED");
    assert.equal((await readdir(turnsFolder())).length, 1);
    await giveBack();
  });

  describe("a run that was interrupted goes on as if it had never stopped", () => {
    const variants: readonly [string, Partial<TrainRequest>][] = [
      ["LoRA", {}],
      ["with dropout", { dropout: 0.1 }],
      ["rank-stabilised, on two targets", { rslora: true, targets: "q_proj,up_proj" }],
      ["ranks and alphas by pattern", { rankPattern: { "0.mlp.*": 2, q_proj: 6 }, alphaPattern: { v_proj: 4 } }],
      ["DoRA with dropout", { dora: true, dropout: 0.1 }],
      ["LoRA+ with DoRA, rank-stabilised", { dora: true, rslora: true, loraPlusRatio: 8, lr: 2e-3 }],
      ["frozen weights in int8", { precision: "int8" }],
      ["full fine-tuning", { method: "full", lr: 1e-3 }],
    ];
    for (const [name, options] of variants) {
      test(name, async (context) => {
        if (options.precision === "int8" && !(await multipliesExactly()))
          return context.skip("no exact 8-bit products");
        const folder = await tempFolder(context);
        const [straight, broken] = [path.join(folder, "straight"), path.join(folder, "broken")];
        const whole = await run({ ...options, steps: 12, out: straight });
        const error = await failure(run({ ...options, steps: 12, out: broken }, 5));
        assert.equal(error.code, "E_INTERRUPTED");
        const checkpoint = error.data?.["checkpoint"];
        assert.ok(typeof checkpoint === "string" && error.hint.includes(checkpoint));
        // Both ways that a user may name it, with nothing else than the run's sources, and with all that it was made with.
        const rest = await run({ resume: broken }, undefined, sources);
        assert.equal(rest.result.adapter, broken);
        assert.equal(rest.result.steps, 12);
        assert.deepEqual(stepsOf(rest.events), stepsOf(whole.events).slice(5));
        assert.deepEqual(evalsOf(rest.events), evalsOf(whole.events).slice(1));
        if (options.method === "full") {
          const weights = (dir: string) => readFile(path.join(dir, "model.safetensors"));
          assert.ok((await weights(straight)).equals(await weights(broken)));
          return;
        }
        assert.equal(await adapterHash(broken), await adapterHash(straight));
        const again = path.join(folder, "again");
        await run({ ...options, resume: checkpoint, out: again });
        assert.equal(await adapterHash(again), await adapterHash(straight));
      });
    }

    test("a step in which nothing bears loss has none, and says so", async (context) => {
      const folder = await tempFolder(context);
      const masked = path.join(folder, "masked.jsonl");
      const tokens = Array.from({ length: 12 }, (_, index) => index + 5);
      const line = (bit: 0 | 1) => JSON.stringify({ tokens, mask: tokens.map((_, index) => (index === 0 ? 0 : bit)) });
      await writeFile(masked, `${line(0)}\n${line(1)}\n${line(0)}\n`);
      const logs: string[] = [];
      const events: TrainEvent[] = [];
      const request = { ...common, examples: masked, steps: 3, batch: 1, out: path.join(folder, "out") };
      await train(request, {
        signal: new AbortController().signal,
        log: (message) => logs.push(message),
        onEvent: (event) => events.push(event),
      });
      const steps = events.flatMap((event) => (event.event === "step" ? [event] : []));
      assert.deepEqual(
        steps.map((step) => ["loss" in step, step.gradNorm > 0]),
        [
          [false, false],
          [true, true],
          [false, false],
        ],
      );
      const told = logs.filter((message) => /has no loss: nothing in its rows bears any/.test(message));
      assert.deepEqual(
        told.map((message) => message.slice(0, 6)),
        ["step 1", "step 3"],
      );
      for (const event of events) if (event.event === "eval") assert.ok(Number.isFinite(event.loss));
      // The report is read again as it was written.
      assert.equal((await readReport(path.join(folder, "out")))?.steps[0]?.loss, undefined);
    });

    test("its time is that of all its sittings", async (context) => {
      const out = path.join(await tempFolder(context), "out");
      await failure(run({ steps: 12, out }, 5));
      const sitting = async (): Promise<Record<string, unknown>> => {
        const found = await findCheckpoint(out);
        assert.ok(found !== null);
        return JSON.parse(await readFile(path.join(found, "training.json"), "utf8"));
      };
      const first = await sitting();
      assert.ok(typeof first["seconds"] === "number" && first["seconds"] > 0 && first["seconds"] < 5000);
      const file = path.join((await findCheckpoint(out)) ?? "", "training.json");
      // As if the first sitting had been a long one.
      await writeFile(file, JSON.stringify({ ...first, seconds: 5000 }));
      await failure(run({ resume: out, out }, 8));
      const second = (await sitting())["seconds"];
      assert.ok(typeof second === "number" && second > 5000 && second < 10_000);
      const { result } = await run({ resume: out, out });
      assert.ok(result.seconds > second && result.seconds < 10_000, String(result.seconds));
    });

    test("a checkpoint of an earlier version, which knows no time, goes on", async (context) => {
      const out = path.join(await tempFolder(context), "out");
      await failure(run({ steps: 6, out }, 3));
      const file = path.join((await findCheckpoint(out)) ?? "", "training.json");
      const { seconds: _, ...old } = JSON.parse(await readFile(file, "utf8"));
      await writeFile(file, JSON.stringify(old));
      assert.equal((await run({ resume: out, out })).result.steps, 6);
    });

    test("with dropout, other masks would give another adapter", async (context) => {
      const folder = await tempFolder(context);
      const hashes = new Set<string>();
      for (const dropout of [0, 0.1, 0.3]) {
        const { result } = await run({ dropout, steps: 3, out: path.join(folder, String(dropout)) });
        hashes.add(await adapterHash(result.adapter));
      }
      assert.equal(hashes.size, 3);
    });

    test("killed at any moment, from its newest finished checkpoint", async (context) => {
      const folder = await tempFolder(context);
      const steps = 40;
      const straight = await run({ steps, out: path.join(folder, "straight") });
      const expected = await adapterHash(straight.result.adapter);
      const opened = await openBase(base);
      for (const [index, lines] of [3, 14, 19, 33].entries()) {
        const out = path.join(folder, `killed-${index}`);
        await trainAndKill({ ...common, steps, out }, lines, 7 * index);
        const found = await findCheckpoint(out);
        if (found !== null) await readAdapter(found, opened);
        const { events } = await run({ steps, resume: out, out });
        assert.equal(await adapterHash(out), expected);
        const first = stepsOf(events)[0]?.step;
        assert.equal(
          first === undefined ? null : first - 1,
          found === null ? 0 : Number(/step-(\d+)$/.exec(found)?.[1]),
        );
        await readAdapter(out, opened);
      }
    });
  });

  describe("a run that diverges", () => {
    test("leaves no adapter and no folder when nothing sound came before", async (context) => {
      const folder = await tempFolder(context);
      for (const steps of [1, 20]) {
        const out = path.join(folder, "out");
        const error = await failure(run({ steps, lr: 1e30, out }));
        assert.equal(error.code, "E_DIVERGED");
        assert.match(error.message, /not a finite number/);
        // Three times at a tenth of the rate did not help.
        assert.match(error.hint, /1e\+27/);
        assert.deepEqual(error.data?.["checkpoints"], []);
        assert.deepEqual(await readdir(folder), []);
      }
    });

    test("keeps what was evaluated as sound, and names it", async (context) => {
      const out = await tempFolder(context);
      await failure(run({ steps: 30, out }, 12));
      const state = await findCheckpoint(out);
      assert.ok(state !== null);
      assert.match(state, /step-000012$/);
      // From here on the rate is ruinous: the recipe lies in the checkpoint.
      const file = path.join(state, "training.json");
      const training = JSON.parse(await readFile(file, "utf8"));
      await writeFile(file, JSON.stringify({ ...training, recipe: { ...training.recipe, lr: 1e30 } }));
      const error = await failure(run({ resume: out, out }, undefined, sources));
      assert.equal(error.code, "E_DIVERGED");
      const kept = await finishedCheckpoints(out);
      assert.deepEqual(error.data?.["checkpoints"], kept);
      assert.ok(kept.length > 0 && kept.every((dir) => error.message.includes(dir)));
      assert.ok(!(await readdir(out)).includes("adapter_model.safetensors"));
    });

    test("does not remove what the user had in the folder", async (context) => {
      const out = await tempFolder(context);
      await writeFile(path.join(out, "notes.txt"), "mine");
      assert.equal((await failure(run({ steps: 5, lr: 1e30, out }))).code, "E_DIVERGED");
      assert.deepEqual(await readdir(out), ["notes.txt"]);
    });
  });

  describe("the length of a run", () => {
    for (const steps of [1, 2, 13, 21]) {
      test(`${steps} steps are exactly so many, with an evaluation after the last`, async (context) => {
        const { result, events } = await run({ steps, out: await tempFolder(context), lr: 0.5 });
        assert.equal(result.steps, steps);
        assert.deepEqual(
          stepsOf(events).map((event) => event.step),
          Array.from({ length: steps }, (_, index) => index + 1),
        );
        assert.equal(evalsOf(events)[0]?.step, 0);
        assert.equal(evalsOf(events).at(-1)?.step, steps);
        const last = events.filter((event) => event.event === "step" || event.event === "eval").at(-1);
        assert.equal(last?.event, "eval");
      });
    }

    test("without a number of steps the best parameters are kept, if they are clearly better than the last", async (context) => {
      const folder = await tempFolder(context);
      // A rate that does harm: the loss falls and rises.
      const { result, events } = await run({ out: path.join(folder, "free"), lr: 20 });
      // The smallest number of rows, three a step.
      assert.equal(events.find((event) => event.event === "plan")?.steps, 160);
      const evals = evalsOf(events);
      const best = evals.reduce((a, b) => (b.loss < a.loss ? b : a));
      const last = evals.at(-1) ?? best;
      const kept = best.loss < last.loss * 0.995 ? best.step : last.step;
      const error = await failure(run({ steps: 160, out: path.join(folder, "exact"), lr: 20 }, kept));
      assert.equal(await adapterHash(result.adapter), await adapterHash(String(error.data?.["checkpoint"])));
    });

    test("epochs count rows, not steps", async (context) => {
      // Two examples, three rows a step: an epoch is two thirds of a step.
      for (const [epochs, steps] of [
        [1, 1],
        [3, 2],
        [9, 6],
      ] as const) {
        const { events } = await run({ epochs, out: await tempFolder(context) });
        assert.equal(events.find((event) => event.event === "plan")?.steps, steps);
      }
    });
  });

  describe("what a run leaves", () => {
    test("the base as it was, and an adapter whose tensors are those that the plan counted", async (context) => {
      const before = await folderHash(base);
      for (const targets of ["all-linear", "q_proj,down_proj", "v_proj"]) {
        const { result, events } = await run({ steps: 2, targets, out: await tempFolder(context) });
        const plan = events.find((event) => event.event === "plan");
        const adapter = await readAdapter(result.adapter, await openBase(base));
        const counts = new Map<string, number>();
        for (const { suffix, a, b } of adapter.matrices) {
          counts.set(suffix, (counts.get(suffix) ?? 0) + a.length + b.length);
        }
        const sum = [...counts.values()].reduce((x, y) => x + y, 0);
        assert.equal(plan?.trainable, sum);
        assert.equal(result.trainable, sum);
        assert.deepEqual(plan?.perTarget, Object.fromEntries(counts));
        assert.equal(
          plan?.perMatrix?.reduce((total, matrix) => total + matrix.trainable, 0),
          sum,
        );
        assert.ok(adapter.matrices.some(({ b }) => b.some((value) => value !== 0)));
        assert.deepEqual(
          adapter.report?.steps.map((event) => event.step),
          [1, 2],
        );
      }
      assert.equal(await folderHash(base), before);
    });

    test("the same adapter for the same seed, another for another", async (context) => {
      const hashes: string[] = [];
      for (const seed of [5, 5, 6]) {
        const { result } = await run({ steps: 2, seed, out: await tempFolder(context) });
        hashes.push(await adapterHash(result.adapter));
      }
      assert.equal(hashes[0], hashes[1]);
      assert.notEqual(hashes[0], hashes[2]);
    });

    test("what a run writes cannot be freed meanwhile", async (context) => {
      await tempHome(context);
      const dir = await nextVersionDir(await openBase(base), examples);
      let users: ReturnType<typeof usersOf> | undefined;
      const { adapter } = await train(
        { ...common, steps: 2 },
        {
          signal: new AbortController().signal,
          log: () => {},
          onEvent: (event) => {
            if (event.event === "step") users ??= usersOf(dir);
          },
        },
      );
      assert.equal(adapter, dir);
      assert.deepEqual(
        (await users)?.map(({ pid }) => pid),
        [process.pid],
      );
      assert.deepEqual(await usersOf(dir), []);
    });

    test("in the store, a version without checkpoints", async (context) => {
      const home = await tempHome(context);
      const { result } = await run({ steps: 2 });
      assert.ok(result.adapter.startsWith(home), result.adapter);
      assert.deepEqual((await readdir(result.adapter)).sort(), [
        "adapter_config.json",
        "adapter_model.safetensors",
        "attune.json",
      ]);
    });
  });

  describe("what a run refuses before it starts", () => {
    const check = (name: string, request: Partial<TrainRequest>, code: string): void => {
      test(name, async (context) => {
        const out = path.join(await tempFolder(context), "out");
        const error = await failure(run({ steps: 1, out, ...request }));
        assert.equal(error.code, code);
        assert.notEqual(error.hint, "");
        await assert.rejects(readdir(out), { code: "ENOENT" });
      });
    };
    check("unknown targets", { targets: "q_proj,k_project" }, "E_TARGETS");
    check("a rank for what is no target", { targets: "q_proj", rankPattern: { k_proj: 4 } }, "E_TARGETS");
    check("an alpha that an earlier key decides", { alphaPattern: { "[qk]_proj": 4, q_proj: 8 } }, "E_TARGETS");
    check("a base that is not there", { base: "/does/not/exist" }, "E_MODEL_MISSING");
    check("examples that are not there", { examples: "/does/not/exist.jsonl" }, "E_EXAMPLES");
    check("a longer sequence than the model's", { seqLen: 65 }, "E_MODEL_CONFIG");
    check("a sequence shorter than the examples", { seqLen: 8 }, "E_EXAMPLES");
    check("int8 where every weight is trained", { precision: "int8", method: "full" }, "E_PRECISION");

    test("a file in the place of the output folder", async (context) => {
      const out = path.join(await tempFolder(context), "file");
      await writeFile(out, "");
      assert.equal((await failure(run({ steps: 1, out }))).code, "E_OUTPUT");
    });

    test("a checkpoint of another base, and a damaged one", async (context) => {
      const out = await tempFolder(context);
      const error = await failure(run({ steps: 12, out }, 3));
      const checkpoint = String(error.data?.["checkpoint"]);
      const other = await failure(run({ base: path.resolve("test/fixtures/parity/qwen2/base"), resume: checkpoint }));
      assert.equal(other.code, "E_ADAPTER_BASE");
      await writeFile(path.join(checkpoint, "state.safetensors"), "short");
      assert.equal((await failure(run({ resume: checkpoint, out }))).code, "E_CHECKPOINT");
    });

    test("other options than the run was made with, each by its name, and other examples", async (context) => {
      const folder = await tempFolder(context);
      const out = path.join(folder, "out");
      const error = await failure(run({ steps: 12, out, rankPattern: { "0.mlp.*": 2, q_proj: 6 } }, 3));
      const resume = String(error.data?.["checkpoint"]);
      const check = async (asked: Partial<TrainRequest>, made: string, wanted: string): Promise<void> => {
        const { code, message } = await failure(run({ resume, out, ...asked }));
        assert.equal(code, "E_CHECKPOINT");
        const expected = `was made with ${made} and can only go on so, but ${wanted} is asked for.`;
        assert.ok(message.endsWith(expected), `${message}\nnot: ${expected}`);
      };
      await check({ rank: 8, lr: 0.5 }, "--rank 4, --lr 0.01", "--rank 8, --lr 0.5");
      await check({ method: "full" }, "--method lora", "--method full");
      await check({ targets: "q_proj" }, "--targets all-linear", "--targets q_proj");
      await check({ dora: true, seed: 9 }, "--dora false, --seed 5", "--dora true, --seed 9");
      await check({ batch: 4, seqLen: 32 }, "--seq-len 13, --batch 3", "--seq-len 32, --batch 4");
      await check({ rankPattern: {} }, "--rank-pattern 0.mlp.*=2,q_proj=6", "--rank-pattern none");
      const copied = path.join(folder, "copy.jsonl");
      await cp(examples, copied);
      const other = await failure(run({ resume, out, examples: copied }));
      assert.equal(other.code, "E_CHECKPOINT");
      assert.ok(other.message.includes(`learns from ${examples}, not from ${copied}`), other.message);
      // The same again, in another order, is no other.
      const { events } = await run({ resume, out, steps: 4, rankPattern: { q_proj: 6, "0.mlp.*": 2 } });
      assert.equal(stepsOf(events)[0]?.step, 4);
    });

    test("a checkpoint of an earlier version, which does not say what was asked for, goes on", async (context) => {
      const error = await failure(run({ steps: 12, out: await tempFolder(context) }, 3));
      const checkpoint = String(error.data?.["checkpoint"]);
      const file = path.join(checkpoint, "training.json");
      const { asked, ...training } = JSON.parse(await readFile(file, "utf8"));
      assert.deepEqual(asked, { update: null, workspace: null, examples, seqLen: 13, batch: 3 });
      await writeFile(file, JSON.stringify(training));
      const { events } = await run({ resume: checkpoint, steps: 4 });
      assert.equal(stepsOf(events)[0]?.step, 4);
    });

    test("a checkpoint under an earlier version's hash of the same base goes on", async (context) => {
      const base = path.join(await tempFolder(context), "base");
      await cp(path.resolve("test/fixtures/parity/llama/base"), base, { recursive: true });
      for (const name of ["tokenizer.json", "tokenizer_config.json"])
        await cp(path.resolve("test/fixtures/tokenizer/families/qwen2", name), path.join(base, name));
      const { hash, formerHashes } = await openBase(base);
      const error = await failure(run({ base, steps: 12, out: await tempFolder(context) }, 3));
      const checkpoint = String(error.data?.["checkpoint"]);
      const file = path.join(checkpoint, "training.json");
      const training = await readFile(file, "utf8");
      assert.ok(training.includes(hash));
      await writeFile(file, training.replaceAll(hash, formerHashes[0] ?? ""));
      const { events } = await run({ base, resume: checkpoint, steps: 4 });
      assert.equal(stepsOf(events)[0]?.step, 4);
      await writeFile(file, training.replaceAll(hash, "0".repeat(64)));
      assert.equal((await failure(run({ base, resume: checkpoint }))).code, "E_ADAPTER_BASE");
    });

    test("a folder without a checkpoint is said, and the run starts at the beginning", async (context) => {
      const out = await tempFolder(context);
      await mkdir(path.join(out, "checkpoints"));
      const { events } = await run({ steps: 1, resume: out });
      assert.ok(events.some((event) => event.event === "phase" && /starting at step 0/.test(event.message)));
      assert.equal(stepsOf(events)[0]?.step, 1);
    });
  });
}
