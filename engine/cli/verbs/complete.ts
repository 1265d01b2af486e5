import { resolve } from "node:path";
import type { CompletePlace } from "../../protocol";
import type { OptionName, Values } from "../options";
import { serveLines } from "../stdin";
import { defined, need, usage, verb } from "../verb";

export const complete = verb({
  summary: "Complete code at a place in a file",
  positional: null,
  options: [
    "base",
    "adapter",
    "strength",
    "file",
    "line",
    "column",
    "prompt",
    "tokens",
    "max-tokens",
    "no-draft",
    "no-heal",
    "raw",
    "device",
    "precision",
    "threads",
    "stdin",
  ],
  interruptible: true,
  notes: [
    "Give one place: --file with --line and --column, or --prompt, or --tokens.",
    "",
    "With --stdin each line of standard input is a request, answered by one line with its id:",
    '  {"id": 1, "file": "a.ts", "line": 3, "column": 7, "text": "…"}   text may be absent: the file is read',
    "     and language, an editor's identifier such as \"python\", where the file's name does not tell it",
    '  {"id": 2, "prompt": "function add("}     {"id": 3, "tokens": [1, 2, 3]}     {"cancel": 2}',
    "and adapter, strength, maxTokens and raw where they differ from the command line's.",
  ],
  prepare(_, values) {
    const settings = (cwd: string) =>
      defined({
        base: values.base,
        adapter: values.adapter === undefined ? undefined : resolve(cwd, values.adapter),
        strength: values.strength,
        device: values.device,
        precision: values.precision,
        threads: values.threads,
        maxTokens: values["max-tokens"],
        draft: values["no-draft"] ? false : undefined,
        heal: values["no-heal"] ? false : undefined,
        raw: values.raw,
      });
    if (values.stdin) {
      const given = placeOptions.find((name) => values[name] !== undefined);
      if (given !== undefined) {
        throw usage(
          `attune complete: --${given} and --stdin exclude each other`,
          "Put the place into the request's line.",
        );
      }
      return (context) => serveLines(settings(context.io.cwd), context);
    }
    const place = readPlace(values);
    return async ({ operations, output, io, signal }) => {
      const completer = await operations.createCompleter(output.log);
      try {
        const at = place.kind === "file" ? { ...place, file: resolve(io.cwd, place.file) } : place;
        const result = await completer.complete({ ...settings(io.cwd), at }, signal);
        output.event("result", result);
        output.text(`${result.text}\n`);
      } finally {
        await completer.dispose();
      }
    };
  },
});

const placeOptions = ["file", "line", "column", "prompt", "tokens"] as const satisfies readonly OptionName[];

function readPlace(values: Values<(typeof placeOptions)[number]>): CompletePlace {
  const hint = "Give --file with --line and --column, or --prompt, or --tokens, or --stdin.";
  const given = (["file", "prompt", "tokens"] as const).filter((name) => values[name] !== undefined);
  if (given.length !== 1) {
    const what =
      given.length === 0 ? "no place is given" : `${given.map((name) => `--${name}`).join(" and ")} exclude each other`;
    throw usage(`attune complete: ${what}`, hint);
  }
  if (values.file !== undefined) {
    const line = need(values.line, `attune complete: --line for --file ${values.file}`, hint);
    const column = need(values.column, `attune complete: --column for --file ${values.file}`, hint);
    return { kind: "file", file: values.file, line, column };
  }
  if (values.line !== undefined || values.column !== undefined) {
    throw usage("attune complete: --line and --column go with --file only", hint);
  }
  if (values.prompt !== undefined) return { kind: "prompt", prompt: values.prompt };
  return { kind: "tokens", tokens: need(values.tokens, "attune complete: --tokens", hint) };
}
