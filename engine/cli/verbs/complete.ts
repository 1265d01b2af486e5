import { type CompletePlace, completeRequest } from "../../protocol/complete";
import { endpointTokenVariable } from "../../protocol/endpoint";
import { tokensField } from "../../protocol/fields";
import type { Fields } from "../../schema/request";
import { count, filledText, flag } from "../../schema/schema";
import { demandEndpoint, withToken } from "../endpoint";
import type { Values } from "../options";
import { serveLines, withProject } from "../stdin";
import { need, usage, verb } from "../verb";

/** What holds for every request, with `--stdin` too. */
const { at: _, project: __, ...settingFields } = completeRequest.fields;

/** A place, as a command line tells it. */
const placeFields = {
  file: { schema: filledText, option: { placeholder: "FILE", path: true, help: "the file to complete in" } },
  line: { schema: count, option: { placeholder: "L", help: "1-based line of the cursor" } },
  column: {
    schema: count,
    option: { placeholder: "C", help: "1-based column of the cursor, in UTF-16 units as an editor counts" },
  },
  prompt: { schema: filledText, option: { placeholder: "TEXT", help: "continue this text, left to right" } },
  tokens: tokensField,
} as const satisfies Fields;

const serving = {
  stdin: { schema: flag, option: { help: "serve JSON lines from standard input until it ends" } },
} as const satisfies Fields;

export const complete = verb({
  summary: "Complete code at a place in a file",
  positional: null,
  options: { ...settingFields, ...placeFields, ...serving },
  interruptible: true,
  notes: [
    "Give one place: --file with --line and --column, or --prompt, or --tokens.",
    "",
    "With --stdin each line of standard input is a request, answered by one line with its id:",
    '  {"id": 1, "file": "a.ts", "line": 3, "column": 7, "text": "…"}   text may be absent: the file is read',
    "     and language, an editor's identifier such as \"python\", where the file's name does not tell it",
    '  {"id": 2, "prompt": "function add("}     {"id": 3, "tokens": [1, 2, 3]}     {"cancel": 2}',
    "and adapter, endpointAdapter, strength, maxTokens and raw where they differ from the command line's.",
    "",
    "With --endpoint the code around the place, and code of other files, goes to that server, secrets masked, and nowhere",
    `else; its token stands in the environment as ${endpointTokenVariable}. --base, or --endpoint-tokenizer, names a`,
    "model here with the server's tokenizer. A server that fails is an error: no model of this machine takes its place.",
    "",
    "Other files of the git repository that a file lies in are shown to the model where it gains by them; --context off.",
  ],
  prepare(_, values) {
    const { file: _file, line: _line, column: _column, prompt: _prompt, tokens: _tokens, stdin, ...settings } = values;
    demandEndpoint("complete", values);
    if (stdin) {
      const given = Object.entries(placeFields).find(([name]) => name in values)?.[0];
      if (given !== undefined) {
        throw usage(
          `attune complete: --${given} and --stdin exclude each other`,
          "Put the place into the request's line.",
        );
      }
      return (context) => serveLines(withToken(settings, context.io), context);
    }
    const place = readPlace(values);
    return async ({ operations, output, io, signal }) => {
      const completer = await operations.createCompleter(output.log);
      try {
        const result = await completer.complete(
          await withProject({ ...withToken(settings, io), at: place }, operations),
          signal,
        );
        output.event("result", result);
        output.text(`${result.text}\n`);
      } finally {
        await completer.dispose();
      }
    };
  },
});

function readPlace(values: Values<typeof placeFields>): CompletePlace {
  const hint = "Give --file with --line and --column, or --prompt, or --tokens, or --stdin.";
  const given = (["file", "prompt", "tokens"] as const).filter((name) => values[name] !== undefined);
  if (given.length !== 1) {
    const what =
      given.length === 0 ? "no place is given" : `${given.map((name) => `--${name}`).join(" and ")} exclude each other`;
    throw usage(`attune complete: ${what}`, hint);
  }
  if (values.file !== undefined) {
    const line = need(values.line, `attune complete: --line beside --file`, hint);
    const column = need(values.column, `attune complete: --column beside --file`, hint);
    return { kind: "file", file: values.file, line, column };
  }
  if (values.line !== undefined || values.column !== undefined) {
    throw usage("attune complete: --line and --column go with --file only", hint);
  }
  if (values.prompt !== undefined) return { kind: "prompt", prompt: values.prompt };
  return { kind: "tokens", tokens: need(values.tokens, "attune complete: --tokens", hint) };
}
