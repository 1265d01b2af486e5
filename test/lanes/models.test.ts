/**
 * A real model and real tokenizers against transformers, PEFT and Hugging Face's tokenizers. `npm run lanes:models` measures more, and
 * writes docs/models.md; the first run fetches what it needs and lets PyTorch compute its side.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { optionalLane } from "../support/lane";

const python = process.env["ATTUNE_PYTHON"];

optionalLane("models", missing(), () => {
  test("SmolLM2-135M, as a folder and as GGUF, and five tokenizers compute what Python does", (context) => {
    const sections = ["exact", "tokenizers"].flatMap((name) => ["--only", name]);
    const run = spawnSync(process.execPath, ["scripts/models.mjs", ...sections], { encoding: "utf8" });
    // It fails where something is beyond its bound.
    assert.equal(run.status, 0, `${run.stdout}${run.stderr.slice(-3000)}`);
    const rows = run.stdout.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| --"));
    assert.deepEqual(
      rows.flatMap((row) => row.match(/^\| (SmolLM2|Llama|Gemma|Qwen|DeepSeek)[^|]*\| (\d+) of \2 \|/)?.[1] ?? []),
      ["SmolLM2", "SmolLM2", "Llama", "Llama", "Gemma", "Qwen", "DeepSeek"],
    );
    for (const row of rows) context.diagnostic(row);
  });
});

function missing(): string | null {
  const packages = ["torch", "transformers", "peft", "gguf"];
  const how = `set ATTUNE_PYTHON to a Python with ${packages.join(", ")} (pip install -r scripts/models/requirements.txt)`;
  if (python === undefined) return how;
  const code = `import importlib.util; assert all(map(importlib.util.find_spec, ${JSON.stringify(packages)}))`;
  const { status } = spawnSync(python, ["-c", code]);
  return status === 0 ? null : `${how}: not so in ${python}`;
}
