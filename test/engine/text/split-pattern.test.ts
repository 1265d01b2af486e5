import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSplitPattern } from "../../../engine/text/split-pattern";

const contractions = "'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])";

for (const honest of [
  "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+",
  `(?:${contractions})|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+`,
  `[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{M}]*[\\p{Ll}\\p{Lo}\\p{M}]+(?:${contractions})?|\\p{N}{1,3}`,
  "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|\\s?\\p{L}+",
  "\\p{N}",
  "(?:ab)+",
  "a{2,}",
]) {
  test(`takes ${honest.slice(0, 60)}`, () => checkSplitPattern("tokenizer.json", new RegExp(honest, "gu")));
}

for (const [evil, why] of [
  ["(a+)+$", /repeats what repeats/],
  ["(?:a*)*b", /repeats what repeats/],
  ["(a|a)*b", /repeats what repeats/],
  ["(?:(?:a?)|b)+c", /repeats what repeats/],
  ["(x{2,}y){1,}", /repeats what repeats/],
  ["a*a*a*a*a*a*a*a*a*b", /too long to match/],
  ["\\s*\\s*\\s*\\s*\\s*\\s*x", /too long to match/],
  ["x".repeat(5001), /too long/],
] as const) {
  test(`refuses ${evil.slice(0, 60)}`, () => {
    assert.throws(() => checkSplitPattern("tokenizer.json", new RegExp(evil, "gu")), {
      code: "E_TOKENIZER",
      message: why,
    });
  });
}
