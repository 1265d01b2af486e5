/** The four arms at one project's new code: base and adapter, each without and with code of other files. */
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { type LoraMatrix, readAdapter } from "../../engine/adapters/adapter";
import type { DecoderBase } from "../../engine/bases/folder";
import { contextFinder } from "../../engine/context/prompt-context";
import { openSequence, type ServedSequence } from "../../engine/decode/sequence";
import { type OpenedDecoder, openModel } from "../../engine/devices/open-model";
import { measureLoss, measureSpan } from "../../engine/evaluation/measure";
import type { PrecisionWord } from "../../engine/protocol/words";
import { firstLine } from "../../engine/text/metrics";
import { type CodeTokenizer, loadTokenizer } from "../../engine/text/tokenizer";
import { projectIndexOf } from "../../engine/train/looks";
import type { Asked } from "../../engine/workspace/examples";
import { reviewWorkspace } from "../../engine/workspace/review";
import { type NewPlace, type NewPlaces, newPlaces } from "./places";
import { placesEach } from "./projects";

/** What one arm did at a place. */
export interface Answer {
  readonly nats: number;
  /** Its first line, greedily written, is the one that stood there. */
  readonly exact: boolean;
}

/** A model at a place, asked without and with code of other files. */
export interface Answers {
  readonly alone: Answer;
  readonly inContext: Answer;
}

export interface ArmsRequest {
  readonly base: DecoderBase;
  readonly before: string;
  readonly cut: string;
  readonly after: string;
  readonly seqLen: number;
  readonly context: number;
  readonly threads: number;
  readonly precision: PrecisionWord;
  /** Places; absent: `placesEach`. Fewer are the ones that are drawn first. */
  readonly count?: number;
  /** Places behind those that are asked with context alone; absent: none. */
  readonly more?: number;
}

export interface Subject extends NewPlaces {
  readonly tokenizer: CodeTokenizer;
}

/** What is asked. Prompts show other files as they stood at the cut: nobody could look into the future. */
export async function subjectOf(request: ArmsRequest): Promise<Subject> {
  const { base, before, after, seqLen, context, cut, count = placesEach, more } = request;
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const then = await reviewWorkspace(before, tokenizer, { seed: 1 });
  const { files } = await reviewWorkspace(after, tokenizer, { seed: 1 });
  const contextOf = contextFinder(projectIndexOf(before, then.files, { context }), tokenizer, { budget: context });
  return {
    tokenizer,
    ...newPlaces(tokenizer, { before, cut, after, files, seqLen, count, more, contextOf }),
  };
}

/** `adapter`: its folder; null: the base alone. `onPlace`: after each. */
export function answersOf(
  request: ArmsRequest,
  { tokenizer, places }: Subject,
  adapter: string | null,
  onPlace: OnPlace,
): Promise<Answers[]> {
  return atEach({ request, adapter, places, onPlace }, async (sequence, place) => {
    const alone = await answerAt(sequence, tokenizer, place, place);
    const inContext = place.inContext === null ? alone : await answerAt(sequence, tokenizer, place, place.inContext);
    return { alone, inContext };
  });
}

/** What a model answers with code of other files at the places that are asked so alone. */
export function moreAnswersOf(
  request: ArmsRequest,
  { tokenizer, more: places }: Subject,
  adapter: string | null,
  onPlace: OnPlace,
): Promise<Answer[]> {
  return atEach({ request, adapter, places, onPlace }, (sequence, place) =>
    answerAt(sequence, tokenizer, place, place.inContext ?? place),
  );
}

/** Nats of what stood at each place, with code of other files in the prompt where there is any; nothing is written. */
export function lossesOf(
  request: ArmsRequest,
  { places }: Subject,
  adapter: string | null,
  onPlace: OnPlace,
): Promise<number[]> {
  return atEach({ request, adapter, places, onPlace }, async (sequence, place) => {
    const { nats } = await measureLoss(sequence, place.inContext ?? place, () => undefined);
    return nats;
  });
}

type OnPlace = (done: number) => void;

interface Asking {
  readonly request: ArmsRequest;
  readonly adapter: string | null;
  readonly places: readonly NewPlace[];
  readonly onPlace: OnPlace;
}

/** What `ask` finds at each place with one model. */
function atEach<T>(
  { request, adapter, places, onPlace }: Asking,
  ask: (sequence: ServedSequence, place: NewPlace) => Promise<T>,
): Promise<T[]> {
  return served(request, adapter, async (sequence) => {
    const found: T[] = [];
    for (const place of places) {
      found.push(await ask(sequence, place));
      onPlace(found.length);
    }
    return found;
  });
}

/** A base with an adapter, or alone, as they are served, for as long as `use` takes. */
export async function served<T>(
  { base, threads, precision, seqLen }: Pick<ArmsRequest, "base" | "threads" | "precision" | "seqLen">,
  adapter: string | null,
  use: (sequence: ServedSequence) => Promise<T>,
): Promise<T> {
  const matrices: readonly LoraMatrix[] = adapter === null ? [] : (await readAdapter(adapter, base)).matrices;
  const opened = await openModel(base, { device: "cpu", threads, precision }, { kind: "measuring" });
  const sequence = await openMerged(opened, matrices, seqLen);
  try {
    return await use(sequence);
  } finally {
    await sequence.release();
  }
}

function openMerged(
  { model, threads }: OpenedDecoder,
  matrices: readonly LoraMatrix[],
  capacity: number,
): Promise<ServedSequence> {
  const application = { strength: 1, merged: true, precision: model.precision };
  const linear = adaptedLinear(model.weights, matrices, application);
  return openSequence(model, linear, { device: "cpu", threads, capacity });
}

/** As in a verdict, except that a text is written only for as long as it may be the line that stood there. */
async function answerAt(
  sequence: ServedSequence,
  tokenizer: CodeTokenizer,
  place: NewPlace,
  asked: Asked,
): Promise<Answer> {
  const line = firstLine(place.middleText).trimEnd();
  const decided = (written: string): boolean => {
    // Half a character decodes to a mark of its own, which the line does not have.
    const text = written.replace(/\ufffd+$/u, "");
    return text.includes("\n") || !(line.startsWith(text) || text.trimEnd() === line);
  };
  const { nats, text } = await measureSpan(sequence, tokenizer, place, asked, () => undefined, decided);
  return { nats, exact: firstLine(text).trimEnd() === line };
}
