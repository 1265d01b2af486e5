/**
 * What the engine can do, in one list that the command line and the RPC server share. Every operation loads its modules
 * when it is first called: `params`, `review` and `--help` must start in milliseconds and never load ONNX Runtime.
 */
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { deleteAdapter, listAdapters } from "./adapters/store";
import type { checkModel, listModels } from "./bases/list";
import type { benchComplete } from "./bench/complete";
import type { benchTrain } from "./bench/train";
import type { Completer, CompleterOptions, Completions } from "./complete/completer";
import type { logits } from "./complete/logits";
import type { listDevices } from "./devices/devices";
import { AttuneError } from "./errors";
import type { exportAdapter } from "./exchange/export";
import type { pushAdapter } from "./exchange/push";
import type { showAdapter } from "./exchange/show";
import type { verifyAdapter } from "./exchange/verify";
import type { forecast } from "./forecast/forecast";
import type { describeModel } from "./forecast/page";
import type { downloadModel } from "./hub/download";
import type { removeModel } from "./hub/staging";
import type { exportJob } from "./job/export";
import type { importAny } from "./job/import";
import { type ParamsRequest, type ParamsResult, paramsRequest } from "./protocol/params";
import { type ReviewRequest, reviewRequest } from "./protocol/review";
import type { checkHost } from "./runtime/host";
import { defaultsOf } from "./schema/request";
import type { freeDisk } from "./storage/free";
import type { describeDisk } from "./storage/list";
import type { evaluateWorkspace } from "./train/evaluate";
import type { evaluateExamples } from "./train/evaluate-examples";
import type { gradients } from "./train/example-gradients";
import type { train } from "./train/run";
import { reasonOf } from "./words/system";
import type { Review } from "./workspace/review";

export interface Operations {
  readonly train: typeof train;
  readonly gradients: typeof gradients;
  readonly logits: typeof logits;
  readonly evaluate: typeof evaluateWorkspace;
  readonly evaluateExamples: typeof evaluateExamples;
  /** The project that a file lies in, whose other files a completion may be shown; null: none. */
  findProject(file: string): Promise<{ readonly folder: string } | null>;
  createCompleter(log: (message: string) => void, options?: CompleterOptions): Promise<Completer>;
  /** Completers of several who ask, over the same models. */
  createCompletions(options?: CompleterOptions): Promise<Completions>;
  readonly devices: typeof listDevices;
  readonly checkHost: typeof checkHost;
  review(request: ReviewRequest, signal: AbortSignal): Promise<Review>;
  params(request: ParamsRequest): Promise<ParamsResult>;
  readonly models: typeof listModels;
  readonly checkModel: typeof checkModel;
  readonly forecast: typeof forecast;
  readonly describeModel: typeof describeModel;
  readonly downloadModel: typeof downloadModel;
  readonly removeModel: typeof removeModel;
  readonly disk: typeof describeDisk;
  readonly freeDisk: typeof freeDisk;
  readonly adapters: typeof listAdapters;
  readonly deleteAdapter: typeof deleteAdapter;
  readonly showAdapter: typeof showAdapter;
  readonly exportAdapter: typeof exportAdapter;
  readonly importAdapter: typeof importAny;
  readonly verifyAdapter: typeof verifyAdapter;
  readonly pushAdapter: typeof pushAdapter;
  readonly exportJob: typeof exportJob;
  readonly benchTrain: typeof benchTrain;
  readonly benchComplete: typeof benchComplete;
}

export const operations: Operations = {
  train: async (request, hooks) => (await import("./train/run")).train(request, hooks),
  gradients: async (request) => (await import("./train/example-gradients")).gradients(request),
  logits: async (request) => (await import("./complete/logits")).logits(request),
  evaluate: async (request, hooks) => (await import("./train/evaluate")).evaluateWorkspace(request, hooks),
  evaluateExamples: async (request, hooks) =>
    (await import("./train/evaluate-examples")).evaluateExamples(request, hooks),
  findProject: async (file) => {
    const found = await (await import("./workspace/ignore-rules")).findRepository(dirname(file));
    return found === null ? null : { folder: found.root };
  },
  createCompleter: async (log, options) => (await import("./complete/completer")).createCompleter(log, options),
  createCompletions: async (options) => (await import("./complete/completer")).createCompletions(options),
  devices: async () => (await import("./devices/devices")).listDevices(),
  checkHost: async () => (await import("./runtime/host")).checkHost(),
  review,
  params,
  models: async () => (await import("./bases/list")).listModels(),
  checkModel: async (base) => (await import("./bases/list")).checkModel(base),
  forecast: async (request) => (await import("./forecast/forecast")).forecast(request),
  describeModel: async (request, hooks) => (await import("./forecast/page")).describeModel(request, hooks),
  downloadModel: async (request, hooks) => (await import("./hub/download")).downloadModel(request, hooks),
  removeModel: async (id) => (await import("./hub/staging")).removeModel(id),
  disk: async () => (await import("./storage/list")).describeDisk(),
  freeDisk: async (request, hooks) => (await import("./storage/free")).freeDisk(request, hooks),
  adapters: async (base, onBroken) => (await import("./adapters/store")).listAdapters(base, onBroken),
  deleteAdapter: async (dir) => (await import("./adapters/store")).deleteAdapter(dir),
  showAdapter: async (dir) => (await import("./exchange/show")).showAdapter(dir),
  exportAdapter: async (request, hooks) => (await import("./exchange/export")).exportAdapter(request, hooks),
  importAdapter: async (request, hooks) => (await import("./job/import")).importAny(request, hooks),
  verifyAdapter: async (request, hooks) => (await import("./exchange/verify")).verifyAdapter(request, hooks),
  pushAdapter: async (request, hooks) => (await import("./exchange/push")).pushAdapter(request, hooks),
  exportJob: async (request, hooks) => (await import("./job/export")).exportJob(request, hooks),
  benchTrain: async (request, hooks) => (await import("./bench/train")).benchTrain(request, hooks),
  benchComplete: async (request, hooks) => (await import("./bench/complete")).benchComplete(request, hooks),
};

async function review(request: ReviewRequest, signal: AbortSignal): Promise<Review> {
  const [{ openDecoder }, { loadTokenizer }, { reviewWorkspace }] = await Promise.all([
    import("./bases/folder"),
    import("./text/tokenizer"),
    import("./workspace/review"),
  ]);
  const base = await openDecoder(request.base);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const asked = { ...defaultsOf(reviewRequest), ...request };
  const { files } = await reviewWorkspace(request.workspace, tokenizer, { ...asked, signal });
  if (asked.split === "file") return { files };
  const { noHistory, reviewedByTime, splitByTime } = await import("./workspace/time-split");
  const time = await splitByTime(request.workspace, files, tokenizer, { cut: "choose", signal });
  if (time === null && asked.split === "time") throw noHistory(request.workspace);
  if (time === null) return { files };
  return { files: reviewedByTime(files, time), cut: { commit: time.commit, lines: time.lines } };
}

async function params({ base, config, ...given }: ParamsRequest): Promise<ParamsResult> {
  const request = { ...defaultsOf(paramsRequest), ...given };
  const [{ countForConfig }, { parseConfig }] = await Promise.all([
    import("./model/parameters"),
    import("./model/config"),
  ]);
  if (config !== undefined) return countForConfig(parseConfig(await readJson(config), config), request);
  const { openBase } = await import("./bases/folder");
  return countForConfig((await openBase(base)).config, request);
}

async function readJson(path: string): Promise<unknown> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (error) {
    const why = reasonOf(error, path);
    throw new AttuneError("E_MODEL_MISSING", `cannot read ${path}: ${why}`, "Give the path of a model's config.json.");
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    const why = reasonOf(error, path);
    throw new AttuneError("E_MODEL_CONFIG", `${path} is not JSON: ${why}`, "Download the model's config.json again.");
  }
}
