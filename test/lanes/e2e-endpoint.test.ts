import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { openBase } from "../../engine/bases/folder";
import { readTokenizer } from "../../engine/bases/tokenizer";
import { type Session, startSession } from "../e2e/session";
import {
  answer,
  dismissGhostText,
  ghostText,
  ghostTexts,
  goTo,
  picture,
  runCommand,
  waitForNotification,
  waitForStatus,
} from "../e2e/workbench";
import { type FakeServer, fakeServer, models } from "../engine/endpoint/fake-server";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

const code =
  "export function total(values: number[]): number {\n  let sum = 0;\n  for (const value of\n  return sum;\n}\n";
/** Where the third line breaks off. */
const place = { line: 3, column: 22 };
const written = " everyValueOfTheTeam) sum += value;";

lane("e2e", missingWorkbench(), () => {
  describe("a team's server, in a real workbench", () => {
    let session: Session;
    let page: Page;
    let server: FakeServer;
    const ends: (() => void)[] = [];

    before(async () => {
      const base = await openBase();
      server = await fakeServer({ after: (end) => ends.push(end) }, "vllm", await readTokenizer(base.folder));
      server.texts = [written];
      session = await startSession({ settings: { "attune.device": "cpu", "attune.completions.context": "off" } });
      const folder = session.project("harbour");
      mkdirSync(path.join(folder, ".vscode"), { recursive: true });
      const committed = { url: server.url, kind: "vllm", model: models.base, adapter: models.adapter };
      const named = Object.entries(committed).map(([key, value]) => [`attune.endpoint.${key}`, value]);
      writeFileSync(path.join(folder, ".vscode", "settings.json"), JSON.stringify(Object.fromEntries(named)));
      for (const file of ["before", "off", "down", "forgotten"]) writeFileSync(path.join(folder, `${file}.ts`), code);
      page = await session.open(folder);
    });
    after(async () => {
      for (const end of ends) end();
      await session?.close();
    });
    const step = (name: string, test: () => Promise<void>) => it(name, () => session.pictured(name, test));
    const openAt = (file: string) => goTo(page, { file, ...place });

    step("a committed setting sends nothing: this machine completes, and one is asked", async () => {
      await waitForNotification(page, `name the server ${server.host} for completions. Nothing is sent to it`);
      await openAt("before.ts");
      assert.doesNotMatch(await ghostText(page), /everyValueOfTheTeam/);
      assert.deepEqual(server.seen, []);
      await dismissGhostText(page);
    });

    step("what is confirmed once is sent, and the server's text is shown", async () => {
      await runCommand(page, "Attune: Use Team Endpoint…");
      await page.locator(".monaco-dialog-box").waitFor();
      await picture(page, "endpoint-consent");
      const asked = await answer(page, `Send Code to ${server.host}`);
      assert.match(asked, /Complete harbour with the server .*not encrypted/s);
      // Where the cursor is, without being asked again.
      await page.locator(ghostTexts, { hasText: "everyValueOfTheTeam" }).first().waitFor();
      assert.equal(server.completions().at(-1)?.["model"], models.adapter);
      await waitForStatus(page, `${models.adapter} on ${server.host}`);
      await picture(page, "endpoint-shown");
      await dismissGhostText(page);
    });

    step("the switch takes the team's adapter away and leaves the server's model", async () => {
      await runCommand(page, "Attune: Toggle Adapter for This Project");
      await waitForStatus(page, `base on ${server.host}`);
      await page.locator(ghostTexts).first().waitFor();
      await openAt("off.ts");
      assert.match(await ghostText(page), /everyValueOfTheTeam/);
      assert.equal(server.completions().at(-1)?.["model"], models.base);
      await dismissGhostText(page);
    });

    step("while it is down this machine completes, and the status bar says so", async () => {
      server.replies.set(
        "completions",
        Array.from({ length: 50 }, () => (_, response) => void response.writeHead(503).end("down")),
      );
      await openAt("down.ts");
      assert.doesNotMatch(await ghostText(page), /everyValueOfTheTeam/);
      await waitForStatus(page, `${server.host} is down`);
      await picture(page, "endpoint-down");
      await dismissGhostText(page);
      server.replies.clear();
    });

    step("what is forgotten is sent nothing any more", async () => {
      await runCommand(page, "Attune: Forget Endpoint Consent and Token");
      const before = server.seen.length;
      await openAt("forgotten.ts");
      assert.doesNotMatch(await ghostText(page), /everyValueOfTheTeam/);
      assert.equal(server.seen.length, before);
      assert.ok((await page.locator(ghostTexts).count()) > 0);
    });
  });
});
