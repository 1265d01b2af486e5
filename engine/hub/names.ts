/** Names that come from the user or the hub, checked before they become part of an address or a path. */
import { tokenizerFilesAmong } from "../text/tokenizer-names";
import { quoted, unsuitable, wrongId } from "./errors";

export interface ListedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Of large files the content's SHA-256; of small ones git's SHA-1 of `blob <size>\0` and the content. */
  readonly hash: { readonly algorithm: "sha256" | "gitBlob"; readonly hex: string };
}

/** `owner/name` as the hub allows it: neither `--`, which would make names in the store clash, nor dots that climb. */
export function checkId(id: string): string {
  if (!/^\w[\w.-]{0,95}\/\w[\w.-]{0,95}$/.test(id)) throw wrongId(id, "is not a model's id");
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

/** Beside what decides the tokens. */
const optionalNames = [
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
 * What a base needs of a model's files besides the shards that an index names, config.json first: everything else in the
 * repository is left there. The names are compared with known ones, so that no foreign name reaches the disk. Throws
 * E_DOWNLOAD.
 */
export function chooseFiles(
  id: string,
  listed: ReadonlyMap<string, ListedFile>,
): readonly [ListedFile, ...ListedFile[]] {
  const config = listed.get("config.json");
  const tokenizer = tokenizerFilesAmong(listed);
  if (config === undefined) throw unsuitable(id, "it has no config.json");
  if (tokenizer === null) throw unsuitable(id, "it has neither tokenizer.json nor vocab.json with merges.txt");
  const whole = listed.get("model.safetensors");
  const index = listed.get(indexName);
  const weights = whole ?? index;
  if (weights === undefined) throw unsuitable(id, "it has no weights in the safetensors format");
  const named = new Set([...tokenizer, ...optionalNames]);
  const small = [config, ...[...named].flatMap((name) => listed.get(name) ?? [])];
  for (const file of weights === index ? [...small, index] : small) {
    if (file.size > smallLimit) throw unsuitable(id, `${file.name} is ${file.size} bytes`);
  }
  return [config, ...small.slice(1), weights];
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
