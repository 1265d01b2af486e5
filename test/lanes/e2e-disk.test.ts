import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { writeAdapter } from "../../engine/adapters/adapter";
import { nextVersionDir } from "../../engine/adapters/store";
import { type BaseModel, embeddedId, openBase } from "../../engine/bases/folder";
import { type Session, startSession } from "../e2e/session";
import { answer, picture, rows, runCommand, waitForNotification, waitForPhase, waitForStatus } from "../e2e/workbench";
import { someAdapter, someReport } from "../support/adapters";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

lane("e2e", missingWorkbench(), () => {
  describe("what Attune holds on the disk, in a real workbench", () => {
    let session: Session;
    let page: Page;
    let folder: string;
    let former: string;

    before(async () => {
      session = await startSession({ settings: { "attune.device": "cpu", "attune.training.steps": 400 } });
      folder = session.project("harbour");
      former = await fillHome(session.home, folder);
      page = await session.open(folder);
      await waitForStatus(page, "Attune: base");
    });
    after(() => session?.close());

    it("is shown with sizes, and what is ticked goes", () =>
      session.pictured("disk", async () => {
        await runCommand(page, "Attune: Manage Disk Space…");
        await page.locator(rows, { hasText: "owner/other, not whole" }).waitFor();
        const ticked = async (text: string) =>
          page
            .locator(rows, { hasText: text })
            .first()
            .locator('[role="checkbox"], .monaco-custom-toggle')
            .first()
            .getAttribute("aria-checked");
        assert.equal(await ticked("owner/other, not whole"), "true");
        assert.equal(await ticked("owner/name"), "false");
        assert.equal(await ticked("harbour v1"), "false");
        await picture(page, "disk");
        await page.keyboard.press("Enter");
        assert.match(await answer(page, "Free"), /Free 5\.0 MB\?.*made again/s);
        await waitForNotification(page, "Attune: 5.0 MB freed.");
        const there = (place: string) => existsSync(path.join(session.home, place));
        assert.deepEqual(["downloads/owner--other@12", "cache/rounded/0123-4-v2", "models/owner--name"].map(there), [
          false,
          false,
          true,
        ]);
      }));

    it("an adapter of a former embedded model is named, and one click trains it again", () =>
      session.pictured("former", async () => {
        await runCommand(page, "Attune: Select Adapter…");
        const row = page.locator(rows, { hasText: "harbour v1" }).first();
        await row.getByText(/made for a former embedded model \(attune-base [0-9a-f]{8}\)/).waitFor();
        await row.hover();
        await picture(page, "former");
        await row.locator(".codicon-refresh").click();
        await waitForPhase(page, "training", 240_000);
        await waitForStatus(page, /\d+\/400/, 240_000);
        await runCommand(page, "Attune: Stop Training");
        await waitForPhase(page, "stopped", 120_000);
        // The one of before stays until the user deletes it.
        assert.ok(existsSync(path.join(former, "adapter_model.safetensors")));
      }));
  });
});

/** One of everything, and an adapter of this project for an embedded model of before; returns the adapter's folder. */
async function fillHome(home: string, folder: string): Promise<string> {
  const fill = (place: string, bytes: number) => {
    mkdirSync(path.dirname(path.join(home, place)), { recursive: true });
    writeFileSync(path.join(home, place), new Uint8Array(bytes));
  };
  fill("downloads/owner--other@12/model.safetensors", 2_000_000);
  fill("cache/rounded/0123-4-v2/weights.bin", 3_000_000);
  fill("models/owner--name/model.safetensors", 4_000_000);
  const before = process.env["ATTUNE_HOME"];
  process.env["ATTUNE_HOME"] = home;
  try {
    const base: BaseModel = { ...(await openBase("test/fixtures/attune-base-8m")), id: embeddedId };
    const dir = await nextVersionDir(base, folder);
    await writeAdapter(dir, someAdapter(base), base, someReport(base, { workspace: folder, name: "harbour v1" }));
    return dir;
  } finally {
    if (before === undefined) delete process.env["ATTUNE_HOME"];
    else process.env["ATTUNE_HOME"] = before;
  }
}
