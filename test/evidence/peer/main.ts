/**
 * Attune beside CodeFinetuner, at code that was written after both were trained → docs/codefinetuner.md.
 *
 *   npm run evidence -- --peer codefinetuner    the embedded model, the projects in languages that it knows. If it is interrupted, the
 *                                               same command goes on where it was
 *   … --base FOLDER                             another base; the page keeps what was measured with others
 *   … --from NAME=CLONE …, --only NAME …        as without a peer
 *   … --precision auto|fp32|int8|int4           of the frozen weights, for our training and for measuring; theirs is trained in fp32
 *   … --minutes 60                              begins no project after that
 *   … --try                                     two steps and six places, to see that all runs: into .cache, and the page to the screen
 *   … --so-far                                  measures nothing and writes the page of what has been measured
 *   … --published FILE                          takes in the analysis_results.json of its published run
 *
 * Its first argument, from scripts/evidence.mjs: the interpreter that has the package.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "../../../engine/adapters/adapter";
import { type DecoderBase, embeddedFolder, openDecoder } from "../../../engine/bases/folder";
import type { ReviewedFile } from "../../../engine/workspace/read-file";
import { reviewWorkspace } from "../../../engine/workspace/review";
import { median } from "../../models/page";
import { machine } from "../../models/setup";
import type { Answers } from "../arms";
import { answered, cache, once, type Prepared, precisionNamed, prepare, type Sitting, say } from "../prepare";
import { type Project, projects, training } from "../projects";
import { sidesOf, writeSides } from "./files";
import { askedByMarkers } from "./marked";
import { peerPage } from "./page";
import { keepPublished, publishedOf } from "./published";
import { languages, markersOf, type PeerTrained, type PeerTraining } from "./request";
import {
  keepPeerResult,
  type OurTraining,
  type PeerArm,
  type PeerPlace,
  type PeerResult,
  peerFolder,
  readPeerResult,
} from "./results";

const document = "docs/codefinetuner.md";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: "string" },
    from: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    precision: { type: "string", default: "fp32" },
    minutes: { type: "string", default: "600" },
    try: { type: "boolean", default: false },
    "so-far": { type: "boolean", default: false },
    published: { type: "string" },
  },
});

const precision = precisionNamed(values.precision);
const steps = values.try ? 2 : training.steps;
const sitting: Sitting = { precision, amount: { steps, batch: training.batch }, from: values.from };
const folder = values.try ? path.join(cache, "try") : peerFolder;
/** Examples whose loss tells their best checkpoint: enough for a rank order, and a small part of the time. */
const watched = values.try ? 4 : 64;

async function main(): Promise<void> {
  if (values.try) rmSync(folder, { recursive: true, force: true });
  if (values.published !== undefined) keepPublished(folder, publishedOf(values.published));
  if (!values["so-far"]) await measureAll();
  const page = peerPage(folder);
  process.stdout.write(page);
  if (!values.try) writeFileSync(document, page);
}

async function measureAll(): Promise<void> {
  const home = values.base ?? (await embeddedFolder());
  if (home === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const base = await openDecoder(home);
  const until = Date.now() + 60_000 * Number(values.minutes);
  const unknown = values.only.find((name) => projects.every((project) => project.name !== name));
  if (unknown !== undefined) throw new Error(`there is no project ${unknown}`);
  for (const project of projects) {
    if (values.only.length > 0 && !values.only.includes(project.name)) continue;
    if (languages[project.language] === null) say(`${project.name}: CodeFinetuner knows no ${project.language}`);
    else if (readPeerResult(folder, base, project) === null && Date.now() <= until) await measure(base, project);
  }
}

async function measure(base: DecoderBase, project: Project): Promise<void> {
  const whole = await prepare(base, project, sitting);
  const { subject } = whole;
  const places = values.try ? subject.places.slice(0, 6) : subject.places;
  const prepared: Prepared = { ...whole, subject: { ...subject, places } };
  const { request, adapter, trained, work, own } = prepared;
  const theirFolder = path.join(own, "codefinetuner");
  const { files: then } = await reviewWorkspace(request.before, subject.tokenizer, { seed: 1 });
  const { theirs, files } = await trainTheirs(project, prepared, then, theirFolder);
  const { fim } = markersOf(subject.tokenizer);
  const marked = { ...prepared, subject: askedByMarkers(prepared, then, fim) };
  // The base's answers are those of the evidence, where all places are asked.
  const plain = await answered(prepared, path.join(values.try ? own : work, "base.json"), null);
  const tuned = await answered(prepared, path.join(own, "tuned.json"), adapter);
  const other = await answered(prepared, path.join(theirFolder, "tuned.json"), theirs.adapter);
  const byMarkers = await answered(marked, path.join(theirFolder, "marked.json"), theirs.adapter);
  const { adapter: _, ...told } = theirs;
  const result: PeerResult = {
    project: project.name,
    base: { id: base.id, hash: base.hash },
    ...{ commit: project.commit, cut: request.cut, precision, machine: machine(), files },
    ours: await ourTraining(adapter, trained),
    theirs: told,
    places: places.map((place, index): PeerPlace => {
      const at = (answers: readonly Answers[]): Answers => {
        const one = answers[index];
        if (one === undefined) throw new Error(`place ${index} has no answer`);
        return one;
      };
      const arms = [at(plain), at(tuned), at(other), at(byMarkers)] as const;
      return {
        ...{ commit: place.commit.slice(0, 10), kind: place.kind, bytes: place.bytes },
        context: place.inContext !== null,
        nats: each(arms, ({ nats }) => Number(nats.toFixed(4))),
        exact: each(arms, ({ exact }) => exact),
      };
    }),
  };
  keepPeerResult(folder, result);
}

function each<T>(
  [base, ours, theirs, marked]: readonly [Answers, Answers, Answers, Answers],
  of: (answer: Answers["alone"]) => T,
): Record<PeerArm, T> {
  return {
    ...{ base: of(base.alone), baseContext: of(base.inContext), ours: of(ours.alone), oursContext: of(ours.inContext) },
    ...{ theirs: of(theirs.alone), theirsContext: of(theirs.inContext) },
    ...{ marked: of(marked.alone), markedContext: of(marked.inContext) },
  };
}

async function ourTraining(adapter: string, trained: Prepared["trained"]): Promise<OurTraining> {
  const report = await readReport(adapter);
  if (report === null) throw new Error(`${adapter} has no report`);
  return { ...trained, tokensPerSecond: median(report.steps.map((step) => step.tokensPerSecond)) };
}

/** The package, on the files that ours was trained on, as far as they are of its language, and watching those that ours watched. */
async function trainTheirs(
  project: Project,
  { request, subject, adapter }: Prepared,
  files: readonly ReviewedFile[],
  own: string,
): Promise<{ readonly theirs: PeerTrained; readonly files: PeerResult["files"] }> {
  const { base, seqLen, threads } = request;
  const language = languages[project.language];
  const report = await readReport(adapter);
  if (language === null || report?.trainedOn === undefined) throw new Error(`${project.name} has nothing for a peer`);
  const sides = sidesOf(files, report.trainedOn, language.extensions);
  const counts = { trained: sides.train.length, watched: sides.eval.length, others: sides.others };
  const theirs = once(path.join(own, "trained.json"), () => {
    rmSync(own, { recursive: true, force: true });
    writeSides(path.join(own, "data"), sides);
    const asked: PeerTraining = {
      workspace: own,
      base: baseFor(base, path.join(own, base.id)),
      markers: markersOf(subject.tokenizer).markers,
      language: language.name,
      extensions: language.extensions,
      tokens: steps * training.batch * training.seqLen,
      ...{ seqLen, threads, watched },
    };
    return train(project, asked);
  });
  return { theirs, files: counts };
}

/** The base as transformers opens it, whatever it makes of the tokenizer of a family: by `tokenizer.json` alone. */
function baseFor({ folder: from }: DecoderBase, to: string): string {
  mkdirSync(to, { recursive: true });
  for (const name of ["config.json", "model.safetensors", "tokenizer.json"]) {
    const file = path.resolve(from, name);
    if (!existsSync(file)) throw new Error(`CodeFinetuner wants a base with a ${name}: ${from} has none`);
    symlinkSync(file, path.join(to, name));
  }
  const config = { tokenizer_class: "PreTrainedTokenizerFast", clean_up_tokenization_spaces: false };
  writeFileSync(path.join(to, "tokenizer_config.json"), JSON.stringify(config));
  return to;
}

function train({ name }: Project, asked: PeerTraining): PeerTrained {
  say(`${name}: CodeFinetuner`);
  const [python] = positionals;
  if (python === undefined) throw new Error("usage: main.js PYTHON …");
  const program = "scripts/evidence/codefinetuner_train.py";
  const { status, stdout } = spawnSync(python, [program, JSON.stringify(asked)], {
    ...({ encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] } as const),
    env: {
      ...process.env,
      // It asks nobody for anything: the base lies in a folder.
      ...{ HF_HUB_OFFLINE: "1", PYTHONWARNINGS: "ignore", MPLBACKEND: "agg" },
      // On a machine that is not quiet threads that spin while they wait for one another cost it nine tenths of its speed.
      OMP_WAIT_POLICY: "PASSIVE",
    },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
