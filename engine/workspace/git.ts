/** Asks git's own program about a repository. It reads only: no hook, filter, pager, signature check or network is ever started. */
import { spawn } from "node:child_process";
import { AttuneError } from "../errors";

/** Settings of a repository that would start other programs, or fetch what a partial clone left out. */
const harmless = [
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "log.showSignature=false"],
  ...["-c", "protocol.allow=never"],
  ...["-c", "core.quotePath=false"],
];
const surroundings = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  LC_ALL: "C",
  // Whoever started us may be a hook of another repository.
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
};

/** A history that takes longer to read is left alone. */
const longestMs = 60_000;

export interface GitOptions {
  readonly signal?: AbortSignal | undefined;
  /** What it reads from its standard input. */
  readonly input?: string;
}

/**
 * What `git ARGS` prints in a folder; null where there is no git, no repository that it may read, or it cannot answer: it never
 * rejects, except with E_INTERRUPTED when the signal aborts.
 */
export async function git(
  folder: string,
  args: readonly string[],
  { signal, input = "" }: GitOptions = {},
): Promise<Buffer | null> {
  const answer = await new Promise<Buffer | null>((resolve) => {
    const child = spawn("git", ["--no-pager", ...harmless, ...args], {
      cwd: folder,
      env: { ...process.env, ...surroundings },
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
      timeout: longestMs,
      ...(signal === undefined ? {} : { signal }),
    });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.on("error", () => resolve(null));
    // It may have ended without reading all of it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(parts) : null));
  });
  if (signal?.aborted === true) {
    throw new AttuneError("E_INTERRUPTED", "Reading the project's history was stopped.", "Try again at any time.");
  }
  return answer;
}
