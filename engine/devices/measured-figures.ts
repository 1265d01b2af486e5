/** What a base is in each form of its weights: its loss on code and its speed, measured once and kept in the cache under its hash. */
import path from "node:path";
import { graphModel } from "../bases/base-weights";
import type { BaseModel, DecoderBase } from "../bases/folder";
import { packedVersion } from "../bases/packed";
import type { StoredWeight } from "../bases/weight-files";
import { natsOf } from "../decode/nats";
import { openSequence, type ServedSequence } from "../decode/sequence";
import { cachedFile, keepCached, readCached } from "../disk/cached";
import { cacheFolder } from "../disk/home";
import { denseLinear } from "../model/linear-factory";
import type { Precision } from "../protocol/words";
import { numberAbove, object } from "../schema/schema";
import { codeSample } from "../text/code-sample";
import { type CodeTokenizer, loadTokenizer } from "../text/tokenizer";
import type { PrecisionOption } from "./decide";
import { completionOf } from "./estimate";

/** One form of a base, measured on the sample. */
export interface Figures {
  /** A token. */
  readonly nats: number;
  /** Of a completion, as `estimate.ts` counts them. */
  readonly seconds: number;
}

/** By form; one that was not measured is absent. */
export type KnownFigures = Readonly<Partial<Record<PrecisionOption["form"], Figures>>>;

/** Tokens of each text that are measured, and how many at once: whoever waits for the processor waits no longer than for these. */
const [perText, atOnce] = [240, 48];
/** Tokens that are written one by one, the quickest of which counts. */
const singles = 12;

/** In the cache: a file for each base. */
const kind = "figures";

/** Where `keepFigures` keeps them. */
export function figuresFolder(): string {
  return path.join(cacheFolder(), kind);
}

/** What was measured of a base on this many threads. Nothing where nothing was, or where it cannot be read. */
export async function knownFigures(base: Pick<BaseModel, "hash">, threads: number): Promise<KnownFigures> {
  return (await readCached(fileOf(base, threads), figuresSchema)) ?? {};
}

/** By how much of the loss in floats that in `form` is higher; null where one of them was not measured. */
export function lossOf(figures: KnownFigures, form: PrecisionOption["form"]): number | null {
  if (form === "floats") return 0;
  const [floats, other] = [figures.floats, figures[form]];
  return floats === undefined || other === undefined ? null : other.nats / floats.nats - 1;
}

export interface FiguresOptions {
  readonly precision: Precision;
  readonly weights: ReadonlyMap<string, StoredWeight>;
  readonly threads: number;
  /** Called between runs: waits while somebody else needs the processor, throws to cancel. */
  readonly pause: () => Promise<void>;
}

/** Measures the base in one form on the CPU. Throws what opening a base throws, E_MEMORY too. */
export async function measureFigures(base: DecoderBase, options: FiguresOptions): Promise<Figures> {
  const { precision, weights, threads, pause } = options;
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const model = graphModel(base, precision, { weights });
  const linear = denseLinear(model.weights, model.precision);
  const capacity = Math.min(perText, base.config.maxPositions);
  await pause();
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity, spinning: false });
  const texts = codeSample.map((text) => tokensOf(text, tokenizer).slice(0, capacity));
  try {
    return { nats: await lossOn(texts, sequence, pause), seconds: await secondsOn(texts, sequence, pause) };
  } finally {
    await sequence.release();
  }
}

/** Keeps what was measured, beside what is known of other forms. Never throws. */
export async function keepFigures(
  base: Pick<BaseModel, "hash">,
  threads: number,
  form: PrecisionOption["form"],
  found: Figures,
): Promise<void> {
  await keepCached(fileOf(base, threads), { ...(await knownFigures(base, threads)), [form]: found });
}

type Texts = readonly (readonly number[])[];

function tokensOf(text: string, tokenizer: CodeTokenizer): readonly number[] {
  const tokens = tokenizer.encode(text);
  return tokenizer.startOfText === null ? tokens : [tokenizer.startOfText, ...tokens];
}

async function lossOn(texts: Texts, sequence: ServedSequence, pause: () => Promise<void>): Promise<number> {
  let [nats, targets] = [0, 0];
  for (const tokens of texts) {
    nats += await natsOf(sequence, tokens, { atOnce, pause });
    targets += tokens.length - 1;
  }
  return nats / targets;
}

/** Of prompts that are read in pieces and then written on token by token, the quickest of each. */
async function secondsOn(texts: Texts, sequence: ServedSequence, pause: () => Promise<void>): Promise<number> {
  let [one, many] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const tokens of texts.slice(0, 2)) {
    const prompt = Math.max(1, tokens.length - singles);
    for (let end = 1; end <= tokens.length; ) {
      await pause();
      const start = performance.now();
      const { reused } = await sequence.extendTo(tokens.slice(0, end));
      const seconds = (performance.now() - start) / 1000;
      const fresh = end - reused;
      if (fresh === 1) one = Math.min(one, seconds);
      else many = Math.min(many, seconds / fresh);
      end = end < prompt ? Math.min(end + atOnce, prompt) : end + 1;
    }
  }
  return completionOf({ one, many: Number.isFinite(many) ? many : one });
}

/** The sample and the way in which weights are rounded decide what is measured, too. */
function fileOf({ hash }: Pick<BaseModel, "hash">, threads: number): string {
  const key = [hash, packedVersion, codeSample, threads];
  return cachedFile(kind, JSON.stringify(key));
}

const formSchema = object<Figures>({ nats: numberAbove(0, 1e3), seconds: numberAbove(0, 1e5) });
const figuresSchema = object<Record<never, never>, Required<KnownFigures>>(
  {},
  { floats: formSchema, stored: formSchema, blocks8: formSchema, blocks4: formSchema, rows8: formSchema },
);
