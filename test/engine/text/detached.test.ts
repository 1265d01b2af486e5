import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { detached } from "../../../engine/text/detached";

it("detached is the same text, whatever it is", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => detached(text) === text));
  for (const text of ["", "ascii", "ü", "日本", "\ud800", "a\udc00b", "\ufeff\0"]) assert.equal(detached(text), text);
});
