import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { duration } from "../../engine/words/time";
import { reports } from "./engine";
import { goToSuggestion, sampleFiles } from "./rounds";
import { startSession } from "./session";
import { folderOfShots } from "./shots";
import {
  acceptGhostText,
  clickStatus,
  closeEditors,
  dashboard,
  fillPalette,
  ghostText,
  runCommand,
  waitForPhase,
  waitForShare,
  waitForStatus,
  walkthrough,
} from "./workbench";

const page = path.join("docs", "first-ten-minutes.md");

/**
 * The first ten minutes of a new user with the default settings, from the installed extension to the first accepted
 * suggestion of their own adapter. Every time in the document is taken from this run.
 */
export async function tellStory(project: string | undefined, limitMs: number): Promise<void> {
  const session = await startSession({ settings: { "workbench.colorTheme": "Default Light Modern" } });
  try {
    mkdirSync(folderOfShots, { recursive: true });
    const folder = session.project(project === undefined ? "harbour" : path.basename(project), project);
    const loads = [os.loadavg()[0] ?? 0];
    let begun = performance.now();
    const chapters: string[] = [];
    const tell = async (
      title: string,
      words: string,
      picture: string | null,
      at = performance.now(),
    ): Promise<void> => {
      const when = duration((at - begun) / 1000);
      chapters.push(`## ${when} · ${title}\n\n${words}\n`);
      if (picture === null) return;
      const name = `first-${picture}.png`;
      await workbench.screenshot({ path: path.join(folderOfShots, name) });
      chapters.push(`![${title}](screenshots/${name})\n`);
    };

    const workbench = await session.open(folder);
    await waitForStatus(workbench, "Attune: base");
    await walkthrough(workbench);
    await tell(
      "A walkthrough",
      "The project is open, and *Attune: Get Started* says in five steps what will happen.",
      "walkthrough",
    );
    await closeEditors(workbench);
    await fillPalette(workbench, ">Attune: Train", "Train Adapter on Workspace");
    await tell(
      "One command",
      "*Attune: Train Adapter on Workspace*, from the palette, the walkthrough or the dashboard.",
      "command",
    );
    await workbench.keyboard.press("Escape");
    await runCommand(workbench, "Attune: Train Adapter on Workspace");

    const frame = await dashboard(workbench);
    await waitForShare(workbench, 1e-9, limitMs);
    const first = performance.now();
    await waitForShare(workbench, 0.5, limitMs);
    await tell(
      "The first step is made",
      "The files were reviewed, the device tested, and the plan was told. From here on the dashboard shows the loss on code that is held out (the picture is taken half-way).",
      "training",
      first,
    );
    await frame.getByText(/Comparing base and tuned on held-out code: \d+ %/).waitFor({ timeout: limitMs });
    await tell(
      "The last step is made",
      "Base and adapter now write at places of the held-out code. How far that is, and how long it takes, stands in the dashboard, the notification and the status bar.",
      "verdict",
    );
    await waitForPhase(workbench, "done", limitMs);
    await workbench.waitForTimeout(500);
    await tell(
      "The verdict",
      (await frame.locator('[data-testid="notice"] .notice-text > *').allTextContents()).map(sentence).join(" "),
      "done",
    );
    await runCommand(workbench, "Notifications: Clear All Notifications");

    // A user types wherever they are; to look for a place at which there is something to show is this run's own affair.
    const searching = performance.now();
    await goToSuggestion(session, workbench, folder, project === undefined ? sampleFiles : ownFiles(folder));
    begun += performance.now() - searching;
    const looked = performance.now();
    await ghostText(workbench);
    await tell(
      "The first suggestion of one's own adapter",
      `The grey text is what the tuned model writes here. It came ${((performance.now() - looked) / 1000).toFixed(1)} s after it was asked for: the first one starts the engine and loads the model.`,
      "suggestion",
    );
    await acceptGhostText(workbench);
    await clickStatus(workbench);
    await waitForStatus(workbench, "Attune: base only");
    await tell(
      "Accepted, and switched off to see the difference",
      "Tab took the suggestion; a click on *Attune* in the status bar completes with the base alone until the next click.",
      "toggle",
    );
    loads.push(os.loadavg()[0] ?? 0);

    const [report] = reports(session);
    writeFileSync(
      page,
      document(chapters, session.installSeconds, path.basename(folder), report?.steps.length ?? 0, loads),
    );
  } finally {
    await session.close();
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Some of a project's own files, in which to look for a place that shows something. */
function ownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .sort()
    .slice(0, 30);
}

function document(
  chapters: readonly string[],
  installed: number,
  project: string,
  steps: number,
  loads: readonly number[],
): string {
  const [cpu] = os.cpus();
  const load = loads.map((value) => value.toFixed(1)).join(" at the beginning, ");
  return [
    "# The first ten minutes",
    "",
    `What a new user sees, with the default settings, on the project \`${project}\`. The times were taken by the run that made this page`,
    `(\`ATTUNE_STORY=1 npm test -- e2e\`) on ${new Date().toISOString().slice(0, 10)}: ${cpu?.model ?? "an unknown processor"}, ${os.cpus().length} cores, no GPU,`,
    `load ${load} at the end. Installing the VSIX took ${duration(installed)}; the clock starts when the project is opened, and`,
    `the run had ${steps} steps.`,
    "",
    ...chapters,
  ].join("\n");
}
