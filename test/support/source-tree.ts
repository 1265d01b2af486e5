/** Our own sources as tree-sitter reads them: what rules of the house are checked on. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Node } from "@vscode/tree-sitter-wasm";
import { parserFor } from "../../engine/syntax/grammars";

/** A name and where it stands, as `file:line`. */
export interface Named {
  readonly name: string;
  readonly where: string;
}

/** Whoever parses the next file makes the nodes of this one invalid, so it is read by `read` at once. */
export async function readTree<T>(file: string, read: (root: Node) => T): Promise<T> {
  const tree = (await parserFor("typescript")).parse(readFileSync(file, "utf8"));
  assert.ok(tree !== null && !tree.rootNode.hasError, `${file} was not understood`);
  const result = read(tree.rootNode);
  tree.delete();
  return result;
}

/** The functions that a file exports, those that are constants too, and whether a comment of their own stands in front. */
export function exportedFunctions(file: string, root: Node): readonly (Named & { readonly documented: boolean })[] {
  return nodesOf(root.namedChildren).flatMap((statement) => {
    if (statement.type !== "export_statement") return [];
    const before = statement.previousNamedSibling;
    // A file's first comment is about the file, unless the function stands right below it.
    const documented =
      before?.type === "comment" &&
      before.text.startsWith("/**") &&
      before.endPosition.row + 1 === statement.startPosition.row;
    return functionsOf(statement.childForFieldName("declaration")).map((name) => ({
      ...named(file, name),
      documented,
    }));
  });
}

/** Parameters, variables and inner functions that take the name of something imported or of a function of the file. */
export function shadowing(file: string, root: Node): readonly Named[] {
  const taken = new Set(topLevelNames(root));
  return root
    .descendantsOfType(["identifier", "shorthand_property_identifier_pattern"])
    .filter((node) => node !== null && taken.has(node.text) && isInnerBinding(node))
    .flatMap((node) => (node === null ? [] : [named(file, node)]));
}

function topLevelNames(root: Node): readonly string[] {
  return nodesOf(root.namedChildren).flatMap((statement) => {
    if (statement.type === "import_statement") {
      // `import type` cannot be called, so nobody mistakes a variable for it.
      if (/^import type\b/.test(statement.text)) return [];
      const specifiers = nodesOf(statement.descendantsOfType("import_specifier"));
      const other = nodesOf(statement.descendantsOfType(["import_clause", "namespace_import"]));
      return [
        ...specifiers
          .filter((specifier) => !/^type\b/.test(specifier.text))
          .map(
            (specifier) => (specifier.childForFieldName("alias") ?? specifier.childForFieldName("name"))?.text ?? "",
          ),
        ...other
          .flatMap((node) => nodesOf(node.namedChildren).filter((child) => child.type === "identifier"))
          .map(text),
      ];
    }
    const declaration = statement.type === "export_statement" ? statement.childForFieldName("declaration") : statement;
    return functionsOf(declaration).map(text);
  });
}

/** Names of a declaration that are functions. */
function functionsOf(declaration: Node | null): readonly Node[] {
  if (declaration === null) return [];
  if (/^(generator_)?function_declaration$/.test(declaration.type))
    return nodesOf([declaration.childForFieldName("name")]);
  return nodesOf(declaration.namedChildren).flatMap((declarator) =>
    /^(arrow_function|function_expression)$/.test(declarator.childForFieldName("value")?.type ?? "")
      ? nodesOf([declarator.childForFieldName("name")])
      : [],
  );
}

/** Whether an identifier is a new name inside a function, and not the use of one, nor a parameter of a mere type. */
function isInnerBinding(identifier: Node): boolean {
  let node = identifier;
  for (let parent = node.parent; parent !== null; node = parent, parent = parent.parent) {
    const isField = (name: string): boolean => parent?.childForFieldName(name)?.id === node.id;
    switch (parent.type) {
      case "object_pattern":
      case "array_pattern":
      case "rest_pattern":
        continue;
      case "pair_pattern":
        if (!isField("value")) return false;
        continue;
      case "object_assignment_pattern":
      case "assignment_pattern":
        if (!isField("left")) return false;
        continue;
      case "required_parameter":
      case "optional_parameter":
        if (!isField("pattern")) return false;
        return hasBody(parent);
      case "arrow_function":
        return isField("parameter");
      case "catch_clause":
        return isField("parameter");
      case "for_in_statement":
        return isField("left") && parent.childForFieldName("kind") !== null;
      case "variable_declarator":
        return isField("name") && !isTopLevel(parent);
      case "function_declaration":
      case "generator_function_declaration":
        return isField("name") && !isTopLevel(parent);
      default:
        return false;
    }
  }
  return false;
}

function isTopLevel(declaration: Node): boolean {
  const statement = declaration.type === "variable_declarator" ? declaration.parent : declaration;
  const outer = statement?.parent?.type === "export_statement" ? statement.parent.parent : statement?.parent;
  return outer?.type === "program";
}

function hasBody(parameter: Node): boolean {
  return parameter.parent?.parent?.childForFieldName("body") != null;
}

const text = (node: Node): string => node.text;
const nodesOf = (nodes: readonly (Node | null)[]): readonly Node[] => nodes.flatMap((node) => node ?? []);
const named = (file: string, node: Node): Named => ({
  name: node.text,
  where: `${file}:${node.startPosition.row + 1}`,
});
