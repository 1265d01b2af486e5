/** Completions, one after the other, over models that stay loaded. */

import { settlePrecision } from "../devices/settle-precision";
import type { EndpointLimits } from "../endpoint/exchange";
import { toErrorData } from "../errors";
import type { CompleteRequest, CompleteResult } from "../protocol/complete";
import { createAsker, type Written } from "./asker";
import { createQueue } from "./queue";
import { createQuiet } from "./quiet";
import { servedModels } from "./served-model";

export interface Completer {
  /**
   * Requests are served in order. An aborted one rejects with E_INTERRUPTED: at once while it waits for its turn, between two
   * tokens at the latest when it runs.
   */
  complete(request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult>;
  dispose(): Promise<void>;
}

/** What is worked out beside completions waits until none was asked for that long. */
const usualQuiet = 3000;

export interface CompleterOptions {
  /** An editor works on the same processor, whose cores the model's threads must not hold while they wait. Default: false. */
  readonly besideEditor?: boolean;
  /** Milliseconds without a request after which other precisions are prepared. */
  readonly quietMs?: number;
  /** How long a server may take; for tests. */
  readonly endpointLimits?: EndpointLimits;
}

/** What completes for several who ask: models and the turn to compute are shared; what is known of one's files is its own. */
export interface Completions {
  /**
   * For one who asks, such as a window of an editor. Its projects, parsed files and servers are nobody else's, and `log` hears what its
   * own requests do.
   */
  completer(log: (message: string) => void): Completer;
  /** Releases the models; to be called when its completers were disposed of. */
  dispose(): Promise<void>;
}

/** Completions of which one asks alone. */
export function createCompleter(log: (message: string) => void, options: CompleterOptions = {}): Completer {
  const completions = createCompletions(options);
  const completer = completions.completer(log);
  return {
    complete: completer.complete,
    async dispose() {
      await completer.dispose();
      await completions.dispose();
    },
  };
}

/** Nothing is loaded before the first request; then models, devices and parsed files stay for those that follow. */
export function createCompletions({
  besideEditor = false,
  quietMs = usualQuiet,
  endpointLimits,
}: CompleterOptions = {}): Completions {
  /** Of whoever asks just now, or asked last: requests run one at a time. */
  let tell: (message: string) => void = () => undefined;
  const models = servedModels((message) => tell(message), !besideEditor);
  // The runtime computes one request at a time, and the newest of several is often the only one still wanted.
  const queue = createQueue();
  const quiet = createQuiet(quietMs);
  /** By base, what goes on or is done: nothing is tried twice. */
  const settling = new Map<string, Promise<void>>();

  /** A first completion takes the precision that can be had at once; better ones are prepared while nothing is asked for. */
  function settle(log: (message: string) => void): void {
    const model = models.unsettled();
    if (model === null || settling.has(model.base.hash)) return;
    const { base, threads } = model;
    const work = settlePrecision(base, { threads, pause: quiet.pause, log }).then(
      models.chooseAnew,
      (error: unknown) => {
        const { code, message } = toErrorData(error);
        if (code !== "E_INTERRUPTED") log(`the precisions of ${base.id} were not compared: ${message}`);
      },
    );
    settling.set(base.hash, work);
  }

  function completer(log: (message: string) => void): Completer {
    const asker = createAsker(log, { models, settle, besideEditor, endpointLimits });
    const serve = (request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult> => {
      tell = log;
      return asker.serve(request, signal, written);
    };
    return {
      complete: (request, signal, written) =>
        quiet.during(() => queue.run((aborted) => serve(request, aborted, written), signal)),
      async dispose() {
        // What was aborted may be under way until its next token.
        await queue.drained();
        await asker.dispose();
      },
    };
  }

  return {
    completer,
    async dispose() {
      quiet.stop();
      await Promise.all(settling.values());
      await queue.drained();
      await models.dispose();
    },
  };
}
