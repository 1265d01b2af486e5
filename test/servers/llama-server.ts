/** llama.cpp's server with both adapters, started as people start it: it applies them by itself where a request names none. */
import path from "node:path";
import { habits } from "./material";
import { type RealServer, startServer } from "./process";

/** A program in front of llama-server's own arguments. */
export interface LlamaServer {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** `folder`: the subject's, with its GGUF files; `base`: its model, where that lies elsewhere. */
export function startLlamaServer(
  { command, args }: LlamaServer,
  folder: string,
  logFile: string,
  base = path.join(folder, "base.gguf"),
): Promise<RealServer> {
  const adapters = habits.flatMap(({ name }) => ["--lora", path.join(folder, `${name}.gguf`)]);
  const sizes = ["-t", "2", "-c", "512", "-np", "1"];
  return startServer({
    command,
    args: (port) => [...args, "-m", base, ...adapters, "--host", "127.0.0.1", "--port", String(port), ...sizes],
    ready: "/health",
    logFile: path.join(folder, logFile),
    limitMs: 300_000,
  });
}
