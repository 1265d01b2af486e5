import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { before, describe, it } from "node:test";

/** Every configuration that checks files, and which of the three worlds it may see. */
const programs: Readonly<Record<string, readonly ("page" | "node" | "mocha")[]>> = {
  "tsconfig.shared.json": [],
  "engine/tsconfig.json": ["node"],
  "extension/tsconfig.json": ["node"],
  "webview/tsconfig.json": ["page"],
  "scripts/tsconfig.json": ["node"],
  "test/tsconfig.node.json": ["node"],
  "test/tsconfig.page.json": ["page", "node"],
  "test/extension/tsconfig.json": ["node", "mocha"],
};

const worlds = {
  page: /\/lib\.dom\.d\.ts$/,
  node: /\/@types\/node\//,
  mocha: /\/@types\/mocha\//,
} as const;

/** Every file that a program reads, libraries too, as TypeScript lists them. */
function listed(config: string): string[] {
  const compiler = path.join("node_modules", "typescript", "bin", "tsc");
  const options = { encoding: "utf8", maxBuffer: 1 << 26 } as const;
  return execFileSync(process.execPath, [compiler, "-p", config, "--listFilesOnly"], options)
    .split("\n")
    .filter((line) => line !== "");
}

/** TypeScript and JavaScript of ours, without what tests read as foreign files. */
function sources(): string[] {
  return ["engine", "extension", "webview", "scripts", "test"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => path.join(folder, name))
      .filter((name) => /\.(ts|mjs)$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name))
      .filter((name) => !name.startsWith(path.join("test", "fixtures"))),
  );
}

describe("the programs of tsconfig.json", () => {
  const files = new Map<string, readonly string[]>();
  before(() => {
    for (const config of Object.keys(programs)) files.set(config, listed(config));
  });

  it("are all that there are", () => {
    const found = ["", "engine", "extension", "webview", "scripts", "test", "test/extension"].flatMap((folder) =>
      readdirSync(folder === "" ? "." : folder)
        .filter((name) => /^tsconfig.*\.json$/.test(name))
        .map((name) => path.posix.join(folder, name)),
    );
    const checking = found.filter((name) => /"include"/.test(readFileSync(name, "utf8")));
    assert.deepEqual(checking.sort(), Object.keys(programs).sort());
  });

  it("check every file of ours", () => {
    const all = new Set([...files.values()].flat().map((file) => path.relative(".", file)));
    assert.deepEqual(
      sources().filter((file) => !all.has(file)),
      [],
    );
  });

  for (const [config, seen] of Object.entries(programs)) {
    it(`see no more than they run in: ${config} sees ${seen.join(" and ") || "neither Node nor a page"}`, () => {
      const own = files.get(config) ?? [];
      const found = Object.entries(worlds).flatMap(([world, pattern]) =>
        own.some((file) => pattern.test(file.replaceAll("\\", "/"))) ? [world] : [],
      );
      assert.deepEqual(found.sort(), [...seen].sort());
    });
  }
});
