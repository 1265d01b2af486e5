/** Which files are trained on, and which are kept apart to measure what training gave. */
import type { Split } from "../protocol/review";
import { hash32 } from "../random";

/**
 * Files that resemble each other, group by group: they stay on one side, else the measurement would be of memory. In columns, as
 * there may be millions.
 */
export interface Groups {
  readonly count: number;
  /** The first member's. */
  path(group: number): string;
  /** [count] Tokens of all members that stay. */
  readonly tokens: Float64Array;
  /** [count] 1: code, which is completed and therefore measured; documentation is only trained on. */
  readonly code: Uint8Array;
  /** The side that it was on before and stays on; null: none. */
  fixed(group: number): Split | null;
}

/** Share of the tokens that is held out, and the most that may be. */
const wantedShare = 0.1;
const largestShare = 0.2;
/** A confidence interval over files needs several of them: up to so many, but at most a fifth of the groups. */
const wantedFiles = 8;

/**
 * Which groups are held out: [count], 1 where one is. Deterministic in seed and paths: a new file does not move the others. At least
 * one group is held out where there are two, and at least one is trained on; a single group is all trained on, and then no verdict
 * is possible. Groups whose side is fixed stay there; of the others some are held out where those are too few.
 */
export function splitGroups(groups: Groups, seed: number): Uint8Array {
  const { count } = groups;
  const heldOut = new Uint8Array(count);
  let [held, tokens] = [0, 0];
  const hold = (group: number): void => {
    heldOut[group] = 1;
    held++;
    tokens += groups.tokens[group] ?? 0;
  };
  for (let group = 0; group < count; group++) if (groups.fixed(group) === "heldOut") hold(group);
  if (count < 2) return heldOut;
  const choice = choiceOf(groups);
  const total = choice.reduce((sum, group) => sum + (groups.tokens[group] ?? 0), 0);
  const enoughFiles = Math.max(1, Math.min(wantedFiles, Math.floor(choice.length / 5)));
  const free = choice.filter((group) => groups.fixed(group) === null);
  for (const group of inRandomOrder(groups, free, seed)) {
    if (held >= enoughFiles && tokens >= wantedShare * total) break;
    if (tokens + (groups.tokens[group] ?? 0) <= largestShare * total) hold(group);
  }
  // Few or very unequal files: the smallest group is the least to lose.
  if (held === 0 && free.length > 0)
    hold(free.reduce((least, group) => ((groups.tokens[group] ?? 0) < (groups.tokens[least] ?? 0) ? group : least)));
  return heldOut;
}

/** Those that are measured best: code, where there is enough of it and some may be held out. */
function choiceOf(groups: Groups): Uint32Array {
  const all = Uint32Array.from({ length: groups.count }, (_, group) => group);
  const codeAlone = all.filter((group) => groups.code[group] === 1);
  const enough = codeAlone.length >= 2 && codeAlone.some((group) => groups.fixed(group) !== "train");
  return enough ? codeAlone : all;
}

function inRandomOrder(groups: Groups, free: Uint32Array, seed: number): Uint32Array {
  const keys = new Uint32Array(groups.count);
  for (const group of free) keys[group] = hash32(`${seed}\0${groups.path(group)}`);
  return free.slice().sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (groups.path(a) < groups.path(b) ? -1 : 1));
}
