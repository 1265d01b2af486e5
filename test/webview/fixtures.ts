/**
 * States of the page with numbers of the right size, for its tests and for looking at it. The model is the embedded one's
 * shape (8 layers, 256 wide), the losses fall as in real runs; all of it is computed, so that the same states come every time.
 */
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { EvalEvent, PlanEvent, StepEvent } from "../../engine/protocol/train";
import type { Difference, EvalSample, Metrics, Verdict, VerdictPart } from "../../engine/protocol/verdict";
import type { MatrixCount } from "../../engine/protocol/words";
import { emptyRun } from "../../engine/run/state";
import type { DashboardState } from "../../webview/protocol";

const widths: readonly [string, number, number][] = [
  ["self_attn.q_proj", 256, 256],
  ["self_attn.k_proj", 128, 256],
  ["self_attn.v_proj", 128, 256],
  ["self_attn.o_proj", 256, 256],
  ["mlp.gate_proj", 704, 256],
  ["mlp.up_proj", 704, 256],
  ["mlp.down_proj", 256, 704],
];

export const matrices: readonly MatrixCount[] = Array.from({ length: 8 }, (_, layer) =>
  widths.map(([name, out, input]) => ({
    name: `model.layers.${layer}.${name}`,
    shape: [out, input] as const,
    rank: 16,
    trainable: 16 * (out + input),
  })),
).flat();

export const plan: PlanEvent = {
  event: "plan",
  base: "attune-code-8m",
  method: "lora",
  rank: 16,
  alpha: 32,
  files: 214,
  skipped: { "ignored by .gitignore": 22, generated: 6, "exact duplicate": 4, binary: 3, "may hold secrets": 2 },
  tokens: 412_380,
  trainable: 598_016,
  total: 7_999_744,
  perTarget: {
    q_proj: 65_536,
    k_proj: 49_152,
    v_proj: 49_152,
    o_proj: 65_536,
    gate_proj: 122_880,
    up_proj: 122_880,
    down_proj: 122_880,
  },
  perMatrix: matrices,
  adapterBytes: 2_405_912,
  steps: 400,
  batch: 8,
  seqLen: 512,
  estimate: { seconds: 540, bytes: 1_240_000_000 },
  device: "webgpu",
  deviceName: "Intel Arc A770",
  deviceReason: "The fastest device that passed the self-test (largest relative error 2e-6).",
  precision: "fp32",
  placement: { webgpu: 1214, cpu: 0 },
};

/** A repeatable noise between −1 and 1. */
function noise(index: number): number {
  const value = Math.sin(index * 12.9898) * 43758.5453;
  return 2 * (value - Math.floor(value)) - 1;
}

function trend(step: number, total: number): number {
  return 2.62 + 0.98 * Math.exp((-5 * step) / total) - 0.12 * (step / total);
}

export function steps(made: number, total: number): StepEvent[] {
  return Array.from({ length: made }, (_, index) => {
    const step = index + 1;
    const warm = Math.min(1, step / (total * 0.05));
    return {
      event: "step",
      step,
      loss: trend(step, total) + 0.22 * noise(step),
      lr: 3e-3 * warm * (0.55 + 0.45 * Math.cos((Math.PI * step) / total)),
      gradNorm: 0.42 + 0.5 * Math.exp((-8 * step) / total) + 0.09 * noise(step + 7),
      tokensPerSecond: 3120 + 90 * noise(step + 3),
      peakBytes: 1_180_000_000 + Math.min(step, 40) * 1_000_000,
      deviceBytes: 862_000_000,
      etaSeconds: (total - step) * 1.31,
    };
  });
}

export function evals(made: number, total: number, every: number): EvalEvent[] {
  const count = Math.floor(made / every) + 1;
  return Array.from({ length: count }, (_, index) => {
    const step = index * every;
    const rise = step > total * 0.8 ? 0.012 : 0;
    return { event: "eval", step, loss: 3.378 + 0.272 * Math.exp((-6 * step) / total) + rise };
  });
}

const places: readonly { path: string; line: number; prefix: string; expected: string; base: string; tuned: string }[] =
  [
    {
      path: "src/server/session.ts",
      line: 141,
      prefix:
        "export async function openSession(request: SessionRequest): Promise<Session> {\n  const user = await findUser(request.userId);\n  if (user === null) {\n    throw new ",
      expected: 'SessionError("unknown-user", request.userId);',
      base: 'Error("User not found");',
      tuned: 'SessionError("unknown-user", request.userId);',
    },
    {
      path: "src/server/routes/projects.ts",
      line: 58,
      prefix: 'router.get("/projects/:id", async (context) => {\n  const project = await context.store.',
      expected: "projects.byId(context.params.id);",
      base: "get(context.params.id);",
      tuned: "projects.byId(context.params.projectId);",
    },
    {
      path: "src/components/project-settings/permissions/invitation-list/InvitationListItem.test.tsx",
      line: 23,
      prefix:
        'describe("InvitationListItem", () => {\n  it("shows who was invited", () => {\n    render(<InvitationListItem ',
      expected: "invitation={invitationFixture()} onRevoke={noop} />);",
      base: 'name="test" />);',
      tuned: "invitation={invitationFixture()} />);",
    },
    {
      path: "src/store/migrations.ts",
      line: 12,
      prefix: "export const migrations: readonly Migration[] = [\n  { version: 1, up: createProjects },\n",
      expected: "  { version: 2, up: addInvitations },\n  { version: 3, up: indexInvitationsByEmail },\n];",
      base: "];",
      tuned: "  { version: 2, up: addInvitations },\n];",
    },
    {
      path: "src/server/limits.ts",
      line: 7,
      prefix: "const window = 60_000;\nconst limit = ",
      expected: "100;",
      base: "100;",
      tuned: "10;",
    },
    {
      path: "src/server/limits.ts",
      line: 31,
      prefix: "  return remaining > 0 ",
      expected: "? next() : tooMany(context, remaining);",
      base: "? true : false;",
      tuned: "? next() : tooMany(context);",
    },
    {
      path: "src/text/escape.ts",
      line: 4,
      prefix: "export function escape(text: string): string {\n  return text",
      expected:
        '.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\\"", "&quot;").replaceAll("\'", "&#39;");',
      base: '.replace(/<img src=x onerror="document.title=1">/g, "");',
      tuned: '.replaceAll("&", "&amp;").replaceAll("<", "&lt;");',
    },
    {
      path: "src/index.ts",
      line: 2,
      prefix: "import { start } ",
      expected: 'from "./server";',
      base: 'from "./server";',
      tuned: 'from "./server";',
    },
  ];

function samples(which: "base" | "tuned"): EvalSample[] {
  return places.map(({ path, line, prefix, expected, [which]: actual }) => ({ path, line, prefix, expected, actual }));
}

const baseMetrics: Metrics = {
  natsPerToken: 3.65,
  natsPerByte: 1.214,
  lineExactMatch: 0.136,
  spanExactMatch: 0.089,
  editSimilarity: 0.463,
  identifierF1: 0.318,
  samples: samples("base"),
};

export const better: Verdict = {
  base: baseMetrics,
  tuned: {
    natsPerToken: 3.381,
    natsPerByte: 1.125,
    lineExactMatch: 0.192,
    spanExactMatch: 0.131,
    editSimilarity: 0.537,
    identifierF1: 0.441,
    samples: samples("tuned"),
  },
  difference: { value: -0.269, low95: -0.318, high95: -0.221 },
  better: true,
  files: 19,
  spans: 214,
};

const interval = (value: number, around: number) => ({ value, low95: value - around, high95: value + around });

/** As people are shown it: base and tuned are those with context. */
const fourArms: Verdict = {
  ...better,
  arms: {
    base: { ...baseMetrics, natsPerByte: 1.31, lineExactMatch: 0.098 },
    baseContext: baseMetrics,
    adapter: { ...better.tuned, natsPerByte: 1.18, lineExactMatch: 0.152 },
    adapterContext: better.tuned,
  },
  differences: [
    { from: "base", to: "adapter", loss: interval(-0.31, 0.06), lines: interval(0.054, 0.03) },
    { from: "baseContext", to: "adapterContext", loss: better.difference, lines: interval(0.056, 0.02) },
    { from: "base", to: "baseContext", loss: interval(-0.24, 0.09), lines: interval(0.038, 0.04) },
    { from: "adapter", to: "adapterContext", loss: interval(-0.16, 0.05), lines: interval(0.04, 0.03) },
    { from: "base", to: "adapterContext", loss: interval(-0.5, 0.1), lines: interval(0.094, 0.04) },
  ],
};

/** By time, taken apart. */
export const byTime: Verdict = {
  ...fourArms,
  general: { base: 2.914, tuned: 2.931, difference: interval(0.017, 0.021), spans: 48 },
  since: { commit: "f618bb7180eb74dd276a400283e2a9bd38c425e0", commits: 14 },
  parts: [
    part("kind", "lineEnd", 128, interval(-0.24, 0.08)),
    part("kind", "block", 44, interval(-0.41, 0.13)),
    part("kind", "lines", 42, interval(0.03, 0.17)),
    part("language", "TypeScript", 201, interval(-0.29, 0.05)),
    part("language", "CSS", 13, undefined),
  ],
  places: {
    changes: Array.from({ length: 214 }, (_, index) => 1.6 * ((index - 140) / 107) ** 3 - 0.05),
    gained: places.slice(0, 2).map((place, index) => ({ ...place, change: -2.1 + index / 2 })),
    lost: places.slice(-1).map((place) => ({ ...place, change: 0.4 })),
  },
};

function part(by: VerdictPart["by"], name: string, spans: number, loss: Difference | undefined): VerdictPart {
  const tuned = { natsPerToken: 3.65 + (loss?.value ?? -0.1), lineExactMatch: 0.18 };
  return {
    ...{ by, name, spans, base: { natsPerToken: 3.65, lineExactMatch: 0.14 }, tuned },
    ...(loss === undefined ? {} : { loss, lines: interval(0.04, 0.03) }),
  };
}

export const notBetter: Verdict = {
  ...better,
  tuned: { ...better.tuned, natsPerToken: 3.641, natsPerByte: 1.211, lineExactMatch: 0.131, spanExactMatch: 0.089 },
  difference: { value: -0.009, low95: -0.041, high95: 0.026 },
  better: false,
  files: 3,
  spans: 22,
};

export function run(version: number, difference: AdapterSummary["difference"], createdAt: string): AdapterSummary {
  return {
    dir: `/home/ada/.attune/adapters/3f9c02ab77d1e640/my-project-5d41402a/v${version}`,
    name: `my-project v${version}`,
    base: "attune-code-8m",
    baseHash: "3f9c02ab77d1e640aa51f1c2d3b94c6e",
    createdAt,
    workspace: "/home/ada/code/my-project",
    steps: 400,
    rank: 16,
    alpha: 32,
    trainable: 598_016,
    bytes: 2_405_912,
    difference,
    better: difference === null ? null : difference.high95 < 0,
  };
}

const v3 = run(3, better.difference, "2026-11-24T10:12:00Z");
const v2 = run(2, { value: -0.181, low95: -0.236, high95: -0.127 }, "2026-11-17T16:40:00Z");
const v1 = run(1, null, "2026-11-02T09:05:00Z");

const empty: DashboardState = {
  ...emptyRun("my-project"),
  message: "",
  adapter: null,
  enabled: false,
  runs: [],
};

const checkpoint = "/home/ada/.attune/adapters/3f9c02ab77d1e640/my-project-5d41402a/v3/checkpoints/step-100";

const training: DashboardState = {
  ...empty,
  phase: "training",
  message: "Training",
  plan,
  steps: steps(128, 400),
  evals: evals(128, 400, 25),
  checkpoint,
};

const finished: DashboardState = {
  ...training,
  phase: "done",
  message: "Done",
  steps: steps(400, 400),
  evals: evals(400, 400, 25),
  verdict: better,
  adapter: v3,
  enabled: true,
  runs: [v3, v2, v1],
  trained: v3.dir,
  seconds: 552,
};

/** Thousands of steps, some of them not finite, one spike, and names that are far too long. */
function hard(): DashboardState {
  const long = steps(4200, 6000).map((step) =>
    step.step >= 2000 && step.step < 2060
      ? { ...step, loss: Number.NaN, gradNorm: Number.POSITIVE_INFINITY }
      : step.step === 3000
        ? { ...step, loss: 41 }
        : step,
  );
  return {
    ...training,
    project: "a-monorepo-with-a-name-that-nobody-should-have-given-to-it-and-yet-somebody-did",
    plan: {
      ...plan,
      steps: 6000,
      deviceName: "Intel(R) Xeon(R) Platinum 8481C CPU @ 2.70GHz",
      device: "cpu",
      precision: "int8",
      trainable: 8_798_208,
      total: 494_032_768,
      adapterBytes: 35_210_000,
    },
    steps: long,
    evals: evals(4200, 6000, 500),
    adapter: v2,
    enabled: true,
    runs: [v2, v1],
  };
}

export const states = {
  empty,
  ready: { ...empty, adapter: v2, enabled: true, runs: [v2, v1] },
  untrusted: { ...empty, phase: "untrusted" },
  preparing: { ...empty, phase: "preparing", message: "Reviewing files" },
  planned: { ...empty, phase: "preparing", message: "Measuring the base on held-out files", plan },
  started: { ...training, steps: steps(3, 400), evals: evals(3, 400, 25) },
  training,
  little: {
    ...training,
    plan: {
      ...plan,
      watched: "training",
      warnings: [
        "There is little code to learn from: 180 tokens.",
        "No verdict can say whether the adapter is better.",
      ],
    },
  },
  hard: hard(),
  finishing: {
    ...finished,
    phase: "finishing",
    message: "Comparing base and adapter on held-out files",
    verdict: null,
    adapter: v2,
    trained: null,
    seconds: null,
    runs: [v2, v1],
  },
  judging: {
    ...finished,
    phase: "finishing",
    message: "Comparing base and tuned on held-out code: 43 %, 2 min left",
    progress: { share: 0.43, secondsLeft: 95 },
    verdict: null,
    trained: null,
    seconds: null,
  },
  better: finished,
  betterOff: { ...finished, enabled: false },
  fourArms: { ...finished, verdict: fourArms },
  byTime: { ...finished, verdict: byTime },
  notBetter: {
    ...finished,
    verdict: notBetter,
    enabled: false,
    adapter: run(3, notBetter.difference, v3.createdAt),
    runs: [run(3, notBetter.difference, v3.createdAt), v2, v1],
  },
  notCompared: {
    ...finished,
    evals: [],
    verdict: null,
    enabled: false,
    adapter: run(3, null, v3.createdAt),
    runs: [run(3, null, v3.createdAt)],
  },
  stopped: { ...training, phase: "stopped", message: "Stopped" },
  failed: {
    ...training,
    phase: "failed",
    message: "Failed",
    error: {
      code: "E_ENGINE_CRASHED",
      message: "The training engine ended unexpectedly (signal SIGKILL)",
      hint: "The system may have run out of memory. Resume goes on from the checkpoint of step 100.",
    },
  },
  failedEarly: {
    ...empty,
    phase: "failed",
    message: "Failed",
    error: {
      code: "E_WORKSPACE_EMPTY",
      message: "No usable file in /home/ada/code/my-project: 3 are ignored by .gitignore, 1 is binary",
      hint: "Open a folder with source code, or change what .gitignore leaves out.",
    },
  },
  diverged: {
    ...training,
    phase: "failed",
    message: "Failed",
    steps: [...steps(128, 400), { ...(steps(129, 400).at(-1) ?? never()), loss: Number.NaN }],
    error: {
      code: "E_DIVERGED",
      message: "The loss was not finite at step 129",
      hint: "Train again with a lower learning rate; no adapter was written.",
    },
  },
} satisfies Record<string, DashboardState>;

function never(): never {
  throw new Error("a fixture has no steps");
}
