/** Runs that are short of memory: what is made smaller, what is said about it, and that nothing is lost. */
import assert from "node:assert/strict";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, type TestContext, test } from "node:test";
import { readAdapter } from "../../../engine/adapters/adapter";
import { graphModel } from "../../../engine/bases/base-weights";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import { serialise } from "../../../engine/graph/onnx";
import { exp } from "../../../engine/graph/ops/arithmetic";
import { expand } from "../../../engine/graph/ops/movement";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { input } from "../../../engine/graph/value";
import type { PlanEvent, StepEvent, TrainEvent, TrainRequest, TrainResult } from "../../../engine/protocol/train";
import { availableMemory, isOutOfMemory } from "../../../engine/runtime/memory";
import { openSession, type Session } from "../../../engine/runtime/session";
import { type Feeds, float32, type Tensor } from "../../../engine/runtime/tensor";
import { estimateMemory } from "../../../engine/step/memory";
import { type Machine, thisMachine } from "../../../engine/train/job";
import { makeRecipe, tuningOf } from "../../../engine/train/recipe";
import { train } from "../../../engine/train/run";
import { type Bounds, difference, type Sizes, smallerSizes } from "../../../engine/train/sizes";
import { tempFolder } from "../../support/temp";

const base = path.resolve("test/fixtures/parity/llama/base");
const examples = path.resolve("test/fixtures/parity/llama/examples.jsonl");
const common: TrainRequest = { base, examples, threads: 1, rank: 4, batch: 4, seed: 5, lr: 1e-2, verdict: false };

/** As ONNX Runtime reports it. */
const allocationFailure =
  "Non-zero status code returned while running Gemm node. Name:'Gemm_7' Status Message: " +
  "/onnxruntime_src/onnxruntime/core/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, " +
  "bool, onnxruntime::Stream*) Failed to allocate memory for requested buffer of size 2830172160";

/** What happens in place of a run of a graph that takes `tokens` [rows, length] or, in an update, none. */
type Fault = (run: {
  readonly rows: number;
  readonly length: number;
  readonly update: boolean;
}) => "fails" | "NaN" | null;

/** A machine with a GPU whose sessions run on the CPU, but fail as `fault` says. */
function machineWith(fault: Fault, memory: number | null = null): Machine {
  return {
    ...thisMachine,
    availableMemory: () => memory,
    chooseDevice: async (word) => ({ device: word === "auto" ? "cpu" : word, name: "a test's GPU", reason: "a test" }),
    async open(graph, options): Promise<Session> {
      const session = await openSession(graph, { ...options, device: "cpu" });
      return {
        ...session,
        async run(feeds: Feeds, fetches?: Feeds): Promise<Record<string, Tensor>> {
          const [rows, length] = feeds["tokens"]?.dims ?? [0, 0];
          const update = graph.outputs.includes("theta.next");
          const what = fault({ rows: rows ?? 0, length: length ?? 0, update });
          if (what === "fails") throw new Error(allocationFailure);
          const results = await session.run(feeds, fetches);
          const theta = results["theta.next"];
          if (what !== "NaN" || theta === undefined) return results;
          return { ...results, "theta.next": float32(new Float32Array(theta.size).fill(Number.NaN), theta.dims) };
        },
      };
    },
  };
}

interface Run {
  readonly result: TrainResult;
  readonly plans: readonly PlanEvent[];
  readonly steps: readonly StepEvent[];
  readonly messages: readonly string[];
  readonly logs: readonly string[];
}

async function run(request: TrainRequest, machine: Machine): Promise<Run> {
  const events: TrainEvent[] = [];
  const logs: string[] = [];
  const result = await train(
    { ...common, ...request },
    {
      signal: new AbortController().signal,
      log: (message) => logs.push(message),
      onEvent: (event) => events.push(event),
      machine,
    },
  );
  return {
    result,
    plans: events.flatMap((event) => (event.event === "plan" ? [event] : [])),
    steps: events.flatMap((event) => (event.event === "step" ? [event] : [])),
    messages: events.flatMap((event) => (event.event === "phase" ? [event.message] : [])),
    logs,
  };
}

async function failure(work: Promise<unknown>): Promise<AttuneError> {
  const error = await work.then(
    () => assert.fail("did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AttuneError)) throw error;
  return error;
}

async function matricesOf({ result }: Run): Promise<number[]> {
  const { matrices } = await readAdapter(result.adapter, await openBase(base));
  return matrices.flatMap(({ a, b }) => [...a, ...b]);
}

function assertClose(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  const worst = Math.max(...expected.map((value, index) => Math.abs(value - (actual[index] ?? Number.NaN))));
  // Gradients are summed in another order, and AdamW's first steps turn tiny gradients into whole steps.
  assert.ok(worst < 1e-3, `off by ${worst}`);
}

const never: Fault = () => null;
const gpu = { device: "webgpu" } as const;

describe("memory runs out on a device", () => {
  const outIn = async (context: TestContext): Promise<string> => path.join(await tempFolder(context), "out");

  for (const [gradientCheckpointing, then, rowsThen, words] of [
    ["auto", "activations computed again", 4, "each layer's activations computed again instead of kept"],
    ["off", "fewer rows at once", 2, "2 rows at once instead of 4, as many in a step"],
  ] as const)
    test(`in the middle of a run: ${then}, the same steps, the same adapter`, async (context) => {
      const undisturbed = await run({ ...gpu, steps: 6, out: await outIn(context) }, machineWith(never));
      assert.deepEqual(
        undisturbed.plans.map((plan) => [plan.rowsAtOnce, plan.gradientCheckpointing, plan.reductions]),
        [[4, undefined, undefined]],
      );
      let runs = 0;
      // The probe takes two runs, and each step one: the third step fails, once.
      const once: Fault = ({ rows, update }) => (rows === 4 && !update && ++runs === 7 ? "fails" : null);
      const request: TrainRequest = { ...gpu, steps: 6, gradientCheckpointing, out: await outIn(context) };
      const disturbed = await run(request, machineWith(once));
      assert.deepEqual(
        disturbed.plans.map((plan) => [plan.rowsAtOnce, plan.batch, plan.seqLen]),
        [
          [4, 4, 13],
          [rowsThen, 4, 13],
        ],
      );
      assert.deepEqual(disturbed.plans[1]?.reductions, [
        `reduced because the memory of webgpu did not suffice: ${words}`,
      ]);
      assert.equal(disturbed.plans[1]?.gradientCheckpointing, gradientCheckpointing === "auto" ? true : undefined);
      assert.ok(disturbed.messages.includes(`Out of memory: ${words}`));
      assert.ok(disturbed.logs.some((line) => /out of memory after step \d .*requested buffer of size/.test(line)));
      assert.deepEqual(
        disturbed.steps.map((event) => event.step),
        [1, 2, 3, 4, 5, 6],
      );
      assertClose(
        disturbed.steps.map((event) => event.loss ?? Number.NaN),
        undisturbed.steps.map((event) => event.loss ?? Number.NaN),
      );
      assertClose(await matricesOf(disturbed), await matricesOf(undisturbed));
      // The report beside the adapter tells it too.
      const { report } = await readAdapter(disturbed.result.adapter, await openBase(base));
      assert.equal(report?.plan?.reductions?.length, 1);
      assert.equal(report?.steps.length, 6);
    });

  test("with parameters that cannot be read back: on from the newest checkpoint", async (context) => {
    const undisturbed = await run({ ...gpu, steps: 14, out: await outIn(context) }, machineWith(never));
    let [updates, failed] = [0, false];
    // After the eleventh update the parameters are gone, as when a device is lost; the checkpoint of step 10 is there.
    const lost: Fault = ({ rows, update }) => {
      if (update) return ++updates === 11 ? "NaN" : null;
      if (updates === 11 && rows === 4 && !failed) {
        failed = true;
        return "fails";
      }
      return null;
    };
    const disturbed = await run({ ...gpu, steps: 14, out: await outIn(context) }, machineWith(lost));
    assert.deepEqual(
      disturbed.steps.map((event) => event.step),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12, 13, 14],
    );
    assert.ok(disturbed.logs.some((line) => /going on from .*step-000010$/.test(line)));
    assertClose(await matricesOf(disturbed), await matricesOf(undisturbed));
  });

  test("again and again: as far as one row at once, then E_MEMORY, and no adapter", async (context) => {
    const out = await outIn(context);
    const tried: number[] = [];
    const always: Fault = ({ rows, update }) => {
      if (update) return null;
      tried.push(rows);
      return "fails";
    };
    const error = await failure(run({ ...gpu, steps: 3, out }, machineWith(always)));
    assert.equal(error.code, "E_MEMORY");
    assert.match(
      error.message,
      /on webgpu .* 1 × 13 tokens at once: Failed to allocate memory for requested buffer of size 2830172160\./,
    );
    assert.deepEqual(error.data, { seqLen: 13, batch: 4, rowsAtOnce: 1 });
    assert.deepEqual(tried, [4, 4, 2, 1]);
    assert.deepEqual(await readdir(path.dirname(out)), []);
  });

  test("as soon as sessions are opened: refused at once, as smaller rows are of no use", async (context) => {
    const out = await outIn(context);
    let opened = 0;
    const machine: Machine = {
      ...machineWith(never),
      open: async () => {
        opened++;
        throw new Error("std::bad_alloc");
      },
    };
    assert.equal((await failure(run({ ...gpu, steps: 3, out }, machine))).code, "E_MEMORY");
    assert.equal(opened, 1);
  });

  test("any other failure ends the run", async (context) => {
    const machine: Machine = {
      ...machineWith(never),
      open: async () => {
        throw new Error("no kernel for Gemm");
      },
    };
    await assert.rejects(run({ ...gpu, steps: 3, out: await outIn(context) }, machine), /no kernel for Gemm/);
  });
});

describe("rows cut from files", () => {
  test("become shorter first, and a step takes more of them; held-out losses start anew", async (context) => {
    const folder = await tempFolder(context);
    const workspace = path.join(folder, "workspace");
    await mkdir(workspace);
    for (let file = 0; file < 6; file++) {
      const lines = Array.from(
        { length: 60 },
        (_, line) => `export const value${line}_${file} = ${line * (file + 7)};`,
      );
      await writeFile(path.join(workspace, `file${file}.ts`), lines.join("\n"));
    }
    const request: TrainRequest = {
      ...{ workspace, steps: 2, batch: 1, seqLen: 512, rank: 2, targets: "q_proj", device: "cpu", verdict: false },
      out: path.join(folder, "out"),
      base: path.resolve("test/fixtures/attune-base-8m"),
    };
    const { examples: _, ...withoutExamples } = { ...common, ...request };
    const events: TrainEvent[] = [];
    const tooLong: Fault = ({ length }) => (length > 256 ? "fails" : null);
    await train(withoutExamples, {
      ...{ signal: new AbortController().signal, log: () => {}, machine: machineWith(tooLong) },
      onEvent: (event) => events.push(event),
    });
    const [plan, ...others] = events.flatMap((event) => (event.event === "plan" ? [event] : []));
    assert.equal(others.length, 0);
    assert.deepEqual([plan?.seqLen, plan?.batch, plan?.rowsAtOnce], [256, 2, 1]);
    assert.match(plan?.reductions?.join() ?? "", /256 tokens a row instead of 512, 2 rows a step instead of 1/);
    assert.deepEqual(
      events.flatMap((event) => (event.event === "eval" || event.event === "step" ? [event.step] : [])),
      [0, 1, 2, 2],
    );
  });
});

describe("an estimate above the memory that is free", () => {
  test("is refused by name before any session is opened, when nothing can be made smaller", async (context) => {
    const out = path.join(await tempFolder(context), "out");
    let opened = 0;
    const machine: Machine = {
      ...machineWith(never, 50e6),
      open: async (graph, options) => {
        opened++;
        return openSession(graph, options);
      },
    };
    const error = await failure(run({ device: "cpu", steps: 3, out }, machine));
    assert.equal(error.code, "E_MEMORY");
    assert.match(error.message, /about 0\.\d\d GB are needed and 0\.05 GB are free/);
    assert.equal(opened, 0);
  });

  test("makes the run smaller, with the reason in the plan; the peak is measured against it", async (context) => {
    const folder = await tempFolder(context);
    const short = path.join(folder, "examples.jsonl");
    const tokens = Array.from({ length: 20 }, (_, index) => index + 50);
    await writeFile(short, `${JSON.stringify({ tokens, mask: tokens.map(() => 1) })}\n`);
    const embedded = await openBase(path.resolve("test/fixtures/attune-base-8m"));
    const recipe = makeRecipe({ rank: 4 }, embedded);
    const needed = (length: number): number =>
      estimateMemory(graphModel(embedded), tuningOf(recipe, embedded), { batch: 1, length }, recipe.adamW, {
        device: "cpu",
        resident: 0,
      }).host;
    assert.ok(needed(512) > 1.3 * needed(20));
    const machine: Machine = {
      ...machineWith(never),
      availableMemory: () => (needed(512) + needed(20)) / 2,
    };
    const { plans, result, logs } = await run(
      { base: embedded.folder, examples: short, device: "cpu", steps: 1, seqLen: 512, out: path.join(folder, "out") },
      machine,
    );
    assert.equal(plans.length, 1);
    assert.deepEqual([plans[0]?.seqLen, plans[0]?.batch], [20, 4]);
    assert.match(plans[0]?.reductions?.join() ?? "", /reduced because about .* are needed and .* are free: 20 tokens/);
    assert.equal(result.memory?.estimatedBytes, plans[0]?.estimate.bytes);
    assert.ok((result.memory?.peakBytes ?? 0) > 50e6);
    assert.ok(logs.some((line) => /^memory: \d+ MB estimated, \d+ MB at the peak .*ratio \d/.test(line)));
  });

  test("is not made for a GPU, whose memory nobody tells", async (context) => {
    const out = path.join(await tempFolder(context), "out");
    const { plans } = await run({ ...gpu, steps: 1, out }, machineWith(never, 1));
    assert.equal(plans[0]?.reductions, undefined);
  });

  test("this machine's free memory is known", () => {
    const free = availableMemory();
    assert.ok(free !== null && free > 0);
  });
});

describe("smaller sizes", () => {
  const check = (
    name: string,
    { recompute = false, ...start }: Omit<Sizes, "recompute"> & { recompute?: boolean },
    bounds: Bounds,
    expected: readonly string[],
  ): void => {
    test(name, () => {
      const seen: string[] = [];
      let sizes: Sizes = { ...start, recompute };
      for (let next = smallerSizes(sizes, bounds); next !== null; next = smallerSizes(sizes, bounds)) {
        assert.notEqual(difference(sizes, next), "");
        sizes = next;
        seen.push(`${sizes.rowsAtOnce} of ${sizes.batch} × ${sizes.seqLen}${sizes.recompute ? ", again" : ""}`);
      }
      assert.deepEqual(seen, expected);
    });
  };
  const [kept, allowed] = [{ mayRecompute: false }, { mayRecompute: true }];
  check(
    "on a GPU: rows shorter, then fewer at once, then very short",
    { seqLen: 1024, batch: 8, rowsAtOnce: 4 },
    kept,
    [...["4 of 16 × 512", "4 of 32 × 256", "2 of 32 × 256", "1 of 32 × 256", "1 of 64 × 128", "1 of 128 × 64"]],
  );
  check("activations computed again come before shorter rows", { seqLen: 512, batch: 8, rowsAtOnce: 1 }, allowed, [
    ...["1 of 8 × 512, again", "1 of 16 × 256, again", "1 of 32 × 128, again", "1 of 64 × 64, again"],
  ]);
  check("what is computed again already", { seqLen: 128, batch: 1, rowsAtOnce: 1, recompute: true }, allowed, [
    "1 of 2 × 64, again",
  ]);
  check("on the CPU", { seqLen: 512, batch: 8, rowsAtOnce: 1 }, kept, [
    ...["1 of 16 × 256", "1 of 32 × 128", "1 of 64 × 64"],
  ]);
  check("given rows stay whole", { seqLen: 100, batch: 3, rowsAtOnce: 3 }, { ...kept, longest: 100 }, [
    ...["2 of 3 × 100", "1 of 3 × 100"],
  ]);
  check("padding goes first", { seqLen: 100, batch: 3, rowsAtOnce: 1 }, { ...allowed, longest: 90 }, [
    ...["1 of 3 × 90", "1 of 3 × 90, again"],
  ]);
  check("nothing to make smaller", { seqLen: 64, batch: 1, rowsAtOnce: 1 }, kept, []);
});

describe("messages of a failed allocation", () => {
  test("ONNX Runtime's own, provoked on the CPU: E_MEMORY, with what was asked for", async () => {
    // A pebibyte, which no machine gives.
    const huge = reduceSum(exp(expand(input("x", "float32", [1]), [2 ** 48])), [0]);
    const session = await openSession(serialise({ y: huge }), { device: "cpu", threads: 1 });
    const error = await failure(session.run({ x: float32(Float32Array.of(1), [1]) }));
    assert.equal(error.code, "E_MEMORY");
    assert.match(error.message, /^The memory of the device cpu does not suffice: .*1125899906842624\.$/);
    await session.release();
  });

  const check = (message: string, expected: boolean): void => {
    test(`${expected ? "" : "not "}${message.slice(0, 70)}`, () =>
      assert.equal(isOutOfMemory(new Error(message)), expected));
  };
  check(allocationFailure, true);
  check("Available memory of 1024 is smaller than requested bytes of 4096", true);
  check("std::bad_alloc", true);
  check("bad allocation", true);
  check("CUDA failure 2: out of memory ; GPU=0 ; expr=cudaMalloc((void**)&p, size)", true);
  check("CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED ; GPU=0 ; expr=cublasCreate(&handle)", true);
  check("WebGPU device error(2): Out of memory", true);
  check("vkAllocateMemory failed with VK_ERROR_OUT_OF_DEVICE_MEMORY", true);
  check(
    "WebGPU validation failed. [Invalid Buffer (unlabeled)] is invalid due to a previous error.\n - While validating entries[0]",
    true,
  );
  check("Exception(1) tid(10) 8007000E Not enough memory resources are available to complete this operation.", true);
  check("Array buffer allocation failed", true);
  check("CUDA failure 209: no kernel image is available for execution on the device", false);
  check("Non-zero status code returned while running Gemm node. Status Message: invalid dimensions", false);
  check("WebGPU validation failed. [BindGroupLayout] has 12 storage buffers", false);
});
