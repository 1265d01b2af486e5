import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { sourceFiles } from "../support/sources";

/** The tables of ARCHITECTURE.md, which this test holds the code to. */
const text = readFileSync("ARCHITECTURE.md", "utf8");

function table(name: string): string[] {
  const found = new RegExp(`^\`\`\`${name}\\n([^]*?)\\n\`\`\`$`, "m").exec(text)?.[1];
  assert.ok(found !== undefined, `ARCHITECTURE.md has no table of ${name}`);
  return found.split("\n");
}

interface Room {
  readonly name: string;
  /** Files and folders. */
  readonly parts: readonly string[];
  /** 0 is the roof. */
  readonly floor: number;
}

const rooms: readonly Room[] = table("floors").flatMap((line, floor) =>
  line.split(" · ").map((name) => ({ name, parts: name.split(" + "), floor })),
);

const holds = (part: string, file: string): boolean => file === part || file.startsWith(`${part}/`);

/** The room that names the file most closely: a file may live elsewhere than the folder it lies in. */
function roomOf(file: string): Room | undefined {
  const closest = ({ parts }: Room): number =>
    Math.max(-1, ...parts.filter((part) => holds(part, file)).map(({ length }) => length));
  const [first] = rooms.toSorted((a, b) => closest(b) - closest(a));
  return first !== undefined && closest(first) >= 0 ? first : undefined;
}

interface Arrow {
  readonly from: string;
  /** A file of ours, or a package. */
  readonly to: string;
  readonly ours: boolean;
}

const files = sourceFiles().filter((file) => !file.endsWith(".d.ts"));

/** What a file imports, types included; a JSON file is nobody's room. */
function arrowsOf(from: string): Arrow[] {
  const source = readFileSync(from, "utf8");
  const specifiers = source.matchAll(
    /^(?:import|export)\b[^;]*?\bfrom "([^"]+)";|^import "([^"]+)";|\bimport\("([^"]+)"\)/gm,
  );
  return [...specifiers].flatMap((match): Arrow[] => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    if (!specifier.startsWith(".")) return [{ from, to: specifier, ours: false }];
    const to = path.posix.join(path.posix.dirname(from), specifier);
    const file = [to, `${to}.ts`].find((candidate) => files.includes(candidate));
    return file === undefined ? [] : [{ from, to: file, ours: true }];
  });
}

/** Files, processes, the network, the machine. */
const reachesOut = /^node:(fs|child_process|worker_threads|cluster|net|tls|dns|dgram|https?|http2|os|process)\b/;

const arrows = files.flatMap(arrowsOf);

describe("the house of ARCHITECTURE.md", () => {
  it("has a room for every file, and a file in every room", () => {
    assert.deepEqual(
      files.filter((file) => roomOf(file) === undefined),
      [],
    );
    for (const part of rooms.flatMap(({ parts }) => parts)) {
      assert.ok(
        files.some((file) => holds(part, file)),
        `${part} holds nothing`,
      );
    }
    assert.ok(arrows.filter(({ ours }) => ours).length > files.length, "the imports are not found any more");
  });

  it("has no arrow upward, nor from one room to another on its floor", () => {
    const wrong = arrows.flatMap(({ from, to, ours }) => {
      const [above, below] = [roomOf(from), roomOf(to)];
      if (!ours || above === undefined || below === undefined || above === below) return [];
      return above.floor < below.floor ? [] : [`${from} imports ${to}`];
    });
    assert.deepEqual(wrong, []);
  });

  it("knows of the engine, in the editor and in the page, no more than the contract", () => {
    const contract = [
      ...["engine/errors.ts", "engine/protocol", "engine/schema", "engine/words", "engine/run"],
      ...["engine/secret-names.ts", "engine/local"],
    ];
    const wrong = arrows.filter(
      ({ from, to }) =>
        !from.startsWith("engine/") && to.startsWith("engine/") && !contract.some((part) => holds(part, to)),
    );
    assert.deepEqual(wrong, []);
  });

  it("has each package in its own room", () => {
    const lines = table("packages").map((line) => line.split(": "));
    const allowed = new Map(lines.map(([name = "", where = ""]) => [name, where.split(", ")]));
    const pure = allowed.get("pure") ?? [];
    const wrong = arrows.flatMap(({ from, to, ours }) => {
      if (ours) return [];
      if (!to.startsWith("node:"))
        return allowed.get(to)?.some((part) => holds(part, from)) ? [] : [`${from} imports ${to}`];
      return reachesOut.test(to) && pure.some((part) => holds(part, from)) ? [`${from} imports ${to}`] : [];
    });
    assert.deepEqual(wrong, []);
    for (const name of allowed.keys()) {
      assert.ok(name === "pure" || arrows.some(({ to }) => to === name), `nobody imports ${name}`);
    }
  });

  it("is not a web: the extension's rooms have 25 arrows between them at most", () => {
    const between = new Set(
      arrows.flatMap(({ from, to }) => {
        const [above, below] = [roomOf(from), roomOf(to)];
        const inside = from.startsWith("extension/") && to.startsWith("extension/");
        return inside && above !== below ? [`${above?.name} → ${below?.name}`] : [];
      }),
    );
    assert.ok(between.size <= 25, `${between.size}: ${[...between].join(", ")}`);
  });
});
