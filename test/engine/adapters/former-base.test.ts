import assert from "node:assert/strict";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { readAdapter, readReport, writeAdapter } from "../../../engine/adapters/adapter";
import { home, listAdapters, nextVersionDir } from "../../../engine/adapters/store";
import { type BaseModel, embeddedId, openBase } from "../../../engine/bases/folder";
import { importAdapter } from "../../../engine/exchange/import";
import { showAdapter } from "../../../engine/exchange/show";
import { someAdapter, someReport } from "../../support/adapters";
import { tempFolder, tempHome } from "../../support/temp";

const workspace = "/somewhere/project";

test("an adapter that is registered under a former hash of the same files is the base's", async (context) => {
  const { base, earlier } = await prepare(context);
  const dir = await train(earlier);
  assert.equal(path.relative(home(), dir).split(path.sep)[1], base.formerHashes[0]?.slice(0, 16));
  assert.deepEqual((await readAdapter(dir, base)).matrices, someAdapter(base).matrices);
  assert.deepEqual(
    (await listAdapters(base)).map((adapter) => [adapter.dir, adapter.formerBase]),
    [[dir, undefined]],
  );

  // The next version goes under the hash of today, and counts on.
  const next = await train(base);
  assert.deepEqual(path.relative(home(), next).split(path.sep), [
    "adapters",
    base.hash.slice(0, 16),
    path.basename(path.dirname(dir)),
    "v2",
  ]);
  assert.deepEqual((await listAdapters(base)).map((adapter) => adapter.dir).sort(), [dir, next].sort());
  assert.match(await nextVersionDir(base, workspace), /v3$/);
});

test("imported, it has the hash of today", async (context) => {
  const { base, earlier } = await prepare(context);
  const from = path.join(await tempFolder(context), "adapter");
  await writeAdapter(from, someAdapter(earlier), earlier, someReport(earlier));
  const hooks = { signal: new AbortController().signal, onEvent: () => undefined };
  const { adapter } = await importAdapter({ from, workspace }, hooks);
  assert.equal((await readReport(adapter))?.baseHash, base.hash);
  assert.equal((await listAdapters(base))[0]?.dir, adapter);
});

test("an adapter of a former embedded model is named as such wherever it is met", async (context) => {
  const { base } = await prepare(context);
  const small = await openBase("test/fixtures/attune-base-8m");
  const former: BaseModel = { ...small, id: embeddedId };
  const dir = await train(former);
  const named = `a former embedded model (attune-base ${former.hash.slice(0, 8)})`;
  await assert.rejects(readAdapter(dir, base), (error: unknown) => {
    assert.ok(error instanceof Error && "code" in error && "hint" in error && "data" in error);
    assert.equal(error.code, "E_ADAPTER_BASE");
    assert.ok(
      error.message.includes(`was made for ${named}, which this version of Attune does not have`),
      error.message,
    );
    assert.match(String(error.hint), /^Train it again/);
    assert.deepEqual(error.data, { adapter: dir, adapterBase: former.hash, base: base.hash, formerBase: true });
    return true;
  });
  // Whatever base is chosen: there is none to choose instead.
  const other = await openBase("test/fixtures/parity/qwen2/base");
  await assert.rejects(readAdapter(dir, other), { code: "E_ADAPTER_BASE", message: /former embedded model/ });
  assert.equal((await listAdapters())[0]?.formerBase, true);
  const { formerBase, seqLen, batch } = await showAdapter(dir);
  assert.deepEqual([formerBase, seqLen, batch], [true, 64, 2]);
  // The model itself, by its folder, still takes it.
  assert.ok((await readAdapter(dir, small)).matrices.length > 0);
});

test("an adapter of today's embedded model, or of another base, is not", async (context) => {
  const { base } = await prepare(context);
  const dir = await train(base);
  const other = await openBase("test/fixtures/parity/qwen2/base");
  const foreign = await train(other);
  const listed = await listAdapters();
  assert.deepEqual(
    listed.map((adapter) => adapter.formerBase),
    [undefined, undefined],
  );
  assert.equal((await showAdapter(dir)).formerBase, undefined);
  await assert.rejects(readAdapter(foreign, base), { message: /was trained on base \(\w{16}\), not on attune-base/ });
});

/** `earlier`: the embedded model as an earlier version of Attune named it. */
async function prepare(context: TestContext): Promise<{ base: BaseModel; earlier: BaseModel }> {
  await tempHome(context);
  const base = await openBase();
  const [former = ""] = base.formerHashes;
  return { base, earlier: { ...base, hash: former, formerHashes: [] } };
}

async function train(base: BaseModel): Promise<string> {
  const dir = await nextVersionDir(base, workspace);
  await writeAdapter(dir, someAdapter(base), base, someReport(base));
  return dir;
}
