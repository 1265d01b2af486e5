/** How much repacked weights may take on the disk, where somebody has said it. */

let chosen: number | null = null;

/** For this process; in bytes. */
export function setCacheLimit(bytes: number): void {
  chosen = bytes;
}

/** In bytes: as was set, else `ATTUNE_CACHE_LIMIT` in gigabytes; null: nobody has said it. */
export function chosenCacheLimit(): number | null {
  const given = Number(process.env["ATTUNE_CACHE_LIMIT"] || Number.NaN);
  return chosen ?? (given >= 0 ? given * 1e9 : null);
}
