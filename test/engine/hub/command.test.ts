/** The built command line, stopped and killed in the midst of a download. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tempFolder } from "../../support/temp";
import { attune } from "../cli/process";
import { fakeHub, id } from "./fake-hub";

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGKILL", null],
] as const) {
  test(`after ${signal} the same command goes on where it stopped`, async (context) => {
    const home = await tempFolder(context);
    const hub = await fakeHub(context);
    const weights = hub.files.get("model.safetensors") ?? new Uint8Array();
    hub.replies.set("model.safetensors", [
      (_request, response) => {
        response.writeHead(200, { etag: '"one"', "content-length": weights.length });
        response.write(weights.subarray(0, 4000));
      },
    ]);
    const env = { ATTUNE_HOME: home, HF_HOME: home, HF_ENDPOINT: hub.url };
    const argv = ["models", "download", id, "--json"];
    const stopped = await attune(argv, {
      env,
      onLine: (line, kill) => {
        if (line.includes('"model.safetensors"')) kill(signal);
      },
    });
    assert.equal(stopped.code, code, stopped.err);
    const listed = await attune(["models", "list", "--json"], { env });
    assert.equal(listed.last()["models"], 1);

    const done = await attune(argv, { env });
    assert.equal(done.code, 0, done.err);
    assert.equal(done.last()["source"], "download");
    assert.equal(hub.seen.at(-1)?.range, "bytes=4000-");
    assert.equal((await attune(["params", "--base", id, "--json"], { env })).code, 0);
    assert.equal((await attune(["models", "remove", id], { env })).code, 0);
  });
}
