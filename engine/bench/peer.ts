/**
 * Other programs on the same machine, each in a process of its own that measures itself. `npm run bench` installs them, outside of the
 * product, and leaves a file for each that says how it is started and what it reads: more of them is not known here.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BaseModel } from "../bases/folder";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import type { BenchCompletePeer, BenchTrainPeer, Figure, PeerWord } from "../protocol/bench";
import type { Method } from "../protocol/words";
import { filledList, filledText, Malformed, number, object, oneOf, type Read, type Schema } from "../schema/schema";
import { reasonOf } from "../words/system";
import { demandGoing } from "./hooks";

const forms = oneOf(["folder", "gguf"]);

/** `command`: the program with its first arguments; what is asked follows as JSON. Each kind of work: in which form it reads a base. */
const installed = object({ command: filledList(filledText) }, { train: forms, complete: forms });
export type InstalledPeer = Read<typeof installed>;

/** What a program is asked for, as JSON in its last argument. It prints its figures as a line of JSON last. */
export type PeerRequest = {
  /** A folder as transformers opens it, or a GGUF file. */
  readonly base: string;
  readonly seqLen: number;
  /** Measured; one more goes before them and is left out. */
  readonly rounds: number;
  readonly threads: number;
} & (
  | {
      readonly work: "train";
      readonly method: Method;
      readonly rank: number;
      /** `all-linear`, or suffixes of Hugging Face's names with commas. */
      readonly targets: string;
      /** A file of JSON lines `{tokens, mask}`; absent: one row of random tokens, all of which bear loss. */
      readonly examples?: string | undefined;
      /** In which its products are computed where it has a choice; absent: float32. */
      readonly numbers?: "float32" | "bf16";
    }
  | { readonly work: "complete"; readonly maxTokens: number }
);

const figure: Schema<Figure> = object({ median: number, low: number, high: number });
const told = { release: filledText, peakBytes: figure };
const trainFigures = object({ ...told, tokensPerSecond: figure });
const completeFigures = object({ ...told, prefillMs: figure, perTokenMs: figure });

/** `$ATTUNE_PEERS`, or where `npm run bench` installs them in the checkout that this program was built in. */
export function peersFolder(): string {
  const chosen = process.env["ATTUNE_PEERS"];
  return chosen ? path.resolve(chosen) : path.resolve(__dirname, "../.cache/peers");
}

/** Throws E_PEER where it is not installed in `folder`. */
export async function readPeer(name: PeerWord, folder: string = peersFolder()): Promise<InstalledPeer> {
  const file = path.join(folder, `${name}.json`);
  const again =
    `In a checkout of Attune, "npm run bench -- --install ${name}" installs it; ` +
    "ATTUNE_PEERS names the folder .cache/peers of another checkout.";
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new AttuneError(
      "E_PEER",
      `${name} is not installed: ${file} cannot be read: ${reasonOf(error, file)}.`,
      again,
    );
  }
  try {
    return installed.read(parseJson(bytes), "");
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new AttuneError("E_PEER", `${file} does not say how ${name} is started: ${error.message}.`, again);
  }
}

/** Throws E_PEER where it is not installed, or not for this work or this base. */
export async function findPeer(
  name: PeerWord,
  work: PeerRequest["work"],
  base: Pick<BaseModel, "id" | "folder" | "origin">,
): Promise<{ readonly peer: InstalledPeer; readonly place: string }> {
  const peer = await readPeer(name);
  const form = peer[work];
  if (form === undefined) {
    const doing = { train: "training", complete: "completing" }[work];
    throw new AttuneError("E_PEER", `${name} is not measured at ${doing}.`, "Choose another --peer, or none.");
  }
  const own = base.origin === base.folder ? "folder" : "gguf";
  if (own === form) return { peer, place: base.origin };
  const [wanted, given] = form === "gguf" ? ["a GGUF file", "a folder"] : ["a model's folder", "a GGUF file"];
  throw new AttuneError(
    "E_PEER",
    `${name} reads ${wanted}, and ${base.id} is ${given}.`,
    `Give the same model as ${wanted} with --base, or choose another --peer.`,
  );
}

/** Throws E_PEER for any other device: there is nothing to compare with. */
export function demandCpu(name: PeerWord, device: string): void {
  if (device === "cpu") return;
  throw new AttuneError("E_PEER", `${name} is measured on the CPU, and Attune on ${device}.`, "Add --device cpu.");
}

/** Its own figures of optimizer steps. Throws E_PEER where it fails, E_INTERRUPTED. */
export async function measurePeerTraining(
  name: PeerWord,
  peer: InstalledPeer,
  request: PeerRequest & { readonly work: "train" },
  signal: AbortSignal,
): Promise<BenchTrainPeer> {
  return { name, ...(await measured(name, peer, request, trainFigures, signal)) };
}

/** Its own figures of prompts and of tokens behind them. Throws E_PEER where it fails, E_INTERRUPTED. */
export async function measurePeerCompleting(
  name: PeerWord,
  peer: InstalledPeer,
  request: PeerRequest & { readonly work: "complete" },
  signal: AbortSignal,
): Promise<BenchCompletePeer> {
  return { name, ...(await measured(name, peer, request, completeFigures, signal)) };
}

async function measured<T>(
  name: PeerWord,
  peer: InstalledPeer,
  request: PeerRequest,
  schema: Schema<T>,
  signal: AbortSignal,
): Promise<T> {
  demandGoing(signal);
  const { problem, lines } = await outcomeOf(peer.command, request, signal);
  demandGoing(signal);
  const hint = `What it said stands on standard error; "npm run bench -- --install ${name}" installs it anew.`;
  if (problem !== null) throw new AttuneError("E_PEER", `${name} failed: ${problem}.`, hint);
  try {
    return schema.read(parseJson(Buffer.from(lines.at(-1) ?? "")), "");
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new AttuneError("E_PEER", `${name} did not print its figures: ${error.message}.`, hint);
  }
}

/** Of what a program prints, only its end is of use. */
const mostText = 1 << 20;

/** The lines of its standard output, and why it failed; null: it did not. Its standard error is ours. */
function outcomeOf(
  [program, ...before]: readonly string[],
  request: PeerRequest,
  signal: AbortSignal,
): Promise<{ readonly problem: string | null; readonly lines: readonly string[] }> {
  return new Promise((resolve) => {
    const env = { ...process.env, OMP_NUM_THREADS: String(request.threads) };
    const child = spawn(program ?? "", [...before, JSON.stringify(request)], {
      ...{ env, signal, killSignal: "SIGKILL", stdio: ["ignore", "pipe", "inherit"], windowsHide: true },
    });
    let printed = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (part: string) => {
      printed = (printed + part).slice(-mostText);
    });
    const ended = (problem: string | null): void => resolve({ problem, lines: printed.trim().split("\n") });
    // One that was started is ended by what "close" tells, an interrupted one too.
    child.on("error", (error) => {
      if (child.pid === undefined) ended(reasonOf(error, program));
    });
    child.on("close", (code, killed) => {
      if (code === 0) ended(null);
      else ended(killed === null ? `it ended with status ${code}` : `it was ended by ${killed}`);
    });
  });
}
