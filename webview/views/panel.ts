/** Frames of the page's parts: a chart that can show itself as a table, and a section that opens and closes. */
import { dataGrid, iconButton } from "../components";
import { copyButton } from "../copying";
import { type Child, element, rebuilder, setHidden, setText } from "../dom";
import { type Table, thinned } from "../tables";
import type { Page } from "./view";

/** More rows than these slow the page down and nobody reads them; copying gives all. */
const shownRows = 300;

export interface ChartPanel {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Between the title and the chart. */
  readonly legend: HTMLElement;
  /** `text` says in words what the chart shows; the table is asked for only when it is seen. */
  update(text: string, table: () => Table, keep?: (row: readonly string[]) => boolean): void;
}

export function chartPanel(options: {
  readonly title: string;
  readonly hint: string;
  readonly unit?: string;
  readonly testId: string;
  readonly class?: string;
}): ChartPanel {
  const canvas = element("canvas", { testId: options.testId, role: "img" });
  const plot = element("div", { class: "plot" }, canvas);
  const text = element("p", { class: "visually-hidden" });
  const tableBox = element("div", { class: "table-box", attributes: { tabindex: "0" } });
  tableBox.hidden = true;
  const legend = element("div", { class: "legend" });
  const rebuild = rebuilder(tableBox);
  let table: (() => Table) | null = null;
  let keep: ((row: readonly string[]) => boolean) | undefined;
  const fill = () => {
    if (tableBox.hidden || table === null) return;
    const { label, columns, rows } = table();
    const scrolled = tableBox.scrollTop;
    rebuild(rows, () => [dataGrid(label, columns, thinned(rows, shownRows, keep))]);
    tableBox.scrollTop = scrolled;
  };
  const copy = copyButton(() => {
    if (table === null) return [];
    const { columns, rows } = table();
    return [columns.map((column) => column.label), ...rows];
  });
  copy.hidden = true;
  const asTable = iconButton("table", `Show ${options.title} as a table`, () => show(true));
  const asChart = iconButton("graph-line", `Show ${options.title} as a chart`, () => show(false));
  asChart.hidden = true;
  const show = (isTable: boolean) => {
    setHidden(plot, isTable);
    setHidden(tableBox, !isTable);
    setHidden(copy, !isTable);
    setHidden(asTable, isTable);
    setHidden(asChart, !isTable);
    fill();
    (isTable ? asChart : asTable).focus();
  };
  const root = element(
    "section",
    { class: `panel ${options.class ?? ""}` },
    element(
      "div",
      { class: "panel-head" },
      element("h2", { title: options.hint }, options.title),
      element("span", { class: "unit" }, options.unit ?? ""),
      element("div", { class: "panel-tools" }, copy, asTable, asChart),
    ),
    legend,
    plot,
    tableBox,
    text,
  );
  return {
    element: root,
    canvas,
    legend,
    update: (words, newTable, newKeep) => {
      setText(text, words);
      if (canvas.getAttribute("aria-label") !== words) canvas.setAttribute("aria-label", words);
      table = newTable;
      keep = newKeep;
      fill();
    },
  };
}

export interface Section {
  readonly element: HTMLDetailsElement;
  /** Behind the title, for what one wants to know without opening it. */
  readonly summary: HTMLElement;
  readonly body: HTMLElement;
}

export function section(
  page: Page,
  options: { readonly id: string; readonly title: string; readonly open: boolean },
): Section {
  const summary = element("span", { class: "summary" });
  const body = element("div", { class: "section-body" });
  const root = element(
    "details",
    { class: "section", testId: `section-${options.id}` },
    element("summary", {}, element("h2", {}, options.title), summary),
    body,
  );
  root.open = page.isOpen(options.id, options.open);
  root.addEventListener("toggle", () => page.setOpen(options.id, root.open));
  return { element: root, summary, body };
}

/** A table with its copy button; a slim one keeps its numbers near to what they count. */
export function copyableTable(table: Table, options: { readonly slim: boolean; readonly grid?: HTMLElement }): Child {
  const grid = options.grid ?? dataGrid(table.label, table.columns, table.rows);
  const copy = copyButton(() => [table.columns.map((column) => column.label), ...table.rows]);
  return element(
    "div",
    { class: options.slim ? "copyable slim" : "copyable" },
    element("div", { class: "table-box", attributes: { tabindex: "0" } }, grid),
    copy,
  );
}
