import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { writeAdapter } from "../../../engine/adapters/adapter";
import { listAdapters, nextVersionDir } from "../../../engine/adapters/store";
import { type BaseModel, openBase } from "../../../engine/bases/folder";
import { listModels } from "../../../engine/bases/list";
import { packedVersion } from "../../../engine/bases/packed";
import { roundedWeights } from "../../../engine/bases/rounded";
import { openModel } from "../../../engine/devices/open-model";
import { isFolder } from "../../../engine/disk/files";
import { holdFolder, usersOf } from "../../../engine/disk/in-use";
import { removeModel } from "../../../engine/hub/staging";
import type { FreeDiskRequest, FreedEvent } from "../../../engine/protocol/disk";
import { freeDisk } from "../../../engine/storage/free";
import { describeDisk } from "../../../engine/storage/list";
import { someAdapter, someReport } from "../../support/adapters";
import { tempFolder, tempHome } from "../../support/temp";

test("everything in the home is listed by kind, with its size, and what is safe to free", async (context) => {
  const { home, run, stopped } = await filledHome(context);
  const found = await describeDisk();
  const rows = found.entries.map(({ kind, name, path: place, free, bytes }) => [
    kind,
    name,
    path.relative(home, place),
    free,
    bytes,
  ]);
  const inStore = (dir: string) => path.relative(home, dir);
  const adapterBytes = found.entries.find(({ kind }) => kind === "adapter")?.bytes ?? 0;
  assert.deepEqual(rows, [
    ["model", "owner/name", "models/owner--name", "named", 500],
    ["adapter", "project v1", inStore(run), "named", adapterBytes],
    [
      "checkpoint",
      `a stopped run: ${path.basename(path.dirname(stopped))} v2`,
      inStore(path.join(stopped, "checkpoints")),
      "named",
      300,
    ],
    ["checkpoint", "checkpoints of project v1", inStore(path.join(run, "checkpoints")), "safe", 200],
    ["weights", "of 0123456789ab", `cache/rounded/0123456789abcdef-4-v${packedVersion}`, "safe", 800],
    ["download", "owner/other, not whole", "downloads/owner--other@1234", "safe", 70],
    [
      "cache",
      "hashes of model files",
      "cache/hashes",
      "named",
      found.entries.find(({ name }) => name === "hashes of model files")?.bytes ?? 0,
    ],
    ["cache", "probe.json", "cache/probe.json", "safe", 30],
    ["leftover", "left by a killed process in models", "models/.attune-deleted-01", "safe", 60],
    ["leftover", "left by a killed process in cache/rounded", "cache/rounded/.attune-stage-999999999-01", "safe", 10],
    ["other", "notes.txt", "notes.txt", "never", 5],
  ]);
  assert.ok(adapterBytes > 1000);
  assert.equal(found.home, home);
  assert.equal(
    found.bytes,
    found.entries.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  assert.equal(found.safeBytes, 200 + 800 + 70 + 30 + 60 + 10);
  assert.ok(found.cacheLimit >= 4e9 && found.freeBytes > 0);
  assert.ok(found.entries.every(({ lastUse }) => Date.parse(lastUse) > 0));
});

test("without a name, what is safe goes, and nothing else", async (context) => {
  const { home, run, stopped } = await filledHome(context);
  const { safeBytes } = await describeDisk();
  const [plan, planned] = await free({ dryRun: true });
  assert.deepEqual([plan.freedBytes, (await describeDisk()).safeBytes], [safeBytes, safeBytes]);
  const [result, events] = await free({});
  assert.deepEqual(events, planned);
  assert.equal(result.freedBytes, safeBytes);
  assert.deepEqual([events.length, events.at(-1)?.doneBytes, events.at(-1)?.totalBytes], [6, safeBytes, safeBytes]);
  assert.deepEqual(result.refused, []);
  assert.deepEqual(
    (await describeDisk()).entries.map(({ kind }) => kind),
    ["model", "adapter", "checkpoint", "cache", "other"],
  );
  assert.deepEqual(await readdir(path.join(home, "models")), ["owner--name"]);
  assert.equal((await listAdapters())[0]?.dir, run);
  assert.ok(await isFolder(path.join(stopped, "checkpoints")));
  assert.equal((await free({}))[0].freedBytes, 0);
});

test("of what is safe, only some kinds", async (context) => {
  await filledHome(context);
  const [{ freedBytes }] = await free({ kinds: ["download", "leftover"] });
  assert.equal(freedBytes, 70 + 70);
});

test("a model, an adapter and a stopped run go by their names", async (context) => {
  const { home, run, stopped } = await filledHome(context);
  assert.equal((await free({ names: ["owner/name"] }))[0].freedBytes, 500);
  assert.ok(!(await isFolder(path.join(home, "models", "owner--name"))));
  await free({ names: [path.join(stopped, "checkpoints")] });
  assert.ok(!(await isFolder(stopped)));
  await free({ names: ["project v1"] });
  assert.deepEqual(await readdir(path.join(home, "adapters")), []);
  assert.ok(!(await isFolder(run)));
});

test("a name that nothing has, that several have, or that is not Attune's frees nothing", async (context) => {
  const { home, base } = await filledHome(context);
  const second = await nextVersionDir(base, "/somewhere/else/project");
  await writeAdapter(second, someAdapter(base), base, someReport(base));
  const before = (await describeDisk()).bytes;
  const refused: readonly (readonly [FreeDiskRequest, string, RegExp])[] = [
    [{ names: ["owner/none"] }, "E_FILE", /nothing that is called owner\/none/],
    [{ names: ["project v1"] }, "E_FILE", /2 things are called project v1/],
    [{ names: ["notes.txt"] }, "E_FILE", /is not Attune's/],
    [{ names: [home] }, "E_FILE", /nothing that is called/],
    [{ names: [path.join(home, "models", "owner--name", "..", "..", "..")] }, "E_FILE", /nothing that is called/],
    [{ names: ["/etc/passwd"] }, "E_FILE", /nothing that is called/],
    [{ names: ["project v1"], kinds: ["weights"] }, "E_USAGE", /exclude each other/],
    [{ kinds: ["weights"], cacheLimit: 1 }, "E_USAGE", /exclude each other/],
  ];
  for (const [request, code, message] of refused) await assert.rejects(free(request), { code, message });
  assert.equal((await describeDisk()).bytes, before);
  await free({ names: [second] });
});

test("what is in use stays, and who uses it is told", async (context) => {
  const { home, run } = await filledHome(context);
  const weights = path.join(home, "cache", "rounded", `0123456789abcdef-4-v${packedVersion}`);
  const releases = [
    await holdFolder(weights),
    await holdFolder(run),
    await holdFolder(path.join(home, "models", "owner--name")),
  ];
  const { entries, safeBytes } = await describeDisk();
  assert.deepEqual(
    entries.filter(({ users }) => users.some(({ pid }) => pid === process.pid)).map(({ kind }) => kind),
    ["model", "adapter", "checkpoint", "weights"],
  );
  assert.equal(safeBytes, 70 + 30 + 60 + 10);
  const [{ freedBytes, refused }] = await free({});
  assert.equal(freedBytes, safeBytes);
  assert.deepEqual(
    refused.map(({ path: place }) => place),
    [path.join(run, "checkpoints"), weights],
  );
  assert.ok(refused.every(({ reason }) => reason.includes(`(process ${process.pid})`)));
  for (const name of ["owner/name", "project v1", weights])
    await assert.rejects(free({ names: [name] }), { code: "E_IN_USE" });
  for (const release of releases) await release();
  assert.equal((await free({}))[0].freedBytes, 1000);
});

test("a model that something computes with stays", async (context) => {
  const home = await tempHome(context);
  const folder = path.join(home, "models", "owner--tiny");
  await cp("test/fixtures/parity/qwen2/base", folder, { recursive: true });
  const base = await openBase("owner/tiny");
  assert.deepEqual(await usersOf(folder), []);
  await openModel(base, { device: "cpu", threads: 1 }, { kind: "completing" });
  const refusal = { code: "E_IN_USE", message: new RegExp(`process ${process.pid}`) };
  await assert.rejects(free({ names: ["owner/tiny"] }), refusal);
  await assert.rejects(removeModel("owner/tiny"), refusal);
  assert.ok(await isFolder(folder));
});

test("repacked weights are freed down to a size, the least recently used first", async (context) => {
  await filledHome(context);
  const [plan] = await free({ cacheLimit: 1, dryRun: true });
  assert.deepEqual(plan.freed, []);
  const [{ freedBytes }] = await free({ cacheLimit: 0 });
  assert.equal(freedBytes, 800);
});

test("adapters that need a model or its weights are named", async (context) => {
  const { base, home } = await filledHome(context);
  const dir = await nextVersionDir(base, "/somewhere/tuned");
  await writeAdapter(dir, someAdapter(base), base, someReport(base, { baseId: "owner/name", name: "tuned v1" }));
  await mkdir(path.join(home, "cache", "rounded", `${base.hash}-8-v${packedVersion}`));
  const { entries } = await describeDisk();
  const needed = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ neededBy }) => neededBy);
  assert.deepEqual(needed("model"), [["tuned v1"]]);
  assert.deepEqual(
    needed("weights").map((names) => [...names].sort()),
    [[], ["project v1", "tuned v1"]],
  );
});

test("weights say what they are", async (context) => {
  await tempHome(context);
  await roundedWeights(await openBase("test/fixtures/parity/qwen2/base"), 4);
  const { entries } = await describeDisk();
  assert.deepEqual(
    entries.filter(({ kind }) => kind === "weights").map(({ name }) => name),
    ["base in 4 bits"],
  );
});

test("a link goes itself; what it leads to stays, and is not counted", async (context) => {
  const home = await tempHome(context);
  const outside = await tempFolder(context);
  await writeFile(path.join(outside, "config.json"), "x".repeat(1000));
  await mkdir(path.join(home, "models"), { recursive: true });
  await symlink(outside, path.join(home, "models", "owner--linked"));
  const [entry] = (await describeDisk()).entries;
  assert.equal(entry?.name, "owner/linked");
  assert.ok((entry?.bytes ?? 0) < 1000);
  await free({ names: ["owner/linked"] });
  assert.deepEqual(await readdir(path.join(home, "models")), []);
  assert.equal((await readFile(path.join(outside, "config.json"))).length, 1000);
});

test("a store on another disk, behind a link in the home, is listed and freed as any", async (context) => {
  const home = await tempHome(context);
  const disk = await tempFolder(context);
  for (const name of ["models", "adapters"]) {
    await mkdir(path.join(disk, name));
    await symlink(path.join(disk, name), path.join(home, name));
  }
  await fill(path.join(home, "models", "owner--name", "model.safetensors"), 500);
  const base = await openBase("test/fixtures/parity/qwen2/base");
  const run = await nextVersionDir(base, "/somewhere/project");
  await writeAdapter(run, someAdapter(base), base, someReport(base));
  const release = await holdFolder(path.join(disk, "models", "owner--name"));
  await assert.rejects(free({ names: ["owner/name"] }), { code: "E_IN_USE" });
  await release();
  for (const name of ["owner/name", "project v1"]) await free({ names: [name] });
  assert.deepEqual(await readdir(path.join(disk, "models")), []);
  assert.deepEqual(await readdir(path.join(disk, "adapters")), []);
});

test("what is being deleted is no model, and an empty home holds nothing", async (context) => {
  const home = await tempHome(context);
  assert.deepEqual((await describeDisk()).entries, []);
  assert.equal((await free({}))[0].freedBytes, 0);
  await mkdir(path.join(home, "models", ".attune-deleted-01"), { recursive: true });
  await writeFile(path.join(home, "models", ".attune-deleted-01", "config.json"), "{}");
  assert.deepEqual(
    (await listModels()).map(({ source }) => source),
    ["embedded"],
  );
});

test("a signal ends it between two things", async (context) => {
  await filledHome(context);
  const controller = new AbortController();
  const { freed } = await freeDisk({}, { signal: controller.signal, onEvent: () => controller.abort() });
  assert.equal(freed.length, 1);
});

test("other tools' stores are named and left alone", async (context) => {
  const home = await tempHome(context);
  const ollama = path.join(await tempFolder(context), "ollama");
  await mkdir(ollama);
  await mkdir(path.join(home, "hf", "hub"), { recursive: true });
  process.env["OLLAMA_MODELS"] = ollama;
  context.after(() => delete process.env["OLLAMA_MODELS"]);
  const { others } = await describeDisk();
  assert.ok(others.some(({ tool, path: place }) => tool === "ollama" && place === ollama));
  assert.ok(others.some(({ tool, path: place }) => tool === "hf" && place === path.join(home, "hf", "hub")));
});

async function free(request: FreeDiskRequest) {
  const events: FreedEvent[] = [];
  const hooks = { signal: new AbortController().signal, onEvent: (event: FreedEvent) => events.push(event) };
  return [await freeDisk(request, hooks), events] as const;
}

/** A home with one of everything. */
async function filledHome(
  context: TestContext,
): Promise<{ readonly home: string; readonly base: BaseModel; readonly run: string; readonly stopped: string }> {
  const home = await tempHome(context);
  const base = await openBase("test/fixtures/parity/qwen2/base");
  const run = await nextVersionDir(base, "/somewhere/project");
  await writeAdapter(run, someAdapter(base), base, someReport(base));
  await fill(path.join(run, "checkpoints", "step-000001", "state.safetensors"), 200);
  const stopped = await nextVersionDir(base, "/somewhere/project");
  await fill(path.join(stopped, "checkpoints", "step-000001", "state.safetensors"), 300);
  await fill(path.join(home, "models", "owner--name", "model.safetensors"), 500);
  await fill(path.join(home, "models", ".attune-deleted-01", "model.safetensors"), 60);
  await fill(path.join(home, "downloads", "owner--other@1234", "model.safetensors"), 70);
  await fill(path.join(home, "cache", "rounded", `0123456789abcdef-4-v${packedVersion}`, "weights.bin"), 800);
  await fill(path.join(home, "cache", "rounded", ".attune-stage-999999999-01", "weights.bin"), 10);
  await fill(path.join(home, "cache", "probe.json"), 30);
  await fill(path.join(home, "notes.txt"), 5);
  return { home, base, run, stopped };
}

async function fill(file: string, bytes: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, new Uint8Array(bytes));
}
