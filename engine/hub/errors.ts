/** What can go wrong between the user's wish for a model and its folder. No message ever holds a token or a signed address. */
import { AttuneError } from "../errors";

/** E_HUB_ID. `problem` goes on with the sentence that the id begins. */
export function wrongId(id: string, problem: string): AttuneError {
  return new AttuneError(
    "E_HUB_ID",
    `${quoted(id)} ${problem}.`,
    "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B.",
  );
}

/** `token`: whether the hub saw one. A hub answers the same for a private model and for none at all. */
export function noAccess(id: string, host: string, token: "none" | "sent" | "withheld", gated: boolean): AttuneError {
  const withToken = token === "sent" ? " with your token" : "";
  const message = gated
    ? `${host} asks for a consent before it gives ${id}${token === "none" ? "" : ", which your token does not have"}.`
    : `${host} does not give ${id}${withToken}: the model is private, or it does not exist.`;
  const hints = {
    none: gated
      ? "Accept the terms on the model's page, and set HF_TOKEN to a token of that account."
      : "Check the id; for a private model set HF_TOKEN to a token that may read it.",
    sent: gated
      ? "Accept the terms on the model's page with the account that the token belongs to."
      : "Check the id, and that the token's account may read the model.",
    withheld: "Your token was not sent, as the connection is not secure: use https and verified certificates.",
  };
  return new AttuneError("E_HUB_ACCESS", message, hints[token]);
}

/** E_DOWNLOAD: the hub answered, and knows none. */
export function noSuchModel(id: string, revision: string, host: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${host} knows no model ${id} with the revision ${revision}.`,
    "Check the id on the model's page; a private model needs HF_TOKEN.",
  );
}

/** E_DOWNLOAD: the network or the hub failed. `what` was to be fetched; `hint` where trying again is no help. */
export function failed(what: string, problem: string, hint?: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${what} was not downloaded: ${problem}.`,
    hint ?? "Check the connection and try again: the download resumes where it stopped.",
  );
}

/** E_OUTPUT: the store's folder takes nothing. */
export function unwritable(problem: string): AttuneError {
  return new AttuneError(
    "E_OUTPUT",
    `The model cannot be written: ${problem}.`,
    "Allow writing to the folder, or set ATTUNE_HOME to another one.",
  );
}

/** E_DOWNLOAD: the hub has the model, but not in a form that can be used. */
export function unsuitable(id: string, problem: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id} cannot be used: ${problem}.`,
    "Choose a model whose page shows config.json, tokenizer.json (or vocab.json and merges.txt) and safetensors weights.",
  );
}

/** E_DOWNLOAD: HF_HUB_OFFLINE forbids what would be needed. */
export function offline(id: string): AttuneError {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id} is not on this computer, and HF_HUB_OFFLINE forbids downloads.`,
    "Remove HF_HUB_OFFLINE, or give the folder of a model.",
  );
}

/** E_DISK_SPACE, known before anything is fetched; both sizes in bytes. */
export function tooSmall(folder: string, needed: number, free: number): AttuneError {
  return noSpace(`${folder} has ${megabytes(free)} MB free, and the download needs ${megabytes(needed)} MB`, {
    needed,
    free,
  });
}

/** E_DISK_SPACE, told by the disk itself. */
export function noSpace(problem: string, data?: Readonly<Record<string, unknown>>): AttuneError {
  return new AttuneError(
    "E_DISK_SPACE",
    `${problem}.`,
    "Free some space, or set ATTUNE_HOME to a folder on a larger disk.",
    data,
  );
}

/** E_INTERRUPTED: the user stopped it, and what has come stays for the next time. */
export function stopped(id: string): AttuneError {
  return new AttuneError(
    "E_INTERRUPTED",
    `The download of ${id} was stopped.`,
    "Try again: it resumes where it stopped.",
  );
}

/** Foreign text as it may be shown: short, and without control characters that would drive a terminal. */
export function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
