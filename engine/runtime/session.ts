/** Opens a serialised graph in ONNX Runtime and runs it: the one place that knows the runtime's options. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InferenceSession } from "onnxruntime-node";
import { isRecord } from "../errors";
import type { SerialisedGraph } from "../graph/onnx";
import type { DeviceId, Placement } from "../protocol/words";
import { namingMemory } from "./memory";
import type { Feeds, Tensor } from "./tensor";

export interface SessionOptions {
  readonly device: DeviceId;
  /** Threads of the CPU provider. */
  readonly threads: number;
  /** Folder of the weight files that the graph names. */
  readonly folder?: string | undefined;
  /** Outputs that stay in the device's memory between runs; ignored on the CPU. */
  readonly resident?: readonly string[];
  /** Keep matrices as they lie in the file (shared, memory-mapped) and give up the CPU's packed copy. */
  readonly prepack?: boolean;
  /**
   * Give the CPU's memory back to the system as soon as a value is gone, instead of keeping it for the next one in blocks that
   * double. Default: false.
   */
  readonly sparing?: boolean | undefined;
  /**
   * Whether the CPU's threads wait for each other in a loop: a little faster on a machine that does nothing else, and much
   * slower beside others, as a loop holds the core that the thread it waits for would need. Default: true.
   */
  readonly spinning?: boolean | undefined;
  /** Read from the first run which provider executed each node. */
  readonly readPlacement?: boolean;
  /** Folder for the runtime's own profile of all runs, a JSON file when the session is released; then no placement is read. */
  readonly profileFolder?: string;
}

export interface Session {
  /** `fetches`: tensors to write results into, by output name. Only the graph's own inputs are passed on. */
  run(feeds: Feeds, fetches?: Feeds): Promise<Record<string, Tensor>>;
  /** Known after the first run of a session that was opened with `readPlacement`. */
  placement(): Placement | null;
  release(): Promise<void>;
}

/** How sessions are opened; tests of failing devices put another in place of `openSession`. */
export type OpenSession = (graph: SerialisedGraph, options: SessionOptions) => Promise<Session>;

/** Throws E_MEMORY when the device has not enough memory; so does a run. */
export async function openSession(graph: SerialisedGraph, options: SessionOptions): Promise<Session> {
  const outOfMemory = namingMemory(options.device);
  const kept = options.profileFolder;
  const profile =
    kept === undefined && options.readPlacement ? await mkdtemp(join(tmpdir(), "attune-placement-")) : null;
  const session = await InferenceSession.create(graph.bytes, sessionOptions(options, kept ?? profile, graph)).catch(
    async (error: unknown) => {
      await remove(profile);
      return outOfMemory(error);
    },
  );
  let placement: Placement | null = null;
  let profiling = profile !== null;

  return {
    async run(feeds, fetches) {
      const own = Object.fromEntries(session.inputNames.map((name) => [name, required(feeds, name)]));
      const running = fetches === undefined ? session.run(own) : session.run(own, withAll(session, fetches));
      const results = await running.catch(outOfMemory);
      if (profiling && profile !== null) {
        profiling = false;
        session.endProfiling();
        placement = await readPlacement(profile);
        await remove(profile);
      }
      return results;
    },
    placement: () => placement,
    async release() {
      if (kept !== undefined) session.endProfiling();
      await session.release();
      await remove(profile);
    },
  };
}

async function remove(folder: string | null): Promise<void> {
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}

function withAll(session: InferenceSession, fetches: Feeds): Record<string, Tensor | null> {
  return Object.fromEntries(session.outputNames.map((name) => [name, fetches[name] ?? null]));
}

function sessionOptions(
  options: SessionOptions,
  profile: string | null,
  graph: SerialisedGraph,
): InferenceSession.SessionOptions {
  const entries: Record<string, string> = {};
  if (options.folder !== undefined) entries["model_external_initializers_file_folder_path"] = options.folder;
  if (options.prepack === false) entries["disable_prepacking"] = "1";
  if (options.spinning === false) entries["intra_op.allow_spinning"] = "0";
  const onDevice = options.device !== "cpu";
  // A node that quietly falls back to the CPU would make "runs on the GPU" an empty word, so it is an error instead.
  if (onDevice) entries["disable_cpu_ep_fallback"] = "1";
  const resident = new Set(options.resident ?? []);
  return {
    executionProviders: onDevice ? [options.device] : ["cpu"],
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    // A pattern is one more block as large as all values together, beside the memory of the run that found it; no faster.
    enableMemPattern: false,
    enableCpuMemArena: options.sparing !== true,
    logSeverityLevel: 3,
    extra: { session: entries },
    ...(onDevice && resident.size > 0
      ? {
          preferredOutputLocation: Object.fromEntries(
            graph.outputs.map((name) => [name, resident.has(name) ? ("gpu-buffer" as const) : ("cpu" as const)]),
          ),
        }
      : {}),
    ...(profile === null ? {} : { enableProfiling: true, profileFilePrefix: join(profile, "run") }),
  };
}

function required(feeds: Feeds, name: string): Tensor {
  const tensor = feeds[name];
  if (tensor === undefined) throw new Error(`the graph's input ${name} was not fed`);
  return tensor;
}

const providerWords: Readonly<Record<string, DeviceId>> = {
  CPUExecutionProvider: "cpu",
  WebGpuExecutionProvider: "webgpu",
  CUDAExecutionProvider: "cuda",
  DmlExecutionProvider: "dml",
  CoreMLExecutionProvider: "coreml",
};

/** Counts nodes by provider in ONNX Runtime's profile: one `…_kernel_time` event for each node that ran. */
async function readPlacement(folder: string): Promise<Placement> {
  const counts: Record<string, number> = { cpu: 0 };
  for (const name of await readdir(folder)) {
    const events: unknown = JSON.parse(await readFile(join(folder, name), "utf8"));
    if (!Array.isArray(events)) continue;
    for (const event of events) {
      if (!isRecord(event) || event["cat"] !== "Node" || !String(event["name"]).endsWith("_kernel_time")) continue;
      const args = event["args"];
      const provider = isRecord(args) ? String(args["provider"]) : "unknown";
      const word = providerWords[provider] ?? provider;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return counts;
}
