/** Which of the files that may be trained on stay, and on which side: what needs to know all of them. */
import type { Split } from "../protocol/review";
import type { Signatures } from "./signatures";
import { findSimilar } from "./similar";
import { type Groups, splitGroups } from "./split";

export const duplicateReason = "duplicate of another file";
export const nearDuplicateReason = "near-duplicate of another file";

/** Files that are this similar teach nothing new; the first one stays. */
const near = 0.9;
/** Files that are this similar stay on one side of the split. */
const related = 0.5;

/** Files sorted by path, none with the very content of another. */
export interface Candidates {
  readonly count: number;
  path(index: number): string;
  tokens(index: number): number;
  /** Code is measured, documentation is only trained on. */
  code(index: number): boolean;
  /** The side that an earlier version saw it on; null: none did. */
  side(index: number): Split | null;
  readonly signatures: Signatures;
}

export interface Decided {
  /** [count] The earlier file that stays in the place of a near-duplicate; -1: the file is none. */
  readonly originals: Int32Array;
  /** [count] 1: held out. */
  readonly heldOut: Uint8Array;
  /** [count] 1: it was held out, and is like code that was trained on by now. */
  readonly straddling: Uint8Array;
}

/** Deterministic in files and seed. Throws what `checkAborted` throws, which is called now and then. */
export async function decide(files: Candidates, seed: number, checkAborted: () => void): Promise<Decided> {
  const { groups: firstOf, originals } = await findSimilar(files.signatures, { related, near, checkAborted });
  const grouping = groupsOf(files, firstOf, originals);
  const heldGroups = splitGroups(grouping.groups, seed);
  const heldOut = Uint8Array.from({ length: files.count }, (_, index) => heldGroups[grouping.of[index] ?? 0] ?? 0);
  const straddling = Uint8Array.from({ length: files.count }, (_, index) => {
    // Whatever resembles code that was trained on cannot judge any more.
    const trained = grouping.groups.fixed(grouping.of[index] ?? 0) === "train";
    return trained && files.side(index) === "heldOut" ? 1 : 0;
  });
  return { originals, heldOut, straddling };
}

interface Grouping {
  readonly groups: Groups;
  /** [count] The group of each file. */
  readonly of: Uint32Array;
}

/** `firstOf`: each file's group by its first member, in whose order the groups come. Near-duplicates count for nothing in them. */
function groupsOf(files: Candidates, firstOf: Int32Array, originals: Int32Array): Grouping {
  const { count } = files;
  const firsts = Uint32Array.from({ length: count }, (_, index) => index).filter((index) => firstOf[index] === index);
  const of = new Uint32Array(count);
  for (const [group, first] of firsts.entries()) of[first] = group;
  const tokens = new Float64Array(firsts.length);
  const code = new Uint8Array(firsts.length);
  const sides = new Uint8Array(firsts.length);
  for (let index = 0; index < count; index++) {
    const group = of[firstOf[index] ?? 0] ?? 0;
    of[index] = group;
    // What was trained on decides for all that is like it.
    sides[group] = Math.max(sides[group] ?? 0, rankOf(files.side(index)));
    if (originals[index] !== -1) continue;
    tokens[group] = (tokens[group] ?? 0) + files.tokens(index);
    if (files.code(index)) code[group] = 1;
  }
  const path = (group: number): string => files.path(firsts[group] ?? 0);
  const fixed = (group: number): Split | null => ([null, "heldOut", "train"] as const)[sides[group] ?? 0] ?? null;
  return { groups: { count: firsts.length, path, tokens, code, fixed }, of };
}

function rankOf(side: Split | null): number {
  return side === null ? 0 : side === "heldOut" ? 1 : 2;
}
