import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { evidenceOf, type Writing } from "../../../engine/complete/evidence";
import { features, isShown, scoreOf } from "../../../engine/complete/score";
import learnt from "../../../engine/complete/score.json";
import type { Evidence } from "../../../engine/protocol/complete";

/** Each token writes one of the texts. */
function writing(texts: readonly string[], logProbs: readonly number[], from = 0): Writing {
  const tokens = texts.map((_, index) => index);
  return { tokens, logProbs, from, written: (some) => some.map((token) => texts[token] ?? "").join("") };
}

describe("the evidence for a completion", () => {
  const check = (
    name: string,
    text: string,
    around: [string, string],
    made: Writing,
    expected: Partial<Evidence> | null,
  ) =>
    test(name, () => {
      const evidence = evidenceOf(text, { before: around[0], after: around[1] }, made);
      if (expected === null) assert.equal(evidence, null);
      else assert.deepEqual({ ...evidence, ...expected }, evidence);
    });
  check(
    "is of the first line alone",
    "foo(a);\nbar();",
    ["  ", "\n"],
    writing(["foo", "(a);", "\n", "bar", "();"], [-0.1, -0.3, -0.02, -5, -6]),
    { tokens: 2, logProb: -0.4, least: -0.3, first: -0.1, end: -0.02, characters: 7, place: "fresh", rest: false },
  );
  check(
    "leaves out tokens that only write again what stands there",
    "ow x;",
    ["thr", "\n"],
    // The first wrote nothing at the cursor; the second completes the word.
    { ...writing(["", "ow", " x;"], [-4, -0.1, -0.2], 1), from: 1 },
    { tokens: 2, first: -0.1, end: 0, place: "word" },
  );
  check(
    "is of what is shown where a part was taken away",
    "a, b",
    ["f(", ")"],
    writing(["a", ", b", ");", "\n"], [-0.1, -0.1, -3, -4]),
    { tokens: 2, logProb: -0.2, end: -3, place: "open", rest: true },
  );
  check("an end that was chosen counts", "x", ["a = ", ""], writing(["x"], [-0.1, -0.7]), {
    end: -0.7,
    place: "space",
  });
  check("behind a sign", "b", ["a.", ""], writing(["b"], [-1]), { place: "sign" });
  check("there is none where nothing is shown", "", ["a", ""], writing(["\n"], [-1]), null);
});

describe("the score", () => {
  const sure: Evidence = {
    tokens: 4,
    logProb: -0.1,
    least: -0.05,
    first: -0.02,
    end: -0.01,
    characters: 14,
    place: "space",
    rest: false,
  };
  const unsure: Evidence = { ...sure, logProb: -9, least: -4, first: -2, end: -2 };

  test("has a weight for each feature", () => {
    assert.equal(features(sure).length, learnt.weights.length);
    assert.ok(features(sure).every(Number.isFinite));
  });

  test("is a probability, and higher the surer the model was", () => {
    assert.equal(scoreOf(null), 0);
    const scores = [scoreOf(unsure), scoreOf({ ...sure, logProb: -2, least: -1 }), scoreOf(sure)];
    assert.deepEqual([...scores].sort(), scores);
    assert.ok(scores.every((score) => score > 0 && score < 1));
  });

  test("more words show more", () => {
    const { more, balanced, fewer } = learnt.thresholds;
    assert.ok(0 < more && more < balanced && balanced < fewer && fewer < 1);
    assert.equal(isShown(balanced, "balanced"), true);
    assert.equal(isShown(balanced - 1e-6, "balanced"), false);
    assert.equal(isShown(scoreOf(unsure), "balanced"), false);
    assert.equal(isShown(scoreOf(sure), "fewer"), true);
  });
});
