import assert from "node:assert/strict";
import { test } from "node:test";
import type { EvalEvent, StepEvent } from "../../../engine/protocol/train";
import {
  advice,
  asServed,
  type Compared,
  type Course,
  courseOf,
  exactLines,
  generalClaim,
  headline,
  type Outcome,
  outcomeOf,
} from "../../../engine/words/verdict";

function compared(low95: number, high95: number, baseLines: number, tunedLines: number) {
  return {
    base: { lineExactMatch: baseLines },
    tuned: { lineExactMatch: tunedLines },
    difference: { value: (low95 + high95) / 2, low95, high95 },
    better: high95 < 0,
  };
}

function check(name: string, given: Compared, expected: Outcome, good: boolean): void {
  test(`${name}: ${expected}`, () => {
    assert.equal(outcomeOf(given), expected);
    assert.equal(headline(given).good, good);
  });
}

check("loss and lines better", compared(-0.3, -0.2, 0.1, 0.2), "better", true);
check("loss better, lines alike", compared(-0.3, -0.2, 0.1, 0.1), "sameLines", true);
check("loss better, fewer lines", compared(-0.3, -0.2, 0.2, 0.1), "fewerLines", false);
check("loss not decided, more lines", compared(-0.3, 0.2, 0.1, 0.4), "chance", false);
check("loss worse, more lines", compared(0.1, 0.2, 0.1, 0.4), "worse", false);
const worseElsewhere = (low95: number) => ({
  general: { base: 2, tuned: 2.3, difference: { value: 0.3, low95, high95: 0.4 }, spans: 48 },
});
check(
  "better here, surely a tenth worse elsewhere",
  { ...compared(-0.3, -0.2, 0.1, 0.2), better: false, ...worseElsewhere(0.21) },
  "forgets",
  false,
);
check(
  "better here, perhaps a tenth worse elsewhere",
  { ...compared(-0.3, -0.2, 0.1, 0.2), ...worseElsewhere(0.19) },
  "better",
  true,
);
check("not better here either", { ...compared(-0.3, 0.2, 0.1, 0.2), ...worseElsewhere(0.21) }, "chance", false);
check("no interval", compared(Number.NaN, Number.NaN, 0.1, 0.4), "unknown", false);

test("what an adapter has done to code in general is told by the interval", () => {
  const claims = [
    [-0.2, -0.1, "Better at code in general, too"],
    [-0.1, 0.1, "Code in general is not forgotten"],
    [0.1, 0.2, "A little worse at code in general"],
    [0.21, 0.4, "Forgets code in general"],
  ] as const;
  for (const [low95, high95, claim] of claims) {
    assert.equal(generalClaim({ base: 2, tuned: 2, difference: { value: 0, low95, high95 }, spans: 48 }), claim);
  }
});

test("no headline that is not good speaks of better without its other half", () => {
  for (const lines of [0.1, 0.2, 0.3]) {
    for (const high of [-0.1, 0.1]) {
      const { good, claim, limit, short } = headline(compared(-0.3, high, 0.2, lines));
      if (!good) for (const text of [claim + limit, short]) assert.match(text, /fewer exact lines|[Nn]ot shown/);
    }
  }
});

test("surely fewer lines go before a loss that is surely lower", () => {
  const given = { ...compared(-0.3, -0.2, 0.2, 0.1), better: false };
  assert.equal(outcomeOf(given), "fewerLines");
  assert.match(headline(given).claim + headline(given).limit, /fewer exact lines/);
});

test("people are told of the arms that are served, and better is what decides the use", () => {
  const metrics = (natsPerByte: number) => ({
    ...{ natsPerToken: 3 * natsPerByte, natsPerByte, lineExactMatch: 0.1, spanExactMatch: 0 },
    ...{ editSimilarity: 0.5, identifierF1: 0.4, samples: [] },
  });
  const interval = (value: number) => ({ value, low95: value - 0.1, high95: value + 0.1 });
  const alone = { base: metrics(1), tuned: metrics(0.9), difference: interval(-0.3), better: true } as const;
  assert.deepEqual(asServed(alone), alone);
  assert.equal(asServed({ ...alone, use: false }).better, false);
  const arms = { base: metrics(1), adapter: metrics(0.9), baseContext: metrics(0.7), adapterContext: metrics(0.69) };
  const served = { from: "baseContext", to: "adapterContext", loss: interval(-0.02), lines: interval(0) } as const;
  const told = asServed({ ...alone, use: false, arms, differences: [served] });
  assert.equal(told.base, arms.baseContext);
  assert.equal(told.tuned, arms.adapterContext);
  assert.equal(told.difference, served.loss);
  assert.equal(outcomeOf(told), "chance");
  const mixed = { from: "base", to: "adapterContext", loss: interval(-0.31), lines: interval(0.2) } as const;
  const pair = { from: mixed.from, to: mixed.to };
  const untaught = asServed({ ...alone, use: true, arms, differences: [served, mixed], served: pair });
  assert.deepEqual([untaught.base, untaught.tuned, untaught.difference], [arms.base, arms.adapterContext, mixed.loss]);
});

test("exact lines as the table has them", () => {
  assert.equal(exactLines(compared(-1, -1, 0.136, 0.0925)), "exact lines 13.6 % → 9.3 %");
});

const evals = (...losses: readonly number[]): EvalEvent[] =>
  losses.map((loss, index) => ({ event: "eval", step: 20 * index, loss }));
/** Training losses that go evenly from one number to another. */
const steps = (from: number, to: number, count: number): StepEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    event: "step",
    step: index + 1,
    loss: from + ((to - from) * index) / (count - 1),
    lr: 1e-3,
    gradNorm: 1,
    tokensPerSecond: 1,
    peakBytes: 1,
    etaSeconds: 1,
  }));

const courses: readonly (readonly [string, StepEvent[], EvalEvent[], Course | null, RegExp | null])[] = [
  [
    "rises while training falls",
    steps(3, 1, 80),
    evals(3.6, 3.2, 3.1, 3.3, 3.5),
    "overfitted",
    /after step 40 \(3\.100\) and 3\.500.*Fewer steps/,
  ],
  [
    "is worse than the base from the first",
    steps(3, 1, 40),
    evals(3.6, 3.7, 3.9),
    "overfitted",
    /before the first step.*Fewer steps/,
  ],
  ["rises with the training loss", steps(3, 5, 40), evals(3.6, 3.7, 3.9), "unstable", /lower learning rate/],
  ["still falls", steps(3, 2, 40), evals(3.6, 3.5, 3.4), "stillFalling", /more steps/],
  ["is flat", steps(3, 2.9, 40), evals(3.6, 3.5, 3.499), "flat", /More code/],
  ["was measured once", steps(3, 2, 10), evals(3.6), null, null],
  ["was never finite", steps(3, 2, 40), evals(Number.NaN, Number.NaN, Number.NaN), null, null],
];
for (const [name, made, measured, expected, words] of courses) {
  test(`the held-out loss ${name}: ${expected}`, () => {
    assert.equal(courseOf(made, measured), expected);
    const text = advice(made, measured);
    if (words === null) assert.equal(text, null);
    else assert.match(text ?? "", words);
    // More steps would make an overfitted run worse.
    if (expected === "overfitted" || expected === "unstable") assert.doesNotMatch(text ?? "", /more steps/i);
  });
}
