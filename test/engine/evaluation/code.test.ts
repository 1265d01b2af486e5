/** Written texts as code: CodeBLEU, and whether the file stays sound. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codeMetrics, codeScores } from "../../../engine/evaluation/code";
import { codeBleu } from "../../../engine/evaluation/code-bleu";
import type { Fragment, Lexeme } from "../../../engine/syntax/fragments";

function fragment(words: string, more: Partial<Fragment> = {}): Fragment {
  const lexemes = words
    .split(" ")
    .filter((word) => word !== "")
    .map((text): Lexeme => ({ text, kind: /^(return|await)$/.test(text) ? "keyword" : "name" }));
  return { errors: 0, lexemes, subtrees: [], flows: [], ...more };
}

function near(actual: number | null, expected: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual}, ${expected}`);
}

describe("CodeBLEU", () => {
  test("is 1 for the same text, however short, and 0 for none", () => {
    for (const words of ["a", "return a", "a b c d e f"]) {
      near(codeBleu(fragment(words), fragment(words)), 1);
      near(codeBleu(fragment(words), fragment("")), 0);
    }
    assert.equal(codeBleu(fragment(""), fragment("a")), null);
  });

  test("counts n-grams as BLEU does, and a keyword five times as much as another word", () => {
    // Two of three words, one of two pairs, and no triple: the geometric mean of 2/3, 1/2 and the smoothed 0.1/1.
    const bleu = ((2 / 3) * (1 / 2) * 0.1) ** (1 / 3);
    near(codeBleu(fragment("a b c"), fragment("a b x")), bleu);
    // The keyword alone is right: 1 of 1.2, no pair.
    const weighted = ((1 / 1.2) * 0.1) ** (1 / 2);
    const plain = ((1 / 2) * 0.1) ** (1 / 2);
    near(codeBleu(fragment("return a"), fragment("return b")), (plain + weighted) / 2);
    // A text that is too short is not the better for it: exp(1 − 3/2).
    near(codeBleu(fragment("a b c"), fragment("a b")), Math.exp(-1 / 2) * (1 * 1 * (0.1 / 1)) ** (1 / 3));
  });

  test("counts subtrees and flows as often as they are wanted, whatever names are called", () => {
    const expected = fragment("a", { subtrees: ["(x)", "(x)", "(y)"], flows: [{ name: "s", from: ["a", "b"] }] });
    const renamed = fragment("a", { subtrees: ["(x)", "(z)"], flows: [{ name: "t", from: ["c", "d"] }] });
    near(codeBleu(expected, renamed), (1 + 1 + 1 / 3 + 1) / 4);
    near(codeBleu(expected, fragment("a")), (1 + 1 + 0 + 0) / 4);
  });
});

describe("what is written at a place", () => {
  const place = { file: "a.ts", prefixText: "const x = ", middleText: "call(1);", suffixText: "\n" };
  const ended = (text: string) => ({ text, ended: true });

  test("leaves the file sound or not, and comes near or not", async () => {
    const scores = await codeScores(place, [ended("call(1);"), ended("call(1;"), ended("call(2);"), ended("call(1);")]);
    assert.deepEqual(
      scores?.map(({ valid }) => valid),
      [true, false, true, true],
    );
    const [same, broken, other] = scores ?? [];
    near(same?.bleu ?? null, 1);
    assert.ok((other?.bleu ?? 1) < 1 && (other?.bleu ?? 0) > (broken?.bleu ?? 1));
  });

  test("counts for as many lines as were there", async () => {
    const [longer] = (await codeScores(place, [{ text: "call(1);\nmore((", ended: false }])) ?? [];
    assert.deepEqual(longer, { valid: true, bleu: 1 });
  });

  test("is not judged by a text that was cut off; nor is anybody's there", async () => {
    const scores = await codeScores(place, [ended("call(1);"), { text: "call(1", ended: false }]);
    assert.deepEqual(
      scores?.map(({ valid }) => valid),
      [null, null],
    );
  });

  test("says nothing in a language without a grammar; means are over what was judged", async () => {
    assert.equal(await codeScores({ ...place, file: "a.unheard-of" }, [ended("call(1);")]), null);
    const scores = [null, { valid: true, bleu: 0.5 }, { valid: null, bleu: 1 }, { valid: false, bleu: 0 }];
    assert.deepEqual(codeMetrics(scores), { codeBleu: 0.5, validSyntax: 0.5 });
    assert.deepEqual(codeMetrics([null]), {});
  });
});
