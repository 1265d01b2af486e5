import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { cachedFile, keepCached, readCached } from "../../../engine/disk/cached";
import { number, object } from "../../../engine/schema/schema";
import { tempHome } from "../../support/temp";

const schema = object<{ readonly n: number }>({ n: number });

test("what is kept is read again, by its kind and key", async (context) => {
  const home = await tempHome(context);
  const file = cachedFile("kind", "key");
  assert.equal(path.dirname(file), path.join(home, "cache", "kind"));
  assert.match(path.basename(file), /^[0-9a-f]{32}\.json$/);
  assert.notEqual(file, cachedFile("kind", "other"));
  assert.equal(await readCached(file, schema), null);
  await keepCached(file, { n: 1 });
  assert.deepEqual(await readCached(file, schema), { n: 1 });
});

test("what is damaged is nothing, and what cannot be written is not kept", async (context) => {
  const home = await tempHome(context);
  const file = cachedFile("kind", "key");
  await keepCached(file, { n: 1 });
  for (const text of ["", "{", '{"n":"1"}', "{}"]) {
    await writeFile(file, text);
    assert.equal(await readCached(file, schema), null, text);
  }
  await mkdir(path.join(home, "cache"), { recursive: true });
  await writeFile(path.join(home, "cache", "blocked"), "a file where a folder would be");
  const blocked = cachedFile("blocked", "key");
  await keepCached(blocked, { n: 1 });
  assert.equal(await readCached(blocked, schema), null);
});
