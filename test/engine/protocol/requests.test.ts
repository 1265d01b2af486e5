import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseStdinLine } from "../../../engine/cli/stdin-line";
import { AttuneError, fromErrorData, shown } from "../../../engine/errors";
import { completeRequest } from "../../../engine/protocol/complete";
import { type CallName, calls, completionWaiting } from "../../../engine/protocol/wire";
import { readRequest } from "../../../engine/schema/request";

/** Every request of the wire, and what else comes in as one. */
const parsers: Readonly<Record<string, (value: unknown) => unknown>> = {
  ...Object.fromEntries(
    (Object.keys(calls) as CallName[]).map((name) => [
      name,
      (value: unknown) => readRequest<unknown>(calls[name].request, value),
    ]),
  ),
  completionWaiting: (value) => readRequest(completionWaiting, value),
  "a line of --stdin": parseStdinLine,
};

/** Objects with the fields that requests have, mostly with values of the right kind, so that the deeper checks are met. */
const nearlyRight = fc.record(
  {
    id: fc.oneof(fc.string(), fc.integer(), fc.anything()),
    cancel: fc.anything(),
    workspace: fc.oneof(fc.string(), fc.anything()),
    adapter: fc.oneof(fc.string(), fc.constant(null), fc.anything()),
    rank: fc.oneof(fc.integer(), fc.double()),
    lr: fc.double(),
    strength: fc.double(),
    device: fc.constantFrom("cpu", "auto", "gpu"),
    tokens: fc.array(fc.oneof(fc.integer(), fc.double())),
    prompt: fc.string(),
    file: fc.string(),
    line: fc.integer(),
    column: fc.integer(),
    raw: fc.oneof(fc.boolean(), fc.anything()),
    at: fc.record(
      {
        kind: fc.constantFrom("file", "prompt", "tokens", "other"),
        file: fc.string(),
        line: fc.integer(),
        column: fc.integer(),
        prompt: fc.string(),
        tokens: fc.array(fc.integer()),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe("foreign values become typed requests or E_USAGE, never anything else", () => {
  for (const [name, parse] of Object.entries(parsers)) {
    it(name, () => {
      fc.assert(
        fc.property(fc.oneof(nearlyRight, fc.jsonValue(), fc.anything()), (value) => {
          try {
            const request = parse(value);
            assert.deepEqual(structuredClone(request), request);
            // No field that is undefined, no number that is not finite.
            JSON.stringify(request, (field, item: unknown) => {
              assert.ok(item !== undefined && (typeof item !== "number" || Number.isFinite(item)), field);
              return item;
            });
          } catch (error) {
            assert.ok(error instanceof AttuneError, String(error));
            assert.equal(error.code, "E_USAGE");
            assert.ok(error.message.length < 400, error.message);
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  it("a request that is right is taken as it is", () => {
    const optional = {
      base: fc.constantFrom("id", "/folder"),
      adapter: fc.constant("/adapter"),
      strength: fc.double({ noNaN: true, noDefaultInfinity: true }),
      device: fc.constantFrom("auto", "cpu", "webgpu"),
      precision: fc.constantFrom("auto", "fp32", "int8"),
      threads: fc.integer({ min: 1 }),
      maxTokens: fc.integer({ min: 1 }),
      raw: fc.boolean(),
    };
    const at = fc.oneof(
      fc.record({ kind: fc.constant("prompt"), prompt: fc.string() }),
      fc.record({ kind: fc.constant("tokens"), tokens: fc.array(fc.nat(), { minLength: 1 }) }),
      fc.record({
        kind: fc.constant("file"),
        file: fc.constant("/a.ts"),
        line: fc.integer({ min: 1 }),
        column: fc.integer({ min: 1 }),
        text: fc.string({ unit: "binary" }),
      }),
    );
    fc.assert(
      fc.property(fc.record({ ...optional, at }, { requiredKeys: ["at"], noNullPrototype: true }), (given) => {
        const request = structuredClone(given);
        assert.deepEqual(readRequest(completeRequest, request), request);
      }),
    );
  });
});

describe("a foreign value in a message", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(20_000)}1${"]".repeat(20_000)}`);
  for (const [value, expected] of [
    [undefined, "nothing"],
    [Number.NaN, "NaN"],
    ["a\u001b[2J", '"a\\u001b[2J"'],
    ["x".repeat(200), `"${"x".repeat(76)}…`],
    [Symbol("x"), "symbol"],
    [10n, "a bigint"],
    [deep, "a value that is no plain data"],
    [Object.create(null), "{}"],
  ] as const) {
    it(`${typeof value} ${expected.slice(0, 20)}`, () => assert.equal(shown(value), expected));
  }

  it("an error that is no error has words", () => {
    assert.equal(fromErrorData(Object.create(null)).message, "{}");
    assert.equal(fromErrorData("gone").message, "gone");
  });
});
