import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import type { TestApi } from "../../extension/shell/attune";
import { activate, completeByCli, trigger, triggerAndAccept, until, workspaceFolder } from "./support/attune";

/** The end of a line in the midst of a function, where the embedded model has something to say. */
const head = "export function total(values: number[]): number {\n  let sum = 0;\n  for (const value of";
const rest = "\n  return sum;\n}\n";

describe("completions", () => {
  let api: TestApi;
  let count = 0;

  before(async () => {
    api = await activate();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  /** A file of its own for each test: the editor keeps what it has read for a while. */
  function write(ending: string, text: string): string {
    count += 1;
    const file = path.join(workspaceFolder().uri.fsPath, `completions-${count}.${ending}`);
    writeFileSync(file, text);
    return file;
  }

  /** A new file of the workspace, open, with the cursor at the end of its third line. */
  async function open(text = head + rest): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(write("ts", text)));
    const end = editor.document.lineAt(2).range.end;
    editor.selection = new vscode.Selection(end, end);
    return editor;
  }

  /** What the command line writes at the end of `before`, in a file with line feeds. */
  function byCli(ending: string, before: string, after: string): string {
    const lines = before.split("\n");
    const place = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
    const text = completeByCli({ file: write(ending, before + after), ...place }, null);
    assert.notEqual(text, "", "the model has nothing to say here");
    return text;
  }

  for (const [name, make] of [
    ["line feeds", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ] as const) {
    it(`are the same in a file with ${name}`, async () => {
      const text = byCli("ts", head, rest);
      assert.equal(await triggerAndAccept(await open(make(head + rest))), text);
    });
  }

  it("come for one cursor, not for several", async () => {
    const editor = await open();
    const start = new vscode.Position(0, 0);
    editor.selections = [editor.selection, new vscode.Selection(start, start)];
    const before = api.completionCounts();
    await trigger();
    assert.deepEqual(api.completionCounts(), before);
    assert.notEqual(await triggerAndAccept(await open()), "");
    // Whoever asks late finds what was asked ahead when the cursor came there.
    const { asked, askedAhead } = api.completionCounts();
    assert.ok(asked + askedAhead > before.asked + before.askedAhead);
  });

  it("do not come in files that the user excluded", async () => {
    const exclude = (globs: Record<string, boolean> | undefined) =>
      vscode.workspace
        .getConfiguration("attune")
        .update("completions.exclude", globs, vscode.ConfigurationTarget.Global);
    const before = api.completionCounts();
    try {
      for (const glob of ["completions-*.ts", "**/*.ts", "*"]) {
        await exclude({ [glob]: true });
        // The editor does not ask twice at the same place.
        await open();
        await trigger();
        assert.deepEqual(api.completionCounts(), before, glob);
      }
      await exclude({ "**/*.ts": false, "**/*.py": true, "src/**": true });
      assert.notEqual(await triggerAndAccept(await open()), "");
    } finally {
      await exclude(undefined);
    }
  });

  it("in a notebook's cell know the code of the cells above", async () => {
    const code = (text: string, language = "python") =>
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, language);
    const helper = "def read_orders(folder):\n    return [line for line in open(folder)]";
    const cut = "orders = read_";
    const notebook = await vscode.workspace.openNotebookDocument(
      "jupyter-notebook",
      new vscode.NotebookData([
        code("import json\n"),
        new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, "# Orders", "markdown"),
        code("console.log('another language')", "javascript"),
        code(helper),
        code(cut),
      ]),
    );
    const shown = await vscode.window.showNotebookDocument(notebook);
    shown.selection = new vscode.NotebookRange(4, 5);
    await vscode.commands.executeCommand("notebook.cell.edit");
    const editor = await until("the cell's editor", () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === notebook.cellAt(4).document ? active : undefined;
    });
    const end = editor.document.positionAt(cut.length);
    editor.selection = new vscode.Selection(end, end);
    const text = byCli("py", `import json\n\n${helper}\n\n${cut}`, "");
    assert.match(text, /^orders/, "the model says nothing of the cells above");
    assert.equal(await triggerAndAccept(editor), text);
  });

  it("are found again without the engine, when what was typed since is deleted", async () => {
    const editor = await open();
    await trigger();
    const before = api.completionCounts();
    await vscode.commands.executeCommand("type", { text: "§" });
    await vscode.commands.executeCommand("deleteLeft");
    await until("the earlier text", () => (api.completionCounts().found > before.found ? true : undefined));
    assert.ok(api.completionCounts().asked <= before.asked + 1, "no more than what was typed may have been asked for");
    assert.equal(await triggerAndAccept(editor), byCli("ts", head, rest));
  });

  it("that follow an accepted one were asked for ahead", async () => {
    await open();
    const { askedAhead } = api.completionCounts();
    await trigger();
    await until("two requests ahead", () => (api.completionCounts().askedAhead >= askedAhead + 2 ? true : undefined));
    const before = api.completionCounts();
    await vscode.commands.executeCommand("editor.action.inlineSuggest.commit");
    // The editor asks by itself after an acceptance.
    const after = await until("the next answer", () => {
      const counts = api.completionCounts();
      return counts.found + counts.joined > before.found + before.joined ? counts : undefined;
    });
    assert.equal(after.asked, before.asked);
  });
});
