/**
 * `npm run typing -- REPOSITORY…`: how soon a person sees a suggestion. Edits out of the histories of git repositories are
 * typed key by key into a real workbench with the packaged extension, with the rhythm of a person; where the person stops,
 * the time from the last key to the ghost text is taken from the page's own clock.
 *
 *   REPOSITORY           a checkout, a bare repository, or an address that git can clone (into a folder that is removed again)
 *   --edits N            edits in all (default 40), the same for every build
 *   --seed N             which edits and which rhythm (default 1)
 *   --against CHECKOUT   another checkout, installed and ready to be packaged; measured in turn, edit by edit
 *   --training           once more beside a training run on the first repository
 *   --device WORD        the setting attune.device (default cpu)
 *   --json FILE          every stop, for a closer look
 *
 * The editor's own closing of brackets, indentation and lists of words are off, so that what is typed is the author's text.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { createRandom, shuffled } from "../../engine/random";
import { type Build, openBuild } from "./build";
import { type Edit, editsOf, git } from "./edits";
import { timed } from "./measure";
import { type Figures, tableOf } from "./table";
import { type Stop, typeEdit } from "./typist";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    against: { type: "string" },
    training: { type: "boolean", default: false },
    device: { type: "string", default: "cpu" },
    json: { type: "string" },
  },
});

interface Given {
  readonly repository: string;
  readonly edit: Edit;
  readonly seed: number;
}

type Stops = Map<string, { readonly edit: Edit; readonly stops: readonly Stop[] }[]>;

async function main(): Promise<void> {
  if (positionals.length === 0) {
    console.error("Name at least one git repository: npm run typing -- ../some-checkout");
    process.exitCode = 2;
    return;
  }
  const root = mkdtempSync(path.join(os.tmpdir(), "attune-typing-"));
  const builds: Build[] = [];
  try {
    const repositories = positionals.map((given, index) => local(given, path.join(root, `clone-${index}`)));
    // No edit is typed twice: what an earlier time has left in a cache would be found.
    const [first, ...others] = chooseEdits(repositories, 1 + Number(values.edits) * (values.training ? 2 : 1));
    if (first === undefined) throw new Error("these repositories have no edits that a person would type");
    const edits = others.slice(0, Number(values.edits));
    const workspace = (name: string) => unpack(repositories[0] ?? "", path.join(root, name));
    builds.push(await openBuild({ name: "this", checkout: ".", folder: workspace("this"), device: values.device }));
    if (values.against !== undefined) {
      const checkout = path.resolve(values.against);
      builds.push(await openBuild({ name: "against", checkout, folder: workspace("against"), device: values.device }));
    }
    console.log(`${edits.length} edits of ${repositories.length} repositories, seed ${values.seed}, ${processor()}`);
    console.log(`load average: ${load()}`);
    // An editor that has just opened does not ask at once, and the engine has to load its model.
    await typeAll(builds, [first]);
    const idle = await typeAll(builds, edits);
    report("idle", builds, idle);
    if (values.training) {
      for (const build of builds) await build.startTraining();
      report("beside a training run", builds, await typeAll(builds, others.slice(edits.length)));
    }
  } catch (error) {
    await pictures(builds);
    throw error;
  } finally {
    for (const build of builds) await build.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the workbenches show when something went wrong. */
async function pictures(builds: readonly Build[]): Promise<void> {
  for (const { name, page } of builds) {
    const file = path.join("out", "typing", `${name}.png`);
    await page.screenshot({ path: file }).then(
      () => console.error(`a picture of the failure is in ${file}`),
      // What went wrong may be the page itself.
      () => undefined,
    );
  }
}

/** In turn, so that what is noisy for one build is so for the other. */
async function typeAll(builds: readonly Build[], edits: readonly Given[]): Promise<Stops> {
  const all: Stops = new Map(builds.map(({ name }) => [name, []]));
  for (const [index, { edit, seed }] of edits.entries()) {
    for (const build of builds) {
      const stops = await typeEdit(build.page, build.folder, edit, seed);
      all.get(build.name)?.push({ edit, stops });
    }
    if (process.stdout.isTTY) process.stdout.write(`\r${index + 1} of ${edits.length} `);
  }
  if (process.stdout.isTTY) process.stdout.write("\r");
  return all;
}

function report(when: string, builds: readonly Build[], all: Stops): void {
  const figures = new Map<string, Figures>();
  const details: object[] = [];
  for (const { name, events } of builds) {
    const known = events();
    const stops = (all.get(name) ?? []).flatMap((typed) => typed.stops);
    const times = stops.map((stop) => timed(stop, known));
    const shown = times.filter((time) => time !== null);
    figures.set(name, { stops: stops.length, times: shown, right: stops.filter(({ right }) => right).length });
    for (const [index, stop] of stops.entries()) details.push({ when, build: name, ...stop, ...times[index] });
  }
  console.log(`\n${when}; load average: ${load()}\n${tableOf(figures)}`);
  if (values.json === undefined) return;
  mkdirSync(path.dirname(path.resolve(values.json)), { recursive: true });
  const flag = when === "idle" ? "w" : "a";
  writeFileSync(values.json, details.map((item) => `${JSON.stringify(item)}\n`).join(""), { flag });
}

function chooseEdits(repositories: readonly string[], count: number): Given[] {
  const seed = Number(values.seed);
  const random = createRandom(seed, "edits");
  const each = Math.ceil(count / repositories.length);
  const edits = repositories.flatMap((repository) =>
    editsOf(repository, each, random).map((edit) => ({ repository, edit })),
  );
  const seeded = edits.map((given, index) => ({ ...given, seed: seed * 1000 + index }));
  return shuffled(seeded, random).slice(0, count);
}

/** A repository on this disk. */
function local(given: string, clone: string): string {
  if (!/^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(given)) return path.resolve(given);
  git(".", ["clone", "--quiet", "--bare", given, clone]);
  return clone;
}

/** The newest files of a repository, as a workspace. */
function unpack(repository: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const archive = `${folder}.tar`;
  git(repository, ["archive", "--output", archive, "HEAD"]);
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  return folder;
}

function processor(): string {
  const model = os.cpus()[0]?.model ?? "an unknown processor";
  return `${os.cpus().length} × ${model}`;
}

function load(): string {
  return readFileSync("/proc/loadavg", "utf8").split(" ").slice(0, 3).join(" ");
}
main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
