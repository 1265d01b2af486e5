import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";

/** What a person does in the workbench, and what they see. */

const seconds = 1000;

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await enterInPalette(page, `>${title}`, title);
  // A command may open a list of its own in the palette's place.
  await page.waitForFunction((typed) => {
    const input = document.querySelector<HTMLInputElement>(".quick-input-widget input");
    const hidden = input === null || input.closest<HTMLElement>(".quick-input-widget")?.style.display === "none";
    return hidden || input.value !== typed;
  }, `>${title}`);
}

export async function pickInPalette(page: Page, typed: string, row: string): Promise<void> {
  await enterInPalette(page, typed, row);
  await palette(page).waitFor({ state: "hidden" });
}

/**
 * Presses Enter on a row of the palette. A page that opens late takes the focus, and with it the palette away: then the
 * Enter went elsewhere, nothing was run, and one types it again.
 */
async function enterInPalette(page: Page, typed: string, row: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fillPalette(page, typed, row);
      // The list is filtered a moment after the typing; until then Enter would run what was used last.
      await page
        .locator(`${rows}.focused`, { hasText: row })
        .first()
        .waitFor({ timeout: 10 * seconds });
      const entered = await palette(page).evaluateHandle((input) => {
        const seen = { enter: false };
        input.addEventListener("keydown", (event) => (seen.enter ||= (event as KeyboardEvent).key === "Enter"), {
          capture: true,
          once: true,
        });
        return seen;
      });
      await page.keyboard.press("Enter");
      if (await entered.evaluate((seen) => seen.enter)) return;
      throw new Error(`the palette went away before "${typed}" was entered`);
    } catch (error) {
      if (tries === 2) throw error;
      // A list that was opened before an extension's commands were known stays without them.
      await page.keyboard.press("Escape");
    }
  }
}

/** Types into the palette and waits until the list has the row. */
export async function fillPalette(page: Page, typed: string, row: string): Promise<void> {
  await page.keyboard.press("F1");
  await palette(page).fill(typed, { timeout: 10 * seconds });
  await page
    .locator(rows, { hasText: row })
    .first()
    .waitFor({ timeout: 10 * seconds });
}

/** Rows of the list that is open. */
export const rows = ".quick-input-list .monaco-list-row";

/** Closes every editor with the mouse: a walkthrough that has just opened takes the focus from any palette. */
export async function closeEditors(page: Page): Promise<void> {
  for (let tries = 0; (await page.locator(".tab").count()) > 0; tries++) {
    // The tab may be gone before the click.
    const closed = page
      .locator(".tab.active .tab-actions .action-label")
      .first()
      .click({ timeout: 2 * seconds });
    await closed.catch((error: unknown) => {
      if (tries === 10) throw error;
    });
  }
}

function palette(page: Page) {
  return page.locator(".quick-input-widget input").first();
}

/** Opens the list of base models and chooses the row with this text. */
export async function chooseBase(page: Page, row: string): Promise<void> {
  await enterInPalette(page, ">Attune: Choose Base Model", "Choose Base Model");
  // The list comes when the machine is measured; a row far down is drawn only once it is looked for.
  await page
    .locator(rows, { hasText: "attune-base" })
    .first()
    .waitFor({ timeout: 120 * seconds });
  await palette(page).fill(row);
  await page.locator(rows, { hasText: row }).first().click();
}

/** Answers a modal question with a button, and returns what was asked. */
export async function answer(page: Page, button: string): Promise<string> {
  const dialog = page.locator(".monaco-dialog-box");
  await dialog.waitFor();
  const text = (await dialog.textContent()) ?? "";
  await dialog.locator(".monaco-button", { hasText: button }).first().click();
  await dialog.waitFor({ state: "detached" });
  return text;
}

/** Waits until the extension's status bar item shows the text. */
export async function waitForStatus(page: Page, text: string | RegExp, limit = 60 * seconds): Promise<void> {
  await page.locator(statusItem, { hasText: text }).waitFor({ timeout: limit });
}

/** Waits until at least this share of a run's steps is made. */
export async function waitForShare(page: Page, share: number, limit: number): Promise<void> {
  const made = async () => {
    const [, step, steps] = /(\d+)\/(\d+)/.exec((await page.locator(statusItem).textContent()) ?? "") ?? [];
    return Number(step ?? 0) / Number(steps ?? 1);
  };
  for (const end = Date.now() + limit; (await made()) < share; ) {
    if (Date.now() > end) throw new Error(`the run did not come to ${share} of its steps`);
    await page.waitForTimeout(200);
  }
}

/** The extension's page in the Extensions view, as its document. */
export async function extensionPage(page: Page): Promise<Frame> {
  await page.keyboard.press("Control+Shift+X");
  await page.locator(".extension-list-item", { hasText: "Attune" }).first().click();
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames()) {
      const title = await frame.$eval("h1", (node) => node.textContent).catch(() => null);
      if (title === "Attune") return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error("the extension's page did not appear");
}

/** Titles of the walkthrough's steps, once it is shown with the picture of its first step. */
export async function walkthrough(page: Page): Promise<readonly string[]> {
  await runCommand(page, "Attune: Get Started");
  const steps = page.locator(".getting-started-step .step-title");
  await steps.first().waitFor();
  await page.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>(".getting-started-media img");
    return picture !== null && picture.naturalWidth > 0;
  });
  return await steps.allTextContents();
}

export async function clickStatus(page: Page): Promise<void> {
  await page.locator(`${statusItem} a`).click();
}

const statusItem = '.statusbar-item[id="attune.attune.attune.status"]';

/** Reloads the page, as a person would who has done nothing for a moment: state is written every five seconds. */
export async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(6 * seconds);
  await page.reload();
  await page.waitForSelector(".monaco-workbench", { timeout: 60 * seconds });
}

/** The dashboard's own document: a frame inside the webview's frame. */
export async function dashboard(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames()) {
      const found = await frame.$('[data-testid="phase"]').catch(() => null);
      if (found !== null) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error("the dashboard did not appear");
}

export async function waitForPhase(page: Page, phase: string, limit: number): Promise<Frame> {
  const frame = await dashboard(page);
  await frame.waitForSelector(`[data-testid="phase"][data-phase="${phase}"]`, { timeout: limit });
  return frame;
}

export async function waitForNotification(page: Page, text: string | RegExp, limit = 60 * seconds): Promise<string> {
  const toast = page.locator(".notification-list-item", { hasText: text }).first();
  await toast.waitFor({ timeout: limit });
  return (await toast.textContent()) ?? "";
}

export interface Place {
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Opens a file with the cursor at a place, in an editor that has the focus. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await openAt(page, place);
  await shownPlace(page, `Ln ${place.line}, Col ${place.column}`);
}

/** The same in a text with tabs, which make the column that the editor tells another. */
export async function goToLine(page: Page, place: Place): Promise<void> {
  await openAt(page, place);
  await shownPlace(page, new RegExp(`Ln ${place.line}, Col \\d+`));
}

async function shownPlace(page: Page, text: string | RegExp): Promise<void> {
  await page.locator(".statusbar-item", { hasText: text }).waitFor({ timeout: 20 * seconds });
}

async function openAt(page: Page, { file, line, column }: Place): Promise<void> {
  await page.keyboard.press("Control+P");
  await palette(page).waitFor({ state: "visible" });
  await palette(page).fill(`${file}:${line}:${column}`);
  await page
    .locator(`${rows}.focused`, { hasText: path.basename(file) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await palette(page).waitFor({ state: "hidden" });
  await page.waitForSelector(`.tab.active[data-resource-name="${path.basename(file)}"]`);
}

export const ghostTexts = ".ghost-text-decoration, .ghost-text";

/** Asks for ghost text where the cursor is and returns it, as one reads it. */
export async function ghostText(page: Page): Promise<string> {
  await runCommand(page, "Trigger Inline Suggestion");
  const ghost = page.locator(ghostTexts);
  await ghost.first().waitFor({ timeout: 60 * seconds });
  // The editor draws spaces that do not break.
  return (await ghost.allTextContents()).join("").replaceAll("\u00a0", " ");
}

/** Takes the ghost text away, so that the next one seen is a new one. */
export async function dismissGhostText(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(ghostTexts).first().waitFor({ state: "detached" });
}

/** Accepts the ghost text with Tab. */
export async function acceptGhostText(page: Page): Promise<void> {
  await page.keyboard.press("Tab");
  await page.locator(ghostTexts).first().waitFor({ state: "detached" });
}

/** Accepts the ghost text with Tab or another key, saves, and returns the file as it is on disk then. */
export async function acceptAndSave(page: Page, file: string, key = "Tab"): Promise<string> {
  const before = readFileSync(file, "utf8");
  await page.keyboard.press(key);
  await page.keyboard.press("Control+S");
  // A file that is being written is empty for a moment.
  return await changed(page, file, (text) => text !== before && text !== "");
}

/** Takes the last edit back, so that editor and disk hold `text` again. */
export async function undoAndSave(page: Page, file: string, text: string): Promise<void> {
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+S");
  await changed(page, file, (now) => now === text);
}

async function changed(page: Page, file: string, wanted: (text: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const text = readFileSync(file, "utf8");
    if (wanted(text)) return text;
    await page.waitForTimeout(50);
  }
  return assert.fail(`${file} was not saved as expected; it holds:\n${readFileSync(file, "utf8")}`);
}

/** Leaves a picture of the page in out/e2e, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("out/e2e", { recursive: true });
  await page.screenshot({ path: path.join("out", "e2e", `${name}.png`) });
}
