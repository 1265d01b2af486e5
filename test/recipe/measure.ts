/**
 * Trains one variant after the other on one project and measures each on the same places. A process of its own for each project;
 * it prints a line of JSON for each measurement, and begins none that would end behind `until` if it took as long as those before.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { type DecoderBase, openDecoder } from "../../engine/bases/folder";
import { openModel } from "../../engine/devices/open-model";
import { type CodeTokenizer, loadTokenizer } from "../../engine/text/tokenizer";
import { makeRecipe, type Recipe, tuningOf } from "../../engine/train/recipe";
import type { ReviewedFile } from "../../engine/workspace/read-file";
import { reviewWorkspace } from "../../engine/workspace/review";
import { openSyntaxPlaces } from "../../engine/workspace/syntax-places";
import { placesIn } from "./places";
import { type Answer, measured, type Request, type Subject, trained } from "./training";
import { variantNamed } from "./variants";

/** The splits whose held-out files are held out together: a tenth of a project is too few files for an interval. */
const splitSeeds = [1, 2, 3];

/** What is read of a project, kept in `cache` because reading it takes as long as a measurement. */
async function filesOf({ folder, cache }: Request, tokenizer: CodeTokenizer): Promise<readonly ReviewedFile[]> {
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, "utf8"));
  const reviews: (readonly ReviewedFile[])[] = [];
  for (const seed of splitSeeds) reviews.push((await reviewWorkspace(folder, tokenizer, { seed })).files);
  // Files that resemble each other are in one group in every split, so that groups stay whole.
  const heldOut = new Set(
    reviews.flatMap((files) => files.flatMap(({ path, split }) => (split === "heldOut" ? [path] : []))),
  );
  const files = (reviews[0] ?? [])
    .filter(({ used }) => used)
    .map((file): ReviewedFile => ({ ...file, tokens: [], split: heldOut.has(file.path) ? "heldOut" : "train" }));
  writeFileSync(`${cache}.new`, JSON.stringify(files));
  renameSync(`${cache}.new`, cache);
  return files;
}

async function subjectOf(request: Request, base: DecoderBase): Promise<Subject> {
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const files = await filesOf(request, tokenizer);
  const held = files.filter(({ split }) => split === "heldOut");
  return {
    files,
    places: await placesIn(held, tokenizer, { seqLen: request.seqLen, count: request.places }),
    syntax: await openSyntaxPlaces(files, (message) => console.error(message)),
    tokenizer,
  };
}

async function main(request: Request): Promise<void> {
  const base = await openDecoder(request.base);
  const subject = await subjectOf(request, base);
  const { seqLen, batch, folder, threads } = request;
  const recipeOf = (seed: number): Recipe =>
    makeRecipe({ base: request.base, workspace: folder, seqLen, batch, seed }, base);
  const asked = { device: "cpu", threads, precision: "fp32" } as const;
  const opened = await openModel(base, asked, { kind: "training", tuning: tuningOf(recipeOf(1), base) });
  let longest = 0;
  for (const { variant, seed } of request.todo) {
    if (Date.now() + 1000 * longest > request.until) break;
    const begun = performance.now();
    const { linear, trainedTokens } =
      variant === null
        ? { linear: adaptedLinear(opened.model.weights, [], { strength: 1, merged: true }), trainedTokens: 0 }
        : await trained(subject, opened, recipeOf(seed), variantNamed(variant), request);
    const places = await measured(subject, opened, linear, request);
    const seconds = (performance.now() - begun) / 1000;
    longest = Math.max(longest, seconds);
    const answer: Answer = { variant, seed, result: { trainedTokens, seconds, places } };
    console.log(JSON.stringify(answer));
  }
}

const [request] = process.argv.slice(2);
if (request !== undefined) {
  main(JSON.parse(request)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
