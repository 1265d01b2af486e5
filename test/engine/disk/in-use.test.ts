import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { isFolder, isLeftover } from "../../../engine/disk/files";
import { deleteUnused, holdFolder, marksFolder, nameProcess, usersOf } from "../../../engine/disk/in-use";
import { tempFolder, tempHome } from "../../support/temp";

// The same file, started again as another process: it holds a folder, or holds and lets go of many.
const task = process.env["ATTUNE_TEST_HOLD"];
if (task === undefined) defineTests();
else if (task.startsWith("many:")) {
  holdMany(task.slice("many:".length)).then((failures) => process.stdout.write(`failures ${failures}\n`));
} else if (task.startsWith("delete:")) {
  process.stdout.write("deleting\n");
  deleteUnused(task.slice("delete:".length)).catch(() => process.exit(1));
} else {
  nameProcess("another");
  holdFolder(task).then(() => process.stdout.write("held\n"));
  setInterval(() => undefined, 1000);
}

/** Counts the times at which a folder was there after it was held, and then was not. */
async function holdMany(folder: string): Promise<number> {
  let failures = 0;
  for (let round = 0; round < 150; round++) {
    const release = await holdFolder(folder);
    const there = await isFolder(folder);
    await wait(3);
    if (there && !(await isFolder(folder))) failures += 1;
    await release();
    await wait(round % 5);
  }
  return failures;
}

function other(task: string): { readonly child: ChildProcess; readonly said: Promise<string> } {
  const child = spawn(process.execPath, [__filename], {
    env: { ...process.env, ATTUNE_TEST_HOLD: task },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, said: once(child.stdout ?? child, "data").then(([chunk]) => String(chunk).trim()) };
}

function defineTests(): void {
  test("what this process holds is not deleted, by itself neither; afterwards it is, with all that is in it", async (context) => {
    const folder = await homeFolder(context);
    nameProcess("attune test");
    const releases = [await holdFolder(folder), await holdFolder(folder)];
    const refusal = { code: "E_IN_USE", message: `${folder} is in use by attune test (process ${process.pid}).` };
    await assert.rejects(deleteUnused(folder), refusal);
    await releases[0]?.();
    await assert.rejects(deleteUnused(folder), refusal);
    assert.deepEqual(await readdir(folder), ["file"]);
    await releases[1]?.();
    await deleteUnused(folder);
    assert.deepEqual(await readdir(path.dirname(folder)), []);
    assert.deepEqual(await readdir(marksFolder()), []);
    // What is gone already needs no deleting.
    await deleteUnused(folder);
  });

  test("what another process holds is not deleted, until that process is killed", async (context) => {
    const folder = await homeFolder(context);
    const { child, said } = other(folder);
    assert.equal(await said, "held");
    assert.deepEqual(await usersOf(folder), [{ pid: child.pid, by: "another" }]);
    await assert.rejects(deleteUnused(folder), {
      code: "E_IN_USE",
      message: new RegExp(`by another \\(process ${child.pid}\\)`),
    });
    child.kill("SIGKILL");
    await once(child, "exit");
    assert.deepEqual(await usersOf(folder), []);
    await deleteUnused(folder);
    assert.ok(!(await isFolder(folder)));
  });

  test("a mark of before this computer was started counts for nothing, nor does a file of another name", async (context) => {
    const folder = await homeFolder(context);
    const release = await holdFolder(folder);
    const [name = ""] = await readdir(marksFolder());
    await release();
    const mark = path.join(marksFolder(), name.replace(String(process.pid), String(process.ppid)));
    await writeFile(mark, "");
    assert.deepEqual(await usersOf(folder), [{ pid: process.ppid, by: "Attune" }]);
    await utimes(mark, 1, 1);
    await writeFile(path.join(marksFolder(), "notes.txt"), "");
    assert.deepEqual(await usersOf(folder), []);
    await deleteUnused(folder);
  });

  test("who holds and who deletes at once agree: a folder that was there once it was held stays", async (context) => {
    const folder = await homeFolder(context);
    const children = [other(`many:${folder}`), other(`many:${folder}`)];
    let running = children.length;
    const reports = children.map(async ({ said, child }) => {
      const report = await said;
      running -= 1;
      child.kill();
      return report;
    });
    let deleted = 0;
    let kept = 0;
    while (running > 0) {
      await mkdir(folder, { recursive: true });
      await deleteUnused(folder).then(
        () => deleted++,
        () => kept++,
      );
    }
    assert.deepEqual(await Promise.all(reports), ["failures 0", "failures 0"]);
    assert.ok(deleted > 0 && kept > 0, `${deleted} deleted, ${kept} kept`);
  });

  test("killed while it deletes, a process leaves the whole folder or none, and the rest as a leftover", async (context) => {
    let partial = 0;
    for (const delay of [0, 5, 20]) {
      const folder = await homeFolder(context);
      const parent = path.dirname(folder);
      for (let index = 0; index < 500; index++) await writeFile(path.join(folder, `f${index}`), "");
      const { child, said } = other(`delete:${folder}`);
      const ended = once(child, "exit");
      await said;
      setTimeout(() => child.kill("SIGKILL"), delay);
      await ended;
      const names = await readdir(parent);
      if (names.includes(path.basename(folder))) assert.equal((await readdir(folder)).length, 501);
      else assert.ok(names.every(isLeftover), names.join());
      partial += names.filter(isLeftover).length;
      // Nothing that the dead process marked is in the way.
      for (const name of names) await deleteUnused(path.join(parent, name));
      assert.deepEqual(await readdir(parent), []);
    }
    context.diagnostic(`${partial} of 3 were killed in the midst`);
  });

  test("a folder by two ways is one; nothing outside the home is held or deleted", async (context) => {
    const folder = await homeFolder(context);
    const release = await holdFolder(path.join(folder, "..", path.basename(folder)));
    assert.equal((await usersOf(folder)).length, 1);
    await release();
    const outside = await tempFolder(context);
    const before = (await stat(outside)).mtimeMs;
    await wait(5);
    await (await holdFolder(outside))();
    assert.equal((await stat(outside)).mtimeMs, before);
    assert.deepEqual(await usersOf(outside), []);
    await assert.rejects(deleteUnused(outside), /does not lie in/);
    assert.ok(await isFolder(outside));
  });

  test("holding remembers when a folder was used, and a home that cannot be written is no error", async (context) => {
    const folder = await homeFolder(context);
    await utimes(folder, 1, 1);
    await (await holdFolder(folder))();
    assert.ok((await stat(folder)).mtimeMs > Date.now() - 60_000);
    await rm(marksFolder(), { recursive: true });
    await writeFile(marksFolder(), "");
    await (await holdFolder(folder))();
    await assert.rejects(deleteUnused(folder), { code: "E_OUTPUT" });
    assert.ok(await isFolder(folder));
  });

  test("a name that says that it is being deleted is a leftover for whoever finds it", () => {
    const names = [".attune-deleted-0123", ".attune-stage-999999999-01", `.attune-stage-${process.ppid}-01`, "model"];
    assert.deepEqual(names.map(isLeftover), [true, true, false, false]);
  });
}

async function homeFolder(context: TestContext): Promise<string> {
  const home = await tempHome(context);
  await mkdir(path.join(home, "models"));
  const folder = await mkdtemp(path.join(home, "models", "m-"));
  await writeFile(path.join(folder, "file"), "x");
  return folder;
}
