import type { AdapterReport, LoraConfig, LoraMatrix } from "../../engine/adapters/adapter";
import type { BaseModel } from "../../engine/bases/folder";
import { linearShapes, suffixes } from "../../engine/model/linear-shapes";
import { chooseLoraTargets } from "../../engine/model/lora";

/** An adapter for `base` with small values that differ everywhere; `seed` makes different ones. */
export function someAdapter(
  base: BaseModel,
  options: Partial<Omit<LoraConfig, "targets">> & { readonly targets?: string; readonly seed?: number } = {},
): { readonly config: LoraConfig; readonly matrices: LoraMatrix[] } {
  const { targets = "all-linear", seed = 1, rank = 2, ...rest } = options;
  const neutral = { dropout: 0, rslora: false, dora: false, rankPattern: {}, alphaPattern: {} };
  const sizes = { ...neutral, rank, alpha: 2 * rank, ...rest };
  const linears = chooseLoraTargets(linearShapes(base.config), targets, sizes);
  const matrices = linears.map((linear, at) => {
    const values = (count: number) => Float32Array.from({ length: count }, (_, index) => Math.sin(seed + at + index));
    const [a, b] = [values(linear.rank * linear.in), values(linear.out * linear.rank)];
    return { ...linear, a, b, magnitude: sizes.dora ? values(linear.out).map((value) => value + 2) : null };
  });
  return { config: { ...sizes, targets: suffixes(linears) }, matrices };
}

export function someReport(base: BaseModel, change: Partial<AdapterReport> = {}): Omit<AdapterReport, "adapterHash"> {
  return {
    format: 1,
    baseId: base.id,
    baseHash: base.hash,
    createdAt: "2026-11-24T10:00:00.000Z",
    workspace: "/somewhere/project",
    name: "project v1",
    plan: {
      event: "plan",
      base: base.id,
      method: "lora",
      rank: 2,
      alpha: 4,
      files: 3,
      skipped: { "a binary file": 2 },
      tokens: 1000,
      trainable: 10,
      total: base.total,
      perTarget: { q_proj: 10 },
      adapterBytes: 40,
      steps: 2,
      batch: 2,
      seqLen: 64,
      estimate: { seconds: 1.5, bytes: 1e6 },
      device: "cpu",
      deviceName: "A CPU",
      deviceReason: "It is the only one.",
      precision: "fp32",
      placement: { cpu: 100 },
    },
    steps: [1, 2].map((step) => ({
      event: "step",
      step,
      loss: 3 - step / 2,
      lr: 1e-3,
      gradNorm: 1,
      tokensPerSecond: 100,
      peakBytes: 1e8,
      etaSeconds: 2 - step,
    })),
    evals: [{ event: "eval", step: 2, loss: 2.5 }],
    verdict: {
      base: metrics(3.5),
      tuned: metrics(3),
      difference: { value: -0.5, low95: -0.6, high95: -0.4 },
      better: true,
      files: 2,
      spans: 9,
    },
    ...change,
  };
}

function metrics(natsPerToken: number) {
  const sample = { path: "a.ts", line: 3, prefix: "const a = ", expected: "1;", actual: "2;" };
  const rest = {
    lineExactMatch: 0.5,
    spanExactMatch: 0.25,
    editSimilarity: 0.75,
    identifierF1: 0.5,
    samples: [sample],
  };
  return { natsPerToken, natsPerByte: natsPerToken / 3, ...rest };
}
