/** Durations and dates, written in one way on the command line, on the page and in the editor's messages. Pure. */

/** How long something took: `42 s`, `2 min 05 s`, `12 min`, `1 h 05 min`. Expects a finite number. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  // Beyond ten minutes seconds say nothing; below them they tell two runs apart.
  if (whole < 600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = `${Math.floor(minutes / 60)} h`;
  return minutes % 60 === 0 ? hours : `${hours} ${two(minutes % 60)} min`;
}

/** An estimate, so coarse that it does not flicker and promises nothing: `40 s`, `3 min`, `1 h 05 min`. */
export function coarse(seconds: number): string {
  if (seconds < 60) return `${Math.max(10, Math.ceil(seconds / 10) * 10)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  // Above an hour, five minutes more or less say nothing.
  return duration(Math.ceil(seconds / 300) * 300);
}

/** Time that is left: `a few seconds left`, `40 s left`, `2 min left`. */
export function remaining(seconds: number): string {
  return seconds < 10 ? "a few seconds left" : `${coarse(seconds)} left`;
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
