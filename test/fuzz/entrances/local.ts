/** What windows and the engine that they share leave for each other and say to each other. */
import assert from "node:assert/strict";
import { serialize } from "node:v8";
import { contentTypeDecoder } from "../../../engine/local/coding";
import { parseRecord } from "../../../engine/local/record";
import { sharedStart, startReport } from "../../../engine/local/start";
import { Malformed } from "../../../engine/schema/schema";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";
import { damagedJson, damagedValue } from "../json";

const record = { pid: 1, version: "1", build: "b", socket: "/s", secret: "s", proof: "p" };
const start = { folder: "/f", key: "0123456789abcdef", version: "1", build: "b", graceMs: 1 };
const message = {
  jsonrpc: "2.0",
  id: 1,
  method: "attune/complete",
  params: { at: { kind: "tokens", tokens: [1, 2] } },
};
const typed = { jsonrpc: "2.0", id: 1, result: { values: Float32Array.of(1, 2), perTokenMs: Number.NaN } };
const utf8 = new TextEncoder();

export const localEntrances: readonly Entrance[] = [
  {
    name: "records of engines",
    weight: 5,
    run(random) {
      const text = utf8.encode(damagedJson(random, record));
      const found = parseRecord(random.chance(0.5) ? text : damagedBytes(random, text));
      assert(found === null || (Number.isInteger(found.pid) && found.socket !== "" && found.secret !== ""));
    },
  },
  {
    name: "what a shared engine is told first, and tells",
    weight: 5,
    run(random) {
      const [schema, valid] = random.pick([
        [sharedStart, start],
        [startReport, { kind: "ready", file: "/f" }],
        [startReport, { kind: "refused", reason: "r" }],
      ] as const);
      try {
        assert(schema.read(damagedValue(random, valid), "") !== undefined);
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
      }
    },
  },
  {
    name: "messages between a window and its engine",
    weight: 5,
    async run(random) {
      const bytes = damagedBytes(random, serialize(random.pick([message, typed])));
      const read = await contentTypeDecoder<{ jsonrpc: string }>()
        .decode(bytes)
        .catch((error: unknown) => assert(error instanceof Error));
      assert(read === undefined || read.jsonrpc === "2.0");
    },
  },
];
