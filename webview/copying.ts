/** Copying from a table gives tab-separated text, ready for a spreadsheet. */
import { iconButton } from "./components";
import { tabSeparated } from "./format";

export function installTableCopy(): void {
  document.addEventListener("copy", (event) => {
    const text = selectedRows();
    if (text === null || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  });
}

/** A small button that copies the whole table. */
export function copyButton(rows: () => readonly (readonly string[])[]): HTMLElement {
  return iconButton("copy", "Copy table as tab-separated text", () => {
    void navigator.clipboard.writeText(tabSeparated(rows()));
  });
}

/** Null when the selection is not within one table, so that any other text copies as usual. */
function selectedRows(): string | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const { commonAncestorContainer } = selection.getRangeAt(0);
  const around =
    commonAncestorContainer instanceof Element ? commonAncestorContainer : commonAncestorContainer.parentElement;
  const grid = around?.closest("[data-grid]");
  // Within one cell the words themselves are meant.
  if (grid === null || grid === undefined || around?.closest("[role=gridcell], [role=columnheader]")) return null;
  const rows = [...grid.querySelectorAll("[role=row]")].filter((item) => selection.containsNode(item, true));
  return tabSeparated(rows.map((item) => [...item.children].map((cell) => cell.textContent ?? "")));
}
