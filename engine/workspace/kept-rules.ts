/**
 * The rules that secretlint's authors keep: tokens by issuers' formats, which change without us. This file alone knows the
 * package. Its rules are pure functions of a text, run here without secretlint's core: they need a context that reports, no
 * more. The comments by which secretlint is told to be silent are not heeded, as what they hide would be learnt.
 */
import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import { hasRun, type SecretSpan } from "./token-shapes";

type Rule = (typeof rules)[number];
type Context = Parameters<Rule["create"]>[0];
type Source = Parameters<NonNullable<ReturnType<Rule["create"]>["file"]>>[0];

/** Where the rules report to: they are made once, and run one line after the other. */
let reported: SecretSpan[] = [];

const handlers = rules
  .filter(({ meta }) => meta.type === "scanner" && !meta.id.endsWith("filter-comments"))
  .map((rule) => rule.create(contextOf(rule), {}));

function contextOf({ meta }: Rule): Context {
  const kind = `${meta.id.slice(meta.id.lastIndexOf("-rule-") + "-rule-".length)} secret`;
  return {
    sharedOptions: {},
    // Messages hold the value, so none is made.
    createTranslator: () => () => ({ messageId: kind, message: kind, data: {} }),
    report: ({ range: [start, end] }) => void reported.push({ start, end, kind }),
    ignore: () => undefined,
  };
}

/** What they find in a line. They ask for a URL, the head of a key, or a run of 20 characters with digits among them. */
export function keptRulesFind(line: string): SecretSpan[] {
  if (
    !line.includes("://") &&
    !line.includes("BEGIN") &&
    !(hasRun(line) && /\d/.test(line) && /[\w+/=.-]{20}/.test(line))
  )
    return [];
  reported = [];
  const source = sourceOf(line);
  // None of them waits where the source is a text: the one that would reads key stores by their extension.
  for (const { file } of handlers) void file?.(source);
  return reported;
}

function sourceOf(content: string): Source {
  const position = (index: number) => ({ line: 1, column: index });
  return {
    content,
    filePath: undefined,
    physicalFilePath: undefined,
    ext: "",
    contentType: "text",
    hasBOM: false,
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    indexToPosition: position,
    rangeToLocation: ([start, end]) => ({ start: position(start), end: position(end) }),
    locationToRange: ({ start, end }) => [start.column, end.column],
    positionToIndex: ({ column }) => column,
  };
}
