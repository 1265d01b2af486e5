/** Durations and dates, written in one way on the command line, on the page and in the editor's messages. Pure. */

/** `exact`: of what is over. `estimate`: of what is still to come, which must neither flicker nor promise too much. */
export type Exactness = "exact" | "estimate";

/**
 * How long something takes, in the one way in which a person reads it. Exact, to the second below ten minutes, as seconds tell
 * two runs apart there, and to the minute above: `42 s`, `2 min 05 s`, `12 min`, `1 h 05 min`. An estimate is rounded up, to ten
 * seconds, to the minute, above an hour to five and above ten hours to the hour or, in the end, the day: `50 s`, `3 min`,
 * `1 h 05 min`, `14 h`, `4 days`. Expects a finite number.
 */
export function duration(seconds: number, exactness: Exactness = "exact"): string {
  if (exactness === "estimate" && seconds > 3 * day) return `${Math.ceil(seconds / day)} days`;
  if (exactness === "estimate") return duration(roundedUp(seconds)).replace(/ min 00 s$/, " min");
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = `${Math.floor(minutes / 60)} h`;
  return minutes % 60 === 0 ? hours : `${hours} ${two(minutes % 60)} min`;
}

const day = 24 * 3600;

function roundedUp(seconds: number): number {
  const step = seconds <= 50 ? 10 : seconds <= 3600 ? 60 : seconds <= 36_000 ? 300 : 3600;
  return Math.max(step, Math.ceil(seconds / step) * step);
}

/** Time that is left: `a few seconds left`, `40 s left`, `2 min left`. */
export function remaining(seconds: number): string {
  return seconds < 10 ? "a few seconds left" : `${duration(seconds, "estimate")} left`;
}

/** `24 Nov 2026, 10:12` in the reader's time zone. What is no date is given back as it came. */
export function date(iso: string, timeZone?: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", ...zone }).format(time);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
