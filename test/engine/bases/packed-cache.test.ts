import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { openBase } from "../../../engine/bases/folder";
import { packedLabel, packedVersion } from "../../../engine/bases/packed";
import { repackedFolder, repackedLimit, repackedWeights, trimRepacked } from "../../../engine/bases/packed-cache";
import { roundedWeights } from "../../../engine/bases/rounded";
import { setCacheLimit } from "../../../engine/disk/cache-limit";
import { isFile } from "../../../engine/disk/files";
import { holdFolder } from "../../../engine/disk/in-use";
import { tempHome } from "../../support/temp";

// The same file, started again as another process, which rounds a base and looks for a while whether its weights stay.
const task = process.env["ATTUNE_TEST_ROUND"];
if (task === undefined) defineTests();
else {
  roundAndKeep(task).then(
    (kept) => process.exit(kept ? 0 : 1),
    () => process.exit(2),
  );
}

async function roundAndKeep(folder: string): Promise<boolean> {
  const base = await openBase(folder);
  for (const bits of [4, 8] as const) await roundedWeights(base, bits);
  await wait(500);
  for (const bits of [4, 8] as const)
    for (const { file } of (await roundedWeights(base, bits, () => process.exit(3))).values())
      if (!(await isFile(file))) return false;
  return true;
}

function defineTests(): void {
  test("the least recently used go first, an earlier form before all, and none that is in use", async (context) => {
    await tempHome(context);
    await fill("rounded", `used-4-v${packedVersion}`, 100, 1000);
    await fill("gguf", `old-v${packedVersion}`, 100, 2000);
    await fill("rounded", `new-8-v${packedVersion}`, 100, 4000);
    await fill("rounded", "former-8-v1", 100, 5000);
    await fill("rounded", ".attune-stage-1-aa", 100, 1);
    const release = await holdFolder(path.join(repackedFolder("rounded"), `used-4-v${packedVersion}`));
    const went = async (limit: number, mode?: "plan") =>
      (await trimRepacked(limit, mode)).map(({ folder }) => path.basename(folder));
    assert.deepEqual(await went(400), []);
    assert.deepEqual(await went(0, "plan"), ["former-8-v1", `old-v${packedVersion}`, `new-8-v${packedVersion}`]);
    assert.equal((await repackedWeights()).length, 4);
    assert.deepEqual(await went(300), ["former-8-v1"]);
    assert.deepEqual(await went(299), [`old-v${packedVersion}`]);
    assert.deepEqual(await went(0), [`new-8-v${packedVersion}`]);
    await release();
    assert.deepEqual(await went(0), [`used-4-v${packedVersion}`]);
    assert.deepEqual(await readdir(repackedFolder("rounded")), [".attune-stage-1-aa"]);
  });

  test("writing new ones makes room, and what was just written stays whatever the limit", async (context) => {
    await tempHome(context);
    limitTo(context, "0.000001");
    await fill("gguf", `old-v${packedVersion}`, 2000, 1000);
    const base = await openBase("test/fixtures/parity/qwen2/base");
    const weights = await roundedWeights(base, 8);
    const [entry, ...rest] = await repackedWeights();
    assert.equal(rest.length, 0);
    assert.equal(path.basename(entry?.folder ?? ""), `${base.hash}-8-v${packedVersion}`);
    assert.ok((entry?.bytes ?? 0) > 1000);
    assert.equal(await packedLabel(entry?.folder ?? ""), "base in 8 bits");
    // It is used now, so its being found does not make it go.
    assert.deepEqual(await roundedWeights(base, 8), weights);
    await roundedWeights(base, 4);
    assert.equal((await repackedWeights()).length, 2);
  });

  test("two processes that make room at once leave each other's weights alone", async (context) => {
    await tempHome(context);
    limitTo(context, "0");
    await fill("rounded", `old-8-v${packedVersion}`, 100, 1000);
    const children = ["qwen2", "llama", "mistral"].map((family) => {
      const child = spawn(process.execPath, [__filename], {
        env: { ...process.env, ATTUNE_TEST_ROUND: path.resolve(`test/fixtures/parity/${family}/base`) },
        stdio: ["ignore", "pipe", "inherit"],
      });
      return once(child, "exit").then(([code]) => code);
    });
    assert.deepEqual(await Promise.all(children), [0, 0, 0]);
    // Nobody uses the last one any more.
    const left = await repackedWeights();
    assert.ok(left.length >= 2 && left.length <= 6, `${left.length}`);
    assert.ok(left.every(({ folder }) => !folder.includes("old-8")));
    await trimRepacked(0);
    assert.deepEqual(await repackedWeights(), []);
  });

  test("the limit is what was set, else the environment's, else by the disk and at least 4 GB", async (context) => {
    await tempHome(context);
    assert.ok((await repackedLimit()) >= 4e9);
    limitTo(context, "2.5");
    assert.equal(await repackedLimit(), 2.5e9);
    limitTo(context, "many");
    assert.ok((await repackedLimit()) >= 4e9);
    limitTo(context, "0");
    assert.equal(await repackedLimit(), 0);
    setCacheLimit(7e9);
    assert.equal(await repackedLimit(), 7e9);
  });
}

function limitTo(context: TestContext, gigabytes: string): void {
  process.env["ATTUNE_CACHE_LIMIT"] = gigabytes;
  context.after(() => delete process.env["ATTUNE_CACHE_LIMIT"]);
}

async function fill(kind: "gguf" | "rounded", name: string, bytes: number, usedAt: number): Promise<void> {
  const folder = path.join(repackedFolder(kind), name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "weights.bin"), new Uint8Array(bytes));
  await utimes(folder, usedAt, usedAt);
}
