/** Completions of the embedded model, and of two adapters that make it write nonsense of different kinds. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { writeAdapter } from "../../../engine/adapters/adapter";
import { openBase } from "../../../engine/bases/folder";
import { type Completer, createCompleter } from "../../../engine/complete/completer";
import { logits } from "../../../engine/complete/logits";
import { AttuneError } from "../../../engine/errors";
import type { CompletePlace, CompleteRequest, CompleteResult } from "../../../engine/protocol/complete";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { heldOutSpans } from "../../../engine/workspace/examples";
import { hiddenWord } from "../../../engine/workspace/mask";
import { heldOutFiles } from "../../../engine/workspace/measured";
import { someAdapter } from "../../support/adapters";

const model = "test/fixtures/attune-base-8m";
const common = { base: model, device: "cpu", threads: 1 } as const;
const never = new AbortController().signal;
const code =
  "export function add(a: number, b: number): number {\n  return a + b;\n}\n\nexport function sub(a: number, b: number): number {\n  return ";

let folder: string;
let first: string;
let second: string;
let completer: Completer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "attune-test-"));
  [first, second] = [path.join(folder, "first"), path.join(folder, "second")];
  await writeRandomAdapter(first, 1);
  await writeRandomAdapter(second, 2);
  completer = createCompleter(() => {});
});
after(async () => {
  await completer.dispose();
  await rm(folder, { recursive: true, force: true });
});

async function writeRandomAdapter(dir: string, seed: number): Promise<void> {
  const base = await openBase(model);
  await writeAdapter(dir, someAdapter(base, { rank: 1, targets: "q_proj,down_proj", seed }), base, null);
}

function ask(request: Omit<CompleteRequest, "base">, of = completer, signal = never): Promise<CompleteResult> {
  return of.complete({ ...common, maxTokens: 12, raw: true, ...request }, signal);
}

/** What a process that has served nothing before writes. */
async function askAfresh(request: Omit<CompleteRequest, "base">): Promise<CompleteResult> {
  const fresh = createCompleter(() => {});
  try {
    return await ask(request, fresh);
  } finally {
    await fresh.dispose();
  }
}

function inFile(text: string, after = "\n}\n"): CompletePlace {
  const lines = text.split("\n");
  return {
    kind: "file",
    file: "a.ts",
    text: text + after,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  };
}

async function refusal(request: Omit<CompleteRequest, "base">, signal = never): Promise<AttuneError> {
  const error = await ask(request, completer, signal).then(
    () => assert.fail("was accepted"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AttuneError, String(error));
  assert.notEqual(error.hint, "");
  return error;
}

describe("secrets", () => {
  /** Joined at run time, so that no scanner takes this file for a leak. */
  const value = ["Zx8Qw3Lp", "9Rt2Vb7N", "m4Ks6Df1"].join("");
  const half = value.slice(0, 9);
  const inLongFile = `${"// A line of a comment that fills the file.\n".repeat(20_000)}const apiSecret =\n  "${value}";\n`;
  const texts: readonly (readonly [where: string, before: string, behind: string])[] = [
    ["above", `const password = "${value}";\nconst copy = `, ";\n"],
    ["below", "const copy = ", `;\nconst password = "${value}";\n`],
    ["on the same line", `connect("app", password = "${value}", `, ");\n"],
    ["half typed", `const password = "${half}`, ""],
    ["half typed, closed by the editor", `const password = "${half}`, '";\n'],
    ["around the cursor", `const password = "${half}`, `${value.slice(9)}";\n`],
    ["above, in a long file", `${inLongFile}const copy = `, ";\n"],
  ];
  for (const [where, before, behind] of texts) {
    test(`${where}: never reach the model`, async () => {
      const tokenizer = await loadTokenizer(model, 8192);
      for (const raw of [true, false]) {
        const { promptTokens, text } = await ask({ at: inFile(before, behind), raw });
        assert.ok(!text.includes(half) && !text.includes(value.slice(9)), text);
        if (promptTokens === undefined) continue;
        const prompt = tokenizer.decode(promptTokens);
        assert.ok(!prompt.includes(half) && !prompt.includes(value.slice(9)), prompt);
        assert.ok(prompt.includes(hiddenWord) && prompt.includes("const") === before.includes("const"), prompt);
      }
    });
  }

  test("in a prompt of text alone: never reach the model", async () => {
    const at = { kind: "prompt", prompt: `password = "${value}"\ncopy = ` } as const;
    const { promptTokens } = await ask({ at });
    assert.equal((await loadTokenizer(model, 8192)).decode(promptTokens ?? []), `password = "${hiddenWord}"\ncopy = `);
  });

  test("the prompt that is served is the one that was evaluated", async () => {
    const tokenizer = await loadTokenizer(model, 8192);
    const text = `const password = "${value}";\nconst total = sum(values);\nconst secret = "${value}";\n`;
    const file = {
      path: "a.ts",
      used: true,
      reason: "code",
      text,
      tokens: [],
      split: "heldOut",
      secrets: [],
      duplicateOf: null,
    } as const;
    const spans = heldOutSpans(heldOutFiles([file]), tokenizer, { seed: 1, seqLen: 512, maxSpans: 8, heal: false });
    assert.ok(spans.length >= 3);
    for (const { prefixText, suffixText, prompt } of spans) {
      const { promptTokens } = await ask({ at: inFile(prefixText, suffixText) });
      assert.deepEqual(promptTokens, prompt);
      assert.ok(!tokenizer.decode(prompt).includes(value));
    }
  });
});

describe("what is written", () => {
  test("is the likeliest token after each other, as `logits` says", async () => {
    const prompt = (await loadTokenizer(model, 8192)).encode(code);
    const { outputTokens, promptTokens, tokens } = await ask({ at: { kind: "tokens", tokens: prompt }, maxTokens: 5 });
    assert.deepEqual(promptTokens, prompt);
    const expected: number[] = [];
    while (expected.length < 5) {
      const result = await logits({ ...common, tokens: [...prompt, ...expected] });
      expected.push(result.logits.indexOf(Math.max(...result.logits)));
    }
    assert.deepEqual(outputTokens, expected);
    assert.equal(tokens, 5);
  });

  test("does not depend on what was asked before: a prefix that grows, a suffix that changes", async () => {
    const places = [
      inFile(code),
      inFile(`${code}a`),
      inFile(`${code}a - `),
      inFile(`${code}a - b`, ";\n}\n"),
      inFile(code, "\n}\n\nexport const other = 1;\n"),
      inFile("// unrelated\nconst x = "),
      inFile(code),
    ];
    let reused = 0;
    for (const at of places) {
      const { outputTokens, text, reusedTokens } = await ask({ at });
      const alone = await askAfresh({ at });
      assert.deepEqual({ outputTokens, text }, { outputTokens: alone.outputTokens, text: alone.text });
      assert.equal(alone.reusedTokens, 0);
      reused += reusedTokens ?? 0;
    }
    assert.ok(reused > 100, `only ${reused} prompt tokens were reused`);
  });

  test("is told token by token, and each text begins with the one before", async () => {
    const told: string[] = [];
    const request = { ...common, maxTokens: 12, at: inFile(code) };
    const { tokens, text } = await completer.complete(request, never, (text) => told.push(text));
    // The token that writes again what stands before the cursor may be one more.
    assert.ok(tokens > 1 && told.length >= tokens, `${told.length} texts of ${tokens} tokens`);
    for (const [index, some] of told.entries()) assert.ok(some.startsWith(told[index - 1] ?? ""), some);
    assert.ok(told.at(-1)?.trim().startsWith(text.trim()), `${told.at(-1)} is not the beginning of ${text}`);
  });

  test("does not depend on the adapter that was asked before", async () => {
    const at = inFile(code);
    const alone = {
      base: (await askAfresh({ at })).outputTokens,
      first: (await askAfresh({ at, adapter: first })).outputTokens,
      second: (await askAfresh({ at, adapter: second })).outputTokens,
    };
    assert.notDeepEqual(alone.base, alone.first);
    assert.notDeepEqual(alone.first, alone.second);
    for (const name of ["first", "base", "first", "second", "base", "second", "first"] as const) {
      const adapter = { first, second, base: undefined }[name];
      const result = await ask({ at, ...(adapter === undefined ? {} : { adapter }) });
      assert.deepEqual(result.outputTokens, alone[name], name);
    }
  });

  test("at strength 0 is the base's, at strength 1 the merged adapter's, and between them is neither", async () => {
    const at = inFile(code);
    const base = await ask({ at });
    const none = await ask({ at, adapter: first, strength: 0 });
    assert.deepEqual(none.outputTokens, base.outputTokens);
    const full = await ask({ at, adapter: first, strength: 1, maxTokens: 1 });
    const merged = await logits({ ...common, adapter: first, merged: true, tokens: full.promptTokens ?? [] });
    assert.deepEqual(full.outputTokens, [merged.logits.indexOf(Math.max(...merged.logits))]);
    const values = async (strength: number) =>
      (await logits({ ...common, adapter: first, strength, tokens: full.promptTokens ?? [] })).logits;
    const [zero, half, one] = [await values(0), await values(0.5), await values(1)];
    assert.notDeepEqual(half, zero);
    assert.notDeepEqual(half, one);
  });

  test("an adapter that is rewritten in place is noticed", async () => {
    const at = inFile(code);
    const dir = path.join(folder, "rewritten");
    await writeRandomAdapter(dir, 1);
    const before = await ask({ at, adapter: dir });
    await writeRandomAdapter(dir, 2);
    const after = await ask({ at, adapter: dir });
    assert.deepEqual(before.outputTokens, (await ask({ at, adapter: first })).outputTokens);
    assert.deepEqual(after.outputTokens, (await ask({ at, adapter: second })).outputTokens);
  });

  test("is cut and cleaned unless it is asked for raw", async () => {
    const at = inFile("function clamp(value, low, high) {\n  return ", "\n}\n");
    const raw = await ask({ at, maxTokens: 30 });
    const shown = await ask({ at, maxTokens: 30, raw: false, heal: false });
    assert.equal(shown.outputTokens, undefined);
    // What the loop left open is closed again.
    const own = shown.text.replace(/[)\]}]+$/, "");
    assert.ok(own !== "" && raw.text.startsWith(own), `${raw.text} begins with ${own}`);
    assert.doesNotMatch(shown.text, /\s$/);
    assert.ok(shown.tokens <= raw.tokens);
  });

  test("where the likeliest text is the line above once more, another is tried, and not thought likely", async () => {
    const above = "onRequest?: (event: HttpEvent) => MaybePromise<void>;";
    const other = "onError?: (error: HttpError, event: HttpEvent) => MaybePromise<void | unknown>;";
    const at = inFile(
      `export interface Config {\n  ${other}\n  ${above}\n  `,
      "\n}\n\nexport type Prepared = ResponseInit & { body?: BodyInit | null };\n",
    );
    const { text, shown } = await completer.complete(
      { ...common, base: "models/attune-base", at, maxTokens: 24, show: "balanced" },
      never,
    );
    assert.notEqual(text, "");
    assert.ok(!text.startsWith(above), text);
    assert.equal(shown, false);
  });

  test("behind half a word or white space it is what the model writes in front of them", async () => {
    const embedded = "models/attune-base";
    const written = (text: string, options: Partial<CompleteRequest> = {}) =>
      completer.complete({ ...common, base: embedded, at: inFile(text), maxTokens: 8, ...options }, never);
    const checked = "export function f(a: number) {\n  if (a < 0) throw new";
    const whole = await written(checked);
    assert.match(whole.text, /^ \w{3}/);
    for (const length of [1, 2, 3, 4]) {
      const typed = whole.text.slice(0, length);
      const { text, tokens } = await written(checked + typed);
      assert.ok((typed + text).startsWith(whole.text) || whole.text.startsWith(typed + text), `${typed}|${text}`);
      assert.ok(tokens <= 8, "what is written again is not counted");
    }
    assert.notEqual(whole.text, ` ${(await written(`${checked} `, { heal: false })).text}`, "healing is what does it");

    // Raw requests are as they were given: the prompt ends where the text does.
    const tokenizer = await loadTokenizer(embedded, 12_288);
    const end = tokenizer.encode(`${checked} Er`).slice(-2);
    for (const options of [{ heal: false, raw: true }, { raw: true }, { heal: true, raw: true }]) {
      const { promptTokens = [] } = await written(`${checked} Er`, options);
      assert.deepEqual(promptTokens.slice(-2), end);
    }
  });

  test("is the same for a file with Windows line ends", async () => {
    const text = `${code}a - `;
    const unix = await ask({ at: inFile(text) });
    const windows = await ask({
      at: { ...inFile(text), text: `${text}\n}\n`.replaceAll("\n", "\r\n") } as CompletePlace,
    });
    assert.deepEqual(windows.promptTokens, unix.promptTokens);
    assert.deepEqual(windows.outputTokens, unix.outputTokens);
  });

  test("ends where the context does", async () => {
    const tokens = Array.from({ length: 509 }, (_, index) => 300 + (index % 50));
    const result = await ask({ at: { kind: "tokens", tokens } });
    assert.ok(result.stop === "context" || result.stop === "end");
    assert.ok(result.tokens <= 3);
  });

  test("a prompt longer than the context keeps its end", async () => {
    const prompt = "const value = compute(input);\n".repeat(300);
    const { promptTokens, tokens } = await ask({ at: { kind: "prompt", prompt } });
    const all = (await loadTokenizer(model, 8192)).encode(prompt);
    assert.deepEqual(promptTokens, all.slice(-(512 - 12)));
    assert.ok(tokens > 0);
  });

  test("a file is read from disk when its text is not given", async () => {
    const file = path.join(folder, "on-disk.ts");
    await writeFile(file, `${code}\n}\n`);
    const read = await ask({ at: { kind: "file", file, line: 6, column: 10 } });
    assert.deepEqual(read.outputTokens, (await ask({ at: inFile(code) })).outputTokens);
  });
});

describe("what is refused", () => {
  const check = (name: string, at: CompletePlace, code: string, pattern: RegExp): void => {
    test(name, async () => {
      const error = await refusal({ at });
      assert.equal(error.code, code);
      assert.match(error.message, pattern);
    });
  };
  const text = "one\ntwo\r\nthree";
  const file = (line: number, column: number): CompletePlace => ({ kind: "file", file: "a.ts", text, line, column });
  check("line 0", file(0, 1), "E_FILE", /line 0, column 1/);
  check("a line behind the last", file(4, 1), "E_FILE", /no line 4/);
  check("column 0", file(1, 0), "E_FILE", /column 0/);
  check("a column behind the line's end", file(1, 5), "E_FILE", /column 5/);
  check("the column behind a carriage return", file(2, 5), "E_FILE", /column 5/);
  check("a part of a line", file(1.5, 1), "E_FILE", /line 1.5/);
  check("a file that is not there", { kind: "file", file: "absent.ts", line: 1, column: 1 }, "E_FILE", /absent\.ts/);
  for (const name of [".env", "config/.env.local", "server.pem", "id_rsa", ".aws/credentials", "secrets/a.json"]) {
    check(
      `${name}, even when its text is given`,
      { kind: "file", file: name, text: "A=", line: 1, column: 3 },
      "E_FILE",
      /secrets/,
    );
  }
  check("a token behind the vocabulary", { kind: "tokens", tokens: [1, 8192] }, "E_TOKENIZER", /8192/);
  check("a negative token", { kind: "tokens", tokens: [-1] }, "E_TOKENIZER", /-1/);
  check("half a token", { kind: "tokens", tokens: [1.5] }, "E_TOKENIZER", /1\.5/);
  check("no tokens", { kind: "tokens", tokens: [] }, "E_EXAMPLES", /0 tokens/);
  check(
    "more tokens than the context",
    { kind: "tokens", tokens: new Array<number>(512).fill(5) },
    "E_EXAMPLES",
    /512/,
  );

  test("an adapter that is not there", async () => {
    assert.equal((await refusal({ at: inFile(code), adapter: path.join(folder, "absent") })).code, "E_ADAPTER");
  });
});

test("int8 is a model of its own: it shares no cache with fp32, and answers as in a process of its own", async () => {
  const at = inFile(code);
  const own = createCompleter(() => {});
  const exact = await ask({ at, precision: "fp32" }, own);
  const rounded = await ask({ at, precision: "int8" }, own);
  assert.equal(rounded.reusedTokens, 0, "fp32's cache was used");
  assert.deepEqual(rounded.outputTokens, (await askAfresh({ at, precision: "int8" })).outputTokens);
  assert.deepEqual((await ask({ at, precision: "fp32" }, own)).outputTokens, exact.outputTokens);
  await own.dispose();
});

describe("cancelling", () => {
  test("before the request's turn", async () => {
    const controller = new AbortController();
    controller.abort();
    assert.equal((await refusal({ at: inFile(code) }, controller.signal)).code, "E_INTERRUPTED");
  });

  test("between tokens, and the next request is served as if nothing had been", async () => {
    const at = inFile(code);
    const expected = await ask({ at });
    // The signal aborts when it has been looked at some times: in the midst of the text.
    let looks = 0;
    const signal = Object.create(never, { aborted: { get: () => ++looks >= 8 } });
    assert.equal((await refusal({ at: inFile(`${code}a * `) }, signal)).code, "E_INTERRUPTED");
    assert.ok(looks >= 8);
    assert.deepEqual((await ask({ at })).outputTokens, expected.outputTokens);
  });

  test("one of several waiting requests; the others are answered", async () => {
    const controller = new AbortController();
    const requests = [
      ask({ at: inFile(code) }),
      ask({ at: inFile("const x = ") }, completer, controller.signal),
      ask({ at: inFile(code) }),
    ];
    controller.abort();
    const results = await Promise.allSettled(requests);
    assert.deepEqual(
      results.map((result) => result.status),
      ["fulfilled", "rejected", "fulfilled"],
    );
  });
});
