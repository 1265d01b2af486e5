import assert from "node:assert/strict";
import * as vscode from "vscode";
import { isRecord } from "../../engine/errors";
import { activate, extension, until } from "./support/attune";

const promised = [
  ["attune.train", "Train Adapter on Workspace"],
  ["attune.updateAdapter", "Update Adapter"],
  ["attune.stop", "Stop Training"],
  ["attune.resume", "Resume Training"],
  ["attune.toggle", "Toggle Adapter for This Project"],
  ["attune.selectAdapter", "Select Adapter…"],
  ["attune.exportAdapter", "Export Adapter…"],
  ["attune.importAdapter", "Import Adapter…"],
  ["attune.exportJob", "Export Training Job…"],
  ["attune.chooseBaseModel", "Choose Base Model…"],
  ["attune.manageDiskSpace", "Manage Disk Space…"],
  ["attune.getStarted", "Get Started"],
  ["attune.showDashboard", "Show Dashboard"],
  ["attune.showLog", "Show Log"],
] as const;

describe("commands", () => {
  before(activate);

  it("are in the palette under their promised names", () => {
    const contributed: unknown = extension().packageJSON?.contributes?.commands;
    assert.ok(Array.isArray(contributed));
    const titles = new Map(contributed.filter(isRecord).map((item) => [item["command"], item["title"]]));
    for (const [id, title] of promised) assert.equal(titles.get(id), title);
    for (const item of contributed.filter(isRecord)) assert.equal(item["category"], "Attune");
  });

  it("are registered", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      promised.map(([id]) => id).filter((id) => !registered.has(id)),
      [],
    );
  });

  it("show the dashboard as a page of ours", async () => {
    await vscode.commands.executeCommand("attune.showDashboard");
    // The editor tells extensions of its tabs a moment later.
    await until("the dashboard's tab", () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.find((tab) => viewType(tab).endsWith("attune.dashboard"));
    });
  });
});

function viewType(tab: vscode.Tab): string {
  return tab.input instanceof vscode.TabInputWebview ? tab.input.viewType : "";
}
