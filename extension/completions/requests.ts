import { channel } from "node:diagnostics_channel";
import { CancellationTokenSource, type CancellationToken as WireToken } from "vscode-jsonrpc/node";
import type { CompletionCache } from "./cache";
import { createHeadStart, type HeadStart } from "./head-start";
import { mayLeadTo, onTheWayTo } from "./paths";
import { type CompletionPlace, samePlace } from "./place";

/** What is asked of the engine for a place. Resolves with null when it was cancelled or failed. */
export type Ask = (signal: AskSignal) => Promise<string | null>;

export interface AskSignal {
  readonly token: WireToken;
  /** Called with all that is written so far, as often as the engine tells. */
  written(text: string): void;
}

/** The part of the editor's own token that is needed here; the wire's is the same. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => { dispose(): void };
}

export interface Wanted {
  readonly place: CompletionPlace;
  readonly ask: Ask;
}

/**
 * Which request runs. One at a time: what the user waits for, or else what they will want when they accept what is shown.
 * A request outlives the keystroke that made it, as long as the typing agrees with what it may write.
 */
export interface Requests {
  /**
   * The text for a place: from the cache, from the request that runs, or from a new one; null: cancelled. What is new comes
   * after `pauseMs` at the earliest; the engine is asked before that, by as much as it may need.
   */
  answer(wanted: Wanted, pauseMs: number, token: CancellationToken): Promise<string | null>;
  /** The document is another now: whatever does not lead to `place` is cancelled at once. */
  moved(place: CompletionPlace): void;
  /** Asked one after the other once nothing else runs. Replaces what was to be asked ahead before. */
  ahead(wanted: readonly Wanted[]): void;
  /** Whether anything runs or waits to be asked ahead. */
  busy(): boolean;
  /** Ends all of it: another model. */
  cancel(): void;
  counts(): RequestCounts;
}

export interface RequestCounts {
  /** Answers that came without the engine. */
  readonly found: number;
  /** Requests for what the user waits for, and for what comes after it. */
  readonly asked: number;
  readonly askedAhead: number;
  /** Answers of a request that ran already. */
  readonly joined: number;
  readonly cancelled: number;
}

export interface RequestOptions {
  readonly cache: CompletionCache;
  /** Called with true before and false after the engine works on what the user waits for. */
  waiting(waiting: boolean): void;
  /** How long a request that nobody waits for any more lives on, in case the next keystroke's takes it up. */
  readonly graceMs?: number;
  readonly headStart?: HeadStart;
}

/** Tells whoever measures when the wait before a text was over: the time in milliseconds, as `Date.now()` has it. */
export const dueChannel = "attune.completions.due";

interface Running {
  readonly place: CompletionPlace;
  readonly result: Promise<string | null>;
  readonly source: CancellationTokenSource;
  readonly early: boolean;
  /** Where the typing since has led to; it agrees with what is written. */
  now: CompletionPlace;
  written: string;
  /** Those who wait for it. */
  waiters: number;
  /** Nobody has waited for it yet. */
  ahead: boolean;
  /** Nobody waits, but it may end: it was asked ahead, or the typing since agrees with it. */
  welcome: boolean;
}

/** The editor itself waits 50 ms before it asks anew. */
const defaultGraceMs = 150;

export function createRequests({
  cache,
  waiting,
  graceMs = defaultGraceMs,
  headStart = createHeadStart(),
}: RequestOptions): Requests {
  const due = channel(dueChannel);
  let running: Running | null = null;
  let queue: readonly Wanted[] = [];
  let waiters = 0;
  /** Ends the pauses of those who wait for nothing but the time: the engine has said something. */
  const sleepers = new Set<() => void>();
  const counts = { found: 0, asked: 0, askedAhead: 0, joined: 0, cancelled: 0 };

  function cancelRunning(): void {
    if (running === null) return;
    counts.cancelled += 1;
    running.source.cancel();
    running = null;
  }

  function start({ place, ask }: Wanted, early: boolean): Running {
    cancelRunning();
    const begun = Date.now();
    const source = new CancellationTokenSource();
    const written = (text: string) => {
      own.written = text;
      if (running === own && !mayLeadTo(own.place, own.now, text)) {
        cancelRunning();
        next();
      }
    };
    const result = ask({ token: source.token, written }).then(
      (text) => {
        if (text !== null && !source.token.isCancellationRequested) {
          cache.store(place, text, early);
          headStart.took(Date.now() - begun);
        }
        ended(own);
        return text;
      },
      (error: unknown) => {
        ended(own);
        throw error;
      },
    );
    const own: Running = {
      ...{ place, result, source, early, now: place, written: "" },
      ...{ waiters: 0, ahead: false, welcome: false },
    };
    running = own;
    return own;
  }

  function ended(which: Running): void {
    which.source.dispose();
    for (const wake of [...sleepers]) wake();
    if (running !== which) return;
    running = null;
    next();
  }

  /** Asks ahead, when nothing runs. */
  function next(): void {
    if (running !== null) return;
    const [first, ...others] = queue.filter(({ place }) => cache.find(place) === null);
    queue = others;
    if (first === undefined) return;
    counts.askedAhead += 1;
    const own = start(first, false);
    own.ahead = true;
    own.welcome = true;
    // Nobody waits who could hear of a failure; whoever asks for the same place will.
    own.result.catch(() => undefined);
  }

  /** Resolves with the request's own text; with null at once when the token is cancelled. */
  async function wait(which: Running, token: CancellationToken): Promise<string | null> {
    which.waiters += 1;
    which.ahead = false;
    which.welcome = false;
    waiters += 1;
    if (waiters === 1) waiting(true);
    try {
      return await untilCancelled(which.result, token);
    } finally {
      waiters -= 1;
      if (waiters === 0) waiting(false);
      which.waiters -= 1;
      if (which.waiters === 0 && running === which) setTimeout(() => leave(which), graceMs).unref();
    }
  }

  function leave(which: Running): void {
    if (running !== which || which.waiters > 0 || which.welcome) return;
    cancelRunning();
    next();
  }

  async function answer(wanted: Wanted, pauseMs: number, token: CancellationToken): Promise<string | null> {
    const { place } = wanted;
    const begun = Date.now();
    const end = begun + Math.max(0, pauseMs);
    const left = () => end - Date.now();
    let waited = false;
    for (let source: "found" | "joined" | "asked" = "found"; ; ) {
      const hit = cache.hit(place);
      if (hit !== null) {
        if (hit.early) {
          if (left() > 0) await pause(left(), token);
          if (token.isCancellationRequested) return null;
          hit.release();
        }
        if (due.hasSubscribers) due.publish(waited || hit.early ? Math.min(end, Date.now()) : begun);
        if (source !== "asked") counts[source] += 1;
        return hit.text;
      }
      if (token.isCancellationRequested) return null;
      if (running !== null && mayLeadTo(running.place, place, running.written)) {
        source = "joined";
        running.now = place;
        await wait(running, token);
        continue;
      }
      if (running !== null && !leadsTo(place, running)) cancelRunning();
      // What runs may be of use yet: it goes on until the wait is over.
      const early = left() - (running === null ? headStart.ms() : 0);
      waited = true;
      if (early > 0) {
        // What was asked ahead may be this place's.
        await pause(early, token, sleepers);
        continue;
      }
      queue = [];
      counts.asked += 1;
      source = "asked";
      const answered = await wait(start(wanted, left() > 0), token);
      // Another request may have taken its place, whose turn it is then.
      if (answered === null || cache.find(place) === null) return answered;
    }
  }

  return {
    answer,
    moved(place) {
      queue = queue.filter((wanted) => onTheWayTo(place, wanted.place));
      if (running === null) return;
      if (mayLeadTo(running.place, place, running.written)) {
        running.now = place;
        running.welcome = true;
      } else if (!leadsTo(place, running)) {
        cancelRunning();
        next();
      }
    },
    ahead(wanted) {
      const { place: now } = running ?? {};
      queue = now === undefined ? wanted : wanted.filter(({ place }) => !samePlace(place, now));
      next();
    },
    busy: () => running !== null || queue.length > 0,
    cancel() {
      queue = [];
      cancelRunning();
    },
    counts: () => ({ ...counts }),
  };
}

/** Whether the request is asked ahead for a place that may be reached from this one. */
function leadsTo(place: CompletionPlace, which: Running): boolean {
  return which.ahead && onTheWayTo(place, which.place);
}

function untilCancelled(result: Promise<string | null>, token: CancellationToken): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => {
      listener.dispose();
      resolve(null);
    });
    result.then(resolve, reject).finally(() => listener.dispose());
  });
}

/** Ends early when cancelled, or when one of the `sleepers`, which it joins, is woken. */
function pause(ms: number, token: CancellationToken, sleepers?: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      sleepers?.delete(end);
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    sleepers?.add(end);
    const timer = setTimeout(end, ms);
    const listener = token.onCancellationRequested(end);
  });
}
