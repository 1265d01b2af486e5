import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { PlanEvent, StepEvent } from "../../engine/protocol/train";
import type { Metrics, Verdict } from "../../engine/protocol/verdict";

export function plan(): PlanEvent {
  return {
    event: "plan",
    base: "attune-base-8m",
    method: "lora",
    rank: 16,
    alpha: 32,
    files: 3,
    skipped: {},
    tokens: 1000,
    trainable: 100,
    total: 1000,
    perTarget: { q_proj: 100 },
    adapterBytes: 400,
    steps: 4,
    batch: 8,
    seqLen: 256,
    estimate: { seconds: 10, bytes: 1000 },
    device: "cpu",
    deviceName: "Test processor",
    deviceReason: "the only one",
    precision: "fp32",
    placement: { cpu: 10 },
  };
}

export function step(number: number): StepEvent {
  return {
    event: "step",
    step: number,
    loss: 1.905,
    lr: 0.001,
    gradNorm: 1,
    tokensPerSecond: 100,
    peakBytes: 1000,
    etaSeconds: 120,
  };
}

export function verdict(better: boolean): Verdict {
  const difference = better
    ? { value: -0.12, low95: -0.18, high95: -0.06 }
    : { value: 0.01, low95: -0.02, high95: 0.04 };
  return { base: metrics(2), tuned: metrics(2 + difference.value), difference, better, files: 3, spans: 30 };
}

export function summary(more: Partial<AdapterSummary> = {}): AdapterSummary {
  return {
    dir: "/store/adapters/0123/harbour-1/v3",
    name: "harbour v3",
    base: "attune-base-8m",
    baseHash: "0123456789abcdef",
    adapterHash: "00ff",
    createdAt: "2026-11-24T10:00:00.000Z",
    workspace: "/harbour",
    steps: 100,
    rank: 16,
    alpha: 32,
    trainable: 1000,
    bytes: 4000,
    difference: { value: -0.12, low95: -0.18, high95: -0.06 },
    better: true,
    ...more,
  };
}

function metrics(natsPerToken: number): Metrics {
  return {
    natsPerToken,
    natsPerByte: natsPerToken / 3,
    lineExactMatch: 0.2,
    spanExactMatch: 0.1,
    editSimilarity: 0.5,
    identifierF1: 0.5,
    samples: [],
  };
}
