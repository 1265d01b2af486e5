import { CancellationTokenSource } from "vscode-jsonrpc/node";
import type { CompleteRequest } from "../../engine/protocol/complete";
import { type Engine, type EngineOptions, startEngine } from "../../extension/engine/process";

/** Starts the scripted engine. Its log lines are collected in `lines`. */
export function startFake(options: Partial<EngineOptions> = {}, lines: string[] = []): Promise<Engine> {
  const add = (message: string) => {
    lines.push(message);
  };
  return startEngine({
    modulePath: "test/extension-unit/fixtures/fake-engine.mjs",
    role: "completing",
    log: { info: add, warn: add, error: add },
    ...options,
  });
}

export function script(prompt: string): CompleteRequest {
  return { at: { kind: "prompt", prompt } };
}

export function cancelAfter(ms: number) {
  const source = new CancellationTokenSource();
  setTimeout(() => source.cancel(), ms);
  return source.token;
}

/** Whether a process with this id still exists. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
