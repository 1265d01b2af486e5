import { mkdirSync } from "node:fs";
import path from "node:path";
import { goToSuggestion, sampleFiles } from "./rounds";
import { startSession } from "./session";
import {
  closeEditors,
  dashboard,
  extensionPage,
  fillPalette,
  ghostText,
  runCommand,
  waitForPhase,
  waitForShare,
  waitForStatus,
  walkthrough,
} from "./workbench";

export const folderOfShots = path.join("docs", "screenshots");
/** The walkthrough's pictures ship with the extension: only the part that a step speaks of. */
const folderOfSteps = path.join("media", "walkthrough");
const steps = 100;

const page0 = { x: 356, y: 70, width: 1030, height: 640 };
const parts = {
  what: { ...page0, height: 400 },
  train: { x: 350, y: 0, width: 760, height: 460 },
  watch: page0,
  accept: { x: 356, y: 70, width: 900, height: 560 },
  toggle: { x: 760, y: 560, width: 640, height: 340 },
} as const;

export interface ShotOptions {
  readonly name: "light" | "dark";
  readonly theme: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly limitMs: number;
}

/** A whole round as a person sees it, in one theme, as pictures for the documentation and the walkthrough. */
export async function takeShots({ name, theme, settings, limitMs }: ShotOptions): Promise<void> {
  const session = await startSession({
    settings: { ...settings, "attune.training.steps": steps, "workbench.colorTheme": theme },
  });
  try {
    for (const folder of [folderOfShots, folderOfSteps]) mkdirSync(folder, { recursive: true });
    const folder = session.project("harbour");
    const page = await session.open(folder);
    const shot = (what: string) => page.screenshot({ path: path.join(folderOfShots, `${what}-${name}.png`) });
    const cut = (what: keyof typeof parts) =>
      page.screenshot({ path: path.join(folderOfSteps, `${what}-${name}.png`), clip: parts[what] });
    await waitForStatus(page, "Attune: base");
    await extensionPage(page);
    await shot("extension-page");
    await page.keyboard.press("Control+Shift+E");
    await closeEditors(page);
    await walkthrough(page);
    await shot("walkthrough");
    await closeEditors(page);
    await runCommand(page, "Attune: Show Dashboard");
    await waitForPhase(page, "empty", 20_000);
    await cut("what");
    await fillPalette(page, ">Attune", "Train Adapter on Workspace");
    await shot("palette");
    await cut("train");
    await page.keyboard.press("Escape");

    await runCommand(page, "Attune: Train Adapter on Workspace");
    await waitForShare(page, 0.7, limitMs);
    await shot("dashboard-training");
    await cut("watch");
    const frame = await dashboard(page);
    await frame.getByText(/Comparing base and tuned on held-out code: \d+ %/).waitFor({ timeout: limitMs });
    await shot("dashboard-verdict");
    await waitForPhase(page, "done", limitMs);
    await runCommand(page, "Notifications: Clear All Notifications");
    await shot("dashboard-done");

    await goToSuggestion(session, page, folder, sampleFiles);
    await ghostText(page);
    // Out of the way of what has a tooltip.
    await page.mouse.move(page0.x + page0.width / 2, page0.y + page0.height / 2);
    await page.locator(".monaco-hover").filter({ visible: true }).waitFor({ state: "detached" });
    await shot("ghost-text");
    await cut("accept");
    await page.locator('.statusbar-item[id="attune.attune.attune.status"] a').hover();
    await page.locator(".monaco-hover", { hasText: "Accepted" }).first().waitFor();
    await cut("toggle");
  } finally {
    await session.close();
  }
}
