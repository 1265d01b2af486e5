import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { type HealedText, healedMiddle, healText, openingOf, writtenBehind } from "../../../engine/text/heal";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";

let tokenizer: CodeTokenizer;
before(async () => {
  tokenizer = await loadTokenizer("models/attune-base", 12_288);
});

const words = [
  "throw",
  " new",
  " ",
  "    ",
  "\n",
  "\t",
  "foo",
  "Bar(",
  ");",
  "é",
  "😀",
  "0",
  "==",
  '"',
  "_x",
  "e\u0301",
];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(""));

describe("a healed text", () => {
  const check = (text: string, again: string): void => {
    test(JSON.stringify(text), () => assert.equal(healText(tokenizer, text).again, again));
  };
  check("", "");
  // White space joins what follows it: ` new`, an indentation and the word behind it.
  check("throw new ", " ");
  check("a = b;\n    ", ";\n    ");
  check("a = b\n\n", "\n\n");
  // A word, with the character that its token begins with.
  check("  return thr", " thr");
  check("this.get", ".get");
  check("x", "x");
  check("getUserName", "getUserName");
  // Other characters: `(` may become `("`, `=` may become `==`.
  check("foo(", "(");
  check("const url =", " =");
  check("naïve café", " café");

  test("is the text, cut where a token ends", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kept, again, tail } = healText(tokenizer, text);
        assert.equal(tokenizer.decode(kept) + again, text);
        assert.deepEqual([...kept, ...tail], tokenizer.encode(text));
      }),
    );
  });

  test("keeps tokens that no text behind it changes", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...words, "ow new Error", ";\n", "\n\n  "), (text, more) => {
        const { kept } = healText(tokenizer, text);
        assert.deepEqual(tokenizer.encode(text + more).slice(0, kept.length), kept);
      }),
    );
  });
});

/** The kinds of tokenizer in use: bytes and SentencePiece, with and without a splitting pattern. */
describe("every kind of tokenizer", () => {
  const root = "test/fixtures/tokenizer/families";
  for (const kind of readdirSync(root)) {
    test(kind, async () => {
      const other = await loadTokenizer(`${root}/${kind}`, 705);
      let healedTexts = 0;
      fc.assert(
        fc.property(texts, fc.infiniteStream(fc.nat(100_000)), (text, choices) => {
          const healed = healText(other, text);
          assert.deepEqual([...healed.kept, ...healed.tail], other.encode(text, "start"));
          // What a normaliser has changed is not what stands there, and is left as it is.
          assert.ok(text.endsWith(healed.again), JSON.stringify([text, healed.again]));
          if (healed.again !== "") healedTexts++;
          assert.ok(other.decode(walk(other, healed, choices)).startsWith(healed.again));
        }),
      );
      assert.ok(healedTexts > 50, `${healedTexts} were healed`);
    });
  }

  test("SentencePiece's space in front of a document is not written again", async () => {
    const mistral = await loadTokenizer(`${root}/mistral`, 705);
    assert.equal(healText(mistral, "a").again, "");
    assert.equal(healText(mistral, "a", "inside").again, "a");
    assert.equal(healText(mistral, "a b").again, " b");
  });
});

/** Tokens that a generation may take when it chooses at random among what is allowed, until nothing holds it. */
function walk(tokenizer: CodeTokenizer, healed: HealedText, choices: Iterator<number>): number[] {
  const opening = openingOf(tokenizer, healed);
  const tokens: number[] = [];
  for (let allowed = opening?.next(tokens); allowed?.kind === "only"; allowed = opening?.next(tokens)) {
    assert.ok(allowed.ids.length > 0, "a dead end");
    tokens.push(allowed.ids[(choices.next().value ?? 0) % allowed.ids.length] ?? 0);
  }
  return tokens;
}

describe("an opening", () => {
  test("lets nothing be written but a text that begins with the tail, and never ends in a dead end", () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat(100_000)), (text, choices) => {
        const healed = healText(tokenizer, text);
        const tokens = walk(tokenizer, healed, choices);
        assert.ok(tokenizer.decode(tokens).startsWith(healed.again));
        const rewritten = openingOf(tokenizer, healed)?.rewritten(tokens) ?? 0;
        assert.ok(healed.again.startsWith(tokenizer.decode(tokens.slice(0, rewritten)).replace(/\uFFFD+$/, "")));
        if (rewritten < tokens.length) assert.notEqual(writtenBehind(tokenizer, healed, tokens), "");
      }),
    );
  });

  test("lets every text that goes on be written, in the tokens that it has when it is encoded whole", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("ow new Error", "x", " y", "(", ".z", "1", "'s", "= 2"), (text, more) => {
        const healed = healText(tokenizer, text);
        const opening = openingOf(tokenizer, healed);
        const { tokens, given } = healedMiddle(tokenizer, healed, more);
        for (let count = 0; opening?.rewritten(tokens.slice(0, count)) === null; count++) {
          const allowed = opening.next(tokens.slice(0, count));
          assert.ok(allowed?.kind === "only" && allowed.ids.includes(tokens[count] ?? -1), `${text}|${more}`);
        }
        assert.equal(writtenBehind(tokenizer, healed, tokens), more);
        assert.equal(given, opening?.rewritten(tokens) ?? 0);
      }),
    );
  });

  test("of a blank line lets no blank line come first", () => {
    const blank = (text: string) => {
      const opening = openingOf(tokenizer, healText(tokenizer, text));
      const { tail } = healText(tokenizer, text);
      const allowed = opening?.next(tail);
      return allowed?.kind === "except" && allowed.ids.has(tokenizer.encode("\n")[0] ?? -1);
    };
    assert.equal(blank("a = b;\n"), true);
    assert.equal(blank("a = b;\n    "), true);
    assert.equal(blank("a = b;"), false);
    const opening = openingOf(tokenizer, healText(tokenizer, "a = b;\n"));
    const first = opening?.next([]);
    assert.ok(first?.kind === "only" && first.ids.length > 0);
    for (const id of first.ids) assert.doesNotMatch(tokenizer.decode([id]), /\n\s*\n/);
  });

  test("there is none where nothing is written again", () => {
    assert.equal(openingOf(tokenizer, healText(tokenizer, "")), null);
  });
});
