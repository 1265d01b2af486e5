/** A training job out, and what its program makes of it back: all but the training, which `npm run lanes:beyond` does. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { cp, mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import { threadError } from "../../../engine/job/errors";
import { exportJob } from "../../../engine/job/export";
import { importAny } from "../../../engine/job/import";
import { type JobResult, type Manifest, parseManifest } from "../../../engine/job/manifest";
import { epochParts, partFiles, partRows } from "../../../engine/job/rows";
import { encodeRow, rowBytes, rowsHeader } from "../../../engine/job/rows-file";
import { startThreads } from "../../../engine/job/threads";
import type { ImportRequest } from "../../../engine/protocol/adapters";
import type { ExportJobRequest } from "../../../engine/protocol/job";
import { packRows, type Row } from "../../../engine/text/packing";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { prepareData } from "../../../engine/train/dataset";
import { learningRate } from "../../../engine/train/schedule";
import { type Outline, outlineWorkspace } from "../../../engine/workspace/outline";
import { countSkipped, reviewWorkspace } from "../../../engine/workspace/review";
import { readAgain, sketchFiles } from "../../../engine/workspace/sketch";
import { tempFolder, tempHome } from "../../support/temp";

const base = "test/fixtures/attune-base-8m";
const workspace = "test/fixtures/sample-workspace";
const hooks = { signal: new AbortController().signal, onEvent: () => undefined };

async function exported(context: TestContext, more: Partial<ExportJobRequest> = {}, steps: number | null = 5) {
  await tempHome(context);
  const out = path.join(await tempFolder(context), "job");
  const sizes = { batch: 4, shards: 3, seqLen: 128, rank: 4, ...(steps === null ? {} : { steps }) };
  const request = { workspace, base, out, ...sizes, ...more };
  const result = await exportJob(request, hooks);
  const manifest = parseManifest(await readFile(path.join(out, "job.json")), out);
  return { out, request, result, manifest };
}

/** The sample workspace's outline, made without threads, and what rows are made with. */
async function outlined(context: TestContext) {
  await tempHome(context);
  const { folder: baseFolder, config } = await openBase(base);
  const tokenizer = await loadTokenizer(baseFolder, config.vocabSize);
  const outline: Outline = await outlineWorkspace(
    workspace,
    { seed: 1 },
    {
      sketch: (files) => sketchFiles(files, tokenizer),
      atOnce: 2,
      signatureFile: path.join(await tempFolder(context), "signatures"),
    },
  );
  const means = { workspace, tokenizer, sizes: { seed: 1, seqLen: 128, context: 64 } };
  return { outline, means, baseFolder, vocabSize: config.vocabSize };
}

/** The records of a shard's file, as bytes. */
async function records(file: string, length: number): Promise<Buffer[]> {
  const bytes = await readFile(file);
  const rows = Number(/'shape': \((\d+),\)/.exec(bytes.subarray(0, 256).toString("latin1"))?.[1]);
  assert.equal(bytes.length, 256 + rows * rowBytes(length));
  const at = (row: number) => bytes.subarray(256 + row * rowBytes(length), 256 + (row + 1) * rowBytes(length));
  return Array.from({ length: rows }, (_, row) => at(row));
}

describe("export", () => {
  it("writes the very rows of attune train, each into one shard", async (context) => {
    const { out, request, result, manifest } = await exported(context);
    const shards = await Promise.all(
      manifest.data.shards.map(({ name }) => records(path.join(out, name), request.seqLen)),
    );
    const silent = { signal: hooks.signal, phase: () => undefined };
    const { dataset } = await prepareData(request, await openBase(base), null, silent);
    const rows: Row[] = [];
    for (let step = 0, cursor = { epoch: 0, row: 0 }; step < result.steps; step++) {
      const next = dataset.batches.next(cursor, request.batch);
      rows.push(...next.rows);
      cursor = next.cursor;
    }
    const written = rows.map((_, row) => shards[row % shards.length]?.[Math.floor(row / shards.length)]);
    assert.deepEqual(
      written,
      rows.map((row) => Buffer.from(encodeRow(row))),
    );
    assert.equal(result.rows, result.steps * request.batch);
    assert.equal(result.shards, 3);
    assert.ok(result.examples >= result.rows && result.tokens > 0);
  });

  it("goes on into the next epoch until the last step is full", async (context) => {
    const { result, manifest } = await exported(context, { epochs: 2 }, null);
    assert.equal(result.rows, result.steps * 4);
    assert.deepEqual(
      [1, 2, result.steps].map((step) => learningRate(manifest.schedule.peak, step, result.steps)),
      [1, 2, result.steps].map((step) => scheduled(manifest, step)),
    );
  });

  it("has a hash for each of its files, and names nothing of this machine", async (context) => {
    const { out, manifest } = await exported(context);
    for (const [name, note] of Object.entries(manifest.files)) {
      const bytes = await readFile(path.join(out, name));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      assert.deepEqual(note, { bytes: bytes.length, sha256 }, name);
    }
    for (const name of ["train.py", "accelerate.sh", "ray_train.py", "sky.yaml", "kubernetes.sh", "README.md"])
      assert.ok(name in manifest.files, name);
    assert.ok(!(await readFile(path.join(out, "job.json"), "utf8")).includes(process.cwd()));
  });

  it("of a workspace in parts takes every file once an epoch", async (context) => {
    const { outline, means } = await outlined(context);
    for (const epoch of [0, 1]) {
      const parts = [...epochParts(outline, 1, epoch, 3000)];
      assert.ok(parts.length > 3);
      const indices = parts.flatMap((part) => [...part]);
      assert.deepEqual(
        indices.toSorted((a, b) => a - b),
        [...indices.keys()],
      );
      assert.equal(indices.length, outline.count);
      assert.notDeepEqual(indices, [...indices.keys()]);
      for (const part of parts)
        assert.ok(part.length === 1 || part.reduce((sum, index) => sum + outline.length(index), 0) <= 3000);
    }
    const tokensOf = async (limit: number): Promise<number> => {
      let sum = 0;
      for (const part of epochParts(outline, 1, 0, limit))
        for (const tokens of (await partRows(partFiles(outline, part), 0, means)).tokens) sum += tokens;
      return sum;
    };
    assert.equal([...epochParts(outline, 1, 0, 1e9)].length, 1);
    const [whole, parts] = [await tokensOf(1e9), await tokensOf(3000)];
    assert.ok(Math.abs(parts - whole) < 0.1 * whole, `${parts} tokens in parts, ${whole} in one`);
  });

  it("is made alike in one thread, in several and in none", async (context) => {
    const { outline, means, baseFolder, vocabSize } = await outlined(context);
    const parts = [...epochParts(outline, 1, 1, 3000)];
    const found = Array.from({ length: outline.count }, (_, index) => outline.readFile(index).found);
    const rows = await Promise.all(parts.map((part) => partRows(partFiles(outline, part), 1, means)));
    const sketches = await sketchFiles(found, means.tokenizer);
    assert.ok(rows.some(({ examples }) => examples.length > 0) && sketches.every(({ compared }) => compared !== null));
    for (const count of [1, 3]) {
      const setup = { baseFolder, vocabSize, workspace, sizes: means.sizes };
      const threads = await startThreads(setup, hooks.signal, count);
      const [made, sketched] = await Promise.all([
        Promise.all(parts.map((part) => threads.rows(partFiles(outline, part), 1))),
        Promise.all(found.map((file) => threads.sketch([file]))),
      ]);
      await threads.close();
      assert.deepEqual(made, rows);
      assert.deepEqual(sketched.flat(), sketches);
    }
  });

  it("tells what a thread could not do, and ends all that is asked when it is stopped", async (context) => {
    const { outline, means, vocabSize, baseFolder } = await outlined(context);
    const setup = { vocabSize, workspace, sizes: means.sizes };
    const wrong = await startThreads({ ...setup, baseFolder: "no/such-model" }, hooks.signal, 1);
    await assert.rejects(wrong.sketch([]), hasCode("E_TOKENIZER"));
    await wrong.close();
    const stopping = new AbortController();
    const threads = await startThreads({ ...setup, baseFolder }, stopping.signal, 1);
    const [part = new Uint32Array()] = epochParts(outline, 1, 0);
    const asked = [0, 1].map((epoch) => threads.rows(partFiles(outline, part), epoch));
    stopping.abort();
    for (const answer of asked) await assert.rejects(answer, hasCode("E_INTERRUPTED"));
    await assert.rejects(threads.sketch([]), hasCode("E_INTERRUPTED"));
    await threads.close();
  });

  it("says what ended a thread", () => {
    const full = Object.assign(new Error("full"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
    assert.equal(threadError(full).code, "E_MEMORY");
    assert.equal(threadError(new TypeError("defect")).code, "E_INTERNAL");
  });

  it("reviews as training does", async (context) => {
    const { outline, means } = await outlined(context);
    const { files } = await reviewWorkspace(workspace, means.tokenizer, { seed: 1 });
    const used = files.filter((file) => file.used);
    assert.deepEqual(
      Array.from({ length: outline.count }, (_, index) => ({
        path: outline.path(index),
        split: outline.split(index),
        tokens: outline.tokens(index),
        length: outline.length(index),
      })),
      used.map(({ path: name, split, tokens, text }) => ({
        path: name,
        split,
        tokens: tokens.length,
        length: text.length,
      })),
    );
    assert.deepEqual(outline.skipped, countSkipped(files));
    for (const [index, { text }] of used.entries()) assert.equal(await readAgain(outline.readFile(index)), text);
  });

  it("ends where the files go away, and when it is stopped, and leaves nothing", async (context) => {
    const folder = await tempFolder(context);
    const copy = path.join(folder, "workspace");
    await cp(workspace, copy, { recursive: true });
    await tempHome(context);
    const request = { workspace: copy, base, out: path.join(folder, "job"), batch: 4, seqLen: 128, steps: 400 };
    const stopped = new AbortController();
    const stopping = { signal: stopped.signal, onEvent: () => stopped.abort() };
    await assert.rejects(exportJob(request, stopping), hasCode("E_INTERRUPTED"));
    const removing = {
      ...hooks,
      onEvent: ({ message }: { readonly message: string }) => {
        if (message.startsWith("Writing")) rmSync(copy, { recursive: true, force: true });
      },
    };
    await assert.rejects(exportJob(request, removing), hasCode("E_WORKSPACE_EMPTY"));
    assert.deepEqual(readdirSync(folder), []);
  });

  const wrong: readonly (readonly [string, Partial<ExportJobRequest>, ErrorCode])[] = [
    ["more shards than rows in a step", { shards: 5 }, "E_USAGE"],
    ["rows longer than the base reads", { seqLen: 1 << 20 }, "E_MODEL_CONFIG"],
    ["a folder that holds something", { out: workspace }, "E_OUTPUT"],
    ["a base that is not there", { base: "no/such-model" }, "E_MODEL_MISSING"],
    ["more than the disk takes", { steps: 1e9 }, "E_DISK_SPACE"],
  ];
  for (const [name, more, code] of wrong) {
    it(`refuses ${name}`, async (context) => {
      await assert.rejects(exported(context, more), hasCode(code));
    });
  }
});

it("a row's loss stands where the token is, not where it is predicted", () => {
  const [row] = packRows([{ tokens: [5, 6, 7], mask: [0, 0, 1] }], 4, 9);
  assert.ok(row !== undefined);
  const bytes = Uint8Array.from(encodeRow(row));
  assert.equal(bytes.length, rowBytes(4));
  assert.deepEqual([...new Int32Array(bytes.slice(0, 16).buffer)], [5, 6, 7, 9]);
  assert.deepEqual([...bytes.slice(16)], [1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
  assert.equal(rowsHeader(3, 4).length, 256);
});

/** The schedule by the numbers of the manifest, as train.py computes it. */
function scheduled({ schedule: { peak, warmUp, floor }, steps }: Manifest, step: number): number {
  if (step <= warmUp) return (peak * step) / warmUp;
  const progress = (step - warmUp) / Math.max(1, steps - warmUp);
  return peak * (floor + ((1 - floor) / 2) * (1 + Math.cos(Math.PI * progress)));
}

/** A job whose program has run, as far as its files tell: the adapter is its start. */
async function finished(context: TestContext, change: Partial<JobResult> = {}) {
  const { out, manifest } = await exported(context);
  const adapter = path.join(out, "out", "adapter");
  await mkdir(adapter, { recursive: true });
  for (const name of ["start/adapter_config.json", "start/adapter_model.safetensors", "job.json"])
    await cp(path.join(out, name), path.join(adapter, path.basename(name)));
  const result: JobResult = {
    format: 1,
    job: createHash("sha256")
      .update(await readFile(path.join(out, "job.json")))
      .digest("hex"),
    ...{ finished: true, step: 5, steps: 5, workers: 2, device: "cpu", seconds: 10 },
    adapterHash: manifest.files["start/adapter_model.safetensors"]?.sha256 ?? "",
    history: [1, 2, 3, 4, 5].map((step) => [step, 3 - step / 10, 1e-3, 1, 2 * step]),
    evals: [[5, 2.5]],
    ...change,
  };
  await writeFile(path.join(adapter, "result.json"), JSON.stringify(result));
  return { out, adapter, manifest };
}

describe("import of what a job made", () => {
  it("registers it with its origin and its course", async (context) => {
    const { out, adapter, manifest } = await finished(context);
    for (const from of [out, adapter]) {
      const to = path.join(await tempFolder(context), "imported");
      const { summary, job, verdict } = await importAny({ from, base, out: to }, hooks);
      assert.deepEqual([summary.steps, summary.rank, summary.name], [5, 4, "sample-workspace job"]);
      assert.deepEqual([job?.data, job?.workers, verdict], [manifest.data.hash, 2, undefined]);
    }
  });

  const wrong: readonly (readonly [string, ErrorCode, RegExp, Made])[] = [
    ["an unfinished run", "E_JOB", /3 of 5 steps/, { change: { finished: false, step: 3 } }],
    ["the files of another job", "E_JOB", /not that of the run/, { change: { job: "0".repeat(64) } }],
    ["a damaged adapter", "E_JOB", /damaged/, { change: { adapterHash: "0".repeat(64) } }],
    ["another base", "E_ADAPTER_BASE", /trained on/, { request: { base: "test/fixtures/parity/qwen2/base" } }],
    ["another project", "E_JOB", /another project/, { request: { workspace: "test/fixtures/parity" } }],
    ["other data", "E_JOB", /not the data/, { damage: "data/train-00001-of-00003.npy" }],
    ["a manifest that was cut", "E_JOB", /cannot be taken/, { damage: "out/adapter/job.json" }],
  ];
  for (const [name, code, words, { change, request, damage }] of wrong) {
    it(`refuses ${name}`, async (context) => {
      const { out, adapter } = await finished(context, change);
      if (damage !== undefined) await truncate(path.join(out, damage), 600);
      const to = path.join(await tempFolder(context), "imported");
      const asked: ImportRequest = { from: adapter, base, ...(request?.workspace ? {} : { out: to }), ...request };
      await assert.rejects(importAny(asked, hooks), (error) => hasCode(code)(error) && words.test(String(error)));
    });
  }

  it("refuses a job that was not run, or not to its end", async (context) => {
    const { out } = await exported(context);
    await assert.rejects(importAny({ from: out, base, workspace }, hooks), /no checkpoint was written yet/);
    await mkdir(path.join(out, "out", "checkpoint-00000004"), { recursive: true });
    await assert.rejects(importAny({ from: out, base, workspace }, hooks), /4 of 5 steps are made/);
  });
});

interface Made {
  readonly change?: Partial<JobResult>;
  readonly request?: Partial<ImportRequest>;
  /** A file of the job that loses its end. */
  readonly damage?: string;
}

function hasCode(code: ErrorCode): (error: unknown) => boolean {
  return (error) => error instanceof AttuneError && error.code === code;
}
