/** Names that come from the user or the hub, checked before they become part of an address or a path. */
import { quoted, unsuitable, wrongId } from "./errors";

export interface ListedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Of large files the content's SHA-256; of small ones git's SHA-1 of `blob <size>\0` and the content. */
  readonly hash: { readonly algorithm: "sha256" | "gitBlob"; readonly hex: string };
}

/** `owner/name` as the hub allows it; no part is `.`, `..` or holds `--` at a place where the store's names would clash. */
export function checkId(id: string): string {
  if (!/^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/.test(id)) throw wrongId(id, "is not a model's id");
  if (/--|\.\.|[.-]$|[.-]\//.test(id)) throw wrongId(id, "is not a model's id");
  return id;
}

/** A branch, tag or commit. */
export function checkRevision(revision: string): string {
  if (!/^[A-Za-z0-9][\w.-]{0,199}$/.test(revision) || revision.includes("..")) {
    throw wrongId(revision, "is not the name of a branch, tag or commit");
  }
  return revision;
}

const small = [
  "config.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "special_tokens_map.json",
  "generation_config.json",
  "added_tokens.json",
  "LICENSE",
  "LICENSE.txt",
  "LICENSE.md",
  "README.md",
] as const;

export const indexName = "model.safetensors.index.json";

/** No small file of a real model comes near it (tokenizer.json of 256k tokens: 35 MB), and all are read into memory. */
const smallLimit = 100e6;

/**
 * What a base needs of a model's files besides the shards that an index names: everything else in the repository is left
 * there. The names are compared with known ones, so that no foreign name reaches the disk. Throws E_DOWNLOAD.
 */
export function chooseFiles(id: string, listed: ReadonlyMap<string, ListedFile>): readonly ListedFile[] {
  for (const name of ["config.json", "tokenizer.json"]) {
    if (!listed.has(name)) throw unsuitable(id, `it has no ${name}`);
  }
  const weights = ["model.safetensors", indexName].find((name) => listed.has(name));
  if (weights === undefined) throw unsuitable(id, "it has no weights in the safetensors format");
  const chosen = [...small, ...(weights === indexName ? [indexName] : [])].flatMap((name) => listed.get(name) ?? []);
  for (const file of chosen) {
    if (file.size > smallLimit) throw unsuitable(id, `${file.name} is ${file.size} bytes`);
  }
  const whole = weights === indexName ? undefined : listed.get(weights);
  return whole === undefined ? chosen : [...chosen, whole];
}

/** The shards that an index names, each once. An index is foreign: a shard is a file beside it. Throws E_DOWNLOAD. */
export function chooseShards(
  id: string,
  names: readonly string[],
  listed: ReadonlyMap<string, ListedFile>,
): readonly ListedFile[] {
  return [...new Set(names)].sort().map((name) => {
    if (!/^[A-Za-z0-9][\w.-]{0,199}\.safetensors$/.test(name)) {
      throw unsuitable(id, `its index names the shard ${quoted(name)}, which is not a plain file name`);
    }
    const file = listed.get(name);
    if (file === undefined) throw unsuitable(id, `its index names the shard ${name}, which is not there`);
    return file;
  });
}
