import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import {
  knownSpeed,
  type Meter,
  measuredSpeed,
  measureSpeed,
  speedsFolder,
} from "../../../engine/devices/measured-speed";
import { forms, measureProducts, type ProductSpeeds } from "../../../engine/devices/product-speeds";
import { inventedSpeeds } from "../../support/speeds";
import { tempHome } from "../../support/temp";

function counting(busy = false, speeds = inventedSpeeds): Meter & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    isBusy: () => busy,
    measure: async (threads) => {
      asked.push(threads);
      return speeds;
    },
  };
}

/** The one file that the cache has; another process would read it. */
async function cached(): Promise<string> {
  const [name = "none"] = await readdir(speedsFolder());
  return path.join(speedsFolder(), name);
}

describe("what was measured of a machine", () => {
  test("is measured once for each number of threads, and anew when asked for", async (context) => {
    await tempHome(context);
    const meter = counting();
    assert.equal(await knownSpeed(2), null);
    assert.deepEqual(await measuredSpeed(2, meter), inventedSpeeds);
    assert.deepEqual(await measuredSpeed(2, meter), inventedSpeeds);
    assert.deepEqual(await knownSpeed(2), inventedSpeeds);
    assert.equal(await knownSpeed(3), null);
    await measuredSpeed(3, meter);
    assert.equal((await readdir(speedsFolder())).length, 2);
    const other = { ...inventedSpeeds, layer: 1 };
    await measureSpeed(2, counting(false, other));
    assert.deepEqual(await knownSpeed(2), other);
    assert.deepEqual(meter.asked, [2, 3]);
  });

  test("lies in the cache as it was measured", async (context) => {
    await tempHome(context);
    await measuredSpeed(2, counting());
    assert.deepEqual(JSON.parse(await readFile(await cached(), "utf8")), inventedSpeeds);
  });

  test("is not kept when the machine was busy, but by the process that measured it", async (context) => {
    await tempHome(context);
    await measuredSpeed(2, counting(true));
    assert.deepEqual(await knownSpeed(2), inventedSpeeds);
    assert.deepEqual(await readdir(speedsFolder()).catch(() => []), []);
  });

  test("a cache that is damaged counts as none", async (context) => {
    const { floats, ...others } = inventedSpeeds.forms;
    const damaged: unknown[] = [
      ...["", "{", "null", "[]"],
      { ...inventedSpeeds, layer: -1 },
      { ...inventedSpeeds, layer: null },
      { ...inventedSpeeds, forms: others },
      { ...inventedSpeeds, forms: { floats: { ...floats, rungs: [] } } },
      { ...inventedSpeeds, forms: { floats: { ...floats, gradient: "1" } } },
      { ...inventedSpeeds, forms: { floats, blocks8: { rungs: [{ width: 8, one: 0, many: 1 }], gradient: 1 } } },
    ];
    for (const content of damaged) {
      const home = await tempHome(context);
      await measuredSpeed(2, counting());
      const name = path.basename(await cached());
      await rm(home, { recursive: true });
      // A folder of its own, so that nothing is remembered of it.
      await tempHome(context);
      await measuredSpeed(4, counting());
      await writeFile(path.join(speedsFolder(), name), typeof content === "string" ? content : JSON.stringify(content));
      assert.equal(await knownSpeed(2), null, JSON.stringify(content));
    }
  });
});

test("products of every form are measured, and take time", async () => {
  const { forms: found, layer }: ProductSpeeds = await measureProducts(1, true);
  assert.deepEqual(Object.keys(found).sort(), [...forms].sort());
  assert.ok(layer > 0);
  for (const { rungs, gradient } of Object.values(found)) {
    assert.ok(gradient > 0);
    assert.deepEqual(
      rungs.map(({ width }) => width),
      [256, 768, 2048],
    );
    for (const { one, many } of rungs) assert.ok(one > 0 && many > 0 && Number.isFinite(one + many));
  }
  const meanwhile = await measureProducts(1, false);
  assert.ok(!("rows8" in meanwhile.forms));
});
