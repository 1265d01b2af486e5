import { resolve } from "node:path";
import { endpointTokenVariable } from "../../protocol/endpoint";
import { type PushResult, pushRequest } from "../../protocol/push";
import { withToken } from "../endpoint";
import { need, verb } from "../verb";
import { exchangeHooks, one } from "./adapter";

export const adapterPush = verb({
  summary: "Put an adapter onto a team's server: vLLM, SGLang, llama.cpp, Ollama",
  positional: "[DIR]",
  options: pushRequest.fields,
  interruptible: true,
  notes: [
    "vllm, sglang: the running server loads the folder, which lies where --server-path says. vLLM must be started with",
    "--enable-lora and VLLM_ALLOW_RUNTIME_LORA_UPDATING=True, SGLang with --enable-lora.",
    "llama.cpp: the adapter is written as --out FILE.gguf; the server takes adapters only when it starts, by the line that",
    "is printed.",
    "ollama: base and adapter are merged into --out FILE.gguf, whose base must be a GGUF file; the printed lines make a",
    "model of it.",
    `No code is sent, only names and paths. The server's token stands in the environment as ${endpointTokenVariable}.`,
    "",
    "  attune adapter push DIR --endpoint http://127.0.0.1:8000 --name house-style",
  ],
  prepare(positional, values) {
    const dir = one(positional, values.adapter, "push");
    const endpoint = need(values.endpoint, "attune adapter push: --endpoint", "Give --endpoint URL.");
    return async (context) => {
      const { operations, output, io } = context;
      const request = withToken({ ...values, endpoint, adapter: resolve(io.cwd, dir) }, io);
      const result = await operations.pushAdapter(request, exchangeHooks(context));
      output.event("result", result);
      output.text(pushText(result));
    };
  },
});

function pushText({ host, name, loaded, path, commands }: PushResult): string {
  const written = path === undefined ? "" : `written to ${path}\n`;
  if (loaded) return `${written}${host} has it as ${name}\n`;
  const todo = commands.map((line) => `  ${line}\n`).join("");
  return `${written}${host} does not have it yet, and takes it by no request. Whoever runs it does this there:\n${todo}`;
}
