/**
 * Where bytes of others become typed requests: RPC parameters and the JSON lines of `complete --stdin`. After this
 * module nobody checks a request again. Every error is `E_USAGE` and names the field.
 */
import {
  anyText,
  badValue,
  count,
  finite,
  flag,
  list,
  namePattern,
  object,
  oneOf,
  optional,
  positive,
  seed,
  share,
  text,
  tokenId,
} from "./checks";
import { AttuneError, isRecord } from "./errors";
import {
  type CompletePlace,
  type CompleteRequest,
  type DownloadRequest,
  deviceWords,
  type ExportRequest,
  exchangeFormats,
  type ImportRequest,
  type InitializeRequest,
  type NetworkSettings,
  precisionWords,
  showWords,
  type TrainRequest,
  weightTypeWords,
} from "./protocol";

export const methodWords = ["lora", "full"] as const;

export function parseInitialize(value: unknown): InitializeRequest {
  const record = object(value, "initialize", ["role", "background"]);
  return {
    role: oneOf(["training", "completing"])(record["role"], "role"),
    background: flag(record["background"], "background"),
  };
}

export function parseTrain(value: unknown): TrainRequest {
  const record = object(value, "train", trainFields);
  const request: TrainRequest = {
    ...optional(record, "workspace", text),
    ...optional(record, "examples", text),
    ...optional(record, "base", text),
    ...optional(record, "out", text),
    ...optional(record, "method", oneOf(methodWords)),
    ...optional(record, "rank", count),
    ...optional(record, "alpha", positive),
    ...optional(record, "targets", text),
    ...optional(record, "dropout", share),
    ...optional(record, "rslora", flag),
    ...optional(record, "dora", flag),
    ...optional(record, "rankPattern", namePattern(count)),
    ...optional(record, "alphaPattern", namePattern(positive)),
    ...optional(record, "loraPlusRatio", positive),
    ...optional(record, "steps", count),
    ...optional(record, "epochs", count),
    ...optional(record, "seqLen", count),
    ...optional(record, "batch", count),
    ...optional(record, "lr", positive),
    ...optional(record, "seed", seed),
    ...optional(record, "device", oneOf(deviceWords)),
    ...optional(record, "precision", oneOf(precisionWords)),
    ...optional(record, "threads", count),
    ...optional(record, "resume", text),
    ...optional(record, "verdict", flag),
  };
  if ((request.workspace === undefined) === (request.examples === undefined)) {
    throw new AttuneError(
      "E_USAGE",
      "train: exactly one of workspace and examples is needed",
      "Give either a workspace folder or an examples file.",
    );
  }
  return request;
}

const trainFields = [
  "workspace",
  "examples",
  "base",
  "out",
  "method",
  "rank",
  "alpha",
  "targets",
  "dropout",
  "rslora",
  "dora",
  "rankPattern",
  "alphaPattern",
  "loraPlusRatio",
  "steps",
  "epochs",
  "seqLen",
  "batch",
  "lr",
  "seed",
  "device",
  "precision",
  "threads",
  "resume",
  "verdict",
] as const satisfies readonly (keyof TrainRequest)[];

export function parseComplete(value: unknown): CompleteRequest {
  const record = object(value, "complete", [
    "base",
    "adapter",
    "strength",
    "device",
    "precision",
    "threads",
    "at",
    "maxTokens",
    "draft",
    "heal",
    "progress",
    "show",
    "raw",
  ] satisfies (keyof CompleteRequest)[]);
  return {
    ...optional(record, "base", text),
    ...optional(record, "adapter", text),
    ...optional(record, "strength", finite),
    ...optional(record, "device", oneOf(deviceWords)),
    ...optional(record, "precision", oneOf(precisionWords)),
    ...optional(record, "threads", count),
    at: parsePlace(record["at"]),
    ...optional(record, "maxTokens", count),
    ...optional(record, "draft", flag),
    ...optional(record, "heal", flag),
    ...optional(record, "progress", finite),
    ...optional(record, "show", oneOf(showWords)),
    ...optional(record, "raw", flag),
  };
}

function parsePlace(value: unknown): CompletePlace {
  const record = object(value, "at", ["kind", "file", "line", "column", "text", "language", "prompt", "tokens"]);
  const kind = oneOf(["file", "prompt", "tokens"])(record["kind"], "kind");
  switch (kind) {
    case "file":
      return {
        kind,
        file: text(record["file"], "file"),
        line: count(record["line"], "line"),
        column: count(record["column"], "column"),
        ...optional(record, "text", anyText),
        ...optional(record, "language", text),
      };
    case "prompt":
      return { kind, prompt: anyText(record["prompt"], "prompt") };
    case "tokens":
      return { kind, tokens: list(tokenId)(record["tokens"], "tokens") };
  }
}

export function parseAdapters(value: unknown): { readonly base?: string } {
  return optional(object(value, "adapters", ["base"]), "base", text);
}

export function parseDeleteAdapter(value: unknown): { readonly dir: string } {
  return { dir: text(object(value, "deleteAdapter", ["dir"])["dir"], "dir") };
}

export function parseExport(value: unknown): ExportRequest {
  const record = object(value, "exportAdapter", [
    "adapter",
    "format",
    "out",
    "base",
    "dtype",
    "device",
    "threads",
    "tokens",
  ] satisfies (keyof ExportRequest)[]);
  return {
    adapter: text(record["adapter"], "adapter"),
    format: oneOf(exchangeFormats)(record["format"], "format"),
    out: text(record["out"], "out"),
    ...optional(record, "base", text),
    ...optional(record, "dtype", oneOf(weightTypeWords)),
    ...optional(record, "device", oneOf(deviceWords)),
    ...optional(record, "threads", count),
    ...optional(record, "tokens", list(tokenId)),
  };
}

export function parseImport(value: unknown): ImportRequest {
  const record = object(value, "importAdapter", ["from", "base", "workspace", "out"]);
  return {
    from: text(record["from"], "from"),
    ...optional(record, "base", text),
    ...optional(record, "workspace", text),
    ...optional(record, "out", text),
  };
}

export function parseDownload(value: unknown): DownloadRequest {
  const record = object(value, "downloadModel", ["id", "revision", "network"]);
  return {
    id: text(record["id"], "id"),
    ...optional(record, "revision", text),
    ...optional(record, "network", network),
  };
}

function network(value: unknown, where: string): NetworkSettings {
  const record = object(value, where, ["proxy", "noProxy", "verifyTls"] satisfies (keyof NetworkSettings)[]);
  return {
    ...optional(record, "proxy", (proxy, place) => (proxy === null ? null : text(proxy, place))),
    ...optional(record, "noProxy", list(text)),
    ...optional(record, "verifyTls", flag),
  };
}

export function parseCheckModel(value: unknown): { readonly base: string } {
  return { base: text(object(value, "checkModel", ["base"])["base"], "base") };
}

export function parseCompletionWaiting(value: unknown): { readonly waiting: boolean } {
  return { waiting: flag(object(value, "completionWaiting", ["waiting"])["waiting"], "waiting") };
}

// ---------------------------------------------------------------------------------------------- complete --stdin

export type RequestId = string | number;

/** One line of `complete --stdin`. `adapter: null` asks for the base alone where the command line named an adapter. */
export type StdinLine =
  | { readonly kind: "cancel"; readonly id: RequestId }
  | {
      readonly kind: "complete";
      readonly id: RequestId;
      readonly at: CompletePlace;
      readonly adapter?: string | null;
      readonly strength?: number;
      readonly maxTokens?: number;
      readonly raw?: boolean;
    };

export function parseStdinLine(value: unknown): StdinLine {
  if (isRecord(value) && "cancel" in value) {
    return { kind: "cancel", id: requestId(object(value, "request", ["cancel"])["cancel"], "cancel") };
  }
  const record = object(value, "request", [
    "id",
    "file",
    "line",
    "column",
    "text",
    "language",
    "prompt",
    "tokens",
    "adapter",
    "strength",
    "maxTokens",
    "raw",
  ]);
  return {
    kind: "complete",
    id: requestId(record["id"], "id"),
    at: flatPlace(record),
    ...optional(record, "adapter", (name, where) => (name === null ? null : text(name, where))),
    ...optional(record, "strength", finite),
    ...optional(record, "maxTokens", count),
    ...optional(record, "raw", flag),
  };
}

/** The id of a line that is otherwise wrong, so that its error still reaches the right caller. */
export function readableId(value: unknown): RequestId | null {
  const id = isRecord(value) ? value["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/** A place whose fields lie flat beside the others, as in a line of `--stdin`. */
function flatPlace(record: Record<string, unknown>): CompletePlace {
  const kinds = (["file", "prompt", "tokens"] as const).filter((kind) => record[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw new AttuneError(
      "E_USAGE",
      `request: ${kinds.length === 0 ? "none" : kinds.join(" and ")} of file, prompt and tokens is given`,
      "Give exactly one place: file with line and column, or prompt, or tokens.",
    );
  }
  const { line, column, text: content, language } = record;
  if (kind !== "file" && [line, column, content, language].some((field) => field !== undefined)) {
    throw new AttuneError("E_USAGE", `request: line, column, text and language do not go with ${kind}`, "Remove them.");
  }
  return parsePlace({
    kind,
    file: record["file"],
    line,
    column,
    text: content,
    language,
    prompt: record["prompt"],
    tokens: record["tokens"],
  });
}

function requestId(value: unknown, where: string): RequestId {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw badValue(where, value, "a text or a number");
}
