/** Our merging beside the library's, with the merges of real vocabularies. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { BPE } from "@huggingface/tokenizers";
import fc from "fast-check";
import { createRandom } from "../../../engine/random";
import { createMerging } from "../../../engine/text/merging";
import { loadTokenizer } from "../../../engine/text/tokenizer";

const { model } = JSON.parse(readFileSync("test/fixtures/attune-base-8m/tokenizer.json", "utf8"));
const library = new BPE(model);
const failing = (): string[] => assert.fail("it is not long");
const ours = createMerging(library.merges, failing);

describe("createMerging", () => {
  it("merges words of code as the library does", () => {
    const source = readFileSync("engine/text/encoder.ts", "utf8") + readFileSync("ARCHITECTURE.md", "utf8");
    const words = source.replaceAll(" ", "Ġ").match(/Ġ?[A-Za-z]+|Ġ?[^A-Za-z\s]{1,40}|Ġ+/g) ?? [];
    assert.ok(words.length > 3000);
    for (const word of words) assert.deepEqual(ours(word), library.bpe(word), word);
  });

  it("merges any letters as the library does, also such as no merge knows", () => {
    const letters = fc.oneof(fc.constantFrom(..."etaoin srĠĊ_({=01"), fc.string({ unit: "grapheme", maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
        const piece = parts.join("").slice(0, 90);
        assert.deepEqual(ours(piece), library.bpe(piece));
      }),
      { numRuns: 3000 },
    );
  });

  it("takes the first of equal pairs, the least rank first, and the last of pairs that are told twice", () => {
    const merging = createMerging(
      [
        ["a", "a"],
        ["b", "c"],
        ["aa", "a"],
        ["c", "d"],
        ["b", "c"],
      ],
      failing,
    );
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ["aaaa", ["aa", "aa"]],
      ["aaaaa", ["aa", "aaa"]],
      ["bcd", ["b", "cd"]],
      ["x", ["x"]],
      ["", []],
    ];
    for (const [piece, tokens] of cases) assert.deepEqual(merging(piece), tokens, piece);
  });

  it("leaves what is long to the other way", () => {
    assert.deepEqual(createMerging([["a", "a"]], (piece) => [piece, "long"])("a".repeat(97)), ["a".repeat(97), "long"]);
  });

  it("gives a text the same ids whether few pieces were merged before it or many", async () => {
    const random = createRandom("words");
    const words = Array.from(
      { length: 45_000 },
      (_, index) =>
        `${index.toString(36)}${random.below(1e6).toString(36)}`.replace(/\d/g, "q") + "x".repeat(index % 5),
    );
    const encoded = async (order: readonly string[]) => {
      const tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
      return new Map(order.map((word) => [word, tokenizer.encode(word).join()]));
    };
    const [forwards, backwards] = [await encoded(words), await encoded(words.toReversed())];
    assert.ok(forwards.size > 41_000);
    for (const [word, ids] of forwards) assert.equal(backwards.get(word), ids, word);
  });
});
