import {
  type BenchCompleteResult,
  type BenchPeer,
  type BenchSubject,
  type BenchTrainResult,
  benchCompleteRequest,
  benchTrainRequest,
  type Figure,
} from "../../protocol/bench";
import { bytes, counted, grouped, percent } from "../output";
import { usage, verb } from "../verb";

const note =
  "Quiet machines measure best: a figure is the middle of its rounds, with the lowest and the highest in brackets.";
const peerNotes = [
  "--peer measures another program behind it, on the CPU with the same settings. Attune brings none of them: in a checkout,",
  "npm run bench -- --install NAME installs one. npm run bench compares all of them, in turns.",
];

export const benchTrain = verb({
  summary: "Measure how fast a base trains here, and its memory",
  positional: null,
  options: benchTrainRequest.fields,
  interruptible: true,
  notes: [
    "Whole optimizer steps on one row of random tokens, all of which bear loss, or on a row of --examples each.",
    note,
    ...peerNotes,
  ],
  prepare(_, values) {
    return async ({ operations, output, signal }) => {
      const onRound = (round: object): void => output.event("round", round);
      const result = await operations.benchTrain(values, { signal, onRound });
      output.event("result", result);
      output.text(trainText(result));
    };
  },
});

export const benchComplete = verb({
  summary: "Measure how fast a base completes here, and its memory",
  positional: null,
  options: benchCompleteRequest.fields,
  interruptible: true,
  notes: [
    "A prompt of random tokens with an empty cache, and single tokens behind it, none guessed ahead.",
    note,
    ...peerNotes,
  ],
  prepare(_, values) {
    if (values.peer !== undefined && values.adapter !== undefined)
      throw usage(
        "attune bench complete: --adapter and --peer exclude each other",
        "A peer completes with the base alone.",
      );
    return async ({ operations, output, signal }) => {
      const onRound = (round: object): void => output.event("round", round);
      const result = await operations.benchComplete(values, { signal, onRound });
      output.event("result", result);
      output.text(completeText(result));
    };
  },
});

function trainText(result: BenchTrainResult): string {
  const { method, trainable, total, seqLen, tokensPerSecond, peakBytes, firstStepSeconds, peer } = result;
  return [
    subjectText(result),
    `${method === "lora" ? "LoRA" : "every weight"}: ${grouped(trainable)} of ${grouped(total)} parameters (${percent((100 * trainable) / total)})`,
    `training, rows of ${seqLen}   ${figureText(tokensPerSecond, 0)} tokens/s`,
    `peak memory          ${bytes(peakBytes.high)}`,
    `to the first step    ${grouped(1000 * firstStepSeconds)} ms`,
    ...(peer === undefined
      ? []
      : [
          ...peerLines(peer, peakBytes),
          `  training, rows of ${seqLen}   ${figureText(peer.tokensPerSecond, 0)} tokens/s, ${times(tokensPerSecond, peer.tokensPerSecond)} here`,
        ]),
    "",
  ].join("\n");
}

function completeText(result: BenchCompleteResult): string {
  const { seqLen, prefillMs, perTokenMs, peakBytes, firstTokenSeconds, peer } = result;
  return [
    subjectText(result),
    `a prompt of ${seqLen}     ${figureText(prefillMs, 0)} ms`,
    `a token behind it   ${figureText(perTokenMs, 1)} ms`,
    `peak memory         ${bytes(peakBytes.high)}`,
    `to the first token  ${grouped(1000 * firstTokenSeconds)} ms`,
    ...(peer === undefined
      ? []
      : [
          ...peerLines(peer, peakBytes),
          `  a prompt of ${seqLen}     ${figureText(peer.prefillMs, 0)} ms, ${times(prefillMs, peer.prefillMs)} here`,
          `  a token behind it   ${figureText(peer.perTokenMs, 1)} ms, ${times(perTokenMs, peer.perTokenMs)} here`,
        ]),
    "",
  ].join("\n");
}

function peerLines({ release, peakBytes }: BenchPeer, here: Figure): string[] {
  return [`beside ${release}`, `  peak memory         ${bytes(peakBytes.high)}, ${times(here, peakBytes)} here`];
}

/** Ours as a multiple of another's. */
function times(ours: Figure, theirs: Figure): string {
  return `${(ours.median / theirs.median).toFixed(2)} ×`;
}

function subjectText({ base, precision, deviceName, instructions = [], threads, rounds }: BenchSubject): string {
  const processor = [deviceName, instructions.join(" "), counted(threads, "thread"), counted(rounds, "round")];
  return `${base} in ${precision} on ${processor.filter((part) => part !== "").join(", ")}`;
}

function figureText({ median, low, high }: Figure, digits: number): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
