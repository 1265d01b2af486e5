/**
 * How fast Attune is beside PyTorch with PEFT, llama.cpp and QVAC on this machine, in one run → docs/performance.md, and where the time goes
 * → docs/how-fast.md. `npm run bench` makes what this reads and bundles it.
 *
 *   main.js FOLDER PEERS                     everything → both pages
 *   … --only training --base smollm2         some sections or subjects, printed; may be repeated
 *   main.js --child NAME REQUEST             one measurement in a process of its own, as a line of JSON
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { embeddedFolder } from "../../engine/bases/folder";
import { readPeer } from "../../engine/bench/peer";
import { multipliesExactly } from "../../engine/devices/precision";
import type { PeerWord } from "../../engine/protocol/bench";
import { instructionSets } from "../../engine/runtime/instructions";
import { answerChild, openMeasuring } from "../models/measuring";
import { machine } from "../models/setup";
import { busySection } from "./busy";
import { benchChildren } from "./children";
import { completingSection } from "./completing";
import { growthSection } from "./growth";
import { howFastSection } from "./how-fast";
import { limitsSection } from "./limits";
import { longSection } from "./long";
import { mixSection } from "./mix";
import { qvacSection } from "./qvac";
import { subjectsOf } from "./subjects";
import { trainingSection } from "./training";

const documents = { performance: "docs/performance.md", howFast: "docs/how-fast.md" };

const sections = {
  training: trainingSection,
  qvac: qvacSection,
  mix: mixSection,
  busy: busySection,
  long: longSection,
  completing: completingSection,
  growth: growthSection,
  limits: limitsSection,
  profile: howFastSection,
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      base: { type: "string", multiple: true, default: [] },
      child: { type: "string" },
    },
  });
  const [cache, peersFolder] = positionals;
  if (values.child !== undefined) {
    console.log(await answerChild(benchChildren, values.child, cache ?? ""));
    return;
  }
  const embedded = await embeddedFolder();
  if (cache === undefined || peersFolder === undefined || embedded === null)
    throw new Error("usage: main.js FOLDER PEERS [--only SECTION]… [--base SUBJECT]…");
  const narrow = instructionSets()?.some((name) => /bf16|amx/.test(name)) ?? false;
  const integers = await multipliesExactly();
  const read = (name: PeerWord): ReturnType<typeof readPeer> => readPeer(name, peersFolder);
  const [pytorch, llama, qvac] = await Promise.all([read("pytorch"), read("llama.cpp"), read("qvac")]);
  const setup = { cache, peers: { pytorch, "llama.cpp": llama, qvac }, embedded, narrow, integers };
  const subjects = chosen(
    Object.fromEntries(subjectsOf(setup).map((subject) => [subject.name, subject])),
    values.base,
    "subject",
  );
  const measuring = openMeasuring<typeof benchChildren>({ folder: cache, python: pytorch.command[0] ?? "" });
  const wanted = chosen(sections, values.only, "section");
  const written = (of: readonly (typeof wanted)[number][]): string[][] =>
    of.map((section) => [...section(setup, subjects, measuring).lines]);
  const performance = pageOf(head, written(wanted.filter((section) => section !== howFastSection)));
  const howFast = pageOf(howFastHead, written(wanted.filter((section) => section === howFastSection)));
  measuring.finished();
  if (values.only.length + values.base.length === 0) {
    writeFileSync(documents.performance, performance);
    writeFileSync(documents.howFast, howFast);
  }
  process.stdout.write(performance + howFast);
}

/** Empty where there is nothing below the head. */
function pageOf(head: () => readonly string[], parts: readonly (readonly string[])[]): string {
  return parts.length === 0 ? "" : `${[head(), ...parts].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The named ones, or all. Throws where a name is of none. */
function chosen<T>(all: Readonly<Record<string, T>>, names: readonly string[], what: string): T[] {
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) throw new Error(`no ${what} "${unknown}"; there are ${Object.keys(all).join(", ")}`);
  return Object.entries(all).flatMap(([name, one]) => (names.length === 0 || names.includes(name) ? [one] : []));
}

function head(): string[] {
  return [
    "# Performance",
    "",
    "Written by `npm run bench`: Attune as its command line measures itself (`attune bench`), beside PyTorch with PEFT, llama.cpp",
    "and QVAC. Contestants take turns, each time in a process of its own. A figure is the middle of its turns' medians, with the lowest and the",
    "highest of them; ratios are of medians.",
    "",
    `Machine: ${machine()}. Machines differ and have noise: compare rows, not days.`,
  ];
}

function howFastHead(): string[] {
  return [
    "# How fast, and why",
    "",
    "Written by `npm run bench`, by ONNX Runtime's own profile, which takes some time itself; `docs/performance.md` compares with others.",
    "",
    `Machine: ${machine()}.`,
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
