/** What each precision costs with a real model, beside PyTorch and llama.cpp: measured in turn, several times. */
import { llamaTexts } from "./llama";
import type { Measuring } from "./measuring";
import { type Cells, mean, megabytes, type Section, spread, table } from "./page";
import type { Served, Trained } from "./serve";
import { readTexts, type Setup, textsFile, threads } from "./setup";

const rounds = 3;

type Figures = Omit<Served, "precision">;

/** One run of a contender. */
interface Turn extends Figures {
  readonly name: string;
  /** null: it does not train. */
  readonly trained: Trained | null;
}

const ours = [
  ["folder, fp32", "smollm2/base", "fp32"],
  ["folder, int8", "smollm2/base", "int8"],
  ["folder, int4", "smollm2/base", "int4"],
  ["GGUF Q4_1, as it lies", "smollm2.gguf", "auto"],
] as const;

export function precisionsSection(setup: Setup, measuring: Measuring): Section {
  const turns = Array.from({ length: rounds }, (_, round) => oneRound(setup, measuring, round)).flat();
  const reference = referenceNats(setup);
  const names = [...new Set(turns.map(({ name }) => name))];
  const lines = [
    "## Precisions",
    "",
    `Nats a token over the ten texts (PyTorch's float32: ${reference.toFixed(4)}), a prefill of 256 tokens, a token behind it, training of LoRA`,
    "(r 16, all linears, rows of 256, one at once), and the peak memory of the process that did it. Each contender has a process of",
    `its own, ${rounds} times in turn, and ${threads} threads; a figure is the middle of its medians, with the lowest and the highest.`,
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
    "llama.cpp does not train from Node. Other processors and GPUs are not measured here; the same command measures them.",
  ];
  return { lines, problems: [] };
}

function oneRound(setup: Setup, measuring: Measuring, round: number): Turn[] {
  const turns = ours.map(([title, place, word]): Turn => {
    const request = { place: `${setup.folder}/${place}`, precision: word, texts: textsFile(setup.folder) };
    const { precision, ...served } = measuring.inProcess("serveTexts", request, round);
    const name = `${title}${title.includes(precision) ? "" : ` (${precision})`}`;
    return { name, ...served, trained: measuring.inProcess("trainTexts", request, round) };
  });
  const file = textsFile(setup.folder);
  const speed = [setup.llama, `${setup.folder}/smollm2.gguf`, "speed", file];
  const llama = measuring.node<Omit<Figures, "nats">>("scripts/models/llama.mjs", speed, round);
  const nats = mean(Object.values(llamaTexts(setup, measuring).texts).map((text) => text.nats));
  const base = `${setup.folder}/smollm2/base`;
  const { trained, ...python } = measuring.python<Figures & { trained: Trained }>(
    "scripts/models/speed.py",
    [base, file],
    round,
  );
  return [
    ...turns,
    { name: "llama.cpp, Q4_1 GGUF", ...llama, nats, trained: null },
    { name: "PyTorch + PEFT, float32", ...python, trained },
  ];
}

function referenceNats({ folder }: Setup): number {
  return mean(Object.values(readTexts(textsFile(folder))).map(({ nats }) => nats));
}

function cellsOf(name: string, turns: readonly Turn[], reference: number): Cells {
  const of = (figure: (turn: Turn) => number): number[] => turns.map(figure);
  const highest = (values: readonly number[]): string => megabytes(Math.max(...values));
  const nats = turns[0]?.nats ?? Number.NaN;
  const trained = turns.flatMap((turn) => turn.trained ?? []);
  const speeds = trained.map(({ trainTokensPerSecond }) => trainTokensPerSecond);
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
    trained.length === 0 ? "–" : spread(speeds, 0, "tokens/s"),
    trained.length === 0 ? "–" : highest(trained.map(({ trainingBytes }) => trainingBytes)),
  ];
}
