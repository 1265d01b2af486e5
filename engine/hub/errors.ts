/** What can go wrong between the user's wish for a model and its folder. No message ever holds a token or a signed address. */
import { AttuneError } from "../errors";

export function wrongId(id: string, problem: string): AttuneError {
  return new AttuneError(
    "E_HUB_ID",
    `${quoted(id)} ${problem}.`,
    "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B.",
  );
}

export function noAccess(id: string, host: string, hasToken: boolean): AttuneError {
  return new AttuneError(
    "E_HUB_ACCESS",
    `${host} does not let you download ${id}${hasToken ? " with your token" : ""}.`,
    `Accept the licence on the model's page and set HF_TOKEN to a token that may read it.`,
  );
}

export function noSuchModel(id: string, revision: string, host: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${host} knows no model ${id} with the revision ${revision}.`,
    "Check the id on the model's page; a private model needs HF_TOKEN.",
  );
}

export function failed(what: string, problem: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${what} was not downloaded: ${problem}.`,
    "Start the download again: it goes on where it stopped.",
  );
}

export function unsuitable(id: string, problem: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id} cannot be used: ${problem}.`,
    "Choose a model whose page shows config.json, tokenizer.json and safetensors weights.",
  );
}

export function offline(id: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id} is not on this computer, and HF_HUB_OFFLINE forbids downloads.`,
    "Remove HF_HUB_OFFLINE, or give the folder of a model.",
  );
}

export function noSpace(folder: string, needed: number, free: number): AttuneError {
  return new AttuneError(
    "E_DISK_SPACE",
    `${folder} has ${megabytes(free)} MB free, and the download needs ${megabytes(needed)} MB.`,
    "Free some space, or set ATTUNE_HOME to a folder on a larger disk.",
    { needed, free },
  );
}

export function stopped(id: string): AttuneError {
  return new AttuneError(
    "E_INTERRUPTED",
    `The download of ${id} was stopped.`,
    "Start it again: it goes on where it stopped.",
  );
}

/** Foreign text as it may be shown: short, and without control characters that would drive a terminal. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
