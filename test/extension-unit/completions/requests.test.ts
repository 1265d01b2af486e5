import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { type TestContext, test } from "node:test";
import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { createCompletionCache } from "../../../extension/completions/cache";
import type { CompletionPlace } from "../../../extension/completions/place";
import { createRequests, dueChannel, type RequestCounts } from "../../../extension/completions/requests";

const at = (prefix: string, more: Partial<CompletionPlace> = {}): CompletionPlace => ({
  scope: "model",
  file: "/w/a.ts",
  context: "",
  prefix,
  suffix: "\n",
  ...more,
});

/** Requests to an engine that answers when the test says so. What happens is written down in `log`. */
function setUp(t: TestContext, headStartMs = 0) {
  t.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const log: string[] = [];
  const cache = createCompletionCache();
  const requests = createRequests({
    cache,
    waiting: (waiting) => log.push(waiting ? "waiting" : "done"),
    graceMs: 100,
    headStart: { took: (ms) => void (headStartMs > 0 && log.push(`took ${ms}`)), ms: () => headStartMs },
  });
  const open = new Map<string, { answer(text: string | null): void; written(text: string): void }>();

  const wanted = (place: CompletionPlace) => ({
    place,
    ask: (signal: { token: CancellationTokenSource["token"]; written(text: string): void }) =>
      new Promise<string | null>((resolve) => {
        log.push(`ask ${place.prefix}`);
        open.set(place.prefix, { answer: resolve, written: signal.written });
        signal.token.onCancellationRequested(() => {
          log.push(`cancel ${place.prefix}`);
          resolve(null);
        });
      }),
  });

  return {
    log,
    requests,
    cache,
    /** Asks as the editor does; `key` cancels it, as the next keystroke does. */
    ask(place: CompletionPlace, pauseMs = 0) {
      const source = new CancellationTokenSource();
      const text = requests.answer(wanted(place), pauseMs, source.token);
      return { text, key: () => source.cancel() };
    },
    ahead: (...places: CompletionPlace[]) => requests.ahead(places.map(wanted)),
    written: (prefix: string, text: string) => open.get(prefix)?.written(text),
    async answer(prefix: string, text: string) {
      open.get(prefix)?.answer(text);
      await settled();
    },
    async pass(ms: number) {
      t.mock.timers.tick(ms);
      await settled();
    },
  };
}

/** What whoever measures is told from now on: when each wait was over. */
function dueTimes(t: TestContext): readonly unknown[] {
  const times: unknown[] = [];
  const note = (at: unknown) => void times.push(at);
  subscribe(dueChannel, note);
  t.after(() => unsubscribe(dueChannel, note));
  return times;
}

/** Lets everything run that waits for nothing but its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const some = (counts: Partial<RequestCounts>): RequestCounts => ({
  ...{ found: 0, asked: 0, askedAhead: 0, joined: 0, cancelled: 0 },
  ...counts,
});

test("a place is asked for once, and found after that", async (t) => {
  const { log, requests, ask, answer } = setUp(t);
  const first = ask(at("a"));
  await settled();
  await answer("a", "bc");
  assert.equal(await first.text, "bc");
  assert.equal(await ask(at("a")).text, "bc");
  assert.deepEqual(log, ["ask a", "waiting", "done"]);
  assert.deepEqual(requests.counts(), some({ asked: 1, found: 1 }));
});

test("the engine is not asked before the pause is over, nor after a cancel", async (t) => {
  const { log, ask, pass } = setUp(t);
  const gone = ask(at("a"), 100);
  await pass(60);
  gone.key();
  const second = ask(at("ab"), 100);
  await pass(99);
  assert.deepEqual(log, []);
  await pass(1);
  assert.deepEqual(log, ["ask ab", "waiting"]);
  assert.equal(await gone.text, null);
  second.key();
  assert.equal(await second.text, null);
});

test("the engine has a head start, and what it says is shown when the pause is over", async (t) => {
  const { log, ask, pass, answer, cache } = setUp(t, 60);
  const shown: string[] = [];
  const first = ask(at("a"), 100);
  first.text.then((text) => shown.push(text ?? "nothing"));
  await pass(39);
  assert.deepEqual(log, []);
  await pass(1);
  assert.deepEqual(log, ["ask a", "waiting"]);
  await pass(30);
  await answer("a", "bc");
  assert.deepEqual(shown, []);
  assert.equal(cache.hit(at("a"))?.early, true);
  await pass(30);
  assert.deepEqual(shown, ["bc"]);
  assert.deepEqual(log, ["ask a", "waiting", "took 30", "done"]);
  // Whoever goes on typing sees the rest of it at once.
  assert.equal(await ask(at("ab"), 100).text, "c");
});

test("what came early and was never shown waits for a pause again", async (t) => {
  const { ask, pass, answer, requests } = setUp(t, 100);
  const first = ask(at("a"), 100);
  await settled();
  await answer("a", "bcd");
  first.key();
  assert.equal(await first.text, null);
  const shown: string[] = [];
  ask(at("ab"), 80).text.then((text) => shown.push(text ?? "nothing"));
  await pass(79);
  assert.deepEqual(shown, []);
  await pass(1);
  assert.deepEqual(shown, ["cd"]);
  assert.deepEqual(requests.counts(), some({ asked: 1, found: 1 }));
});

test("a text that was asked ahead in the meantime ends the pause", async (t) => {
  const { log, requests, ask, ahead, pass, answer } = setUp(t);
  const times = dueTimes(t);
  const begun = Date.now();
  const first = ask(at("a"), 100);
  await pass(20);
  ahead(at("a"));
  await pass(30);
  await answer("a", "bc");
  assert.equal(await first.text, "bc");
  assert.deepEqual(log, ["ask a"]);
  assert.deepEqual(requests.counts(), some({ askedAhead: 1, found: 1 }));
  // It was shown within the pause, so nothing of the engine's time was waited for.
  assert.deepEqual(times, [begun + 50]);
});

test("an answer to another question does not end the pause", async (t) => {
  const { log, ask, ahead, pass, answer } = setUp(t);
  const first = ask(at("a"), 100);
  ahead(at("ab"));
  await pass(50);
  await answer("ab", "c");
  await pass(49);
  assert.deepEqual(log, ["ask ab"]);
  await pass(1);
  await answer("a", "d");
  assert.equal(await first.text, "d");
});

test("who measures is told when the pause was over, not when the engine was asked", async (t) => {
  const { ask, pass, answer } = setUp(t, 100);
  const times = dueTimes(t);
  const begun = Date.now();
  const slow = ask(at("a"), 50);
  await pass(90);
  await answer("a", "b");
  assert.equal(await slow.text, "b");
  assert.deepEqual(times, [begun + 50]);
});

test("typing that agrees keeps the request, and its answer is cut by what was typed", async (t) => {
  const { log, requests, ask, answer } = setUp(t);
  const first = ask(at("a"));
  await settled();
  first.key();
  requests.moved(at("ab"));
  const second = ask(at("ab"), 100);
  await answer("a", "bcd");
  assert.equal(await second.text, "cd");
  assert.equal(await first.text, null);
  assert.deepEqual(
    log.filter((line) => /ask|cancel/.test(line)),
    ["ask a"],
  );
  assert.deepEqual(requests.counts(), some({ asked: 1, joined: 1 }));
});

test("when the answer turns out to be another, the new place is asked for, without a second pause", async (t) => {
  const { log, ask, answer, pass } = setUp(t);
  const first = ask(at("a"));
  await settled();
  first.key();
  const second = ask(at("ab"), 100);
  await pass(100);
  await answer("a", "xyz");
  assert.deepEqual(
    log.filter((line) => /ask/.test(line)),
    ["ask a", "ask ab"],
  );
  await answer("ab", "cd");
  assert.equal(await second.text, "cd");
});

test("typing that disagrees with what is written cancels at once", async (t) => {
  const { log, requests, ask, written } = setUp(t);
  const first = ask(at("a"));
  await settled();
  written("a", "bcd");
  requests.moved(at("ab"));
  assert.ok(!log.includes("cancel a"));
  requests.moved(at("abx"));
  assert.ok(log.includes("cancel a"));
  assert.equal(await first.text, null);
  assert.equal(requests.counts().cancelled, 1);
});

test("what is written later may disagree with what is typed already", async (t) => {
  const { log, requests, ask, written } = setUp(t);
  ask(at("a"));
  await settled();
  requests.moved(at("ab"));
  written("a", "b");
  assert.ok(!log.includes("cancel a"));
  written("a", "bcd");
  assert.ok(!log.includes("cancel a"));
  requests.moved(at("abc"));
  written("a", "bcx");
  assert.ok(!log.includes("cancel a"));
  requests.moved(at("abcd"));
  assert.ok(log.includes("cancel a"));
});

for (const [name, place] of [
  ["a deletion", at("")],
  ["another file", at("ab", { file: "/w/b.ts" })],
  ["another model", at("ab", { scope: "other" })],
  ["a change behind the cursor", at("ab", { suffix: "x\n" })],
] as const) {
  test(`${name} cancels at once`, async (t) => {
    const { log, requests, ask } = setUp(t);
    ask(at("a"));
    await settled();
    requests.moved(place);
    assert.ok(log.includes("cancel a"));
  });
}

test("a bracket that the editor closes agrees", async (t) => {
  const { log, requests, ask, answer } = setUp(t);
  const first = ask(at("a"));
  await settled();
  first.key();
  const behind = at("a(", { suffix: ")\n" });
  requests.moved(behind);
  const second = ask(behind, 100);
  await answer("a", "(b, c);");
  assert.equal(await second.text, "b, c");
  assert.ok(!log.includes("cancel a"));
});

test("a request that nobody waits for any more ends after a moment", async (t) => {
  const { log, ask, pass } = setUp(t);
  const first = ask(at("a"));
  await settled();
  first.key();
  await settled();
  await pass(99);
  assert.ok(!log.includes("cancel a"));
  await pass(1);
  assert.ok(log.includes("cancel a"));
});

test("a training run makes room as long as somebody waits", async (t) => {
  const { log, ask, answer } = setUp(t);
  const [one, two] = [ask(at("a")), ask(at("a"))];
  await settled();
  await answer("a", "b");
  await Promise.all([one.text, two.text]);
  assert.deepEqual(
    log.filter((line) => !line.startsWith("ask")),
    ["waiting", "done"],
  );
});

test("what follows is asked ahead when nothing else runs, one after the other, and found then", async (t) => {
  const { log, requests, ask, ahead, answer } = setUp(t);
  ahead(at("abc"), at("abc\n"));
  assert.deepEqual(log, ["ask abc"]);
  await answer("abc", "def");
  assert.deepEqual(log, ["ask abc", "ask abc\n"]);
  await answer("abc\n", "ghi");
  assert.deepEqual([await ask(at("abc")).text, await ask(at("abc\n")).text], ["def", "ghi"]);
  assert.deepEqual(requests.counts(), some({ askedAhead: 2, found: 2 }));
});

test("typing towards what is asked ahead keeps it, and typing something else cancels it", async (t) => {
  const { log, requests, ahead } = setUp(t);
  ahead(at("abc"), at("abc\n"));
  requests.moved(at("ab"));
  assert.deepEqual(log, ["ask abc"]);
  requests.moved(at("abx"));
  assert.deepEqual(log, ["ask abc", "cancel abc"]);
  assert.equal(requests.busy(), false);
});

test("nothing asked ahead stands in front of what the user waits for", async (t) => {
  const { log, ask, ahead, answer } = setUp(t);
  ahead(at("abc"), at("abc\n"));
  const wanted = ask(at("ab"));
  await settled();
  assert.deepEqual(log, ["ask abc", "cancel abc", "ask ab", "waiting"]);
  await answer("ab", "cd");
  assert.equal(await wanted.text, "cd");
  assert.equal(log.filter((line) => line.startsWith("ask")).length, 2);
});

test("whoever accepts before the answer is there waits for that answer", async (t) => {
  const { log, requests, ask, ahead, answer } = setUp(t);
  ahead(at("abc"));
  requests.moved(at("abc"));
  const accepted = ask(at("abc"), 100);
  await settled();
  await answer("abc", "def");
  assert.equal(await accepted.text, "def");
  assert.deepEqual(log, ["ask abc", "waiting", "done"]);
});

test("what is asked ahead already is not asked again", async (t) => {
  const { log, ahead, answer } = setUp(t);
  ahead(at("abc"), at("abc\n"));
  ahead(at("abc"), at("abc\n"));
  await answer("abc", "def");
  ahead(at("abc"));
  assert.deepEqual(log, ["ask abc", "ask abc\n"]);
});

test("an answer that comes after its cancel is not kept", async (t) => {
  const { requests, cache, ask, answer } = setUp(t);
  ask(at("a"));
  await settled();
  requests.cancel();
  await answer("a", "bcd");
  assert.equal(cache.find(at("a")), null);
});
