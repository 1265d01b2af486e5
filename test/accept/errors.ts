/** Syntax errors, counted without the engine's own count. */
import type { Node } from "@vscode/tree-sitter-wasm";

export type SyntaxNode = Node;

/** Nodes that the grammar could not read, and those that it had to add. */
export function errorsIn(root: SyntaxNode): number {
  let errors = 0;
  const cursor = root.walk();
  for (;;) {
    if (cursor.nodeType === "ERROR" || cursor.nodeIsMissing) errors++;
    if (cursor.gotoFirstChild() || cursor.gotoNextSibling()) continue;
    do {
      if (!cursor.gotoParent()) {
        cursor.delete();
        return errors;
      }
    } while (!cursor.gotoNextSibling());
  }
}
