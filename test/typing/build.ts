/** A build of the extension in a workbench of its own. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import type { Page } from "playwright-core";
import { startSession } from "../e2e/session";
import { runCommand, waitForStatus } from "../e2e/workbench";
import { addProbe, type ProbeEvent, probeEvents } from "./probe";
import { watchScreen } from "./screen";
import { acceptLineKey, revertKey } from "./typist";

export interface Build {
  readonly name: string;
  readonly folder: string;
  readonly page: Page;
  events(): readonly ProbeEvent[];
  /** Resolves when the first steps are made. */
  startTraining(): Promise<void>;
  close(): Promise<void>;
}

export interface BuildOptions {
  readonly name: string;
  readonly checkout: string;
  readonly folder: string;
  readonly device: string;
}

/** The text in the editor is the author's, key by key: nothing completes, closes or indents but Attune. */
const settings = {
  // The probe watches a process of the window's own.
  "attune.engine.shared": false,
  "editor.autoClosingBrackets": "never",
  "editor.autoClosingQuotes": "never",
  "editor.autoIndent": "none",
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "editor.suggestOnTriggerCharacters": false,
  "editor.parameterHints.enabled": false,
  "editor.trimAutoWhitespace": false,
  "typescript.autoClosingTags.enabled": false,
  "files.hotExit": "off",
  "attune.training.steps": 100_000,
};

export async function openBuild({ name, checkout, folder, device }: BuildOptions): Promise<Build> {
  const vsix = path.join(path.dirname(folder), `${name}.vsix`);
  const packaged = spawnSync(process.execPath, ["scripts/package.mjs", "--out", vsix], {
    cwd: checkout,
    encoding: "utf8",
  });
  if (packaged.status !== 0) throw new Error(`packaging ${checkout} failed:\n${packaged.stdout}${packaged.stderr}`);
  const session = await startSession({
    settings: { ...settings, "attune.device": device },
    keys: [acceptLineKey, revertKey],
    vsix,
  });
  const events = path.join(session.root, "probe.jsonl");
  addProbe(path.join(path.dirname(session.cli), "extension.js"), events);
  const page = await session.open(folder);
  await waitForStatus(page, "Attune: base");
  await watchScreen(page);
  return {
    name,
    folder,
    page,
    events: () => probeEvents(events),
    async startTraining() {
      await runCommand(page, "Attune: Train Adapter on Workspace");
      await waitForStatus(page, /Attune: [2-9]\/100000/, 600_000);
      await runCommand(page, "View: Close All Editors");
    },
    close: session.close,
  };
}
