/** The review in little room beside the review with its texts. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, describe, it, type TestContext } from "node:test";
import { createRandom } from "../../../engine/random";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { contentKey } from "../../../engine/workspace/duplicates";
import type { FoundFile } from "../../../engine/workspace/files";
import { type Outline, type OutlineMeans, outlineWorkspace } from "../../../engine/workspace/outline";
import { countSkipped, reviewWorkspace } from "../../../engine/workspace/review";
import { readAgain, type Sketch, sketchFiles } from "../../../engine/workspace/sketch";
import { tempFolder } from "../../support/temp";
import { writeTree } from "./tree";

let tokenizer: CodeTokenizer;
before(async () => {
  tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
});

const token = ["ghp", "Zx8QwLp9RtVb7NmKs6DfGhJyUa3EcIo1Tn5W"].join("_");

/** A file of `lines` lines; the same seed gives the same one. */
function source(seed: number, lines: number): string {
  const random = createRandom("outline", seed);
  const word = (): string => Array.from({ length: 6 }, () => "abcdefghijklmnopqrstuvwxyz"[random.below(26)]).join("");
  return Array.from({ length: lines }, () => `export const ${word()} = ${word()}(${random.below(999)});\n`).join("");
}

/** Files of their own, copies, near copies, files with a secret, and such as are left out. */
function tree(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < 60; index++) {
    const own = source(index, 20 + index);
    files[`src/own${index}.ts`] = own;
    if (index % 7 === 0) files[`copies/same${index}.ts`] = own.replaceAll("\n", "\r\n");
    if (index % 5 === 0) files[`copies/near${index}.ts`] = `${own}export const last${index} = 1;\n`;
    if (index % 11 === 0) files[`related/half${index}.ts`] = own + source(1000 + index, 10);
    if (index % 13 === 0)
      files[`secret${index}.ts`] = `${source(2000 + index, 30)}const key = "${token}";\n${source(3000 + index, 5)}`;
  }
  return {
    ...files,
    "a.json": "{}",
    "b.min.js": "x",
    ".gitignore": "ignored/\n",
    "ignored/x.ts": source(9, 9),
    "README.md": "# Made\n",
  };
}

async function outlineOf(context: TestContext, folder: string, more: Partial<OutlineMeans> = {}): Promise<Outline> {
  const signatureFile = path.join(await tempFolder(context), "signatures");
  const sketch = (files: readonly FoundFile[]) => sketchFiles(files, tokenizer);
  return outlineWorkspace(folder, { seed: 3 }, { sketch, atOnce: 3, signatureFile, ...more });
}

const told = (outline: Outline) =>
  Array.from({ length: outline.count }, (_, index) => ({
    path: outline.path(index),
    split: outline.split(index),
    tokens: outline.tokens(index),
    length: outline.length(index),
  }));

describe("outlineWorkspace", () => {
  it("finds the files, sides and duplicates of the review, and reads the same texts again", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, tree());
    const { files } = await reviewWorkspace(folder, tokenizer, { seed: 3 });
    const outline = await outlineOf(context, folder);
    const used = files.filter((file) => file.used);
    assert.deepEqual(
      told(outline),
      used.map((file) => ({
        path: file.path,
        split: file.split,
        tokens: file.tokens.length,
        length: file.text.length,
      })),
    );
    assert.deepEqual(outline.skipped, countSkipped(files));
    for (const reason of ["duplicate of another file", "near-duplicate of another file"])
      assert.ok((outline.skipped[reason] ?? 0) >= 9, reason);
    for (const [index, { text }] of used.entries()) assert.equal(await readAgain(outline.readFile(index)), text);
    assert.ok(used.some(({ secrets }) => secrets.length > 0));
  });

  it("says the same however many files are read at once, and whichever of them is read first", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, tree());
    const one = await outlineOf(context, folder, { atOnce: 1 });
    let asked = 0;
    const sketch = async (files: readonly FoundFile[]): Promise<Sketch[]> => {
      // Later ones overtake earlier ones.
      for (let turns = 40 - 7 * (asked++ % 5); turns > 0; turns--)
        await new Promise((resolve) => setImmediate(resolve));
      return sketchFiles(files, tokenizer);
    };
    const many = await outlineOf(context, folder, { atOnce: 5, sketch });
    assert.deepEqual(told(many), told(one));
    assert.deepEqual(many.skipped, one.skipped);
  });

  it("reviews a file anew where it is not what it was", async (context) => {
    const folder = await tempFolder(context);
    const text = source(1, 20);
    await writeTree(folder, { "a.ts": text, "b.ts": source(2, 20), "c.ts": source(3, 20) });
    const outline = await outlineOf(context, folder);
    const again = () => readAgain(outline.readFile(0));
    assert.equal(await again(), text);
    await writeFile(path.join(folder, "a.ts"), `${text}const key = "${token}";\nconst more = 1;\n`);
    assert.equal(await again(), `${text}\nconst more = 1;\n`);
    await writeFile(path.join(folder, "a.ts"), `// @generated\n${text}`);
    assert.equal(await again(), null);
    await rm(path.join(folder, "a.ts"));
    assert.equal(await again(), null);
  });

  it("holds some dozen bytes a file besides its path", async (context) => {
    const folder = await tempFolder(context);
    const names = Array.from({ length: 3000 }, (_, index) => `folder${index % 50}/file-${index}.ts`);
    await writeTree(folder, Object.fromEntries(names.map((name) => [name, "x"])));
    const random = createRandom("held");
    const signature = () => Uint32Array.from({ length: 128 }, () => random.below(2 ** 32));
    const sketch = async (files: readonly FoundFile[]): Promise<Sketch[]> =>
      files.map(({ path: name }) => ({
        ...{ reason: "code", code: true, mark: 1, secretLines: [] },
        compared: {
          key: contentKey(name),
          signature: signature(),
          tokens: 9,
          length: 9,
        },
      }));
    const { count, heldBytes } = await outlineOf(context, folder, { sketch });
    assert.equal(count, names.length);
    const perFile = (heldBytes - 1.5 * names.join("").length) / count;
    // Two numbers of 8 bytes, four of 4 and three of 1, each with room for half as many more.
    assert.ok(perFile > 30 && perFile <= 1.5 * 35, `${perFile} bytes`);
  });

  it("has nothing to train on", async (context) => {
    const folder = await tempFolder(context);
    await writeTree(folder, { "a.json": "{}" });
    await assert.rejects(outlineOf(context, folder), { code: "E_WORKSPACE_EMPTY" });
  });
});
