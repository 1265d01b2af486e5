import assert from "node:assert/strict";
import { test } from "node:test";
import { licenceText, permitsOf } from "../../../engine/words/licence";

test("a licence as it is written, and what it permits", () => {
  const check = (license: string | null, text: string | null, permits: ReturnType<typeof permitsOf>) => {
    if (license !== null) assert.equal(licenceText(license), text);
    assert.equal(permitsOf(license), permits, String(license));
  };
  check("apache-2.0", "Apache-2.0", "anything");
  check("Apache-2.0", "Apache-2.0", "anything");
  check("bigcode-openrail-m", "BigCode OpenRAIL-M", "conditions");
  check("qwen-research", "Qwen research licence", "research");
  // Nobody here has read it, so nobody says that it permits anything.
  check("my-own", "my-own", null);
  check("other", "other", null);
  check(null, null, null);
});
