/**
 * What was measured, kept in docs/performance: a part of a page at a time and by the processor's instructions, so that a sitting that is cut
 * off loses nothing, and machines stand side by side.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { instructionSets } from "../../engine/runtime/instructions";
import { machine } from "../models/setup";

const folder = "docs/performance";

export interface KeptPart {
  readonly section: string;
  readonly part: string;
  readonly title: string;
  /** The most that the processor can do, in a word. */
  readonly instructions: string;
  readonly machine: string;
  /** The day, `2026-11-30`. */
  readonly measured: string;
  readonly lines: readonly string[];
}

/** The best first. */
const levels: readonly (readonly [string, string])[] = [
  ["amx_int8", "AMX"],
  ["avx512_vnni", "AVX-512 with VNNI"],
  ["avx512f", "AVX-512"],
  ["avx_vnni", "AVX2 with VNNI"],
  ["avx2", "AVX2"],
  ["i8mm", "NEON with int8 matrices"],
  ["asimddp", "NEON with dot products"],
];

function instructions(): string {
  const sets = instructionSets() ?? [];
  return levels.find(([name]) => sets.includes(name))?.[1] ?? "other instructions";
}

/** As measured on this machine today; what was kept of it before is replaced. */
export function keepPart(part: Pick<KeptPart, "section" | "part" | "title" | "lines">): void {
  const kept: KeptPart = {
    ...part,
    ...{ instructions: instructions(), machine: machine(), measured: new Date().toISOString().slice(0, 10) },
  };
  mkdirSync(folder, { recursive: true });
  const name = [kept.section, kept.part, kept.instructions].join(" ").toLowerCase().replaceAll(/\W+/g, "-");
  const file = path.join(folder, `${name}.json`);
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export function readParts(): readonly KeptPart[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name): KeptPart => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
}
