/**
 * What keeping an adapter up to date costs and gives beside training anew → docs/updates.md.
 *
 *   npm run updates -- --project NAME=FOLDER …      FOLDER is a git checkout with its history. If it is interrupted, the same
 *                                                   command goes on where it was
 *   … --commits 100 --every 10                      over the last hundred commits of the first parents, an update each ten
 *   … --base FOLDER                                 another base than the embedded model
 *   … --steps 60 --batch 4 --seq-len 256            of a training anew; default: as the product chooses. Updates choose by themselves
 *   … --minutes 9                                   begins no measurement after that
 *   … --so-far                                      measures nothing and writes docs/updates.md of what has been measured
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "../../engine/adapters/adapter";
import { readLearnt } from "../../engine/adapters/learnt";
import { embeddedFolder, openBase } from "../../engine/bases/folder";
import type { TrainRequest } from "../../engine/protocol/train";
import { judgeWorkspace } from "../../engine/train/evaluate";
import { train } from "../../engine/train/run";
import { earlierOf } from "../../engine/train/update";
import { type Checkout, checkoutOf } from "../support/checkout";
import { type Arm, type Point, pageOf, type Run } from "./page";

const document = "docs/updates.md";
const cache = path.resolve(".cache/updates");

const { values } = parseArgs({
  options: {
    project: { type: "string", multiple: true, default: [] },
    base: { type: "string" },
    commits: { type: "string", default: "100" },
    every: { type: "string", default: "10" },
    steps: { type: "string" },
    batch: { type: "string" },
    "seq-len": { type: "string" },
    minutes: { type: "string", default: "600" },
    "so-far": { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const projects = values.project.map(checkoutOf);
  if (projects.length === 0) throw new Error("name projects: npm run updates -- --project NAME=FOLDER …");
  const base = values.base ?? (await embeddedFolder());
  if (base === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const { id, hash } = await openBase(base);
  const until = Date.now() + 60_000 * whole("minutes");
  const points: Point[] = [];
  let missing = 0;
  for (const project of projects) {
    const sizes = { ...given("steps"), ...given("batch"), ...given("seq-len") };
    const course = courseOf(project, JSON.stringify([sizes, hash]), { base, ...sizes });
    for (const [index, commit] of course.commits.entries()) {
      const point = await course.measure(index, commit, values["so-far"] || Date.now() > until);
      if (point === null) missing++;
      else points.push(point);
    }
  }
  if (points.length === 0) throw new Error("nothing has been measured of these projects with this program");
  const page = pageOf({ base: id, every: whole("every"), projects, points });
  process.stdout.write(page);
  if (missing > 0) console.error(`${missing} measurements are missing: the same command goes on`);
  if (values["so-far"] || missing === 0) writeFileSync(document, page);
}

function whole(name: "commits" | "every" | "minutes"): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number, not ${values[name]}`);
  return number;
}

/** A size of the trainings anew, where it is given. */
function given(name: "steps" | "batch" | "seq-len"): Partial<Pick<TrainRequest, "steps" | "batch" | "seqLen">> {
  const number = Number(values[name]);
  return values[name] === undefined ? {} : { [name === "seq-len" ? "seqLen" : name]: number };
}

interface Course {
  /** Oldest first. */
  readonly commits: readonly string[];
  /** Null: it has not been measured and shall not be. The first is the training that the updates begin with. */
  measure(index: number, commit: string, resting: boolean): Promise<Point | null>;
}

function courseOf(project: Checkout, key: string, request: TrainRequest): Course {
  const program = createHash("sha256").update(readFileSync(__filename)).update(`${project.commit}${key}`).digest("hex");
  const folder = path.join(cache, `${project.name}-${program.slice(0, 12)}`);
  const workspace = path.join(folder, project.name);
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", existsSync(workspace) ? workspace : project.folder, ...args], {
      encoding: "utf8",
    }).trim();
  const [commits, every] = [whole("commits"), whole("every")];
  const line = execFileSync(
    "git",
    ["-C", project.folder, "rev-list", "--first-parent", `--max-count=${commits + 1}`, project.commit],
    {
      encoding: "utf8",
    },
  );
  const history = line.trim().split("\n").reverse();
  const chosen = history.filter((_, index) => index % every === 0);

  /** Trains, or takes what an earlier sitting made. */
  async function made(name: string, more: TrainRequest): Promise<Run> {
    const [out, file] = [path.join(folder, name), path.join(folder, `${name}.json`)];
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
    rmSync(out, { recursive: true, force: true });
    const events = { signal: new AbortController().signal, log: () => {}, onEvent: () => {} };
    const result = await train(
      { ...request, ...more, workspace, out, device: "cpu", precision: "fp32", verdict: false },
      events,
    );
    const plan = result.unchanged ? null : ((await readReport(out))?.plan ?? null);
    const { unchanged = false, adapter, steps, seconds } = result;
    const run: Run = {
      ...{ unchanged, adapter, steps, seconds },
      tokens: plan === null ? 0 : steps * plan.batch * plan.seqLen,
      lines: plan?.update?.lines ?? 0,
    };
    keep(file, run);
    return run;
  }

  return {
    commits: chosen,
    async measure(index, commit, resting) {
      const file = path.join(folder, `point-${index}.json`);
      if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
      if (resting) return null;
      mkdirSync(folder, { recursive: true });
      if (!existsSync(workspace)) git("clone", "-q", "--no-checkout", project.folder, workspace);
      git("checkout", "-q", "--force", commit);
      const anew = await made(`anew-${index}`, {});
      const before = index === 0 ? anew : await made(`update-${index - 1}`, {});
      const { steps: _, ...own } = request;
      const updated = index === 0 ? anew : await made(`update-${index}`, { ...own, update: before.adapter });
      if (index === 0) keep(path.join(folder, "update-0.json"), anew);
      const marks = await trainedOn([anew.adapter, updated.adapter]);
      const learnt = await readLearnt(updated.adapter);
      const seen = learnt === null ? null : earlierOf(learnt);
      const judged = async (run: Run): Promise<Arm> => {
        const asked = {
          base: request.base ?? "",
          workspace,
          adapter: run.adapter,
          device: "cpu",
          precision: "fp32",
        } as const;
        const { tuned, base, files, spans } = await judgeWorkspace(
          asked,
          { signal: new AbortController().signal, log: () => {} },
          marks,
          seen,
        );
        return { ...run, nats: tuned.natsPerByte, baseNats: base.natsPerByte, files, spans };
      };
      const arms = { anew: await judged(anew), updated: await judged(updated) };
      const point: Point = { project: project.name, index, commit, ...arms };
      keep(file, point);
      console.error(`${project.name}, ${commit.slice(0, 10)}: ${updated.steps} steps beside ${anew.steps}`);
      return point;
    },
  };
}

/** Both are measured on places that neither was trained on. */
async function trainedOn(adapters: readonly string[]): Promise<string[]> {
  const reports = await Promise.all(adapters.map((dir) => readReport(dir)));
  return reports.flatMap((report) => [...(report?.trainedOn ?? [])]);
}

function keep(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
