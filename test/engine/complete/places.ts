/**
 * Golden places that a person can read: `test/fixtures/golden/places/*.txt`, a file a language. Each has a name, code with
 * `¦` at the cursor, what a model writes there, and the cursor's line with what is shown of it between ⟦ and ⟧: by the
 * language's grammar, and where that differs, by its brackets alone, and by those of a language that nobody knows.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export const modes = ["shown", "by brackets alone", "without a language"] as const;
export type Mode = (typeof modes)[number];

export interface GoldenPlace {
  readonly name: string;
  readonly code: string;
  readonly writes: string;
  readonly shown: Readonly<Partial<Record<Mode, string>>>;
}

export interface GoldenFile {
  readonly file: string;
  /** As a file of the language would be called; undefined: nobody knows. */
  readonly source: string | undefined;
  readonly places: readonly GoldenPlace[];
}

const folder = path.join("test", "fixtures", "golden", "places");

const extensions: Readonly<Record<string, string | undefined>> = {
  typescript: "ts",
  tsx: "tsx",
  javascript: "js",
  python: "py",
  go: "go",
  java: "java",
  rust: "rs",
  c: "c",
  csharp: "cs",
  php: "php",
  ruby: "rb",
  shell: "sh",
  css: "css",
  powershell: "ps1",
};

export function readPlaces(): readonly GoldenFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const extension = extensions[path.basename(name, ".txt")];
      const blocks = readFileSync(path.join(folder, name), "utf8").split(/^### /m).slice(1);
      return {
        file: name,
        source: extension === undefined ? undefined : `a.${extension}`,
        places: blocks.map(readBlock),
      };
    });
}

function readBlock(block: string): GoldenPlace {
  const [head = "", ...parts] = block.replace(/\n$/, "").split(/\n--- /);
  const texts = new Map(parts.map((part) => [part.split("\n", 1)[0] ?? "", part.slice(part.indexOf("\n") + 1)]));
  const shown = Object.fromEntries(modes.flatMap((mode) => (texts.has(mode) ? [[mode, texts.get(mode)]] : [])));
  return {
    name: head.split("\n", 1)[0] ?? "",
    code: `${head.slice(head.indexOf("\n") + 1)}\n`,
    writes: texts.get("writes") ?? "",
    shown,
  };
}

export function writePlaces({ file, places }: GoldenFile): void {
  const blocks = places.map(({ name, code, writes, shown }) => {
    const parts = modes.flatMap((mode) => (shown[mode] === undefined ? [] : [`--- ${mode}\n${shown[mode]}\n`]));
    return `### ${name}\n${code}--- writes\n${writes}\n${parts.join("")}`;
  });
  writeFileSync(path.join(folder, file), blocks.join(""));
}
