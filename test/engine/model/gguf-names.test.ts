/** Against the names that the gguf package, which llama.cpp's converter uses, has for these architectures. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseDecoderConfig } from "../../../engine/model/config";
import { ggufPlace } from "../../../engine/model/gguf-names";
import { expectedWeights } from "../../../engine/model/weight-shapes";

const outer = ["output_norm", "token_embd"];
const separate = ["attn_k", "attn_output", "attn_q", "attn_v", "ffn_down", "ffn_gate", "ffn_up"];

const expected: Readonly<Record<string, readonly string[]>> = {
  smollm3: [...separate, "attn_norm", "ffn_norm"],
  stablelm: [...separate, "attn_norm", "ffn_norm"],
  phi3: ["attn_norm", "attn_output", "attn_qkv", "ffn_down", "ffn_norm", "ffn_up"],
  olmo2: [...separate, "attn_k_norm", "attn_q_norm", "post_attention_norm", "post_ffw_norm"],
  gemma3: [
    ...separate,
    ...["attn_k_norm", "attn_norm", "attn_q_norm", "ffn_norm", "post_attention_norm", "post_ffw_norm"],
  ],
};

for (const [family, names] of Object.entries(expected)) {
  test(`every weight has its name: ${family}`, () => {
    const json: unknown = JSON.parse(readFileSync(`test/fixtures/parity/${family}/base/config.json`, "utf8"));
    const config = parseDecoderConfig(json, family);
    const form = config.gguf;
    assert.ok(form !== null && form.architecture === family);
    const places = [...expectedWeights(config)].map(([name, [rows = 0]]) => ggufPlace(config, form, name, rows));
    const found = new Set(places.map(({ name }) => name.replace(/^blk\.\d+\./, "").replace(/\.(weight|bias)$/, "")));
    found.delete("output");
    assert.deepEqual([...found].sort(), [...outer, ...names].sort());
    for (const { name, added, order } of places) {
      assert.equal(added, family === "gemma3" && name.includes("_norm") ? 1 : 0, name);
      assert.equal(order !== null, family === "smollm3" && /attn_[qk]\./.test(name), name);
    }
  });
}
