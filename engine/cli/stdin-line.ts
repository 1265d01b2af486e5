/** One line of `complete --stdin`: a request whose place lies flat beside its other fields, or a cancellation. */
import { isRecord } from "../errors";
import { type CompletePlace, completeRequest, placeSchema } from "../protocol/complete";
import { readRequest } from "../schema/request";
import {
  anything,
  filledText,
  Malformed,
  notAsExpected,
  nullable,
  type Schema,
  schema,
  strictObject,
} from "../schema/schema";

export type RequestId = string | number;

/** `adapter: null`, and `endpointAdapter: null`, ask for the base alone where the command line named an adapter. */
export type StdinLine =
  | { readonly kind: "cancel"; readonly id: RequestId }
  | {
      readonly kind: "complete";
      readonly id: RequestId;
      readonly at: CompletePlace;
      readonly adapter?: string | null;
      readonly endpointAdapter?: string | null;
      readonly strength?: number;
      readonly maxTokens?: number;
      readonly raw?: boolean;
    };

const idSchema: Schema<RequestId> = schema("a text or a number", {}, (value) =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value)) ? value : undefined,
);

const cancelSchema = strictObject<{ readonly cancel: RequestId }>({ cancel: idSchema });

const { strength, maxTokens, raw } = completeRequest.fields;
/** Of these the place is made, and checked there. */
const placeNames = ["file", "line", "column", "text", "language", "prompt", "tokens"] as const;
type Flat = Partial<Record<(typeof placeNames)[number], unknown>>;

const completeSchema = strictObject<
  { readonly id: RequestId },
  Flat &
    Pick<Extract<StdinLine, { kind: "complete" }>, "adapter" | "endpointAdapter" | "strength" | "maxTokens" | "raw">
>(
  { id: idSchema },
  {
    ...{ file: anything, line: anything, column: anything, text: anything, language: anything },
    ...{ prompt: anything, tokens: anything },
    adapter: nullable(filledText),
    endpointAdapter: nullable(filledText),
    strength: strength.schema,
    maxTokens: maxTokens.schema,
    raw: raw.schema,
  },
);

const lineSchema: Schema<StdinLine> & { readonly name: string } = {
  name: "request",
  expected: "an object",
  json: { type: "object" },
  read(value, place) {
    if (!isRecord(value)) throw notAsExpected(place, value, "an object");
    if ("cancel" in value) return { kind: "cancel", id: cancelSchema.read(value, place).cancel };
    const { id, file, line, column, text, language, prompt, tokens, ...settings } = completeSchema.read(value, place);
    return { kind: "complete", id, at: placeOf({ file, line, column, text, language, prompt, tokens }), ...settings };
  },
};

/** A line's JSON value → what it asks for. Throws `E_USAGE`. */
export function parseStdinLine(value: unknown): StdinLine {
  return readRequest(lineSchema, value);
}

/** The id of a line that is otherwise wrong, so that its error still reaches the right caller. */
export function readableId(value: unknown): RequestId | null {
  const id = isRecord(value) ? value["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function placeOf(flat: Flat): CompletePlace {
  const kinds = (["file", "prompt", "tokens"] as const).filter((kind) => flat[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw new Malformed(
      `${kinds.length === 0 ? "none" : kinds.join(" and ")} of file, prompt and tokens is given`,
      "Give exactly one place: file with line and column, or prompt, or tokens.",
    );
  }
  const given = Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== undefined));
  if (kind !== "file" && Object.keys(given).length > 1)
    throw new Malformed(`line, column, text and language do not go with ${kind}`, "Remove them.");
  // Its fields lie flat in the line, so they are named without a path.
  return placeSchema.read({ kind, ...given }, "");
}
