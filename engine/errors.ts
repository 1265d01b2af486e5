import { reasonOf } from "./words/system";

/**
 * Every error that a user can meet, by code. One factory per error, so that its wording and its next step stand in one
 * place. A plain `Error` that reaches the top is a defect of ours and is reported as `E_INTERNAL`.
 */
export class AttuneError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What the user can do now: one sentence. */
    readonly hint: string,
    /** Plain data for machines, for example the paths of checkpoints that survive. */
    readonly data?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.name = "AttuneError";
  }
}

export const errorCodes = [
  "E_INTERNAL",
  "E_USAGE",
  "E_HOST",
  "E_MODEL_MISSING",
  "E_MODEL_FILE",
  "E_MODEL_CONFIG",
  "E_MODEL_FAMILY",
  "E_MODEL_ENCODER",
  "E_TOKENIZER",
  "E_TARGETS",
  "E_WORKSPACE_MISSING",
  "E_WORKSPACE_EMPTY",
  "E_WORKSPACE_SMALL",
  "E_EXAMPLES",
  "E_OUTPUT",
  "E_DEVICE",
  "E_DEVICE_WRONG",
  "E_PRECISION",
  "E_MEMORY",
  "E_ADAPTER",
  "E_ADAPTER_BASE",
  "E_MERGE",
  "E_JOB",
  "E_CHECKPOINT",
  "E_DIVERGED",
  "E_INTERRUPTED",
  "E_FILE",
  "E_HUB_ID",
  "E_HUB_ACCESS",
  "E_DOWNLOAD",
  "E_ENDPOINT",
  "E_DISK_SPACE",
  "E_IN_USE",
  "E_PEER",
  "E_ENGINE_CRASHED",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error as plain data, as it crosses a process boundary or is printed as JSON. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Ours as it is; an error of the system as E_FILE or E_DISK_SPACE; anything else is a defect: E_INTERNAL, with its stack. */
export function toErrorData(error: unknown): ErrorData {
  if (error instanceof AttuneError) {
    const { code, message, hint, data } = error;
    return data === undefined ? { code, message, hint } : { code, message, hint, data };
  }
  if (error instanceof Error && "syscall" in error) return ofSystem(error);
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "E_INTERNAL", message, hint: "This is a defect in Attune. Please report it with the log." };
}

/** The disk or the network failed where nobody looked for it: no defect of ours, and no stack helps the user. */
function ofSystem(error: Error): ErrorData {
  const code = "code" in error ? error.code : undefined;
  const full = code === "ENOSPC" || code === "EDQUOT";
  return {
    code: full ? "E_DISK_SPACE" : "E_FILE",
    message: `The work could not go on: ${reasonOf(error)}.`,
    hint: full
      ? "Free some space, or set ATTUNE_HOME to a folder on a larger disk."
      : "Check the disk, the network and what you may read and write, and try again.",
  };
}

/** The other way: an error that came over a process boundary. Anything that is not ours becomes `E_INTERNAL`. */
export function fromErrorData(data: unknown): AttuneError {
  if (typeof data === "object" && data !== null && "code" in data && "message" in data && "hint" in data) {
    const { code, message, hint } = data;
    const known = errorCodes.find((item) => item === code);
    if (known !== undefined && typeof message === "string" && typeof hint === "string") {
      return new AttuneError(known, message, hint, "data" in data && isRecord(data.data) ? data.data : undefined);
    }
  }
  const message = typeof data === "string" ? data : shown(data);
  return new AttuneError("E_INTERNAL", message, "This is a defect in Attune. Please report it with the log.");
}

/** Whether a foreign value is an object with named fields, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A foreign value as a message may show it: short, whatever it is, and free of characters that would drive a terminal. */
export function shown(value: unknown): string {
  let text: string;
  try {
    text =
      typeof value === "number"
        ? String(value)
        : (JSON.stringify(value) ?? (value === undefined ? "nothing" : typeof value));
  } catch {
    // Nested too deeply, or of a kind that JSON does not have.
    text = typeof value === "object" ? "a value that is no plain data" : `a ${typeof value}`;
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** For the default branch of a switch over a union: the compiler proves that it cannot be reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
