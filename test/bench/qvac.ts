/** Training beside QVAC, the other program that trains without Python: on GGUF files, which both read as they lie. */
import { type Contestant, contest, peer, type TrainFigures } from "./contest";
import type { Qwen3Request } from "./qwen3";
import type { BenchSection, BenchSetup } from "./setup";
import { length, ours, trainingTable, trainRequest } from "./training";

const name = "QVAC";
const [rounds, turns] = [2, 2];
const again = ["--gradient-checkpointing", "on"];

/** The types of the file in which its model is trained: the model is its own, whatever the subjects are. */
export const qvacTypes = ["F16", "Q8_0"] as const satisfies readonly Qwen3Request["type"][];

export const qvacSection: BenchSection = {
  title: "Beside QVAC",
  head: [
    `The same steps on one row of ${length} tokens, all of which bear loss, on the same GGUF file; LoRA of rank 16 on all linears, AdamW, ours with`,
    "clipping and QVAC's without. As it is shipped, QVAC trains with four threads whatever its `threads` says, which wait for each other without sleep:",
    "with fewer cores, or other work on them, next to nothing is left. So its library is told the number that everybody has.",
  ],
  parts: (setup) =>
    qvacTypes.map((type) => ({
      name: type,
      title: `Qwen3-0.6B's shape (random weights), ${type}`,
      measure(measuring) {
        const file = `${setup.cache}/qwen3-${type.toLowerCase()}.gguf`;
        measuring.inProcess("writeQwen3", { file, type });
        return trainingTable(contest(contestantsOf(setup, file, type), turns, measuring), name);
      },
    })),
};

function contestantsOf(
  { integers, peers }: BenchSetup,
  file: string,
  type: Qwen3Request["type"],
): Contestant<TrainFigures>[] {
  const subject = { base: file, rounds };
  const floats = [
    ours("fp32", subject, ["--precision", "fp32"]),
    ...(integers ? [ours("int8", subject, ["--precision", "int8"])] : []),
    ours("fp32, activations again", subject, ["--precision", "fp32", ...again]),
  ];
  const codes = [
    ours("the file as it lies", subject, []),
    ours("the file as it lies, activations again", subject, again),
  ];
  const request = trainRequest(file, rounds);
  const shipped = { ...peers.qvac, command: [...peers.qvac.command, "as-shipped"] };
  return type === "F16"
    ? [...floats, peer(name, peers.qvac, request)]
    : [...codes, peer(name, peers.qvac, request), peer(`${name} as it is shipped`, shipped, request)];
}
