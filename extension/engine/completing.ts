import { AttuneError } from "../../engine/errors";
import type { CallName, ParamsOf, ProgressOf, ResultOf } from "../../engine/protocol/wire";
import { duration } from "../../engine/words/time";
import type { Ask, Asking, EngineLog } from "./client";
import type { Engine } from "./process";

/**
 * The engine that completes: started by the first request, or joined where windows share one; left when nobody asked for a while, and
 * started once more after a crash. It knows when to have a process, not what is asked of it.
 */
export interface CompletingEngine {
  /**
   * Rejects like `Engine.request`. A crash is answered by one automatic restart, in which the request is asked
   * again; after a second crash within ten minutes every request rejects until `reset`.
   */
  readonly request: Ask;
  /** Leaves the process, which ends if nobody else needs it; the next request starts another. */
  stop(): void;
  /** The next request goes to a new process, and earlier crashes are forgotten: the user asked for another try, or changed a setting. */
  reset(): void;
  readonly running: () => boolean;
}

export interface CompletingOptions {
  start(): Promise<Engine>;
  readonly log: EngineLog;
  idleMs(): number;
  /** A request that takes longer than this is taken for a hang, and the process is ended. */
  readonly hangMs?: number;
}

const crashWindowMs = 10 * 60_000;
const defaultHangMs = 3 * 60_000;

export function createCompletingEngine(options: CompletingOptions): CompletingEngine {
  const { log } = options;
  const hangMs = options.hangMs ?? defaultHangMs;
  let current: Promise<Engine> | null = null;
  /** The same once it is there. */
  let known: Engine | null = null;
  let open = 0;
  let idle: NodeJS.Timeout | undefined;
  let lastCrash = Number.NEGATIVE_INFINITY;
  let refusal: AttuneError | null = null;
  /** Requests that were open in the same process share one decision. */
  const decided = new WeakMap<Promise<Engine>, boolean>();

  function acquire(): Promise<Engine> {
    // Nothing else of ours is open in it then.
    if (open === 1 && known?.retired()) stop();
    if (current !== null) return current;
    const starting = options.start();
    current = starting;
    starting.then(
      (engine) => {
        if (current === starting) known = engine;
        engine.exited.then(() => {
          if (current === starting) current = null;
          if (known === engine) known = null;
        });
      },
      () => {
        if (current === starting) current = null;
      },
    );
    return starting;
  }

  function stop(): void {
    part((engine) => engine.leave());
  }

  function part(from: (engine: Engine) => void): void {
    clearTimeout(idle);
    const ending = current;
    current = null;
    known = null;
    // A start that fails has nothing to end, and whoever asked for it sees the error.
    ending?.then(from, () => undefined);
  }

  /** Returns whether to try again; otherwise the error stands until `reset`. Asked once for each request that failed. */
  function mayRestart(failed: Promise<Engine>, error: AttuneError): boolean {
    const earlier = decided.get(failed);
    if (earlier !== undefined) return earlier;
    const now = Date.now();
    const again = error.code === "E_ENGINE_CRASHED" && now - lastCrash > crashWindowMs;
    decided.set(failed, again);
    lastCrash = now;
    if (again) log.warn("[completing] the engine crashed; starting it once more");
    else refusal = error;
    return again;
  }

  async function ask<M extends CallName>(
    starting: Promise<Engine>,
    ...asked: [name: M, params: ParamsOf<M>, asking?: Asking<ProgressOf<M>>]
  ): Promise<ResultOf<M>> {
    const engine = await starting;
    let hung = false;
    const watch = setTimeout(() => {
      hung = true;
      engine.kill();
    }, hangMs);
    try {
      return await engine.request(...asked);
    } catch (error) {
      throw hung ? hanging(hangMs) : error;
    } finally {
      clearTimeout(watch);
    }
  }

  const request: Ask = async (...asked) => {
    if (refusal !== null) throw refusal;
    open += 1;
    clearTimeout(idle);
    const first = acquire();
    try {
      return await ask(first, ...asked);
    } catch (error) {
      if (!(error instanceof AttuneError) || !stopsTheEngine(error) || !mayRestart(first, error)) throw error;
      const second = acquire();
      try {
        return await ask(second, ...asked);
      } catch (again) {
        if (again instanceof AttuneError && stopsTheEngine(again)) mayRestart(second, again);
        throw again;
      }
    } finally {
      open -= 1;
      if (open === 0 && current !== null) idle = setTimeout(stop, options.idleMs());
      idle?.unref();
    }
  };

  return {
    request,
    stop,
    reset: () => {
      refusal = null;
      lastCrash = Number.NEGATIVE_INFINITY;
      part((engine) => engine.retire());
    },
    running: () => current !== null,
  };
}

function stopsTheEngine(error: AttuneError): boolean {
  return error.code === "E_ENGINE_CRASHED" || error.code === "E_HOST";
}

function hanging(ms: number): AttuneError {
  return new AttuneError(
    "E_ENGINE_CRASHED",
    `The completing engine gave no answer for ${duration(ms / 1000)} and was ended.`,
    "Look into the log; choose another device in the setting attune.device if this one hangs.",
  );
}
