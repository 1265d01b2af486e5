/** A folder that goes away as soon as it is empty. */
import assert from "node:assert/strict";
import { rmdirSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { putInto } from "../../../engine/disk/folders";
import { tempFolder } from "../../support/temp";

test("a folder that another process removes before anything lies in it is made again", async (context) => {
  const folder = path.join(await tempFolder(context), "a", "b");
  let tries = 0;
  await putInto(folder, async () => {
    if (++tries < 3) rmdirSync(folder);
    await writeFile(path.join(folder, "file"), "");
  });
  assert.deepEqual([tries, await readdir(folder)], [3, ["file"]]);
});

test("while it is removed again and again, everything that is put into it arrives", async (context) => {
  const folder = path.join(await tempFolder(context), "folder");
  const code = `for (;;) try { require("node:fs").rmdirSync(${JSON.stringify(folder)}); } catch {}`;
  const removing = new Worker(code, { eval: true });
  context.after(() => removing.terminate());
  for (let round = 0; round < 200; round++) {
    const file = path.join(folder, String(round));
    await putInto(folder, () => writeFile(file, "", { flag: "wx" }));
    await rm(file);
  }
});

test("what else the system refuses is told as it is", async (context) => {
  const folder = await tempFolder(context);
  await writeFile(path.join(folder, "file"), "");
  await assert.rejects(
    putInto(path.join(folder, "file"), async () => undefined),
    { code: "EEXIST" },
  );
  await assert.rejects(
    putInto(folder, () => mkdir(path.join(folder, "file"))),
    { code: "EEXIST" },
  );
});
