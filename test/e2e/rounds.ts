import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { completions, cutPlaces, reports } from "./engine";
import type { Session } from "./session";
import { goTo, runCommand, waitForStatus } from "./workbench";

/** Switches the new adapter on if it is not, and puts the cursor where it has something to say. */
export async function goToSuggestion(
  session: Session,
  page: Page,
  folder: string,
  files: readonly string[],
): Promise<void> {
  const [report] = reports(session);
  if (report === undefined) throw new Error("there is no adapter to show");
  // With few held-out files the interval may reach zero; what is shown is the tuned adapter's all the same.
  if (!report.better) await runCommand(page, "Attune: Toggle Adapter for This Project");
  await waitForStatus(page, `Attune: ${path.basename(folder)}`);
  const written = completions(session, folder, cutPlaces(folder, files).slice(0, 40), report.dir);
  const found =
    written.find(({ place, tuned }) => tuned === place.rest) ?? written.find(({ tuned }) => tuned.trim().length > 12);
  if (found === undefined) throw new Error("the tuned model has nothing to say at any place");
  writeFileSync(path.join(folder, found.place.file), found.place.text);
  await goTo(page, found.place);
}

export const sampleFiles = ["src/services/billing.ts", "src/services/unloading.ts", "src/stores/tug-store.ts"];
