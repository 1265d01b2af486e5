/** Completions, one after the other, over models that stay loaded. */

import { type Avoided, type Generated, generate } from "../decode/generate";
import { settlePrecision } from "../devices/settle-precision";
import type { EndpointLimits } from "../endpoint/exchange";
import { AttuneError, toErrorData } from "../errors";
import {
  type CompletePlace,
  type CompleteRequest,
  type CompleteResult,
  completeRequest,
  type StopReason,
} from "../protocol/complete";
import { defaultsOf } from "../schema/request";
import { languageOf } from "../syntax/languages";
import { createSourceTrees, type SourceTrees } from "../syntax/trees";
import type { PromptContext } from "../text/fim";
import { openingOf, writtenBehind } from "../text/heal";
import { createEndpoints } from "./endpoints";
import { extentAt } from "./extent";
import { fitted, promptFor, throwIfAborted } from "./fitted";
import { isBlank, type Surroundings } from "./lines";
import { surroundingsOf } from "./place";
import { stopReason } from "./postprocess";
import { createProjects } from "./project";
import { createQueue } from "./queue";
import { createQuiet } from "./quiet";
import { completeRemotely } from "./remote";
import { type ServedModel, servedModels } from "./served-model";

export interface Completer {
  /**
   * Requests are served in order. An aborted one rejects with E_INTERRUPTED: at once while it waits for its turn, between two
   * tokens at the latest when it runs.
   */
  complete(request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult>;
  dispose(): Promise<void>;
}

/** Told the text so far after each token, before it is fitted to its place; not with `raw`, nor without a file. */
export type Written = (text: string) => void;

const defaults = defaultsOf(completeRequest);

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

/** Nothing is loaded before the first request; then models, devices and parsed files stay for those that follow. */
export function createCompleter(
  log: (message: string) => void,
  { besideEditor = false, quietMs = usualQuiet, endpointLimits }: CompleterOptions = {},
): Completer {
  const models = servedModels(log, !besideEditor);
  const trees = createSourceTrees(log);
  // The runtime computes one request at a time, and the newest of several is often the only one still wanted.
  const queue = createQueue();
  const projects = createProjects(log);
  const quiet = createQuiet(quietMs);
  const endpoints = createEndpoints(log, endpointLimits);
  /** By base, what goes on or is done: nothing is tried twice. */
  const settling = new Map<string, Promise<void>>();

  /** A first completion takes the precision that can be had at once; better ones are prepared while nothing is asked for. */
  function settle(): void {
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

  async function serve(request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult> {
    throwIfAborted(signal);
    if (request.at.kind === "file") trees.prepare(languageOf(request.at.file, request.at.language));
    if (request.endpoint !== undefined) return serveRemotely(request, signal, written);
    const { base, adapter, strength = defaults.strength, device, precision, threads } = request;
    const served = await models.open({ base, adapter, strength, device, precision, threads });
    settle();
    throwIfAborted(signal);
    const around = request.at.kind === "file" ? await readPlace(request.at, trees) : null;
    const context = await contextFor(served, request, around);
    throwIfAborted(signal);
    return completeWith(served, request, around, { context, signal, written });
  }

  async function serveRemotely(
    request: CompleteRequest,
    signal: AbortSignal,
    written: Written | undefined,
  ): Promise<CompleteResult> {
    try {
      const opened = await endpoints.open(request, signal);
      const around = request.at.kind === "file" ? await readPlace(request.at, trees) : null;
      const context = await contextFor(opened, request, around);
      throwIfAborted(signal);
      return await completeRemotely(opened.endpoint, opened.tokenizer, request, around, { context, signal, written });
    } catch (error) {
      if (error instanceof AttuneError && error.code === "E_ENDPOINT") endpoints.forget(request);
      throw error;
    }
  }

  /** In an editor nobody waits for a project to be read; a command line asks but once. */
  async function contextFor(
    { tokenizer, context: budget }: Pick<ServedModel, "tokenizer" | "context">,
    { at, project, raw, context = defaults.context }: CompleteRequest,
    around: Surroundings | null,
  ): Promise<PromptContext | null> {
    if (around === null || at.kind !== "file" || project === undefined || raw || context === "off" || budget === 0) {
      return null;
    }
    const { folder, exclude = [], recent = [] } = project;
    const place = { file: at.file, before: around.before, after: around.after };
    return projects.contextAt({ folder, exclude, recent }, place, { tokenizer, budget, waits: !besideEditor });
  }

  return {
    complete: (request, signal, written) =>
      quiet.during(() => queue.run((aborted) => serve(request, aborted, written), signal)),
    async dispose() {
      quiet.stop();
      await Promise.all(settling.values());
      await queue.drained();
      await projects.dispose();
      await models.dispose();
      trees.dispose();
    },
  };
}

interface CompleteOptions {
  /** Code of other files. */
  readonly context: PromptContext | null;
  readonly signal: AbortSignal;
  readonly written?: Written | undefined;
}

async function completeWith(
  { tokenizer, sequence, base }: ServedModel,
  request: CompleteRequest,
  around: Surroundings | null,
  { context, signal, written: tell }: CompleteOptions,
): Promise<CompleteResult> {
  const maxTokens = request.maxTokens ?? defaults.maxTokens;
  const heals = around !== null && !request.raw && (request.heal ?? true);
  const { capacity } = sequence;
  const parts = { tokenizer, capacity, vocabSize: base.config.vocabSize, maxTokens, context, heals };
  const { prompt, healed } = promptFor(request, around, parts);
  // Without a place in a file there is no line or block to end.
  const rule = request.raw || around === null ? null : { around, extent: extentAt(around) };
  const behind = (some: readonly number[]): string => writtenBehind(tokenizer, healed, some);
  const stopAfter = (some: readonly number[]): StopReason | null => {
    const text = behind(some);
    tell?.(text);
    return rule === null ? null : stopReason(text, rule.extent, rule.around);
  };
  const write = (avoid: Avoided | null): Promise<Generated> =>
    generate(sequence, prompt, {
      maxTokens,
      endTokens: tokenizer.endTokens,
      draft: request.draft,
      opening: openingOf(tokenizer, healed),
      // Most often the model writes the same tokens again.
      guess: healed.tail,
      avoid,
      checkpoint: () => throwIfAborted(signal),
      ...(rule === null ? {} : { stopAfter }),
    });
  const resultOf = ({ tokens, rewritten, logProbs, stop }: Generated) => {
    const all = behind(tokens);
    const writing = { tokens, logProbs, from: rewritten, written: behind };
    return rule === null ? { text: all } : fitted(all, stop, rule, writing, request.show);
  };
  const first = await write(null);
  let [last, result] = [first, resultOf(first)];
  for (let avoid = wayAround(last, behind, null); rule !== null && result.text === "" && avoid !== null; ) {
    last = await write(avoid);
    result = resultOf(last);
    avoid = wayAround(last, behind, avoid);
  }
  const { tokens, rewritten, perTokenMs, stop } = last;
  return {
    ...result,
    tokens: tokens.length - rewritten,
    prefillMs: first.prefillMs,
    perTokenMs,
    reusedTokens: first.reused,
    stop,
    ...(request.raw ? { promptTokens: prompt, outputTokens: tokens } : {}),
  };
}

/** The model's own word, and so many others in its place. */
const mostWays = 3;

/**
 * Where what was written repeats the line above, or cannot be made sound, the model may have another word that leads
 * elsewhere. Null where it wrote nothing at all: that is its answer.
 */
function wayAround(
  { tokens, rewritten }: Generated,
  written: (tokens: readonly number[]) => string,
  avoided: Avoided | null,
): Avoided | null {
  const token = tokens[rewritten];
  const before = avoided?.tokens ?? [];
  if (token === undefined || isBlank(written(tokens)) || before.length === mostWays - 1) return null;
  return { at: rewritten, tokens: [...before, token] };
}

/** The text around the cursor, with what is known of its language. */
async function readPlace(at: Extract<CompletePlace, { kind: "file" }>, trees: SourceTrees): Promise<Surroundings> {
  const around = await surroundingsOf(at);
  const language = languageOf(at.file, at.language);
  return { ...around, language, tree: await trees.open(at.file, language, around) };
}
