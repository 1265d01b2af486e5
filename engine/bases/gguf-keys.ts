/** The keys that a GGUF file has for its architecture, `llama.block_count` and the like, read by the end of their names. */
import { AttuneError } from "../errors";
import { brokenGguf } from "../formats/gguf/broken";
import { flagAt, integerAt, numberAt, numbersAt, textAt } from "../formats/gguf/metadata";
import type { GgufMetadata } from "../formats/gguf/values";
import type { FileUse } from "../formats/safetensors";
import { instead } from "../model/instead";

/** Each throws E_MODEL_FILE for a key that holds something else; those without `Or` for one that is missing as well. */
export interface Keys {
  /** What `general.architecture` says. */
  readonly architecture: string;
  count(name: string): number;
  countOr<T>(name: string, other: T): number | T;
  /** Of a setting that a file may give for each layer, as a list: what all of them have. Throws E_MODEL_FAMILY where they differ. */
  same(name: string): number;
  sameOr<T>(name: string, other: T): number | T;
  number(name: string): number;
  numberOr<T>(name: string, other: T): number | T;
  textOr<T>(name: string, other: T): string | T;
  flagOr<T>(name: string, other: T): boolean | T;
  /** E_MODEL_FILE; `problem` ends the sentence. */
  broken(problem: string): AttuneError;
  /** E_MODEL_FAMILY for a file that is sound and has `what`, which no model here computes. */
  unsupported(what: string): AttuneError;
}

/** Throws E_MODEL_FILE where the file does not say what it is. */
export function keysOf(metadata: GgufMetadata, use: FileUse): Keys {
  const architecture = textAt(metadata, "general.architecture", use);
  if (architecture === null) throw brokenGguf(use, "its general.architecture is missing");
  const key = (name: string): string => `${architecture}.${name}`;
  const demanded = (name: string, found: number | null): number => {
    if (found === null) throw brokenGguf(use, `its ${key(name)} is missing`);
    return found;
  };
  const unsupported = (what: string): AttuneError => unsupportedGguf(architecture, ` with ${what}`, use);
  const countOr = <T>(name: string, other: T) => integerAt(metadata, key(name), use) ?? other;
  const numberOr = <T>(name: string, other: T) => numberAt(metadata, key(name), use) ?? other;
  const sameOr = <T>(name: string, other: T): number | T => {
    if (metadata.get(key(name))?.type !== "array") return countOr(name, other);
    const [first, ...rest] = numbersAt(metadata, key(name), use) ?? [];
    if (first === undefined || !Number.isInteger(first) || first < 0)
      throw brokenGguf(use, `its ${key(name)} holds no integers of 0 or more`);
    if (rest.some((count) => count !== first)) throw unsupported(`another ${name} in some layers than in others`);
    return first;
  };
  return {
    architecture,
    countOr,
    sameOr,
    numberOr,
    textOr: (name, other) => textAt(metadata, key(name), use) ?? other,
    flagOr: (name, other) => flagAt(metadata, key(name), use) ?? other,
    count: (name) => demanded(name, countOr(name, null)),
    same: (name) => demanded(name, sameOr(name, null)),
    number: (name) => demanded(name, numberOr(name, null)),
    broken: (problem) => brokenGguf(use, problem),
    unsupported,
  };
}

/** E_MODEL_FAMILY; `what` follows the architecture's name. */
export function unsupportedGguf(architecture: string, what: string, { path }: FileUse): AttuneError {
  return new AttuneError(
    "E_MODEL_FAMILY",
    `${path} is a GGUF file of the architecture "${architecture.slice(0, 100)}"${what}, which Attune cannot run.`,
    `${instead(architecture)} llama.cpp may run this file as it is, without training.`,
  );
}
