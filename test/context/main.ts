/**
 * What code of other files gives, alone and with tuning → docs/context.md.
 *
 *   npm run context -- --project NAME=FOLDER …   FOLDER is a git checkout. If it is interrupted, the same command goes on
 *   … --base FOLDER                              another base than the embedded model
 *   … --steps 60 --batch 4                       how each adapter is trained
 *   … --places 120
 *   … --only budgets|tuning                      prints a part, and leaves docs/context.md as it is
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { embeddedFolder, openBase } from "../../engine/bases/folder";
import type { EvaluateResult } from "../../engine/protocol/evaluate";
import { checkoutOf } from "../support/checkout";
import { type BudgetResult, measureBudgets } from "./budgets";
import { contextPage, type Tuned } from "./page";

const document = "docs/context.md";
const folder = ".cache/context";
const [cli, threads, window] = ["dist/cli.js", 2, 1024];
const budgets = [0, 128, 256, 384, 512];

const { values } = parseArgs({
  options: {
    project: { type: "string", multiple: true, default: [] },
    base: { type: "string" },
    steps: { type: "string", default: "60" },
    batch: { type: "string", default: "4" },
    places: { type: "string", default: "120" },
    only: { type: "string" },
  },
});

async function main(): Promise<void> {
  const projects = values.project.map(checkoutOf);
  if (projects.length === 0) throw new Error("name projects: npm run context -- --project NAME=FOLDER …");
  const base = values.base ?? (await embeddedFolder());
  if (base === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const { id, hash } = await openBase(base);
  mkdirSync(folder, { recursive: true });
  const byBudget = new Map<string, readonly BudgetResult[]>();
  const tuned: Tuned[] = [];
  for (const { name, commit, folder: project } of projects) {
    const places = Number(values.places);
    if (values.only !== "tuning") {
      const key = ["budgets", hash, commit, places, budgets, window];
      byBudget.set(
        name,
        await once(name, key, () => measureBudgets({ base, project, budgets, window, places, threads })),
      );
    }
    for (const trainedWith of values.only === "budgets" ? [] : [true, false]) {
      const key = ["tuning", hash, commit, values.steps, values.batch, trainedWith];
      const result = await once(name, key, async () => trainAndEvaluate(base, project, trainedWith));
      tuned.push({ project: name, trainedWith, result });
    }
  }
  const training = `${values.steps} steps of ${values.batch} rows of 512 tokens with the default settings, and places asked about in as many, 128 of them for code of other files.`;
  const page = contextPage({ base: id, window, training, projects, budgets: byBudget, tuned });
  process.stdout.write(page);
  if (values.only === undefined) writeFileSync(document, page);
}

/** What was measured with the same key is not measured again. */
async function once<T>(name: string, key: unknown, measure: () => Promise<T>): Promise<T> {
  const program = readFileSync(cli);
  const hash = createHash("sha256").update(program).update(JSON.stringify(key)).digest("hex").slice(0, 12);
  const file = path.join(folder, `${name}-${hash}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const begun = performance.now();
  const measured = await measure();
  console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${name}, ${JSON.stringify(key).slice(0, 60)}`);
  writeFileSync(`${file}.new`, JSON.stringify(measured));
  renameSync(`${file}.new`, file);
  return measured;
}

function trainAndEvaluate(base: string, project: string, withContext: boolean): EvaluateResult {
  const out = path.join(folder, "adapter");
  rmSync(out, { recursive: true, force: true });
  const machine = ["--base", base, "--device", "cpu", "--precision", "fp32", "--threads", String(threads)];
  const recipe = ["--steps", values.steps, "--batch", values.batch, "--context", withContext ? "auto" : "off"];
  run(["train", project, ...machine, ...recipe, "--out", out, "--no-verdict"]);
  return run(["evaluate", project, ...machine, "--adapter", out]);
}

/** The result of a command of the product. */
function run(argv: readonly string[]): EvaluateResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`attune ${argv[0]} ended with ${status}: ${stderr.slice(-2000)}${stdout.slice(-500)}`);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
