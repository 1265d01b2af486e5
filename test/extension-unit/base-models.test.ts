import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BaseForecast, MachineForecast, Outlook } from "../../engine/protocol/forecast";
import type { ModelEntry } from "../../engine/protocol/models";
import { baseChanged, baseRows, confirmation, originText } from "../../extension/base/models";
import { networkSettings } from "../../extension/base/network";

const machine: MachineForecast = {
  ...{ device: "cpu", deviceName: "A CPU", threads: 2, freeBytes: 10e9, totalBytes: 16e9, problem: null },
};
const entry: ModelEntry = {
  id: "a/b",
  path: "/m/b",
  embedded: false,
  bytes: 1e9,
  source: "store",
  parameters: 500e6,
  license: "mit",
};
const memory = { bytes: 3e9, deviceBytes: 0, fit: "fits", precision: "fp32" } as const;
const outlook: Outlook = {
  training: { ...memory, tokensPerSecond: 100, basis: "estimated" },
  completing: { ...memory, bytes: 2e9, msPerToken: 43, prefillMs: 700 },
  firstAdapter: { steps: 60, seconds: 700, basis: "estimated" },
};
const forecast: BaseForecast = {
  ...{ id: "a/b", entry, parameters: 500e6, bytes: 1e9, license: "mit", permits: "anything", purpose: null },
  ...{ fillsMiddle: true, outlook, problem: null, recommended: false },
};

function rows(bases: readonly BaseForecast[], current?: string) {
  return baseRows(bases, machine, current);
}

describe("a row says what a base is and would be", () => {
  const check = (name: string, change: Partial<BaseForecast>, detail: string, warning = false) =>
    test(name, () => {
      const [row] = rows([{ ...forecast, ...change }]).here;
      assert.equal(row?.detail, detail);
      assert.equal(row?.warning, warning);
    });
  const use = (part: "training" | "completing", change: object): Partial<BaseForecast> => ({
    outlook: { ...outlook, [part]: { ...outlook[part], ...change } },
  });
  const behind = "trains in about 12 min · fills in the middle · MIT · 45 ms a token";
  check("all is known", {}, `fits · ${behind}`);
  check(
    "what nobody knows is said where one would look for it",
    { bytes: null, license: null, fillsMiddle: null, outlook: { ...outlook, firstAdapter: { steps: 60 } } },
    "fits · fills in the middle: not known · licence not known · 45 ms a token",
  );
  check(
    "what a run has measured is no estimate",
    { outlook: { ...outlook, firstAdapter: { steps: 60, seconds: 700, basis: "measured" } } },
    `fits · ${behind.replace("about ", "")}`,
  );
  check(
    "one that needs what other programs have",
    use("training", { bytes: 11e9, fit: "tight" }),
    `tight (needs 11.0 GB, 10.0 GB free now) · ${behind}`,
  );
  check(
    "one that this machine cannot hold",
    use("completing", { bytes: 33e9, fit: "tooLarge" }),
    `too large (needs 33.0 GB of 16.0 GB memory) · ${behind}`,
    true,
  );
  check(
    "one from left to right, under a licence of its own",
    { fillsMiddle: false, license: "my-own" },
    "fits · trains in about 12 min · left to right only · my-own · 45 ms a token",
  );
  test("its size stands beside the name, as far as it is known", () => {
    const description = (change: Partial<BaseForecast>) => rows([{ ...forecast, ...change }]).here[0]?.description;
    assert.equal(description({}), "500 M parameters · 1.0 GB");
    assert.equal(description({ parameters: 1.35e9 }), "1.4 B parameters · 1.0 GB");
    assert.equal(description({ parameters: 49_472, bytes: null }), "49472 parameters · size not known yet");
    assert.equal(description({ parameters: null }), "1.0 GB");
  });
  check(
    "one that cannot be used",
    { parameters: null, outlook: null, problem: "its config.json is broken." },
    "cannot be used · its config.json is broken",
    true,
  );
});

describe("the list", () => {
  const here = (id: string, change: Partial<BaseForecast> = {}): BaseForecast => ({
    ...forecast,
    ...{ id, entry: { ...entry, id, path: `/m/${id}` } },
    ...change,
  });
  const suggested = (id: string, change: Partial<BaseForecast> = {}): BaseForecast => ({
    ...forecast,
    ...{ id, entry: null, purpose: "code" },
    ...change,
  });
  const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);

  test("has what is on the disk apart from what would be downloaded", () => {
    const { here: first, toDownload } = rows([here("x"), suggested("y"), here("z")]);
    assert.deepEqual([labels(first), labels(toDownload)], [["x", "z"], ["y"]]);
    assert.equal(toDownload[0]?.description, "500 M parameters · 1.0 GB · code");
  });

  test("begins with the recommended one, then the one in use", () => {
    const { here: first } = rows([here("x"), here("used"), here("best", { recommended: true })], "used");
    assert.deepEqual(labels(first), ["best", "used", "x"]);
    assert.deepEqual(
      first.map(({ description }) => description),
      [
        "recommended for this machine · 500 M parameters · 1.0 GB",
        "current · 500 M parameters · 1.0 GB",
        "500 M parameters · 1.0 GB",
      ],
    );
    const { toDownload } = rows([suggested("best", { recommended: true }), suggested("x")]);
    assert.equal(toDownload[0]?.description, "recommended for this machine · 500 M parameters · 1.0 GB · code");
  });

  test("knows the one in use by id, by path, and by no setting at all", () => {
    const embedded = here("attune-base", {
      entry: { ...entry, id: "attune-base", embedded: true, source: "embedded" },
    });
    const current = (setting?: string) => rows([here("x"), embedded], setting).here.find((row) => row.current)?.label;
    assert.equal(current(), "attune-base");
    assert.equal(current("attune-base"), "attune-base");
    assert.equal(current("x"), "x");
    assert.equal(current("/m/x"), "x");
    assert.equal(current("gone"), undefined);
    assert.equal(rows([embedded]).here[0]?.description, "current · 500 M parameters · 1.0 GB · comes with Attune");
  });

  test("says where a model comes from, if that is worth a word", () => {
    assert.equal(originText({ ...entry, source: "cache" }), "in Hugging Face's cache");
    assert.equal(originText({ ...entry, source: "ollama" }), "from Ollama");
    assert.equal(originText(entry), null);
  });
});

test("the question names size, host, licence, free disk and memory", () => {
  const page = {
    id: "a/b",
    host: "hub.example",
    license: "apache-2.0",
    bytes: 1e9,
    parameters: 500e6,
    freeBytes: 5e9,
    stored: false,
    outlook: { ...outlook, training: { ...outlook.training, fit: "tight" } },
  } as const;
  const { question, detail } = confirmation(page, { freeBytes: 2e9, totalBytes: 16e9 });
  assert.equal(question, "Download a/b from hub.example?");
  assert.deepEqual(detail.split("\n"), [
    "500 M parameters, licence: Apache-2.0",
    "Download: 1.0 GB of 5.0 GB free on the disk",
    "Memory to train and complete: tight (needs 3.0 GB, 2.0 GB free now)",
    "Nothing of your workspace is sent.",
  ]);
  const { outlook: _, ...bare } = { ...page, license: null };
  assert.deepEqual(confirmation(bare, machine).detail.split("\n"), [
    "500 M parameters, licence: not named on the model's page",
    "Download: 1.0 GB of 5.0 GB free on the disk",
    "Nothing of your workspace is sent.",
  ]);
});

test("a new base says which adapters it switched off, how long a first one takes, and whether it hardly fits", () => {
  const chosen = { ...entry, hash: "h", formerHashes: [] };
  const told = (unfit: readonly string[], change: Partial<BaseForecast> | null) =>
    baseChanged(chosen, unfit, change === null ? null : { ...forecast, ...change }, machine);
  assert.deepEqual(told([], null), { text: "the base is now a/b.", warning: false });
  assert.match(told(["x v1", "y v2"], null).text, /Switched off, .*: x v1, y v2\.$/);
  assert.deepEqual(told([], {}), {
    text: "the base is now a/b. A first adapter takes about 12 min here (60 steps, estimated from the speed of this machine).",
    warning: false,
  });
  const measured = { ...outlook, firstAdapter: { steps: 60, seconds: 700, basis: "measured" } } as const;
  assert.match(
    told([], { outlook: measured }).text,
    /A first adapter takes 12 min here \(60 steps, as fast as your last run of this model\)\.$/,
  );
  assert.equal(told([], { outlook: null }).text, "the base is now a/b.");
  const large = { ...outlook, training: { ...outlook.training, bytes: 33e9, fit: "tooLarge" } } as const;
  const { text, warning } = told([], { outlook: large });
  assert.match(text, / Memory: too large \(needs 33\.0 GB of 16\.0 GB memory\)\.$/);
  assert.ok(warning);
});

test("the editor's network settings, as far as they say something", () => {
  const check = (settings: Record<string, unknown>, expected: object) =>
    assert.deepEqual(
      networkSettings((key) => settings[key]),
      expected,
    );
  check({ proxy: "", proxySupport: "override", proxyStrictSSL: true, noProxy: [] }, {});
  check({ proxy: " http://p:1 ", noProxy: ["a", 5, ""] }, { proxy: "http://p:1", noProxy: ["a"] });
  check({ proxySupport: "off", proxy: "http://p:1", proxyStrictSSL: false }, { proxy: null, verifyTls: false });
  check({ proxy: 5, noProxy: "a", proxyStrictSSL: null }, {});
});
