/**
 * What the paper claims of LoRA, measured with the product itself on a base and two real projects → docs/claims.md.
 *
 *   npm run evidence -- --claims --base FOLDER   all pieces, in the order of plan.ts. If it is interrupted, the same command goes on where
 *                                                it was, within a run too
 *   … --from NAME=CLONE …                        clones a project from here
 *   … --only NAME …                              this project, or pieces whose name begins so
 *   … --precision fp32|int8                      of the frozen weights, for training and for measuring
 *   … --minutes 60                               begins nothing after that, and stops a training run at a checkpoint
 *   … --so-far                                   measures nothing and writes the page of what has been measured
 *   … --list                                     prints the pieces, done or not
 *   … --steps 4 --places 8 --out FOLDER          a rehearsal: shorter runs, fewer places, a folder instead of docs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type DecoderBase, embeddedFolder, openDecoder } from "../../../engine/bases/folder";
import { machine } from "../../models/setup";
import { type ArmsRequest, lossesOf, type Subject, subjectOf } from "../arms";
import { cache, checkoutsOf, keep, precisionNamed, say } from "../prepare";
import { type Project, projects, training } from "../projects";
import { claimsPage } from "./page";
import {
  amplifiedRanks,
  loraRun,
  overlapRanks,
  type Piece,
  piecesOf,
  placesOfClaims,
  type Run,
  rankRuns,
  runId,
  secondSeedRun,
} from "./plan";
import { type Figures, keepPiece, readMeasurements, readPiece, type Setting } from "./results";
import { serving } from "./serving";
import { subspaces } from "./subspaces";
import { type Trained, tidy, train } from "./train";

const [cli, threads] = ["dist/cli.js", 2];

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    from: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    precision: { type: "string", default: "fp32" },
    steps: { type: "string", default: String(training.steps) },
    places: { type: "string", default: String(placesOfClaims) },
    minutes: { type: "string", default: "600" },
    "so-far": { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    out: { type: "string", default: "docs" },
  },
});

const results = path.join(values.out, "evidence", "claims");
const until = Date.now() + 60_000 * Number(values.minutes);

/** What is needed of a project, made when a piece of it is first measured. */
interface Ground {
  readonly project: Project;
  readonly before: string;
  readonly cut: string;
  readonly request: ArmsRequest;
  readonly subject: Subject;
  /** Of everything that is trained on it. */
  readonly work: string;
}

interface Sitting {
  readonly base: DecoderBase;
  readonly setting: Setting;
  readonly grounds: Map<string, Promise<Ground>>;
}

async function main(): Promise<void> {
  const folder = values.base ?? (await embeddedFolder());
  if (folder === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const base = await openDecoder(folder);
  const setting: Setting = {
    base: { id: base.id, hash: base.hash },
    ...{ precision: precisionNamed(values.precision), steps: Number(values.steps), places: Number(values.places) },
  };
  const sitting: Sitting = { base, setting, grounds: new Map() };
  const wanted = piecesOf(base).filter(
    ({ id }) => values.only.length === 0 || values.only.some((o) => id.startsWith(o)),
  );
  for (const piece of values["so-far"] && !values.list ? [] : wanted) {
    const done = readPiece(results, setting, piece, projectOf(piece).commit) !== null;
    if (values.list) console.log(`${done ? "done" : "    "} ${piece.id}`);
    if (done || values.list) continue;
    if (Date.now() > until || !(await measure(sitting, piece))) break;
    writePage();
  }
  if (!values.list) writePage();
}

function writePage(): void {
  const { text, plots } = claimsPage(readMeasurements(results));
  mkdirSync(results, { recursive: true });
  for (const [name, svg] of plots) writeFileSync(path.join(results, name), svg);
  writeFileSync(path.join(values.out, "claims.md"), text);
}

function projectOf({ project }: Pick<Piece, "project">): Project {
  const found = projects.find(({ name }) => name === project);
  if (found === undefined) throw new Error(`there is no project ${project}`);
  return found;
}

/** Returns whether it is done: false where the time was up. */
async function measure(sitting: Sitting, piece: Piece): Promise<boolean> {
  const { base, setting, grounds } = sitting;
  const ground = await (grounds.get(piece.project) ?? openGround(sitting, projectOf(piece)));
  say(piece.id);
  const figures = await figuresOf(base, ground, piece);
  if (figures === null) {
    say("  stopped with a checkpoint: the same command goes on from it");
    return false;
  }
  const { project, cut: cutAt } = ground;
  const head = { piece: piece.id, project: project.name, commit: project.commit, cut: cutAt, machine: machine() };
  keepPiece(results, { ...setting, ...head, ...figures });
  if (piece.kind === "run") tidy({ out: path.join(ground.work, runId(piece.run)), run: piece.run });
  return true;
}

function openGround({ base, setting, grounds }: Sitting, project: Project): Promise<Ground> {
  const made = async (): Promise<Ground> => {
    const there = checkoutsOf(project, values.from);
    const { seqLen } = training;
    const request: ArmsRequest = {
      ...{ ...there, base, seqLen, context: seqLen >> 2, threads, precision: precisionNamed(values.precision) },
      count: setting.places,
    };
    const key = `${base.hash.slice(-12)}-${setting.precision}-${setting.steps}`;
    const work = path.join(cache, "claims", key, project.name);
    mkdirSync(work, { recursive: true });
    return { project, before: there.before, cut: there.cut, request, subject: await subjectOf(request), work };
  };
  const ground = made();
  grounds.set(project.name, ground);
  return ground;
}

/** null: the time was up. */
async function figuresOf(base: DecoderBase, ground: Ground, piece: Piece): Promise<Figures | null> {
  const { request, subject } = ground;
  switch (piece.kind) {
    case "base": {
      const asked = subject.places.map(({ commit, bytes }) => ({ commit: commit.slice(0, 10), bytes }));
      return { kind: "base", total: base.total, asked, nats: await nats(request, subject, null) };
    }
    case "run":
      return trained(base, ground, piece.run);
    case "subspaces": {
      const adapter = (run: Run): string => existing(ground, run);
      return subspaces(base, {
        low: adapter(loraRun({ rank: overlapRanks.low })),
        high: adapter(loraRun({ rank: overlapRanks.high })),
        otherSeed: adapter(secondSeedRun),
        byRank: new Map(amplifiedRanks.map((rank) => [rank, adapter(loraRun({ rank }))])),
      });
    }
    case "serving": {
      const { precision } = request;
      const adapters = rankRuns.map((run) => existing(ground, run));
      return serving({ base, precision, threads, cli, adapter: existing(ground, loraRun()), adapters });
    }
  }
}

/** The adapter of a run that was measured before. */
function existing({ work }: Ground, run: Run): string {
  const folder = path.join(work, runId(run));
  if (!existsSync(`${folder}.json`)) throw new Error(`${folder} is not there yet: measure ${runId(run)} first`);
  return folder;
}

async function trained(
  base: DecoderBase,
  { work, before, request, subject }: Ground,
  run: Run,
): Promise<Figures | null> {
  const out = path.join(work, runId(run));
  const kept = `${out}.json`;
  const { steps, precision } = { steps: Number(values.steps), precision: request.precision };
  const figures: Trained | null = existsSync(kept)
    ? JSON.parse(readFileSync(kept, "utf8"))
    : await train(cli, { base, workspace: before, run, steps, precision, threads, out }, until);
  if (figures === null) return null;
  if (figures.kind === "diverged") return figures;
  keep(kept, figures);
  const tuned = run.method === "full" ? { ...request, base: await openDecoder(out) } : request;
  const measured = await nats(tuned, subject, run.method === "full" ? null : out);
  return { ...figures, nats: measured };
}

async function nats(request: ArmsRequest, subject: Subject, adapter: string | null): Promise<number[]> {
  const begun = performance.now();
  const losses = await lossesOf(request, subject, adapter, (done) => {
    if (done % 50 === 0) say(`  ${done} places in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  });
  return losses.map((loss) => Number(loss.toFixed(4)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
