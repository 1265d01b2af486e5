/**
 * The page's buttons, checkbox and data grid. The only importer of `@vscode/webview-ui-toolkit`, which is
 * archived: whoever replaces it changes this file alone.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDataGrid,
  vsCodeDataGridCell,
  vsCodeDataGridRow,
} from "@vscode/webview-ui-toolkit";
import { type Attributes, type Child, describe, icon, setText, setTitle } from "./dom";
import type { TableColumn } from "./tables";

export function registerComponents(): void {
  provideVSCodeDesignSystem().register(
    vsCodeButton(),
    vsCodeCheckbox(),
    vsCodeDataGrid(),
    vsCodeDataGridCell(),
    vsCodeDataGridRow(),
  );
}

export interface ButtonFace {
  readonly label: string;
  readonly title: string;
  readonly appearance: "primary" | "secondary";
}

export interface Button {
  readonly element: HTMLElement;
  /** The same element takes another face, so that the keyboard's focus stays on it. */
  set(face: ButtonFace): void;
}

export function button(face: ButtonFace, onClick: () => void, options: Attributes = {}): Button {
  const node = document.createElement("vscode-button");
  describe(node, options);
  node.addEventListener("click", onClick);
  const set = ({ label, title, appearance }: ButtonFace) => {
    setText(node, label);
    setTitle(node, title);
    // The component reads the attribute once only, when it is connected; after that the property counts.
    if ("appearance" in node) node.appearance = appearance;
  };
  set(face);
  return { element: node, set };
}

/** A button that is only an icon; its label is its tooltip and what a screen reader says. */
export function iconButton(name: string, label: string, onClick: () => void, options: Attributes = {}): HTMLElement {
  const node = document.createElement("vscode-button");
  node.setAttribute("appearance", "icon");
  describe(node, { ...options, label, title: label });
  node.append(icon(name));
  node.addEventListener("click", onClick);
  return node;
}

export interface Checkbox {
  readonly element: HTMLElement;
  set(label: string, checked: boolean, title: string): void;
}

/** The host owns the state: a click asks for the change, and the next snapshot shows it. */
export function checkbox(onToggle: () => void, options: Attributes = {}): Checkbox {
  const node = document.createElement("vscode-checkbox");
  describe(node, options);
  let shown = false;
  node.addEventListener("change", () => {
    if (!("checked" in node) || node.checked === shown) return;
    node.checked = shown;
    onToggle();
  });
  return {
    element: node,
    set: (label, checked, title) => {
      setText(node, label);
      // The component names itself when it is connected, which is before it has a text.
      if (node.getAttribute("aria-label") !== label) node.setAttribute("aria-label", label);
      setTitle(node, title);
      shown = checked;
      if ("checked" in node && node.checked !== checked) node.checked = checked;
    },
  };
}

export interface Cell {
  readonly content: Child;
  readonly title?: string;
  readonly class?: string;
  readonly testId?: string;
}

/** A table. Copying from it gives tab-separated text (see `copying.ts`, which finds it by `data-grid`). */
export function dataGrid(
  label: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (Cell | string)[])[],
): HTMLElement {
  const grid = document.createElement("vscode-data-grid");
  grid.setAttribute("generate-header", "none");
  // The rows take the grid's own columns, so that widths follow from the content as in a table.
  grid.setAttribute("grid-template-columns", "subgrid");
  grid.setAttribute("aria-label", label);
  grid.dataset["grid"] = "";
  const track = (column: TableColumn) => (column.wide ? "minmax(0, 1fr)" : "auto");
  grid.style.setProperty("--columns", columns.map(track).join(" "));
  const narrow = columns.filter((column) => column.optional !== true);
  grid.style.setProperty("--columns-narrow", narrow.map(track).join(" "));
  const header = row(
    columns,
    columns.map(({ label: content, title }) => (title === undefined ? { content } : { content, title })),
  );
  header.setAttribute("row-type", "sticky-header");
  for (const cell of header.children) cell.setAttribute("cell-type", "columnheader");
  grid.append(header, ...rows.map((cells) => row(columns, cells)));
  return grid;
}

function row(columns: readonly TableColumn[], cells: readonly (Cell | string)[]): HTMLElement {
  const node = document.createElement("vscode-data-grid-row");
  node.append(
    ...cells.map((given, index) => {
      const { content, title, class: own, testId } = typeof given === "string" ? { content: given } : given;
      const column = columns[index];
      const cell = document.createElement("vscode-data-grid-cell");
      const classes = [own, column?.numeric ? "numeric" : "", column?.optional ? "optional" : ""].filter(Boolean);
      describe(cell, {
        class: classes.join(" "),
        ...(title === undefined ? {} : { title }),
        ...(testId === undefined ? {} : { testId }),
      });
      // Without it the component writes the column "undefined", which is a line's name and puts all cells in one place.
      cell.setAttribute("grid-column", "auto");
      cell.append(content);
      return cell;
    }),
  );
  return node;
}
