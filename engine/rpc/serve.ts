/** Puts the handlers onto a connection: checked parameters, progress, cancellation and errors. */
import { type CancellationToken, type MessageConnection, ProgressType, ResponseError } from "vscode-jsonrpc/node";
import { nameProcess } from "../disk/in-use";
import { isRecord, toErrorData } from "../errors";
import type { Operations } from "../operations";
import {
  type CallName,
  calls,
  completionWaiting,
  type LogLine,
  logName,
  methodName,
  type ParamsOf,
  type ProgressOf,
  type Role,
  waitingName,
} from "../protocol/wire";
import { readRequest } from "../schema/request";
import { createHandlers } from "./handlers";
import { createTurns } from "./turns";

export interface Server {
  /** Aborts what runs and resolves when all of it has ended, with its checkpoint written. */
  close(): Promise<void>;
}

/** The code on the wire says only "this request failed"; what failed stands in the error's data. */
const requestFailed = 1;

/** Answers every call of the protocol on this connection, until it is closed. `introduce`: as in `Surroundings`. */
export function serve(
  connection: MessageConnection,
  operations: Operations,
  introduce = (role: Role): void => nameProcess(`the ${role} engine of an editor`),
): Server {
  let open = true;
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const turns = createTurns();

  /** Once the other side is gone nobody listens; a run that is being wound up must not fail because of it. */
  const send = (sending: () => Promise<void>): void => {
    if (open) sending().catch(() => undefined);
  };
  const log = (level: LogLine["level"], message: string) =>
    send(() => connection.sendNotification(logName, { level, message } satisfies LogLine));

  const surroundings = { log: (message: string) => log("info", message), pause: turns.pause, introduce };
  const handlers = createHandlers(operations, surroundings);
  for (const name of Object.keys(handlers) as CallName[]) listen(name);

  async function answer<M extends CallName>(name: M, given: unknown, signal: AbortSignal): Promise<unknown> {
    const { progressToken, ...fields } = isRecord(given) ? given : {};
    // The table gives each name its own request; TypeScript does not follow that through the union of them.
    const params = readRequest<unknown>(calls[name].request, isRecord(given) ? fields : given) as ParamsOf<M>;
    const heard = typeof progressToken === "number" || typeof progressToken === "string";
    const tell = (value: ProgressOf<M>) => {
      if (heard) send(() => connection.sendProgress(new ProgressType<unknown>(), progressToken, value));
    };
    return handlers[name](params, { signal, tell: heard ? tell : undefined });
  }

  function listen(name: CallName): void {
    connection.onRequest(methodName(name), async (given: unknown, token: CancellationToken): Promise<unknown> => {
      const controller = new AbortController();
      const abort = () => controller.abort();
      if (token.isCancellationRequested || closing.signal.aborted) abort();
      const cancellation = token.onCancellationRequested(abort);
      closing.signal.addEventListener("abort", abort);
      const work = answer(name, given, controller.signal);
      running.add(work);
      try {
        return await work;
      } catch (error) {
        const data = toErrorData(error);
        if (data.code === "E_INTERNAL") log("error", `${name}: ${data.message}`);
        throw new ResponseError(requestFailed, data.message, data);
      } finally {
        running.delete(work);
        cancellation.dispose();
        closing.signal.removeEventListener("abort", abort);
      }
    });
  }

  connection.onNotification(waitingName, (given: unknown) => {
    try {
      turns.setWaiting(readRequest(completionWaiting, given).waiting);
    } catch (error) {
      // A notification has no answer that could carry the error.
      log("error", toErrorData(error).message);
    }
  });
  connection.listen();

  return {
    async close() {
      open = false;
      turns.setWaiting(false);
      closing.abort();
      await Promise.allSettled(running);
    },
  };
}
