import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { completions, cutPlaces, reports } from "./engine";
import { startSession } from "./session";
import { fillPalette, ghostText, goTo, runCommand, waitForPhase, waitForStatus } from "./workbench";

const folderOfShots = path.join("docs", "screenshots");
const steps = 100;

export interface ShotOptions {
  readonly name: "light" | "dark";
  readonly theme: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly limitMs: number;
}

/** A whole round as a person sees it, in one theme, as pictures for the documentation. */
export async function takeShots({ name, theme, settings, limitMs }: ShotOptions): Promise<void> {
  const session = await startSession({
    settings: { ...settings, "attune.training.steps": steps, "workbench.colorTheme": theme },
  });
  try {
    mkdirSync(folderOfShots, { recursive: true });
    const folder = session.project("harbour");
    const page = await session.open(folder);
    const shot = (what: string) => page.screenshot({ path: path.join(folderOfShots, `${what}-${name}.png`) });
    await waitForStatus(page, "Attune: base");
    await fillPalette(page, ">Attune", "Train Adapter on Workspace");
    await shot("palette");
    await page.keyboard.press("Escape");

    await runCommand(page, "Attune: Train Adapter on Workspace");
    await waitForStatus(page, /[78]\d\/100/, limitMs);
    await shot("dashboard-training");
    await waitForPhase(page, "done", limitMs);
    await runCommand(page, "Notifications: Clear All Notifications");
    await shot("dashboard-done");

    const [report] = reports(session);
    if (report === undefined) throw new Error("there is no adapter to show");
    // With six held-out files the interval may reach zero; the ghost text to show is the tuned adapter's all the same.
    if (!report.better) await runCommand(page, "Attune: Toggle Adapter for This Project");
    await waitForStatus(page, "Attune: harbour");
    const cuts = cutPlaces(folder, ["src/services/billing.ts", "src/services/unloading.ts", "src/stores/tug-store.ts"]);
    const written = completions(session, folder, cuts, report.dir);
    const found =
      written.find(({ place, tuned }) => tuned === place.rest) ?? written.find(({ tuned }) => tuned.trim().length > 12);
    if (found === undefined) throw new Error("the tuned model has nothing to say at any place");
    writeFileSync(path.join(folder, found.place.file), found.place.text);
    await goTo(page, found.place);
    await ghostText(page);
    await shot("ghost-text");
  } finally {
    await session.close();
  }
}
