/** Nats per token of code: how well a model expects what people write, and whether another form of it still does. */
import { trainedMark } from "../adapters/report";
import type { DecoderBase } from "../bases/folder";
import { natsOf } from "../decode/nats";
import { openSequence } from "../decode/sequence";
import { AttuneError } from "../errors";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import type { ProofOptions } from "../protocol/adapters";
import { codeSample } from "../text/code-sample";
import { loadTokenizer } from "../text/tokenizer";
import { reviewWorkspace } from "../workspace/review";
import { type ExchangeHooks, throwIfStopped } from "./hooks";
import { type Sampling, samplePrompts } from "./logits-sample";

/** Tokens of one text, and how many texts are taken at most: enough that a hundredth more nats is no chance. */
const longest = 256;
const mostTexts = 16;
/** Of each text, at which logits are kept. */
const placesPerText = 4;
const splitSeed = 1;

/** What says which code is measured on. */
export interface CodeChoice {
  readonly tokens: ProofOptions["tokens"];
  /** Its files are taken, before others those that the adapter was not trained on. Absent: code that Attune brings along. */
  readonly workspace: string | undefined;
  /** `trainedMark` of the files that it was trained on. */
  readonly trainedOn: readonly string[];
}

/**
 * Token ids of some texts, each of at least 2. Throws E_TOKENIZER for ids that the base does not have, E_WORKSPACE_EMPTY, and what
 * `reviewWorkspace` throws.
 */
export async function codeTexts(base: DecoderBase, choice: CodeChoice, signal: AbortSignal): Promise<number[][]> {
  if (choice.tokens !== undefined) return demandTargets(await samplePrompts(base, choice.tokens), "--tokens");
  const { maxPositions, vocabSize } = base.config;
  const tokenizer = await loadTokenizer(base.folder, vocabSize);
  const files =
    choice.workspace === undefined
      ? codeSample.map((text) => tokenizer.encode(text, "start"))
      : await workspaceFiles(choice.workspace, choice.trainedOn, tokenizer, signal);
  const start = tokenizer.startOfText === null ? [] : [tokenizer.startOfText];
  const length = Math.min(longest, maxPositions) - start.length;
  const texts = files.flatMap((tokens) => windows(tokens, length)).map((tokens) => [...start, ...tokens]);
  return demandTargets(evenly(texts, mostTexts), choice.workspace ?? "the sample");
}

/** The texts of which something can be expected: the first token is given. */
function demandTargets(texts: readonly number[][], where: string): number[][] {
  const long = texts.filter((tokens) => tokens.length > 1);
  if (long.length > 0) return long;
  throw new AttuneError(
    "E_WORKSPACE_EMPTY",
    `${where} has no text of at least two tokens, so nothing can be measured.`,
    "Name a project with some code, or none.",
  );
}

async function workspaceFiles(
  workspace: string,
  trainedOn: readonly string[],
  tokenizer: Awaited<ReturnType<typeof loadTokenizer>>,
  signal: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  const { files } = await reviewWorkspace(workspace, tokenizer, { seed: splitSeed, signal });
  const used = files.filter((file) => file.used);
  const known = new Set(trainedOn);
  const unseen = used.filter((file) => !known.has(trainedMark(file.path)));
  return (unseen.length === 0 ? used : unseen).map((file) => file.tokens);
}

function windows(tokens: readonly number[], length: number): number[][] {
  const parts: number[][] = [];
  for (let at = 0; at < tokens.length; at += length) parts.push(tokens.slice(at, at + length));
  return parts;
}

function evenly<T>(items: readonly T[], most: number): T[] {
  return spread(items.length, most).flatMap((at) => {
    const item = items[at];
    return item === undefined ? [] : [item];
  });
}

/** At most `most` indices below `length`, evenly spaced. */
function spread(length: number, most: number): number[] {
  const count = Math.min(length, most);
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 1) * length) / count) - 1);
}

/** What a model makes of some texts. */
export interface CodeMeasure {
  /** Mean of every token but the first of each text. */
  readonly nats: number;
  /** Logits [vocabSize] at some places of each text, the same ones for every model. */
  readonly samples: readonly Float32Array[];
}

/** Throws E_MERGE where a model's numbers are none, and E_INTERRUPTED. */
export async function measureCode(
  model: DecoderModel,
  linear: LinearFactory,
  { prompts, device, threads }: Sampling,
  message: string,
  { signal, onEvent }: ExchangeHooks,
): Promise<CodeMeasure> {
  throwIfStopped(signal);
  onEvent({ event: "progress", message, done: 0 });
  const capacity = Math.max(...prompts.map((prompt) => prompt.length));
  const sequence = await openSequence(model, linear, { device, threads, capacity });
  const samples: Float32Array[] = [];
  let [nats, targets] = [0, 0];
  try {
    for (const [index, prompt] of prompts.entries()) {
      const wanted = prompt.length - 1;
      const places = new Set(spread(wanted, placesPerText));
      nats += await natsOf(sequence, prompt, {
        onLogits: (place, logits) => {
          if (places.has(place)) samples.push(logits.slice());
        },
      });
      targets += wanted;
      onEvent({ event: "progress", message, done: (index + 1) / prompts.length });
      // A run blocks the event loop: without a pause nobody could say stop.
      await new Promise((resolve) => setImmediate(resolve));
      throwIfStopped(signal);
    }
  } finally {
    await sequence.release();
  }
  if (Number.isFinite(nats)) return { nats: nats / targets, samples };
  throw new AttuneError("E_MERGE", `${message}: the loss is not a number.`, "Train the adapter again at a lower rate.");
}
