import { AttuneError } from "../errors";
import type { Operations } from "../operations";
import type { Fields } from "../schema/request";
import type { Io } from "./io";
import type { Values } from "./options";
import type { Output } from "./output";

/** What a verb may know of its process. Writing goes through the output. */
export type Surroundings = Pick<Io, "cwd" | "input" | "env">;

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
  /** The declared fields of what is asked: those with an option are offered. */
  readonly options: Fields;
  /** Whether the verb ends by itself when its signal is aborted; otherwise the first SIGINT ends the process. */
  readonly interruptible: boolean;
  /** More for the help: how the options go together, and examples. */
  readonly notes: readonly string[];
  /** Checks what the command line alone shows, before any file is opened. */
  prepare(positional: string | undefined, values: Values<Fields>): (context: Context) => Promise<void>;
}

/** A verb whose `prepare` sees the options of the fields that it lists. */
export function verb<F extends Fields>(definition: {
  readonly summary: string;
  readonly positional: string | null;
  readonly options: F;
  readonly interruptible: boolean;
  readonly notes: readonly string[];
  prepare(positional: string | undefined, values: Values<F>): (context: Context) => Promise<void>;
}): Verb {
  // What `prepare` is given was read by the schemas of these fields.
  return definition as unknown as Verb;
}

/** E_USAGE: the command line itself is wrong; `hint` says how it is right. */
export function usage(message: string, hint: string): AttuneError {
  return new AttuneError("E_USAGE", message, hint);
}

/** The value; throws E_USAGE where it was not given. `what` begins the message. */
export function need<T>(value: T | undefined, what: string, hint: string): T {
  if (value === undefined) throw usage(`${what} is missing`, hint);
  return value;
}
