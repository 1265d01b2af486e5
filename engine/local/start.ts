/** What a window tells an engine that it starts for all, and what comes back before the two part. */

import { isRecord } from "../errors";
import { filledText, integer, object, oneOf, type Read, schema, strictObject } from "../schema/schema";

/** On the command line of the engine, with a `SharedStart` as JSON behind it. */
export const sharedFlag = "--shared";

export interface SharedStart {
  /** Where records lie. */
  readonly folder: string;
  readonly key: string;
  readonly version: string;
  readonly build: string;
  /** How long an engine without a window lives on, in milliseconds. */
  readonly graceMs: number;
}

export const sharedStart = strictObject<SharedStart>({
  ...{ folder: filledText, key: filledText, version: filledText, build: filledText },
  graceMs: integer(0),
});

const ready = object({ kind: oneOf(["ready"]), file: filledText });
const refused = object({ kind: oneOf(["refused"]), reason: filledText });

/** `file`: the record of the engine to use, which another process may be; `refused`: none can be shared here. */
export type StartReport = Read<typeof ready> | Read<typeof refused>;

export const startReport = schema<StartReport>("a report", { type: "object" }, (value, place) =>
  isRecord(value) ? (value["kind"] === "refused" ? refused : ready).read(value, place) : undefined,
);
