import { MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from "vscode";
import { assertNever } from "../../engine/errors";
import { gain, type ShownServer, type StatusInput, statusLabel, statusText } from "../editor/messages";

export interface StatusDetails extends StatusInput {
  readonly project: string | null;
  /** The device setting, or what the last run used. */
  readonly device: string;
  readonly accepted: { readonly base: number; readonly adapter: number };
}

export interface StatusBar {
  show(details: StatusDetails): void;
  dispose(): void;
}

/** A click toggles the adapter; after a failure it shows once more what happened and what can be done. */
export function createStatusBar(toggleCommand: string, failureCommand: string): StatusBar {
  const item = window.createStatusBarItem("attune.status", StatusBarAlignment.Right, 100);
  item.name = "Attune";
  return {
    show(details) {
      item.text = statusText(details);
      item.tooltip = tooltip(details);
      item.accessibilityInformation = { label: statusLabel(details) };
      const failed = details.failure !== null && !details.running;
      item.command = failed ? failureCommand : toggleCommand;
      setBackground(item, failed);
      item.show();
    },
    dispose: () => item.dispose(),
  };
}

function setBackground(item: StatusBarItem, warning: boolean): void {
  item.backgroundColor = warning ? new ThemeColor("statusBarItem.warningBackground") : undefined;
}

function tooltip(details: StatusDetails): MarkdownString {
  const text = new MarkdownString();
  if (!details.trusted) {
    return text.appendMarkdown("Attune reads, runs and completes nothing here: the workspace is not trusted.");
  }
  const { adapter, run } = details;
  if (details.failure !== null) text.appendMarkdown(`${escaped(details.failure)}\n\n`);
  if (details.running) text.appendMarkdown(`Training: ${escaped(run.message)}\n\n`);
  const rows: [string, string][] = [];
  if (details.project !== null) rows.push(["Project", details.project]);
  const baseAlone = details.completing ? ": completions come from the base alone" : "";
  if (adapter === null) rows.push(["Adapter", `none${baseAlone}`]);
  else {
    const state = details.enabled ? "on" : `off${baseAlone}`;
    rows.push(["Adapter", `${adapter.name}, ${state}`], ["Base", adapter.base]);
    if (adapter.difference !== null) rows.push(["Held-out loss against base", gain(adapter.difference)]);
  }
  if (details.server != null) rows.push(["Server", serverText(details.server)]);
  rows.push(["Device", details.device]);
  if (!details.completing && (adapter === null || details.enabled)) {
    rows.push(["Completions", "switched off in the settings"]);
  }
  if (details.unknownLanguage != null) {
    const off = `off: the base has not learnt ${details.unknownLanguage}; the setting attune.completions.languages decides`;
    rows.push(["Completions here", off]);
  }
  if (details.leftTo !== null) {
    rows.push(["Ghost text", `left to ${details.leftTo}; the setting attune.completions.besideOthers decides`]);
  }
  rows.push(["Accepted", `${details.accepted.adapter} with an adapter, ${details.accepted.base} from the base`]);
  const lines = rows.map(([name, value]) => `| ${escaped(name)} | ${escaped(value)} |`);
  return text.appendMarkdown(["| | |", "|:--|:--|", ...lines].join("\n"));
}

function serverText({ kind, host, adapter, reason }: ShownServer): string {
  switch (kind) {
    case "ready":
      return `${host} completes with ${adapter === null ? "its model" : `its adapter ${adapter}`}`;
    case "down":
      return `${reason ?? host} This machine completes until it is asked again`;
    case "unconfirmed":
      return `${host} is sent nothing: Attune: Use Team Endpoint… confirms it`;
    default:
      return assertNever(kind);
  }
}

/** Names and messages are text, not Markdown; unlike `appendText` it keeps spaces at which a line may break. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!~<>|&-]/g, "\\$&").replaceAll(/\s+/g, " ");
}
