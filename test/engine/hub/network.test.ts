/** Who gets to see what: tokens, redirects, proxies and certificates. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import https from "node:https";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { downloadModel } from "../../../engine/hub/download";
import { describeModel } from "../../../engine/hub/page";
import { proxyFor } from "../../../engine/network/reach";
import { selfSigned } from "../../support/certificate";
import { breakOff, commit, handle, id, listen, serve, status } from "./fake-hub";
import { given, rejectsWith, weights } from "./given";

test("the token goes to the hub and to no other host", async (context) => {
  const { hub, hooks, bytes } = await given(context, { HF_TOKEN: "hf_secret" });
  const strange: (string | undefined)[] = [];
  const other = await listen(
    createServer((request, response) => {
      strange.push(request.headers.authorization);
      serve(bytes)(request, response);
    }),
    context,
  );
  hub.replies.set(weights, [status(302, { location: `http://127.0.0.1:${other}/blob?signature=x` })]);
  await downloadModel({ id }, hooks);
  assert.deepEqual(strange, [undefined]);
  assert(hub.seen.every(({ authorization }) => authorization === "Bearer hf_secret"));
});

test("all that a hub gets are GET requests with the model's id, and no header that tells of this computer", async (context) => {
  const { hub, hooks, bytes } = await given(context);
  hub.replies.set(weights, [breakOff(hub, bytes, 1000)]);
  await describeModel({ id }, hooks);
  await downloadModel({ id }, hooks);
  assert(hub.seen.length >= 7);
  const known = ["accept-encoding", "user-agent", "host", "connection", "range", "if-range"];
  for (const { method, url, headers } of hub.seen) {
    assert.equal(method, "GET");
    assert.match(
      url,
      /^\/(api\/models\/owner\/tiny-coder\/(revision\/main|tree\/[0-9a-f]+)|owner\/tiny-coder\/resolve\/[0-9a-f]+\/[\w.]+)$/,
    );
    assert.deepEqual(
      headers.filter((name) => !known.includes(name)),
      [],
    );
  }
});

test("where files lie elsewhere, a signature that has ended is asked for anew", async (context) => {
  const { hub, hooks, bytes } = await given(context);
  let asked = 0;
  const other = await listen(
    createServer((request, response) => (++asked === 1 ? status(403) : serve(bytes))(request, response)),
    context,
  );
  const redirect = status(302, { location: `http://127.0.0.1:${other}/blob` });
  hub.replies.set(weights, [redirect, redirect]);
  assert.equal((await downloadModel({ id }, hooks)).source, "download");
  assert.equal(asked, 2);
});

test("the token is read from the file that Hugging Face's tools keep", async (context) => {
  const { hub, home, hooks } = await given(context);
  await mkdir(path.join(home, "hf"));
  await writeFile(path.join(home, "hf", "token"), "hf_file\n");
  await describeModel({ id }, hooks);
  assert.equal(hub.seen[0]?.authorization, "Bearer hf_file");
});

for (const bad of ["hf_ secret", "hf_secret\nx: y", "hf_s\u00e9cret", "hf_".padEnd(1001, "x")]) {
  test(`a token that no header can carry is refused: ${JSON.stringify(bad.slice(0, 20))}`, async (context) => {
    const { hooks, hub } = await given(context, { HF_TOKEN: bad });
    await rejectsWith("E_USAGE", /HF_TOKEN is not a token/, describeModel({ id }, hooks));
    assert.equal(hub.seen.length, 0);
  });
}

/** The listing of a gated model is public, its files are not: the refusal comes late, and must say the same. */
for (const where of ["api", "config.json", weights]) {
  for (const [code, token, errorCode, says, hint] of [
    [401, "", undefined, /private, or it does not exist/, /Check the id.*HF_TOKEN/],
    [401, "", "GatedRepo", /asks for a consent/, /Accept the terms.*HF_TOKEN/],
    [403, "hf_secret", "GatedRepo", /consent .*your token/, /with the account/],
    [403, "hf_secret", undefined, /with your token/, /may read the model/],
    [401, "hf_secret", "RepoNotFound", /does not exist/, /Check the id/],
  ] as const) {
    test(`${code} ${errorCode ?? ""} for ${where}${token && " with a token"} is E_HUB_ACCESS and says what to do`, async (context) => {
      const { hub, hooks } = await given(context, { HF_TOKEN: token });
      hub.replies.set(where, [status(code, errorCode ? { "x-error-code": errorCode } : {})]);
      await rejectsWith("E_HUB_ACCESS", says, downloadModel({ id }, hooks), hint);
    });
  }
}

test("an http proxy carries every request, unless NO_PROXY names the hub", async (context) => {
  const paths: (string | undefined)[] = [];
  const proxy = createServer((request, response) => {
    paths.push(request.url);
    assert.equal(request.headers["proxy-authorization"], `Basic ${Buffer.from("me:p w").toString("base64")}`);
    response.writeHead(404).end();
  });
  const port = await listen(proxy, context);
  const { hub, hooks } = await given(context, { HTTP_PROXY: `http://me:p%20w@127.0.0.1:${port}` });
  await rejectsWith("E_DOWNLOAD", /knows no model/, describeModel({ id }, hooks));
  assert.deepEqual(paths, [`${hub.url}/api/models/${id}/revision/main`]);
  await describeModel({ id }, { ...hooks, env: { ...hooks.env, NO_PROXY: "example.org, 127.0.0.1" } });
  await describeModel({ id, network: { proxy: null } }, hooks);
  await describeModel({ id, network: { noProxy: ["127.0.0.1"] } }, hooks);
  assert.equal(paths.length, 1);
});

test("which proxy serves an address", () => {
  const check = (url: string, env: NodeJS.ProcessEnv, expected: string | null, network = {}) =>
    assert.equal(proxyFor(new URL(url), env, network)?.href ?? null, expected);
  const env = { HTTPS_PROXY: "http://a:1", http_proxy: "b:2" };
  check("https://hub.example/x", env, "http://a:1/");
  check("http://hub.example/x", env, "http://b:2/");
  check("https://hub.example/x", { ...env, https_proxy: "http://c:3" }, "http://c:3/");
  check("https://hub.example/x", {}, null);
  for (const exception of [
    "*",
    "hub.example",
    ".example",
    "*.example",
    "example",
    "x.org,hub.example:443",
    "HUB.example",
  ]) {
    check("https://hub.example/x", { ...env, NO_PROXY: exception }, null);
  }
  for (const other of ["b.example", "ub.example", "hub.example:444", "", ".", ":443"]) {
    check("https://hub.example/x", { ...env, no_proxy: other }, "http://a:1/");
  }
  check("https://hub.example/x", { ...env, NO_PROXY: "*" }, "http://d:4/", { proxy: "http://d:4", noProxy: ["y"] });
  check("https://hub.example/x", env, null, { proxy: null });
  for (const wrong of ["socks5://a:1", "http://", "http://a b"]) {
    assert.throws(() => proxyFor(new URL("https://hub.example"), { HTTPS_PROXY: wrong }), { code: "E_USAGE" });
  }
});

/** The fake hub once more, over TLS, and a proxy that lets tunnels through. */
async function secureHub(context: TestContext, env: NodeJS.ProcessEnv = {}) {
  const it = await given(context, env);
  const seen: (string | undefined)[] = [];
  const server = https.createServer(selfSigned(), (request, response) => {
    seen.push(request.headers.authorization);
    handle(it.hub, request, response);
  });
  const port = await listen(server, context);
  const targets: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on("connect", (request, socket: Socket) => {
    targets.push(request.url);
    const upstream = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on("error", () => socket.destroy());
  });
  const proxyUrl = `http://127.0.0.1:${await listen(proxy, context)}`;
  const hooks = { ...it.hooks, env: { ...it.hooks.env, HF_ENDPOINT: `https://127.0.0.1:${port}` } };
  return { ...it, hooks, seen, targets, proxyUrl, host: `127.0.0.1:${port}` };
}

test("a certificate that nobody vouches for is refused at once, with the way out", async (context) => {
  const { hooks, waits, seen } = await secureHub(context);
  await rejectsWith("E_DOWNLOAD", /certificate is not trusted/, downloadModel({ id }, hooks), /NODE_EXTRA_CA_CERTS/);
  assert.deepEqual([waits, seen], [[], []]);
});

test("the same through a proxy's tunnel", async (context) => {
  const { hooks, targets, proxyUrl, host, seen } = await secureHub(context);
  const network = { proxy: proxyUrl };
  await rejectsWith("E_DOWNLOAD", /certificate is not trusted/, downloadModel({ id, network }, hooks));
  assert.deepEqual([targets, seen], [[host], []]);
});

test("without the check of certificates a download works, in a tunnel too, and no token is sent", async (context) => {
  const { hooks, targets, proxyUrl, seen, hub } = await secureHub(context, { HF_TOKEN: "hf_secret" });
  await describeModel({ id, network: { verifyTls: false } }, hooks);
  assert.equal(targets.length, 0);
  const network = { proxy: proxyUrl, verifyTls: false };
  assert.equal((await downloadModel({ id, network }, hooks)).source, "download");
  assert(targets.length > 3);
  assert(seen.every((token) => token === undefined));
  hub.info = { sha: commit.replace("0", "f") };
  hub.replies.set("api", [status(401)]);
  await rejectsWith("E_HUB_ACCESS", /does not give/, downloadModel({ id, network }, hooks), /token was not sent/);
});

test("a proxy that wants a password says so", async (context) => {
  const proxy = createServer();
  proxy.on("connect", (_request, socket: Socket) => socket.end("HTTP/1.1 407 No\r\n\r\n"));
  const env = { HF_ENDPOINT: "https://hub.invalid", HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy, context)}` };
  const { hooks } = await given(context, env);
  await rejectsWith("E_DOWNLOAD", /proxy .* 407/, describeModel({ id }, hooks), /USER:PASSWORD/);
});

test("a redirect from https to http is refused", async (context) => {
  const { hooks, hub } = await secureHub(context);
  hub.replies.set("config.json", [status(302, { location: "http://127.0.0.1:9/config.json" })]);
  await rejectsWith("E_DOWNLOAD", /unencrypted/, downloadModel({ id, network: { verifyTls: false } }, hooks));
});
