import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AttuneError } from "../../../engine/errors";
import type { Operations } from "../../../engine/operations";
import type { BenchCompleteResult } from "../../../engine/protocol/bench";
import type { CompleteRequest } from "../../../engine/protocol/complete";
import type { StoredEntry } from "../../../engine/protocol/disk";
import type { EvaluateResult, ExamplesResult } from "../../../engine/protocol/evaluate";
import type { ForecastRequest, ForecastResult, MachineForecast } from "../../../engine/protocol/forecast";
import type { TrainEvent } from "../../../engine/protocol/train";
import type { Metrics } from "../../../engine/protocol/verdict";
import type { ReviewedFile } from "../../../engine/workspace/read-file";
import { run, session } from "./fakes";

const plan: TrainEvent = {
  event: "plan",
  base: "base",
  method: "lora",
  rank: 16,
  alpha: 32,
  files: 12,
  skipped: { binary: 2 },
  tokens: 34_567,
  trainable: 1_000,
  total: 10_000,
  perTarget: { q_proj: 1_000 },
  adapterBytes: 4_200,
  steps: 4,
  batch: 8,
  seqLen: 512,
  estimate: { seconds: 125, bytes: 1_500_000_000 },
  device: "cpu",
  deviceName: "A CPU",
  deviceReason: "nothing faster is here",
  precision: "int8",
  precisionReason: "10 MB instead of 40 MB in fp32, as you chose",
  placement: { CPUExecutionProvider: 10 },
};
const step = (number: number): TrainEvent => ({
  event: "step",
  step: number,
  loss: 3.25,
  lr: 1e-3,
  gradNorm: 0.5,
  tokensPerSecond: 1234,
  peakBytes: 1e9,
  etaSeconds: 61,
});
const metrics = (natsPerToken: number): Metrics => ({
  natsPerToken,
  natsPerByte: 0.9,
  lineExactMatch: 0.25,
  spanExactMatch: 0.2,
  editSimilarity: 0.5,
  identifierF1: 0.4,
  samples: [],
});
const verdict: EvaluateResult = {
  base: metrics(3.65),
  tuned: metrics(3.38),
  difference: { value: -0.27, low95: -0.31, high95: -0.22 },
  better: true,
};
const trained = { adapter: "/a", steps: 4, seconds: 9, trainable: 1_000, total: 10_000 };
const judged = { ...trained, verdict: { ...verdict, files: 3, spans: 9 } };
const events: TrainEvent[] = [
  { event: "phase", phase: "reviewing", message: "Reviewing the workspace" },
  plan,
  { event: "eval", step: 0, loss: 3.65 },
  step(1),
  step(2),
  step(3),
  step(4),
  { event: "eval", step: 4, loss: 3.38 },
  { event: "verdict", ...verdict, files: 3, spans: 9 },
];
const fakeTrain = {
  train: async (_: unknown, { onEvent, log }: { onEvent(event: TrainEvent): void; log(message: string): void }) => {
    for (const event of events) onEvent(event);
    log("a word for the log");
    return judged;
  },
};

describe("train", () => {
  it("--json: each event a line, the result last, logs apart", async () => {
    const { code, lines, err } = await run(["train", "ws", "--json"], fakeTrain);
    assert.equal(code, 0);
    assert.deepEqual(
      lines(),
      [...events, { event: "result", ...judged }].map((event) => ({ ...event })),
    );
    assert.match(err, /a word for the log/);
  });

  it("as text: plan, steps, held-out loss, verdict, folder", async () => {
    const { code, out } = await run(["train", "ws"], fakeTrain);
    assert.equal(code, 0);
    assert.match(out, /12 files \(2 left out\), 34,567 tokens/);
    assert.match(out, /rank 16, alpha 32: 1,000 of 10,000 parameters \(10 %\), 4\.2 kB/);
    assert.match(out, /^device {5}cpu \(A CPU\): nothing faster is here$/m);
    assert.match(out, /^precision {2}int8: 10 MB instead of 40 MB in fp32, as you chose$/m);
    assert.match(out, /4 steps of 8 × 512 tokens, about 3 min and 1\.5 GB/);
    assert.match(out, /step 3\/4 {2}loss 3\.250 {2}held-out 3\.650 {2}1,234 tokens\/s {2}2 min left/);
    assert.match(out, /held-out loss 3\.380 after step 4/);
    assert.match(out, /nats per token +3\.650 +3\.380/);
    assert.match(
      out,
      /Better than the base on held-out files by loss; exact lines unchanged: −0\.270 nats per token, 95 % between −0\.310 and −0\.220/,
    );
    assert.match(out, /adapter in \/a after 4 steps and 9 s\n$/);
    assert.ok(!out.includes("no comparison"));
    assert.ok(!out.includes("\x1b"), "no escape sequences off a terminal");
  });

  it("as text: what to know before the first step, and no held-out loss where nothing is held out", async () => {
    const little = { ...plan, watched: "training", warnings: ["There is little code."] } as TrainEvent;
    const { out } = await run(["train", "ws"], {
      train: async (_, { onEvent }) => {
        for (const event of [little, { event: "eval", step: 0, loss: 3.65 }, step(1)] as TrainEvent[]) onEvent(event);
        return trained;
      },
    });
    assert.match(out, /^warning {4}There is little code\.$/m);
    assert.match(out, /^training-code loss 3\.650 \(base\)$/m);
    assert.match(out, /training-code 3\.650/);
    assert.doesNotMatch(out, /held-out (loss )?\d/);
  });

  it("off a terminal a long run prints some lines, not one a step", async () => {
    const { out } = await run(["train", "ws"], {
      train: async (_, { onEvent }) => {
        onEvent({ ...plan, steps: 1000 } as TrainEvent);
        for (let number = 1; number <= 1000; number++) onEvent(step(number));
        return trained;
      },
    });
    assert.match(out, /no comparison with the base: it takes at least two held-out files/);
    const shown = out.match(/^step \d+/gm) ?? [];
    assert.equal(shown.length, 21);
    assert.deepEqual([shown[0], shown.at(-1)], ["step 1", "step 1000"]);
  });

  it("on a terminal one bar redraws itself within the width", async () => {
    const { out } = await run(["train", "ws"], fakeTrain, session(undefined, true));
    const bars = out
      .replaceAll("\r\x1b[2K", "\n")
      .split("\n")
      .filter((part) => part.includes("█"));
    assert.match(
      bars.at(-1) ?? "",
      /^\[█+\] 4\/4 {2}loss 3\.250 {2}held-out 3\.\d{3} {2}1,234 tokens\/s {2}2 min left$/,
    );
    for (const bar of bars) assert.ok(bar.length < 100);
  });

  const counting = async (terminal: boolean) => {
    const messages = ["Comparing", "Comparing: 1 %", "Comparing: 43 %, 2 min left", "Saving"];
    const train: Operations["train"] = async (_, { onEvent }) => {
      for (const message of messages) onEvent({ event: "phase", phase: "evaluating", message });
      return judged;
    };
    return (await run(["train", "ws"], { train }, session(undefined, terminal))).out.split("adapter in")[0];
  };

  it("a phase that counts is one line, which redraws itself on a terminal", async () => {
    assert.equal(await counting(false), "Comparing\nSaving\n");
    const redraw = "\r\x1b[2K";
    const expected = `Comparing${redraw}Comparing: 1 %${redraw}Comparing: 43 %, 2 min left\nSaving\n`;
    assert.equal(await counting(true), expected);
  });

  it("interrupted once: aborts, says how to resume, exit code 130", async () => {
    const here = session();
    const { code, err, lines, exitedWith } = await run(
      ["train", "my ws", "--steps", "9", "--resume", "/old", "--json"],
      {
        train: (_, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () =>
              reject(new AttuneError("E_INTERRUPTED", "Stopped after step 3.", "Resume.", { checkpoint: "/c/step-3" })),
            );
            here.interrupt();
          }),
      },
      here,
    );
    assert.equal(code, 130);
    assert.deepEqual(exitedWith, []);
    const resume = "Resume with: attune train 'my ws' --steps 9 --json --resume /c/step-3";
    assert.ok(err.includes(resume), err);
    assert.deepEqual(lines(), [
      {
        event: "error",
        code: "E_INTERRUPTED",
        message: "Stopped after step 3.",
        hint: resume,
        data: { checkpoint: "/c/step-3" },
      },
    ]);
  });

  it("interrupted twice: ends at once", async () => {
    const here = session();
    const { exitedWith } = await run(
      ["train", "ws"],
      {
        train: async () => {
          here.interrupt();
          here.interrupt();
          return trained;
        },
      },
      here,
    );
    assert.deepEqual(exitedWith, [130]);
  });
});

describe("failures", () => {
  const failWith = (error: unknown) => ({ devices: () => Promise.reject(error) });
  it("an error of the engine is exit code 1 with code, message, hint and data", async () => {
    const error = new AttuneError("E_DEVICE", "No GPU is here.", "Use --device cpu.", { tried: ["webgpu"] });
    const json = await run(["devices", "--json"], failWith(error));
    assert.equal(json.code, 1);
    assert.deepEqual(json.lines(), [
      {
        event: "error",
        code: "E_DEVICE",
        message: "No GPU is here.",
        hint: "Use --device cpu.",
        data: { tried: ["webgpu"] },
      },
    ]);
    const plain = await run(["devices"], failWith(error));
    assert.equal(plain.code, 1);
    assert.equal(plain.out, "");
    assert.equal(plain.err, "attune: No GPU is here.\nUse --device cpu.\n");
  });

  it("anything else is a defect: E_INTERNAL with the stack", async () => {
    const { code, lines } = await run(["devices", "--json"], failWith(new TypeError("oops")));
    assert.equal(code, 1);
    assert.equal(lines()[0]?.["code"], "E_INTERNAL");
    assert.match(String(lines()[0]?.["message"]), /TypeError: oops\n +at/);
  });

  it("a verb that cannot stop by itself ends at the first interrupt", async () => {
    const here = session();
    const devices = async () => {
      here.interrupt();
      return [];
    };
    assert.deepEqual((await run(["devices"], { devices }, here)).exitedWith, [130]);
  });
});

describe("the other verbs", () => {
  const file = (path: string, more: Partial<ReviewedFile> = {}): ReviewedFile => ({
    path,
    used: true,
    reason: "source code",
    text: "x",
    tokens: [1, 2, 3],
    split: "train",
    secrets: [],
    duplicateOf: null,
    ...more,
  });
  const out = { used: false, text: "", tokens: [], split: null } as const;
  const files = [
    file("a.ts"),
    file("b.ts", { split: "heldOut" }),
    file("c.bin", { ...out, reason: "binary" }),
    file("d.bin", { ...out, reason: "binary" }),
    file("k.ts", { ...out, reason: "holds a secret", secrets: [{ line: 4, kind: "private key" }] }),
  ];

  it("review --json", async () => {
    const { lines } = await run(["review", "ws", "--json"], { review: async () => ({ files }) });
    const all = lines();
    assert.deepEqual(all[1], {
      event: "file",
      path: "b.ts",
      used: true,
      reason: "source code",
      tokens: 3,
      split: "heldOut",
      secrets: [],
      duplicateOf: null,
    });
    assert.deepEqual(all.at(-1), {
      event: "result",
      files: 5,
      used: 2,
      skipped: { binary: 2, "holds a secret": 1 },
      tokens: 6,
      train: 1,
      heldOut: 1,
    });
    assert.equal(all.length, 6);
  });

  it("review as text", async () => {
    const text = (await run(["review", "ws"], { review: async () => ({ files }) })).out;
    assert.match(text, /^a\.ts +train +3 +source code$/m);
    assert.match(text, /^k\.ts +left out +holds a secret \(private key in line 4\)$/m);
    assert.match(text, /2 of 5 files, 6 tokens; 1 file to train on, 1 held out/);
    assert.doesNotMatch(text, /stood at/);
  });

  it("review of a project with a history tells where it is cut", async () => {
    const cut = { commit: "a1b2c3d4e5f60718".repeat(3).slice(0, 40), lines: 1234 };
    const review: Operations["review"] = async () => ({ files, cut });
    const text = (await run(["review", "ws"], { review })).out;
    assert.match(text, /as they stood at a1b2c3d4e5; 1,234 lines of code written since are held out/);
    const { lines } = await run(["review", "ws", "--split", "time", "--json"], { review });
    assert.deepEqual(lines().at(-1)?.["cut"], cut);
  });

  it("names that would drive a terminal are shown, in a table, an error, a log and a progress line, in JSON too", async () => {
    const name = "a\x1b[2K\x1b]0;x\x07\u202e\n.ts";
    const control = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;
    const shown = "a\\x1b[2K\\x1b]0;x\\x07\\u202e";
    const named = [file(name, { secrets: [{ line: 1, kind: name }] }), file("b.ts")];
    const review: Operations["review"] = async () => ({ files: named });
    const table = (await run(["review", "ws"], { review })).out;
    assert.ok(table.split("\n")[1]?.startsWith(`${shown}\\n.ts  `), table);
    assert.doesNotMatch(table, control);
    const json = await run(["review", "ws", "--json"], { review });
    assert.equal(json.lines()[0]?.["path"], name);
    assert.doesNotMatch(json.out, control);

    const train: Operations["train"] = async (_, { onEvent, log }) => {
      log(`reading ${name}`);
      onEvent({ event: "phase", phase: "reviewing", message: `Reading ${name}: 1 of 2` });
      throw new AttuneError("E_FILE", `${name} is broken.`, `Mend ${name}.`);
    };
    for (const terminal of [false, true]) {
      const { out, err } = await run(["train", "ws"], { train }, session(undefined, terminal));
      // The line that redraws itself is the only one with a sequence, and it is ours.
      assert.doesNotMatch(`${out}${err}`.replaceAll("\r\x1b[2K", ""), control);
      assert.ok(out.includes(`Reading ${shown}`) && err.includes(`reading ${shown}`) && err.includes(`Mend ${shown}`));
    }
  });

  it("params", async () => {
    const result = {
      trainable: 2048,
      total: 1_000_000,
      percent: 0.2048,
      perMatrix: [{ name: "layers.0.q_proj", shape: [64, 64], rank: 16, trainable: 2048 }],
    } as const;
    const requests: unknown[] = [];
    const params = async (request: unknown) => {
      requests.push(request);
      return result;
    };
    assert.deepEqual((await run(["params", "--config", "c.json", "--json"], { params })).lines(), [
      { event: "result", ...result },
    ]);
    const neutral = {};
    assert.deepEqual(requests, [{ config: "/here/c.json", ...neutral }]);
    assert.match((await run(["params"], { params })).out, /2,048 of 1,000,000 parameters, 0\.205 %/);
    await run(["params", "--dora", "--rank-pattern", "q_proj=4, layers.0.*=2"], { params });
    assert.deepEqual(requests.at(-1), { ...neutral, dora: true, rankPattern: { q_proj: 4, "layers.0.*": 2 } });
  });

  it("devices", async () => {
    const device = {
      event: "device",
      device: "webgpu",
      name: "A GPU",
      provider: "WebGpuExecutionProvider",
      usable: true,
      reason: "agrees with the CPU",
      selfTest: { maxRelativeError: 1.5e-6 },
      placement: { webgpu: 8, cpu: 0 },
    } as const;
    const devices = async () => [device];
    assert.deepEqual((await run(["devices", "--json"], { devices })).lines(), [
      device,
      { event: "result", devices: 1, usable: 1 },
    ]);
    assert.match((await run(["devices"], { devices })).out, /^webgpu +A GPU +yes +1\.5e-6 +webgpu 8, cpu 0 +agrees/m);
    const products = [{ form: "int8 in blocks", oneRow: 6.14, manyRows: 0.9 }];
    const { out } = await run(["devices"], { devices: async () => [{ ...device, products }] });
    assert.match(out, /^int8 in blocks: one token at 6\.1 times the speed of fp32, many at once at 0\.9$/m);
  });

  const known = { id: "base", path: "/m/base", embedded: true, bytes: 12_000_000, license: "mit" } as const;
  const strange = { id: "a/b", path: "/m/b", embedded: false, bytes: 0, license: null } as const;
  const entries = [
    { ...known, source: "embedded", parameters: 6_000_000 },
    { ...strange, source: "store", parameters: null },
  ] as const;

  it("models list: what each would be like, those to download as suggestions", async () => {
    const unknown = { permits: null, purpose: null, fillsMiddle: null, outlook: null, recommended: false } as const;
    const memory = { bytes: 5e8, deviceBytes: 0, fit: "fits", precision: "fp32" } as const;
    const outlook = {
      training: { ...memory, tokensPerSecond: 900, basis: "estimated" },
      completing: { ...memory, msPerToken: 4.2, prefillMs: 40 },
      firstAdapter: { steps: 60, seconds: 700, basis: "estimated" },
    } as const;
    const told = [
      { ...unknown, ...entries[0], fillsMiddle: true, permits: "anything", outlook, problem: null, recommended: true },
      { ...unknown, ...entries[1], problem: "it has no config.json." },
      { ...unknown, id: "c/d", parameters: 1.5e9, bytes: 3e9, license: "mit", purpose: "code", problem: null },
    ] as const;
    const [embedded, other, suggested] = told;
    const machine: MachineForecast = {
      ...{ device: "cpu", deviceName: "A CPU", threads: 2, freeBytes: 4e9, totalBytes: 8e9, problem: "no runtime" },
    };
    const forecast = async (request: ForecastRequest): Promise<ForecastResult> => {
      assert.deepEqual(request, { threads: 2 });
      const bare = ({ id, parameters, bytes, license, ...rest }: (typeof told)[number]) => ({
        ...{ id, parameters, bytes, license, recommended: rest.recommended, permits: rest.permits },
        ...{ purpose: rest.purpose, fillsMiddle: rest.fillsMiddle, outlook: rest.outlook, problem: rest.problem },
      });
      return {
        machine,
        bases: [
          { ...bare(embedded), entry: entries[0] },
          { ...bare(other), entry: entries[1] },
          { ...bare(suggested), entry: null },
        ],
      };
    };
    const argv = ["models", "list", "--threads", "2"];
    assert.deepEqual((await run([...argv, "--json"], { forecast })).lines(), [
      { event: "model", ...embedded },
      { event: "model", ...other },
      { event: "suggestion", ...suggested },
      { event: "result", models: 2, machine },
    ]);
    const { out } = await run(argv, { forecast });
    const facts =
      "6 M parameters · 12\\.0 MB · fits · trains in about 12 min · fills in the middle · MIT · 4 ms a token";
    assert.match(out, new RegExp(`^base +embedded +recommended for this machine · ${facts} +/m/base$`, "m"));
    assert.match(out, /^a\/b +store +0 B · cannot be used · it has no config\.json +\/m\/b$/m);
    assert.match(out, /^c\/d +to download +1\.5 B parameters · 3\.0 GB · fills in the middle: not known · MIT$/m);
    assert.match(out, /^The speed of this machine is not known: no runtime$/m);
  });

  it("models list --no-forecast: what is on this computer, and no more", async () => {
    const models = async () => [...entries];
    assert.deepEqual((await run(["models", "list", "--no-forecast", "--json"], { models })).lines(), [
      ...entries.map((entry) => ({ event: "model", ...entry })),
      { event: "result", models: 2 },
    ]);
    const { out } = await run(["models", "list", "--no-forecast"], { models });
    assert.match(out, /^base +12 MB +6,000,000 +mit +embedded +\/m\/base$/m);
    assert.match(out, /^a\/b +0 B +not a known family +store +\/m\/b$/m);
  });

  it("disk list", async () => {
    const weights: StoredEntry = {
      ...{ kind: "weights", name: "base in 4 bits", path: "/h/cache/rounded/0", bytes: 350e6, free: "safe" },
      ...{ lastUse: "2026-11-24T10:00:00.000Z", users: [], neededBy: [] },
    };
    const model: StoredEntry = { ...weights, kind: "model", name: "a/b", path: "/h/models/a--b", free: "named" };
    const entries = [
      weights,
      { ...weights, users: [{ pid: 7, by: "attune train" }] },
      { ...model, neededBy: ["x v1", "x v2"] },
      model,
    ];
    const others = [{ tool: "ollama", path: "/o" }] as const;
    const sums = { home: "/h", bytes: 1.4e9, safeBytes: 350e6, cacheLimit: 4e9, freeBytes: 9e9, others };
    const disk = async () => ({ ...sums, entries });
    assert.deepEqual((await run(["disk", "list", "--json"], { disk })).lines(), [
      ...entries.map((entry) => ({ event: "entry", ...entry })),
      { event: "result", ...sums, entries: 4 },
    ]);
    const { out } = await run(["disk", "list"], { disk });
    assert.match(out, /^weights +350 MB .* base in 4 bits +can be freed +\/h\/cache/m);
    assert.match(out, /in use: attune train \(process 7\)/);
    assert.match(out, /^model +350 MB .* a\/b +needed by x v1, x v2 +\/h\/models/m);
    assert.match(out, /^1\.4 GB in \/h; attune disk free frees 350 MB of them\. Repacked weights may take 4\.0 GB\.$/m);
    assert.match(out, /^Not Attune's, and left alone: \/o \(ollama\)$/m);
  });

  it("bench train and bench complete", async () => {
    const figure = { median: 2, low: 1.5, high: 3 };
    const subject: Omit<BenchCompleteResult, "prefillMs" | "perTokenMs" | "firstTokenSeconds" | "peer"> = {
      base: "b",
      total: 1000,
      device: "cpu",
      deviceName: "A CPU",
      instructions: ["avx2"],
      precision: "int4",
      threads: 2,
      seqLen: 512,
      rounds: 5,
      placement: { cpu: 7 },
      peakBytes: { median: 1e9, low: 1e9, high: 1.2e9 },
    };
    const round = { round: 1, tokensPerSecond: 2, peakBytes: 1e9 };
    const benchTrain: Operations["benchTrain"] = async ({ peer }, { onRound }) => {
      onRound(round);
      const own = {
        method: "lora",
        trainable: 20,
        lossShare: 1,
        tokensPerSecond: figure,
        firstStepSeconds: 1.25,
      } as const;
      if (peer === undefined) return { ...subject, ...own };
      const half = { median: 1, low: 1, high: 1 };
      return {
        ...{ ...subject, ...own },
        peer: { name: peer, release: "P 1", tokensPerSecond: half, peakBytes: { median: 4e9, low: 4e9, high: 4e9 } },
      };
    };
    const { lines } = await run(["bench", "train", "--json", "--seq-len", "512"], { benchTrain });
    assert.deepEqual(lines()[0], { event: "round", ...round });
    assert.deepEqual(lines()[1]?.["tokensPerSecond"], figure);
    assert.equal(
      (await run(["bench", "train"], { benchTrain })).out,
      "b in int4 on A CPU, avx2, 2 threads, 5 rounds\nLoRA: 20 of 1,000 parameters (2 %)\n" +
        "training, rows of 512   2 (2–3) tokens/s\npeak memory          1.2 GB\nto the first step    1,250 ms\n",
    );
    assert.match(
      (await run(["bench", "train", "--peer", "qvac"], { benchTrain })).out,
      /^beside P 1\n {2}peak memory +4\.0 GB, 0\.25 × here\n {2}training, rows of 512 +1 \(1–1\) tokens\/s, 2\.00 × here$/m,
    );
    assert.equal((await run(["bench", "train", "--peer", "ollama"], { benchTrain })).code, 2);
    const seen: unknown[] = [];
    const benchComplete: Operations["benchComplete"] = async (request) => {
      seen.push(request);
      return { ...subject, prefillMs: figure, perTokenMs: figure, firstTokenSeconds: 0.5 };
    };
    const { out } = await run(["bench", "complete", "--max-tokens", "3"], { benchComplete });
    assert.match(out, /^a prompt of 512 +2 \(2–3\) ms\na token behind it +2\.0 \(1\.5–3\.0\) ms$/m);
    assert.deepEqual(seen, [{ maxTokens: 3 }]);
    const both = ["bench", "complete", "--adapter", "a", "--peer", "pytorch"];
    assert.equal((await run(both, { benchComplete })).code, 2);
    assert.deepEqual((await run(["bench", "train", "--rounds", "0"], { benchTrain })).code, 2);
  });

  it("disk free", async () => {
    const seen: unknown[] = [];
    const freeDisk: Operations["freeDisk"] = async (request, { onEvent }) => {
      seen.push(request);
      const told = {
        kind: "cache",
        name: "c",
        path: "/h/cache/c",
        bytes: 1000,
        doneBytes: 1000,
        totalBytes: 1000,
      } as const;
      onEvent({ event: "freed", ...told });
      return {
        freedBytes: 1000,
        freed: [told.path],
        refused: [{ name: "w", path: "/w", reason: "/w is in use by x." }],
      };
    };
    const { lines } = await run(["disk", "free", "--json", "--kinds", "cache,leftover"], { freeDisk });
    assert.deepEqual(
      lines().map(({ event }) => event),
      ["freed", "result"],
    );
    const { out } = await run(["disk", "free", "a/b"], { freeDisk });
    assert.equal(out, "freed 1.0 kB: c (/h/cache/c)\nkept: /w is in use by x.\nfreed 1.0 kB in 1 item\n");
    assert.match(
      (await run(["disk", "free", "--dry-run", "--cache-limit", "2.5"], { freeDisk })).out,
      /^would free 1\.0 kB: c/,
    );
    assert.deepEqual(seen, [{ kinds: ["cache", "leftover"] }, { names: ["a/b"] }, { dryRun: true, cacheLimit: 2.5 }]);
    for (const more of [
      ["--kinds", "models"],
      ["--cache-limit", "-1"],
      ["x", "--kinds", "cache"],
      ["x", "y"],
    ])
      assert.equal((await run(["disk", "free", ...more], { freeDisk })).code, 2, more.join(" "));
  });

  it("models download and remove", async () => {
    const result = { id: "a/b", path: "/m/a--b", hash: "h", parameters: 7, source: "download" } as const;
    const downloadModel: Operations["downloadModel"] = async ({ id, revision }, { onEvent }) => {
      assert.deepEqual([id, revision], ["a/b", "v1"]);
      onEvent({ event: "download", id, file: "config.json", doneBytes: 1, totalBytes: 2 });
      return result;
    };
    const argv = ["models", "download", "a/b", "--revision", "v1"];
    assert.deepEqual((await run([...argv, "--json"], { downloadModel })).lines(), [
      { event: "download", id: "a/b", file: "config.json", doneBytes: 1, totalBytes: 2 },
      { event: "result", ...result },
    ]);
    assert.equal((await run(argv, { downloadModel })).out, "a/b: 7 parameters, in /m/a--b\n");
    const removeModel = async () => ({ removed: "/m/a--b" });
    assert.equal((await run(["models", "remove", "a/b"], { removeModel })).out, "removed /m/a--b\n");
  });

  it("evaluate", async () => {
    const evaluate = async () => verdict;
    assert.deepEqual((await run(["evaluate", "ws", "--json"], { evaluate })).lines(), [
      { event: "result", ...verdict },
    ]);
    assert.match((await run(["evaluate", "ws"], { evaluate })).out, /edit similarity +50\.0 % +50\.0 %/);
  });

  it("evaluate on examples", async () => {
    const difference = { value: -0.27, low95: -0.31, high95: -0.22 };
    const two = { base: { natsPerToken: 3.65 }, tuned: { natsPerToken: 3.38 }, better: true, examples: 2, tokens: 7 };
    const asked: unknown[] = [];
    const answering = (result: ExamplesResult) => async (request: unknown) => {
      asked.push(request);
      return result;
    };
    const argv = ["evaluate", "--examples", "/e.jsonl", "--adapter", "/a"];
    const evaluateExamples = answering({ ...two, difference });
    assert.deepEqual((await run([...argv, "--json"], { evaluateExamples })).lines(), [
      { event: "result", ...two, difference },
    ]);
    assert.deepEqual(asked, [{ adapter: "/a", examples: "/e.jsonl" }]);
    assert.equal(
      (await run(argv, { evaluateExamples })).out,
      "base 3.650, tuned 3.380 nats per token, 7 tokens in 2 examples: −0.270 nats per token, 95 % between −0.310 and −0.220\n",
    );
    const alone = await run(argv, { evaluateExamples: answering({ ...two, better: false, examples: 1 }) });
    assert.equal(alone.out, "base 3.650, tuned 3.380 nats per token, 7 tokens in 1 example\n");
  });

  it("logits and gradients; numbers that JSON lacks are spelled, never null", async () => {
    const logits = async () => ({ logits: [0.5, Number.NEGATIVE_INFINITY, Number.NaN] });
    assert.deepEqual((await run(["logits", "--tokens", "1, 2", "--json"], { logits })).lines(), [
      { event: "result", logits: [0.5, "-Infinity", "NaN"] },
    ]);
    const gradients = async () => ({ loss: 2.5, gradNorm: 0.125 });
    assert.deepEqual((await run(["gradients", "--examples", "e", "--out", "g", "--json"], { gradients })).lines(), [
      { event: "result", loss: 2.5, gradNorm: 0.125 },
    ]);
  });

  it("complete: one request, one completer, disposed", async () => {
    const requests: CompleteRequest[] = [];
    let made = 0;
    let disposed = 0;
    const result = {
      text: "return 1;",
      tokens: 3,
      prefillMs: 1,
      perTokenMs: 1,
      reusedTokens: 0,
      stop: "line",
    } as const;
    const createCompleter = async () => {
      made += 1;
      return {
        complete: async (request: CompleteRequest) => {
          requests.push(request);
          return result;
        },
        dispose: async () => {
          disposed += 1;
        },
      };
    };
    const argv =
      "complete --file a.ts --line 2 --column 3 --adapter ad --strength -0.5 --max-tokens 9 --no-draft --no-heal --raw".split(
        " ",
      );
    assert.equal((await run(argv, { createCompleter })).out, "return 1;\n");
    assert.deepEqual(requests, [
      {
        adapter: "/here/ad",
        strength: -0.5,
        maxTokens: 9,
        draft: false,
        heal: false,
        raw: true,
        at: { kind: "file", file: "/here/a.ts", line: 2, column: 3 },
      },
    ]);
    assert.deepEqual((await run(["complete", "--prompt", "x", "--json"], { createCompleter })).lines(), [
      { event: "result", ...result },
    ]);
    assert.deepEqual([made, disposed], [2, 2]);
  });
});
