/**
 * What each choice of the recipe is worth on other people's projects → docs/data.md.
 *
 *   npm run recipe -- --project NAME=FOLDER …      every variant, two seeds; FOLDER is a git checkout. If it is interrupted, the
 *                                                  same command goes on where it was
 *   … --base FOLDER                                another base than the embedded model
 *   … --steps 100 --batch 4 --seq-len 512           what each variant is trained on
 *   … --places 210 --seeds 2
 *   … --variant NAME                               these only, printed; may be repeated; docs/data.md stays as it is
 *   … --minutes 9                                  begins no measurement that would take longer
 *   … --so-far                                     measures nothing and writes docs/data.md of what has been measured
 *   … --at-once 2                                  projects that are measured beside each other, a thread each
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { embeddedFolder, openBase } from "../../engine/bases/folder";
import { type Checkout, checkoutOf } from "../support/checkout";
import { type Measured, pageOf } from "./page";
import type { Answer, Request, Result, Sizes, Wanted } from "./training";
import { reference, variants } from "./variants";

const document = "docs/data.md";
const folder = ".cache/recipe";
/** Measures; bundled beside this program. */
const program = path.join(__dirname, "measure.js");

const { values } = parseArgs({
  options: {
    project: { type: "string", multiple: true, default: [] },
    base: { type: "string" },
    steps: { type: "string", default: "100" },
    batch: { type: "string", default: "4" },
    "seq-len": { type: "string", default: "512" },
    places: { type: "string", default: "210" },
    seeds: { type: "string", default: "2" },
    variant: { type: "string", multiple: true, default: [] },
    minutes: { type: "string", default: "600" },
    "at-once": { type: "string", default: "2" },
    "so-far": { type: "boolean", default: false },
  },
});

async function main(): Promise<void> {
  const projects = values.project.map(checkoutOf);
  if (projects.length === 0) throw new Error("name projects: npm run recipe -- --project NAME=FOLDER …");
  const base = values.base ?? (await embeddedFolder());
  if (base === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const { id, hash } = await openBase(base);
  const sizes: Sizes = {
    base,
    seqLen: whole("seq-len"),
    batch: whole("batch"),
    steps: whole("steps"),
    places: whole("places"),
  };
  const wanted = wantedOf(values.variant, whole("seeds"));
  mkdirSync(folder, { recursive: true });
  const until = Date.now() + 60_000 * whole("minutes");
  const fileOf = (project: Checkout, one: Wanted): string => fileOfMeasurement({ ...sizes, base: hash }, project, one);
  if (!values["so-far"]) {
    await together(whole("at-once"), projects, (project) =>
      measure(sizes, project, {
        wanted: wanted.filter((one) => !existsSync(fileOf(project, one))),
        cache: path.join(folder, `${project.name}-${project.commit.slice(0, 12)}-${hash.slice(-12)}-files.json`),
        ...{ until, fileOf },
      }),
    );
  }
  const measured = projects.flatMap((project) =>
    wanted.flatMap((one): Measured[] => {
      const file = fileOf(project, one);
      if (!existsSync(file)) return [];
      const result: Result = JSON.parse(readFileSync(file, "utf8"));
      return [{ ...one, project: project.name, result }];
    }),
  );
  if (measured.length === 0) throw new Error("nothing has been measured of these projects with this program");
  const missing = projects.length * wanted.length - measured.length;
  const page = pageOf({ base: id, sizes, projects, measured });
  process.stdout.write(page);
  if (missing > 0) console.error(`${missing} measurements are missing: the same command goes on`);
  if (values["so-far"] || (missing === 0 && values.variant.length === 0)) writeFileSync(document, page);
}

function whole(name: "steps" | "batch" | "seq-len" | "places" | "seeds" | "minutes" | "at-once"): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number, not ${values[name]}`);
  return number;
}

/** The most telling first: one seed of every variant, then the next. The base, untrained, needs no seed. */
function wantedOf(names: readonly string[], seeds: number): Wanted[] {
  const unknown = names.find((name) => !variants.some((variant) => variant.name === name));
  if (unknown !== undefined)
    throw new Error(`no variant "${unknown}"; there are ${variants.map(({ name }) => name).join(", ")}`);
  const chosen = variants.filter(({ name }) => names.length === 0 || names.includes(name) || name === reference.name);
  const trained = Array.from({ length: seeds }, (_, index) =>
    chosen.map(({ name }): Wanted => ({ variant: name, seed: index + 1 })),
  );
  const [first = [], ...others] = trained;
  return [...first, { variant: null, seed: 0 }, ...others.flat()];
}

/** Changes with what is measured: the program, the base, the project's commit and the sizes. */
function fileOfMeasurement(sizes: Sizes, { name, commit }: Checkout, one: Wanted): string {
  const hash = createHash("sha256")
    .update(readFileSync(program))
    .update(JSON.stringify([sizes, name, commit, one]));
  return path.join(folder, `${name}-${one.variant ?? "base"}-${one.seed}-${hash.digest("hex").slice(0, 12)}.json`);
}

interface Todo {
  readonly wanted: readonly Wanted[];
  readonly until: number;
  /** For what was read of the project, which depends on the base's tokenizer too. */
  readonly cache: string;
  fileOf(project: Checkout, one: Wanted): string;
}

/** Rejects where the process that measures fails. */
async function measure(sizes: Sizes, project: Checkout, { wanted, until, cache, fileOf }: Todo): Promise<void> {
  if (wanted.length === 0 || Date.now() > until) return;
  const request: Request = { ...sizes, folder: project.folder, cache, todo: wanted, threads: 1, until };
  const child = spawn(process.execPath, [program, JSON.stringify(request)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const { variant, seed, result }: Answer = JSON.parse(line);
    const file = fileOf(project, { variant, seed });
    writeFileSync(`${file}.new`, JSON.stringify(result));
    renameSync(`${file}.new`, file);
    console.error(`${result.seconds.toFixed(0)} s: ${project.name}, ${variant ?? "the base"}, seed ${seed}`);
  }
  const status = await ended;
  if (status !== 0) throw new Error(`measuring ${project.name} ended with ${status}`);
}

/** At most `count` at the same time. */
async function together<T>(count: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
