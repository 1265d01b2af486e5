/** What was measured, a file a piece: figures only, so that a sitting goes on where one ended, and the page is made of them alone. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EvalEvent } from "../../../engine/protocol/train";
import type { Piece, Run } from "./plan";

/** What all pieces of one measurement have in common. */
export interface Setting {
  readonly base: { readonly id: string; readonly hash: string };
  /** Of the frozen weights, and of all weights where losses are measured. */
  readonly precision: string;
  /** Optimizer steps of each run. */
  readonly steps: number;
  /** Places of each project. */
  readonly places: number;
}

export interface PieceHead extends Setting {
  readonly piece: string;
  readonly project: string;
  readonly commit: string;
  readonly cut: string;
  /** The processor and its instruction sets. */
  readonly machine: string;
}

/** The base alone, and where it was asked. */
export interface BaseFigures {
  readonly kind: "base";
  /** The parameters of the base. */
  readonly total: number;
  /** In the order of everybody's `nats`. */
  readonly asked: readonly { readonly commit: string; readonly bytes: number }[];
  readonly nats: readonly number[];
}

export interface RunFigures {
  readonly kind: "run";
  readonly run: Run;
  readonly lr: number;
  readonly trainable: number;
  readonly tokens: number;
  readonly seconds: number;
  /** The median of the steps. */
  readonly tokensPerSecond: number;
  /** Of the process that trained. */
  readonly peakBytes: number;
  /** Weights of the adapter, or of the model. */
  readonly productBytes: number;
  /** Everything that a run needs to go on. */
  readonly checkpointBytes: number;
  /** Nats a token at places of files that were held out at the cut, as the run watched them. */
  readonly watched: readonly Pick<EvalEvent, "step" | "loss">[];
  /** At each place. */
  readonly nats: readonly number[];
}

/** A run whose loss or gradient was no number at its rate: there is nothing to compare. */
export interface DivergedFigures {
  readonly kind: "diverged";
  readonly run: Run;
  readonly lr: number;
}

/** φ of section 7.2, the mean over layers. */
export interface OverlapFigures {
  readonly target: string;
  /** Right singular vectors of A, or left ones of B. */
  readonly factor: "A" | "B";
  readonly low: number;
  readonly high: number;
  /** Of the space. */
  readonly size: number;
  readonly i: readonly number[];
  readonly j: readonly number[];
  /** `phi[row of i][column of j]` */
  readonly phi: readonly (readonly number[])[];
}

/** Table 7. */
export interface AmplificationFigures {
  readonly target: string;
  readonly rank: number;
  readonly layer: number;
  /** Frobenius norms of W and ΔW. */
  readonly weight: number;
  readonly update: number;
  /** ‖UᵀWV‖ with the singular vectors of ΔW, of W, and of chance. */
  readonly within: number;
  readonly own: number;
  readonly chance: number;
  /** update / within in every layer, the first first. */
  readonly factors: readonly number[];
}

export interface SubspaceFigures {
  readonly kind: "subspaces";
  readonly overlaps: readonly OverlapFigures[];
  readonly amplifications: readonly AmplificationFigures[];
}

export interface ServingFigures {
  readonly kind: "serving";
  /** Milliseconds of turns, in which the three take turns. */
  readonly turns: readonly {
    readonly subject: "base" | "merged" | "beside";
    readonly prompt: readonly number[];
    readonly token: readonly number[];
  }[];
  readonly rank: number;
  readonly promptTokens: number;
  readonly switching: {
    readonly adapters: number;
    readonly adapterBytes: number;
    readonly baseBytes: number;
    /** Milliseconds from a request to its answer: with an adapter for the first time, the one before again, and once more the same. */
    readonly first: readonly number[];
    readonly back: readonly number[];
    readonly same: readonly number[];
    /** Resident memory of the process with the base alone, with two models, and after all adapters. */
    readonly resident: { readonly base: number; readonly one: number; readonly all: number };
  };
}

export type Figures = BaseFigures | RunFigures | DivergedFigures | SubspaceFigures | ServingFigures;
export type Kept = PieceHead & Figures;

export function fileOf(folder: string, { base, precision, steps, places }: Setting, piece: string): string {
  const name = [base.id, precision, `${steps}-steps`, `${places}-places`, piece].join("-");
  return path.join(folder, `${name.replaceAll(/[^\w.+-]/g, "-")}.json`);
}

/** null: there is none of this setting and this commit. */
export function readPiece(folder: string, setting: Setting, { id }: Pick<Piece, "id">, commit: string): Kept | null {
  const file = fileOf(folder, setting, id);
  if (!existsSync(file)) return null;
  const kept: Kept = JSON.parse(readFileSync(file, "utf8"));
  return kept.base.hash === setting.base.hash && kept.commit === commit ? kept : null;
}

export function keepPiece(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, kept, kept.piece);
  // Lists of plain figures stay on a line each.
  const text = JSON.stringify(kept, null, 1).replaceAll(/\[[^[\]{}]*\]|\{[^[\]{}]*\}/g, (flat) =>
    flat.replaceAll(/\s*\n\s*/g, " "),
  );
  writeFileSync(`${file}.new`, `${text}\n`);
  renameSync(`${file}.new`, file);
}

export interface Measurement {
  readonly setting: Setting;
  readonly pieces: ReadonlyMap<string, Kept>;
}

/** Everything that was measured, by setting. */
export function readMeasurements(folder: string): readonly Measurement[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const all = files.sort().map((file): Kept => JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  const keyOf = ({ base, precision, steps, places }: Setting): string =>
    JSON.stringify([base.id, base.hash, precision, steps, places]);
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const own = all.filter((kept) => keyOf(kept) === key);
    const [first] = own;
    if (first === undefined) return [];
    const { base, precision, steps, places } = first;
    return [{ setting: { base, precision, steps, places }, pieces: new Map(own.map((kept) => [kept.piece, kept])) }];
  });
}
