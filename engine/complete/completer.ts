/** Completions, one after the other, over models that stay loaded. */

import { generate } from "../decode/generate";
import { chooseDevice } from "../devices/devices";
import { AttuneError } from "../errors";
import type { BaseModel } from "../model/folder";
import type { CompletePlace, CompleteRequest, CompleteResult, DeviceId, DeviceWord } from "../protocol";
import { defaultThreads } from "../runtime/host";
import { buildFim, buildPrompt } from "../text/fim";
import { type HealedText, healText, openingOf, unhealedText, writtenBehind } from "../text/heal";
import { extentAt } from "./extent";
import type { Surroundings } from "./lines";
import { surroundingsOf } from "./place";
import { postprocess, stopReason, withoutBrokenEnd } from "./postprocess";
import { type ServedModel, servedModels } from "./served-model";

export interface Completer {
  /** Requests are served in order. An aborted one rejects with E_INTERRUPTED, between two tokens at the latest. */
  complete(request: CompleteRequest, signal: AbortSignal): Promise<CompleteResult>;
  dispose(): Promise<void>;
}

const defaultMaxTokens = 64;

export function createCompleter(log: (message: string) => void): Completer {
  const models = servedModels(log);
  /** By the word that asked and the base, whose features were tested. */
  const devices = new Map<string, DeviceId>();
  let last: Promise<unknown> = Promise.resolve();

  async function deviceFor(word: DeviceWord, threads: number, base: BaseModel): Promise<DeviceId> {
    const key = `${word} ${base.hash}`;
    const known = devices.get(key);
    if (known !== undefined) return known;
    const { device, name, reason } = await chooseDevice(word, threads, base.config);
    log(`device: ${device} (${name}): ${reason}`);
    devices.set(key, device);
    return device;
  }

  async function serve(request: CompleteRequest, signal: AbortSignal): Promise<CompleteResult> {
    throwIfAborted(signal);
    const threads = request.threads ?? defaultThreads();
    const served = await models.open({
      base: request.base,
      adapter: request.adapter,
      strength: request.strength ?? 1,
      deviceFor: (base) => deviceFor(request.device ?? "auto", threads, base),
      precision: request.precision,
      threads,
    });
    throwIfAborted(signal);
    return completeWith(served, request, signal);
  }

  return {
    complete(request, signal) {
      const result = last.then(() => serve(request, signal));
      last = result.catch(() => undefined);
      return result;
    },
    async dispose() {
      await last;
      await models.dispose();
    },
  };
}

async function completeWith(
  { tokenizer, sequence, base }: ServedModel,
  request: CompleteRequest,
  signal: AbortSignal,
): Promise<CompleteResult> {
  const maxTokens = request.maxTokens ?? defaultMaxTokens;
  const around = request.at.kind === "file" ? await surroundingsOf(request.at) : null;
  const heals = around !== null && !request.raw && (request.heal ?? true);
  const healed = (heals ? healText : unhealedText)(tokenizer, around?.before ?? "");
  const limits = { tokenizer, capacity: sequence.capacity, maxTokens };
  const prompt = around === null ? promptOf(request.at, limits) : promptAt(healed, around, limits);
  checkTokens(prompt, sequence.capacity, base.config.vocabSize);
  // Without a place in a file there is no line or block to end.
  const rule = request.raw || around === null ? null : { around, extent: extentAt(around) };
  const behind = (some: readonly number[]): string => writtenBehind(tokenizer, healed, some);
  const { tokens, rewritten, stop, prefillMs, perTokenMs, reused } = await generate(sequence, prompt, {
    maxTokens,
    endTokens: tokenizer.endTokens,
    draft: request.draft,
    opening: openingOf(tokenizer, healed),
    checkpoint: () => throwIfAborted(signal),
    ...(rule === null ? {} : { stopAfter: (some) => stopReason(behind(some), rule.extent, rule.around) }),
  });
  const all = behind(tokens);
  const written = rule !== null && (stop === "maxTokens" || stop === "context") ? withoutBrokenEnd(all) : all;
  return {
    text: rule === null ? written : postprocess(written, rule.extent, rule.around),
    tokens: tokens.length - rewritten,
    prefillMs,
    perTokenMs,
    reusedTokens: reused,
    stop,
    ...(request.raw ? { promptTokens: prompt, outputTokens: tokens } : {}),
  };
}

/** For tokens that are written again. Always the same, so that the cut of a long prefix does not move while a word is typed. */
const roomToHeal = 16;

interface PromptLimits {
  readonly tokenizer: ServedModel["tokenizer"];
  readonly capacity: number;
  readonly maxTokens: number;
}

function promptAt(healed: HealedText, { after }: Surroundings, limits: PromptLimits): readonly number[] {
  const { tokenizer, capacity, maxTokens } = limits;
  const parts = { prefix: healed.kept, suffix: tokenizer.encode(after) };
  // One more than the tokens to be generated: training reserves a place for the end token too.
  const reserve = maxTokens + 1 + roomToHeal;
  return buildFim(tokenizer, parts, { maxTokens: capacity, reserve, lossOn: "none" }).tokens;
}

function promptOf(place: CompletePlace, { tokenizer, capacity, maxTokens }: PromptLimits): readonly number[] {
  if (place.kind === "tokens") return place.tokens;
  const tokens = place.kind === "prompt" ? tokenizer.encode(place.prompt, "start") : [];
  return buildPrompt(tokenizer, tokens, capacity - maxTokens);
}

function checkTokens(prompt: readonly number[], capacity: number, vocabSize: number): void {
  const foreign = prompt.find((token) => !Number.isInteger(token) || token < 0 || token >= vocabSize);
  if (foreign !== undefined) {
    throw new AttuneError(
      "E_TOKENIZER",
      `The token ${foreign} is not in the model's vocabulary of ${vocabSize}.`,
      "Give token ids of this base's own tokenizer.",
    );
  }
  if (prompt.length === 0 || prompt.length >= capacity) {
    throw new AttuneError(
      "E_EXAMPLES",
      `A prompt of ${prompt.length} tokens does not fit in a context of ${capacity}.`,
      `Give between 1 and ${capacity - 1} tokens.`,
    );
  }
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new AttuneError("E_INTERRUPTED", "The completion was cancelled.", "Ask again.");
}
