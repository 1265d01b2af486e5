import assert from "node:assert/strict";
import { test } from "node:test";
import { floorBeside, namesOf, otherProviders, writingGhostText } from "../../../extension/completions/other-providers";

interface Given {
  /** By id: whether it runs. */
  readonly installed: Readonly<Record<string, boolean>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Who writes ghost text there, for people. */
function check(name: string, { installed, settings = {} }: Given, expected: string): void {
  test(name, () => {
    const found = writingGhostText({
      state: (id) => (installed[id] === undefined ? undefined : { active: installed[id] }),
      setting: (key) => settings[key],
    });
    assert.equal(namesOf(found), expected);
  });
}

check("nobody", { installed: { "ms-python.python": true } }, "");
check(
  "one that is installed, though it has not started yet",
  { installed: { "TabbyML.vscode-tabby": false } },
  "Tabby",
);
check("two", { installed: { "Continue.continue": true, "TabbyML.vscode-tabby": true } }, "Tabby and Continue");
check(
  "three",
  { installed: { "Continue.continue": true, "TabbyML.vscode-tabby": true, "Supermaven.supermaven": true } },
  "Tabby, Continue and Supermaven",
);
check("both halves of one", { installed: { "GitHub.copilot": true, "GitHub.copilot-chat": true } }, "GitHub Copilot");
check("one that only comes with the editor", { installed: { "GitHub.copilot-chat": false } }, "");
check("one that comes with the editor and runs", { installed: { "GitHub.copilot-chat": true } }, "GitHub Copilot");
check(
  "one whose suggestions are off everywhere",
  { installed: { "GitHub.copilot": true }, settings: { "github.copilot.enable": { "*": false, python: true } } },
  "",
);
check(
  "one whose suggestions are off in some language",
  { installed: { "GitHub.copilot": true }, settings: { "github.copilot.enable": { "*": true, markdown: false } } },
  "GitHub Copilot",
);
check(
  "one that writes on demand only",
  { installed: { "TabbyML.vscode-tabby": true }, settings: { "tabby.inlineCompletion.triggerMode": "manual" } },
  "",
);

test("who has the floor, by what the user chose", () => {
  const beside = (count: number) =>
    (["ask", "attune", "other", "both"] as const).map((word) => floorBeside(otherProviders.slice(0, count), word));
  assert.deepEqual(beside(0), ["ours", "ours", "ours", "ours"]);
  assert.deepEqual(beside(1), ["onDemand", "ours", "theirs", "ours"]);
});
