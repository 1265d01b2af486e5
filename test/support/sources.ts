import { readdirSync } from "node:fs";

export const programs = ["engine", "extension", "webview"] as const;

/** Our own sources in these folders, from the repository's root, with `/` on every system. */
export function sourceFiles(folders: readonly string[] = programs): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => name.endsWith(".ts")),
  );
}
