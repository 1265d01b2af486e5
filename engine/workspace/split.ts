/** Which files are trained on, and which are kept apart to measure what training gave. */
import type { Split } from "../protocol/review";
import { hash32 } from "../random";

/** Files that resemble each other: they stay on one side, else the measurement would be of memory. */
export interface FileGroup {
  /** Indices into the files. */
  readonly members: readonly number[];
  /** The first member's path. */
  readonly path: string;
  readonly tokens: number;
  /** Code is completed and therefore measured; documentation is only trained on. */
  readonly code: boolean;
  /** The side that it was on before and stays on. */
  readonly fixed?: Split | undefined;
}

/** Share of the tokens that is held out, and the most that may be. */
const wantedShare = 0.1;
const largestShare = 0.2;
/** A confidence interval over files needs several of them: up to so many, but at most a fifth of the groups. */
const wantedFiles = 8;

/**
 * Deterministic in seed and paths: a new file does not move the others. At least one group is held out where there are two,
 * and at least one is trained on; a single group is all trained on, and then no verdict is possible. Groups whose side is fixed
 * stay there; of the others some are held out where those are too few.
 *
 * @returns the split of each file, by index.
 */
export function splitFiles(groups: readonly FileGroup[], fileCount: number, seed: number): Split[] {
  const splits = new Array<Split>(fileCount).fill("train");
  const hold = (group: FileGroup) => {
    for (const index of group.members) splits[index] = "heldOut";
  };
  const kept = groups.filter((group) => group.fixed === "heldOut");
  for (const group of kept) hold(group);
  if (groups.length < 2) return splits;
  const code = groups.filter((group) => group.code);
  const choice = code.length >= 2 ? code : groups;
  const total = choice.reduce((sum, group) => sum + group.tokens, 0);
  const enoughFiles = Math.max(1, Math.min(wantedFiles, Math.floor(choice.length / 5)));
  const free = choice.filter((group) => group.fixed === undefined);
  const order = free
    .map((group) => ({ group, key: hash32(`${seed}\0${group.path}`) }))
    .sort((a, b) => a.key - b.key || (a.group.path < b.group.path ? -1 : 1));

  let held = kept.length;
  let tokens = kept.reduce((sum, group) => sum + group.tokens, 0);
  for (const { group } of order) {
    if (held >= enoughFiles && tokens >= wantedShare * total) break;
    if (tokens + group.tokens > largestShare * total) continue;
    hold(group);
    held++;
    tokens += group.tokens;
  }
  // Few or very unequal files: the smallest group is the least to lose.
  const [smallest] = free.toSorted((a, b) => a.tokens - b.tokens);
  if (held === 0 && smallest !== undefined) hold(smallest);
  return splits;
}
