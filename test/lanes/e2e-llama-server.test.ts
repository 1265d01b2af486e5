/** A real llama.cpp server behind the real editor: two projects, each with an adapter of its own. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { type Session, startSession } from "../e2e/session";
import {
  answer,
  dismissGhostText,
  ghostText,
  ghostTexts,
  goTo,
  picture,
  runCommand,
  waitForStatus,
} from "../e2e/workbench";
import { startLlamaServer } from "../servers/llama-server";
import { habits, valuePlace } from "../servers/material";
import type { RealServer } from "../servers/process";
import { optionalLane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

/** What `npm run lanes:beyond` has installed and trained. */
const cache = process.env["ATTUNE_SERVERS"];
const missing =
  cache !== undefined && existsSync(path.join(cache, "installed.json"))
    ? missingWorkbench()
    : "npm run lanes:beyond -- --only servers installs a server and runs this";

const tokenizer = path.resolve("test/fixtures/attune-base-8m");
const place = valuePlace("Berth", "crate");
const lines = place.text.split("\n");
const cursor = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };

optionalLane("servers", missing, () => {
  describe("a real llama.cpp server, in a real workbench", () => {
    let session: Session;
    let server: RealServer;

    before(async () => {
      const { llamaCpp } = JSON.parse(readFileSync(path.join(cache ?? "", "installed.json"), "utf8"));
      server = await startLlamaServer(llamaCpp[0], path.join(cache ?? "", "tiny"), "e2e.log");
      session = await startSession({ settings: { "attune.device": "cpu", "attune.completions.context": "off" } });
    });
    after(async () => {
      await server?.kill();
      await session?.close();
    });
    const step = (name: string, test: () => Promise<void>) => it(name, () => session.pictured(name, test));

    /** A project whose settings name the server, with its adapter, confirmed by a person. */
    async function project(name: string): Promise<Page> {
      const folder = session.project(name);
      mkdirSync(path.join(folder, ".vscode"), { recursive: true });
      const committed = { url: server.url, kind: "llama.cpp", adapter: name, tokenizer };
      const named = Object.entries(committed).map(([key, value]) => [`attune.endpoint.${key}`, value]);
      const settings = { ...Object.fromEntries(named), "attune.completions.show": "more" };
      writeFileSync(path.join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
      for (const file of ["tuned", "base", "again", "down"])
        writeFileSync(path.join(folder, `${file}.ts`), place.text + place.behind);
      const page = await session.open(folder);
      await waitForStatus(page, "Attune: base");
      await runCommand(page, "Attune: Use Team Endpoint…");
      await answer(page, `Send Code to ${server.host}`);
      return page;
    }

    for (const { name, call } of habits) {
      step(
        `${name} completes with its own adapter, without it once it is switched off, and with it again`,
        async () => {
          const page = await project(name);
          await waitForStatus(page, `${name} on ${server.host}`);
          const openAt = (file: string) => goTo(page, { file: `${file}.ts`, ...cursor });
          await openAt("tuned");
          assert.ok((await ghostText(page)).includes(call), "the project's adapter");
          await picture(page, `llama-server-${name}`);
          await dismissGhostText(page);
          await runCommand(page, "Attune: Toggle Adapter for This Project");
          await waitForStatus(page, `base on ${server.host}`);
          await openAt("base");
          const untuned = await page
            .locator(ghostTexts)
            .first()
            .waitFor({ timeout: 5000 })
            .then(
              () => ghostText(page),
              () => "",
            );
          assert.ok(!habits.some((habit) => untuned.includes(habit.call)), untuned);
          await dismissGhostText(page);
          await runCommand(page, "Attune: Toggle Adapter for This Project");
          await waitForStatus(page, `${name} on ${server.host}`);
          await openAt("again");
          assert.ok((await ghostText(page)).includes(call), "after two toggles");
          await dismissGhostText(page);
          if (name === habits.at(-1)?.name) {
            await server.kill();
            await openAt("down");
            await waitForStatus(page, `${server.host} is down`);
            await picture(page, "llama-server-killed");
          }
          await page.close();
        },
      );
    }
  });
});
