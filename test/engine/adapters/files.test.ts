import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fsp, { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import {
  buildFolder,
  checkWritable,
  settleFolder,
  writeFileAtomically,
  writeFolderAtomically,
} from "../../../engine/disk/files";
import { AttuneError } from "../../../engine/errors";
import { tempFolder } from "../../support/temp";

const names = ["a.bin", "b.bin", "c.json"];

/** Files whose every byte tells their version. */
function filesOf(version: number): Map<string, Uint8Array> {
  return new Map(names.map((name, at) => [name, new Uint8Array(20_000 + at).fill(version)]));
}

/**
 * This file is also the program of a writer that kills itself: it writes version 2 into a folder and stops dead just before
 * the given one of its changes to the disk.
 */
const writerTask = process.env["ATTUNE_TEST_WRITER"];
if (writerTask === undefined) defineTests();
else void runWriter(writerTask);

async function runWriter(task: string): Promise<void> {
  const [kind, target, crashAt] = task.split("|");
  if (target === undefined) throw new Error(`not a task: ${task}`);
  let changes = 0;
  const counted = Object.entries({
    open: fsp.open,
    mkdir: fsp.mkdir,
    rename: fsp.rename,
    rm: fsp.rm,
    rmdir: fsp.rmdir,
  });
  for (const [name, original] of counted) {
    const counting = (...parameters: unknown[]) => {
      if (++changes === Number(crashAt)) process.kill(process.pid, "SIGKILL");
      return Reflect.apply(original, fsp, parameters);
    };
    Object.assign(fsp, { [name]: counting });
  }
  if (kind === "file") await writeFileAtomically(target, new Uint8Array(20_000).fill(2));
  else if (kind === "build") await buildFolder(target, fill);
  else await writeFolderAtomically(target, filesOf(2), ["old-only.txt"]);
}

async function fill(stage: string): Promise<void> {
  for (const [name, bytes] of filesOf(2)) await writeFile(path.join(stage, name), bytes);
}

/** Runs the writer until it dies or ends; true when it died. */
function writeAndDie(kind: "file" | "folder" | "build", target: string, crashAt: number): boolean {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const task = `${kind}|${target}|${crashAt}`;
  const run = spawnSync(process.execPath, [__filename], { env: { ...env, ATTUNE_TEST_WRITER: task } });
  if (run.signal === "SIGKILL") return true;
  assert.equal(run.status, 0, run.stderr.toString());
  return false;
}

/** The version that a folder holds, 0 when there is none. Fails when it holds parts of two. */
async function versionOf(dir: string): Promise<number> {
  await settleFolder(dir);
  const found = await readdir(dir).catch(() => []);
  if (found.length === 0) return 0;
  const contents = await Promise.all(names.map((name) => readFile(path.join(dir, name))));
  const version = contents[0]?.[0] ?? 0;
  for (const [at, bytes] of contents.entries()) {
    assert.equal(bytes.length, 20_000 + at);
    assert.ok(bytes.every((byte) => byte === version));
  }
  return version;
}

async function isEmptyOrAbsent(dir: string): Promise<boolean> {
  return (await readdir(dir).catch(() => [])).length === 0;
}

async function leftovers(...folders: string[]): Promise<string[]> {
  const found = await Promise.all(folders.map((folder) => readdir(folder)));
  return found.flat().filter((name) => name.startsWith(".attune-"));
}

function defineTests(): void {
  test("a writer killed before any of its changes leaves a new folder whole or absent", async (context) => {
    const folder = await tempFolder(context);
    let deaths = 0;
    for (let crashAt = 1; ; crashAt++) {
      const dir = path.join(folder, `dir-${crashAt}`);
      const died = writeAndDie("folder", dir, crashAt);
      const version = await versionOf(dir);
      assert.ok(version === 0 || version === 2);
      if (!died) {
        assert.equal(version, 2);
        break;
      }
      deaths++;
    }
    assert.ok(deaths >= 6, `only ${deaths} places to die`);
    await writeFolderAtomically(path.join(folder, "last"), filesOf(3));
    assert.deepEqual(await leftovers(folder), []);
  });

  for (const there of [false, true]) {
    test(`a folder that is built ${there ? "where an empty one is" : "anew"} is whole or absent when its builder is killed`, async (context) => {
      const folder = await tempFolder(context);
      let deaths = 0;
      for (let crashAt = 1; ; crashAt++) {
        const dir = path.join(folder, `dir-${crashAt}`);
        if (there) await mkdir(dir);
        const died = writeAndDie("build", dir, crashAt);
        assert.equal(await versionOf(dir), died && (await isEmptyOrAbsent(dir)) ? 0 : 2);
        if (!died) break;
        deaths++;
      }
      assert.ok(deaths >= 3, `only ${deaths} places to die`);
      await buildFolder(path.join(folder, "last"), fill);
      assert.deepEqual(await leftovers(folder), []);
    });
  }

  test("what a builder throws is told, and nothing is left", async (context) => {
    const folder = await tempFolder(context);
    const failing = buildFolder(path.join(folder, "deep", "dir"), async (stage) => {
      await fill(stage);
      throw new AttuneError("E_MERGE", "no", "hint");
    });
    await assert.rejects(failing, (error) => error instanceof AttuneError && error.code === "E_MERGE");
    assert.deepEqual(await readdir(path.join(folder, "deep")), []);
    // The disk is not to blame for a defect.
    const defect = new TypeError("no function");
    const broken = buildFolder(path.join(folder, "deep", "dir"), () => Promise.reject(defect));
    await assert.rejects(broken, (error) => error === defect);
    await writeFile(path.join(folder, "file"), "mine");
    await assert.rejects(buildFolder(path.join(folder, "file"), fill), /is there already and is not empty/);
  });

  test("a writer killed before any of its changes leaves the old folder or the new one, never parts of both", async (context) => {
    const folder = await tempFolder(context);
    const versions = new Set<number>();
    for (let crashAt = 1; ; crashAt++) {
      const dir = path.join(folder, `dir-${crashAt}`);
      await writeFolderAtomically(dir, filesOf(1));
      await writeFile(path.join(dir, "old-only.txt"), "old");
      await writeFile(path.join(dir, "mine.txt"), "mine");
      const died = writeAndDie("folder", dir, crashAt);
      // Two readers come at once.
      await Promise.all([settleFolder(dir), settleFolder(dir)]);
      const version = await versionOf(dir);
      versions.add(version);
      const kept = (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort();
      assert.deepEqual(kept, version === 1 ? ["mine.txt", "old-only.txt"] : ["mine.txt"]);
      await writeFolderAtomically(dir, filesOf(3));
      assert.equal(await versionOf(dir), 3);
      assert.deepEqual(await leftovers(dir, folder), []);
      if (!died) {
        assert.equal(version, 2);
        break;
      }
    }
    assert.deepEqual([...versions].sort(), [1, 2]);
  });

  test("a writer killed before any of its changes leaves the old file or the new one", async (context) => {
    const folder = await tempFolder(context);
    const file = path.join(folder, "file");
    for (let crashAt = 1, died = true; died; crashAt++) {
      await writeFileAtomically(file, new Uint8Array(10_000).fill(1));
      assert.deepEqual(await leftovers(folder), []);
      died = writeAndDie("file", file, crashAt);
      const bytes = await readFile(file);
      assert.ok(bytes.length === (bytes[0] === 1 ? 10_000 : 20_000) && bytes.every((byte) => byte === bytes[0]));
      if (!died) assert.equal(bytes[0], 2);
    }
  });

  test("a file's runs are written one after the other", async (context) => {
    const folder = await tempFolder(context);
    const file = path.join(folder, "file");
    const runs = [Buffer.from("one "), new Uint8Array(), Buffer.from("two "), new Uint8Array(3_000_000).fill(120)];
    await writeFileAtomically(file, runs);
    assert.ok((await readFile(file)).equals(Buffer.concat(runs)));
    await writeFolderAtomically(path.join(folder, "dir"), new Map([["a.bin", runs]]));
    assert.ok((await readFile(path.join(folder, "dir", "a.bin"))).equals(Buffer.concat(runs)));
  });

  test("the staging of a writer that still runs is left alone", async (context) => {
    const folder = await tempFolder(context);
    const running = `.attune-stage-${process.ppid}-0123456789ab`;
    await mkdir(path.join(folder, running));
    await mkdir(path.join(folder, ".attune-stage-999999999-0123456789ab"));
    await writeFolderAtomically(path.join(folder, "dir"), filesOf(1));
    assert.deepEqual(await leftovers(folder), [running]);
  });

  test("writes at the same time into one folder leave one of them whole", async (context) => {
    const dir = path.join(await tempFolder(context), "dir");
    await writeFolderAtomically(dir, filesOf(9));
    for (let round = 0; round < 10; round++) {
      await Promise.all([1, 2, 3, 4].map((version) => writeFolderAtomically(dir, filesOf(version))));
      assert.ok([1, 2, 3, 4].includes(await versionOf(dir)));
      assert.deepEqual((await readdir(dir)).sort(), names);
    }
  });

  test("an empty folder and a missing parent are fine", async (context) => {
    const folder = await tempFolder(context);
    await mkdir(path.join(folder, "empty"));
    for (const dir of ["empty", "not/there/yet"].map((name) => path.join(folder, name))) {
      await writeFolderAtomically(dir, filesOf(4));
      assert.equal(await versionOf(dir), 4);
    }
  });

  test("settling what is not there does nothing", async (context) => {
    const folder = await tempFolder(context);
    await settleFolder(path.join(folder, "none"));
    await settleFolder(folder);
    assert.deepEqual(await readdir(folder), []);
  });

  test("a commit folder that no writer of ours left touches nothing outside its folder", async (context) => {
    for (const removals of ['["../mine.txt"]', '[".."]', '["."]', "{", "[1]", "null"]) {
      const folder = await tempFolder(context);
      await writeFile(path.join(folder, "mine.txt"), "mine");
      await mkdir(path.join(folder, "dir", ".attune-commit"), { recursive: true });
      await writeFile(path.join(folder, "dir", ".attune-commit", ".removals"), removals);
      await assert.rejects(settleFolder(path.join(folder, "dir")), { name: "AttuneError", code: "E_OUTPUT" });
      assert.deepEqual((await readdir(folder)).sort(), ["dir", "mine.txt"]);
    }
  });

  const unwritable: readonly { readonly name: string; readonly make: (context: TestContext) => Promise<string> }[] = [
    {
      name: "a folder below a file",
      make: async (context) => {
        const folder = await tempFolder(context);
        await writeFile(path.join(folder, "file"), "");
        return path.join(folder, "file", "below");
      },
    },
    {
      name: "a file",
      make: async (context) => {
        const file = path.join(await tempFolder(context), "file");
        await writeFile(file, "");
        return file;
      },
    },
    {
      name: "a link to nowhere in a circle",
      make: async (context) => {
        const link = path.join(await tempFolder(context), "link");
        await symlink(link, link);
        return path.join(link, "below");
      },
    },
    {
      name: "a folder without write permission, or a name that is too long for those who may write anywhere",
      make: async (context) => {
        const folder = path.join(await tempFolder(context), "locked");
        await mkdir(folder);
        await chmod(folder, 0o500);
        return process.getuid?.() === 0 ? path.join(folder, "x".repeat(300)) : folder;
      },
    },
  ];

  for (const { name, make } of unwritable) {
    test(`cannot be written: ${name}`, async (context) => {
      const dir = await make(context);
      await assert.rejects(checkWritable(dir), { name: "AttuneError", code: "E_OUTPUT", message: /cannot be written/ });
      await assert.rejects(writeFolderAtomically(dir, filesOf(1)), { code: "E_OUTPUT" });
      await assert.rejects(writeFileAtomically(path.join(dir, "file"), new Uint8Array(1)), { code: "E_OUTPUT" });
    });
  }

  test("a check leaves nothing behind, not even the folder", async (context) => {
    const folder = await tempFolder(context);
    await checkWritable(folder);
    await checkWritable(path.join(folder, "not", "yet"));
    assert.deepEqual(await readdir(folder), []);
  });

  test("names that are paths are a defect of the caller", async (context) => {
    const dir = path.join(await tempFolder(context), "dir");
    for (const name of ["../x", "a/b", ".hidden", "", ".."]) {
      await assert.rejects(writeFolderAtomically(dir, new Map([[name, new Uint8Array()]])), /not a plain file name/);
    }
  });
}
