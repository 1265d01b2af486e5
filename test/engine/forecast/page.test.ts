/** A model of the hub before it is downloaded: what its page says, and what memory it would take here. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { describeModel } from "../../../engine/forecast/page";
import { id } from "../hub/fake-hub";
import { given } from "../hub/given";

test("a page tells the memory of its model, and no speed", async (context) => {
  const { hooks } = await given(context);
  const { outlook, license } = await describeModel({ id }, hooks);
  assert.equal(license, "apache-2.0");
  const { training, completing, firstAdapter } = outlook ?? assert.fail("no outlook");
  assert.ok(training.bytes > completing.bytes && completing.bytes > 100e6);
  assert.equal(training.fit, "fits");
  assert.deepEqual(
    [training.tokensPerSecond, completing.msPerToken, firstAdapter.seconds],
    [undefined, undefined, undefined],
  );
});

test("a page that cannot be read is refused as the hub refuses it", async (context) => {
  const { hooks, hub } = await given(context);
  hub.info = { sha: "no commit" };
  await assert.rejects(describeModel({ id }, hooks), { code: "E_DOWNLOAD" });
});
