/** Which precision `auto` takes, of what is known of each, and how that is told. Pure. */
import type { Precision } from "../protocol/words";
import type { Form } from "./product-speeds";

/** What can be said of one precision for one base on this machine. */
export interface PrecisionOption {
  readonly precision: Precision;
  /** `stored`: as a quantised base lies in its file. */
  readonly form: Form | "stored";
  /** Of the weights in memory. */
  readonly bytes: number;
  /** Of a completion or of a row of training; null: not measured. */
  readonly seconds: number | null;
  /** By how much of fp32's loss on code this one's is higher; null: not measured. */
  readonly loss: number | null;
  /** Whether the weights lie so already, or need no work. */
  readonly ready: boolean;
  /** Whether it may be taken before its loss was measured. */
  readonly trusted: boolean;
  readonly fits: boolean;
}

export interface Decision {
  readonly option: PrecisionOption;
  /** What should be prepared or measured next, as it may be better; null: nothing. */
  readonly wanted: PrecisionOption | null;
  /** In plain words, to stand behind the precision's name. */
  readonly reason: string;
}

/** More of fp32's loss than this is too much. */
export const mostLoss = 0.01;

/**
 * The fastest of those that fit and lose little, the first being what is taken where nothing else is better. `gain`: how many times
 * as fast another must be. Where nothing fits, the smallest.
 */
export function decide(options: readonly [PrecisionOption, ...PrecisionOption[]], gain: number): Decision {
  const [usual] = options;
  const fitting = options.filter((option) => option.fits);
  if (fitting.length === 0) {
    const smallest = options.reduce((best, option) => (option.bytes < best.bytes ? option : best));
    return { option: smallest, wanted: null, reason: `${bytesText(smallest, options)}, the least memory` };
  }
  const usable = fitting.filter(({ loss }) => loss === null || loss <= mostLoss);
  const order = usable.toSorted((a, b) => speedOf(b, usual) - speedOf(a, usual));
  const worthwhile = (option: PrecisionOption): boolean => option === usual || speedOf(option, usual) >= gain;
  const trusted = usable.find((option) => option.trusted);
  const home = usable.includes(usual) ? usual : (trusted ?? order[0] ?? fitting[0] ?? usual);
  const best = order.find(worthwhile) ?? home;
  const now = order.find((option) => worthwhile(option) && takenNow(option, home)) ?? home;
  const wanted = best !== now ? best : now.loss === null && now.form !== "floats" ? now : null;
  return { option: now, wanted, reason: told({ options, now, wanted }) };
}

/** A precision is taken when it can be had at once and its loss is known. */
function takenNow(option: PrecisionOption, home: PrecisionOption): boolean {
  return option === home || (option.ready && (option.loss !== null || option.trusted));
}

/** How many times as fast as `other`; 0 where that was not measured. */
function speedOf(option: PrecisionOption, other: PrecisionOption): number {
  if (option === other) return 1;
  return option.seconds === null || other.seconds === null ? 0 : other.seconds / option.seconds;
}

interface Story {
  readonly options: readonly [PrecisionOption, ...PrecisionOption[]];
  readonly now: PrecisionOption;
  readonly wanted: PrecisionOption | null;
}

function told({ options, now, wanted }: Story): string {
  const [usual] = options;
  const others = options.filter((option) => option !== now);
  const refused = others.filter(({ loss }) => loss !== null && loss > mostLoss);
  const parts = [bytesText(now, options)];
  if (now !== usual) {
    if (!usual.fits) parts[0] += `, as ${usual.precision} takes more memory than is free`;
    else if (speedOf(now, usual) > 1) parts[0] += `, ${timesText(speedOf(now, usual))} as fast`;
  }
  if (now.form !== "floats" && now.loss !== null) parts[0] += `, ${lossText(now.loss)}`;
  for (const { precision, loss } of refused)
    parts.push(`${precision} would cost ${shareText(loss ?? 0)} of the loss on code`);
  if (wanted !== null && wanted !== now) {
    const faster = timesText(speedOf(wanted, now));
    parts.push(`${wanted.precision} would be ${faster} as fast, and is prepared while nothing else is asked for`);
  } else if (now.form === "floats" && refused.length === 0 && others.some(({ seconds }) => seconds !== null)) {
    parts.push("integers would not be faster on this machine");
  }
  return parts.join("; ");
}

type Weighed = Pick<PrecisionOption, "bytes" | "form">;

/** `151 MB instead of 538 MB in fp32` */
export function bytesText(now: Weighed, options: readonly Weighed[]): string {
  const floats = options.find(({ form }) => form === "floats");
  const stored = now.form === "stored" ? " as the file has it" : "";
  const instead = floats === undefined || now.form === "floats" ? "" : ` instead of ${megabytes(floats.bytes)} in fp32`;
  return `${megabytes(now.bytes)}${stored}${instead}`;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;
const timesText = (ratio: number): string => `${ratio.toFixed(1)} times`;
const shareText = (share: number): string => `${(100 * share).toFixed(1)} %`;

function lossText(loss: number): string {
  return loss < 5e-4 ? "with no more loss on code" : `at ${shareText(loss)} of the loss on code`;
}
