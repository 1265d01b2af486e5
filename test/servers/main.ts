/**
 * Attune with real servers, which scripts/beyond/servers.mjs has installed and names in a file → docs/servers.md.
 *
 *   main.js CACHE SERVERS.json
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { machine } from "../models/setup";
import {
  type Checked,
  checkCompletions,
  checkEvaluation,
  checkKilled,
  checkPush,
  checkReloaded,
  type Setting,
} from "./checks";
import { connectionRows } from "./connections";
import { type LlamaServer, startLlamaServer } from "./llama-server";
import { adaptersIn } from "./material";
import { startServer } from "./process";
import { productIn } from "./product";
import { subjectsIn } from "./subjects";

export interface Installed {
  readonly llamaCpp: readonly LlamaServer[];
  readonly vllm: { readonly name: string; readonly command: string } | null;
  /** What could not be had, a sentence each. */
  readonly missing: readonly string[];
}

const documentFile = "docs/servers.md";

async function main(): Promise<void> {
  const [cache = "", file = ""] = process.argv.slice(2);
  const { llamaCpp, vllm, missing }: Installed = JSON.parse(readFileSync(file, "utf8"));
  mkdirSync(cache, { recursive: true });
  const product = productIn(path.resolve(cache, "home"));
  const sections: string[] = [];
  const problems: string[] = [];
  const add = (title: string, checked: readonly Checked[]): void => {
    const rows = checked.flatMap((each) => each.rows);
    sections.push(
      [`## ${title}`, "", "| | found |", "|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n"),
    );
    problems.push(...checked.flatMap((each) => each.problems.map((problem) => `${title}: ${problem}`)));
    console.error(sections.at(-1));
  };
  // One server that cannot be measured takes nothing away from the others.
  const part = (title: string, work: () => Promise<readonly Checked[]>): Promise<void> =>
    work().then(
      (checked) => add(title, checked),
      (error: unknown) => {
        const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
        add(title, [{ rows: [["was not measured to the end", message]], problems: [message] }]);
      },
    );
  for (const subject of await subjectsIn(cache)) {
    const adapters = await adaptersIn(subject.folder, subject.base, product);
    const isTiny = subject.gguf !== subject.base;
    // The real model takes its time: it is asked of one server.
    for (const each of isTiny ? llamaCpp : llamaCpp.slice(0, 1)) {
      await part(`${each.name}, ${subject.name}`, async () => {
        const server = await startLlamaServer(each, subject.folder, "server.log", subject.gguf);
        const running = async () => JSON.parse(await server.get("/slots")).filter(isProcessing).length;
        const setting: Setting = { kind: "llama.cpp", product, subject, adapters, server, running };
        try {
          return [
            await checkCompletions(setting),
            ...(isTiny ? [checkEvaluation(setting, cache), checkPush(setting, cache)] : []),
            await checkKilled(setting),
          ];
        } finally {
          await server.kill();
        }
      });
    }
    if (vllm !== null && isTiny)
      await part(`${vllm.name}, ${subject.name}`, () => withVllm(vllm.command, cache, { product, subject, adapters }));
  }
  sections.push(["## Connections", "", ...(await connectionRows())].join("\n"));
  const page = [...head(), ...missing, "", sections.join("\n\n"), ""].join("\n");
  writeFileSync(documentFile, page);
  process.stdout.write(page);
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

function isProcessing({ is_processing: busy }: { readonly is_processing: boolean }): boolean {
  return busy;
}

async function withVllm(
  command: string,
  cache: string,
  shared: Pick<Setting, "product" | "subject" | "adapters">,
): Promise<readonly Checked[]> {
  const { subject, adapters } = shared;
  const [first] = adapters;
  const options = ["--max-model-len", "512", "--dtype", "float32", "--enforce-eager", "--max-num-seqs", "4"];
  const server = await startServer({
    command,
    args: (port) => [
      // Its own program asks for the version of a package by another name than PyPI's build for CPUs has.
      ...["-m", "vllm.entrypoints.openai.api_server", "--model", subject.base, "--served-model-name", "base"],
      ...["--host", "127.0.0.1", "--port", String(port)],
      ...[...options, "--enable-lora", "--max-loras", "2", "--max-lora-rank", "8"],
      ...["--lora-modules", `${first?.name}=${path.resolve(first?.folder ?? "")}`],
    ],
    env: { VLLM_ALLOW_RUNTIME_LORA_UPDATING: "True", VLLM_CPU_KVCACHE_SPACE: "1", HF_HUB_OFFLINE: "1" },
    ready: "/health",
    logFile: path.join(cache, "vllm.log"),
    limitMs: 1_800_000,
  });
  const running = async () =>
    Number(/^vllm:num_requests_running\{[^}]*\} ([\d.]+)/m.exec(await server.get("/metrics"))?.[1] ?? Number.NaN);
  const setting: Setting = { kind: "vllm", ...shared, server, running };
  try {
    return [
      checkReloaded(setting),
      await checkCompletions(setting),
      checkEvaluation(setting, cache),
      await checkKilled(setting),
    ];
  } finally {
    await server.kill();
  }
}

function head(): string[] {
  return [
    "# Real servers",
    "",
    "Written by `npm run lanes:beyond -- --only servers`: Attune's command line asks servers as they are published, started on the same",
    "machine. Two adapters were trained by `attune train`, and given to llama.cpp as GGUF files, to vLLM as they lie. llama.cpp was started",
    "without `--lora-init-without-apply`, so that it applies both wherever it is not told otherwise. Greedy, at six places, among them some",
    "whose characters have several tokens; each with the base alone and with each adapter, in turn and in the opposite order.",
    "",
    "A text as an editor shows it goes on behind what is typed, inside a token. llama.cpp's grammar lets it begin with any tokens that spell",
    "what stands there, the local engine with none but those into which its own tokenizer would cut it, so some texts differ.",
    "",
    `Machine: ${machine()}. Other work ran beside it: compare columns, not days.`,
    "",
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
