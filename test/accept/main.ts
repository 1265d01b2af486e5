/**
 * `npm run accept -- FOLDER… [--against CHECKOUT] [--places N] [--seed N] [--language NAME] [--base B] [--failures]`: deletes the
 * rest of lines, statements and bodies of sound files, has the engine complete there, and counts the errors that a grammar
 * finds in the whole file before and after the text is accepted. `--against` asks another built checkout at the same places.
 * `--workbench` accepts in the real editor, too, what the packaged extension shows there. The same seed takes the same
 * places. `--failures` prints the texts that made a file worse, `--silent` what the other checkout showed where this one
 * showed nothing. Interrupted, it reports what it has. Exits with 1 where a text made a file worse.
 */
import { parseArgs } from "node:util";
import { createRandom, type Random, shuffled } from "../../engine/random";
import { type Engine, startEngine } from "./engine";
import { type DeletedPlace, kinds, placeIn } from "./places";
import { filesIn, parse, readSound } from "./sources";
import { type Accepted, isWorse, table } from "./tally";
import { startWorkbench } from "./workbench";

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: "string" },
    places: { type: "string", default: "48" },
    seed: { type: "string", default: "1" },
    language: { type: "string" },
    base: { type: "string" },
    failures: { type: "boolean", default: false },
    silent: { type: "boolean", default: false },
    workbench: { type: "boolean", default: false },
  },
});

/** As many of each language, and as few of one file as that allows. */
async function choosePlaces(perLanguage: number, seed: number): Promise<DeletedPlace[]> {
  const random = createRandom(seed, "places");
  const files = folders.flatMap((folder) => filesIn(folder));
  const names = [...new Set(files.map(({ language }) => language.name))].sort();
  const chosen: DeletedPlace[] = [];
  for (const name of names) {
    if (values.language !== undefined && values.language !== name) continue;
    const own = shuffled(
      files.filter(({ language }) => language.name === name),
      random,
    );
    chosen.push(...(await placesIn(own, perLanguage, random)));
  }
  // So that a run that is interrupted has something of each language.
  return shuffled(chosen, random);
}

async function placesIn(files: ReturnType<typeof filesIn>, most: number, random: Random): Promise<DeletedPlace[]> {
  const places: DeletedPlace[] = [];
  const seen = new Set<string>();
  const sources = [];
  for (const { file, language } of files.slice(0, 2 * most)) {
    const source = await readSound(file, language);
    if (source !== null) sources.push(source);
  }
  for (let turn = 0; turn < 12 * most && places.length < most && sources.length > 0; turn++) {
    const source = sources[turn % sources.length];
    const kind = kinds[(turn + Math.floor(turn / sources.length)) % kinds.length];
    const place = source === undefined || kind === undefined ? null : await placeIn(source, kind, random);
    const key = place === null ? "" : `${place.source.file} ${place.before.length} ${place.after.length}`;
    if (place === null || seen.has(key)) continue;
    seen.add(key);
    places.push(place);
  }
  return places;
}

async function acceptAt(engine: Engine, place: DeletedPlace): Promise<Accepted> {
  const { text, file } = await engine.ask(place);
  const { errors } = text === "" ? place : await parse(file, place.source.language);
  return { place, text, errors };
}

function group(all: readonly Accepted[], of: (accepted: Accepted) => string): Map<string, Accepted[]> {
  const groups = new Map<string, Accepted[]>();
  for (const accepted of all) groups.set(of(accepted), [...(groups.get(of(accepted)) ?? []), accepted]);
  return groups;
}

function describe({ place, text, errors }: Accepted): string {
  const { before, after, deleted, source, kind } = place;
  const near = (value: string, from: number, to?: number): string => value.split("\n").slice(from, to).join("\n");
  return [
    `--- ${source.file}, ${kind}: ${place.errors} errors before, ${errors} after; deleted: ${JSON.stringify(deleted)}`,
    `${near(before, -6)}⟦${text}⟧${near(after, 0, 5)}`,
  ].join("\n");
}

/** What the other checkout shows where this one shows nothing. */
function listSilent([own = [], other = []]: readonly (readonly Accepted[])[]): void {
  const silent = other.filter(({ text }, index) => text !== "" && own[index]?.text === "");
  console.log(silent.map(describe).join("\n"));
}

function languageName({ place }: Accepted): string {
  return place.source.language.name;
}

function report(name: string, all: readonly Accepted[]): boolean {
  const sorted = [...all].sort((one, other) => (languageName(one) < languageName(other) ? -1 : 1));
  const byLanguage = group(sorted, languageName);
  console.log(`\n${name}\n\n${table(new Map([...byLanguage, ["all", all]]))}`);
  console.log(`\n${table(group(all, ({ place }) => place.kind))}`);
  return all.some(isWorse);
}

async function main(): Promise<void> {
  if (folders.length === 0) throw new Error("Name checkouts with sources: npm run accept -- FOLDER…");
  const places = await choosePlaces(Number(values.places), Number(values.seed));
  const options = values.base === undefined ? [] : ["--base", values.base];
  const checkouts = [".", ...(values.against === undefined ? [] : [values.against])];
  const started = checkouts.map((checkout) => startEngine(checkout, options));
  if (values.workbench) started.push(await startWorkbench(places));
  const engines = started.map((engine) => ({ engine, all: [] as Accepted[] }));
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  for (const [index, place] of places.entries()) {
    if (interrupted) break;
    for (const { engine, all } of engines) all.push(await acceptAt(engine, place));
    if (index % 25 === 24) console.error(`${index + 1} of ${places.length} places`);
  }
  if (values.silent) listSilent(engines.map(({ all }) => all));
  for (const { engine, all } of engines) {
    await engine.end();
    const others = engine.name === values.against;
    if (values.failures && !others) console.log(all.filter(isWorse).map(describe).join("\n"));
    const worse = report(engine.name === "." ? "this checkout" : engine.name, all);
    if (worse && !others) process.exitCode = 1;
  }
}

void main();
