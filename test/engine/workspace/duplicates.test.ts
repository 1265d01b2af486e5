import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createRandom } from "../../../engine/random";
import { contentKey, signatureOf, similarity } from "../../../engine/workspace/duplicates";

test("contentKey ignores white space only", () => {
  assert.equal(contentKey("a  b\r\n\tc\n"), contentKey(" a b c"));
  assert.notEqual(contentKey("ab"), contentKey("a b"));
  assert.notEqual(contentKey("A"), contentKey("a"));
});

/** `length` random tokens; the same name gives the same ones. */
function tokens(name: string, length: number): number[] {
  const random = createRandom(name);
  return Array.from({ length }, () => random.below(8000));
}

/** Jaccard similarity of the shingles of five tokens, computed exactly. */
function jaccard(a: readonly number[], b: readonly number[]): number {
  const shingles = (ids: readonly number[]) =>
    new Set(Array.from({ length: Math.max(1, ids.length - 4) }, (_, start) => ids.slice(start, start + 5).join()));
  const [left, right] = [shingles(a), shingles(b)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common);
}

describe("similarity", () => {
  test("estimates the Jaccard similarity of the shingles", () => {
    for (const length of [60, 300, 3000]) {
      for (const share of [0, 0.3, 0.5, 0.7, 0.9, 1]) {
        const kept = Math.round(length * share);
        const a = [...tokens("common", kept), ...tokens("a", length - kept)];
        const b = [...tokens("common", kept), ...tokens("b", length - kept)];
        const error = similarity(signatureOf(a), signatureOf(b)) - jaccard(a, b);
        assert.ok(Math.abs(error) < 0.2, `${length} tokens, share ${share}: off by ${error}`);
      }
    }
  });

  test("is 1 for equal files, however short", () => {
    fc.assert(fc.property(fc.array(fc.nat(9000)), (ids) => similarity(signatureOf(ids), signatureOf([...ids])) === 1));
  });
});
