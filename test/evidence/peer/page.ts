/** docs/codefinetuner.md: Attune beside CodeFinetuner at the same new code, with intervals over commits. */
import type { Interval } from "../../../engine/evaluation/bootstrap";
import { table } from "../../models/page";
import { bothOf, difference, lines, loss, mean, signed } from "../intervals";
import { projects, training } from "../projects";
import { type Published, readPublished } from "./published";
import { languages } from "./request";
import { type PeerArm, type PeerResult, readPeerResults } from "./results";

const tokens = (training.steps * training.batch * training.seqLen).toLocaleString("en");

/** `folder`: of the results. */
export function peerPage(folder: string): string {
  const bases = readPeerResults(folder);
  return [
    ...head(),
    ...(bases.length === 0 ? ["Not measured yet.", ""] : bases.flatMap(baseSection)),
    ...publishedSection(readPublished(folder)),
  ].join("\n");
}

function head(): string[] {
  const readable = projects.filter(({ language }) => languages[language] !== null).map(({ name }) => name);
  const others = projects.filter(({ language }) => languages[language] === null).map(({ name }) => name);
  return [
    "# Beside CodeFinetuner",
    "",
    "Written by `npm run evidence -- --peer codefinetuner`; the figures of every place lie in `docs/evidence/codefinetuner/`.",
    "",
    "[CodeFinetuner](https://github.com/cuolm/codefinetuner) (PyPI, Apache-2.0) is the closest open tool: it cuts a repository's functions and",
    "classes into fill-in-the-middle examples by tree-sitter and trains a LoRA adapter on them. Here the package itself runs, version 0.5.3: its",
    'preprocessing and its training, in float32 on the CPU. Only with CUDA are they others: `if config.device == "cuda": bnb_config =',
    'BitsAndBytesConfig(load_in_4bit=True, …)` and, where `use_unsloth` is set, `if config.device != "cuda": raise RuntimeError("Unsloth requires',
    'CUDA. …")` (`finetune/model.py`). So bitsandbytes and unsloth are left out of its dependencies, and tree-sitter is that of its own',
    "`requirements.txt`, as the range in the package resolves to no wheels.",
    "",
    "**The same for both**: the base and its weights; the projects, commits and cuts of `docs/evidence.md`; the files that Attune's review lets",
    `in, and of them those that are watched and not learnt; ${tokens} tokens through the model, at most ${training.seqLen} a sequence; the processor and`,
    "two threads; and the places: lines that people wrote after the cut, asked and judged by one program, the adapter read in PEFT's format.",
    "**Each as its maker chose**: everything else, by the defaults of both. Of CodeFinetuner's settings these alone are given: what it demands,",
    "the split of files, and that activations are kept, which is faster and changes no figure. Of the examples that it makes as many are taken,",
    "in a seeded order, as hold those tokens, again from the start where all hold fewer; at most 64 are watched for its best checkpoint.",
    "",
    `It knows no TypeScript (\`tree_sitter_definitions.json\`), so ${others.join(" and ")} are left out, and of ${readable.join(", ")} it`,
    "reads the files of the project's language; Attune those of all.",
    "",
    "CodeFinetuner demands markers of prefix, suffix and middle in the vocabulary. SmolLM2 has none: control tokens that no code holds stand in",
    "for them, and its adapter is asked in both ways, from left to right, as one asks this base, and by those markers with the suffix, as it was",
    "trained; from left to right no end of a middle is judged, and so by markers it is not either. The embedded model has them, in the order",
    "suffix, prefix, where CodeFinetuner always writes prefix, suffix: both are asked too.",
    "",
    "Loss in nats a byte; an exact first line is one that greedy decoding writes as it was written. Differences have 95 % intervals by a paired",
    "bootstrap over commits; below 0 in loss, and above 0 in lines, Attune is ahead.",
    "",
  ];
}

const arms: readonly (readonly [PeerArm, string])[] = [
  ["base", "base"],
  ["ours", "Attune"],
  ["oursContext", "Attune, context"],
  ["theirs", "CodeFinetuner"],
  ["theirsContext", "CodeFinetuner, context"],
  ["marked", "CodeFinetuner, its markers"],
  ["markedContext", "CodeFinetuner, its markers, context"],
];

/** Ours beside theirs, asked alike, and each as it does best for whoever wants code of other files in the prompt or not. */
const pairs: readonly (readonly [PeerArm, PeerArm, string])[] = [
  ["theirs", "ours", "alone"],
  ["theirsContext", "oursContext", "with context"],
  ["marked", "ours", "alone, theirs by its markers"],
  ["markedContext", "oursContext", "with context, theirs by its markers"],
];

type Row = readonly [string, readonly PeerResult[]];

function baseSection({ base, results }: { readonly base: string; readonly results: readonly PeerResult[] }): string[] {
  const rows: readonly Row[] = [
    ...results.map((result): Row => [result.project, [result]]),
    ...(results.length > 1 ? [["**all**", results] satisfies Row] : []),
  ];
  const machines = new Set(results.map(({ machine }) => machine.replace(/; \d+ threads.*/, "")));
  const precisions = new Set(results.map(({ precision }) => precision));
  const missing = projects.filter(
    ({ name, language }) => languages[language] !== null && results.every(({ project }) => project !== name),
  );
  return [
    `## ${base}`,
    "",
    `Asked, and trained by Attune, in ${[...precisions].join(", ")}, on ${[...machines].join("; ")}.${missing.length === 0 ? "" : ` Not measured yet: ${missing.map(({ name }) => name).join(", ")}.`}`,
    "",
    ...table(
      ["", "places", ...arms.map(([, title]) => title)],
      rows.map(([name, some]) => [
        name,
        String(some.reduce((sum, { places }) => sum + places.length, 0)),
        ...arms.map(([arm]) => bothOf(some, arm)),
      ]),
    ),
    "",
    "Each cell: nats a byte, exact first lines. **Attune's adapter against CodeFinetuner's**, asked alike, and theirs by its own markers:",
    "",
    ...table(
      ["", ...pairs.flatMap(([, , title]) => [`${title}: loss`, "exact first lines"])],
      rows.map(([name, some]) => [
        name,
        ...pairs.flatMap(([from, to]) => [
          signed(difference(some, loss, from, to), loss),
          signed(difference(some, lines, from, to), lines),
        ]),
      ]),
    ),
    "",
    ...saying(results),
    "",
    "How they trained:",
    "",
    ...table(
      ["", "", "files", "examples", "tokens", "steps, kept", "trained parameters", "tokens/s"],
      results.flatMap(trainingRows),
    ),
    "",
    ...(results[0] === undefined ? [] : settingsOf(results[0])),
  ];
}

/** What the intervals allow to say of Attune beside the better of the two ways of asking theirs. */
function saying(results: readonly PeerResult[]): string[] {
  const best = mean(results, loss, "marked") < mean(results, loss, "theirs") ? "marked" : "theirs";
  const gain = (arm: PeerArm): string => signed(difference(results, loss, "base", arm), loss);
  const of = (measure: typeof loss): Interval => difference(results, measure, best, "ours");
  const [inLoss, inLines] = [of(loss), of(lines)];
  const ahead = (better: boolean, worse: boolean): string =>
    better ? "ahead" : worse ? "behind" : "not to be told apart";
  return [
    `Against the base alone, in loss: Attune ${gain("ours")}, CodeFinetuner ${gain(best)}${best === "marked" ? " by its markers, the better way of asking it" : ""}. Attune is in loss`,
    `${ahead(inLoss.high95 < 0, inLoss.low95 > 0)} (${signed(inLoss, loss)}), in exact first lines ${ahead(inLines.low95 > 0, inLines.high95 < 0)} (${signed(inLines, lines)}).`,
  ];
}

function trainingRows({ project, files, ours, theirs }: PeerResult): string[][] {
  const whole = (value: number): string => Math.round(value).toLocaleString("en");
  return [
    [
      ...[project, "Attune", String(files.trained + files.others), "", whole(ours.tokens)],
      ...[`${ours.steps}, ${ours.keptStep ?? ours.steps}`, whole(ours.trainable), whole(ours.tokensPerSecond)],
    ],
    [
      ...["", "CodeFinetuner", String(files.trained)],
      ...[`${whole(theirs.examples)} of ${whole(theirs.made)}`, whole(theirs.tokens)],
      ...[
        `${theirs.steps}, ${theirs.keptStep}`,
        whole(theirs.trainable),
        (theirs.tokens / theirs.seconds).toLocaleString("en", { maximumFractionDigits: 0 }),
      ],
    ],
  ];
}

function settingsOf({ theirs: { release, settings } }: PeerResult): string[] {
  const { rank, alpha, dropout, lr, schedule, warmup, batch, shortest, longest } = settings;
  return [
    `${release}: rank ${rank}, α ${alpha}, dropout ${dropout}, learning rate ${lr}, ${schedule} after ${warmup} steps, ${batch} examples a step, middles of ${shortest} to`,
    `${longest} tokens, loss on every token. Files: that were learnt; Attune's include those of other languages and kinds. Its tokens a second are of training`,
    "alone, without what it watches and saves; Attune's the middle of its steps'. The machine was not quiet, and both trained at different",
    "hours: how fast Attune is beside PEFT on this processor is measured in `docs/performance.md`.",
    "",
  ];
}

const metricTitles: Readonly<Record<string, string>> = {
  exact_match: "exact match",
  line_match: "line match",
  edit_similarity: "edit similarity",
  sentencebleu: "SentenceBLEU",
  perplexity: "perplexity",
};

function publishedSection(published: Published | null): string[] {
  return [
    "## Its published run",
    "",
    "`docs/example-runs/st-example` of its repository: Qwen2.5-Coder-3B on Structured Text. The repository is under Apache-2.0, and its figures are",
    "told here. Its examples are made of the library OSCAT (`PLC-lang/oscat`), which anyone may use, change and pass on free of charge with a",
    "reference to www.oscat.de: other terms than this repository's, so that none of it lies here. Attune has not been measured on it: that base's",
    "weights were not to be had, and its examples need a grammar that is compiled from source.",
    "",
    ...(published === null ? ["Not taken in yet.", ""] : publishedTable(published)),
  ];
}

function publishedTable({ date, metrics }: Published): string[] {
  return [
    `Its own figures of each example (\`analysis_results.json\`, evaluated on ${date.slice(0, 10)}), with the intervals that it does not give, by a bootstrap over`,
    "examples; those of one file are not independent, so that true intervals are wider:",
    "",
    ...table(
      ["", "places", "base", "tuned", "difference"],
      metrics.map(({ metric, places, base, tuned, difference: interval }) => [
        metricTitles[metric] ?? metric,
        String(places),
        base.toFixed(3),
        tuned.toFixed(3),
        signed(interval, { digits: 3 }),
      ]),
    ),
    "",
  ];
}
