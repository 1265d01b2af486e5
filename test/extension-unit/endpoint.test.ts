/** When code may go to a team's server: never before a person has confirmed its host for the project. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AttuneError } from "../../engine/errors";
import type { CompleteRequest, CompleteResult } from "../../engine/protocol/complete";
import type { EndpointRequest } from "../../engine/protocol/endpoint";
import { completionModel } from "../../extension/completions/model";
import { checkSettings } from "../../extension/editor/settings-rules";
import { askWithEndpoint } from "../../extension/endpoint/asking";
import { createBackOff } from "../../extension/endpoint/back-off";
import {
  consentText,
  type EndpointFacts,
  endpointState,
  originOf,
  parseConsents,
  withConsent,
  withoutConsent,
} from "../../extension/endpoint/rules";

const url = "https://llm.example.org:8000/team";
const origin = "https://llm.example.org:8000";
const facts: EndpointFacts = {
  trusted: true,
  consents: { "file:///p": [origin] },
  folder: "file:///p",
  settings: { endpoint: url },
  failure: null,
  now: 1000,
};

function check(name: string, change: Partial<EndpointFacts>, expected: string): void {
  test(`${name}: ${expected}`, () => assert.equal(endpointState({ ...facts, ...change }).kind, expected));
}

describe("a server", () => {
  check("confirmed for the project", {}, "ready");
  check("that nobody confirmed", { consents: {} }, "unconfirmed");
  check("confirmed for another project", { folder: "file:///q" }, "unconfirmed");
  check("of another host", { settings: { endpoint: "https://other.example.org:8000/team" } }, "unconfirmed");
  check("on another port", { settings: { endpoint: "https://llm.example.org:8001/team" } }, "unconfirmed");
  check(
    "without encryption, confirmed with it",
    { settings: { endpoint: "http://llm.example.org:8000" } },
    "unconfirmed",
  );
  check("under another path of the same host", { settings: { endpoint: `${origin}/other` } }, "ready");
  check("whose name only begins like it", { settings: { endpoint: `${origin}.evil.example` } }, "none");
  check(
    "whose address hides another host",
    { settings: { endpoint: "https://llm.example.org:8000@evil.example" } },
    "unconfirmed",
  );
  check("in a workspace that is not trusted", { trusted: false }, "none");
  check("that is not named", { settings: {} }, "none");
  check("that is no address", { settings: { endpoint: "llm.example.org" } }, "none");
  check("that failed", { failure: { reason: "It is down.", until: 1001 } }, "down");
  check("that failed long ago", { failure: { reason: "It is down.", until: 1000 } }, "ready");
  check("that failed and was never confirmed", { consents: {}, failure: { reason: "", until: 2000 } }, "unconfirmed");
});

test("a consent is for one project and one origin, and is forgotten with the project's others", () => {
  const one = withConsent({}, "file:///p", origin);
  const two = withConsent(withConsent(one, "file:///p", "http://127.0.0.1:1"), "file:///q", origin);
  assert.deepEqual(two, { "file:///p": [origin, "http://127.0.0.1:1"], "file:///q": [origin] });
  assert.deepEqual(withConsent(one, "file:///p", origin), one);
  assert.deepEqual(withoutConsent(two, "file:///p"), { "file:///q": [origin] });
});

for (const raw of [undefined, null, 1, "x", [], { "file:///p": origin }, { "file:///p": [1, null] }]) {
  test(`${JSON.stringify(raw)} in the stored state is no consent`, () => {
    assert.equal(endpointState({ ...facts, consents: parseConsents(raw) }).kind, "unconfirmed");
  });
}

test("the question names the host, what is sent, and that the way is open where it is", () => {
  const { question, detail, button } = consentText("shop", origin);
  assert.match(question, /shop .*llm\.example\.org:8000/);
  assert.match(button, /llm\.example\.org:8000/);
  assert.match(detail, /code around the cursor and passages of other files.*secrets masked/s);
  assert.doesNotMatch(detail, /not encrypted/);
  assert.match(consentText("shop", "http://10.0.0.1:8000").detail, /not encrypted/);
});

test("an origin is scheme, host and port", () => {
  assert.equal(originOf(url), origin);
  assert.equal(originOf("https://user:word@llm.example.org/"), "https://llm.example.org");
  for (const address of [undefined, "", "file:///etc", "javascript:1"]) assert.equal(originOf(address), null);
});

describe("a server that failed", () => {
  const failed = (data: Record<string, unknown>) => new AttuneError("E_ENDPOINT", "It is down.", "Wait.", data);

  test("is asked again later and later, and at once after it answered", () => {
    let now = 0;
    const backOff = createBackOff(() => now);
    const waits: number[] = [];
    for (let count = 0; count < 9; count++) {
      backOff.failed("a", failed({ endpoint: "down" }));
      waits.push((backOff.failure("a")?.until ?? 0) - now);
      now += 1000;
    }
    assert.deepEqual(waits, [5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000, 300_000]);
    assert.equal(backOff.failure("b"), null);
    backOff.answered("a");
    assert.equal(backOff.failure("a"), null);
    backOff.failed("a", failed({ endpoint: "down" }));
    assert.equal(backOff.failure("a")?.until, now + 5000);
  });

  test("is not asked before it wants to be, nor soon where somebody must change something", () => {
    const backOff = createBackOff(() => 0);
    backOff.failed("busy", failed({ endpoint: "down", retryAfterMs: 30_000 }));
    backOff.failed("busy for a year", failed({ endpoint: "down", retryAfterMs: 365 * 86_400_000 }));
    backOff.failed("refused", failed({ endpoint: "refused" }));
    backOff.failed("no tokenizer here", { message: "There is no model." });
    const untils = ["busy", "busy for a year", "refused", "no tokenizer here"].map(
      (key) => backOff.failure(key)?.until,
    );
    assert.deepEqual(untils, [30_000, 3_600_000, 300_000, 300_000]);
  });
});

describe("what completes", () => {
  const { settings } = checkSettings(() => undefined);
  const endpoint: EndpointRequest = { endpoint: url, endpointKind: "vllm", endpointAdapter: "house" };

  test("never shares a text: the server's models, its adapter and this machine's are different scopes", () => {
    const { endpointAdapter: _, ...alone } = endpoint;
    const models = [null, endpoint, alone, { ...endpoint, endpoint: "https://other.example.org" }].map((one) =>
      completionModel(settings, "typescript", null, one),
    );
    assert.equal(new Set(models.map((model) => model?.scope)).size, 4);
    assert.deepEqual(
      models.map((model) => model?.request.endpoint),
      [undefined, url, url, "https://other.example.org"],
    );
    assert.deepEqual(
      models.map((model) => model?.adapter),
      [null, "house", null, "house"],
    );
  });

  test("is nothing where completions or the language are switched off, server or not", () => {
    const off = checkSettings((key) => (key === "completions.enabled" ? false : undefined)).settings;
    assert.equal(completionModel(off, "typescript", null, endpoint), null);
    assert.equal(completionModel(settings, "markdown", null, endpoint), null);
    // A language that the small base has not learnt is no reason for a server's model to be silent.
    assert.notEqual(completionModel(settings, "rust", null, endpoint), null);
  });
});

describe("asking", () => {
  const request: CompleteRequest = { at: { kind: "prompt", prompt: "x" }, endpoint: url };
  const result: CompleteResult = { text: "y", tokens: 1, prefillMs: 1, perTokenMs: 1, stop: "end" };

  function spied() {
    const told: string[] = [];
    return {
      told,
      forAsking: async <R extends EndpointRequest>(asked: R): Promise<R> => ({ ...asked, endpointToken: "t" }),
      answered: () => void told.push("answered"),
      failed: (_: EndpointRequest, error: AttuneError) => void told.push(`failed: ${error.code}`),
    };
  }

  test("adds the token only where a server is asked", async () => {
    const endpoints = spied();
    const asked: CompleteRequest[] = [];
    const ask = async (one: CompleteRequest) => {
      asked.push(one);
      return result;
    };
    await askWithEndpoint(endpoints, request, ask);
    await askWithEndpoint(endpoints, { at: request.at }, ask);
    assert.deepEqual(asked, [{ ...request, endpointToken: "t" }, { at: request.at }]);
    assert.deepEqual(endpoints.told, ["answered"]);
  });

  for (const [name, error, code, told] of [
    [
      "a server that is down",
      new AttuneError("E_ENDPOINT", "m", "h", { endpoint: "down" }),
      "E_INTERRUPTED",
      ["failed: E_ENDPOINT"],
    ],
    ["an address that cannot be used", new AttuneError("E_USAGE", "m", "h"), "E_INTERRUPTED", ["failed: E_USAGE"]],
    ["a cancelled request", new AttuneError("E_INTERRUPTED", "m", "h"), "E_INTERRUPTED", []],
    ["an engine that crashed", new AttuneError("E_ENGINE_CRASHED", "m", "h"), "E_ENGINE_CRASHED", []],
  ] as const) {
    test(`${name} leaves the place to the present model`, async () => {
      const endpoints = spied();
      await assert.rejects(
        askWithEndpoint(endpoints, request, () => Promise.reject(error)),
        (thrown: unknown) => thrown instanceof AttuneError && thrown.code === code,
      );
      assert.deepEqual(endpoints.told, told);
    });
  }

  test("sends nothing once it was cancelled, as when a person forbids the server", async () => {
    const endpoints = spied();
    const sent: CompleteRequest[] = [];
    const ask = async (one: CompleteRequest) => {
      sent.push(one);
      return result;
    };
    await assert.rejects(
      askWithEndpoint(endpoints, request, ask, () => true),
      (thrown: unknown) => thrown instanceof AttuneError && thrown.code === "E_INTERRUPTED",
    );
    assert.deepEqual([sent, endpoints.told], [[], []]);
  });

  test("a place that a server cannot be asked about gets nothing, and the server stays", async () => {
    const endpoints = spied();
    const error = new AttuneError("E_ENDPOINT", "m", "h", { endpoint: "place" });
    const { text, shown } = await askWithEndpoint(endpoints, request, () => Promise.reject(error));
    assert.deepEqual([text, shown, endpoints.told], ["", false, []]);
  });
});
