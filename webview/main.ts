/** The dashboard page. The host sends a snapshot and then events; the page draws them and sends back what was clicked. */
import "./dashboard.css";
import { isRecord } from "../engine/errors";
import { redrawCharts } from "./charts";
import { registerComponents } from "./components";
import { installTableCopy } from "./copying";
import { element } from "./dom";
import type { DashboardState, FromPage } from "./protocol";
import { parseToPage, reduce } from "./state";
import { onThemeChange } from "./theme";
import { dataView } from "./views/data";
import { headerView } from "./views/header";
import { lossView } from "./views/loss";
import { noticeView } from "./views/notice";
import { matricesView, parametersView } from "./views/parameters";
import { ratesView } from "./views/rates";
import { runsView } from "./views/runs";
import { tilesView } from "./views/tiles";
import { verdictView } from "./views/verdict";
import type { Page, View } from "./views/view";

/** What VS Code gives a webview; it may be asked for once only. */
interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

registerComponents();
installTableCopy();
const vscode = acquireVsCodeApi();
const page = pageOf(vscode);
const charts = element("div", { class: "charts" });
const sections = element("div", { class: "sections" });
const root = element("div", { class: "dashboard" });

const views: readonly View[] = [
  headerView(page),
  noticeView(page),
  tilesView(),
  inCharts(lossView()),
  inCharts(parametersView()),
  ...[verdictView(page), ratesView(page), matricesView(page), dataView(page), runsView(page)].map(inSections),
];
root.append(...views.slice(0, 3).map((view) => view.element), charts, sections);

let state: DashboardState | null = null;
let drawing = false;

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const message = parseToPage(data);
  if (message === null) return;
  state = reduce(state, message);
  draw();
});
onThemeChange(redrawCharts);
page.post({ type: "ready" });

/** Many events may come in one frame; they are drawn together. */
function draw(): void {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    if (state === null) return;
    if (!root.isConnected) (document.querySelector("main") ?? document.body).append(root);
    for (const view of views) view.update(state);
  });
}

function inCharts(view: View): View {
  charts.append(view.element);
  return view;
}

function inSections(view: View): View {
  sections.append(view.element);
  return view;
}

function pageOf(api: VsCodeApi): Page {
  const saved = api.getState();
  const open: Record<string, unknown> = isRecord(saved) ? { ...saved } : {};
  return {
    post: (message) => api.postMessage(message),
    isOpen: (name, byDefault) => (typeof open[name] === "boolean" ? open[name] : byDefault),
    setOpen: (name, isOpen) => {
      open[name] = isOpen;
      api.setState(open);
    },
  };
}
