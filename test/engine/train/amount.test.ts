/** Too little code is said before a run; what was trained on never judges. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { readReport } from "../../../engine/adapters/adapter";
import { trainedMark } from "../../../engine/adapters/report";
import { AttuneError } from "../../../engine/errors";
import type { TrainEvent, TrainRequest } from "../../../engine/protocol/train";
import { evaluateWorkspace } from "../../../engine/train/evaluate";
import { train } from "../../../engine/train/run";
import { tempFolder } from "../../support/temp";

const common = {
  device: "cpu",
  threads: 2,
  rank: 2,
  batch: 1,
  seqLen: 96,
  base: path.resolve("test/fixtures/attune-base-8m"),
} as const;

/** Starts a run, and ends it as soon as its plan is there. */
async function planOf(request: TrainRequest) {
  const events: TrainEvent[] = [];
  const stop = new AbortController();
  const hooks = {
    signal: stop.signal,
    log: () => {},
    onEvent: (event: TrainEvent) => {
      events.push(event);
      if (event.event === "plan") stop.abort();
    },
  };
  const error = await train({ ...common, ...request }, hooks).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof AttuneError);
  const plan = events.find((event) => event.event === "plan");
  return {
    error,
    warnings: plan?.warnings ?? [],
    planned: plan !== undefined,
    steps: events.some((event) => event.event === "step"),
  };
}

async function workspace(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const made = path.join(folder, "workspace");
  await mkdir(made);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(made, name), text);
  return made;
}

/** Code like no other of its kind. */
const source = (word: string, lines: number) =>
  Array.from({ length: lines }, (_, index) => `def ${word}_${index}(x):\n    return ${word}(x, ${index * 7})\n\n`).join(
    "",
  );

const cases: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly more?: Partial<TrainRequest>;
  readonly refused?: RegExp;
  readonly warnings: readonly RegExp[];
}[] = [
  {
    name: "seven tokens are refused before a device is chosen",
    files: { "a.py": "x = 1\n" },
    refused: /holds too little code to learn from: \d tokens in 1 file/,
    warnings: [],
  },
  {
    name: "one file, gone over many times: both are said",
    files: { "a.py": source("alpha", 20) },
    more: { steps: 200 },
    warnings: [/little code to learn from: \d+ tokens\. 200 steps go over it \d+ times/, /no verdict can say/],
  },
  {
    name: "one file, a few steps: nothing can be held out",
    files: { "a.py": source("alpha", 20) },
    more: { steps: 8 },
    warnings: [/no verdict can say whether the adapter is better/],
  },
  {
    name: "twelve files of some length: nothing to warn of",
    files: Object.fromEntries(
      ["alpha", "bravo", "delta", "gamma", "hotel", "kilo", "lima", "mike", "oscar", "papa", "romeo", "tango"].map(
        (word) => [`${word}.py`, source(word, 20)],
      ),
    ),
    more: { steps: 8 },
    warnings: [],
  },
];

for (const { name, files, more, refused, warnings } of cases) {
  test(name, async (context) => {
    const folder = await tempFolder(context);
    const seen = await planOf({ workspace: await workspace(folder, files), out: path.join(folder, "out"), ...more });
    assert.equal(seen.steps, false, "all of this comes before the first step");
    if (refused === undefined) assert.equal(seen.error.code, "E_INTERRUPTED");
    else {
      assert.equal(seen.error.code, "E_WORKSPACE_SMALL");
      assert.match(seen.error.message, refused);
      assert.match(seen.error.hint, /Open the folder/);
    }
    assert.equal(seen.planned, refused === undefined);
    assert.equal(seen.warnings.length, warnings.length, seen.warnings.join("\n"));
    for (const [index, pattern] of warnings.entries()) assert.match(seen.warnings[index] ?? "", pattern);
  });
}

test("an adapter is never evaluated on files that it was trained on", async (context) => {
  const folder = await tempFolder(context);
  const words = [
    "alpha",
    "bravo",
    "delta",
    "gamma",
    "hotel",
    "kilo",
    "lima",
    "mike",
    "oscar",
    "papa",
    "romeo",
    "tango",
  ];
  const files = Object.fromEntries(words.map((word) => [`${word}.py`, source(word, 8)]));
  const at = await workspace(folder, files);
  const out = path.join(folder, "out");
  const quiet = { signal: new AbortController().signal, log: () => {}, onEvent: () => {} };
  await train({ ...common, workspace: at, out, steps: 1, seed: 1, verdict: false }, quiet);
  const trained = new Set((await readReport(out))?.trainedOn);
  const heldOut = Object.keys(files).filter((name) => !trained.has(trainedMark(name)));
  assert.ok(heldOut.length >= 2 && trained.size === words.length - heldOut.length);

  const evaluate = (seed: number) =>
    evaluateWorkspace({ ...common, workspace: at, adapter: out, seed }, { signal: quiet.signal, log: quiet.log });
  const same = await evaluate(1);
  for (const { path: file } of same.tuned.samples) assert.ok(heldOut.includes(file), file);
  // Under another seed other files are held out: those that were trained on are no judges.
  let refusals = 0;
  for (const seed of [2, 3, 4]) {
    const result = await evaluate(seed).catch((error: unknown) => error);
    if (result instanceof AttuneError) {
      assert.match(result.message, /trained on the files that would be held out/);
      refusals++;
    } else {
      assert.ok(typeof result === "object" && result !== null && "tuned" in result);
      const { samples } = result.tuned as typeof same.tuned;
      for (const { path: file } of samples) assert.ok(heldOut.includes(file), file);
    }
  }
  assert.ok(refusals > 0, "no seed held out other files, so nothing was tested");
});
