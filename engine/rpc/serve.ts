/** Puts the handlers onto a connection: cancellation, errors and notifications. */
import { type CancellationToken, type MessageConnection, ResponseError } from "vscode-jsonrpc/node";
import { toErrorData } from "../errors";
import type { Operations } from "../operations";
import { methods, type NotificationTypes, type RequestTypes } from "../protocol";
import { parseCompletionWaiting } from "../requests";
import { createHandlers, type Handlers } from "./handlers";
import { createTurns } from "./turns";

export interface Server {
  /** Aborts what runs and resolves when all of it has ended, with its checkpoint written. */
  close(): Promise<void>;
}

/** The code on the wire says only "this request failed"; what failed stands in the error's data. */
const requestFailed = 1;

export function serve(connection: MessageConnection, operations: Operations): Server {
  let open = true;
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const turns = createTurns();

  function notify<M extends keyof NotificationTypes>(method: M, params: NotificationTypes[M]): void {
    // Once the other side is gone nobody listens; a run that is being wound up must not fail because of it.
    if (open) connection.sendNotification(method, params).catch(() => undefined);
  }
  const log = (level: NotificationTypes[typeof methods.log]["level"], message: string) =>
    notify(methods.log, { level, message });

  const handlers = createHandlers(operations, {
    onTrainEvent: (event) => notify(methods.trainEvent, event),
    onExchangeEvent: (event) => notify(methods.exchangeEvent, event),
    onCompletionText: (text) => notify(methods.completionText, text),
    onDownloadEvent: (event) => notify(methods.downloadEvent, event),
    log: (message) => log("info", message),
    pause: turns.pause,
  });
  for (const method of Object.keys(handlers) as (keyof Handlers)[]) listen(method);

  function listen<M extends keyof RequestTypes>(method: M): void {
    connection.onRequest(method, async (params: unknown, token: CancellationToken): Promise<unknown> => {
      const controller = new AbortController();
      const abort = () => controller.abort();
      if (token.isCancellationRequested || closing.signal.aborted) abort();
      const cancellation = token.onCancellationRequested(abort);
      closing.signal.addEventListener("abort", abort);
      const work = handlers[method](params, controller.signal);
      running.add(work);
      try {
        return await work;
      } catch (error) {
        const data = toErrorData(error);
        if (data.code === "E_INTERNAL") log("error", `${method}: ${data.message}`);
        throw new ResponseError(requestFailed, data.message, data);
      } finally {
        running.delete(work);
        cancellation.dispose();
        closing.signal.removeEventListener("abort", abort);
      }
    });
  }

  connection.onNotification(methods.completionWaiting, (params: unknown) => {
    try {
      turns.setWaiting(parseCompletionWaiting(params).waiting);
    } catch (error) {
      // A notification has no answer that could carry the error.
      log("error", `${methods.completionWaiting}: ${toErrorData(error).message}`);
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
