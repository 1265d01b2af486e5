import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { languageOf } from "../../engine/syntax/languages";
import { parse } from "../accept/sources";
import { type Session, startSession } from "../e2e/session";
import { acceptAndSave, ghostText, goTo, waitForStatus } from "../e2e/workbench";
import { lane } from "../support/lane";
import { missingWorkbench } from "../support/workbench";

/** Where a person types at `¦`: the editor itself closes the brackets and quotes that they open. */
interface Typed {
  readonly file: string;
  readonly code: string;
  readonly typed: string;
}

const places: readonly Typed[] = [
  {
    file: "total.ts",
    code: "export function total(items: number[]): number {\n  ¦\n}\n",
    typed: "return items.reduce(",
  },
  {
    file: "open.ts",
    code: 'import { readFileSync } from "node:fs";\n\nexport const text = ¦\n',
    typed: "readFileSync(",
  },
  {
    file: "clean.js",
    code: "function clean(opts) {\n  ¦\n  return opts;\n}\n\nmodule.exports = { clean };\n",
    typed: "if (",
  },
  {
    file: "fetch.js",
    code: "async function load(url) {\n  const answer = await fetch(url);\n  ¦\n}\n",
    typed: "return JSON.parse(",
  },
  { file: "area.py", code: "def area(width, height):\n    ¦\n", typed: "print(" },
  { file: "names.py", code: "def names(users):\n    return ¦\n", typed: "[" },
];

const settings = {
  "attune.device": "cpu",
  "attune.completions.debounce": 0,
  "editor.autoClosingBrackets": "always",
  "editor.autoClosingQuotes": "always",
  // The list of suggestions would take the keys.
  "editor.quickSuggestions": false,
  "editor.suggestOnTriggerCharacters": false,
  "editor.parameterHints.enabled": false,
};

async function errorsOf(text: string, file: string): Promise<number> {
  const language = languageOf(file, undefined);
  assert.ok(language);
  return (await parse(text, language)).errors;
}

lane("e2e", missingWorkbench(), () => {
  describe("brackets that the editor closes itself", () => {
    let session: Session;
    let page: Page;
    let folder: string;

    before(async () => {
      session = await startSession({ settings });
      folder = session.project("harbour");
      for (const { file, code } of places) writeFileSync(path.join(folder, file), code.replace("¦", ""));
      page = await session.open(folder);
      await waitForStatus(page, "Attune: base");
    });
    after(() => session?.close());

    for (const { file, code, typed } of places) {
      it(`${file}: what is accepted behind ${JSON.stringify(typed)} leaves a sound file`, () =>
        session.pictured(file, async () => {
          const [start = "", rest = ""] = code.split("¦");
          const target = path.join(folder, file);
          const lines = start.split("\n");
          await goTo(page, { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1 });
          await page.keyboard.type(typed);
          const shown = await ghostText(page);
          assert.notEqual(shown.trim(), "");
          const saved = await acceptAndSave(page, target);
          assert.ok(saved.startsWith(start + typed), saved);
          assert.ok(saved.endsWith(rest.trimStart()), saved);
          assert.equal(await errorsOf(saved, file), 0, saved);
        }));
    }
  });
});
