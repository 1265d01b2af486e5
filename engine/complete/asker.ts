/** Serves the requests of one who asks, such as a window: what is known of their files and servers is nobody else's. */

import { type Avoided, type Generated, generate } from "../decode/generate";
import type { EndpointLimits } from "../endpoint/exchange";
import { AttuneError } from "../errors";
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
import type { Surroundings } from "./lines";
import { surroundingsOf } from "./place";
import { stopReason } from "./postprocess";
import { createProjects } from "./project";
import { completeRemotely } from "./remote";
import type { ServedModel, ServedModels } from "./served-model";
import { wayAround } from "./way-around";

/** Told the text so far after each token, before it is fitted to its place; not with `raw`, nor without a file. */
export type Written = (text: string) => void;

const defaults = defaultsOf(completeRequest);

export interface AskerOptions {
  readonly models: ServedModels;
  readonly besideEditor: boolean;
  readonly endpointLimits: EndpointLimits | undefined;
  /** Called when a model was opened, which might be served better in another precision. */
  settle(log: (message: string) => void): void;
}

export interface Asker {
  /** One request at a time. Rejects with E_INTERRUPTED between two tokens at the latest when it is aborted. */
  serve(request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult>;
  dispose(): Promise<void>;
}

/** Nothing is read before the first request. `log` hears what the requests do. */
export function createAsker(
  log: (message: string) => void,
  { models, settle, besideEditor, endpointLimits }: AskerOptions,
): Asker {
  const trees = createSourceTrees(log);
  const projects = createProjects(log);
  const endpoints = createEndpoints(log, endpointLimits);

  async function serve(request: CompleteRequest, signal: AbortSignal, written?: Written): Promise<CompleteResult> {
    throwIfAborted(signal);
    if (request.at.kind === "file") trees.prepare(languageOf(request.at.file, request.at.language));
    if (request.endpoint !== undefined) return serveRemotely(request, signal, written);
    const { base, adapter, strength = defaults.strength, device, precision, threads } = request;
    const served = await models.open({ base, adapter, strength, device, precision, threads });
    settle(log);
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
    serve,
    async dispose() {
      await projects.dispose();
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

/** The text around the cursor, with what is known of its language. */
async function readPlace(at: Extract<CompletePlace, { kind: "file" }>, trees: SourceTrees): Promise<Surroundings> {
  const around = await surroundingsOf(at);
  const language = languageOf(at.file, at.language);
  return { ...around, language, tree: await trees.open(at.file, language, around) };
}
