/** `job.json`: what a training job is, with the hash of every file; and `result.json`, what its program says of a run. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { parseJson } from "../formats/json";
import { settingsSchemas } from "../formats/peft";
import {
  count,
  flag,
  integer,
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
import type { Recipe } from "../train/recipe";
import { wrongJob } from "./errors";

export const manifestFile = "job.json";
export const resultFile = "result.json";

export interface FileNote {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Shard {
  /** Relative to the job's folder, with `/`. */
  readonly name: string;
  readonly rows: number;
}

export interface Manifest {
  readonly format: 1;
  readonly kind: "attune training job";
  /** ISO 8601. */
  readonly createdAt: string;
  /** The workspace's name; its path stays where it is. */
  readonly workspace: string;
  readonly base: {
    readonly id: string;
    readonly hash: string;
    /** SHA-256 of config.json and of the files of the weights, by name. */
    readonly files: Readonly<Record<string, string>>;
  };
  readonly recipe: Omit<Recipe, "method" | "lrProbe" | "rates" | "patience" | "cut">;
  /** Optimizer steps. Their rows are all that the shards hold: row g is row ⌊g / N⌋ of shard g mod N. */
  readonly steps: number;
  readonly schedule: { readonly peak: number; readonly warmUp: number; readonly floor: number };
  readonly data: {
    /** SHA-256 over the shards' names and hashes. */
    readonly hash: string;
    readonly rows: number;
    readonly examples: number;
    readonly tokens: number;
    readonly shards: readonly Shard[];
    /** Places of files that are kept out of training, to see the loss fall; null where there are none. */
    readonly watched: Shard | null;
  };
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Marks of the files that are trained on (`adapters/report.ts`). */
  readonly trainedOn: readonly string[];
  /** Every file of the folder but this one, as it was exported. */
  readonly files: Readonly<Record<string, FileNote>>;
}

/** What the job's program writes beside an adapter. */
export interface JobResult {
  readonly format: 1;
  /** SHA-256 of the job.json that it ran. */
  readonly job: string;
  readonly finished: boolean;
  readonly step: number;
  readonly steps: number;
  readonly workers: number;
  readonly device: string;
  readonly seconds: number;
  /** SHA-256 of adapter_model.safetensors. */
  readonly adapterHash: string;
  /** Step, loss in nats a token (NaN: no token bore any), learning rate, norm before clipping, seconds since the start. */
  readonly history: readonly (readonly [number, number, number, number, number])[];
  /** Step and held-out loss in nats a token. */
  readonly evals: readonly (readonly [number, number])[];
}

/** A path inside the job's folder, and no way out of it. */
const innerPath = mapped(text, (name, place) => {
  if (/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name) && name.length <= 200) return name;
  throw new Malformed(`${place} is no path inside the job's folder`);
});

/** What is shown to people and becomes part of names. */
const shortText = mapped(text, (name, place) => {
  if (name.length <= 200) return name;
  throw new Malformed(`${place} has more than 200 characters`);
});

const shardSchema = object<Shard>({ name: innerPath, rows: count });

const recipeSchema: Schema<Manifest["recipe"]> = object<Manifest["recipe"]>({
  ...settingsSchemas,
  targets: text,
  loraPlusRatio: number,
  seqLen: integer(2),
  context: integer(0),
  batch: count,
  lr: number,
  seed: integer(0, 2 ** 32 - 1),
  adamW: object<Recipe["adamW"]>({
    beta1: number,
    beta2: number,
    epsilon: number,
    weightDecay: number,
    maxNorm: number,
  }),
});

const manifestSchema = object<Manifest>({
  format: oneOf([1]),
  kind: oneOf(["attune training job"]),
  createdAt: text,
  workspace: shortText,
  base: object<Manifest["base"]>({ id: shortText, hash: shortText, files: table(text) }),
  recipe: recipeSchema,
  steps: count,
  schedule: object<Manifest["schedule"]>({ peak: number, warmUp: count, floor: number }),
  data: object<Manifest["data"]>({
    hash: text,
    rows: count,
    examples: integer(0),
    tokens: integer(0, Number.MAX_SAFE_INTEGER),
    shards: list(shardSchema),
    watched: nullable(shardSchema),
  }),
  include: list(text),
  exclude: list(text),
  trainedOn: list(text),
  files: table(object<FileNote>({ bytes: integer(0, Number.MAX_SAFE_INTEGER), sha256: text })),
});

const tuple = <N extends number>(length: N) =>
  mapped(list(measured), (values, place): readonly number[] => {
    if (values.length !== length) throw new Malformed(`${place} has ${values.length} numbers, not ${length}`);
    return values;
  });

const resultSchema = object<JobResult>({
  format: oneOf([1]),
  job: text,
  finished: flag,
  step: integer(0),
  steps: count,
  workers: count,
  device: shortText,
  seconds: number,
  adapterHash: text,
  // Their lengths are checked, which the type of a list cannot say.
  history: list(tuple(5)) as unknown as Schema<JobResult["history"]>,
  evals: list(tuple(2)) as unknown as Schema<JobResult["evals"]>,
});

/** As indented JSON. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** Checks the bytes of a job.json; `where` names the file. Throws E_JOB. */
export function parseManifest(bytes: Uint8Array, where: string): Manifest {
  const manifest = reading(bytes, where, manifestSchema);
  const stray = manifest.data.shards.find(({ name }) => manifest.files[name] === undefined);
  const problem =
    stray !== undefined
      ? `it names no hash of ${stray.name}`
      : manifest.data.hash !== dataHash(manifest.data.shards, manifest.files)
        ? "the hash of its data is not that of its shards"
        : null;
  if (problem !== null) throw wrongJob(where, problem, "Take the job.json that was exported.");
  return manifest;
}

/** Checks the bytes of a result.json. Throws E_JOB. */
export function parseResult(bytes: Uint8Array, where: string): JobResult {
  return reading(bytes, where, resultSchema);
}

function reading<T>(bytes: Uint8Array, where: string, wanted: Schema<T>): T {
  try {
    return wanted.read(parseJson(bytes), "");
  } catch (error) {
    if (error instanceof Malformed) throw wrongJob(where, error.message, "Copy the job's folder again.");
    throw error;
  }
}

/** SHA-256, hex, over one line `name sha256` for each shard, in order. */
export function dataHash(shards: readonly Shard[], files: Manifest["files"]): string {
  const lines = shards.map(({ name }) => `${name} ${files[name]?.sha256 ?? ""}\n`);
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** Size and hash of a file in `folder`, read as a stream; null where it is not there. */
export async function noteOf(folder: string, name: string): Promise<FileNote | null> {
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return { bytes: found.size, sha256: hash.digest("hex") };
}
