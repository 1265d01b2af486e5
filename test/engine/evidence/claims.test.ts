/** docs/claims.md: its plan, what is kept, what is said of it. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { chooseLoraTargets, loraParameters } from "../../../engine/model/lora";
import { bestOf, gain, runOf, share } from "../../evidence/claims/compare";
import { gpt3Parameters } from "../../evidence/claims/formula";
import { claimsPage, verdictOn } from "../../evidence/claims/page";
import {
  equalRank,
  fullRun,
  learningRateOf,
  loraRun,
  piecesOf,
  type Run,
  rates,
  runId,
  targetRuns,
} from "../../evidence/claims/plan";
import { gridPlot, linePlot } from "../../evidence/claims/plots";
import {
  type Figures,
  fileOf,
  type Kept,
  keepPiece,
  type Measurement,
  type RunFigures,
  readMeasurements,
  readPiece,
  type Setting,
} from "../../evidence/claims/results";
import { trainArguments } from "../../evidence/claims/train";
import { tempFolder } from "../../support/temp";

/** SmolLM2-135M's shape. */
const config = parseDecoderConfig(
  {
    model_type: "llama",
    hidden_size: 576,
    intermediate_size: 1536,
    num_hidden_layers: 30,
    num_attention_heads: 9,
    num_key_value_heads: 3,
    vocab_size: 49152,
    max_position_embeddings: 8192,
    rope_theta: 100_000,
    rms_norm_eps: 1e-5,
    tie_word_embeddings: true,
    hidden_act: "silu",
  },
  "smollm2",
);
const base = { config };

describe("the plan", () => {
  test("says first how LoRA and full fine-tuning compare, and nothing twice", () => {
    const ids = piecesOf(base).map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ["cattrs-base", "cattrs-lora-r16-all-linear-rate1.0", "cattrs-full-rate1.0"]);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, 40);
    assert.ok(ids.indexOf("nock-base") > ids.indexOf("cattrs-serving"));
  });

  test("studies subspaces once their adapters are there", () => {
    const ids = piecesOf(base).map(({ id }) => id);
    const studied = ids.indexOf("cattrs-subspaces");
    for (const run of [...[4, 8, 64].map((rank) => loraRun({ rank })), loraRun({ rank: 64, seed: 2 })]) {
      const at = ids.indexOf(`cattrs-${runId(run)}`);
      assert.ok(at >= 0 && at < studied, runId(run));
    }
  });

  test("gives all targets the same budget, as nearly as ranks can", () => {
    const trained = ({ rank, targets }: Run): number =>
      chooseLoraTargets(linearShapes(config), targets, {
        ...{ rank, alpha: 32, rslora: false, rankPattern: {}, alphaPattern: {} },
      }).reduce((sum, target) => sum + loraParameters(target, { dora: false }), 0);
    const runs = targetRuns(base);
    assert.deepEqual(
      runs.map(({ rank }) => rank),
      [71, 42, 21, 13, 8],
    );
    for (const run of runs) assert.ok(Math.abs(trained(run) / 2_442_240 - 1) < 0.013, run.targets);
    assert.equal(equalRank(base, "all-linear"), 8);
  });

  test("takes the product's own rates, a third, and three times", () => {
    assert.deepEqual(
      rates.map((rate) => learningRateOf(loraRun({ rate }), base)),
      [0.0013, 0.0039, 0.00043],
    );
    assert.deepEqual(
      rates.map((rate) => learningRateOf(fullRun(rate), base)),
      [0.00013, 0.00039, 0.000043],
    );
  });
});

describe("a run's command line", () => {
  const asked = (run: Run): string =>
    trainArguments({
      // Nothing of a base but its shape and its place is read.
      ...{ base: { ...bareBase, folder: "/base" }, workspace: "/work", run, steps: 60 },
      ...{ precision: "int8", threads: 2, out: "/nowhere" },
    }).join(" ");

  test("names everything that decides what is learnt", () => {
    assert.match(asked(loraRun({ rank: 4, seed: 2 })), /--method lora --rank 4 --alpha 32 --targets all-linear/);
    assert.match(asked(loraRun({ rank: 4, seed: 2 })), /--precision int8 --lr 0.0013 --seed 2 --steps 60 --batch 1/);
    assert.doesNotMatch(asked(loraRun({ scaling: "own" })), /--alpha/);
    assert.match(asked(fullRun(3)), /--method full --precision fp32 --lr 0.00039/);
    assert.doesNotMatch(asked(fullRun(3)), /--rank|--resume/);
  });
});

const bareBase = {
  ...{ id: "made", hash: "abc", formerHashes: [], folder: "", origin: "", config },
  ...{ weights: new Map(), total: 134_515_008 },
};

const setting: Setting = { base: { id: "made", hash: "abc" }, precision: "fp32", steps: 60, places: 4 };

function kept(project: string, id: string, figures: Figures): Kept {
  const piece = `${project}-${id}`;
  return {
    ...setting,
    piece,
    project,
    commit: `${project}1`,
    cut: "c",
    machine: "M; 2 threads for everybody",
    ...figures,
  };
}

/** Four places of three commits, ten bytes each, at which the base has 10 nats. */
const asked = ["a", "a", "b", "c"].map((commit) => ({ commit, bytes: 10 }));
const baseFigures: Figures = { kind: "base", total: 134_515_008, asked, nats: [10, 10, 10, 10] };

function run(of: Run, watched: number, nats: readonly number[]): RunFigures {
  return {
    ...{
      kind: "run",
      run: of,
      lr: learningRateOf(of, base),
      trainable: of.method === "full" ? 134_515_008 : 4_884_480,
    },
    ...{ tokens: 122_880, seconds: 600, tokensPerSecond: of.method === "full" ? 90 : 257 },
    ...{ peakBytes: of.method === "full" ? 4e9 : 2.6e9, productBytes: of.method === "full" ? 538e6 : 19.6e6 },
    ...{ checkpointBytes: 1e6, watched: [{ step: 60, loss: watched }], nats },
  };
}

/** `gains`: nats a place that LoRA and full fine-tuning gain at each rate, and what each watched. */
function measured(project: string, lora: Rates, full: Rates): Kept[] {
  const of = (make: (rate: number) => Run, each: Rates): Kept[] =>
    rates.map((rate, index) => {
      const [gained, watched] = each[index] ?? [0, 0];
      return kept(project, runId(make(rate)), run(make(rate), watched, new Array<number>(4).fill(10 - gained)));
    });
  return [kept(project, "base", baseFigures), ...of((rate) => loraRun({ rate }), lora), ...of(fullRun, full)];
}

type Rates = readonly (readonly [gained: number, watched: number])[];

function measurement(...pieces: readonly Kept[]): Measurement {
  return { setting, pieces: new Map(pieces.map((one) => [one.piece, one])) };
}

/** LoRA's best rate is the middle one; full's is the highest, at the edge. */
const lora: Rates = [
  [1.8, 1.5],
  [1.9, 1.6],
  [0.5, 1.9],
];
const full: Rates = [
  [1.7, 1.55],
  [2, 1.45],
  [0.5, 1.9],
];

describe("what runs gained", () => {
  const all = measurement(...measured("cattrs", lora, full));

  test("is measured from the base, in nats a byte", () => {
    const one = runOf(all, "cattrs", loraRun());
    assert.ok(one !== null);
    for (const end of Object.values(gain(all, [one]))) assert.equal(Number(end.toFixed(9)), 0.18);
  });

  test("is compared at the rates at which less was watched, not at those that gained most", () => {
    const [best, other] = [bestOf(all, "cattrs", "lora"), bestOf(all, "cattrs", "full")];
    assert.ok(best !== null && other !== null);
    assert.deepEqual([best.run.lr, best.atEdge], [0.0013, false]);
    assert.deepEqual([other.run.lr, other.atEdge], [0.00039, true]);
    assert.equal(Math.round(share(all, [[best.run, other.run]]).value), 90);
  });

  test("is not known before all rates are", () => {
    const [, ...others] = measured("cattrs", lora, full).filter(({ piece }) => !piece.includes("full-rate3.0"));
    assert.equal(bestOf(measurement(...others), "cattrs", "full"), null);
    // Without the base nothing is gained over it.
    assert.equal(runOf(measurement(...others), "cattrs", loraRun()), null);
  });
});

test("what is kept is read again, of its base and commit alone", async (context) => {
  const folder = await tempFolder(context);
  const [one, ...others] = measured("cattrs", lora, full);
  assert.ok(one !== undefined);
  for (const piece of [one, ...others]) keepPiece(folder, piece);
  assert.deepEqual(readPiece(folder, setting, { id: "cattrs-base" }, "cattrs1"), one);
  assert.equal(readPiece(folder, setting, { id: "cattrs-base" }, "cattrs2"), null);
  assert.equal(
    readPiece(folder, { ...setting, base: { id: "made", hash: "x" } }, { id: "cattrs-base" }, "cattrs1"),
    null,
  );
  keepPiece(folder, { ...one, steps: 4 });
  assert.deepEqual(
    readMeasurements(folder).map(({ setting: { steps }, pieces }) => [steps, pieces.size]),
    [
      [4, 1],
      [60, 7],
    ],
  );
  assert.match(await readFile(fileOf(folder, setting, "cattrs-base"), "utf8"), /"nats": \[ ?10, 10, 10, 10 ?\]/);
});

describe("the page", () => {
  test("says what is not measured yet, and GPT-3's rows all the same", () => {
    const { text, plots } = claimsPage([]);
    assert.match(text, /On a base and projects: not measured yet/);
    assert.match(text, /\| 1 \| q, v \| 4,718,592 \| 9\.4 MB, 9\.0 MiB \| 1 \/ 37,142 \| 4\.7 M/);
    assert.match(text, /\| 4 \| q, v \| 18,874,368 \| 37\.7 MB, 36\.0 MiB \| 1 \/ 9,285 \| 35 MB/);
    assert.match(text, /All weights: 351 GB \(the paper: 350 GB\).*: 354 GB \(354 GB\)/);
    assert.match(text, /models: 35 TB \(35 TB\).*\+33 %.*3\.4 times less/);
    assert.deepEqual(plots, []);
  });

  test("of a first run says what it can, and the rest by name", () => {
    const first = kept("cattrs", runId(loraRun()), run(loraRun(), 1.5, [8, 8, 8, 8]));
    const { text, plots } = claimsPage([measurement(kept("cattrs", "base", baseFigures), first)]);
    assert.match(
      text,
      /\| cattrs \| LoRA \| 1 \(0\.0013\) \| 1\.5000 \| 0\.8000 \| \+0\.2000 \[\+0\.2000, \+0\.2000\] \|/,
    );
    assert.match(text, /\| cattrs \| full \| 3 \| not measured yet \|/);
    assert.match(text, /\| as good as full fine-tuning \| [^|]+ \| not measured yet \|/);
    assert.match(text, /Each at its best rate: not measured yet on cattrs, nock\./);
    assert.match(text, /nock: not measured yet/);
    assert.deepEqual(
      plots.map(([name]) => name),
      ["made-fp32-60-steps-rates-cattrs.svg", "made-fp32-60-steps-ranks.svg"],
    );
  });

  test("judges LoRA by both projects, and names rates at the edge", () => {
    const { text } = claimsPage([measurement(...measured("cattrs", lora, full), ...measured("nock", lora, lora))]);
    assert.match(text, /- cattrs: LoRA gains 90\.0 % \[90\.0, 90\.0\] of what full fine-tuning gains;/);
    assert.match(text, /- nock: LoRA gains 100\.0 %/);
    // (1.8 + 1.8) of (2 + 1.8)
    assert.match(text, /- together: \*\*94\.7 %/);
    assert.match(text, /might be better: full on cattrs\./);
    assert.match(
      text,
      /\| less memory to train \| 3\.4 times \(GPT-3\) \| 1\.5 times \(rank 16, all linears\) \| yes, in kind \|/,
    );
    assert.match(text, /\| faster to train \| [^|]+ \| \+186 % /);
    assert.match(text, /\| smaller checkpoints \| [^|]+ \| 27\.4 times /);
  });

  test("counts a rate at which a run diverged as tried", () => {
    const diverged = fullRun(3);
    const figures: Figures = { kind: "diverged", run: diverged, lr: learningRateOf(diverged, base) };
    const pieces = [...measured("cattrs", lora, full), kept("cattrs", runId(diverged), figures)];
    const { text } = claimsPage([measurement(...pieces)]);
    assert.match(text, /\| cattrs \| full \| 3 \| diverged \|/);
    assert.match(text, /- cattrs: LoRA gains 105\.9 % /);
    assert.doesNotMatch(text, /might be better/);
  });

  test("compares ranks and targets", () => {
    const some = [
      [loraRun({ rank: 1 }), 1.6],
      [loraRun({ rank: 8 }), 1.62],
      [loraRun({ rank: 71, targets: "q_proj" }), 1],
      [loraRun({ rank: 21, targets: "q_proj,k_proj,v_proj,o_proj" }), 1.5],
    ] as const;
    const pieces = some.map(([of, gained]) =>
      kept("cattrs", runId(of), run(of, 1.5, new Array<number>(4).fill(10 - gained))),
    );
    const { text } = claimsPage([measurement(...measured("cattrs", lora, full), ...pieces)]);
    assert.match(text, /rank 1: 98\.8 % \[98\.8, 98\.8\] of rank 8's gain \| at least 98 %: yes/);
    assert.match(text, /q, k, v, o: 150\.0 % \[150\.0, 150\.0\] of q's gain \| more: yes/);
    assert.match(text, /\| rank 64 \| {2}\| not measured yet \| not measured yet \| {2}\|/);
    assert.match(text, /gate_proj, up_proj, down_proj: not measured yet/);
  });

  test("tells of subspaces and of serving", () => {
    const phi = [
      [0.6, 0.7],
      [0.3, 0.4],
    ];
    const overlap = { target: "q_proj", factor: "A", low: 8, high: 64, size: 576, i: [1, 8], j: [1, 8], phi } as const;
    const amplified = {
      target: "q_proj",
      layer: 15,
      weight: 60,
      update: 6,
      within: 0.5,
      own: 20,
      chance: 0.1,
    } as const;
    const studied = kept("cattrs", "subspaces", {
      kind: "subspaces",
      overlaps: [
        ...[overlap, { ...overlap, target: "v_proj", phi: [[0.4, 0.4]] }],
        ...[
          { ...overlap, factor: "B" as const, phi: [[0.9]] },
          { ...overlap, low: 64 },
        ],
      ],
      amplifications: [
        { ...amplified, rank: 4, factors: [10, 12, 14] },
        { ...amplified, rank: 64, factors: [2, 3, 4] },
      ],
    });
    const served = kept("cattrs", "serving", {
      ...{ kind: "serving", rank: 16, promptTokens: 128 },
      turns: [
        { subject: "base", prompt: [100, 101, 99], token: [10, 10, 10] },
        { subject: "merged", prompt: [100, 101, 99], token: [10.2, 30, 10.3] },
        { subject: "beside", prompt: [130, 130, 130], token: [13, 13, 13] },
      ],
      switching: {
        ...{ adapters: 6, adapterBytes: 60e6, baseBytes: 538e6, first: [900, 800, 1000], back: [30], same: [20] },
        resident: { base: 600e6, one: 900e6, all: 1200e6 },
      },
    });
    const { text, plots } = claimsPage([measurement(kept("cattrs", "base", baseFigures), studied, served)]);
    assert.match(
      text,
      /φ\(1, 1\) of A: q_proj 0\.60 \(chance 0\.002\), v_proj 0\.40 \(chance 0\.002\); of B: q_proj 0\.90 [^|]+ \| in part \|/,
    );
    assert.match(text, /median of layers: 12\.0 times at rank 4, 3\.00 times at rank 64 \| yes \|/);
    assert.match(text, /\| q_proj \| A \| 8, 64 \| 0\.600 \(0\.002\) \| 0\.400 \(0\.014\) \| {2}\| {2}\|/);
    assert.match(text, /\| adapter, merged \| 99\.0 \(100\.0\) \| 1\.00 \| 10\.2 \(10\.3\) \| 1\.02 \|/);
    assert.match(text, /a token: merged 1\.02, beside 1\.30 of the base's time \| yes \|/);
    assert.match(text, /6 adapters take 1\.9 % of as many models; a new one answers in 900 ms \| yes \|/);
    assert.deepEqual(
      plots.map(([name]) => name),
      ["q_proj-A", "v_proj-A", "q_proj-B"].map((what) => `made-fp32-60-steps-overlap-${what}-8-64.svg`),
    );
  });
});

test("a verdict leaves open what the interval does", () => {
  const interval = (low95: number, high95: number) => ({ value: (low95 + high95) / 2, low95, high95 });
  assert.equal(verdictOn(interval(98, 103), 98), "yes");
  assert.equal(verdictOn(interval(90, 97.9), 98), "no");
  assert.equal(verdictOn(interval(95, 101), 98), "cannot be told: the interval holds 98 %");
});

test("GPT-3's parameters follow the formula", () => {
  const check = (rank: number, targets: string, expected: number) =>
    assert.equal(gpt3Parameters(rank, targets), expected);
  check(1, "q,v", 4_718_592);
  check(8, "q,v", 37_748_736);
  check(8, "q", 18_874_368);
  check(2, "q,k,v,o", 18_874_368);
});

describe("a plot", () => {
  test("places higher values higher and larger ones to the right", () => {
    const text = linePlot({
      ...{ title: "a < b", x: "rank", y: "gain" },
      series: [{ name: "one", points: [1, 2, 4].map((x) => ({ x, y: x, low: x - 0.5, high: x + 0.5 })) }],
    });
    const dots = [...text.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="3.5"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    assert.equal(dots.length, 3);
    for (const [index, [x = 0, y = 0]] of dots.slice(1).entries()) {
      assert.ok(x > (dots[index]?.[0] ?? 0) && y < (dots[index]?.[1] ?? 0));
    }
    assert.match(text, /<title>a &lt; b<\/title>/);
    assert.doesNotMatch(text, /NaN/);
  });

  test("of a single point is one", () => {
    assert.doesNotMatch(linePlot({ title: "", x: "", y: "", series: [{ name: "", points: [{ x: 2, y: 1 }] }] }), /NaN/);
  });

  test("shades by share, with the number in each cell", () => {
    const grid = { title: "", rows: "i", columns: "j", rowTicks: [1], columnTicks: [1, 2], cells: [[0.25, 0.9]] };
    assert.match(gridPlot(grid), /fill-opacity="0\.250".*>0\.25<[\s\S]*fill-opacity="0\.900".*>0\.90</);
  });
});
