/** What a person reads of the base that an adapter was made for. Pure. */

/** The model's name, short enough for a message or a row of a list. */
export function baseName(base: string): string {
  return base.slice(0, 200);
}

/** An embedded model that Attune no longer brings: it had the name of today's, so its hash tells them apart. */
export function formerBaseName(base: string, hash: string): string {
  return `a former embedded model (${baseName(base)} ${hash.slice(0, 8)})`;
}

/** On the button that makes an adapter of such a model anew. */
export const trainAgainTitle = "Train Adapter Again";

/** The base of an adapter in a list. `formerBase`: as an `AdapterSummary` says it. */
export function adapterBaseName({
  base,
  baseHash,
  formerBase,
}: {
  readonly base: string;
  readonly baseHash: string;
  readonly formerBase?: boolean | undefined;
}): string {
  return formerBase === true ? formerBaseName(base, baseHash) : baseName(base);
}
