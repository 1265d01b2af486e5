import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { createRandom } from "../../../engine/random";
import { syntaxKinds } from "../../../engine/syntax/spans";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { type Chunk, cutIntoChunks } from "../../../engine/workspace/chunks";
import type { ReviewedFile } from "../../../engine/workspace/read-file";
import { findLines, type Span } from "../../../engine/workspace/spans";
import { drawSyntaxSpan, openSyntaxPlaces, type SyntaxPlaces } from "../../../engine/workspace/syntax-places";

const path = "engine/syntax/trees.ts";
let text: string;
let tokenizer: CodeTokenizer;
let syntax: SyntaxPlaces;
let chunks: readonly Chunk[];

before(async () => {
  text = await readFile(path, "utf8");
  tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
  chunks = cutIntoChunks(path, text, tokenizer, 240);
  syntax = await openSyntaxPlaces([file(path, text, "train"), file("held.ts", "a(b);\n", "heldOut")], assert.fail);
});

function file(name: string, content: string, split: "train" | "heldOut"): ReviewedFile {
  const nothing = { tokens: [], secrets: [], duplicateOf: null };
  return { path: name, used: true, reason: "code", text: content, split, ...nothing };
}

const options = { maxLines: 5, maxBlockLines: 12, fromLineBefore: true };

function draws(chunk: Chunk, count: number): (Span | null)[] {
  const random = createRandom("draws");
  const lines = findLines(chunk.text);
  return Array.from({ length: count }, () => drawSyntaxSpan(chunk, lines, syntax, random, options));
}

describe("middles by syntax", () => {
  test("lie within the chunk, hold something, and have at most so many lines", () => {
    for (const chunk of chunks) {
      for (const span of draws(chunk, 200)) {
        if (span === null) continue;
        const middle = chunk.text.slice(span.start, span.end);
        assert.ok(span.start >= 0 && span.end <= chunk.text.length);
        assert.notEqual(middle.trim(), "");
        // The line break in front of it is no line of its own.
        assert.ok(middle.trimStart().split("\n").length <= 12, middle);
      }
    }
  });

  test("end where a node or a line ends, and begin there, inside it, or behind the line before", () => {
    const ends = { node: 0, line: 0 };
    const begins = { node: 0, inside: 0, before: 0 };
    for (const chunk of chunks) {
      const nodes = syntaxKinds.flatMap((kind) => {
        const spans = syntax.of(path)?.[kind] ?? new Int32Array();
        return Array.from({ length: spans.length / 2 }, (_, index) => ({
          start: (spans[2 * index] ?? 0) - chunk.at,
          end: (spans[2 * index + 1] ?? 0) - chunk.at,
        }));
      });
      for (const span of draws(chunk, 300)) {
        if (span === null) continue;
        const own = nodes.filter(({ end }) => end === span.end);
        if (own.length === 0) {
          ends.line++;
          continue;
        }
        ends.node++;
        if (own.some(({ start }) => start === span.start)) begins.node++;
        else if (own.some(({ start }) => start < span.start)) begins.inside++;
        else if (/^\n/.test(chunk.text.slice(span.start))) begins.before++;
      }
    }
    for (const [what, count] of Object.entries({ ...ends, ...begins })) assert.ok(count > 20, `${what}: ${count}`);
  });

  test("depend on the random numbers alone", () => {
    for (const chunk of chunks) assert.deepEqual(draws(chunk, 20), draws(chunk, 20));
  });

  test("there are none in files of unknown languages, and no file is read that is held out", async () => {
    const places = await openSyntaxPlaces([file("a.yml", "a: b\n", "train")], assert.fail);
    assert.equal(places.of("a.yml"), null);
    const held = syntax.of("held.ts");
    assert.deepEqual(held === null ? null : syntaxKinds.map((kind) => held[kind].length), null);
    const chunk: Chunk = { file: "a.yml", at: 0, text: "a: b\n", tokens: [], first: true, last: true };
    assert.equal(drawSyntaxSpan(chunk, findLines(chunk.text), places, createRandom(1), options), null);
  });

  test("of more code than is trained on, some files are left to lines, whatever the order", async () => {
    const large = `${"x".repeat(999)}\n`.replace(/^./, "//").repeat(290);
    const files = Array.from({ length: 60 }, (_, index) => file(`${index}.ts`, large, "train"));
    const parsed = async (some: readonly ReviewedFile[]): Promise<string[]> => {
      const places = await openSyntaxPlaces(some, assert.fail);
      return some.flatMap(({ path: name }) => (places.of(name) === null ? [] : [name])).sort();
    };
    const names = await parsed(files);
    assert.ok(names.length > 40 && names.length < 60, `${names.length}`);
    assert.deepEqual(await parsed(files.toReversed()), names);
  });
});
