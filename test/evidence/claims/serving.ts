/** What an adapter costs where it serves: beside the weights, merged, and when one takes the place of another. Linux, for `VmRSS`. */
import type { ChildProcess } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { adaptedLinear } from "../../../engine/adapters/adapted-linear";
import { readAdapter } from "../../../engine/adapters/adapter";
import type { DecoderBase } from "../../../engine/bases/folder";
import { storedBytes } from "../../../engine/bases/weight-files";
import { openSequence, type ServedSequence } from "../../../engine/decode/sequence";
import { openModel } from "../../../engine/devices/open-model";
import { tensorsFile } from "../../../engine/formats/peft";
import type { PrecisionWord } from "../../../engine/protocol/words";
import { createRandom } from "../../../engine/random";
import { usualRank } from "./plan";
import type { ServingFigures } from "./results";
import { spawnAttune } from "./train";

/** As the paper measures: one request, of so many tokens. */
const promptTokens = 128;
const [turns, decoded] = [31, 16];

export interface ServingRequest {
  readonly base: DecoderBase;
  readonly precision: PrecisionWord;
  readonly threads: number;
  readonly cli: string;
  /** The usual adapter, and all that are switched between, it among them. */
  readonly adapter: string;
  readonly adapters: readonly string[];
}

export async function serving(request: ServingRequest): Promise<ServingFigures> {
  return {
    kind: "serving",
    ...{ turns: await latencies(request), rank: usualRank, promptTokens },
    switching: await switching(request),
  };
}

/** Three models in one process, turn by turn, so that noise meets all of them. */
async function latencies({ base, precision, threads, adapter }: ServingRequest): Promise<ServingFigures["turns"]> {
  const { matrices } = await readAdapter(adapter, base);
  const { model } = await openModel(base, { device: "cpu", threads, precision }, { kind: "measuring" });
  const open = (some: typeof matrices, merged: boolean): Promise<ServedSequence> => {
    const linear = adaptedLinear(model.weights, some, { strength: 1, merged, precision: model.precision });
    return openSequence(model, linear, { device: "cpu", threads, capacity: promptTokens + decoded + 1 });
  };
  const timed = async (subject: "base" | "merged" | "beside", some: typeof matrices) => ({
    subject,
    sequence: await open(some, subject !== "beside"),
    prompt: [] as number[],
    token: [] as number[],
  });
  const subjects = [await timed("base", []), await timed("merged", matrices), await timed("beside", matrices)];
  const random = createRandom("serving");
  for (let turn = 0; turn <= turns; turn++) {
    for (const { sequence, prompt, token } of subjects) {
      const tokens = Array.from({ length: promptTokens + decoded }, () => random.below(base.config.vocabSize));
      const begun = performance.now();
      await sequence.extendTo(tokens.slice(0, promptTokens));
      const read = performance.now();
      for (let count = 1; count <= decoded; count++) await sequence.extendTo(tokens.slice(0, promptTokens + count));
      const ended = performance.now();
      // The first turn warms up.
      if (turn === 0) continue;
      prompt.push(milliseconds(read - begun));
      token.push(milliseconds((ended - read) / decoded));
    }
  }
  for (const { sequence } of subjects) await sequence.release();
  return subjects.map(({ subject, prompt, token }) => ({ subject, prompt, token }));
}

/** A process that completes with one base, asked with one adapter after the other. */
async function switching({ base, precision, threads, cli, adapters }: ServingRequest) {
  const child = spawnAttune(cli, [
    ...["complete", "--stdin", "--base", base.folder, "--device", "cpu", "--precision", precision],
    ...["--threads", String(threads), "--raw", "--max-tokens", "1"],
  ]);
  try {
    const ask = asking(child);
    await ask(null);
    await ask(null);
    const resident = { base: residentBytes(child), one: 0, all: 0 };
    const [first, back, same] = [[] as number[], [] as number[], [] as number[]];
    let before: string | null = null;
    for (const adapter of adapters) {
      first.push(await ask(adapter));
      same.push(await ask(adapter));
      back.push(await ask(before));
      if (resident.one === 0) resident.one = residentBytes(child);
      before = adapter;
    }
    resident.all = residentBytes(child);
    const bytesOf = (adapter: string): number => statSync(path.join(adapter, tensorsFile)).size;
    return {
      adapters: adapters.length,
      adapterBytes: adapters.reduce((sum, adapter) => sum + bytesOf(adapter), 0),
      baseBytes: [...base.weights.values()].reduce((sum, weight) => sum + storedBytes(weight), 0),
      ...{ first, back, same, resident },
    };
  } finally {
    child.stdin?.end();
    await new Promise((resolve) => child.on("close", resolve));
  }
}

/** Asks with an adapter, or null: the base alone; returns milliseconds until the answer. */
function asking(child: ChildProcess): (adapter: string | null) => Promise<number> {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error("the process has no pipes");
  stderr.resume();
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  let id = 0;
  return async (adapter) => {
    const begun = performance.now();
    stdin.write(`${JSON.stringify({ id: ++id, prompt: "function add(a, b) {\n", adapter })}\n`);
    const { value } = await lines.next();
    const answer: { readonly event?: string; readonly message?: string } = JSON.parse(value ?? "{}");
    if (answer.event !== "result") throw new Error(`attune complete said ${answer.message ?? "nothing"}`);
    return milliseconds(performance.now() - begun);
  };
}

function residentBytes({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return 1024 * Number(kilobytes);
}

function milliseconds(value: number): number {
  return Number(value.toFixed(1));
}
