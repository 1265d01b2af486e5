/**
 * What an adapter gives at the code that a project's people wrote after it was trained → docs/evidence.md.
 *
 *   npm run evidence                          the embedded model, the six projects, cloned from where they live. If it is
 *                                             interrupted, the same command goes on where it was
 *   … --base FOLDER                           another base; the page keeps what was measured with others
 *   … --from NAME=CLONE …                     clones a project from here
 *   … --only NAME …                           these projects
 *   … --precision auto|fp32|int8|int4         of the frozen weights, for training and for measuring
 *   … --steps 60 --batch 4                    trains so much instead, and reports it beside the rest
 *   … --minutes 60                            begins no project after that
 *   … --so-far                                measures nothing and writes docs/evidence.md of what has been measured
 */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type DecoderBase, embeddedFolder, openDecoder } from "../../engine/bases/folder";
import { loadTokenizer } from "../../engine/text/tokenizer";
import { machine } from "../models/setup";
import { type Answer, type Answers, type Subject, served } from "./arms";
import { evidencePage } from "./page";
import type { NewPlace } from "./places";
import { answered, foldersOf, moreAnswered, precisionNamed, prepare, type Sitting, say } from "./prepare";
import { comparedEach, type Project, placesEach, projects, training } from "./projects";
import {
  type ComparedFigures,
  keepResult,
  keepTasks,
  type PlaceFigures,
  type ProjectResult,
  readResult,
  readResults,
  readTasks,
} from "./results";
import { whyNotRun } from "./tasks/sandbox";
import { type TaskLanguage, taskLanguages } from "./tasks/task";
import { passedTasks } from "./tasks/write";

const document = "docs/evidence.md";
const threads = 2;

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    from: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    precision: { type: "string", default: "fp32" },
    steps: { type: "string", default: String(training.steps) },
    batch: { type: "string", default: String(training.batch) },
    minutes: { type: "string", default: "600" },
    "so-far": { type: "boolean", default: false },
  },
});

const amount = { steps: Number(values.steps), batch: Number(values.batch) };
const precision = precisionNamed(values.precision);
const sitting: Sitting = { precision, amount, from: values.from, more: comparedEach - placesEach };

async function main(): Promise<void> {
  const folder = values.base ?? (await embeddedFolder());
  if (folder === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const base = await openDecoder(folder);
  const until = Date.now() + 60_000 * Number(values.minutes);
  const wanted = projects.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  for (const project of values["so-far"] ? [] : wanted) {
    if (readResult(base, project, amount)?.more !== undefined) continue;
    if (Date.now() > until) break;
    await measure(base, project);
  }
  if (!values["so-far"]) await measureTasks(base, wanted);
  const page = evidencePage();
  process.stdout.write(page);
  writeFileSync(document, page);
}

/** Of the base, and of the adapters that are still at hand. */
async function measureTasks(base: DecoderBase, wanted: readonly Project[]): Promise<void> {
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const request = { base, precision, threads, seqLen: training.seqLen };
  const subjects = [
    { of: "base", adapter: null },
    ...wanted.map((project) => ({
      of: project.name,
      adapter: path.join(foldersOf(base, project, sitting).own, "adapter"),
    })),
  ];
  for (const { of, adapter } of subjects) {
    if (adapter !== null && !existsSync(adapter)) continue;
    const trained = adapter === null ? null : amount;
    if (readTasks(base, of, trained) !== null) continue;
    say(`${of}: tasks`);
    const passed = await served(request, adapter, async (sequence) => {
      const right: Partial<Record<TaskLanguage, readonly string[]>> = {};
      for (const language of taskLanguages.filter((one) => whyNotRun(one) === null))
        right[language] = await passedTasks(sequence, tokenizer, language, training.seqLen);
      return right;
    });
    const identity = { id: base.id, hash: base.hash };
    keepTasks({ base: identity, of, amount: trained, precision, machine: machine(), passed });
  }
}

async function measure(base: DecoderBase, project: Project): Promise<void> {
  const prepared = await prepare(base, project, sitting);
  const { request, subject, adapter, trained, work, own } = prepared;
  const plain =
    baseBefore(base, project, subject.places) ?? (await answered(prepared, path.join(work, "base.json"), null));
  const tuned = await answered(prepared, path.join(own, "tuned.json"), adapter);
  const morePlain =
    baseBeforeAtMore(base, project, subject.more) ??
    (await moreAnswered(prepared, path.join(work, "base-more.json"), null));
  const moreTuned = await moreAnswered(prepared, path.join(own, "tuned-more.json"), adapter);
  keepResult({
    project: project.name,
    base: { id: base.id, hash: base.hash },
    ...{ commit: project.commit, cut: request.cut, precision, machine: machine() },
    training: { asked: amount, ...trained },
    places: figuresOf(subject, plain, tuned),
    more: moreFiguresOf(subject, morePlain, moreTuned),
  });
}

/** What the base answered on this machine when adapters were trained otherwise: it does not depend on them. null: it was not asked. */
function baseBefore(base: DecoderBase, project: Project, places: readonly NewPlace[]): Answers[] | null {
  const before = resultsBefore(base, project).find((one) => areThese(one.places, places));
  if (before === undefined) return null;
  say(`${project.name}: the base answered before`);
  return before.places.map(({ nats, exact }) => ({
    alone: { nats: nats.base, exact: exact.base },
    inContext: { nats: nats.baseContext, exact: exact.baseContext },
  }));
}

/** The same where it is asked with context alone. */
function baseBeforeAtMore(base: DecoderBase, project: Project, places: readonly NewPlace[]): Answer[] | null {
  const { more } = resultsBefore(base, project).find((one) => areThese(one.more ?? [], places)) ?? {};
  return more?.map(({ nats, exact }) => ({ nats: nats.baseContext, exact: exact.baseContext })) ?? null;
}

function resultsBefore(base: DecoderBase, project: Project): readonly ProjectResult[] {
  return readResults()
    .flatMap(({ results }) => results)
    .filter(
      (one) =>
        one.base.hash === base.hash &&
        one.commit === project.commit &&
        one.precision === precision &&
        one.machine === machine(),
    );
}

function areThese(figures: readonly Pick<PlaceFigures, "commit" | "kind" | "bytes">[], places: readonly NewPlace[]) {
  return (
    figures.length === places.length &&
    figures.every(({ commit, kind, bytes }, index) => {
      const place = places[index];
      return place?.commit.startsWith(commit) && place.kind === kind && place.bytes === bytes;
    })
  );
}

function moreFiguresOf({ more }: Subject, base: readonly Answer[], tuned: readonly Answer[]): ComparedFigures[] {
  return more.map(({ commit, kind, bytes }, index) => {
    const [before, after] = [base[index], tuned[index]];
    if (before === undefined || after === undefined) throw new Error(`place ${index} has no answer`);
    const rounded = ({ nats }: Answer): number => Number(nats.toFixed(4));
    return {
      ...{ commit: commit.slice(0, 10), kind, bytes },
      nats: { baseContext: rounded(before), adapterContext: rounded(after) },
      exact: { baseContext: before.exact, adapterContext: after.exact },
    };
  });
}

function figuresOf({ places }: Subject, base: readonly Answers[], tuned: readonly Answers[]): PlaceFigures[] {
  return places.map(({ commit, kind, bytes, inContext }, index) => {
    const [before, after] = [base[index], tuned[index]];
    if (before === undefined || after === undefined) throw new Error(`place ${index} has no answer`);
    const arms = {
      base: before.alone,
      baseContext: before.inContext,
      adapter: after.alone,
      adapterContext: after.inContext,
    };
    const each = <T>(of: (answer: Answers["alone"]) => T) => ({
      base: of(arms.base),
      baseContext: of(arms.baseContext),
      adapter: of(arms.adapter),
      adapterContext: of(arms.adapterContext),
    });
    return {
      ...{ commit: commit.slice(0, 10), kind, bytes, context: inContext !== null },
      nats: each(({ nats }) => Number(nats.toFixed(4))),
      exact: each(({ exact }) => exact),
    };
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
