/** `attune.json`: what Attune knows about an adapter beyond the PEFT files beside it. */
import { parseJson } from "../formats/json";
import { type LoraVariant, variantSchemas, wrongAdapter } from "../formats/peft";
import type { JobOrigin } from "../protocol/job";
import type { EvalEvent, PlanEvent, RateProbe, RecipeFacts, StepEvent, UpdatePlan } from "../protocol/train";
import {
  type ArmDifference,
  armNames,
  type ComparedPlace,
  type Difference,
  type EvalSample,
  type GeneralCode,
  type Metrics,
  type PartMetrics,
  type PlaceGains,
  type Verdict,
  type VerdictPart,
} from "../protocol/verdict";
import { deviceWords, type MatrixCount, precisionWords } from "../protocol/words";
import { hash32 } from "../random";
import {
  flag,
  list,
  Malformed,
  mapped,
  measured,
  nullable,
  number,
  object,
  oneOf,
  type Schema,
  table,
  text,
} from "../schema/schema";

export const reportFile = "attune.json";

export interface AdapterReport {
  readonly format: 1;
  readonly baseId: string;
  /** The base's hash: an adapter means nothing on another base. */
  readonly baseHash: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Absolute path of the workspace it was trained on; null when it was trained on an examples file. */
  readonly workspace: string | null;
  /** Workspace name and version, for people. */
  readonly name: string;
  readonly plan: PlanEvent | null;
  /** Marks of the files that it was trained on, so that it is not evaluated on them; absent in reports of earlier versions. */
  readonly trainedOn?: readonly string[];
  /** The commit that the workspace stood at, hex; absent: no repository. */
  readonly commit?: string;
  readonly steps: readonly StepEvent[];
  /** The step whose parameters these are, where that is not the last one. */
  readonly keptStep?: number;
  readonly evals: readonly EvalEvent[];
  readonly verdict: Verdict | null;
  /** Of an adapter that a training job made elsewhere. */
  readonly origin?: JobOrigin;
  /** SHA-256, hex, of adapter_model.safetensors: a report beside other tensors, or damaged tensors, are noticed. */
  readonly adapterHash: string;
}

/** A file's mark in the adapter's report, by its path in the workspace: what was trained on must not be evaluated on. */
export function trainedMark(path: string): string {
  return hash32(path).toString(16).padStart(8, "0");
}

/** Measured numbers that are not finite are written as null and read as NaN. */
export function encodeReport(report: AdapterReport): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ ...report, steps: storedSteps(report.steps) }, null, 2)}\n`);
}

/** Checks the bytes of an attune.json. `where` names the file. Throws E_ADAPTER. */
export function parseReport(bytes: Uint8Array, where: string): AdapterReport {
  try {
    return reportSchema.read(parseJson(bytes), "");
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

const pairSchema = mapped(list(number), ([first, second, ...rest], place): readonly [number, number] => {
  if (first === undefined || second === undefined || rest.length > 0) throw new Malformed(`${place} is not a pair`);
  return [first, second];
});

/** Of a report and of a checkpoint. */
export const ratesSchema = object<RateProbe>({
  steps: number,
  judgedBy: oneOf(["heldOut", "training"]),
  tried: list(object<RateProbe["tried"][number]>({ lr: number, loss: nullable(number) })),
});

type PlanExtras = Required<
  Pick<
    PlanEvent,
    | "context"
    | "perMatrix"
    | "watched"
    | "places"
    | "layout"
    | "rowsAtOnce"
    | "reductions"
    | "warnings"
    | "precisionReason"
    | "recipe"
    | "update"
    | "cut"
    | keyof LoraVariant
  >
>;

const planSchema: Schema<PlanEvent> = object<Omit<PlanEvent, keyof PlanExtras>, PlanExtras>(
  {
    event: oneOf(["plan"]),
    base: text,
    method: oneOf(["lora", "full"]),
    rank: number,
    alpha: number,
    files: number,
    skipped: table(number),
    tokens: number,
    trainable: number,
    total: number,
    perTarget: table(number),
    adapterBytes: number,
    steps: number,
    batch: number,
    seqLen: number,
    estimate: object<PlanEvent["estimate"]>({ seconds: measured, bytes: measured }),
    device: oneOf(deviceWords.filter((word) => word !== "auto")),
    deviceName: text,
    deviceReason: text,
    precision: oneOf(precisionWords.filter((word) => word !== "auto")),
    placement: table(number),
  },
  {
    perMatrix: list(object<MatrixCount>({ name: text, shape: pairSchema, rank: number, trainable: number })),
    context: number,
    rowsAtOnce: number,
    reductions: list(text),
    warnings: list(text),
    places: object<PlanExtras["places"]>({ watched: number, judged: number, apart: flag }),
    watched: oneOf(["heldOut", "training"]),
    cut: object<PlanExtras["cut"]>({ commit: text, lines: number, commits: number }),
    ...variantSchemas,
    layout: oneOf(["psm", "spm", "suffixFirst", "leftToRight"]),
    precisionReason: text,
    recipe: object<Omit<RecipeFacts, "rates">, { readonly rates: RateProbe }>(
      { targets: text, lr: number, seed: number, dropout: number, loraPlusRatio: number, patience: number },
      { rates: ratesSchema },
    ),
    update: object<UpdatePlan>({ from: text, files: number, lines: number, replay: number }),
  },
);

const storedStepSchema = object<Required<Omit<StepEvent, "deviceBytes">>, { readonly deviceBytes: number }>(
  {
    event: oneOf(["step"]),
    step: number,
    loss: measured,
    lr: measured,
    gradNorm: measured,
    tokensPerSecond: measured,
    peakBytes: measured,
    etaSeconds: measured,
  },
  { deviceBytes: measured },
);

/** A loss that is not there is stored as null, so that a report in which it was lost is still seen to be damaged. */
const stepSchema = mapped(
  storedStepSchema,
  ({ loss, ...step }): StepEvent => (Number.isNaN(loss) ? step : { ...step, loss }),
);

/** Steps as reports and checkpoints store them; `stepsSchema` reads them. */
export function storedSteps(steps: readonly StepEvent[]): readonly object[] {
  return steps.map((step) => ({ ...step, loss: step.loss ?? null }));
}

const evalSchema = object<EvalEvent>({ event: oneOf(["eval"]), step: number, loss: measured });

export const stepsSchema = list(stepSchema);
export const evalsSchema = list(evalSchema);

type CodeMetrics = Pick<Metrics, "codeBleu" | "validSyntax">;
const metricsSchema = object<Omit<Metrics, keyof CodeMetrics>, Required<CodeMetrics>>(
  {
    natsPerToken: measured,
    natsPerByte: measured,
    lineExactMatch: measured,
    spanExactMatch: measured,
    editSimilarity: measured,
    identifierF1: measured,
    samples: list(object<EvalSample>({ path: text, line: number, prefix: text, expected: text, actual: text })),
  },
  { codeBleu: measured, validSyntax: measured },
);

const differenceSchema = object<Difference>({ value: measured, low95: measured, high95: measured });
const armSchema = oneOf(armNames);

const partMetricsSchema = object<PartMetrics>({ natsPerToken: measured, lineExactMatch: measured });
const partSchema = object<Omit<VerdictPart, "loss" | "lines">, Required<Pick<VerdictPart, "loss" | "lines">>>(
  { by: oneOf(["kind", "language"]), name: text, spans: number, base: partMetricsSchema, tuned: partMetricsSchema },
  { loss: differenceSchema, lines: differenceSchema },
);
const placeSchema = object<ComparedPlace>({
  ...{ path: text, line: number, prefix: text, expected: text },
  ...{ base: text, tuned: text, change: measured },
});

type VerdictExtras = Pick<
  Required<Verdict>,
  "betterIn" | "use" | "served" | "since" | "parts" | "places" | "arms" | "differences" | "general"
>;

const verdictSchema = object<Omit<Verdict, keyof VerdictExtras>, VerdictExtras>(
  {
    base: metricsSchema,
    tuned: metricsSchema,
    difference: differenceSchema,
    better: flag,
    files: number,
    spans: number,
  },
  {
    betterIn: list(text),
    use: flag,
    served: object<VerdictExtras["served"]>({ from: armSchema, to: armSchema }),
    since: object<VerdictExtras["since"]>({ commit: text, commits: number }),
    parts: list(partSchema),
    general: object<GeneralCode>({ base: measured, tuned: measured, difference: differenceSchema, spans: number }),
    places: object<PlaceGains>({ changes: list(measured), gained: list(placeSchema), lost: list(placeSchema) }),
    arms: object<VerdictExtras["arms"]>({
      base: metricsSchema,
      baseContext: metricsSchema,
      adapter: metricsSchema,
      adapterContext: metricsSchema,
    }),
    differences: list(
      object<ArmDifference>({ from: armSchema, to: armSchema, loss: differenceSchema, lines: differenceSchema }),
    ),
  },
);

const originSchema = object<JobOrigin>({ job: text, data: text, workers: number, device: text, seconds: measured });

const reportSchema = object<
  Omit<AdapterReport, "trainedOn" | "commit" | "keptStep" | "origin">,
  Required<Pick<AdapterReport, "trainedOn" | "commit" | "keptStep" | "origin">>
>(
  {
    format: oneOf([1]),
    baseId: text,
    baseHash: text,
    createdAt: text,
    workspace: nullable(text),
    name: text,
    plan: nullable(planSchema),
    steps: stepsSchema,
    evals: evalsSchema,
    verdict: nullable(verdictSchema),
    adapterHash: text,
  },
  { trainedOn: list(text), commit: text, keptStep: number, origin: originSchema },
);
