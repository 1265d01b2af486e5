/** Numbers, units and durations as the page shows them. Pure. Values that are missing are `null` and shown as a dash. */
import * as time from "../engine/words/time";

/** A no-break space: a number and its unit never part. */
const nbsp = "\u00a0";
const minus = "\u2212";
export const missing = "\u2013";
const notFinite = "not finite";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

export function integer(value: number | null | undefined): string {
  return shown(value, (number) => signed(grouped.format(Math.abs(number)), number));
}

/** Three significant digits with k, M, B: `598 k`, `8.80 M`, `494 M`. Below one thousand exact. */
export function compact(value: number | null | undefined): string {
  return shown(value, (number) => {
    const size = Math.abs(number);
    if (size < 1000) return signed(grouped.format(size), number);
    const units = ["k", "M", "B", "T"];
    let scaled = size / 1000;
    let unit = 0;
    // 999.5 would round to "1000", which belongs to the next unit.
    while (scaled >= 999.5 && unit < units.length - 1) {
      scaled /= 1000;
      unit += 1;
    }
    return signed(`${significant(scaled)}${nbsp}${units[unit] ?? ""}`, number);
  });
}

/** Nats per token: three decimals, fewer when the number is so large that they say nothing. */
export function loss(value: number | null | undefined): string {
  return shown(value, (number) => signed(Math.abs(number).toFixed(Math.abs(number) >= 100 ? 1 : 3), number));
}

/** Numbers of an axis: as many decimals as tell its marks apart. */
export function tick(range: { readonly min: number; readonly max: number } | null): (value: number) => string {
  const span = range === null ? 1 : range.max - range.min;
  const decimals = span >= 10 ? 0 : span >= 1 ? 1 : span >= 0.1 ? 2 : 3;
  return (value) => shown(value, (number) => signed(Math.abs(number).toFixed(decimals), number));
}

/** With its sign, for differences of losses: `−0.271`, `+0.004`. */
export function lossChange(value: number | null | undefined): string {
  return shown(value, (number) => plus(loss(number), number));
}

/** A share between 0 and 1 as a percentage. */
export function share(value: number | null | undefined, decimals = 1): string {
  const percent = value === null || value === undefined ? null : 100 * value;
  return shown(percent, (number) => signed(`${Math.abs(number).toFixed(decimals)}${nbsp}%`, number));
}

/** A relative change with its sign: `−12.4 %`. */
export function shareChange(value: number | null | undefined): string {
  return shown(value, (number) => plus(share(number), number));
}

/** A range of relative changes that names its unit once: `−13.5 to −11.3 %`. */
export function shareRange(low: number, high: number): string {
  const number = (value: number) => shareChange(value).replace(`${nbsp}%`, "");
  return Number.isFinite(100 * low) && Number.isFinite(100 * high)
    ? `${number(low)} to ${number(high)}${nbsp}%`
    : notFinite;
}

/** Decimal units, as disks and file managers count: `1.20 MB`, `3.10 GB`. */
export function bytes(value: number | null | undefined): string {
  return shown(value, (number) => {
    if (number < 1000) return `${grouped.format(number)}${nbsp}B`;
    const [digits = "", unit = ""] = compact(number).split(nbsp);
    return `${digits}${nbsp}${{ k: "kB", M: "MB", B: "GB", T: "TB" }[unit] ?? unit}`;
  });
}

/** How long something took, or as an estimate how long it will take. */
export function duration(seconds: number | null | undefined, exactness: time.Exactness = "exact"): string {
  return shown(seconds, (number) => unbroken(time.duration(number, exactness)));
}

/** Time that is left, so coarse that it does not flicker. */
export function remaining(seconds: number | null | undefined): string {
  return shown(seconds, (number) => unbroken(time.remaining(number)));
}

/** Learning rates: `2.00e-4`. */
export function exponent(value: number | null | undefined): string {
  return shown(value, (number) => (number === 0 ? "0" : number.toExponential(2)));
}

/** `1 file`, `9 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${integer(number)}${nbsp}${number === 1 ? one : many}`;
}

/** Rows as tab-separated text, for the clipboard. Tabs and line breaks inside a cell become spaces. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t")).join("\n");
}

/** First letter in upper case, for sentences that were written as fragments. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shown(value: number | null | undefined, format: (number: number) => string): string {
  if (value === null || value === undefined) return missing;
  return Number.isFinite(value) ? format(value) : notFinite;
}

function significant(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded >= 100 ? rounded.toFixed(0) : rounded >= 10 ? rounded.toFixed(1) : rounded.toFixed(2);
}

/** A number keeps to its unit. */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\D)/g, nbsp);
}

/** A true minus sign, and none on what rounds to zero. */
function signed(digits: string, value: number): string {
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

function plus(text: string, value: number): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
