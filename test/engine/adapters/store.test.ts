import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { readAdapter, writeAdapter } from "../../../engine/adapters/adapter";
import { deleteAdapter, home, listAdapters, nextVersionDir, workspaceKey } from "../../../engine/adapters/store";
import { type BaseModel, openBase } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import { someAdapter, someReport } from "../../support/adapters";
import { tempFolder, tempHome } from "../../support/temp";

test("the home is $ATTUNE_HOME, or .attune in the user's home folder", async (context) => {
  const chosen = await tempHome(context);
  assert.equal(home(), chosen);
  delete process.env["ATTUNE_HOME"];
  assert.equal(home(), path.join(homedir(), ".attune"));
});

test("versions count up, by base and by workspace", async (context) => {
  const { base, other, workspace } = await prepare(context);
  const first = await nextVersionDir(base, workspace);
  assert.equal(path.relative(home(), path.dirname(path.dirname(first))), path.join("adapters", base.hash.slice(0, 16)));
  assert.match(path.relative(path.dirname(path.dirname(first)), first), /^my-project-[0-9a-f]{8}\/v1$/);
  await train(base, workspace, "2026-11-24T10:00:00Z");
  assert.equal(await nextVersionDir(base, workspace), first.replace(/v1$/, "v2"));
  for (const name of ["v9", "v10", "v11.tmp", "x12", "v-13"]) await mkdir(path.join(path.dirname(first), name));
  assert.equal(await nextVersionDir(base, workspace), first.replace(/v1$/, "v11"));
  assert.match(await nextVersionDir(other, workspace), /v1$/);
});

test("two workspaces of one name have two keys, one workspace by two paths has one", async (context) => {
  const folder = await tempFolder(context);
  const paths = ["one", "two"].map((name) => path.join(folder, name, "same name ü"));
  for (const workspace of paths) await mkdir(workspace, { recursive: true });
  await symlink(path.join(folder, "one"), path.join(folder, "link"));
  const [one, two, linked] = await Promise.all([...paths, path.join(folder, "link", "same name ü")].map(workspaceKey));
  assert.match(one ?? "", /^same-name-[0-9a-f]{8}$/);
  assert.notEqual(one, two);
  assert.equal(one, linked);
  for (const odd of ["/", "/..", "/....", "/😀", `/${"x".repeat(300)}`]) {
    assert.match(await workspaceKey(odd), /^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}-[0-9a-f]{8}$/);
  }
});

test("the list shows finished adapters, newest first, of one base or of all", async (context) => {
  const { base, other, workspace } = await prepare(context);
  assert.deepEqual(await listAdapters(), []);
  const old = await train(base, workspace, "2026-11-24T10:00:00Z");
  const latest = await train(base, workspace, "2026-11-24T12:00:00Z");
  const foreign = await train(other, workspace, "2026-11-24T11:00:00Z");
  assert.deepEqual(
    (await listAdapters()).map(({ dir }) => dir),
    [latest, foreign, old],
  );
  const [first, second, ...rest] = await listAdapters(base);
  assert.equal(rest.length, 0);
  assert.equal(second?.dir, old);
  const trainable = someAdapter(base).matrices.reduce((sum, { a, b }) => sum + a.length + b.length, 0);
  assert.ok(first && first.bytes > 4 * trainable);
  assert.deepEqual(first, {
    dir: latest,
    name: "project v1",
    base: "base",
    baseHash: base.hash,
    adapterHash: createHash("sha256")
      .update(await readFile(path.join(latest, "adapter_model.safetensors")))
      .digest("hex"),
    createdAt: "2026-11-24T12:00:00Z",
    workspace: "/somewhere/project",
    steps: 2,
    rank: 2,
    alpha: 4,
    trainable,
    bytes: first.bytes,
    difference: { value: -0.5, low95: -0.6, high95: -0.4 },
    better: true,
  });
});

test("a run without a finished adapter is not listed, a damaged one is told", async (context) => {
  const { base, workspace } = await prepare(context);
  const good = await train(base, workspace, "2026-11-24T10:00:00Z");
  const damaged = await train(base, workspace, "2026-11-24T11:00:00Z");
  await writeFile(path.join(damaged, "attune.json"), "{}");
  await mkdir(path.join(await nextVersionDir(base, workspace), "checkpoints"), { recursive: true });
  const broken: string[] = [];
  const listed = await listAdapters(undefined, (dir, error) => {
    assert.ok(error instanceof AttuneError && error.code === "E_ADAPTER");
    broken.push(dir);
  });
  assert.deepEqual(
    listed.map(({ dir }) => dir),
    [good],
  );
  assert.deepEqual(broken, [damaged]);
});

test("what a killed writer had committed is listed", async (context) => {
  const { base, workspace } = await prepare(context);
  const dir = await train(base, workspace, "2026-11-24T10:00:00Z");
  const newer = path.join(await tempFolder(context), "newer");
  const report = someReport(base, { createdAt: "2026-11-24T12:00:00Z" });
  await writeAdapter(newer, someAdapter(base, { seed: 2 }), base, report);
  await cp(newer, path.join(dir, ".attune-commit"), { recursive: true });
  assert.equal((await listAdapters())[0]?.createdAt, "2026-11-24T12:00:00Z");
  assert.deepEqual((await readAdapter(dir, base)).matrices, someAdapter(base, { seed: 2 }).matrices);
});

test("deleting removes one version, and its folders when they are empty", async (context) => {
  const { base, workspace } = await prepare(context);
  const [first, second] = [
    await train(base, workspace, "2026-11-24T10:00:00Z"),
    await train(base, workspace, "2026-11-24T11:00:00Z"),
  ];
  await deleteAdapter(first);
  assert.deepEqual(
    (await listAdapters()).map(({ dir }) => dir),
    [second],
  );
  assert.deepEqual(await readdir(path.dirname(first)), ["v2"]);
  await deleteAdapter(second);
  assert.deepEqual(await readdir(path.join(home(), "adapters")), []);
  await assert.rejects(deleteAdapter(second), { code: "E_ADAPTER", message: /no such folder/ });
});

test("nothing outside the store is deleted", async (context) => {
  const { base, workspace } = await prepare(context);
  const dir = await train(base, workspace, "2026-11-24T10:00:00Z");
  const outside = path.join(await tempFolder(context), "a", "b", "v1");
  await cp(dir, outside, { recursive: true });
  const link = path.join(path.dirname(dir), "v7");
  await symlink(outside, link);
  const targets = [
    outside,
    link,
    path.dirname(dir),
    path.join(home(), "adapters"),
    home(),
    "/",
    path.join(dir, "..", "..", ".."),
    `${dir}/adapter_config.json`,
  ];
  for (const target of targets) {
    await assert.rejects(
      deleteAdapter(target),
      { code: "E_ADAPTER", message: /not an adapter in Attune's store/ },
      target,
    );
  }
  assert.equal((await readAdapter(outside, base)).matrices.length, 14);
  assert.equal((await readAdapter(dir, base)).matrices.length, 14);
});

async function prepare(context: TestContext): Promise<{ base: BaseModel; other: BaseModel; workspace: string }> {
  await tempHome(context);
  const workspace = path.join(await tempFolder(context), "my project");
  await mkdir(workspace);
  const [base, other] = await Promise.all(
    ["qwen2", "llama"].map((family) => openBase(`test/fixtures/parity/${family}/base`)),
  );
  assert.ok(base && other);
  return { base, other, workspace };
}

async function train(base: BaseModel, workspace: string, createdAt: string): Promise<string> {
  const dir = await nextVersionDir(base, workspace);
  await writeAdapter(dir, someAdapter(base), base, someReport(base, { createdAt }));
  return dir;
}
