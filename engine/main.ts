/** The engine process that the editor forks: the protocol's methods over the process's message channel. */
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from "vscode-jsonrpc/node";
import { operations } from "./operations";
import { serve } from "./rpc/serve";

if (process.send === undefined) {
  process.stderr.write("This is Attune's engine, which the editor starts. On a terminal use attune (dist/cli.js).\n");
  process.exitCode = 2;
} else {
  const server = serve(
    createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process)),
    operations,
  );
  // Whoever started the engine is gone, or the system wants it gone: training still writes its checkpoint.
  const end = () => void server.close().then(() => process.exit(0));
  process.once("disconnect", end);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(signal, end);
}
