import assert from "node:assert/strict";
import path from "node:path";
import { it } from "node:test";
import { adapterLines, modelLines } from "../../../engine/exchange/shell-lines";

const here = (name: string) => path.resolve(name);

it("an adapter goes to llama.cpp beside its base's file", () => {
  assert.deepEqual(adapterLines("/models/base.gguf", "/out/a.gguf", "linux"), [
    "llama-server -m /models/base.gguf --lora /out/a.gguf",
    "llama-cli -m /models/base.gguf --lora /out/a.gguf",
  ]);
  const [line] = adapterLines("/it's mine/base.gguf", "a b.gguf", "linux");
  assert.equal(line, `llama-server -m '/it'\\''s mine/base.gguf' --lora '${here("a b.gguf")}'`);
  assert.equal(adapterLines("C:\\m m\\b.gguf", "/a.gguf", "win32")[1], `llama-cli -m "C:\\m m\\b.gguf" --lora /a.gguf`);
});

it("a merged file goes to llama.cpp, and through a Modelfile to Ollama", () => {
  assert.deepEqual(modelLines("base.gguf", "/out/My Model.gguf", "linux"), [
    "llama-server -m '/out/My Model.gguf'",
    "echo 'FROM /out/My Model.gguf' > '/out/My Model.Modelfile'",
    "ollama create my-model -f '/out/My Model.Modelfile'",
    "ollama run my-model",
  ]);
  const lines = modelLines("ollama:qwen2.5-coder:0.5b", "/out/数据.gguf", "win32");
  assert.deepEqual(lines.slice(1), [
    "ollama show --modelfile qwen2.5-coder:0.5b",
    'echo FROM /out/数据.gguf> "/out/数据.Modelfile"',
    'ollama create merged -f "/out/数据.Modelfile"',
    "ollama run merged",
  ]);
});
