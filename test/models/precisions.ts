/** What each precision costs with a real model, beside PyTorch: measured in turn, several times. */
import type { Measuring } from "./measuring";
import { type Cells, megabytes, spread, table } from "./page";
import type { Served, Trained } from "./serve";
import { readTexts, type Setup, textsFile } from "./setup";

const rounds = 3;

/** One run of each contender. */
interface Turn extends Omit<Served, "precision">, Trained {
  readonly name: string;
}

const ours = [
  ["folder, fp32", "smollm2/base", "fp32"],
  ["folder, int8", "smollm2/base", "int8"],
  ["folder, int4", "smollm2/base", "int4"],
  ["GGUF Q4_1, as it lies", "smollm2.gguf", "auto"],
] as const;

export function precisionsSection(setup: Setup, measuring: Measuring): string {
  const turns = Array.from({ length: rounds }, (_, round) => oneRound(setup, measuring, round)).flat();
  const reference = referenceNats(setup);
  const names = [...new Set(turns.map(({ name }) => name))];
  return [
    "## Precisions",
    "",
    `Nats a token over the ten texts (PyTorch's float32: ${reference.toFixed(4)}), a prefill of 256 tokens, a token behind it, training of LoRA`,
    "(r 16, all linears, rows of 256, one at once), and the peak memory of the process that did it. Each contender has a process of",
    `its own, ${rounds} times in turn, and two threads; a figure is the middle of its medians, with the lowest and the highest.`,
    "",
    ...table(
      ["", "weights", "nats", "prefill", "a token", "memory", "training", "memory"],
      names.map((name) =>
        cellsOf(
          name,
          turns.filter((turn) => turn.name === name),
          reference,
        ),
      ),
    ),
    "",
    "Not measured here: processors with VNNI, AMX or NEON, and a GPU; the same command measures them.",
  ].join("\n");
}

function oneRound(setup: Setup, measuring: Measuring, round: number): Turn[] {
  const turns = ours.map(([title, place, word]): Turn => {
    const request = { place: `${setup.folder}/${place}`, precision: word, texts: textsFile(setup.folder) };
    const { precision, ...served } = measuring.inProcess("serveTexts", request, round);
    const name = `${title}${title.includes(precision) ? "" : ` (${precision})`}`;
    return { name, ...served, ...measuring.inProcess("trainTexts", request, round) };
  });
  const args = [`${setup.folder}/smollm2/base`, textsFile(setup.folder)];
  const python = measuring.python<Omit<Turn, "name">>("scripts/models/speed.py", args, round);
  return [...turns, { name: "PyTorch + PEFT, float32", ...python }];
}

function referenceNats({ folder }: Setup): number {
  const texts = Object.values(readTexts(textsFile(folder)));
  return texts.reduce((sum, { nats }) => sum + nats, 0) / texts.length;
}

function cellsOf(name: string, turns: readonly Turn[], reference: number): Cells {
  const of = (figure: (turn: Turn) => number): number[] => turns.map(figure);
  const highest = (values: readonly number[]): string => megabytes(Math.max(...values));
  const nats = turns[0]?.nats ?? Number.NaN;
  return [
    name,
    highest(of((turn) => turn.weightBytes)),
    `${nats.toFixed(4)} (${(100 * (nats / reference - 1)).toFixed(2)} %)`,
    spread(
      of((turn) => 1000 * turn.prefillSeconds),
      0,
      "ms",
    ),
    spread(
      of((turn) => 1000 * turn.tokenSeconds),
      1,
      "ms",
    ),
    highest(of((turn) => turn.servingBytes)),
    spread(
      of((turn) => turn.trainTokensPerSecond),
      0,
      "tokens/s",
    ),
    highest(of((turn) => turn.trainingBytes)),
  ];
}
