import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { isRecord } from "../../engine/errors";
import type { TestApi } from "../../extension/shell/attune";
import {
  activate,
  completeByCli,
  type Place,
  triggerAndAccept,
  workspaceFiles,
  workspaceFolder,
} from "./support/attune";

/** Ends of lines in the middle of the sample's code, where the project's own conventions say what comes. */
const candidates = [
  ["src/stores/crane-store.ts", "    if (crane === undefined) return"],
  ["src/stores/tug-store.ts", "    const found = await"],
  ["src/services/billing.ts", "  if (!vessel.ok)"],
  ["tools/harbour/fuel.py", "    if not litres"],
] as const;

describe("train, complete, toggle", () => {
  let api: TestApi;
  let filesBefore: readonly string[];

  before(async () => {
    api = await activate();
    filesBefore = workspaceFiles();
    await vscode.commands.executeCommand("attune.train", workspaceFolder().uri);
  });

  it("trains exactly the steps that the settings ask for", () => {
    const state = api.trainingState();
    assert.equal(state.error, null);
    assert.equal(state.phase, "done");
    assert.deepEqual(
      state.steps.map(({ step }) => step),
      [1, 2, 3, 4, 5],
    );
    for (const { loss, gradNorm } of state.steps) assert.ok(Number.isFinite(loss) && gradNorm > 0);
    assert.equal(state.plan?.device, "cpu");
    assert.ok(state.verdict);
    const { base, tuned, difference, better } = state.verdict;
    assert.ok(Math.abs(tuned.natsPerToken - base.natsPerToken - difference.value) < 1e-9);
    assert.equal(better, difference.high95 < 0);
  });

  it("keeps the same steps in the adapter's report", () => {
    const report: unknown = JSON.parse(readFileSync(path.join(adapterDir(api), "attune.json"), "utf8"));
    assert.ok(isRecord(report));
    assert.deepEqual(report["steps"], JSON.parse(JSON.stringify(api.trainingState().steps)));
  });

  it("writes nothing into the workspace", () => {
    assert.deepEqual(workspaceFiles(), filesBefore);
  });

  it("leaves the adapter on only when it is better", () => {
    assert.equal(api.adapterState()?.enabled, api.trainingState().verdict?.better);
  });

  it("toggles the adapter and back", async () => {
    const before = api.adapterState()?.enabled;
    await vscode.commands.executeCommand("attune.toggle");
    assert.equal(api.adapterState()?.enabled, !before);
    await vscode.commands.executeCommand("attune.toggle");
    assert.equal(api.adapterState()?.enabled, before);
  });

  it("completes with the adapter as the command line does", async () => {
    if (api.adapterState()?.enabled === false) await vscode.commands.executeCommand("attune.toggle");
    const { place, text } = placeWithCompletion(adapterDir(api));
    assert.equal(await acceptedCompletion(place), text);
  });

  it("exports the adapter in every form, and imports it again without switching anything", async () => {
    const [folder, adapter] = [mkdtempSync(path.join(tmpdir(), "attune-export-")), adapterDir(api)];
    const before = api.adapterState();
    const versions = () => readdirSync(path.dirname(adapter)).length;
    const count = versions();
    try {
      for (const [format, name] of [
        ["peft", "peft"],
        ["gguf", "adapter.gguf"],
        ["merged", "merged"],
      ] as const) {
        await vscode.commands.executeCommand("attune.exportAdapter", { adapter, format, out: path.join(folder, name) });
      }
      assert.deepEqual(readdirSync(folder).sort(), ["adapter.gguf", "merged", "peft"]);
      assert.ok(readdirSync(path.join(folder, "merged")).includes("model.safetensors"));
      for (const name of ["adapter.gguf", "peft"])
        await vscode.commands.executeCommand("attune.importAdapter", { from: path.join(folder, name) });
      assert.equal(versions(), count + 2);
      assert.deepEqual(api.adapterState(), before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("completes with the base alone when the adapter is off", async () => {
    if (api.adapterState()?.enabled === true) await vscode.commands.executeCommand("attune.toggle");
    const { place, text } = placeWithCompletion(null);
    assert.equal(await acceptedCompletion(place), text);
  });
});

function adapterDir(api: TestApi): string {
  const adapter = api.adapterState();
  assert.ok(adapter, "the project has no adapter");
  return adapter.dir;
}

/** The first candidate at which the model has something to say. The rest of its line is cut off, in the copy on disk. */
function placeWithCompletion(adapter: string | null): { place: Place; text: string } {
  for (const [name, beginning] of candidates) {
    const file = path.join(workspaceFolder().uri.fsPath, name);
    const lines = readFileSync(file, "utf8").split("\n");
    const index = lines.findIndex((line) => line.startsWith(beginning));
    assert.ok(index >= 0, `${name} has no line that begins with: ${beginning}`);
    lines[index] = beginning;
    writeFileSync(file, lines.join("\n"));
    const place = { file, line: index + 1, column: beginning.length + 1 };
    const text = completeByCli(place, adapter);
    if (text.trim() !== "") return { place, text };
  }
  throw new Error("no candidate gives a completion");
}

/** Opens the file, asks for ghost text at the place, accepts it, and returns what it inserted. */
async function acceptedCompletion({ file, line, column }: Place): Promise<string> {
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const position = new vscode.Position(line - 1, column - 1);
  editor.selection = new vscode.Selection(position, position);
  const text = await triggerAndAccept(editor);
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  return text;
}
