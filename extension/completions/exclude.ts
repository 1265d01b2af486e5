import { languages, RelativePattern, type TextDocument } from "vscode";
import { folderOf } from "../editor/folders";
import { excludingPatterns } from "./exclude-patterns";

/** Whether the user wants no completions in this file. Globs are VS Code's own, relative to the workspace folder. */
export function isExcluded(document: TextDocument, exclude: Readonly<Record<string, boolean>>): boolean {
  const folder = folderOf(document);
  return excludingPatterns(exclude).some((pattern) => {
    const filter = { pattern: folder === undefined ? pattern : new RelativePattern(folder, pattern) };
    return languages.match(filter, document) > 0;
  });
}
