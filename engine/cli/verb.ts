import { AttuneError } from "../errors";
import type { Operations } from "../operations";
import type { Io } from "./io";
import type { OptionName, Values } from "./options";
import type { Output } from "./output";

/** What a verb may know of its process. Writing goes through the output. */
export type Surroundings = Pick<Io, "cwd" | "input">;

export interface Context {
  readonly operations: Operations;
  readonly io: Surroundings;
  readonly output: Output;
  /** Aborted by the first SIGINT or SIGTERM, where the verb says that it listens. */
  readonly signal: AbortSignal;
  /** The arguments as typed, without the verb: for "resume with …". */
  readonly argv: readonly string[];
}

export interface Verb {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** Positional arguments as the help shows them, for example `WORKSPACE`; `[WORKSPACE]` may be absent. */
  readonly positional: string | null;
  readonly options: readonly OptionName[];
  /** Whether the verb ends by itself when its signal is aborted; otherwise the first SIGINT ends the process. */
  readonly interruptible: boolean;
  /** More for the help: how the options go together, and examples. */
  readonly notes: readonly string[];
  /** Checks what the command line alone shows, before any file is opened. */
  prepare(positional: string | undefined, values: Values<OptionName>): (context: Context) => Promise<void>;
}

/** A verb whose `prepare` sees exactly the options that it lists. */
export function verb<N extends OptionName>(definition: {
  readonly summary: string;
  readonly positional: string | null;
  readonly options: readonly N[];
  readonly interruptible: boolean;
  readonly notes: readonly string[];
  prepare(positional: string | undefined, values: Values<N>): (context: Context) => Promise<void>;
}): Verb {
  return definition;
}

export function usage(message: string, hint: string): AttuneError {
  return new AttuneError("E_USAGE", message, hint);
}

export function need<T>(value: T | undefined, what: string, hint: string): T {
  if (value === undefined) throw usage(`${what} is missing`, hint);
  return value;
}

/** Without the fields that are undefined: an absent option is an absent field, never an empty one. */
export function defined<T extends object>(fields: T): { readonly [P in keyof T]?: Exclude<T[P], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { readonly [P in keyof T]?: Exclude<T[P], undefined> };
}
