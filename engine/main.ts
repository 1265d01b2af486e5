/** The engine process that the editor starts: the protocol's methods over the process's message channel, or for all its windows over a socket. */
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from "vscode-jsonrpc/node";
import { type SharedStart, type StartReport, sharedFlag, sharedStart } from "./local/start";
import { operations } from "./operations";
import { serve } from "./rpc/serve";
import { shareEngine } from "./rpc/shared";

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

if (process.send === undefined) {
  process.stderr.write("This is Attune's engine, which the editor starts. On a terminal use attune (dist/cli.js).\n");
  process.exitCode = 2;
} else if (process.argv[2] === sharedFlag) {
  const start = sharedStart.read(JSON.parse(process.argv[3] ?? "null"), "");
  void share(start);
} else {
  const server = serve(
    createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process)),
    operations,
  );
  // Whoever started the engine is gone, or the system wants it gone: training still writes its checkpoint.
  const end = () => void server.close().then(() => process.exit(0));
  process.once("disconnect", end);
  for (const signal of signals) process.once(signal, end);
}

/** Belongs to no window: whoever started it may be gone at any moment. */
async function share(start: SharedStart): Promise<void> {
  const end = await shareEngine(start, operations, {
    report,
    log: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
    exit: () => process.exit(0),
  });
  for (const signal of signals) process.once(signal, () => void end());
}

async function report(told: StartReport): Promise<void> {
  if (!process.connected) return;
  await new Promise<void>((done) => process.send?.(told, undefined, undefined, () => done()) ?? done());
  if (process.connected) process.disconnect();
}
