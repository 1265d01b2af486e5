/** Every name that transformers (5.23) and the gguf package (0.19) have for a model that writes text: taken, or refused with what runs instead. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ggufArchitectures, ggufConfig } from "../../../engine/bases/gguf-config";
import { AttuneError } from "../../../engine/errors";
import { encoderTypes, modelTypes, parseConfig } from "../../../engine/model/config";
import { anyMaker, instead, makers } from "../../../engine/model/instead";

const names: { readonly gguf: readonly string[]; readonly transformers: readonly string[] } = JSON.parse(
  readFileSync("test/fixtures/model-names.json", "utf8"),
);
const ids = [...anyMaker, ...makers.flatMap(({ runs }) => runs)].map(({ id }) => id);

function refusalOf(run: () => unknown): AttuneError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof AttuneError, String(error));
    return error;
  }
  return assert.fail("taken");
}

function checkFamilyRefusal(error: AttuneError, name: string): void {
  assert.equal(error.code, "E_MODEL_FAMILY", name);
  assert.ok(error.message.includes(`"${name}"`), error.message);
  assert.ok(
    ids.some((id) => error.hint.includes(id)),
    error.hint,
  );
}

test("every model type that is not supported is refused by name, with what runs instead", () => {
  const refused = names.transformers.filter((name) => ![...modelTypes, ...encoderTypes].includes(name));
  assert.ok(refused.length > 150);
  for (const name of refused)
    checkFamilyRefusal(
      refusalOf(() => parseConfig({ model_type: name }, "config.json")),
      name,
    );
});

test("every architecture of GGUF that is not supported is refused by name, with what runs instead", () => {
  const refused = names.gguf.filter((name) => !ggufArchitectures.includes(name));
  assert.ok(refused.length > 100);
  for (const name of refused) {
    const metadata = new Map([["general.architecture", { type: "string", value: name }]] as const);
    const header = { metadata, places: new Map(), tensors: new Map(), alignment: 32, dataStart: 0 };
    const error = refusalOf(() => ggufConfig(header, 10, null, { code: "E_MODEL_FILE", path: "a.gguf" }));
    checkFamilyRefusal(error, name);
    assert.match(error.hint, /llama\.cpp may run this file/);
  }
});

test("what is refused of a supported type names others of its maker", () => {
  const hint = (json: object): string => refusalOf(() => parseConfig(json, "config.json")).hint;
  assert.match(hint({ model_type: "granitemoehybrid" }), /Of IBM's models Attune runs.*ibm-granite\/granite-4\.0-350m/);
  assert.match(hint({ model_type: "phi3", rope_scaling: { type: "longrope" } }), /Phi-3-mini-4k/);
  assert.match(hint({ model_type: "qwen3", num_experts: 8 }), /Qwen\/Qwen2\.5-Coder-0\.5B/);
  assert.match(hint({ model_type: "llama", quantization_config: { bits: 4 } }), /--precision int8 or int4/);
  assert.match(hint({ model_type: 1 }), /^Choose another base model/);
  assert.match(hint({ model_type: "gemma3" }), /of type gemma3_text/);
});

test("only what runs is recommended, and no name has two makers", () => {
  for (const { id, type } of [...anyMaker, ...makers.flatMap(({ runs }) => runs)]) {
    assert.match(id, /^[\w-]+\/[\w.-]+$/);
    assert.ok(modelTypes.includes(type), `${id} is of type ${type}`);
  }
  const all = makers.flatMap((maker) => maker.names);
  assert.deepEqual(
    all.filter((name, index) => all.indexOf(name) !== index),
    [],
  );
  for (const { name, runs } of makers) assert.ok(runs.length > 0, name);
  for (const name of [...modelTypes, ...ggufArchitectures]) assert.ok(all.includes(name), `${name} has no maker`);
  assert.match(instead("rwkv"), /^Attune runs, for example, HuggingFaceTB/);
});
