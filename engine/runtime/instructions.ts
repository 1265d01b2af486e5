/** Which extensions of the processor's instructions there are, as far as they decide how fast products of matrices can be. */
import { readFileSync } from "node:fs";

/** As Linux names them, x64 before arm64. */
const known = [
  ...["avx", "avx2", "fma", "f16c", "avx_vnni", "avx512f", "avx512_vnni", "avx512_bf16", "amx_int8", "amx_bf16"],
  ...["asimd", "asimddp", "i8mm", "bf16", "sve", "sve2"],
];

/** Null where the system does not tell: only Linux has it in a file. `file`: instead of /proc/cpuinfo. */
export function instructionSets(file = "/proc/cpuinfo"): readonly string[] | null {
  let text: string;
  try {
    text = readFileSync(file, "latin1");
  } catch {
    return null;
  }
  const line = /^(?:flags|Features)\s*:(.*)$/m.exec(text)?.[1];
  if (line === undefined) return null;
  const flags = new Set(line.trim().split(/\s+/));
  return known.filter((name) => flags.has(name));
}
