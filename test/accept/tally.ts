/** What accepting the shown texts does, counted. */
import type { DeletedPlace } from "./places";

export interface Accepted {
  readonly place: DeletedPlace;
  readonly text: string;
  /** Errors of the whole file with the text in it. */
  readonly errors: number;
}

export interface Tally {
  readonly places: number;
  readonly shown: number;
  /** The first line is the one that was deleted. */
  readonly exact: number;
  /** More errors than before. */
  readonly worse: number;
  /** The deletion left none, and now there are some. */
  readonly unsound: number;
  /** The deletion left errors, and how many of those texts mended them all. */
  readonly broken: number;
  readonly mended: number;
}

export function tally(all: readonly Accepted[]): Tally {
  const shown = all.filter(({ text }) => text !== "");
  const broken = shown.filter(({ place }) => place.errors > 0);
  return {
    places: all.length,
    shown: shown.length,
    exact: shown.filter(isExact).length,
    worse: shown.filter(isWorse).length,
    unsound: shown.filter(({ place, errors }) => place.errors === 0 && errors > 0).length,
    broken: broken.length,
    mended: broken.filter(({ errors }) => errors === 0).length,
  };
}

export function isWorse({ place, errors }: Accepted): boolean {
  return errors > place.errors;
}

function isExact({ text, place }: Accepted): boolean {
  const firstLine = (value: string): string => (value.split("\n", 1)[0] ?? "").trimEnd();
  return firstLine(text) === firstLine(place.deleted);
}

/** A table for a person: a row a group. */
export function table(groups: ReadonlyMap<string, readonly Accepted[]>): string {
  const head = ["", "places", "shown", "exact lines", "more errors", "sound → unsound", "broken → mended"];
  const rows = [...groups].map(([name, all]) => {
    const { places, shown, exact, worse, unsound, broken, mended } = tally(all);
    const percent = (part: number, of: number): string => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);
    return [
      name,
      `${places}`,
      `${shown} (${percent(shown, places)})`,
      `${exact} (${percent(exact, places)})`,
      `${worse}`,
      `${unsound}`,
      `${mended} of ${broken} (${percent(mended, broken)})`,
    ];
  });
  return [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
