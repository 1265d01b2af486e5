/** The options of the command line, out of the declarations of what is asked: names, help, and a text's way to a value. */
import { resolve } from "node:path";
import { type Field, type Fields, optionName, wrongUsage } from "../schema/request";
import { type JsonSchema, notAsExpected, type Read } from "../schema/schema";

/** The values that were given, by the name of their field. */
export type Values<F extends Fields> = { readonly [K in keyof F]?: Read<F[K]["schema"]> };

export interface Spelling {
  /** `rank-pattern`; `no-verdict` for what is switched off. */
  readonly name: string;
  /** What stands for the value in the help; null for a switch. */
  readonly placeholder: string | null;
  readonly help: string;
}

/** The fields that have an option, in their order, each with its spelling. */
export function spelledOptions(
  fields: Fields,
): readonly (Spelling & { readonly key: string; readonly field: Field })[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const { option, schema } = field;
    if (option === undefined) return [];
    const name = option.negated ? `no-${optionName(key)}` : optionName(key);
    const placeholder =
      schema.json.type === "boolean" ? null : (option.placeholder ?? schema.json.enum?.join("|") ?? "VALUE");
    return [{ key, field, name, placeholder, help: option.help + defaultText(field) }];
  });
}

/** Of switches and tables nothing has to be said. */
function defaultText({ default: value }: Field): string {
  return typeof value === "string" || typeof value === "number" ? ` (default: ${value})` : "";
}

/** What was given for a field's option, `true` for a switch. Paths are told from `cwd`. Throws `E_USAGE`. */
export function readOption({ schema, option }: Field, given: unknown, where: string, cwd: string): unknown {
  try {
    if (schema.json.type === "boolean") return option?.negated !== true;
    const value = schema.read(typedValue(schema.json, String(given), where), where);
    return option?.path && typeof value === "string" && value !== option.alone ? resolve(cwd, value) : value;
  } catch (error) {
    throw wrongUsage(error);
  }
}

/** The arguments with `--update=latest` for an `--update` behind which no value stands. */
export function withLoneOptions(argv: readonly string[], fields: Fields): string[] {
  const lone = new Map<string, string>();
  for (const { name, field } of spelledOptions(fields)) {
    const alone = field.option?.alone;
    if (alone !== undefined) lone.set(`--${name}`, `--${name}=${alone}`);
  }
  return argv.map((argument, index) => {
    const next = argv[index + 1];
    return next === undefined || next.startsWith("-") ? (lone.get(argument) ?? argument) : argument;
  });
}

/** As the type demands; what cannot be read so stays as it was typed, for the message. */
function typedValue(json: JsonSchema, text: string, where: string): unknown {
  switch (json.type) {
    case "integer":
    case "number":
      // Number("") is 0, which no user means.
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "array":
      return text.split(",").map((part) => typedValue(json.items ?? {}, part, where));
    case "object":
      return tableOf(text, where);
    default:
      return text;
  }
}

/** `q_proj=8,up_proj=4`: a key may hold `=`, but no comma. */
function tableOf(text: string, where: string): Record<string, number> {
  const entries = text.split(",").map((entry): [string, number] => {
    const at = entry.lastIndexOf("=");
    const [key, number] = [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    if (at < 1 || key === "" || number === "") throw notAsExpected(where, text, "a list such as q_proj=8,up_proj=4");
    return [key, Number(number)];
  });
  if (new Set(entries.map(([key]) => key)).size < entries.length)
    throw notAsExpected(where, text, "a list of different keys");
  return Object.fromEntries(entries);
}
