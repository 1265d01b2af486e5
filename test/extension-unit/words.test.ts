import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { actionTitles } from "../../extension/editor/messages";
import { actions } from "../../webview/actions";
import { sourceFiles } from "../support/sources";
import { states } from "../webview/fixtures";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** Everything in which a person reads words of ours: sources of the editor's side, the manifest, the documents. */
const files = [
  ...sourceFiles(),
  "package.json",
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

test("one set of words: Train begins, Resume goes on, Try Again repeats what failed", () => {
  const others =
    /\b(Train Again|Start Over|Retry|Retrain|Train Anew|Continue Training|Restart Training|[Ss]tart (it|the training) again)\b/;
  const found = files.flatMap((file) => {
    const match = others.exec(readFileSync(file, "utf8"));
    return match === null ? [] : [`${file}: ${match[0]}`];
  });
  assert.ok(files.length > 150);
  assert.deepEqual(found, []);
});

test("buttons, notifications and commands say the same for the same", () => {
  const labels = new Set(
    Object.values(states).flatMap((state) => {
      const { primary, secondary } = actions(state);
      return [primary, ...secondary].map(({ label, message }) => `${message.type}: ${label}`);
    }),
  );
  assert.deepEqual([...labels].sort(), [
    "manageTrust: Manage Trust",
    "resume: Resume",
    "start: Train Adapter",
    "start: Train from Start",
    "start: Try Again",
    "stop: Stop",
  ]);
  assert.deepEqual([actionTitles.resume, actionTitles.tryAgain], ["Resume", "Try Again"]);
  const titles: Record<string, string> = Object.fromEntries(
    manifest.contributes.commands.map((item: { command: string; title: string }) => [item.command, item.title]),
  );
  assert.match(titles["attune.train"] ?? "", /^Train Adapter/);
  assert.match(titles["attune.resume"] ?? "", /^Resume /);
  assert.match(titles["attune.stop"] ?? "", /^Stop /);
});

test("no entry of a list has an icon in its label or an empty one in its detail: it would be read out by name", () => {
  const found = sourceFiles(["extension"]).filter((file) =>
    /label:\s*[`"'][^`"',]*\$\(|\$\(blank\)/.test(readFileSync(file, "utf8")),
  );
  assert.deepEqual(found, []);
});
