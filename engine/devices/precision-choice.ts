/** In which numbers the frozen weights of a base are multiplied: as asked for, or as `auto` decides on this machine. */
import type { BaseModel } from "../bases/folder";
import { bytesInMemory, isRounded } from "../bases/rounded";
import { isBlocks, storedBytes } from "../bases/weight-files";
import { AttuneError } from "../errors";
import type { DeviceId, Precision, PrecisionWord } from "../protocol/words";
import { bytesText, decide, type PrecisionOption } from "./decide";
import { type BaseForms, completionSeconds, trainingSeconds } from "./estimate";
import { type KnownFigures, knownFigures, lossOf } from "./measured-figures";
import { knownSpeed } from "./measured-speed";
import { multipliesExactly } from "./precision";
import type { ProductSpeeds } from "./product-speeds";

/**
 * When weights are rounded to integers: never, as every weight is trained; when asked for; also where completions are quicker
 * with them, or where training in floats takes more memory than there is.
 */
export type Rounding = "never" | "whenAsked" | "whenQuicker" | "whenNeeded";

/** What decides of a base. */
export type WeighedBase = Pick<BaseModel, "config" | "weights" | "total" | "hash">;

export interface PrecisionNeed {
  readonly device: DeviceId;
  readonly base: WeighedBase;
  readonly rounding: Rounding;
  readonly threads: number;
  /** Asked where it matters. */
  memory(): MemoryNeed;
}

/** Bytes of main memory. */
export interface MemoryNeed {
  /** Null: not known. */
  readonly free: number | null;
  /** What is needed with the weights in floats; null: little besides them. */
  readonly inFloats: number | null;
}

export interface ChosenPrecision {
  readonly precision: Precision;
  /** Bits of the blocks into which the weights are rounded; null: the runtime rounds them itself, or nothing is rounded. */
  readonly blocks: 4 | 8 | null;
  /** Why, with its bytes, in plain words. */
  readonly reason: string;
  /** Whether another may turn out to be better when it is prepared or measured: see `settlePrecision`. */
  readonly unsettled: boolean;
}

/** Throws E_PRECISION where what was asked for cannot be had. */
export async function choosePrecision(word: PrecisionWord | undefined, need: PrecisionNeed): Promise<ChosenPrecision> {
  const { device, base, rounding } = need;
  if (!base.config.completes) return ofEncoder(word, base);
  const stored = storedBits(base);
  if (stored !== null && rounding === "never")
    throw refused("fp32", "Full fine-tuning changes every weight, and those of this base are quantised");
  if (word === "int8" || word === "int4") return settled(await asked(word, need), base, ", as you chose");
  if (word === "fp32") return settled(floatsOf(base), base, ", as you chose");
  if (device !== "cpu" || rounding === "never")
    return settled(stored !== null && takesBlocks(device) ? storedOf(base, stored) : floatsOf(base), base);
  if (rounding === "whenAsked") return settled(stored === null ? floatsOf(base) : storedOf(base, stored), base);
  return (await decideFor(need)).chosen;
}

/** Nothing but floats was tried with encoders. Throws E_PRECISION. */
function ofEncoder(word: PrecisionWord | undefined, base: WeighedBase): ChosenPrecision {
  if (word !== "int8" && word !== "int4") return settled(floatsOf(base), base);
  throw refused(word, "Encoders are computed in fp32 only", "Choose the precision fp32, or none.");
}

/** The choice of `auto`, and what should be prepared or measured next, as it may be better; null: nothing. */
export interface AutoChoice {
  readonly chosen: ChosenPrecision;
  readonly wanted: PrecisionOption | null;
}

/** What `auto` decides of what is known by now of this machine and this base. Measures nothing. */
export async function decideFor(need: PrecisionNeed): Promise<AutoChoice> {
  const speeds = await knownSpeed(need.threads);
  const { option, wanted, reason } = decide(await optionsFor(need, speeds), gains[need.rounding]);
  const unsettled = need.rounding === "whenQuicker" && (speeds === null || wanted !== null);
  return { chosen: { ...chosenOf(option), reason, unsettled }, wanted };
}

/** How many times as fast another precision must be: training in floats is training as the base is. */
const gains: Readonly<Record<Rounding, number>> = { whenQuicker: 1.1, whenNeeded: 1.25, whenAsked: 1, never: 1 };

/**
 * A base spends the time of a completion on reading its weights, of which int8 has a quarter; a smaller one than this is
 * quick anyway. So much is known before anything is measured, where the CPU multiplies integers exactly.
 */
const manyParameters = 4e6;

type Options = [PrecisionOption, ...PrecisionOption[]];
/** A precision of a base, without what the machine makes of it. */
type Plain = Pick<PrecisionOption, "precision" | "form" | "bytes">;

async function optionsFor(
  { base, rounding, threads, memory }: PrecisionNeed,
  speeds: ProductSpeeds | null,
): Promise<Options> {
  const figures = await knownFigures(base, threads);
  const ready = { blocks8: await isRounded(base, 8), blocks4: await isRounded(base, 4) };
  const { free, inFloats } = memory();
  const besides = Math.max(0, (inFloats ?? 0) - bytesInMemory(base, null));
  const full = (plain: Plain): PrecisionOption => ({
    ...plain,
    seconds: speeds === null ? null : secondsOf(base, plain.form, { speeds, figures, rounding }),
    loss: lossOf(figures, plain.form),
    ready: plain.form === "blocks8" || plain.form === "blocks4" ? ready[plain.form] : true,
    // Four bits that were rounded here may cost too much; eight never did, and a file's own are what its maker chose.
    trusted: plain.form !== "blocks4",
    fits: free === null || besides + plain.bytes <= free,
  });
  const floats = full(floatsOf(base));
  const stored = storedBits(base);
  if (stored !== null) {
    const asStored = full(storedOf(base, stored));
    return rounding === "whenQuicker" ? [asStored, floats] : [floats, asStored];
  }
  const exact = rounding === "whenQuicker" && (await multipliesExactly());
  const rounded = base.config.modules.fanInFanOut
    ? []
    : [...(exact ? [] : [full(roundedOf(base, 8))]), full(roundedOf(base, 4))];
  if (!exact) return [floats, ...rounded];
  const rows = full(rowsOf(base));
  return speeds === null && base.total > manyParameters ? [rows, floats, ...rounded] : [floats, rows, ...rounded];
}

interface Measured {
  readonly speeds: ProductSpeeds;
  readonly figures: KnownFigures;
  readonly rounding: Rounding;
}

/** As it was measured of this base; else by its products, against those of what was measured. */
function secondsOf(
  base: WeighedBase,
  form: PrecisionOption["form"],
  { speeds, figures, rounding }: Measured,
): number | null {
  const { config } = base;
  // An encoder is in floats whatever it takes.
  if (!config.completes) return null;
  if (rounding === "whenNeeded") return trainingSeconds(config, formsOf(base, form), speeds, trainedTokens);
  const own = figures[form];
  if (own !== undefined) return own.seconds;
  const estimate = completionSeconds(config, formsOf(base, form), speeds);
  const floats = completionSeconds(config, formsOf(base, "floats"), speeds);
  if (estimate === null || floats === null || figures.floats === undefined) return estimate;
  return (estimate / floats) * figures.floats.seconds;
}

/** Of a usual row. */
const trainedTokens = 512;

function formsOf(base: WeighedBase, form: PrecisionOption["form"]): BaseForms {
  if (form === "stored") {
    const { embedding, head } = base.config.modules;
    const last = base.weights.get(`${head}.weight`) ?? base.weights.get(`${embedding}.weight`);
    const headForm = last !== undefined && isBlocks(last) ? (`blocks${last.bits}` as const) : "floats";
    return { linears: `blocks${storedBits(base) ?? 8}`, head: headForm };
  }
  return { linears: form, head: form === "blocks4" ? "blocks8" : form };
}

const floatsOf = (base: WeighedBase): Plain => ({
  precision: "fp32",
  form: "floats",
  bytes: bytesInMemory(base, null),
});
const roundedOf = (base: WeighedBase, bits: 4 | 8): Plain => ({
  ...{ precision: bits === 8 ? "int8" : "int4", form: bits === 8 ? "blocks8" : "blocks4" },
  bytes: bytesInMemory(base, bits),
});
/** A byte a number, but for norms and biases. */
const rowsOf = (base: WeighedBase): Plain => ({ precision: "int8", form: "rows8", bytes: base.total });
const storedOf = (base: WeighedBase, bits: 4 | 8): Plain => ({
  ...{ precision: bits === 4 ? "int4" : "int8", form: "stored" },
  bytes: [...base.weights.values()].reduce((sum, weight) => sum + storedBytes(weight), 0),
});

/** Integers of 8 bits are multiplied row by row where the CPU does that exactly, and in blocks where it does not. */
async function asked(word: "int8" | "int4", { device, base, rounding }: PrecisionNeed): Promise<Plain> {
  const stored = storedBits(base);
  if (stored !== null) return takesBlocks(device) ? storedOf(base, stored) : floatsOf(base);
  if (!takesBlocks(device)) throw refused(word, `The device ${device} computes in fp32 only`);
  if (rounding === "never") throw refused(word, `Full fine-tuning changes every weight, so none can stay in ${word}`);
  if (word === "int8" && device === "cpu" && (await multipliesExactly())) return rowsOf(base);
  if (base.config.modules.fanInFanOut)
    throw refused(word, `This base stores its matrices so that ${word} cannot read them here`);
  return roundedOf(base, word === "int8" ? 8 : 4);
}

/** Where products with blocks, their gradients and look-ups in them were seen to run. */
function takesBlocks(device: DeviceId): boolean {
  return device === "cpu" || device === "webgpu";
}

/** Bits of the blocks in which weights will lie when `word` is asked for, so that a device is tested with them. */
export function blocksOf(base: WeighedBase, word: PrecisionWord | undefined): readonly (4 | 8)[] {
  if (word === "fp32") return [];
  const found = [...base.weights.values()].flatMap((weight) => (isBlocks(weight) ? [weight.bits] : []));
  if (found.length > 0) return [...new Set(found)].sort();
  return word === "int4" ? [4, 8] : word === "int8" ? [8] : [];
}

function settled(plain: Plain, base: WeighedBase, more = ""): ChosenPrecision {
  return { ...chosenOf(plain), reason: `${bytesText(plain, [floatsOf(base)])}${more}`, unsettled: false };
}

function chosenOf({ precision, form }: Plain): Pick<ChosenPrecision, "precision" | "blocks"> {
  return { precision, blocks: form === "blocks8" ? 8 : form === "blocks4" ? 4 : null };
}

/** The bits in which most weights of a quantised base lie; null where none lies in blocks. */
function storedBits({ weights }: WeighedBase): 4 | 8 | null {
  const blocks = [...weights.values()].filter(isBlocks);
  if (blocks.length === 0) return null;
  return 2 * blocks.filter(({ bits }) => bits === 4).length > blocks.length ? 4 : 8;
}

const hints: Readonly<Record<Precision, string>> = {
  fp32: "Train an adapter, or choose the same model in floats.",
  int8: "Choose the precision fp32.",
  int4: "Choose int8 or fp32.",
};

function refused(word: Precision, problem: string, hint = hints[word]): AttuneError {
  return new AttuneError("E_PRECISION", `${problem}.`, hint);
}
