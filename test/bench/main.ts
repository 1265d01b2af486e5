/**
 * How fast Attune is beside PyTorch with PEFT, llama.cpp and QVAC on this machine → docs/performance.md, and where the time goes →
 * docs/how-fast.md. `npm run bench` makes what this reads and bundles it. What was measured is kept part by part.
 *
 *   main.js FOLDER PEERS                     everything
 *   … --only training --base smollm2         some sections or subjects; may be repeated
 *   … --so-far                               writes docs/performance.md from what is kept, and measures nothing
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
import { busySection } from "./busy";
import { benchChildren } from "./children";
import { completingSection } from "./completing";
import { growthSection } from "./growth";
import { howFastPage } from "./how-fast";
import { keepPart, readParts } from "./kept";
import { limitsSection } from "./limits";
import { longSection } from "./long";
import { mixSection } from "./mix";
import { performancePage } from "./page";
import { qvacSection, qvacTypes } from "./qvac";
import type { BenchSection, BenchSetup } from "./setup";
import { type Subject, subjectsOf } from "./subjects";
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
} satisfies Record<string, BenchSection>;

/** The section of docs/how-fast.md. */
const profile = "profile";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      base: { type: "string", multiple: true, default: [] },
      "so-far": { type: "boolean", default: false },
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
  const all = subjectsOf({ cache, embedded });
  const order = [...all.map(({ name }) => name), ...qvacTypes];
  const write = (): void => writeFileSync(documents.performance, performancePage(sections, readParts(), order));
  if (!values["so-far"]) {
    const subjects = chosen(all, values.base, "subject");
    const asked = chosen([...Object.keys(sections), profile].map(named), values.only, "section");
    measure(await setupOf(cache, peersFolder, embedded), { names: asked.map(({ name }) => name), subjects, write });
  }
  write();
}

interface Wanted {
  readonly names: readonly string[];
  readonly subjects: readonly Subject[];
  readonly write: () => void;
}

function measure(setup: BenchSetup, { names, subjects, write }: Wanted): void {
  const python = setup.peers.pytorch.command[0] ?? "";
  const measuring = openMeasuring<typeof benchChildren>({ folder: setup.cache, python });
  for (const [section, { parts }] of Object.entries(sections).filter(([name]) => names.includes(name))) {
    for (const { name, title, measure: measured } of parts(setup, subjects)) {
      const lines = measured(measuring);
      keepPart({ section, part: name, title, lines });
      write();
      console.log([`${section}, ${title}:`, ...lines, ""].join("\n"));
    }
  }
  const base = subjects.find(({ name }) => name === "smollm2")?.base;
  if (names.includes(profile) && base !== undefined) {
    writeFileSync(documents.howFast, howFastPage(setup, base, measuring));
  }
  measuring.finished();
}

async function setupOf(cache: string, peersFolder: string, embedded: string): Promise<BenchSetup> {
  const narrow = instructionSets()?.some((name) => /bf16|amx/.test(name)) ?? false;
  const integers = await multipliesExactly();
  const read = (name: PeerWord): ReturnType<typeof readPeer> => readPeer(name, peersFolder);
  const [pytorch, llama, qvac] = await Promise.all([read("pytorch"), read("llama.cpp"), read("qvac")]);
  return { cache, peers: { pytorch, "llama.cpp": llama, qvac }, embedded, narrow, integers };
}

function named(name: string): { readonly name: string } {
  return { name };
}

/** The named ones, or all. Throws where a name is of none. */
function chosen<T extends { readonly name: string }>(all: readonly T[], names: readonly string[], what: string): T[] {
  const unknown = names.find((name) => all.every((one) => one.name !== name));
  if (unknown !== undefined)
    throw new Error(`no ${what} "${unknown}"; there are ${all.map(({ name }) => name).join(", ")}`);
  return all.filter(({ name }) => names.length === 0 || names.includes(name));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
