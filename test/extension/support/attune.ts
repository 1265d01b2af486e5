import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { isRecord } from "../../../engine/errors";
import type { TestApi } from "../../../extension/shell/attune";

const extensionId = "attune.attune";

export async function activate(): Promise<TestApi> {
  return await extension().activate();
}

export function extension(): vscode.Extension<TestApi> {
  const found = vscode.extensions.getExtension<TestApi>(extensionId);
  assert.ok(found, `${extensionId} is not installed`);
  return found;
}

/** The copy of the sample workspace that the runner opened. */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no folder is open");
  return folder;
}

/** Relative paths of every file of the workspace. */
export function workspaceFiles(): readonly string[] {
  return readdirSync(workspaceFolder().uri.fsPath, { recursive: true }).map(String).sort();
}

export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What the command line completes at a place, in a process of its own. */
export function completeByCli(place: Place, adapter: string | null): string {
  const { file, line, column } = place;
  const run = spawnSync(
    process.execPath,
    [
      path.join(extension().extensionPath, "dist", "cli.js"),
      ...["complete", "--json", "--device", "cpu", "--max-tokens", "64"],
      ...["--file", file, "--line", String(line), "--column", String(column)],
      ...(adapter === null ? [] : ["--adapter", adapter]),
    ],
    { encoding: "utf8", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
  );
  assert.equal(run.status, 0, run.stderr);
  const result: unknown = JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "");
  assert.ok(isRecord(result) && typeof result["text"] === "string");
  return result["text"];
}

export async function until<T>(what: string, probe: () => T | undefined, limitMs = 60_000): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = probe();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`waited ${limitMs / 1000} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks for ghost text where the cursor is; resolves when every provider has answered. */
export async function trigger(): Promise<void> {
  await vscode.commands.executeCommand("editor.action.inlineSuggest.trigger");
}

/**
 * Asks for ghost text where the cursor is, accepts it, and returns what it inserted. A workbench that has just started
 * may take an answer back, so that it is asked again: when the last asking is over, for each one cancels the one before,
 * and a slow workbench that is asked faster than it answers never gets to the end of any.
 */
export async function triggerAndAccept({ document, selection }: vscode.TextEditor): Promise<string> {
  const before = document.getText();
  const offset = document.offsetAt(selection.active);
  const deadline = Date.now() + 60_000;
  for (let asked = 1; ; asked += 1) {
    await trigger();
    await vscode.commands.executeCommand("editor.action.inlineSuggest.commit");
    if (document.getText() !== before) break;
    if (Date.now() > deadline) {
      const counts = JSON.stringify((await activate()).completionCounts());
      throw new Error(`no ghost text was accepted in 60 s; asked ${asked} times; requests: ${counts}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const after = document.getText();
  return after.slice(offset, after.length - (before.length - offset)).replaceAll("\r\n", "\n");
}
