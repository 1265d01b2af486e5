/** Which base is meant, by hashes: of its own, and of those that somebody recorded. Pure. */

export interface Identity {
  /** SHA-256, hex: equal exactly when two bases write the same text. */
  readonly hash: string;
  /** What earlier versions of Attune called these very files: adapters and checkpoints registered so belong to them. */
  readonly formerHashes: readonly string[];
}

/** Whether a recorded hash means this base, by its hash of today or by one of an earlier version. */
export function isHashOf(recorded: string, { hash, formerHashes }: Identity): boolean {
  return recorded === hash || formerHashes.includes(recorded);
}
