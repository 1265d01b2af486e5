/** Edits that people have made, out of a repository's history: lines that a commit added to a file that was there. */
import { execFileSync } from "node:child_process";
import { type Random, shuffled } from "../../engine/random";

export interface Edit {
  readonly commit: string;
  readonly file: string;
  readonly before: readonly string[];
  readonly added: readonly string[];
  readonly after: readonly string[];
}

const kinds = ["ts", "tsx", "js", "mjs", "py", "go", "rs", "java", "cs", "rb", "php"];
const mostCommits = 600;
const [fewestLines, mostLines, longestLine, longestFile] = [2, 10, 110, 60_000];

/** Up to `count` of them, from different files as far as possible. */
export function editsOf(repository: string, count: number, random: Random): Edit[] {
  const edits: Edit[] = [];
  const files = new Set<string>();
  for (const hunk of shuffled(hunksOf(repository), random)) {
    if (edits.length === count) break;
    if (files.has(hunk.file)) continue;
    const edit = editOf(repository, hunk);
    if (edit === null) continue;
    files.add(hunk.file);
    edits.push(edit);
  }
  return edits;
}

interface Hunk {
  readonly commit: string;
  readonly file: string;
  /** 1-based line of the first added line, in the file as the commit left it. */
  readonly line: number;
  readonly count: number;
}

function hunksOf(repository: string): Hunk[] {
  const patterns = kinds.map((kind) => `*.${kind}`);
  const log = git(repository, [
    ...["log", `--max-count=${mostCommits}`, "--no-merges", "--diff-filter=M", "--unified=0", "--no-color"],
    ...["--no-ext-diff", "--no-renames", "--format=commit %H", "--patch", "--", ...patterns],
  ]);
  const hunks: Hunk[] = [];
  let [commit, file] = ["", ""];
  for (const line of log.split("\n")) {
    commit = /^commit ([0-9a-f]+)$/.exec(line)?.[1] ?? commit;
    file = /^\+\+\+ b\/(.*)$/.exec(line)?.[1] ?? file;
    const added = /^@@ -\d+,0 \+(\d+),(\d+) @@/.exec(line);
    const count = Number(added?.[2]);
    if (added === null || !(count >= fewestLines && count <= mostLines)) continue;
    hunks.push({ commit, file, line: Number(added[1]), count });
  }
  return hunks;
}

/** Null where it is nothing that a person types: generated, without code, with characters that no keyboard has. */
function editOf(repository: string, { commit, file, line, count }: Hunk): Edit | null {
  if (/\bdist\b|\bvendor|\.min\.|generated|snapshot/i.test(file)) return null;
  const text = git(repository, ["show", `${commit}:${file}`]);
  if (text.length > longestFile || text.includes("\r")) return null;
  const lines = text.split("\n");
  const added = lines.slice(line - 1, line - 1 + count);
  const plain = added.every((item) => item.length <= longestLine && /^[\t ]*[\x20-\x7e]*$/.test(item));
  const code = added.filter((item) => /\w/.test(item) && !/^\s*(\/\/|\/?\*|#|"""|--)/.test(item));
  if (!plain || code.length < 2 || code.length * 2 < added.length) return null;
  return { commit, file, before: lines.slice(0, line - 1), added, after: lines.slice(line - 1 + count) };
}

export function git(repository: string, args: readonly string[]): string {
  return execFileSync("git", ["-C", repository, ...args], { encoding: "utf8", maxBuffer: 512 * 1024 * 1024 });
}
