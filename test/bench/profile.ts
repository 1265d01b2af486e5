/** Where the time of one training step and of one token goes, by the runtime's own profile. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDecoder } from "../../engine/bases/folder";
import { randomTokens } from "../../engine/bench/figure";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { openModel } from "../../engine/devices/open-model";
import { isRecord } from "../../engine/errors";
import { denseLinear } from "../../engine/model/linear-factory";
import type { PrecisionWord } from "../../engine/protocol/words";
import { type OpenSession, openSession } from "../../engine/runtime/session";
import { trainableLayout } from "../../engine/step/graphs";
import { initialState } from "../../engine/step/initial";
import { openStepper } from "../../engine/step/stepper";
import { oneRowEach } from "../../engine/text/packing";
import { makeRecipe, tuningOf } from "../../engine/train/recipe";
import { threads } from "../models/setup";

export const length = 512;
const rank = 16;
const profiledSteps = 4;

export interface ProfileRequest {
  readonly base: string;
  readonly precision: PrecisionWord;
}

/** Milliseconds of a run and nodes in it, by what they do; `between` is no node's. */
export interface Profile {
  readonly wallMs: number;
  readonly nodes: number;
  readonly parts: Readonly<Record<string, { readonly ms: number; readonly nodes: number }>>;
}

interface NodeEvent {
  readonly op: string;
  readonly ms: number;
  /** Of the inputs and the first output, as far as the runtime tells them. */
  readonly inputs: readonly (readonly number[])[];
  readonly output: readonly number[];
}

/** The mean over steps, the first left out. */
export async function profileStep({ base: place, precision }: ProfileRequest): Promise<Profile> {
  return profiled(
    async (open) => {
      const base = await openDecoder(place);
      const recipe = makeRecipe({ examples: "", seqLen: length, batch: 1, rank }, base);
      const tuning = tuningOf(recipe, base);
      const { model } = await openModel(base, { device: "cpu", precision, threads }, { kind: "training", tuning });
      const state = await initialState(base, tuning, trainableLayout(model, tuning), 1);
      const stepper = await openStepper(model, tuning, state, {
        ...{ device: "cpu", threads, adamW: recipe.adamW, seed: 1, rows: { batch: 1, length }, open },
        pause: async () => undefined,
      });
      const tokens = randomTokens(base.config, length);
      const rows = oneRowEach([{ tokens, mask: tokens.map(() => 1) }], length, 0);
      for (let step = 1; step <= profiledSteps; step++) {
        const { gradNorm } = await stepper.accumulate(rows, step);
        await stepper.update(step, 1e-4, gradNorm);
      }
      await stepper.dispose();
      return stepPart(base.config.vocabSize);
    },
    { warm: 1, rounds: profiledSteps },
  );
}

/** The mean over tokens behind a prompt, the prompt and the first tokens left out. */
export async function profileToken({ base: place, precision }: ProfileRequest): Promise<Profile> {
  return profiled(
    async (open) => {
      const base = await openDecoder(place);
      const { model } = await openModel(base, { device: "cpu", precision, threads }, { kind: "completing" });
      const linear = denseLinear(model.weights, model.precision);
      const sequence = await openSequence(model, linear, { device: "cpu", threads, capacity: length + 32, open });
      const text = randomTokens(base.config, length);
      for (let count = 0; count < 24; count++) {
        const { logits } = await sequence.extendTo(text);
        text.push(argmax(logits));
      }
      await sequence.release();
      return tokenPart(model.precision === "fp32");
    },
    { warm: 4 },
  );
}

/** Of the rounds in which a session runs, the first `warm` are left out. `rounds`: absent: as many as it has runs. */
interface Rounds {
  readonly warm: number;
  readonly rounds?: number;
}

/** Runs something with profiled sessions. */
async function profiled(
  work: (open: OpenSession) => Promise<(node: NodeEvent) => string>,
  rounds: Rounds,
): Promise<Profile> {
  const folder = mkdtempSync(path.join(tmpdir(), "attune-profile-"));
  try {
    const open: OpenSession = (graph, options) =>
      openSession(graph, {
        ...options,
        profileFolder: mkdtempSync(path.join(folder, graph.outputs.includes("theta.next") ? "update-" : "session-")),
      });
    const partOf = await work(open);
    const sessions = readdirSync(folder).map((name) =>
      readSession(path.join(folder, name), rounds, name.startsWith("update-") ? () => "the optimizer" : partOf),
    );
    return sum(sessions);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readSession(folder: string, { warm, rounds }: Rounds, partOf: (node: NodeEvent) => string): Profile {
  const [file] = readdirSync(folder);
  const content: unknown = JSON.parse(readFileSync(path.join(folder, file ?? ""), "utf8"));
  const events = Array.isArray(content) ? content.filter(isRecord) : [];
  const all = events.filter(({ name }) => name === "model_run");
  const each = rounds === undefined ? 1 : all.length / rounds;
  const runs = all.slice(warm * each);
  const count = runs.length / each;
  const first = Math.min(...runs.map(({ ts }) => Number(ts)));
  const parts: Record<string, { ms: number; nodes: number }> = {};
  let [kernels, nodes] = [0, 0];
  for (const event of events) {
    if (event["cat"] !== "Node" || !String(event["name"]).endsWith("_kernel_time") || Number(event["ts"]) < first)
      continue;
    const node = nodeOf(event);
    const part = parts[partOf(node)] ?? { ms: 0, nodes: 0 };
    parts[partOf(node)] = { ms: part.ms + node.ms / count, nodes: part.nodes + 1 / count };
    kernels += node.ms / count;
    nodes += 1 / count;
  }
  const wallMs = runs.reduce((total, { dur }) => total + Number(dur) / 1000, 0) / count;
  return { wallMs, nodes, parts: { ...parts, "between nodes": { ms: wallMs - kernels, nodes: 0 } } };
}

function nodeOf({ args, dur }: Record<string, unknown>): NodeEvent {
  const told = isRecord(args) ? args : {};
  return {
    op: String(told["op_name"]),
    ms: Number(dur) / 1000,
    inputs: shapesIn(told["input_type_shape"]),
    output: shapesIn(told["output_type_shape"])[0] ?? [],
  };
}

/** `[{"float": [512, 576]}, …]` */
function shapesIn(value: unknown): number[][] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.map((item) => {
    const [shape] = isRecord(item) ? Object.values(item) : [];
    return Array.isArray(shape) ? shape.map(Number) : [];
  });
}

const moves = new Set(["Transpose", "Split", "Concat", "Reshape", "Expand", "Gather", "ScatterND"]);
const products = new Set(["Gemm", "MatMul", "FusedMatMul"]);

function stepPart(vocabulary: number): (node: NodeEvent) => string {
  return ({ op, inputs, output }) => {
    const sizes = [...inputs, output].flat();
    if (sizes.includes(vocabulary)) return "the head and the loss";
    if (products.has(op)) {
      if (output.length > 2) return "attention's products";
      return sizes.includes(rank) ? "products with A and B" : "products with frozen weights";
    }
    if (op === "MatMulIntegerToFloat") return "products with frozen weights";
    if (op === "DequantizeLinear") return "codes made into numbers";
    if (output.length === 4 && output[2] !== undefined && !moves.has(op)) return "softmax, masks and rotary positions";
    return moves.has(op) ? "values moved" : "norms, activations and sums";
  };
}

function tokenPart(inFloats: boolean): (node: NodeEvent) => string {
  const frozen = new Set(["MatMulNBits", "MatMulIntegerToFloat", ...(inFloats ? ["Gemm"] : [])]);
  return ({ op }) => {
    if (frozen.has(op)) return "products with frozen weights";
    if (op === "GroupQueryAttention") return "attention over the cache";
    if (op === "Gemm" || op === "ReduceSum") return "products with the blocks' offsets";
    return moves.has(op) ? "values moved" : "norms, activations and sums";
  };
}

/** Sessions of one run follow each other. */
function sum(profiles: readonly Profile[]): Profile {
  const parts: Record<string, { ms: number; nodes: number }> = {};
  for (const profile of profiles) {
    for (const [name, { ms, nodes }] of Object.entries(profile.parts)) {
      const part = parts[name] ?? { ms: 0, nodes: 0 };
      parts[name] = { ms: part.ms + ms, nodes: part.nodes + nodes };
    }
  }
  const total = (of: (profile: Profile) => number): number => profiles.reduce((all, profile) => all + of(profile), 0);
  return { wallMs: total(({ wallMs }) => wallMs), nodes: total(({ nodes }) => nodes), parts };
}
