import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { completion } from "../e2e/engine";
import { type Session, startSession } from "../e2e/session";
import { dismissGhostText, ghostText, goTo, runCommand, waitForNotification, waitForStatus } from "../e2e/workbench";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";
import { addProbe, type ProbeEvent, probeEvents } from "../typing/probe";

const settings = {
  "attune.device": "cpu",
  // The probe watches a process of the window's own.
  "attune.engine.shared": false,
  "attune.completions.context": "off",
  "attune.completions.exclude": { "**/generated": true },
};

/** The third line breaks off where the embedded model has something to say. */
const text =
  "export function total(values: number[]): number {\n  let sum = 0;\n  for (const value of\n  return sum;\n}\n";
const [line, column] = [3, 22];
const list = "const [harbour, harvest] = [open(1), open(2)];\nuse(harbour);\nuse(harbour);\nuse(harbour);\nuse(har\n";

interface Cursor {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

lane("e2e", missingWorkbench(), () => {
  describe("when suggestions come", () => {
    let session: Session;
    let page: Page;
    let folder: string;
    let probe: string;
    let next: ReturnType<typeof twoInARow>;

    before(async () => {
      session = await startSession({ settings });
      probe = path.join(session.root, "probe.jsonl");
      addProbe(path.join(path.dirname(session.cli), "extension.js"), probe);
      folder = session.project("harbour");
      mkdirSync(path.join(folder, "generated"));
      for (const file of ["typed", "back", "cursors", "generated/excluded", "included"]) {
        writeFileSync(path.join(folder, `${file}.ts`), text);
      }
      writeFileSync(path.join(folder, "list.js"), list);
      next = twoInARow();
      writeFileSync(path.join(folder, "next.ts"), next.text);
      // Files that are made later the workbench would find only after a while.
      page = await session.open(folder);
      await waitForStatus(page, "Attune: base");
    });
    after(() => session?.close());
    const step = (name: string, test: () => Promise<void>) =>
      it(name, async () => {
        try {
          await session.pictured(name, test);
        } catch (error) {
          // A picture shows that nothing was shown; this tells who was asked last, and what was answered.
          for (const event of probeEvents(probe).slice(-12)) console.log(JSON.stringify(event));
          throw error;
        }
      });

    const openAt = (file: string, at = { line, column }) => goTo(page, { file, ...at });
    const ghosts = () => page.locator(".ghost-text-decoration, .ghost-text");
    const events = () => probeEvents(probe);

    /** Does something, and returns the answer to what the editor asks then. */
    async function answerTo(action: () => Promise<void>): Promise<string | null> {
      const begun = performance.timeOrigin + performance.now();
      await action();
      return await until(() => {
        const asked = events().find(({ event, at }) => event === "provide" && at >= begun);
        const answer = events().find((event) => event.event === "provided" && event.id === idOf(asked));
        return answer?.event === "provided" ? { text: answer.text } : null;
      }).then((answer) => answer.text);
    }

    step("they come by themselves while one types", async () => {
      await openAt("typed.ts");
      // An editor that has just opened hears keys before it asks for suggestions at them.
      for (let tries = 0; tries < 20 && (await ghosts().count()) === 0; tries++) {
        await page.keyboard.type(tries % 2 === 0 ? " " : "v");
        if (tries % 2 === 1) await page.keyboard.press("Backspace");
        await page.waitForTimeout(1_000);
      }
      assert.ok((await ghosts().count()) > 0);
    });

    step("deleting a wrong character shows the earlier one again, and the engine is not asked for it", async () => {
      await openAt("back.ts");
      const first = await ghostText(page);
      await page.keyboard.type("§");
      await ghosts().first().waitFor({ state: "detached" });
      const before = askedAt(events(), { line, column });
      await page.keyboard.press("Backspace");
      await ghosts().first().waitFor();
      assert.equal((await ghosts().allTextContents()).join("").replaceAll("\u00a0", " "), first);
      assert.equal(askedAt(events(), { line, column }), before);
    });

    step("the next one is there after Tab and Enter, asked for ahead", async () => {
      await openAt("next.ts", next.place);
      await ghostText(page);
      await until(() => (aheadIsAnswered(events(), next.place) ? true : null));
      const before = askedAt(events(), next.after);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const position = page.locator(".statusbar-item", { hasText: `Ln ${next.after.line}, Col ${next.after.column}` });
      await position.waitFor();
      await ghosts().first().waitFor();
      assert.equal(askedAt(events(), next.after), before);
    });

    step("there is none with several cursors", async () => {
      await openAt("cursors.ts");
      await runCommand(page, "Add Cursor Below");
      assert.equal(await answerTo(() => page.keyboard.type(" ")), null);
      assert.equal(await ghosts().count(), 0);
      await page.keyboard.press("Escape");
    });

    step("there is none in a folder that the user excluded", async () => {
      await openAt("generated/excluded.ts");
      assert.equal(await answerTo(() => runCommand(page, "Trigger Inline Suggestion")), null);
      assert.equal(await ghosts().count(), 0);
      await openAt("included.ts");
      assert.notEqual(await ghostText(page), "");
      await dismissGhostText(page);
    });

    step("while the list of suggestions is open, only what goes on from its entry is shown", async () => {
      await openAt("list.js", { line: 5, column: 8 });
      const focused = (name: string) => page.locator(".suggest-widget .monaco-list-row.focused", { hasText: name });
      // An editor that has just opened may not hear the key, or have no list yet.
      for (let tries = 0; tries < 10 && (await focused("harbour").count()) === 0; tries++) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+Space");
        await page.waitForTimeout(1_500);
      }
      await focused("harbour").waitFor();
      await ghosts().first().waitFor();
      assert.match((await ghosts().allTextContents()).join(""), /^bour/);
      await page.keyboard.press("ArrowDown");
      await focused("harvest").waitFor();
      await ghosts().first().waitFor({ state: "detached" });
      await page.keyboard.press("ArrowUp");
      await ghosts().first().waitFor();
      await page.keyboard.press("Escape");
    });

    function byCli(text: string, at: Cursor) {
      writeFileSync(path.join(folder, "candidate.ts"), text);
      return completion(session, folder, { ...at, file: "candidate.ts" }, null);
    }

    /** A place with something to say, and the place after it and Enter, where the model has something to say again. */
    function twoInARow() {
      const heads = [
        "  for (const value of",
        "  if (values.length ===",
        "  const first =",
        "  const last = values",
        "  console.",
      ];
      for (const head of heads) {
        const lines = text.split("\n");
        const place = { line, column: head.length + 1 };
        const cut = lines.with(2, head).join("\n");
        const one = byCli(cut, place).text;
        if (one === "" || /\n|[{([:]$/.test(one)) continue;
        const after = { line: line + 1, column: 3 };
        // The second comes by itself, and so must be likely.
        if (byCli(lines.toSpliced(2, 1, head + one, "  ").join("\n"), after).shown) return { text: cut, place, after };
      }
      return assert.fail("the model never has something to say twice");
    }
  });

  describe("beside another extension that writes ghost text", () => {
    let session: Session;

    before(async () => {
      session = await startSession({ settings, alsoInstall: (root) => [otherExtension(root)] });
    });
    after(() => session?.close());

    it("Attune asks once who should, and does as it is told", async () => {
      await session.pictured("beside another", async () => {
        const folder = session.project("harbour");
        const page = await session.open(folder);
        await waitForNotification(page, /Tabby also writes ghost text/);
        await waitForStatus(page, "Attune: left to Tabby");
        await page.locator(".notification-list-item .monaco-button", { hasText: "Use Attune" }).click();
        await waitForStatus(page, "Attune: base");
        await waitForNotification(page, /Disable Tabby/);
        writeFileSync(path.join(folder, "beside.ts"), text);
        await goTo(page, { file: "beside.ts", line, column });
        assert.notEqual(await ghostText(page), "");
        const stored = path.join(session.root, "profile", "data", "User", "settings.json");
        assert.match(readFileSync(stored, "utf8"), /"attune.completions.besideOthers": "attune"/);
      });
    });
  });
});

/** How often the engine was asked for a place. */
function askedAt(events: readonly ProbeEvent[], { line, column }: Cursor): number {
  return events.filter((event) => event.event === "asked" && event.line === line && event.column === column).length;
}

/** Whether something was asked after the place itself, and all of it is answered. */
function aheadIsAnswered(events: readonly ProbeEvent[], { line, column }: Cursor): boolean {
  const asked = events.filter(({ event }) => event === "asked");
  const own = asked.findLastIndex((event) => event.event === "asked" && event.line === line && event.column === column);
  const answered = events.filter(({ event }) => event === "answered");
  return own >= 0 && asked.length > own + 1 && answered.length === asked.length;
}

function idOf(event: ProbeEvent | undefined): number | undefined {
  return event?.event === "provide" ? event.id : undefined;
}

async function until<T>(probe: () => T | null): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const value = probe();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail("waited a minute in vain");
}

/** An extension under the name of one that writes ghost text; it does nothing. */
function otherExtension(root: string): string {
  const folder = path.join(root, "other");
  mkdirSync(folder);
  const manifest = { publisher: "TabbyML", name: "vscode-tabby", version: "1.0.0", engines: { vscode: "^1.90.0" } };
  writeFileSync(
    path.join(folder, "package.json"),
    JSON.stringify({ ...manifest, main: "./main.js", activationEvents: ["onStartupFinished"] }),
  );
  writeFileSync(path.join(folder, "main.js"), "exports.activate = () => undefined;\n");
  writeFileSync(path.join(folder, "README.md"), "A stand-in.\n");
  const packagePath = path.join(root, "other.vsix");
  const vsce = path.resolve("node_modules", "@vscode", "vsce", "vsce");
  const options = ["package", "--out", packagePath, "--allow-missing-repository", "--skip-license"];
  execFileSync(process.execPath, [vsce, ...options], { cwd: folder });
  return packagePath;
}
