import assert from "node:assert/strict";
import { test } from "node:test";
import { parseJson } from "../../../engine/formats/json";
import { Malformed } from "../../../engine/schema/schema";

const parse = (text: string) => parseJson(new TextEncoder().encode(text));

test("values may be nested two hundred levels deep and no deeper", () => {
  const nested = (levels: number) => `${"[".repeat(levels - 1)}{"a":1}${"]".repeat(levels - 1)}`;
  parse(nested(200));
  assert.throws(() => parse(nested(201)), Malformed);
  assert.throws(() => parse("[".repeat(1_000_000)), /nested more than 200 levels/);
});

test("brackets in texts, and brackets that close, are no depth", () => {
  const text = '[{"\\"['.repeat(300);
  assert.deepEqual(parse(JSON.stringify({ text })), { text });
  assert.deepEqual(parse('["\\\\", "\\\\\\"["]'), ["\\", '\\"[']);
  assert.equal((parse(`[${"[],".repeat(1000)}{}]`) as unknown[]).length, 1001);
});
