import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  AdapterSummary,
  ExportResult,
  GgufProof,
  LogitsDifference,
  MergeProof,
  VerifyResult,
} from "../../../engine/protocol/adapters";
import { run, session } from "./fakes";

const difference: LogitsDifference = { maxAbsolute: 0.02, maxRelative: 0.0013, positions: 32, sameTop: 31 };
const effect: LogitsDifference = { maxAbsolute: 4.6, maxRelative: 0.3, positions: 32, sameTop: 24 };
const proof: MergeProof = {
  dtype: "BF16",
  difference,
  bound: 0.05,
  effect,
  changed: 0.97,
  cosine: 0.9997,
  leastCosine: 0.9,
};
const summary: AdapterSummary = {
  dir: "/store/v1",
  name: "mine (imported)",
  base: "some-base",
  baseHash: "aa",
  adapterHash: "bb",
  createdAt: "2026-11-24T10:00:00.000Z",
  workspace: "/here",
  steps: 0,
  rank: 4,
  alpha: 8,
  trainable: 1234,
  bytes: 5000,
  difference: null,
  better: null,
};
const verified: VerifyResult = {
  adapter: "/here/a",
  adapterHash: "bb",
  base: "some-base",
  baseHash: "aa",
  baseNamed: true,
  rank: 4,
  alpha: 8,
  targets: ["q_proj"],
  matrices: 2,
  trainable: 1234,
  precision: "fp32",
  difference,
  kept: 1,
  effect,
};

interface Case {
  readonly argv: string;
  readonly operation: "exportAdapter" | "importAdapter" | "verifyAdapter";
  readonly request: object;
}

const requests: readonly Case[] = [
  {
    argv: "export a --format peft --out o",
    operation: "exportAdapter",
    request: { adapter: "/here/a", format: "peft", out: "/here/o" },
  },
  {
    argv: "export --adapter /abs --format gguf --out o.gguf --base some-base",
    operation: "exportAdapter",
    request: { adapter: "/abs", format: "gguf", out: "/here/o.gguf", base: "some-base" },
  },
  {
    argv: "export a --format merged --out o --dtype bf16 --device webgpu --threads 3 --tokens 1,2",
    operation: "exportAdapter",
    request: {
      adapter: "/here/a",
      format: "merged",
      out: "/here/o",
      dtype: "bf16",
      device: "webgpu",
      threads: 3,
      tokens: [1, 2],
    },
  },
  {
    argv: "export a --format merged-gguf --out o.gguf --dtype q8_0 --workspace ../p",
    operation: "exportAdapter",
    request: { adapter: "/here/a", format: "merged-gguf", out: "/here/o.gguf", dtype: "q8_0", workspace: "/p" },
  },
  {
    argv: "merge a --out o --dtype int8",
    operation: "exportAdapter",
    request: { adapter: "/here/a", format: "merged", out: "/here/o", dtype: "int8" },
  },
  { argv: "import f.gguf", operation: "importAdapter", request: { from: "/here/f.gguf", workspace: "/here" } },
  {
    argv: "import d --workspace ../p --base b",
    operation: "importAdapter",
    request: { from: "/here/d", workspace: "/p", base: "b" },
  },
  { argv: "import d --out o", operation: "importAdapter", request: { from: "/here/d", out: "/here/o" } },
  { argv: "verify a --tokens 5", operation: "verifyAdapter", request: { adapter: "/here/a", tokens: [5] } },
];

for (const { argv, operation, request } of requests) {
  test(`adapter ${argv} asks for what it says`, async () => {
    const asked: unknown[] = [];
    const keep =
      <T>(result: T) =>
      async (given: unknown) => {
        asked.push(given);
        return result;
      };
    const exported: ExportResult = { format: "peft", path: "/here/o", bytes: 5000, base: "some-base" };
    const results = {
      exportAdapter: keep(exported),
      importAdapter: keep({ adapter: "/store/v1", format: "gguf", summary } as const),
      verifyAdapter: keep(verified),
    };
    const ran = await run(["adapter", ...argv.split(" "), "--json"], { [operation]: results[operation] });
    assert.equal(ran.code, 0, ran.err);
    assert.deepEqual(asked, [request]);
    assert.equal(ran.lines().at(-1)?.["event"], "result");
  });
}

const wrong: readonly (readonly [argv: string, says: RegExp])[] = [
  ["export a --out o", /--format is missing/],
  ["export a --format zip --out o", /--format is "zip", not one of peft, gguf, merged/],
  ["export a --format peft", /--out is missing/],
  ["export --format peft --out o", /DIR is missing/],
  ["export a --adapter b --format peft --out o", /DIR and --adapter exclude each other/],
  ["export a --format gguf --out o --dtype f16", /--dtype does not go with gguf/],
  ["export a --format merged --out o --workspace .", /--workspace does not go with merged/],
  ["export a --format merged-gguf --out o --dtype q9", /--dtype is "q9", not one of f32/],
  ["merge a", /--out is missing/],
  ["import", /FROM is missing/],
  ["import d --out o --workspace w", /exclude each other/],
  ["verify", /DIR is missing/],
  ["show", /DIR is missing/],
  ["frobnicate", /unknown verb: adapter frobnicate/],
];

for (const [argv, says] of wrong) {
  test(`adapter ${argv} is wrong usage`, async () => {
    const ran = await run(["adapter", ...argv.split(" ")]);
    assert.equal(ran.code, 2);
    assert.match(ran.err, says);
  });
}

test("a merged GGUF prints what it costs, what grew, and how it is used", async () => {
  const ggufProof: GgufProof = {
    types: [
      { from: "Q4_1", to: "Q8_0", tensors: 209, before: 66_000_000, bytes: 112_000_000 },
      { from: "Q8_0", to: "Q8_0", tensors: 1, before: 2_000_000, bytes: 2_000_000 },
    ],
    natsPerToken: { base: 2.9, adapter: 2.78461, file: 2.7855 },
    tokens: 8160,
    rise: 0.00032,
    bound: 0.01,
    kept: 0.9876,
    leastKept: 0.7,
  };
  const commands = ["llama-server -m /here/o.gguf", "ollama run o"];
  const result: ExportResult = {
    ...{ format: "merged-gguf", path: "/here/o.gguf", bytes: 144_000_000, base: "b.gguf" },
    ...{ ggufProof, commands },
  };
  const argv = ["adapter", "export", "a", "--format", "merged-gguf", "--out", "o.gguf"];
  const ran = await run(argv, { exportAdapter: async () => result });
  assert.equal(
    ran.out,
    "209 tensors of type Q4_1 written as Q8_0, 66 MB became 112 MB\n" +
      "1 tensor of type Q8_0 rounded again, 2.0 MB\n" +
      "nats a token over 8,160 tokens of code: base 2.9000, with the adapter 2.7846, the new file 2.7855 (+0.032 %)\n" +
      "cosine of what it does to the logits with what the adapter does: 0.988\n" +
      "merged-gguf for b.gguf, 144 MB, in /here/o.gguf\n" +
      "  llama-server -m /here/o.gguf\n" +
      "  ollama run o\n",
  );
});

test("a merge prints its proof", async () => {
  const result: ExportResult = { format: "merged", path: "/here/o", bytes: 16_000_000, base: "some-base", proof };
  const ran = await run(["adapter", "merge", "a", "--out", "o"], { exportAdapter: async () => result });
  assert.equal(
    ran.out,
    "merged against unmerged in BF16: max |Δlogit| 2.00e-2, 1.30e-3 of the logits' range, same first choice at 31 of 32; bound 0.05\n" +
      "adapter against base: max |Δlogit| 4.60e+0, 3.00e-1 of the logits' range, same first choice at 24 of 32\n" +
      "rounding: 97 % of the adapted weights differ from the base's, cosine with the exact change 0.9997\n" +
      "merged for some-base, 16 MB, in /here/o\n",
  );
});

test("progress is events with --json, a line that goes away on a terminal, and nothing elsewhere", async () => {
  const verifyAdapter: Parameters<typeof run>[1] = {
    verifyAdapter: async (_, { onEvent }) => {
      for (const done of [0, 0.5, 1]) onEvent({ event: "progress", message: "Computing", done });
      return verified;
    },
  };
  const events = (await run(["adapter", "verify", "a", "--json"], verifyAdapter)).lines().slice(0, -1);
  assert.deepEqual(events.at(1), { event: "progress", message: "Computing", done: 0.5 });
  const shown = (await run(["adapter", "verify", "a"], verifyAdapter, session(undefined, true))).out;
  assert.ok(shown.startsWith("Computing: 0 %\r\x1b[2KComputing: 50 %\r\x1b[2K2 linears of rank 4"), shown);
  assert.ok(
    (await run(["adapter", "verify", "a"], verifyAdapter)).out.startsWith("2 linears of rank 4, alpha 8, 1,234"),
  );
});

test("list gives one event for each adapter and names what it leaves out", async () => {
  const ran = await run(["adapter", "list", "--json"], {
    adapters: async (_, onBroken) => {
      onBroken?.("/store/v9", new Error("it is damaged"));
      return [summary];
    },
  });
  assert.deepEqual(ran.lines(), [
    { event: "adapter", ...summary },
    { event: "result", adapters: 1 },
  ]);
  assert.match(ran.err, /left out: \/store\/v9: it is damaged/);
});
