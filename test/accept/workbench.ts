/** The packaged extension in a real workbench, where the text is accepted with a key and the file saved, as a person does. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { languages } from "../../engine/syntax/languages";
import { endOf } from "../../engine/words/lines";
import { startSession } from "../e2e/session";
import { acceptAndSave, ghostTexts, goToLine, waitForStatus } from "../e2e/workbench";
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
  "workbench.editor.limit.enabled": true,
  "workbench.editor.limit.value": 1,
};

/** Long after the slowest answer: who waits for longer waits for nothing. */
const patienceMs = 4_000;

export async function startWorkbench(places: readonly DeletedPlace[]): Promise<Engine> {
  const session = await startSession({ settings, keys: Object.values(keys) });
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
      await goToLine(page, { file, ...endOf(place.before) });
      return answerOf(await acceptAt(page, path.join(folder, file)), place);
    },
    end: () => session.close(),
  };
}

/** The file as it is on disk after the text was accepted; as it was where none came. */
async function acceptAt(page: Page, file: string): Promise<string> {
  await page.keyboard.press("Control+Alt+T");
  const ghost = page.locator(ghostTexts).first().waitFor({ timeout: patienceMs });
  const seen = await ghost.then(
    () => true,
    () => false,
  );
  // The next suggestion may be there at once: that this one was accepted is seen in the file.
  return seen ? await acceptAndSave(page, file, "Control+Alt+A") : readFileSync(file, "utf8");
}

/** What stands at the cursor now; the editor may have changed more than that. */
function answerOf(file: string, { before, after }: DeletedPlace): Answer {
  const only = file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after);
  return { file, text: only ? file.slice(before.length, file.length - after.length) : file };
}
