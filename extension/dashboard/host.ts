import { type Disposable, Uri, ViewColumn, type Webview, type WebviewPanel, window } from "vscode";
import type { TrainEvent } from "../../engine/protocol/train";
import { type DashboardState, type FromPage, parseFromPage, type ToPage } from "../../webview/protocol";
import { pageHtml } from "./page";

/** The dashboard's panel. Keeps no state of its own: a page that says `ready` gets the whole state anew. */
export interface DashboardHost extends Disposable {
  show(): void;
  /** The state changed as a whole. */
  snapshot(): void;
  /** One event was added to the state and changed nothing else. */
  event(event: TrainEvent): void;
}

export interface DashboardOptions {
  readonly extensionUri: Uri;
  readonly log: { warn(message: string): void };
  state(): DashboardState;
  /** A page has been shown and has the state. */
  onReady(): void;
  onMessage(message: Exclude<FromPage, { type: "ready" }>): void;
}

const viewType = "attune.dashboard";

export function createDashboardHost(options: DashboardOptions): DashboardHost {
  let panel: WebviewPanel | null = null;
  /** A page that has not said `ready` yet would miss what is posted. */
  let ready = false;

  function post(message: ToPage): void {
    if (panel !== null && ready && panel.visible) panel.webview.postMessage(message);
  }
  const snapshot = () => post({ type: "snapshot", state: options.state() });

  function adopt(adopted: WebviewPanel): void {
    panel?.dispose();
    panel = adopted;
    ready = false;
    const root = Uri.joinPath(options.extensionUri, "dist", "webview");
    const media = Uri.joinPath(options.extensionUri, "media");
    adopted.iconPath = {
      light: Uri.joinPath(media, "dashboard-light.svg"),
      dark: Uri.joinPath(media, "dashboard-dark.svg"),
    };
    adopted.webview.options = { enableScripts: true, localResourceRoots: [root], enableForms: false };
    adopted.webview.onDidReceiveMessage((bytes: unknown) => {
      const message = parseFromPage(bytes);
      if (message === null) return options.log.warn("the dashboard sent a message that is not one of ours");
      if (message.type !== "ready") return options.onMessage(message);
      ready = true;
      snapshot();
      options.onReady();
    });
    // A hidden page is taken down, and says `ready` when it is shown again.
    adopted.onDidChangeViewState(() => {
      if (!adopted.visible) ready = false;
    });
    adopted.onDidDispose(() => {
      if (panel === adopted) panel = null;
    });
    adopted.webview.html = page(adopted.webview, root);
  }

  const serializer = window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (revived) => adopt(revived),
  });

  return {
    show() {
      if (panel !== null) return panel.reveal();
      adopt(window.createWebviewPanel(viewType, "Attune", { viewColumn: ViewColumn.Active }));
    },
    snapshot,
    event: (event) => post({ type: "event", event }),
    dispose() {
      serializer.dispose();
    },
  };
}

function page(webview: Webview, root: Uri): string {
  const asset = (name: string): string => webview.asWebviewUri(Uri.joinPath(root, name)).toString();
  return pageHtml({ script: asset("dashboard.js"), style: asset("dashboard.css"), cspSource: webview.cspSource });
}
