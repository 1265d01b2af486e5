import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createQueue } from "../../../engine/complete/queue";
import { AttuneError } from "../../../engine/errors";
import type { CompleteRequest, CompleteResult } from "../../../engine/protocol/complete";
import { jsonLines, run, session } from "./fakes";

/** Completes a prompt with itself; the prompt "wait" only ends when it is aborted. */
function fakeCompleter() {
  const requests: CompleteRequest[] = [];
  const counts = { made: 0, disposed: 0, atOnce: 0, mostAtOnce: 0 };
  const complete = async (request: CompleteRequest, signal: AbortSignal): Promise<CompleteResult> => {
    requests.push(request);
    counts.atOnce += 1;
    counts.mostAtOnce = Math.max(counts.mostAtOnce, counts.atOnce);
    try {
      const text = request.at.kind === "prompt" ? request.at.prompt : request.at.kind;
      if (text === "fail") throw new AttuneError("E_FILE", "no such file", "Give another.");
      if (text === "wait") {
        await new Promise((_, reject) => {
          const stop = () => reject(new AttuneError("E_INTERRUPTED", "cancelled", "Ask again."));
          if (signal.aborted) stop();
          signal.addEventListener("abort", stop);
        });
      }
      await new Promise((resolve) => setImmediate(resolve));
      return { text, tokens: 1, prefillMs: 1, perTokenMs: 1, reusedTokens: 0, stop: "end" };
    } finally {
      counts.atOnce -= 1;
    }
  };
  const createCompleter = async () => {
    counts.made += 1;
    // As the real one does.
    const queue = createQueue();
    return {
      complete: (request: CompleteRequest, signal: AbortSignal) =>
        queue.run((aborted) => complete(request, aborted), signal),
      dispose: async () => {
        counts.disposed += 1;
      },
    };
  };
  return { requests, counts, createCompleter };
}

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  for (const text of texts) yield text;
}

async function serve(input: string | string[], argv: readonly string[] = []) {
  const fake = fakeCompleter();
  const here = session(pieces(...(typeof input === "string" ? [input] : input)));
  const { code, lines } = await run(["complete", "--stdin", ...argv], { createCompleter: fake.createCompleter }, here);
  return { code, lines: lines(), ...fake };
}

describe("complete --stdin", () => {
  it("answers each request with its id, in order, one at a time, with one completer", async () => {
    const { code, lines, counts } = await serve(
      '{"id":1,"prompt":"a"}\n\n{"id":"two","prompt":"b"}\r\n{"id":3,"tokens":[1]}',
    );
    assert.equal(code, 0);
    assert.deepEqual(
      lines.map(({ event, id, text }) => [event, id, text]),
      [
        ["result", 1, "a"],
        ["result", "two", "b"],
        ["result", 3, "tokens"],
      ],
    );
    assert.deepEqual(counts, { made: 1, disposed: 1, atOnce: 0, mostAtOnce: 1 });
  });

  it("puts pieces together into lines, and only \\n ends one", async () => {
    const { lines } = await serve(['{"id":1,"pro', 'mpt":"a\u2028b"}', '\n{"id":2,', '"prompt":"c"}\n']);
    assert.deepEqual(
      lines.map(({ text }) => text),
      ["a\u2028b", "c"],
    );
  });

  it("the command line's settings hold for all, a request's own go first", async () => {
    const { requests } = await serve(
      [
        '{"id":1,"file":"a.ts","line":1,"column":2}\n',
        '{"id":2,"file":"/b.ts","line":1,"column":2,"text":"","adapter":"other","strength":0,"maxTokens":7,"raw":false}\n',
        '{"id":3,"prompt":"p","adapter":null}\n',
      ],
      ["--adapter", "usual", "--strength", "0.5", "--device", "cpu", "--raw"],
    );
    const usual = { device: "cpu", strength: 0.5, raw: true };
    assert.deepEqual(requests, [
      { ...usual, adapter: "/here/usual", at: { kind: "file", file: "/here/a.ts", line: 1, column: 2 } },
      {
        ...usual,
        adapter: "/here/other",
        strength: 0,
        maxTokens: 7,
        raw: false,
        at: { kind: "file", file: "/b.ts", line: 1, column: 2, text: "" },
      },
      { ...usual, at: { kind: "prompt", prompt: "p" } },
    ]);
  });

  describe("a wrong line gets an error line and the next is answered", () => {
    const wrong: readonly (readonly [line: string, says: RegExp, id?: string | number])[] = [
      ["{", /line 1 is not JSON/],
      ["[1]", /request: it is \[1\], not an object/],
      ["null", /request: it is null, not an object/],
      ['{"prompt":"a"}', /id is missing/],
      ['{"id":{},"prompt":"a"}', /id is \{\}, not a text or a number/],
      ['{"id":1}', /none of file, prompt and tokens/, 1],
      ['{"id":1,"prompt":"a","tokens":[1]}', /prompt and tokens/, 1],
      ['{"id":1,"prompt":"a","line":1}', /do not go with prompt/, 1],
      ['{"id":1,"file":"a","line":1}', /column is missing/, 1],
      ['{"id":1,"file":"a","line":0,"column":1}', /line is 0, not a whole number of at least 1/, 1],
      ['{"id":1,"file":"","line":1,"column":1}', /file is "", not a non-empty text/, 1],
      ['{"id":1,"tokens":[1,-2]}', /tokens\[1\] is -2/, 1],
      ['{"id":1,"tokens":[]}', /tokens is \[\], not a list with at least one entry/, 1],
      ['{"id":1,"prompt":7}', /prompt is 7, not a text/, 1],
      ['{"id":"x","prompt":"a","maxToken":3}', /unknown field "maxToken"/, "x"],
      ['{"id":1,"prompt":"a","maxTokens":0}', /maxTokens is 0/, 1],
      ['{"id":1,"prompt":"a","strength":"1"}', /strength is "1", not a number/, 1],
      ['{"id":1,"prompt":"a","adapter":3}', /adapter is 3/, 1],
      ['{"cancel":[]}', /cancel is \[\]/],
      ['{"cancel":1,"id":2}', /unknown field "id"/, 2],
      ['{"id":1,"prompt":"fail"}', /no such file/, 1],
    ];
    for (const [line, says, id] of wrong) {
      it(line, async () => {
        const { code, lines } = await serve(`${line}\n{"id":"next","prompt":"b"}\n`);
        assert.equal(code, 0);
        const [error, next, ...more] = lines;
        assert.equal(error?.["event"], "error");
        assert.equal(error?.["id"], id);
        assert.match(String(error?.["message"]), says);
        assert.ok(String(error?.["hint"]).length > 0);
        assert.deepEqual([next?.["event"], next?.["id"]], ["result", "next"]);
        assert.deepEqual(more, []);
      });
    }
  });

  it("refuses an id that is still open", async () => {
    const { lines } = await serve('{"id":1,"prompt":"wait"}\n{"id":1,"prompt":"b"}\n{"cancel":1}\n');
    assert.deepEqual(
      lines.map(({ event, id, code }) => [event, id, code]),
      [
        ["error", 1, "E_USAGE"],
        ["error", 1, "E_INTERRUPTED"],
      ],
    );
  });

  it("cancels the running request and the waiting one; a late cancellation is no error", async () => {
    const { lines, requests } = await serve([
      '{"id":1,"prompt":"wait"}\n{"id":2,"prompt":"b"}\n{"id":3,"prompt":"c"}\n',
      '{"cancel":2}\n{"cancel":1}\n{"cancel":"never seen"}\n',
    ]);
    const byId = new Map(lines.map((line) => [line["id"], line]));
    assert.equal(lines.length, 3);
    assert.equal(byId.get(1)?.["code"], "E_INTERRUPTED");
    assert.equal(byId.get(2)?.["code"], "E_INTERRUPTED");
    assert.equal(byId.get(3)?.["event"], "result");
    assert.ok(
      !requests.some(({ at }) => at.kind === "prompt" && at.prompt === "b"),
      "a cancelled request never starts",
    );
  });

  it("Ctrl+C cancels what is open and ends with 130, even while the input stays open", async () => {
    const fake = fakeCompleter();
    async function* open() {
      yield '{"id":1,"prompt":"wait"}\n';
      setImmediate(() => here.interrupt());
      await new Promise(() => undefined);
    }
    const here = session(open());
    const { code, out } = await run(["complete", "--stdin"], { createCompleter: fake.createCompleter }, here);
    assert.equal(code, 130);
    assert.deepEqual(
      jsonLines(out).map(({ id, code: error }) => [id, error]),
      [[1, "E_INTERRUPTED"]],
    );
    assert.equal(fake.counts.disposed, 1);
  });

  it("an empty input is no request", async () => {
    const { code, lines, counts } = await serve("");
    assert.deepEqual([code, lines, counts.made, counts.disposed], [0, [], 1, 1]);
  });
});
