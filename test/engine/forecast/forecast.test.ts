/** The whole of it, on this machine and with what lies on an invented disk. */
import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { encodeReport } from "../../../engine/adapters/report";
import { openBase } from "../../../engine/bases/folder";
import { roughTokens } from "../../../engine/forecast/amount";
import { forecast } from "../../../engine/forecast/forecast";
import { thisMachine } from "../../../engine/forecast/machine";
import { measuredRuns } from "../../../engine/forecast/measured";
import { suggestedModels } from "../../../engine/hub/suggested";
import { someReport } from "../../support/adapters";
import { ggufAndFolder } from "../../support/gguf-model";
import { tempFolder, tempHome } from "../../support/temp";

/** As a run measures it: a machine that need not be measured again, and whose numbers are known. */
async function known(home: string): Promise<void> {
  const machine = await thisMachine({ device: "cpu", threads: 1, measure: true });
  assert.equal(machine.problem, null);
  const folder = path.join(home, "cache", "speed");
  for (const name of await readdir(folder)) {
    const entry = JSON.parse(await readFile(path.join(folder, name), "utf8"));
    const speed = { one: 1e10, many: 1e11 };
    const throughput = {
      products: { float: speed, int8: speed, blocks4: speed, blocks8: speed },
      moved: 1e11,
      node: 1e-6,
    };
    await writeFile(path.join(folder, name), JSON.stringify({ ...entry, throughput }));
  }
}

const where = { device: "cpu", threads: 1 } as const;

test("what is on the disk stands first, then what can be downloaded; one is recommended", async (context) => {
  const home = await tempHome(context);
  await known(home);
  const folder = path.join(home, "models", "some--small");
  await mkdir(path.join(home, "models"), { recursive: true });
  await cp("test/fixtures/parity/llama/base", folder, { recursive: true });
  const broken = path.join(home, "models", "some--broken");
  await mkdir(broken);
  await writeFile(path.join(broken, "config.json"), "{");
  const { machine, bases } = await forecast(where);
  assert.deepEqual([machine.device, machine.threads, machine.problem], ["cpu", 1, null]);
  const ids = bases.map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 3).toSorted(), ["attune-base", "some/broken", "some/small"]);
  assert.deepEqual(ids.slice(3).toSorted(), suggestedModels.map(({ id }) => id).toSorted());
  assert.equal(bases.filter(({ recommended }) => recommended).length, 1);

  const of = (id: string) => bases.find((base) => base.id === id) ?? assert.fail(id);
  const embedded = of("attune-base");
  assert.deepEqual([embedded.fillsMiddle, embedded.permits, embedded.problem], [true, "anything", null]);
  assert.equal(embedded.outlook?.training.basis, "estimated");
  const { outlook, problem, parameters } = of("some/broken");
  assert.deepEqual([outlook, parameters], [null, null]);
  assert.match(problem ?? "", /config\.json does not describe a model/);
  const suggested = of("Qwen/Qwen2.5-Coder-0.5B");
  assert.deepEqual([suggested.entry, suggested.license, suggested.fillsMiddle], [null, "apache-2.0", true]);
  // 4 bytes for each parameter, three times where each session packs its own, and what a step takes beside them.
  const bytes = suggested.outlook?.training.bytes ?? 0;
  assert.ok(bytes > 4 * 494e6 && bytes < 24 * 494e6, `${bytes} bytes`);
});

test("one base alone, a GGUF file by its header; what a run has measured goes before", async (context) => {
  const home = await tempHome(context);
  await known(home);
  const { file } = await ggufAndFolder("llama", await tempFolder(context));
  const { bases } = await forecast({ ...where, base: file });
  assert.deepEqual(
    bases.map(({ id, problem }) => [id, problem]),
    [["model.gguf", null]],
  );
  assert.equal(bases[0]?.outlook?.training.basis, "estimated");

  const base = await openBase();
  const report = someReport(base);
  const { deviceName } = (await forecast(where)).machine;
  const plan = report.plan === null ? null : { ...report.plan, deviceName };
  const dir = path.join(home, "adapters", base.hash.slice(0, 16), "project-1", "v1");
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, "attune.json"), encodeReport({ ...report, plan, adapterHash: "h" }));
  assert.deepEqual(
    (await measuredRuns()).map(({ tokensPerSecond }) => tokensPerSecond),
    [100],
  );
  const told = (await forecast({ ...where, base: "attune-base" })).bases[0];
  assert.equal(told?.outlook?.training.basis, "measured");
  assert.equal(told?.outlook?.training.tokensPerSecond, 100);
});

describe("the speed of this machine", () => {
  test("is measured once, and again where what was remembered is old or damaged", async (context) => {
    const home = await tempHome(context);
    const measure = () => thisMachine({ ...where, measure: true });
    const { throughput } = await measure();
    const speeds = Object.values(throughput?.products ?? {});
    assert.ok(speeds.length >= 3 && speeds.every(({ one, many }) => one > 1e6 && many > 1e6));
    assert.ok((throughput?.moved ?? 0) > 1e7 && (throughput?.node ?? 0) > 0);
    assert.deepEqual((await measure()).throughput, throughput);
    const folder = path.join(home, "cache", "speed");
    const [name = ""] = await readdir(folder);
    const file = path.join(folder, name);
    const entry = JSON.parse(await readFile(file, "utf8"));
    for (const change of [
      { measuredAt: Date.now() - 25 * 3_600_000 },
      { measuredAt: Date.now() + 1e9 },
      { throughput: 1 },
    ]) {
      await writeFile(file, JSON.stringify({ ...entry, ...change }));
      assert.notEqual((await measure()).throughput?.moved, undefined);
      assert.ok(Math.abs(JSON.parse(await readFile(file, "utf8")).measuredAt - Date.now()) < 60_000);
    }
  });

  test("is not known where its device cannot be used: the reason is told, memory still is", async (context) => {
    await tempHome(context);
    const { machine, bases } = await forecast({ device: "cuda", base: "attune-base" });
    assert.match(machine.problem ?? "", /^The device cuda cannot be used/);
    assert.equal(bases[0]?.outlook?.firstAdapter.seconds, undefined);
    assert.equal(bases[0]?.outlook?.training.fit, "fits");
  });
});

test("how much there is to learn from, by the sizes of files: code and documentation that git would keep", async (context) => {
  const folder = await tempFolder(context);
  const write = (name: string, bytes: number) => writeFile(path.join(folder, name), "x".repeat(bytes));
  await mkdir(path.join(folder, "node_modules"));
  await write("a.ts", 30_000);
  await write("b.md", 3_000);
  for (const name of ["c.json", "d.png", "package-lock.json", "e.min.js", "node_modules/f.ts", "ignored.ts"])
    await write(name, 100_000);
  await write("huge.ts", 2 << 20);
  await writeFile(path.join(folder, ".gitignore"), "ignored.ts\n");
  assert.equal(await roughTokens(folder), Math.round((0.8 * 33_000) / 3.3));
  assert.equal(await roughTokens(path.join(folder, "nothing")), null);
});
