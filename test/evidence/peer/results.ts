/** What was measured beside CodeFinetuner, kept as figures alone: a file for a base and a project. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SpanKind } from "../../../engine/workspace/spans";
import type { Compared } from "../intervals";
import { projects } from "../projects";
import type { PeerTrained } from "./request";

export const peerFolder = "docs/evidence/codefinetuner";

/** Who is asked, and how: as Attune asks the base, alone and with code of other files; and with the peer's own markers. */
export const peerArms = [
  "base",
  "baseContext",
  "ours",
  "oursContext",
  "theirs",
  "theirsContext",
  "marked",
  "markedContext",
] as const;
export type PeerArm = (typeof peerArms)[number];

export interface PeerPlace extends Compared<PeerArm> {
  readonly kind: SpanKind;
  /** Whether other files were shown at all. */
  readonly context: boolean;
}

export interface OurTraining {
  readonly steps: number;
  readonly tokens: number;
  readonly keptStep: number | null;
  /** Of the whole command. */
  readonly seconds: number;
  /** The middle of what its steps told. */
  readonly tokensPerSecond: number;
  readonly trainable: number;
  readonly total: number;
}

export interface PeerResult {
  readonly project: string;
  readonly base: { readonly id: string; readonly hash: string };
  readonly commit: string;
  readonly cut: string;
  readonly precision: string;
  /** The processor and its instruction sets. */
  readonly machine: string;
  /** Files of the peer's language that both were trained on, those that both watched, and those of other languages that ours was trained on. */
  readonly files: { readonly trained: number; readonly watched: number; readonly others: number };
  readonly ours: OurTraining;
  readonly theirs: Omit<PeerTrained, "adapter">;
  readonly places: readonly PeerPlace[];
}

function fileOf(folder: string, base: string, project: string): string {
  return path.join(folder, `${base.replaceAll(/[^\w.-]/g, "-")}-${project}.json`);
}

/** null: there is none of this base and these commits. */
export function readPeerResult(
  folder: string,
  base: { readonly id: string; readonly hash: string },
  project: { readonly name: string; readonly commit: string },
): PeerResult | null {
  const file = fileOf(folder, base.id, project.name);
  if (!existsSync(file)) return null;
  const result: PeerResult = JSON.parse(readFileSync(file, "utf8"));
  return result.base.hash === base.hash && result.commit === project.commit ? result : null;
}

export function keepPeerResult(folder: string, result: PeerResult): void {
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, result.base.id, result.project);
  const { places, ...rest } = result;
  const rows = places.map((place) => `    ${JSON.stringify(place)}`).join(",\n");
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  writeFileSync(`${file}.new`, `${head},\n  "places": [\n${rows}\n  ]\n}\n`);
  renameSync(`${file}.new`, file);
}

/** By base, projects in the order in which they are named. */
export function readPeerResults(
  folder: string,
): readonly { readonly base: string; readonly results: readonly PeerResult[] }[] {
  const order = projects.map(({ name }) => name);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /-.*\.json$/.test(name)) : [];
  const all = files.map((file): PeerResult => JSON.parse(readFileSync(path.join(folder, file), "utf8")));
  return [...new Set(all.map(({ base }) => base.id))].sort().map((base) => ({
    base,
    results: all
      .filter((result) => result.base.id === base)
      .sort((one, other) => order.indexOf(one.project) - order.indexOf(other.project)),
  }));
}
