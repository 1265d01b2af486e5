import assert from "node:assert/strict";
import { test } from "node:test";
import { logProbAmong, writingOf } from "../../../engine/complete/remote-evidence";
import type { Received } from "../../../engine/endpoint/received";
import type { Opening } from "../../../engine/text/heal";

/** Of a vocabulary of ten. */
const told = [
  { id: 1, logProb: Math.log(0.5) },
  { id: 2, logProb: Math.log(0.3) },
];
const near = (actual: number, expected: number): void => {
  assert.ok(Math.abs(Math.exp(actual) - expected) < 1e-12, `${Math.exp(actual)} instead of ${expected}`);
};

test("a token is as likely as the server says where anything may stand", () => {
  near(logProbAmong({ id: 2, logProb: Math.log(0.3) }, told, null, 10), 0.3);
});

test("among those that are allowed, with their even share of what the server does not tell of", () => {
  // Eight tokens share a fifth; two of them are allowed.
  near(logProbAmong({ id: 2, logProb: Math.log(0.3) }, told, { kind: "only", ids: [2, 5, 6] }, 10), 0.3 / (0.3 + 0.05));
  near(
    logProbAmong({ id: 2, logProb: Math.log(0.3) }, told, { kind: "except", ids: new Set([1]) }, 10),
    0.3 / (0.3 + 0.2),
  );
});

test("one that the server did not tell of counts itself", () => {
  // Seven tokens share a tenth; one of them is allowed.
  near(logProbAmong({ id: 7, logProb: Math.log(0.1) }, told, { kind: "only", ids: [7, 8] }, 10), 0.1 / (0.1 + 0.1 / 7));
});

test("the only one that is allowed is certain, whatever the server's rounding", () => {
  for (const choice of [{ id: 1, logProb: 0.001 }, ...told])
    near(logProbAmong(choice, told, { kind: "only", ids: [choice.id] }, 10), 1);
});

test("of a text, what it is held to at its beginning counts once, and only where others are told of", () => {
  const opening: Opening = {
    next: ({ length }) => (length === 0 ? { kind: "only", ids: [2] } : null),
    rewritten: () => 0,
  };
  const received: Received = {
    ...{ text: "xy", stop: "end", ids: [2, 1], count: 2, rewritten: 0, written: () => "", first: 0, last: 0 },
    ...{ logProbs: [Math.log(0.3), Math.log(0.5)], choices: [told, told] },
  };
  const sure = writingOf(received, opening, 10)?.logProbs ?? [];
  near(sure[0] ?? 0, 1);
  near(sure[1] ?? 0, 0.5);
  const silent = writingOf({ ...received, choices: [[], []] }, opening, 10)?.logProbs ?? [];
  near(silent[0] ?? 0, 0.3);
});
