/** A workspace's history, as far as it tells what was written when: asked of git, by paths relative to the workspace. */
import { git } from "./git";
import { lineMark } from "./line-marks";

export interface History {
  /** Commits of the main line that touched the workspace, hex, newest first, at most so many. */
  commits(most: number): Promise<readonly string[]>;
  /** Path → blob of the files that a commit had, of at most so many bytes. null: there is no such commit. */
  filesAt(commit: string, mostBytes: (path: string) => number): Promise<ReadonlyMap<string, string> | null>;
  /** The bytes of blobs, by id; one that a partial clone left out is missing. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Paths of today → the path at a commit, of files that were moved since. */
  movedSince(commit: string): Promise<ReadonlyMap<string, string>>;
  /** Of a file's committed lines that came after a commit: which commit wrote it, by `lineMark`. */
  authorsSince(commit: string, path: string): Promise<ReadonlyMap<number, string>>;
}

/** null: there is no git, no repository, or no commit in it. It and its answers throw E_INTERRUPTED when the signal aborts. */
export async function openHistory(folder: string, signal?: AbortSignal): Promise<History | null> {
  const ask = async (args: readonly string[], input = ""): Promise<Buffer | null> =>
    git(folder, args, { signal, input });
  if ((await ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])) === null) return null;
  return {
    async commits(most) {
      // What files a commit touched is told by its trees; a copy of a repository may lack what is in them.
      const list = await ask(["rev-list", "--first-parent", `--max-count=${most}`, "HEAD", "--", "."]);
      return (list?.toString("latin1") ?? "").split("\n").filter((id) => id !== "");
    },
    async filesAt(commit, mostBytes) {
      const listed = await ask(["ls-tree", "-r", "-l", "-z", commit, "--", "."]);
      return listed === null ? null : parseTree(listed.toString("utf8"), mostBytes);
    },
    async blobs(ids) {
      if (ids.length === 0) return new Map();
      return parseBatch((await ask(["cat-file", "--batch"], `${ids.join("\n")}\n`)) ?? Buffer.alloc(0));
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
      const authors = new Map<number, string>();
      for (const { commit: author, line } of parseBlame((await ask(args))?.toString("utf8") ?? "")) {
        const mark = lineMark(line);
        if (mark !== null && author !== null) authors.set(mark, author);
      }
      return authors;
    },
  };
}

/** git-ls-tree(1): `MODE TYPE ID SIZE<tab>PATH`. Links and submodules are no files; of a blob that is not there the size is not known. */
function parseTree(text: string, mostBytes: (path: string) => number): Map<string, string> {
  return new Map(
    text.split("\0").flatMap((entry): [string, string][] => {
      const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
      return id === undefined || path === undefined || Number(size) > mostBytes(path) ? [] : [[path, id]];
    }),
  );
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

/**
 * git-blame(1), `--line-porcelain`: each line with the commit that wrote it, hex; null: lines of the first commit of the range are its
 * boundary, and stood before.
 */
export function parseBlame(text: string): { readonly commit: string | null; readonly line: string }[] {
  const lines: { readonly commit: string | null; readonly line: string }[] = [];
  let [commit, boundary]: [string | null, boolean] = [null, false];
  for (const line of text.split("\n")) {
    const id = /^([0-9a-f]{40,64}) \d+ \d+/.exec(line)?.[1];
    if (id !== undefined) [commit, boundary] = [id, false];
    else if (line === "boundary") boundary = true;
    else if (line.startsWith("\t")) lines.push({ commit: boundary ? null : commit, line: line.slice(1) });
  }
  return lines;
}
