/** From arguments to an exit code: finds the verb, reads its options, runs it and tells how it ended. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { nameProcess } from "../disk/in-use";
import { AttuneError, toErrorData } from "../errors";
import type { Operations } from "../operations";
import { readable } from "../words/system";
import type { Io } from "./io";
import { readOption, spelledOptions, withLoneOptions } from "./options";
import { createOutput, type Output } from "./output";
import { createScreen } from "./screen";
import { programHelp, verbHelp } from "./usage";
import { type Context, usage, type Verb } from "./verb";
import { adapterExport, adapterImport, adapterList, adapterMerge, adapterShow, adapterVerify } from "./verbs/adapter";
import { benchComplete, benchTrain } from "./verbs/bench";
import { complete } from "./verbs/complete";
import { devices } from "./verbs/devices";
import { diskFree, diskList } from "./verbs/disk";
import { evaluate } from "./verbs/evaluate";
import { gradients } from "./verbs/gradients";
import { jobExport } from "./verbs/job";
import { logits } from "./verbs/logits";
import { modelsDownload, modelsList, modelsRemove } from "./verbs/models";
import { params } from "./verbs/params";
import { adapterPush } from "./verbs/push";
import { review } from "./verbs/review";
import { train } from "./verbs/train";

export const verbs: ReadonlyMap<string, Verb> = new Map([
  ["train", train],
  ["complete", complete],
  ["review", review],
  ["evaluate", evaluate],
  ["params", params],
  ["devices", devices],
  ["logits", logits],
  ["gradients", gradients],
  ["adapter list", adapterList],
  ["adapter show", adapterShow],
  ["adapter import", adapterImport],
  ["adapter export", adapterExport],
  ["adapter merge", adapterMerge],
  ["adapter verify", adapterVerify],
  ["adapter push", adapterPush],
  ["job export", jobExport],
  ["models list", modelsList],
  ["models download", modelsDownload],
  ["models remove", modelsRemove],
  ["disk list", diskList],
  ["disk free", diskFree],
  ["bench train", benchTrain],
  ["bench complete", benchComplete],
]);

export const exitCode = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Never rejects: every failure ends as an exit code, a message and, with `--json`, an `error` event. */
export async function runCli(argv: readonly string[], io: Io, operations: Operations): Promise<number> {
  // Wrong usage has to be told in JSON too, so `--json` is looked for before anything is parsed.
  const output = createOutput(createScreen(io), argv.includes("--json"));
  try {
    const command = parse(argv, io.cwd);
    if (command.kind === "text") {
      output.screen.out(command.text);
      return exitCode.done;
    }
    return await perform(command, io, operations, output);
  } catch (error) {
    return fail(error, output);
  }
}

type Command =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "verb";
      readonly verb: Verb;
      readonly argv: readonly string[];
      readonly run: (context: Context) => Promise<void>;
    };

function parse(argv: readonly string[], cwd: string): Command {
  const [first, second] = argv;
  if (first === undefined || ["--help", "-h", "help"].includes(first)) {
    return { kind: "text", text: programHelp(verbs) };
  }
  if (first === "--version" || first === "-v") return { kind: "text", text: `${version}\n` };
  const known = `Verbs are ${[...verbs.keys()].join(", ")}; attune --help explains them.`;
  if (first.startsWith("-")) throw usage(`the verb comes first, but ${first} is an option`, known);
  const single = verbs.get(first);
  const name = single === undefined ? `${first} ${second ?? ""}`.trim() : first;
  const verb = single ?? verbs.get(name);
  if (verb === undefined) throw usage(`unknown verb: ${name}`, known);

  nameProcess(`attune ${name}`);
  const rest = argv.slice(name.split(" ").length);
  const { given, positionals } = readArguments(name, verb, rest);
  if (given.has("help")) return { kind: "text", text: verbHelp(name, verb) };
  const hint = `Usage: attune ${name} ${verb.positional ?? ""}`.trimEnd();
  const allowed = verb.positional === null ? 0 : 1;
  const extra = positionals[allowed];
  if (extra !== undefined) throw usage(`attune ${name}: unexpected argument: ${extra}`, `${hint} [OPTIONS]`);
  const [positional] = positionals;
  if (positional === "") throw usage(`attune ${name}: ${verb.positional} is empty`, `${hint} [OPTIONS]`);
  if (positional === undefined && verb.positional !== null && !verb.positional.startsWith("[")) {
    throw usage(`attune ${name}: ${verb.positional} is missing`, `${hint} [OPTIONS]`);
  }
  return { kind: "verb", verb, argv: rest, run: verb.prepare(positional, readValues(verb, given, cwd)) };
}

function readArguments(name: string, verb: Verb, argv: readonly string[]) {
  const config: Record<string, { type: "string" | "boolean"; short?: string }> = {
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  };
  for (const { name: option, placeholder } of spelledOptions(verb.options)) {
    config[option] = { type: placeholder === null ? "boolean" : "string" };
  }
  try {
    const { values, positionals } = parseArgs({
      args: joinNegativeNumbers(withLoneOptions(argv, verb.options), config),
      options: config,
      strict: true,
      allowPositionals: true,
    });
    return { given: new Map(Object.entries(values)), positionals };
  } catch (error) {
    // The message names the option; a long advice about dashes follows its first sentence.
    const [what = "wrong arguments"] = (error instanceof Error ? error.message : String(error)).split(/[.\n]\s?/);
    const known = [...Object.keys(config)].map((option) => `--${option}`).join(", ");
    throw usage(`attune ${name}: ${what}`, `Options of ${name} are ${known}; attune ${name} --help explains them.`);
  }
}

/** `--strength -1` is clear to a reader, but parseArgs takes the dash for the next option. */
function joinNegativeNumbers(
  argv: readonly string[],
  config: Record<string, { type: "string" | "boolean" }>,
): string[] {
  const joined: string[] = [];
  for (const argument of argv) {
    const before = joined.at(-1);
    const takesValue = before?.startsWith("--") === true && config[before.slice(2)]?.type === "string";
    if (takesValue && /^-[\d.]/.test(argument)) joined[joined.length - 1] = `${before}=${argument}`;
    else joined.push(argument);
  }
  return joined;
}

function readValues(verb: Verb, given: ReadonlyMap<string, unknown>, cwd: string): Record<string, unknown> {
  return Object.fromEntries(
    spelledOptions(verb.options)
      .filter(({ name }) => given.has(name))
      .map(({ key, field, name }) => [key, readOption(field, given.get(name), `--${name}`, cwd)]),
  );
}

async function perform(
  command: Extract<Command, { kind: "verb" }>,
  io: Io,
  operations: Operations,
  output: Output,
): Promise<number> {
  const controller = new AbortController();
  const stopListening = io.onInterrupt(() => {
    // The second time, or where nothing listens, whoever pressed Ctrl+C wants the process gone.
    if (controller.signal.aborted || !command.verb.interruptible) {
      io.exitNow(exitCode.interrupted);
      return;
    }
    output.screen.err(
      `${io.terminal ? "\n" : ""}Interrupted: finishing what must not be lost. Once more to stop at once.\n`,
    );
    controller.abort();
  });
  try {
    await command.run({ operations, io, output, signal: controller.signal, argv: command.argv });
    return exitCode.done;
  } finally {
    stopListening();
  }
}

function fail(error: unknown, output: Output): number {
  const data = toErrorData(error);
  output.event("error", data);
  output.screen.err(`attune: ${readable(data.message)}\n${readable(data.hint)}\n`);
  if (error instanceof AttuneError) {
    if (error.code === "E_USAGE") return exitCode.usage;
    if (error.code === "E_INTERRUPTED") return exitCode.interrupted;
  }
  return exitCode.failed;
}
