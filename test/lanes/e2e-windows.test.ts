import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { engines } from "../e2e/engine";
import { type Session, startSession } from "../e2e/session";
import { ghostText, goTo, waitForStatus } from "../e2e/workbench";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

/** The third line breaks off where the embedded model has something to say. */
const text =
  "export function total(values: number[]): number {\n  let sum = 0;\n  for (const value of\n  return sum;\n}\n";

lane("e2e", missingWorkbench(), () => {
  describe("two windows", () => {
    let session: Session;
    let pages: readonly Page[];

    before(async () => {
      session = await startSession({
        settings: { "attune.device": "cpu", "attune.completions.context": "off" },
      });
      const folders = ["harbour", "quay"].map((name) => session.project(name));
      for (const folder of folders) {
        for (const file of ["first.ts", "second.ts"]) writeFileSync(path.join(folder, file), text);
      }
      pages = await Promise.all(folders.map((folder) => session.open(folder)));
      for (const page of pages) await waitForStatus(page, "Attune: base");
    });
    let closed = false;
    const close = async () => {
      if (!closed) await session?.close();
      closed = true;
    };
    after(close);

    /** The same in both, from an engine: nothing of that file was asked about before. */
    async function suggested(file: string): Promise<void> {
      const texts: string[] = [];
      for (const page of pages) {
        await page.bringToFront();
        await goTo(page, { file, line: 3, column: 22 });
        texts.push(await ghostText(page));
      }
      assert.equal(texts[0], texts[1]);
      assert.notEqual(texts[0]?.trim(), "");
    }

    it("complete with one engine, with a new one after that was killed, and the last one ends it", async () => {
      await session.pictured("windows", async () => {
        await suggested("first.ts");
        const [engine, ...others] = engines(session);
        assert.ok(engine !== undefined && others.length === 0, `${others.length} more engines`);
        process.kill(engine.pid, "SIGKILL");
        await suggested("second.ts");
        const [next, ...more] = engines(session);
        assert.ok(next !== undefined && more.length === 0, `${more.length} more engines`);
        assert.notEqual(next.pid, engine.pid);
        assert.equal(next.niceness, 0);
        await close();
        while (existsSync(`/proc/${next.pid}`)) await wait(100);
      });
    });
  });
});
