/** A workspace's history, as far as it tells what was written when: asked of git, by paths relative to the workspace. */
import { git } from "./git";
import { lineMark } from "./line-marks";

export interface Commit {
  /** Hex. */
  readonly id: string;
  /** Lines that it added to the workspace's files; of a merge, what came in with it. */
  readonly added: number;
}

export interface History {
  /** The main line, newest first, at most so many. */
  commits(most: number): Promise<readonly Commit[]>;
  /** The files that a commit had, by path, with their bytes; those over `mostBytes` are left out. null: there is no such commit. */
  filesAt(commit: string, mostBytes: number): Promise<ReadonlyMap<string, Uint8Array> | null>;
  /** Paths of today → the path at a commit, of files that were moved since. */
  movedSince(commit: string): Promise<ReadonlyMap<string, string>>;
  /** Of a file's committed lines that came after a commit: which commit wrote it, by `lineMark`. */
  authorsSince(commit: string, path: string): Promise<ReadonlyMap<number, string>>;
}

/** null: there is no git, no repository, or no commit in it. */
export async function openHistory(folder: string, signal?: AbortSignal): Promise<History | null> {
  const ask = async (args: readonly string[], input = ""): Promise<Buffer | null> =>
    git(folder, args, { signal, input });
  if ((await ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])) === null) return null;
  return {
    async commits(most) {
      const format = ["--first-parent", "-m", "--no-renames", "--no-ext-diff", "--no-textconv", "--numstat"];
      const log = await ask(["log", ...format, "--relative", "--format=commit %H", `--max-count=${most}`, "--", "."]);
      return log === null ? [] : parseLog(log.toString("utf8"));
    },
    async filesAt(commit, mostBytes) {
      const listed = await ask(["ls-tree", "-r", "-l", "-z", commit, "--", "."]);
      if (listed === null) return null;
      const blobs = parseTree(listed.toString("utf8"), mostBytes);
      const ids = [...new Set(blobs.map(({ id }) => id))];
      const content = parseBatch((await ask(["cat-file", "--batch"], `${ids.join("\n")}\n`)) ?? Buffer.alloc(0));
      return new Map(
        blobs.flatMap(({ path, id }): [string, Uint8Array][] => {
          const bytes = content.get(id);
          return bytes === undefined ? [] : [[path, bytes]];
        }),
      );
    },
    async movedSince(commit) {
      const args = ["diff-tree", "-r", "-M", "-z", "--name-status", "--diff-filter=R", "--relative", commit, "HEAD"];
      const parts = ((await ask(args))?.toString("utf8") ?? "").split("\0");
      const moved = new Map<string, string>();
      for (let at = 0; at + 2 < parts.length; at += 3) moved.set(parts[at + 2] ?? "", parts[at + 1] ?? "");
      return moved;
    },
    async authorsSince(commit, path) {
      const args = ["blame", "--line-porcelain", "--no-textconv", `${commit}..HEAD`, "--", path];
      return parseBlame((await ask(args))?.toString("utf8") ?? "");
    },
  };
}

/** git-log(1), `--numstat` behind a line for each commit; of binary files it counts nothing. */
function parseLog(text: string): Commit[] {
  const commits: { id: string; added: number }[] = [];
  for (const line of text.split("\n")) {
    const id = /^commit ([0-9a-f]{40,64})$/.exec(line)?.[1];
    if (id !== undefined) commits.push({ id, added: 0 });
    const added = Number(/^(\d+)\t\d+\t/.exec(line)?.[1] ?? 0);
    const last = commits.at(-1);
    if (last !== undefined) last.added += added;
  }
  return commits;
}

/** git-ls-tree(1): `MODE TYPE ID SIZE<tab>PATH`. Links and submodules are no files. */
function parseTree(text: string, mostBytes: number): { readonly id: string; readonly path: string }[] {
  return text.split("\0").flatMap((entry) => {
    const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    return id === undefined || path === undefined || Number(size) > mostBytes ? [] : [{ id, path }];
  });
}

/** git-cat-file(1), `--batch`: `ID TYPE SIZE<line break>CONTENT<line break>`, again and again. */
function parseBatch(output: Buffer): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [id = "", kind, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind === "missing" || size === undefined) continue;
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** git-blame(1), the porcelain format: lines of the first commit of the range are its boundary and stood before. */
function parseBlame(text: string): Map<number, string> {
  const authors = new Map<number, string>();
  let [commit, boundary] = ["", false];
  for (const line of text.split("\n")) {
    const id = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line)?.[1];
    if (id !== undefined) [commit, boundary] = [id, false];
    else if (line === "boundary") boundary = true;
    else if (line.startsWith("\t")) {
      const mark = lineMark(line.slice(1));
      if (mark !== null && !boundary) authors.set(mark, commit);
    }
  }
  return authors;
}
