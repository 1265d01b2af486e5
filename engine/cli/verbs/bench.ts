import {
  type BenchCompleteResult,
  type BenchSubject,
  type BenchTrainResult,
  benchCompleteRequest,
  benchTrainRequest,
  type Figure,
} from "../../protocol/bench";
import { bytes, counted, grouped, percent } from "../output";
import { verb } from "../verb";

const note =
  "Quiet machines measure best: a figure is the middle of its rounds, with the lowest and the highest in brackets.";

export const benchTrain = verb({
  summary: "Measure how fast a base trains here, and its memory",
  positional: null,
  options: benchTrainRequest.fields,
  interruptible: true,
  notes: ["Whole optimizer steps on one row of random tokens, all of which bear loss.", note],
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
  notes: ["A prompt of random tokens with an empty cache, and single tokens behind it, none guessed ahead.", note],
  prepare(_, values) {
    return async ({ operations, output, signal }) => {
      const onRound = (round: object): void => output.event("round", round);
      const result = await operations.benchComplete(values, { signal, onRound });
      output.event("result", result);
      output.text(completeText(result));
    };
  },
});

function trainText(result: BenchTrainResult): string {
  const { method, trainable, total, seqLen, tokensPerSecond, peakBytes, firstStepSeconds } = result;
  return [
    subjectText(result),
    `${method === "lora" ? "LoRA" : "every weight"}: ${grouped(trainable)} of ${grouped(total)} parameters (${percent((100 * trainable) / total)})`,
    `training, rows of ${seqLen}   ${figureText(tokensPerSecond, 0)} tokens/s`,
    `peak memory          ${bytes(peakBytes.high)}`,
    `to the first step    ${grouped(1000 * firstStepSeconds)} ms`,
    "",
  ].join("\n");
}

function completeText(result: BenchCompleteResult): string {
  const { seqLen, prefillMs, perTokenMs, peakBytes, firstTokenSeconds } = result;
  return [
    subjectText(result),
    `a prompt of ${seqLen}     ${figureText(prefillMs, 0)} ms`,
    `a token behind it   ${figureText(perTokenMs, 1)} ms`,
    `peak memory         ${bytes(peakBytes.high)}`,
    `to the first token  ${grouped(1000 * firstTokenSeconds)} ms`,
    "",
  ].join("\n");
}

function subjectText({ base, precision, deviceName, instructions = [], threads, rounds }: BenchSubject): string {
  const processor = [deviceName, instructions.join(" "), counted(threads, "thread"), counted(rounds, "round")];
  return `${base} in ${precision} on ${processor.filter((part) => part !== "").join(", ")}`;
}

function figureText({ median, low, high }: Figure, digits: number): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
