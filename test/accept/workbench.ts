/** The packaged extension in a real workbench, where the text is accepted with a key and the file saved, as a person does. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { languages } from "../../engine/syntax/languages";
import { startSession } from "../e2e/session";
import { waitForStatus } from "../e2e/workbench";
import type { Answer, Engine } from "./engine";
import type { DeletedPlace } from "./places";

const keys = {
  ask: { key: "ctrl+alt+t", command: "editor.action.inlineSuggest.trigger" },
  accept: { key: "ctrl+alt+a", command: "editor.action.inlineSuggest.commit" },
};

/** Whoever asks by key is answered with what the engine has, likely or not, in every language that is on. */
const settings = {
  "attune.device": "cpu",
  "attune.completions.languages": Object.fromEntries(languages.flatMap(({ ids }) => ids.map((id) => [id, true]))),
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "editor.inlineSuggest.enabled": true,
  // The cursor's place is taken from the file, whatever its tabs.
  "editor.detectIndentation": true,
  "workbench.editor.limit.enabled": true,
  "workbench.editor.limit.value": 1,
};

const ghost = ".ghost-text-decoration, .ghost-text";
/** Long after the slowest answer: who waits for longer waits for nothing. */
const patienceMs = 4_000;

export async function startWorkbench(places: readonly DeletedPlace[]): Promise<Engine> {
  const session = await startSession({ settings });
  const bindings = path.join(session.root, "profile", "data", "User", "keybindings.json");
  writeFileSync(bindings, JSON.stringify(Object.values(keys)));
  const folder = path.join(session.root, "places");
  mkdirSync(folder);
  const files = new Map(
    places.map((place, index) => [place, `place-${index + 1}${path.extname(place.source.file)}`] as const),
  );
  // Before the editor opens, which lists a folder's files once.
  for (const [{ before, after }, file] of files) writeFileSync(path.join(folder, file), before + after);
  const page = await session.open(folder);
  await waitForStatus(page, "Attune: base");
  return {
    name: "the workbench",
    async ask(place) {
      const file = files.get(place);
      if (file === undefined) throw new Error("this place was not among those that the workbench was started with");
      await openAt(page, file, place);
      return answerOf(await acceptAt(page, path.join(folder, file)), place);
    },
    end: () => session.close(),
  };
}

async function openAt(page: Page, file: string, { before }: DeletedPlace): Promise<void> {
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  const picker = page.locator(".quick-input-widget input").first();
  await page.keyboard.press("Control+P");
  await picker.waitFor({ state: "visible" });
  await picker.fill(`${file}:${line}:${column}`);
  await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: file }).first().waitFor();
  await page.keyboard.press("Enter");
  await picker.waitFor({ state: "hidden" });
  await page.waitForSelector(`.tab.active[data-resource-name="${file}"]`);
  // With tabs the column that is told is another.
  await page.locator(".statusbar-item", { hasText: new RegExp(`Ln ${line}, Col \\d+`) }).waitFor();
}

/** The file as it is on disk after the text was accepted; as it was where none came. */
async function acceptAt(page: Page, file: string): Promise<string> {
  const before = readFileSync(file, "utf8");
  await page.keyboard.press("Control+Alt+T");
  const seen = await page
    .locator(ghost)
    .first()
    .waitFor({ timeout: patienceMs })
    .then(
      () => true,
      () => false,
    );
  if (!seen) return before;
  await page.keyboard.press("Control+Alt+A");
  // The next suggestion may be there at once: that this one was accepted is seen in the file.
  await page.keyboard.press("Control+S");
  for (let tries = 0; tries < 100; tries++) {
    const now = readFileSync(file, "utf8");
    // A file that is being written is empty for a moment.
    if (now !== before && now !== "") return now;
    await page.waitForTimeout(50);
  }
  throw new Error(`${file} was not saved after its text was accepted`);
}

/** What stands at the cursor now; the editor may have changed more than that. */
function answerOf(file: string, { before, after }: DeletedPlace): Answer {
  const only = file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after);
  return { file, text: only ? file.slice(before.length, file.length - after.length) : file };
}
