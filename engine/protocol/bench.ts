/** How fast a base trains and completes on this machine: nothing is told that was not measured by this very request. */
import { type Field, type RequestOf, request } from "../schema/request";
import { integer, oneOf } from "../schema/schema";
import { adapterField, loraFields, methodField, modelFields, strengthField } from "./fields";
import { trainRequest } from "./train";
import type { DeviceId, Method, Placement, Precision } from "./words";

const roundsField = {
  schema: integer(1, 1000),
  option: { placeholder: "N", help: "how often each figure is measured" },
  default: 5,
} as const satisfies Field;

/** Programs that a base can be measured beside, on the CPU, where `npm run bench` has installed them. */
export const peerWords = ["pytorch", "llama.cpp", "qvac"] as const;
export type PeerWord = (typeof peerWords)[number];

const peerField = {
  schema: oneOf(peerWords),
  option: { help: "measure this program too, with the same settings" },
} as const satisfies Field;

const { rank, targets } = loraFields;

export const benchTrainRequest = request("bench train", {
  ...modelFields,
  seqLen: {
    schema: integer(2, 131_072),
    option: { placeholder: "N", help: "tokens of the one row that a step takes" },
    default: 512,
  },
  method: methodField,
  rank,
  targets,
  gradientCheckpointing: {
    schema: oneOf(["on", "off"]),
    option: { help: "compute activations twice, which saves memory" },
    default: "off",
  },
  /** The rows of the steps, each in turn, with their own loss masks; absent: one row of random tokens, all of which bear loss. */
  examples: {
    ...trainRequest.fields.examples,
    option: { placeholder: "FILE", path: true, help: "rows to train on, as train takes them (default: random tokens)" },
  },
  rounds: roundsField,
  peer: peerField,
});
export type BenchTrainRequest = RequestOf<typeof benchTrainRequest.fields>;

export const benchCompleteRequest = request("bench complete", {
  ...modelFields,
  adapter: adapterField,
  strength: strengthField,
  seqLen: {
    schema: integer(1, 131_072),
    option: { placeholder: "N", help: "tokens of the prompt" },
    default: 512,
  },
  maxTokens: {
    schema: integer(1, 1024),
    option: { placeholder: "N", help: "tokens behind the prompt, one run of the model each" },
    default: 16,
  },
  rounds: roundsField,
  peer: peerField,
});
export type BenchCompleteRequest = RequestOf<typeof benchCompleteRequest.fields>;

/** Of several measurements: the middle one, the lowest and the highest. */
export interface Figure {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** What was measured, on what, and in which numbers. */
export interface BenchSubject {
  readonly base: string;
  readonly total: number;
  readonly device: DeviceId;
  readonly deviceName: string;
  /** Extensions of the processor's instructions that products can use, such as `avx2`; absent where the system does not tell. */
  readonly instructions?: readonly string[];
  readonly precision: Precision;
  readonly threads: number;
  readonly seqLen: number;
  readonly rounds: number;
}

/** What another program measured of itself, with the same settings, once ours had given its memory back. */
export interface BenchPeer {
  readonly name: PeerWord;
  /** Whose it is: names and versions. */
  readonly release: string;
  /** Peak resident set of its process. */
  readonly peakBytes: Figure;
}

export interface BenchTrainPeer extends BenchPeer {
  readonly tokensPerSecond: Figure;
}

export interface BenchCompletePeer extends BenchPeer {
  readonly prefillMs: Figure;
  readonly perTokenMs: Figure;
}

export interface BenchTrainResult extends BenchSubject {
  readonly method: Method;
  readonly trainable: number;
  /** Of the rows' tokens, those that bear loss. */
  readonly lossShare: number;
  /** Of an optimizer step, the update and clipping included. */
  readonly tokensPerSecond: Figure;
  /** Peak resident set of this process, read after each step. */
  readonly peakBytes: Figure;
  /** From the request to the end of the first step, which is none of the others. */
  readonly firstStepSeconds: number;
  /** Of the step's graph, by who ran them. */
  readonly placement: Placement;
  readonly peer?: BenchTrainPeer;
}

export interface BenchCompleteResult extends BenchSubject {
  /** Of the whole prompt, nothing of it in the KV cache. */
  readonly prefillMs: Figure;
  /** Of one token behind it. */
  readonly perTokenMs: Figure;
  readonly peakBytes: Figure;
  /** From the request to the first token of the first prompt. */
  readonly firstTokenSeconds: number;
  readonly placement: Placement;
  readonly peer?: BenchCompletePeer;
}

/** One round of many. */
export type BenchRound =
  | { readonly round: number; readonly tokensPerSecond: number; readonly peakBytes: number }
  | { readonly round: number; readonly prefillMs: number; readonly perTokenMs: number; readonly peakBytes: number };
