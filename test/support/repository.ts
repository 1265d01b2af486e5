/** A git repository to test with: made by git itself, without anything that a person has set up for theirs. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Repository {
  readonly folder: string;
  /** Writes, or deletes (null), and commits; the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>): string;
  /** Writes without committing. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  git(...args: readonly string[]): string;
}

/** Lines of code that no other name has. */
export function linesOf(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `export const ${name}${index} = ${name}(${index * 7});\n`).join(
    "",
  );
}

/** Ten files of 100 lines, and ten commits with 30 lines more each, from the first file to the last. `commits`: oldest first. */
export function growingProject(folder: string): Repository & { readonly commits: readonly string[] } {
  const repository = createRepository(folder);
  const names = [..."abcdefghij"];
  const first = (name: string): string => linesOf(`first${name}`, 100);
  const begun = repository.commit(Object.fromEntries(names.map((name) => [`src/${name}.ts`, first(name)])));
  const later = names.map((name) =>
    repository.commit({ [`src/${name}.ts`]: `${first(name)}${linesOf(`later${name}`, 30)}` }),
  );
  return { ...repository, commits: [begun, ...later] };
}

/** In a folder that is there and empty. */
export function createRepository(folder: string): Repository {
  const environment = {
    ...process.env,
    ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    ...{ GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@b" },
  };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", env: environment, stdio: "pipe" }).trim();
  git("init", "-q", "-b", "main");
  const write: Repository["write"] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      if (content === null) rmSync(file);
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
  };
  return {
    folder,
    write,
    git,
    commit(files) {
      write(files);
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "c");
      return git("rev-parse", "HEAD");
    },
  };
}
