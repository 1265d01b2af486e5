/** Base models: those that are here, and those of a hub. */
import { type RequestOf, request } from "../schema/request";
import { filledList, filledText, flag, nullable, type Read, strictObject } from "../schema/schema";
import type { Outlook } from "./forecast";
import type { Identity } from "./identity";

export const modelsRequest = request("models", {});

/** Whose store a GGUF file lies in; `gguf`: named by its path. */
export const ggufTools = ["ollama", "lmstudio", "llama.cpp", "hf", "gguf"] as const;
export type GgufTool = (typeof ggufTools)[number];
/** How the id of a file in such a store begins: `ollama:qwen2.5-coder:0.5b`. */
export const storedGgufId = /^(ollama|lmstudio|llama\.cpp|hf):/;

/** A model that `base` knows by name. */
export interface ModelEntry {
  readonly id: string;
  readonly path: string;
  readonly embedded: boolean;
  /** Size of its weight files. */
  readonly bytes: number;
  /** `cache`: used in place in the cache of Hugging Face's tools; `folder`: named by its path. */
  readonly source: "embedded" | "store" | "cache" | "folder" | GgufTool;
  /** Tied weights once; null for a model whose config.json this version cannot use. */
  readonly parameters: number | null;
  /** As its page named it; null when that is not known. */
  readonly license: string | null;
}

export const checkModelRequest = request("checkModel", { base: { schema: filledText, required: true } });

/** A model that was opened. */
export interface CheckedModel extends ModelEntry, Identity {}

/** What an editor knows of its network; without it the environment decides. */
export const networkSchema = strictObject<
  object,
  {
    /** Address of a proxy; null: none, whatever the environment says. */
    readonly proxy: string | null;
    /** Hosts that are reached without the proxy. */
    readonly noProxy: readonly string[];
    /** False: certificates are not checked, and no token is sent. */
    readonly verifyTls: boolean;
  }
>({}, { proxy: nullable(filledText), noProxy: filledList(filledText), verifyTls: flag });
export type NetworkSettings = Read<typeof networkSchema>;

export const downloadRequest = request("downloadModel", {
  /** `owner/name`. */
  id: { schema: filledText, required: true },
  revision: {
    schema: filledText,
    option: { placeholder: "R", help: "branch, tag or commit of the model" },
    default: "main",
  },
  network: { schema: networkSchema },
});

export type DownloadRequest = RequestOf<typeof downloadRequest.fields>;

/** How far a download is, over all files of the model. */
export interface DownloadEvent {
  readonly event: "download";
  readonly id: string;
  readonly file: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/** What a download would fetch, and from where. */
export interface ModelPageResult {
  readonly id: string;
  readonly host: string;
  /** As the model's page names it; null when it names none. */
  readonly license: string | null;
  /** Of everything that would be fetched. */
  readonly bytes: number;
  /** By its config.json, tied weights once. */
  readonly parameters: number;
  /** On the disk of the store. */
  readonly freeBytes: number;
  /** This revision is in the store already. */
  readonly stored: boolean;
  /** What memory it would take here; absent where that cannot be told. */
  readonly outlook?: Outlook;
}

export interface ModelResult {
  readonly id: string;
  readonly path: string;
  /** As an adapter names its base. */
  readonly hash: string;
  readonly parameters: number;
  /** `cache`: used in place in the cache of Hugging Face's tools. */
  readonly source: "download" | "store" | "cache";
}
