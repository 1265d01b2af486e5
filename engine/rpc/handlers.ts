/** One handler per call of the protocol. A handler gets checked parameters, calls an operation and knows no transport. */
import type { Completer } from "../complete/completer";
import { setCacheLimit } from "../disk/cache-limit";
import { AttuneError, toErrorData } from "../errors";
import type { Operations } from "../operations";
import { lowerPriority } from "../priority";
import type { CallName, ParamsOf, ProgressOf, ResultOf, Role } from "../protocol/wire";

/** What a handler needs of the request beside its parameters. */
export interface Asked<P> {
  /** Aborted when the request is cancelled or the engine ends. */
  readonly signal: AbortSignal;
  /** To whoever asked, if they want to hear; undefined where they do not. */
  readonly tell: ((progress: P) => void) | undefined;
}

export type Handlers = {
  readonly [M in CallName]: (params: ParamsOf<M>, asked: Asked<ProgressOf<M>>) => Promise<ResultOf<M>>;
};

/** What handlers need of the process around them. */
export interface Surroundings {
  log(message: string): void;
  pause(): Promise<void>;
  /** Tells other processes what this one is. */
  introduce(role: Role): void;
}

/** The handlers of one process: they share a completer, which the first completion makes, and train one run at a time. */
export function createHandlers(operations: Operations, { log, pause, introduce }: Surroundings): Handlers {
  let completer: Promise<Completer> | null = null;
  let training = false;

  return {
    initialize: async ({ role, background, cacheLimit }) => {
      introduce(role);
      if (cacheLimit !== undefined) setCacheLimit(cacheLimit * 1e9);
      if (background) lowerPriority(log);
      return operations.checkHost();
    },
    train: async (request, asked) => {
      if (training) throw alreadyTraining();
      training = true;
      try {
        return await operations.train(request, { ...hooks(asked), log, pause });
      } finally {
        training = false;
      }
    },
    complete: async (request, { signal, tell }) => {
      completer ??= operations.createCompleter(log, { besideEditor: true });
      return (await completer).complete(request, signal, tell);
    },
    devices: async () => operations.devices(),
    adapters: async ({ base }) =>
      operations.adapters(base === undefined ? undefined : { hash: base, formerHashes: [] }, (dir, error) =>
        log(`left out of the list: ${dir}: ${toErrorData(error).message}`),
      ),
    showAdapter: async ({ adapter }) => operations.showAdapter(adapter),
    deleteAdapter: async ({ dir }) => {
      await operations.deleteAdapter(dir);
      return {};
    },
    exportAdapter: async (request, asked) => operations.exportAdapter(request, hooks(asked)),
    importAdapter: async (request, asked) => operations.importAdapter(request, hooks(asked)),
    exportJob: async (request, asked) => operations.exportJob(request, hooks(asked)),
    models: async () => operations.models(),
    disk: async () => operations.disk(),
    freeDisk: async (request, asked) => operations.freeDisk(request, hooks(asked)),
    checkModel: async ({ base }) => operations.checkModel(base),
    forecast: async (request) => operations.forecast(request),
    modelPage: async (request, asked) => operations.describeModel(request, hooks(asked)),
    downloadModel: async (request, asked) => operations.downloadModel(request, hooks(asked)),
  };
}

/** An operation always tells; here it may be to nobody. */
function hooks<P>({ signal, tell }: Asked<P>): { readonly signal: AbortSignal; onEvent(event: P): void } {
  return { signal, onEvent: tell ?? (() => undefined) };
}

function alreadyTraining(): AttuneError {
  return new AttuneError("E_USAGE", "This engine is training already.", "Stop the run that is under way first.");
}
