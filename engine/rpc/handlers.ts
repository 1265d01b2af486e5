/** One handler per request of the protocol. A handler checks its parameters, calls an operation and knows no transport. */

import { object } from "../checks";
import type { Completer } from "../complete/completer";
import { AttuneError, toErrorData } from "../errors";
import type { Operations } from "../operations";
import { lowerPriority } from "../priority";
import {
  type CompletionText,
  type DownloadEvent,
  type ExchangeEvent,
  methods,
  type RequestTypes,
  type TrainEvent,
} from "../protocol";
import { createQueue } from "../queue";
import {
  parseAdapters,
  parseCheckModel,
  parseComplete,
  parseDeleteAdapter,
  parseDownload,
  parseExport,
  parseImport,
  parseInitialize,
  parseTrain,
} from "../requests";

export type Handlers = {
  readonly [M in keyof RequestTypes]: (params: unknown, signal: AbortSignal) => Promise<RequestTypes[M]["result"]>;
};

/** What handlers need of the process around them. */
export interface Surroundings {
  onTrainEvent(event: TrainEvent): void;
  onDownloadEvent(event: DownloadEvent): void;
  onExchangeEvent(event: ExchangeEvent): void;
  onCompletionText(text: CompletionText): void;
  log(message: string): void;
  pause(): Promise<void>;
}

export function createHandlers(
  operations: Operations,
  { onTrainEvent, onDownloadEvent, onExchangeEvent, onCompletionText, log, pause }: Surroundings,
): Handlers {
  const completions = createQueue();
  let completer: Promise<Completer> | null = null;
  let training = false;

  return {
    [methods.initialize]: async (params) => {
      const { background } = parseInitialize(params);
      if (background) lowerPriority(log);
      return operations.checkHost();
    },
    [methods.train]: async (params, signal) => {
      const request = parseTrain(params);
      if (training) throw alreadyTraining();
      training = true;
      try {
        return await operations.train(request, { signal, onEvent: onTrainEvent, log, pause });
      } finally {
        training = false;
      }
    },
    [methods.complete]: async (params, signal) => {
      const request = parseComplete(params);
      completer ??= operations.createCompleter(log, { besideEditor: true });
      const { complete } = await completer;
      // The runtime computes one request at a time, and the newest of several is often the only one still wanted.
      const { progress } = request;
      const written = progress === undefined ? undefined : (text: string) => onCompletionText({ progress, text });
      return completions.run((aborted) => complete(request, aborted, written), signal);
    },
    [methods.devices]: async (params) => {
      object(params, "devices", []);
      return operations.devices();
    },
    [methods.adapters]: async (params) =>
      operations.adapters(parseAdapters(params).base, (dir, error) =>
        log(`left out of the list: ${dir}: ${toErrorData(error).message}`),
      ),
    [methods.deleteAdapter]: async (params) => {
      await operations.deleteAdapter(parseDeleteAdapter(params).dir);
      return {};
    },
    [methods.exportAdapter]: async (params, signal) =>
      operations.exportAdapter(parseExport(params), { signal, onEvent: onExchangeEvent }),
    [methods.importAdapter]: async (params, signal) =>
      operations.importAdapter(parseImport(params), { signal, onEvent: onExchangeEvent }),
    [methods.models]: async (params) => {
      object(params, "models", []);
      return operations.models();
    },
    [methods.checkModel]: async (params) => operations.checkModel(parseCheckModel(params).base),
    [methods.modelPage]: async (params, signal) =>
      operations.describeModel(parseDownload(params), { signal, onEvent: onDownloadEvent }),
    [methods.downloadModel]: async (params, signal) =>
      operations.downloadModel(parseDownload(params), { signal, onEvent: onDownloadEvent }),
  };
}

function alreadyTraining(): AttuneError {
  return new AttuneError("E_USAGE", "This engine is training already.", "Stop the run that is under way first.");
}
