import { NotebookCellKind, type NotebookDocument, type Position, type TextDocument, workspace } from "vscode";
import { unixLines } from "../../engine/words/lines";
import { textAround } from "./place";

/** A document's text around a range of it, with the notebook's cells above in front where it is a cell. */
export interface DocumentText {
  readonly file: string;
  readonly context: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** As many characters of a notebook's other cells as may matter to a model; its window is smaller. */
const longestContext = 20_000;

/** `end`: where what follows begins, if what stands between is going to be replaced. */
export function textOf(document: TextDocument, position: Position, end: Position = position): DocumentText {
  const whole = document.getText();
  const notebook = notebookOf(document);
  return {
    file: document.uri.fsPath,
    context: notebook === undefined ? "" : cellsAbove(notebook, document),
    ...textAround(whole.slice(0, document.offsetAt(position)), whole.slice(document.offsetAt(end))),
  };
}

/** The notebook whose cell the document is. */
export function notebookOf(document: TextDocument): NotebookDocument | undefined {
  if (document.uri.scheme !== "vscode-notebook-cell") return undefined;
  return workspace.notebookDocuments.find((notebook) => notebook.getCells().some((cell) => cell.document === document));
}

/** The code of the cells above in the same language, as if it were one file; the nearest of it where it is much. */
function cellsAbove(notebook: NotebookDocument, document: TextDocument): string {
  const cells = notebook.getCells();
  const above = cells.slice(
    0,
    cells.findIndex((cell) => cell.document === document),
  );
  const texts = above
    .filter((cell) => cell.kind === NotebookCellKind.Code && cell.document.languageId === document.languageId)
    .map((cell) => unixLines(cell.document.getText()).trimEnd())
    .filter((text) => text !== "");
  const text = texts.map((cell) => `${cell}\n\n`).join("");
  if (text.length <= longestContext) return text;
  // From the start of a line on.
  return text.slice(text.indexOf("\n", text.length - longestContext) + 1);
}
