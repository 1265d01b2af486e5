import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isRecord } from "../../engine/errors";
import { checkSettings, declaredSettings, languageEnabled, modelOptions } from "../../extension/editor/settings-rules";

const reader = (values: Record<string, unknown>) => (key: string) => values[key];

function checkWrong(key: string, value: unknown, expected: RegExp): void {
  test(`${key}: ${JSON.stringify(value)} is refused by name`, () => {
    const { problems, settings } = checkSettings(reader({ [key]: value }));
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? "", new RegExp(`^attune\\.${key.replace(".", "\\.")}(\\.\\S+)?(:| is) `));
    assert.match(problems[0] ?? "", expected);
    assert.deepEqual(settings, checkSettings(reader({})).settings);
  });
}

checkWrong("training.rank", 0, /whole number from 1/);
checkWrong("training.rank", 1.5, /whole number/);
checkWrong("training.rank", "16", /whole number/);
checkWrong("training.alpha", -1, /number above 0/);
checkWrong("training.targets", "", /all-linear/);
checkWrong("training.targets", "q_proj v_proj", /all-linear/);
checkWrong("training.dropout", 1, /from 0 to 0\.99/);
checkWrong("training.dora", "yes", /true or false/);
checkWrong("training.rankPattern", { q_proj: 2.5 }, /whole number from 1 to 1024/);
checkWrong("training.rankPattern", ["q_proj"], /an object/);
checkWrong("training.alphaPattern", { q_proj: "8" }, /number above 0/);
checkWrong("training.loraPlusRatio", 0, /from 0\.01/);
checkWrong("training.steps", 0, /whole number/);
checkWrong("training.learningRate", 0, /number above 0/);
checkWrong("training.rankPattern", { "(?<=x)": 4 }, /names such as|pattern/);
checkWrong("device", "gpu", /auto, cpu, webgpu/);
checkWrong("precision", "fp16", /auto, fp32, int8/);
checkWrong("threads", 0, /whole number/);
checkWrong("base", 3, /a non-empty text/);
checkWrong("strength", 3, /from 0 to 2/);
checkWrong("completions.enabled", "yes", /true or false/);
checkWrong("completions.languages", { typescript: "on" }, /true or false/);
checkWrong("completions.languages", ["typescript"], /an object/);
checkWrong("completions.debounce", -1, /from 0 to 1000/);
checkWrong("completions.debounce", 2000, /from 0 to 1000/);
checkWrong("completions.exclude", ["**/*.lock"], /an object/);
checkWrong("completions.exclude", { "**/*.lock": "yes" }, /true or false/);
checkWrong("completions.besideOthers", "never", /ask, attune, other, both/);
checkWrong("completions.maxTokens", Number.NaN, /whole number/);

test("what is not set is left to the engine", () => {
  const { settings, problems } = checkSettings(reader({ "training.steps": null, base: "", threads: null }));
  assert.deepEqual(problems, []);
  assert.deepEqual(settings.training, {});
  assert.deepEqual(modelOptions(settings), { device: "auto", precision: "auto" });
});

test("what is set reaches the request", () => {
  const { settings } = checkSettings(
    reader({
      "training.steps": 5,
      "training.epochs": 2,
      "training.targets": "q_proj, v_proj",
      "training.dora": true,
      "training.rslora": true,
      "training.dropout": 0.1,
      "training.rankPattern": { q_proj: 4 },
      "training.alphaPattern": {},
      "training.loraPlusRatio": 16,
      base: " /models/a ",
      threads: 2,
    }),
  );
  const variants = { dropout: 0.1, rslora: true, dora: true, rankPattern: { q_proj: 4 }, loraPlusRatio: 16 };
  assert.deepEqual(settings.training, { targets: "q_proj,v_proj", steps: 5, ...variants });
  assert.deepEqual(modelOptions(settings), { base: "/models/a", device: "auto", precision: "auto", threads: 2 });
});

checkWrong("endpoint.kind", "tgi", /vllm, llama\.cpp, sglang, ollama/);

test("without an address there is no server, whatever else is set", () => {
  assert.deepEqual(checkSettings(reader({ "endpoint.model": "coder" })).settings.endpoint, {});
  const { settings } = checkSettings(
    reader({ "endpoint.url": "https://llm.example.org", "endpoint.adapter": "house" }),
  );
  const expected = { endpoint: "https://llm.example.org", endpointKind: "vllm", endpointAdapter: "house" };
  assert.deepEqual(settings.endpoint, expected);
});

test("a language's own entry wins over the star", () => {
  const languages = { "*": false, python: true, markdown: false };
  assert.deepEqual(
    ["python", "markdown", "rust"].map((id) => languageEnabled(languages, id)),
    [true, false, false],
  );
  assert.equal(languageEnabled({}, "rust"), true);
  assert.equal(languageEnabled({ "*": true }, "constructor"), true);
});

test("the manifest has every declared setting, with its type, bounds and default, and no other", () => {
  const properties = manifestSettings();
  assert.deepEqual(declaredSettings.map(({ key }) => `attune.${key}`).sort(), [...properties.keys()].sort());
  for (const { key, schema, default: byDefault } of declaredSettings) {
    const { scope, order, markdownDescription, enumDescriptions, ...said } = properties.get(`attune.${key}`) ?? {};
    const { type, ...bounds } = schema.json;
    // What is not set shows as an empty text, or as null where that is no text.
    const open = byDefault === undefined;
    const expected = {
      ...{ type: open && type !== "string" ? [type, "null"] : type, ...bounds },
      default: byDefault ?? (type === "string" ? "" : null),
    };
    assert.deepEqual(said, expected, key);
    assert.ok(typeof order === "number" && scope !== undefined && markdownDescription !== undefined, key);
    assert.equal(Array.isArray(enumDescriptions) ? enumDescriptions.length : undefined, bounds.enum?.length, key);
  }
});

test("the manifest's defaults are no problem, and mean the defaults", () => {
  const properties = manifestSettings();
  const { problems, settings } = checkSettings((key) => properties.get(`attune.${key}`)?.["default"]);
  assert.deepEqual(problems, []);
  assert.deepEqual(settings, checkSettings(reader({})).settings);
  assert.equal(languageEnabled(settings.completions.languages, "typescript"), true);
});

test("no workspace can choose what runs before it is trusted", () => {
  const restricted = ["attune.base", "attune.device", "attune.precision", "attune.threads", "attune.engine.nodePath"];
  const server = ["url", "kind", "model", "adapter", "tokenizer"].map((name) => `attune.endpoint.${name}`);
  const { untrustedWorkspaces } = record(manifest()["capabilities"]);
  assert.deepEqual(record(untrustedWorkspaces)["restrictedConfigurations"], [...restricted, ...server]);
  // A project may name its server, which is sent nothing before a person has confirmed it.
  for (const key of server) assert.equal(manifestSettings().get(key)?.["scope"], "resource");
  for (const key of restricted) assert.match(String(manifestSettings().get(key)?.["scope"]), /^machine/);
});

test("every setting says what it does", () => {
  for (const [key, setting] of manifestSettings()) {
    assert.match(String(setting["markdownDescription"]), /^[A-Z].{20,}\.$/, key);
  }
});

test("the commands are those of the documentation", () => {
  const commands = record(manifest()["contributes"])["commands"];
  assert.ok(Array.isArray(commands));
  assert.deepEqual(
    commands.map((command) => `${command.command} ${command.category}: ${command.title}`),
    [
      "attune.train Attune: Train Adapter on Workspace",
      "attune.updateAdapter Attune: Update Adapter",
      "attune.stop Attune: Stop Training",
      "attune.resume Attune: Resume Training",
      "attune.toggle Attune: Toggle Adapter for This Project",
      "attune.selectAdapter Attune: Select Adapter…",
      "attune.exportAdapter Attune: Export Adapter…",
      "attune.importAdapter Attune: Import Adapter…",
      "attune.exportJob Attune: Export Training Job…",
      "attune.useEndpoint Attune: Use Team Endpoint…",
      "attune.setEndpointToken Attune: Set Endpoint Token…",
      "attune.forgetEndpoint Attune: Forget Endpoint Consent and Token",
      "attune.chooseBaseModel Attune: Choose Base Model…",
      "attune.manageDiskSpace Attune: Manage Disk Space…",
      "attune.getStarted Attune: Get Started",
      "attune.showDashboard Attune: Show Dashboard",
      "attune.showLog Attune: Show Log",
    ],
  );
});

function manifest(): Record<string, unknown> {
  return record(JSON.parse(readFileSync("package.json", "utf8")));
}

function manifestSettings(): Map<string, Record<string, unknown>> {
  const sections = record(manifest()["contributes"])["configuration"];
  assert.ok(Array.isArray(sections));
  return new Map(
    sections.flatMap((section) =>
      Object.entries(record(record(section)["properties"])).map(([key, value]) => [key, record(value)] as const),
    ),
  );
}

function record(value: unknown): Record<string, unknown> {
  assert.ok(isRecord(value));
  return value;
}
