/** The help texts, written from the same tables that the arguments are read with. */
import { spelledOptions } from "./options";
import type { Verb } from "./verb";

/** What `attune --help` prints. */
export function programHelp(verbs: ReadonlyMap<string, Verb>): string {
  const width = Math.max(...[...verbs.keys()].map((name) => name.length));
  return [
    "Attune tunes a code model on your workspace, on your own GPU or CPU, and completes code with the result.",
    "",
    "Usage: attune VERB …",
    "",
    ...[...verbs].map(([name, verb]) => `  ${name.padEnd(width)}  ${verb.summary}`),
    "",
    "  attune VERB --help  explains a verb.      attune --version  prints the version.",
    "",
    ...exitCodes,
    "",
  ].join("\n");
}

/** What `attune VERB --help` prints: every option of the verb, in the order of its table. */
export function verbHelp(name: string, verb: Verb): string {
  const rows = spelledOptions(verb.options).map(({ name: option, placeholder, help }): readonly [string, string] => [
    placeholder === null ? `--${option}` : `--${option} ${placeholder}`,
    help,
  ]);
  rows.push(["--json", "print one JSON object a line"], ["--help", "print this"]);
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= 34));
  return [
    verb.summary,
    "",
    `Usage: attune ${[name, verb.positional, "[OPTIONS]"].filter((part) => part !== null).join(" ")}`,
    "",
    ...rows.map(([left, right]) =>
      left.length > width ? `  ${left}\n  ${" ".repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
    ),
    "",
    ...(verb.notes.length > 0 ? [...verb.notes, ""] : []),
    ...exitCodes,
    "",
  ].join("\n");
}

const exitCodes = ["Exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Logs go to standard error."];
