/** A training run as a folder for other machines. */
import { type RequestOf, request } from "../schema/request";
import { count, filledText } from "../schema/schema";
import { loraFields, modelFields, overrulingFields, seedField, workspaceField } from "./fields";
import { trainRequest } from "./train";

const { dropout, loraPlusRatio, steps, epochs, seqLen, batch, lr } = trainRequest.fields;

export const exportJobRequest = request("exportJob", {
  workspace: workspaceField,
  base: modelFields.base,
  /** A folder that does not exist yet or is empty. */
  out: {
    schema: filledText,
    required: true,
    option: { placeholder: "DIR", path: true, help: "the job's folder, new or empty" },
  },
  /** At most so many workers can share the job; no more than `batch`, so that each has rows in every step. */
  shards: {
    schema: count,
    option: { placeholder: "N", help: "parts of the data, one or more for each worker (default: 8, or --batch)" },
  },
  ...loraFields,
  dropout,
  loraPlusRatio,
  steps,
  epochs: {
    ...epochs,
    option: { placeholder: "N", help: "times through the workspace (default: 3, and 60 steps at least)" },
  },
  seqLen,
  batch,
  lr,
  seed: seedField,
  /** Whether examples show code of other files too. */
  context: trainRequest.fields.context,
  ...overrulingFields,
});

export type ExportJobRequest = RequestOf<typeof exportJobRequest.fields>;

export interface ExportJobResult {
  readonly dir: string;
  /** Sequences in the rows, those of all epochs. */
  readonly examples: number;
  /** Without padding. */
  readonly tokens: number;
  readonly shards: number;
  readonly rows: number;
  readonly steps: number;
  readonly bytes: number;
  readonly base: string;
  /** The highest resident set of this process. */
  readonly peakBytes: number;
}

/** Where an adapter comes from that a job trained, as its report says it. */
export interface JobOrigin {
  /** SHA-256 of the job's manifest. */
  readonly job: string;
  /** Of its shards. */
  readonly data: string;
  readonly workers: number;
  readonly device: string;
  readonly seconds: number;
}
