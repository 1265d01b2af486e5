/** Attune beside CodeFinetuner: what it is asked for, how its adapter is asked, and what the page says of figures. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { before, describe, test } from "node:test";
import { trainedMark } from "../../../engine/adapters/report";
import { openDecoder } from "../../../engine/bases/folder";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { heldOutSpan } from "../../../engine/workspace/examples";
import type { ArmsRequest } from "../../evidence/arms";
import { sidesOf, writeSides } from "../../evidence/peer/files";
import { askedByMarkers } from "../../evidence/peer/marked";
import { peerPage } from "../../evidence/peer/page";
import { keepPublished, publishedOf } from "../../evidence/peer/published";
import { markersOf } from "../../evidence/peer/request";
import { keepPeerResult, type PeerArm, type PeerResult, peerArms, readPeerResult } from "../../evidence/peer/results";
import { tempFolder } from "../../support/temp";

const base = "test/fixtures/attune-base-8m";
const standIns = ["<issue_start>", "<issue_comment>", "<issue_closed>", "<empty_output>"];

let own: CodeTokenizer;
/** The same text, without markers of its own, and with SmolLM2's control tokens behind the others. */
let plain: CodeTokenizer;

before(async () => {
  own = await loadTokenizer(base, (await openDecoder(base)).config.vocabSize);
  const named = standIns.map((name, index): [number, string] => [own.vocabSize + index, name]);
  plain = { ...own, fim: null, controlNames: new Map([[own.endOfText, "<|endoftext|>"], ...named]) };
});

test("its files are those that ours learnt and watched, in its language", async (context) => {
  const file = (name: string, used = true) => ({ path: name, text: `text of ${name}`, used });
  const files = [
    ...["src/one.py", "docs/two.md", "three.PY", "four.js", "deep/five.py"].map((name) => file(name)),
    file("six.py", false),
  ];
  const trainedOn = ["src/one.py", "docs/two.md", "three.PY", "six.py"].map(trainedMark);
  const sides = sidesOf(files, trainedOn, [".py"]);
  const names = (side: readonly { readonly path: string }[]): string[] => side.map(({ path: name }) => name);
  assert.deepEqual(
    [names(sides.train), names(sides.eval), sides.others],
    [["src/one.py", "three.PY"], ["deep/five.py"], 1],
  );
  const folder = await tempFolder(context);
  writeSides(folder, sides);
  assert.equal(await readFile(path.join(folder, "train/src/one.py"), "utf8"), "text of src/one.py");
  assert.equal(await readFile(path.join(folder, "test/deep/five.py"), "utf8"), "text of deep/five.py");
});

describe("markers", () => {
  test("are the base's own, in the order of the recipe", () => {
    const { markers, fim } = markersOf(own);
    assert.deepEqual(markers, {
      prefix: "<|fim_prefix|>",
      suffix: "<|fim_suffix|>",
      middle: "<|fim_middle|>",
      pad: "<|fim_pad|>",
      end: "<|endoftext|>",
    });
    assert.deepEqual(fim, { ...own.fim, layout: "psm" });
  });

  test("are stand-ins where it has none, and refused by name where it lacks those too", () => {
    const { markers, fim } = markersOf(plain);
    assert.deepEqual(
      [markers.prefix, markers.suffix, markers.middle, markers.pad, markers.end],
      [...standIns, "<|endoftext|>"],
    );
    assert.deepEqual(
      [fim.prefix, fim.suffix, fim.middle, fim.pad, fim.end],
      [...standIns.map((_, index) => own.vocabSize + index), own.endOfText],
    );
    assert.throws(() => markersOf({ ...own, fim: null }), /<issue_start>/);
  });
});

describe("a place by markers", () => {
  const text = "def one():\n    return 1\n\n\ndef two():\n    return 2\n";
  const start = text.indexOf("return 1");
  const span = { start, end: start + "return 1".length };

  async function asked(tokenizer: CodeTokenizer) {
    const place = heldOutSpan({ path: "one.py", text }, span, tokenizer, { seqLen: 128 });
    assert.ok(place);
    const request: ArmsRequest = {
      ...{ base: await openDecoder(base), before: ".", cut: "", after: "." },
      ...{ seqLen: 128, context: 0, threads: 1, precision: "fp32" as const },
    };
    const { fim } = markersOf(tokenizer);
    const subject = { tokenizer, places: [{ ...place, kind: "lines" as const, commit: "1" }], more: [] };
    const [marked] = askedByMarkers({ request, subject }, [], fim).places;
    assert.ok(marked);
    return { place, marked, fim };
  }

  test("has prefix, suffix and middle in this order, whatever the base prefers", async () => {
    for (const tokenizer of [own, plain]) {
      const { marked, fim } = await asked(tokenizer);
      const { tokens } = marked.sequence;
      const at = [fim.prefix, fim.suffix, fim.middle ?? -1].map((id) => tokens.indexOf(id));
      assert.equal(at[0], 0);
      assert.deepEqual(
        at,
        at.toSorted((one, other) => one - other),
      );
      assert.equal(tokens.at(-1), fim.end);
      assert.deepEqual(tokens.slice(0, marked.prompt.length), marked.prompt);
      assert.match(own.decode(tokens.slice(at[1])), /def two/);
    }
  });

  test("bears loss on the same tokens as from left to right, and with markers of its own on the end too", async () => {
    for (const [tokenizer, end] of [
      [own, 1],
      [plain, 0],
    ] as const) {
      const { place, marked } = await asked(tokenizer);
      const bearing = ({ sequence: { tokens, mask } }: typeof place) => tokens.filter((_, index) => mask[index] === 1);
      assert.deepEqual(bearing(marked), bearing(place));
      assert.equal(marked.sequence.mask.at(-1), end);
    }
  });
});

/** 40 commits of 4 places, with so many nats a byte, and exact in so many of ten. */
function resultOf(nats: Partial<Record<PeerArm, number>>, exact: Partial<Record<PeerArm, number>> = {}): PeerResult {
  const each = <T>(of: (arm: PeerArm) => T) => Object.fromEntries(peerArms.map((arm) => [arm, of(arm)]));
  const settings = { rank: 32, alpha: 64, dropout: 0, lr: 5e-5, schedule: "cosine", warmup: 10, batch: 8 };
  return {
    ...{ project: "cattrs", base: { id: "model", hash: "ab" }, commit: "cd", cut: "ef", precision: "fp32" },
    ...{ machine: "a processor", files: { trained: 30, watched: 3, others: 5 } },
    ours: {
      ...{ steps: 60, tokens: 122_880, keptStep: null, seconds: 1000, tokensPerSecond: 130 },
      ...{ trainable: 4_884_480, total: 134_515_008 },
    },
    theirs: {
      ...{ release: "CodeFinetuner 0.5.3", made: 3000, madeTokens: 500_000, examples: 800, tokens: 122_900 },
      ...{ steps: 100, keptStep: 90, seconds: 1229, trainable: 9_768_960, total: 139_399_488 },
      settings: { ...settings, shortest: 8, longest: 128 },
    },
    places: Array.from({ length: 160 }, (_, index) => ({
      ...{ commit: String(index >> 2), kind: "lines" as const, bytes: 10, context: true },
      // Each arm has figures of its own, as a commit has a level of its own.
      nats: each((arm) => 10 * (nats[arm] ?? 0.6) + (index >> 2) / 10) as Record<PeerArm, number>,
      exact: each((arm) => index % 10 < (exact[arm] ?? 1)) as Record<PeerArm, boolean>,
    })),
  };
}

describe("the page", () => {
  test("says that nothing was measured, and what was left out", async (context) => {
    const page = peerPage(await tempFolder(context));
    assert.match(page, /Not measured yet\./);
    assert.match(page, /Not taken in yet\./);
    assert.match(page, /It knows no TypeScript .*so kysely and react-hook-form are left out/);
  });

  test("compares with the better way of asking theirs, and says who is ahead", async (context) => {
    const folder = await tempFolder(context);
    keepPeerResult(folder, resultOf({ ours: 0.5, theirs: 0.55, marked: 0.58 }, { ours: 2 }));
    const ahead = peerPage(folder);
    assert.match(ahead, /Attune −0\.100 \[.*\], CodeFinetuner −0\.050 \[/);
    assert.match(ahead, /ahead \(−0\.050 \[.*in exact first lines ahead \(\+10\.0/);
    assert.match(ahead, /Not measured yet: nock, handlebars, scrapy\./);
    assert.match(ahead, /\| CodeFinetuner \| 30 \| 800 of 3,000 \| 122,900 \| 100, 90 \| 9,768,960 \| 100 \|/);

    keepPeerResult(folder, resultOf({ ours: 0.5, theirs: 0.55, marked: 0.45 }, { ours: 1 }));
    const behind = peerPage(folder);
    assert.match(behind, /CodeFinetuner −0\.150 \[.*\] by its markers, the better way of asking it/);
    assert.match(behind, /behind \(\+0\.050 \[.*in exact first lines not to be told apart \(0\.0/);
  });

  test("keeps a result for its base and commit alone", async (context) => {
    const folder = await tempFolder(context);
    const result = resultOf({});
    keepPeerResult(folder, result);
    const project = { name: "cattrs", commit: "cd" };
    assert.deepEqual(readPeerResult(folder, result.base, project), result);
    assert.equal(readPeerResult(folder, { id: "model", hash: "other" }, project), null);
    assert.equal(readPeerResult(folder, result.base, { ...project, commit: "other" }), null);
  });
});

describe("its published figures", () => {
  const stat = { metric: "exact_match", base_array: [0, 0, 1, 0], lora_array: [1, 0, 1, 0] };
  const written = async (file: string, metric: object): Promise<void> =>
    writeFile(file, JSON.stringify({ evaluation_date: "2026-06-23T15:30:04", all_metric_stats: [metric] }));

  test("become means and an interval", async (context) => {
    const folder = await tempFolder(context);
    const file = path.join(folder, "analysis_results.json");
    await written(file, stat);
    const published = publishedOf(file);
    const [metric] = published.metrics;
    assert.deepEqual([metric?.places, metric?.base, metric?.tuned, metric?.difference.value], [4, 0.25, 0.5, 0.25]);
    keepPublished(folder, published);
    assert.match(peerPage(folder), /\| exact match \| 4 \| 0\.250 \| 0\.500 \| \+0\.250 \[0\.000, \+0\.750\] \|/);
  });

  test("are refused where their lists do not pair", async (context) => {
    const file = path.join(await tempFolder(context), "analysis_results.json");
    await written(file, { ...stat, lora_array: [1] });
    assert.throws(() => publishedOf(file), /exact_match: 4 places and 1/);
  });
});
