/** Which extensions of the processor's instructions there are, as far as they decide how fast products of matrices can be. */
import { readFileSync } from "node:fs";

/** As Linux names them, x64 before arm64. */
const known = [
  ...["avx", "avx2", "fma", "f16c", "avx_vnni", "avx512f", "avx512_vnni", "avx512_bf16", "amx_int8", "amx_bf16"],
  ...["asimd", "asimddp", "i8mm", "bf16", "sve", "sve2"],
];

/** All that the processor can do, as Linux has it in /proc/cpuinfo, or in `file`; null where the system does not tell. */
export function processorFlags(file = "/proc/cpuinfo"): string | null {
  try {
    return /^(?:flags|Features)\s*:\s*(.*)$/m.exec(readFileSync(file, "latin1"))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Null where the system does not tell. `file`: as in `processorFlags`. */
export function instructionSets(file?: string): readonly string[] | null {
  const line = processorFlags(file);
  if (line === null) return null;
  const flags = new Set(line.trim().split(/\s+/));
  return known.filter((name) => flags.has(name));
}
