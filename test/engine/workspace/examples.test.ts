import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { healText } from "../../../engine/text/heal";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { cutIntoChunks } from "../../../engine/workspace/chunks";
import { type Example, type ExampleOptions, heldOutSpans, trainingExamples } from "../../../engine/workspace/examples";
import { heldOutFiles } from "../../../engine/workspace/measured";
import type { ReviewedFile } from "../../../engine/workspace/read-file";
import { openSyntaxPlaces } from "../../../engine/workspace/syntax-places";

let tokenizer: CodeTokenizer;
let leftToRight: CodeTokenizer;
let files: readonly ReviewedFile[];
const sources = ["engine/errors.ts", "engine/protocol/train.ts", "engine/text/fim.ts", "engine/text/tokenizer.ts"];

before(async () => {
  tokenizer = await loadTokenizer("test/fixtures/attune-base-8m", 8192);
  leftToRight = { ...tokenizer, fim: null };
  const texts = await Promise.all(sources.map((path) => readFile(path, "utf8")));
  files = texts.flatMap((text, index) => [
    file(sources[index] ?? "", text, "train"),
    file(`held/${sources[index] ?? ""}`, text, "heldOut"),
  ]);
});

function file(path: string, text: string, split: "train" | "heldOut"): ReviewedFile {
  const tokens = tokenizer.encode(text);
  return { path, used: true, reason: "code", text, tokens, split, secrets: [], duplicateOf: null };
}

const linesAlone = { syntaxShare: 0, syntax: null };
const options: ExampleOptions = { seed: 1, epoch: 0, seqLen: 256, plainShare: 0.25, fimLoss: "all", ...linesAlone };

describe("cutIntoChunks", () => {
  test("keeps every character once, in order, within the limit", () => {
    const line = fc.array(fc.constantFrom("  ", "\t", "foo", "Bar(", "é", "e\u0301", "😀", "\r", "0", "==", "    "));
    const texts = fc.array(line.map((words) => words.join(""))).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), fc.integer({ min: 8, max: 40 }), (text, limit, first) => {
        const chunks = cutIntoChunks("f", text, tokenizer, limit, Math.min(first, limit));
        assert.equal(chunks.map((chunk) => chunk.text).join(""), text);
        for (const [index, chunk] of chunks.entries()) {
          assert.ok(chunk.tokens.length <= (index === 0 ? first : limit));
          assert.deepEqual(chunk.tokens, tokenizer.encode(chunk.text));
          assert.equal(chunk.last, index === chunks.length - 1);
        }
      }),
    );
  });

  test("fills chunks: no two neighbours would fit in one", async () => {
    const text = await readFile("engine/protocol/train.ts", "utf8");
    const chunks = cutIntoChunks("f", text, tokenizer, 128);
    for (let index = 1; index < chunks.length; index++) {
      const pair = (chunks[index - 1]?.tokens.length ?? 0) + (chunks[index]?.tokens.length ?? 0);
      assert.ok(pair > 100, `${pair}`);
    }
  });
});

describe("trainingExamples", () => {
  const size = (examples: readonly Example[]) => examples.reduce((sum, example) => sum + example.tokens.length, 0);

  /** The document's text that an example holds, its parts in reading order. */
  function textOf(example: Example): string {
    if (example.kind === "plain") return tokenizer.decode(example.tokens);
    const { fim } = tokenizer;
    assert.ok(fim !== null);
    const [suffixAt, middleAt] = [example.tokens.indexOf(fim.suffix), example.tokens.indexOf(fim.middle ?? -1)];
    assert.equal(example.tokens[0], fim.prefix);
    assert.equal(example.tokens.at(-1), fim.end);
    const part = (from: number, to?: number) => tokenizer.decode(example.tokens.slice(from, to));
    return part(1, suffixAt) + part(middleAt + 1) + part(suffixAt + 1, middleAt);
  }

  test("see every character of every training file once per epoch, and nothing held out", async () => {
    const syntax = await openSyntaxPlaces(files, assert.fail);
    for (const [epoch, syntaxShare] of [
      [0, 0],
      [1, 0],
      [2, 0],
      [1, 1],
    ] as const) {
      const examples = trainingExamples(files, tokenizer, { ...options, epoch, syntaxShare, syntax });
      for (const { path, text, split } of files) {
        const own = examples.filter((example) => example.file === path).map(textOf);
        if (split === "heldOut") assert.deepEqual(own, []);
        else {
          assert.equal([...own.join("")].sort().join(""), [...text].sort().join(""));
          for (const piece of own) assert.ok(text.includes(piece));
        }
      }
    }
  });

  test("hold at least the plain share, fit, and have targets from the second token on", () => {
    for (const plainShare of [0, 0.25, 0.5, 1]) {
      for (const seqLen of [64, 256, 512]) {
        const examples = trainingExamples(files, tokenizer, { ...options, plainShare, seqLen });
        const plain = examples.filter((example) => example.kind === "plain");
        assert.ok(size(plain) >= plainShare * size(examples), `${size(plain)} of ${size(examples)}`);
        assert.ok(plain.length >= plainShare * examples.length);
        if (plainShare < 0.5) assert.ok(size(plain) < 0.5 * size(examples), "most are fill in the middle");
        for (const { tokens, mask } of examples) {
          assert.ok(tokens.length <= seqLen);
          assert.equal(mask.length, tokens.length);
          assert.equal(mask[0], 0);
        }
        for (const { mask } of plain) assert.ok(mask.slice(1).every((bit) => bit === 1));
      }
    }
  });

  test("loss on the middle covers the middle and its end only", () => {
    const { fim } = tokenizer;
    const examples = trainingExamples(files, tokenizer, { ...options, fimLoss: "middle" });
    const infills = examples.filter((example) => example.kind === "fim");
    assert.ok(infills.length > 0);
    for (const { tokens, mask } of infills) {
      const middleAt = tokens.indexOf(fim?.middle ?? -1);
      assert.deepEqual(
        mask,
        tokens.map((_, index) => (index > middleAt ? 1 : 0)),
      );
    }
  });

  test("a file's end is learned: its last plain chunk ends with the end of text", () => {
    const examples = trainingExamples(files, tokenizer, { ...options, plainShare: 1 });
    const ends = examples.filter((example) => example.tokens.at(-1) === tokenizer.endOfText);
    assert.deepEqual(ends.map((example) => example.file).sort(), [...sources].sort());
    assert.ok(ends.every((example) => example.mask.at(-1) === 1));
  });

  test("depend on seed and epoch only", () => {
    const make = (change: Partial<ExampleOptions>) => trainingExamples(files, tokenizer, { ...options, ...change });
    assert.deepEqual(make({}), make({}));
    assert.notDeepEqual(make({}), make({ epoch: 1 }));
    assert.notDeepEqual(make({}), make({ seed: 2 }));
  });

  test("are drawn by syntax as often as asked, in the same order, and by lines where no syntax is known", async () => {
    const syntax = await openSyntaxPlaces(files, assert.fail);
    const make = (change: Partial<ExampleOptions>) => trainingExamples(files, tokenizer, { ...options, ...change });
    const byLines = make({});
    assert.deepEqual(make({ syntax }), byLines);
    assert.deepEqual(make({ syntaxShare: 1 }), byLines);
    const bySyntax = make({ syntaxShare: 1, syntax });
    assert.notDeepEqual(bySyntax, byLines);
    const order = (examples: readonly Example[]) => examples.map((example) => `${example.file} ${example.kind}`);
    assert.deepEqual(order(bySyntax), order(byLines));
  });

  test("are plain where the base has no fill-in-the-middle tokens", () => {
    const examples = trainingExamples(files, leftToRight, options);
    assert.ok(examples.length > 0 && examples.every((example) => example.kind === "plain"));
  });

  test("odd files do no harm", () => {
    const odd = ["x", "\n", "}\n", "a\r\nb\r\n", "x".repeat(5000), `${" ".repeat(3000)}y`, "é\u0301".repeat(300)];
    const oddFiles = odd.map((text, index) => file(`${index}`, text, "train"));
    for (const plainShare of [0, 1]) {
      const examples = trainingExamples(oddFiles, tokenizer, { ...options, plainShare, seqLen: 48 });
      for (const example of examples) assert.ok(example.tokens.length <= 48 && example.tokens.length >= 2);
    }
  });
});

describe("heldOutSpans", () => {
  const spanOptions = { seed: 5, seqLen: 256, maxSpans: 40 };

  test("ask as serving does: the sequence begins with the prompt, and its loss is on the middle and the end", () => {
    const spans = heldOutSpans(heldOutFiles(files), tokenizer, spanOptions);
    assert.equal(spans.length, 40);
    for (const { file: path, line, prefixText, middleText, suffixText, healed, bytes, sequence, prompt } of spans) {
      assert.match(path, /^held\//);
      const source = files.find((candidate) => candidate.path === path);
      assert.equal(prefixText + middleText + suffixText, source?.text);
      assert.equal(line, prefixText.split("\n").length);
      assert.match(middleText, /[\p{L}\p{N}]/u);
      assert.doesNotMatch(middleText, /^\n/);
      assert.deepEqual(healed, healText(tokenizer, prefixText));
      assert.ok(prefixText.endsWith(healed.again) && healed.again !== "");
      const middle = tokenizer.encode(healed.again + middleText);
      const bearing = sequence.mask.lastIndexOf(0) + 1 - prompt.length;
      const [given, asked] = [middle.slice(0, bearing), middle.slice(bearing)].map((ids) => tokenizer.decode(ids));
      assert.ok(given !== undefined && asked !== undefined);
      // The first token that bears loss is the first that holds something of the middle.
      assert.ok(healed.again.startsWith(given) && asked.endsWith(middleText), JSON.stringify([given, asked]));
      assert.ok(tokenizer.decode(middle.slice(0, bearing + 1)).length > healed.again.length);
      assert.equal(bytes, Buffer.byteLength(asked));
      assert.ok(middle.length <= 64);
      assert.deepEqual(sequence.tokens.slice(0, prompt.length), prompt);
      assert.deepEqual(sequence.tokens.slice(prompt.length), [...middle, tokenizer.fim?.end]);
      assert.deepEqual(
        sequence.mask,
        sequence.tokens.map((_, index) => (index >= prompt.length + bearing ? 1 : 0)),
      );
      assert.ok(prompt.length + 65 <= 256);
    }
  });

  test("are spread evenly over the files", () => {
    const counts = (maxSpans: number) => {
      const spans = heldOutSpans(heldOutFiles(files), tokenizer, { ...spanOptions, maxSpans });
      return sources.map((path) => spans.filter((span) => span.file === `held/${path}`).length);
    };
    assert.deepEqual(counts(40), [10, 10, 10, 10]);
    assert.equal(Math.max(...counts(2)), 1);
    assert.deepEqual(counts(0), [0, 0, 0, 0]);
  });

  test("hold different places, single lines and short blocks, and depend on the seed only", () => {
    const spans = heldOutSpans(heldOutFiles(files), tokenizer, spanOptions);
    assert.equal(new Set(spans.map((span) => `${span.file}:${span.prefixText.length}`)).size, spans.length);
    const several = spans.filter((span) => span.middleText.includes("\n")).length;
    assert.ok(several > 0 && several < spans.length / 2, `${several}`);
    assert.deepEqual(heldOutSpans(heldOutFiles(files), tokenizer, spanOptions), spans);
    assert.notDeepEqual(heldOutSpans(heldOutFiles(files), tokenizer, { ...spanOptions, seed: 6 }), spans);
  });

  test("work left to right for a base without fill-in-the-middle tokens", () => {
    for (const { sequence, prompt, healed, middleText } of heldOutSpans(
      heldOutFiles(files),
      leftToRight,
      spanOptions,
    )) {
      assert.ok(prompt.length > 0);
      assert.deepEqual(sequence.tokens.slice(0, prompt.length), prompt);
      assert.deepEqual(sequence.tokens.slice(prompt.length), leftToRight.encode(healed.again + middleText));
    }
  });

  test("end their prompts at the cursor where nothing is to be healed", () => {
    for (const span of heldOutSpans(heldOutFiles(files), tokenizer, { ...spanOptions, heal: false })) {
      const { sequence, prompt, healed, middleText, bytes } = span;
      assert.equal(healed.again, "");
      assert.deepEqual(sequence.tokens.slice(prompt.length, -1), tokenizer.encode(middleText));
      assert.equal(bytes, Buffer.byteLength(middleText));
    }
  });

  test("training asks as they do: its middles begin where a healed prompt ends", () => {
    const { fim } = tokenizer;
    const infills = trainingExamples(files, tokenizer, options).filter((example) => example.kind === "fim");
    assert.ok(infills.length > 10);
    for (const { tokens, file: path } of infills) {
      // The prefix that is left is one that no text behind it could change: encoding on gives the same tokens.
      const [suffixAt, middleAt] = [tokens.indexOf(fim?.suffix ?? -1), tokens.indexOf(fim?.middle ?? -1)];
      const kept = tokens.slice(1, suffixAt);
      const text = tokenizer.decode([...kept, ...tokens.slice(middleAt + 1, -1)]);
      assert.deepEqual(tokenizer.encode(text).slice(0, kept.length), kept, path);
    }
  });

  test("everything begins with the start-of-text token of a base that has one, and still fits", () => {
    for (const fim of [tokenizer.fim, null]) {
      const started: CodeTokenizer = { ...tokenizer, fim, startOfText: 8191 };
      for (const seqLen of [32, 256]) {
        const examples = trainingExamples(files, started, { ...options, seqLen });
        assert.equal(new Set(examples.map(({ kind }) => kind)).size, fim === null ? 1 : 2);
        for (const { tokens, mask, kind } of examples) {
          assert.equal(tokens[0], 8191);
          assert.ok(tokens.length <= seqLen, `${kind}: ${tokens.length}`);
          assert.equal(mask[0], 0);
        }
      }
      for (const { sequence, prompt } of heldOutSpans(heldOutFiles(files), started, spanOptions)) {
        assert.equal(prompt[0], 8191);
        assert.deepEqual(sequence.tokens.slice(0, prompt.length), prompt);
      }
    }
  });

  test("a file's beginning is encoded as one, what follows is not", async () => {
    const llama = await loadTokenizer("test/fixtures/tokenizer/families/code-llama", 700);
    const text = "const a = 1;\nconst b = 2;\n".repeat(20);
    const [head, ...rest] = cutIntoChunks("f", text, llama, 64);
    assert.ok(head !== undefined && rest.length > 1);
    assert.deepEqual(head.tokens, llama.encode(head.text, "start"));
    assert.notDeepEqual(head.tokens, llama.encode(head.text));
    for (const chunk of rest) assert.deepEqual(chunk.tokens, llama.encode(chunk.text));
    assert.equal([head, ...rest].map((chunk) => llama.decode(chunk.tokens)).join(""), ` ${text}`);
  });

  test("a file without a usable place gives none", () => {
    assert.deepEqual(heldOutSpans(heldOutFiles([file("x", "}\n)\n;\n", "heldOut")]), tokenizer, spanOptions), []);
  });
});
