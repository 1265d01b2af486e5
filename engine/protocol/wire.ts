/**
 * What the editor asks of an engine over fork IPC or a local socket (`vscode-jsonrpc`), by method: the request's declaration, and the types of
 * its answer and of what it tells on its way.
 *
 * What a request tells travels with it: whoever wants to hear gives a `progressToken` beside its fields, and each value comes
 * as the protocol's own progress notification with that token, before the answer.
 * Errors travel as `ResponseError` whose `data` is an `ErrorData`.
 */
import type { ErrorData } from "../errors";
import { type Fields, type Request, type RequestOf, request } from "../schema/request";
import { flag, oneOf } from "../schema/schema";
import {
  type AdapterSummary,
  adaptersRequest,
  deleteAdapterRequest,
  type ExchangeEvent,
  type ExportResult,
  exportRequest,
  type ImportResult,
  importRequest,
  type ShowAdapterResult,
  showAdapterRequest,
} from "./adapters";
import { type CompleteResult, completeRequest } from "./complete";
import { type DeviceEvent, devicesRequest } from "./devices";
import {
  cacheLimitField,
  type DiskResult,
  diskRequest,
  type FreeDiskResult,
  type FreedEvent,
  freeDiskRequest,
} from "./disk";
import { type ForecastResult, forecastRequest } from "./forecast";
import { type ExportJobResult, exportJobRequest } from "./job";
import {
  type CheckedModel,
  checkModelRequest,
  type DownloadEvent,
  downloadRequest,
  type ModelEntry,
  type ModelPageResult,
  type ModelResult,
  modelsRequest,
} from "./models";
import { type TrainEvent, type TrainResult, trainRequest } from "./train";

/** What an engine process is there for; its errors say so. */
export const roles = ["training", "completing", "exchanging", "downloading", "tidying"] as const;
export type Role = (typeof roles)[number];

/** Everything needed before the first request. The answer proves that the host can run ONNX Runtime at all. */
const initializeRequest = request("initialize", {
  role: { schema: oneOf(roles), required: true },
  /** Lower the process's priority (training). */
  background: { schema: flag, required: true },
  /** How many gigabytes repacked weights may take; absent: the engine decides. */
  cacheLimit: cacheLimitField,
});

export interface InitializeResult {
  readonly runtime: string;
  readonly node: string;
  readonly providers: readonly string[];
}

/** `Progress`: what it tells on its way; `never` where that is nothing. The types stand for what is not there at run time. */
interface Call<Params, Result, Progress> {
  readonly request: Request & { read(value: unknown, place: string): Params };
  readonly types?: { readonly params: Params; readonly result: Result; readonly progress: Progress };
}

function answering<Result, Progress = never>() {
  return <F extends Fields>(declared: Request<F>): Call<RequestOf<F>, Result, Progress> => ({ request: declared });
}

export const calls = {
  initialize: answering<InitializeResult>()(initializeRequest),
  /** Cancelling it finishes the step, writes a checkpoint and rejects with `E_INTERRUPTED`, whose data names the checkpoint. */
  train: answering<TrainResult, TrainEvent>()(trainRequest),
  /** Tells all that is written so far, before it is fitted to its place. */
  complete: answering<CompleteResult, string>()(completeRequest),
  devices: answering<readonly DeviceEvent[]>()(devicesRequest),
  adapters: answering<readonly AdapterSummary[]>()(adaptersRequest),
  showAdapter: answering<ShowAdapterResult>()(showAdapterRequest),
  deleteAdapter: answering<Record<string, never>>()(deleteAdapterRequest),
  /** Cancelling an export or an import leaves nothing behind. */
  exportAdapter: answering<ExportResult, ExchangeEvent>()(exportRequest),
  importAdapter: answering<ImportResult, ExchangeEvent>()(importRequest),
  /** Cancelling it leaves nothing behind. */
  exportJob: answering<ExportJobResult, ExchangeEvent>()(exportJobRequest),
  models: answering<readonly ModelEntry[]>()(modelsRequest),
  disk: answering<DiskResult>()(diskRequest),
  freeDisk: answering<FreeDiskResult, FreedEvent>()(freeDiskRequest),
  /** Proves that a folder or id can be a base. */
  checkModel: answering<CheckedModel>()(checkModelRequest),
  /** What each base would be like on this machine. */
  forecast: answering<ForecastResult>()(forecastRequest),
  modelPage: answering<ModelPageResult>()(downloadRequest),
  /** Cancelling it keeps what has arrived; the next one goes on there. */
  downloadModel: answering<ModelResult, DownloadEvent>()(downloadRequest),
} as const;

export type CallName = keyof typeof calls;
type TypesOf<M extends CallName> = NonNullable<(typeof calls)[M]["types"]>;
export type ParamsOf<M extends CallName> = TypesOf<M>["params"];
export type ResultOf<M extends CallName> = TypesOf<M>["result"];
export type ProgressOf<M extends CallName> = TypesOf<M>["progress"];

/** Told to a training engine: a completion waits, so pause between micro-steps until told otherwise. */
export const completionWaiting = request("completionWaiting", { waiting: { schema: flag, required: true } });

/** Told by an engine: one line for the log. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
}

/** Their names on the wire. */
export const methodName = (call: CallName): string => `attune/${call}`;
export const waitingName = "attune/completionWaiting";
export const logName = "attune/log";

/** The last line that `--json` prints when a verb fails. */
export interface ErrorEvent extends ErrorData {
  readonly event: "error";
}
