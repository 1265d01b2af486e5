/** What a GGUF file that cannot be used becomes. */
import { AttuneError } from "../../errors";
import { type FileUse, fileHints } from "../safetensors";

/** `problem` continues "PATH is not a valid GGUF file:". */
export function brokenGguf(use: FileUse, problem: string): AttuneError {
  return new AttuneError(use.code, `${use.path} is not a valid GGUF file: ${problem}.`, fileHints[use.code]);
}

/** A name out of a file, as a message shows it: quoted and of bounded length. */
export function shown(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}
