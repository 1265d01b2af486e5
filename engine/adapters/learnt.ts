/** `attune-learnt.json`: what an adapter was trained on, so that a later version can learn what came since, and no more. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { parseJson } from "../formats/json";
import { wrongAdapter } from "../formats/peft";
import type { Split } from "../protocol/review";
import { list, Malformed, nullable, object, oneOf, text } from "../schema/schema";
import { readAdapterFile } from "./adapter";

export const learntName = "attune-learnt.json";

export interface LearntFile {
  /** In the workspace, with `/`. */
  readonly path: string;
  readonly split: Split;
  /** Its lines then, as `encodeMarks` writes them. */
  readonly lines: string;
}

/** The files of a workspace as an adapter saw them. */
export interface Learnt {
  readonly format: 1;
  /** The commit that was checked out, hex; null: no repository. Whatever was not committed is in `files` all the same. */
  readonly commit: string | null;
  readonly files: readonly LearntFile[];
  /** Lines that earlier versions were trained on, as `encodeMarks` writes them. */
  readonly former: string;
}

const schema = object<Learnt>({
  format: oneOf([1]),
  commit: nullable(text),
  files: list(object<LearntFile>({ path: text, split: oneOf(["train", "heldOut"]), lines: text })),
  former: text,
});

/** A file a line, so that it can be read. */
export function encodeLearnt({ files, ...rest }: Learnt): Uint8Array {
  const lines = files.map((file) => JSON.stringify(file)).join(",\n");
  return new TextEncoder().encode(`${JSON.stringify(rest).slice(0, -1)},"files":[\n${lines}\n]}\n`);
}

/** Checks the bytes of an attune-learnt.json. `where` names the file. Throws E_ADAPTER. */
export function parseLearnt(bytes: Uint8Array, where: string): Learnt {
  try {
    return schema.read(parseJson(bytes), "");
  } catch (error) {
    if (error instanceof Malformed) throw wrongAdapter(where, error.message);
    throw error;
  }
}

/** Of an adapter folder; null: it does not tell, as imported ones and those of earlier versions of Attune. Throws E_ADAPTER. */
export async function readLearnt(dir: string): Promise<Learnt | null> {
  const file = path.join(dir, learntName);
  if ((await stat(file).catch(() => null)) === null) return null;
  return parseLearnt(await readAdapterFile(dir, learntName), file);
}
