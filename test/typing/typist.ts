/** Types an edit into the workbench key by key, and looks at the screen where the person stops. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { createRandom } from "../../engine/random";
import type { Edit } from "./edits";
import { type Key, keysOf } from "./person";
import { ghostSinceKey, type Seen } from "./screen";

/** A stop of the person: the last key, and what was seen after it. */
export interface Stop {
  readonly key: number;
  readonly ghost: Seen | null;
  /** 1-based place of the cursor in the document. */
  readonly line: number;
  readonly column: number;
  /** Whether the ghost text's first line is what the author wrote next. */
  readonly right: boolean;
  /** Whether the key before the stop was the one that accepted a suggestion. */
  readonly accepted: boolean;
}

/** How long a person waits for a suggestion. */
const patienceMs = 2_500;
/** And looks at one. */
const readingMs = 400;

/** `alt+ctrl+l` accepts the next line: `acceptLineKey` says so to the workbench. */
export const acceptLineKey = { key: "ctrl+alt+l", command: "editor.action.inlineSuggest.acceptNextLine" };

export async function typeEdit(page: Page, folder: string, edit: Edit, seed: number): Promise<readonly Stop[]> {
  const { file, before, added, after } = edit;
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), [...before, "", ...after].join("\n"));
  await openAt(page, file, before.length + 1);
  const stops: Stop[] = [];
  const keys = keysOf(added, createRandom(seed, "keys"));
  let accepted = false;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key === undefined) break;
    await press(page, key);
    if (!key.stops) continue;
    const rest = (added[key.line] ?? "").slice(key.column);
    const { key: at, ghost } = await ghostSinceKey(page, patienceMs);
    const right = ghost !== null && ghost.line.trimEnd() === rest.trimEnd();
    stops.push({ key: at, ghost, line: before.length + 1 + key.line, column: key.column + 1, right, accepted });
    await page.waitForTimeout(readingMs);
    accepted = right;
    if (right) index = await accept(page, keys, index);
  }
  await page.keyboard.press("Escape");
  await revertAndClose(page);
  return stops;
}

/** By its whole path: a repository has many files of one name. */
async function openAt(page: Page, file: string, line: number): Promise<void> {
  const [name, folder] = [path.basename(file), path.dirname(file)];
  const picker = page.locator(".quick-input-widget input").first();
  await page.keyboard.press("Control+P");
  await picker.waitFor({ state: "visible" });
  await picker.fill(`${file}:${line}:1`);
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: name });
  await (folder === "." ? row : row.filter({ hasText: `${name}${folder}` })).first().click();
  await picker.waitFor({ state: "hidden" });
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col 1` }).waitFor();
}

async function press(page: Page, { text, gapMs }: Key): Promise<void> {
  await page.waitForTimeout(gapMs);
  if (text === "\n") await page.keyboard.press("Enter");
  // The indentation comes at once, as from an editor that indents.
  else if (text.length === 1 && text !== "\t") await page.keyboard.type(text);
  else if (text !== "") await page.keyboard.insertText(text);
}

/** Accepts the line, and returns the index of the last key that is no longer needed. */
async function accept(page: Page, keys: readonly Key[], index: number): Promise<number> {
  const line = keys[index]?.line ?? 0;
  const position = page.locator(".statusbar-item", { hasText: /Ln \d+, Col \d+/ });
  const before = (await position.textContent()) ?? "";
  await page.keyboard.press("Control+Alt+L");
  await page.waitForFunction(
    (text) => ![...document.querySelectorAll(".statusbar-item")].some((item) => item.textContent?.includes(text)),
    /Ln \d+, Col \d+/.exec(before)?.[0] ?? "",
  );
  const [from, to] = [before, (await position.textContent()) ?? ""].map((text) => Number(/Ln (\d+)/.exec(text)?.[1]));
  const last = keys.findLastIndex((key) => key.line === line);
  // Where the suggestion went on, its line break was accepted too.
  return from !== to && keys[last + 1]?.text === "\n" ? last + 1 : last;
}

async function revertAndClose(page: Page): Promise<void> {
  await page.keyboard.press("Control+Alt+R");
  await page.waitForTimeout(300);
}

export const revertKey = { key: "ctrl+alt+r", command: "workbench.action.revertAndCloseActiveEditor" };
