/** How much of its loss on code a base keeps in each form of its weights: measured once, and kept in the cache under its hash. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { graphModel } from "../bases/base-weights";
import type { BaseModel } from "../bases/folder";
import { sha256 } from "../bases/hash";
import { packedVersion } from "../bases/packed";
import type { StoredWeight } from "../bases/weight-files";
import { logProbability, openSequence } from "../decode/sequence";
import { writeFileAtomically } from "../disk/files";
import { cacheFolder } from "../disk/home";
import { parseJson } from "../formats/json";
import { denseLinear } from "../model/linear-factory";
import type { Precision } from "../protocol/words";
import { numberAbove, object } from "../schema/schema";
import { loadTokenizer } from "../text/tokenizer";
import type { PrecisionOption } from "./decide";
import { sampleCode } from "./sample-code";

/** Nats a token on the sample, by form. */
export type Losses = Readonly<Partial<Record<PrecisionOption["form"], number>>>;

/** Tokens of each text that are measured, and how many at once: whoever waits for the processor waits no longer than for these. */
const [perText, atOnce] = [240, 48];

/** Where `measureLoss` keeps its results, a file for each base. */
export function lossesFolder(): string {
  return path.join(cacheFolder(), "losses");
}

/** What was measured of a base. Nothing where nothing was, or where it cannot be read. */
export async function knownLosses(base: Pick<BaseModel, "hash">): Promise<Losses> {
  try {
    return lossesSchema.read(parseJson(await readFile(fileOf(base))), "");
  } catch {
    return {};
  }
}

/** By how much of the loss in floats that in `form` is higher; null where one of them was not measured. */
export function lossOf(losses: Losses, form: PrecisionOption["form"]): number | null {
  const [floats, other] = [losses.floats, losses[form]];
  if (form === "floats") return 0;
  return floats === undefined || other === undefined ? null : other / floats - 1;
}

export interface LossOptions {
  readonly form: PrecisionOption["form"];
  readonly precision: Precision;
  readonly weights: ReadonlyMap<string, StoredWeight>;
  readonly threads: number;
  /** Called between runs: waits while somebody else needs the processor, throws to cancel. */
  readonly pause: () => Promise<void>;
}

/** Measures the loss of the base in one form on the CPU, and keeps it. Throws what opening a base throws, E_MEMORY too. */
export async function measureLoss(base: BaseModel, options: LossOptions): Promise<number> {
  const { form, precision, weights, threads, pause } = options;
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const model = graphModel(base, precision, undefined, weights);
  const linear = denseLinear(model.weights, precision);
  const capacity = Math.min(perText, base.config.maxPositions);
  await pause();
  const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity, spinning: false });
  const start = tokenizer.startOfText === null ? [] : [tokenizer.startOfText];
  let [nats, targets] = [0, 0];
  try {
    for (const text of sampleCode) {
      const tokens = [...start, ...tokenizer.encode(text)].slice(0, capacity);
      for (let end = 0; end < tokens.length - 1; ) {
        const begin = end;
        end = Math.min(begin + atOnce, tokens.length - 1);
        await pause();
        const { logits } = await sequence.extendTo(tokens.slice(0, end), end - begin);
        const width = logits.length / (end - begin);
        for (let at = begin; at < end; at++) {
          const row = logits.subarray((at - begin) * width, (at - begin + 1) * width);
          nats -= logProbability(row, tokens[at + 1] ?? 0, null);
          targets++;
        }
      }
    }
  } finally {
    await sequence.release();
  }
  const loss = nats / targets;
  const all = { ...(await knownLosses(base)), [form]: loss };
  // A cache that cannot be written costs the time again, and nothing else.
  await writeFileAtomically(fileOf(base), Buffer.from(`${JSON.stringify(all)}\n`)).catch(() => undefined);
  return loss;
}

/** The sample and the way in which weights are rounded decide what is measured, too. */
function fileOf({ hash }: Pick<BaseModel, "hash">): string {
  const key = [hash, packedVersion, sampleCode];
  return path.join(lossesFolder(), `${sha256(Buffer.from(JSON.stringify(key))).slice(0, 32)}.json`);
}

const nats = numberAbove(0, 1e3);
const lossesSchema = object<Record<never, never>, Required<Losses>>(
  {},
  { floats: nats, stored: nats, blocks8: nats, blocks4: nats, rows8: nats },
);
