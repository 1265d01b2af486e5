/**
 * A request, declared once: from its fields follow its type, what is refused on the wire (`readRequest`), the options of the
 * command line with their help (`engine/cli/options.ts`), and the editor's settings (`extension/editor/settings-rules.ts`).
 */
import { AttuneError } from "../errors";
import { Malformed, type Read, type Schema, strictObject } from "./schema";

export interface Field<T = unknown> {
  readonly schema: Schema<T>;
  /** Absent: the field may be. */
  readonly required?: true;
  /** How the command line asks for it; absent: it does not. */
  readonly option?: Option;
  /** What the engine does where the field is absent, as far as that is one value for all models. */
  readonly default?: T;
  /** Where the editor's settings have it; absent: nowhere. */
  readonly setting?: Setting<T>;
}

/** The option's name is the field's with hyphens: `seqLen` is `--seq-len`. */
export interface Option {
  /** What stands for the value in the help; absent where the schema has words: those. A switch has no value. */
  readonly placeholder?: string;
  readonly help: string;
  /** A switch that says no: `--no-verdict` for `verdict`. */
  readonly negated?: true;
  /** The value is a path, told from the folder the command line stands in. */
  readonly path?: true;
  /** The value of the option where none follows it; no path. */
  readonly alone?: string;
}

/** An option's name as a command line has it, without its dashes: `seq-len` for `seqLen`. */
export function optionName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A value as a command line has it; patterns by their keys, whatever their order. */
export function spelled(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, number]) => `${key}=${number}`);
  return entries.length === 0 ? "none" : entries.sort().join(",");
}

export interface Setting<T = unknown> {
  /** `training.rank` for `attune.training.rank`. */
  readonly key: string;
  /** Where a person who types a value needs closer bounds than the engine. */
  readonly schema?: Schema<T>;
}

export type Fields = Readonly<Record<string, Field>>;

type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F];

/** The type of a request with these fields. */
export type RequestOf<F extends Fields> = {
  readonly [K in keyof F as K extends RequiredKeys<F> ? K : never]: Read<F[K]["schema"]>;
} & {
  readonly [K in keyof F as K extends RequiredKeys<F> ? never : K]?: Read<F[K]["schema"]>;
};

export interface Request<F extends Fields = Fields> extends Schema<RequestOf<F>> {
  /** As an error calls it: `train`. */
  readonly name: string;
  readonly fields: F;
}

/** `rule` throws `Malformed` for fields that are each right, but do not go together. */
export function request<const F extends Fields>(
  name: string,
  fields: F,
  rule: (value: RequestOf<F>) => void = () => undefined,
): Request<F> {
  const schemas = (required: boolean) =>
    Object.fromEntries(
      Object.entries<Field>(fields)
        .filter(([, field]) => (field.required ?? false) === required)
        .map(([key, field]) => [key, field.schema]),
    );
  const object = strictObject<object, object>(schemas(true), schemas(false));
  return {
    name,
    fields,
    expected: object.expected,
    json: object.json,
    read(value, place) {
      // Each field was read by its own schema.
      const taken = object.read(value, place) as RequestOf<F>;
      rule(taken);
      return taken;
    },
  };
}

/** The defaults of the fields that have one. */
export type DefaultsOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends { readonly default: unknown } ? K : never]: Read<F[K]["schema"]>;
};

/** What a request that gives nothing is taken to ask for. */
export function defaultsOf<F extends Fields>({ fields }: Request<F>): DefaultsOf<F> {
  const given = Object.entries<Field>(fields).filter(([, field]) => "default" in field);
  return Object.fromEntries(given.map(([key, field]) => [key, field.default])) as DefaultsOf<F>;
}

/** A request that came over a wire. After this nobody checks it again. Throws `E_USAGE`, which names the field. */
export function readRequest<T>(schema: Schema<T> & { readonly name: string }, value: unknown): T {
  try {
    return schema.read(value, "");
  } catch (error) {
    throw wrongUsage(error, `${schema.name}: `);
  }
}

/** `Malformed` as the user's error; anything else as it is. `where` stands in front of the message. */
export function wrongUsage(error: unknown, where = ""): unknown {
  if (!(error instanceof Malformed)) return error;
  return new AttuneError("E_USAGE", `${where}${error.message}`, error.hint ?? "Correct it and ask again.");
}
