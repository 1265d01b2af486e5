/** Windows that share an engine: real processes, real sockets. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import path from "node:path";
import { before, type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { AttuneError } from "../../engine/errors";
import { digest, type EngineRecord, enginesFolder } from "../../engine/local/record";
import type { CompleteRequest } from "../../engine/protocol/complete";
import { createEngines } from "../../extension/engine/engines";
import type { Engine } from "../../extension/engine/process";
import { joinEngine, NotShared, type SharedOptions } from "../../extension/engine/shared";
import { tempFolder, tempHome } from "../support/temp";
import { processExists } from "./engines";

const modulePath = path.resolve("dist/engine.js");
const model = path.resolve("test/fixtures/attune-base-8m");
const common = { base: model, device: "cpu", precision: "fp32", threads: 1 } as const;
const code = "export function add(a: number, b: number): number {\n  return a + b;\n}\n\nexport function sub(";

/** Somewhere in a file: what is written there is told on its way. */
const place = (name: string, maxTokens = 24): CompleteRequest => ({
  ...common,
  maxTokens,
  at: { kind: "file", file: `/nowhere/${name}.ts`, text: `// ${name}\n${code}`, line: 6, column: 21 },
});

// The same file, started again as another process: a window that is killed while it waits for its answer. Variables of Attune's own would
// give it another engine.
if (process.env["TEST_WINDOW"] !== undefined) void askForMuch();
else defineTests();

async function askForMuch(): Promise<void> {
  const engine = await joinEngine(options());
  const onProgress = () => process.stdout.write(`${engine.pid}\n`);
  for (;;) await engine.request("complete", place("other", 200), { onProgress });
}

function options(lines: string[] = [], more: Partial<SharedOptions> = {}): SharedOptions {
  const add = (line: string) => void lines.push(line);
  const log = { info: add, warn: add, error: add };
  return { modulePath, version: "1.0.0", graceMs: 300, log, ...more };
}

/** Another window in this process, which leaves when the test ends. */
async function join(context: TestContext, lines: string[] = [], more: Partial<SharedOptions> = {}): Promise<Engine> {
  const engine = await joinEngine(options(lines, more));
  context.after(() => engine.kill());
  return engine;
}

const files = async (): Promise<string[]> => readdir(enginesFolder()).catch(() => []);
const records = async (): Promise<string[]> => (await files()).filter((name) => name.endsWith(".engine"));

async function onlyRecord(): Promise<{ readonly file: string; readonly record: EngineRecord }> {
  const [name, ...others] = await records();
  assert.ok(name !== undefined && others.length === 0, `${name} and ${others.join()}`);
  const file = path.join(enginesFolder(), name);
  return { file, record: JSON.parse(await readFile(file, "utf8")) };
}

async function gone(pid: number): Promise<void> {
  while (processExists(pid)) await wait(20);
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => assert.fail("it did not reject"),
    (thrown: unknown) => thrown,
  );
}

const hasCode = (code: string) => (error: unknown) => error instanceof AttuneError && error.code === code;

/** Says something to an engine's socket; what came back before it was closed by the other side. */
async function say(record: EngineRecord, ...pieces: readonly string[]): Promise<string> {
  const socket = createConnection({ path: record.socket });
  let heard = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    heard += text;
  });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  for (const piece of pieces) socket.write(piece);
  if (!socket.closed) await once(socket, "close");
  return heard;
}

function defineTests(): void {
  before(() => assert.ok(existsSync(modulePath), "the engine is built"));

  test("two windows have one process and one base in memory, and the last one to leave ends it", async (context) => {
    const home = await tempHome(context);
    // Of what lies in the home others are told who uses it.
    const base = path.join(home, "models", "small");
    await cp(model, base, { recursive: true });
    const [first, second]: [string[], string[]] = [[], []];
    const one = await join(context, first);
    const other = await join(context, second);
    assert.equal(one.pid, other.pid);
    const told: Record<"one" | "other", string[]> = { one: [], other: [] };
    const answers = await Promise.all([
      one.request("complete", { ...place("one"), base }, { onProgress: (text) => void told.one.push(text) }),
      other.request("complete", { ...place("other"), base }, { onProgress: (text) => void told.other.push(text) }),
    ]);
    for (const [index, texts] of [told.one, told.other].entries()) {
      assert.ok(texts.length > 1);
      assert.ok(texts.at(-1)?.startsWith(answers[index]?.text.trim().slice(0, 3) ?? "?"), `${texts.at(-1)}`);
    }
    const loaded = (lines: readonly string[]) => lines.filter((line) => line.includes("loaded ")).length;
    assert.equal(loaded(first) + loaded(second), 1);

    const { file, record } = await onlyRecord();
    assert.equal(record.pid, one.pid);
    if (process.getuid !== undefined) {
      assert.equal((await stat(enginesFolder())).mode & 0o777, 0o700);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
    }
    await inUseBy(/attune completing, used by 2 windows/);
    one.leave();
    await inUseBy(/the completing engine of an editor/);
    assert.equal((await other.request("complete", { ...place("other"), base })).text, answers[1]?.text);
    assert.equal(one.alive(), false);
    other.leave();
    await gone(record.pid);
    assert.deepEqual(
      (await files()).filter((name) => !name.endsWith(".log")),
      [],
    );
  });

  test("when the engine dies all windows get one new one, by the rules of a crash", async (context) => {
    await tempHome(context);
    const windows = [1, 2].map(() =>
      createEngines({
        ...{ modulePath, graceMs: 300, log: options().log, shared: () => true, idleMs: () => 60_000 },
        ...{ nodePath: () => undefined, cacheLimit: () => undefined },
      }),
    );
    context.after(() => windows.map(({ completing }) => completing.stop()));
    const ask = () => Promise.all(windows.map(({ completing }) => completing.request("complete", place("a"))));
    const texts = (await ask()).map(({ text }) => text);
    const { record } = await onlyRecord();
    const open = ask();
    process.kill(record.pid, "SIGKILL");
    assert.deepEqual(
      (await open).map(({ text }) => text),
      texts,
    );
    const next = await onlyRecord();
    assert.notEqual(next.record.pid, record.pid);
    process.kill(next.record.pid, "SIGKILL");
    await gone(next.record.pid);
    // What is asked before a window has heard of the end would be open in it.
    while (windows.some(({ completing }) => completing.running())) await wait(20);
    // Nothing was open in it: that is no second crash.
    assert.equal((await ask()).length, 2);
  });

  test("a window that is killed while it is answered takes nothing from another", async (context) => {
    await tempHome(context);
    const engine = await join(context);
    const alone = await engine.request("complete", place("one"));
    const other = window();
    const [told] = await once(other.stdout ?? other, "data");
    assert.equal(Number.parseInt(String(told), 10), engine.pid);
    const texts: string[] = [];
    const answer = engine.request("complete", place("one"), { onProgress: (text) => void texts.push(text) });
    other.kill("SIGKILL");
    assert.equal((await answer).text, alone.text);
    assert.ok(texts.length > 1);
    assert.ok(texts.every((text, index) => index === 0 || text.length >= (texts[index - 1]?.length ?? 0)));
    assert.equal((await engine.request("complete", place("one"))).text, alone.text);
    assert.equal((await onlyRecord()).record.pid, engine.pid);
  });

  test("of four that start at once one becomes the engine of all, each time", async (context) => {
    await tempHome(context);
    for (let round = 0; round < 5; round++) {
      const joined = await Promise.allSettled([1, 2, 3, 4].map(() => join(context)));
      const engines = joined.map((one) => (one.status === "fulfilled" ? one.value : assert.fail(String(one.reason))));
      const pids = new Set(engines.map(({ pid }) => pid));
      assert.equal(pids.size, 1, [...pids].join());
      assert.equal((await records()).length, 1);
      const [engine] = engines;
      if (round % 2 === 0) engine?.kill();
      for (const each of engines) each.leave();
      if (round < 3) await gone(engine?.pid ?? 0);
    }
  });

  test("who does not know the secret is told nothing, and garbage ends its own connection only", async (context) => {
    await tempHome(context);
    const engine = await join(context);
    const { record } = await onlyRecord();
    assert.equal(await say(record, "attune 0123456789abcdef\n"), "");
    assert.equal(await say(record, "x".repeat(5000)), "");
    assert.equal(await say(record, `attune ${record.secret}`.slice(0, -1), "\n"), "");
    const proof = `attune ${record.proof}\n`;
    const greeting = `attune ${record.secret}\n`;
    assert.equal(await say(record, greeting, "no header at all\r\n\r\n"), proof);
    assert.equal(await say(record, greeting, "Content-Length: 4\r\n\r\nxxxx"), proof);
    assert.equal(await say(record, greeting, "Content-Length: 7\r\n\r\n", '{"a":1}'), proof);
    // Half a message, and gone.
    const half = createConnection({ path: record.socket });
    half.write(`${greeting}Content-Length: 5000\r\n\r\nhalf`);
    await once(half, "data");
    half.destroy();
    assert.notEqual((await engine.request("complete", place("one"))).text, "");
    assert.equal(processExists(record.pid), true);
  });

  test("what dead engines left counts for nothing, and others' and older ones are not spoken to", async (context) => {
    await tempHome(context);
    const first = await join(context);
    const { file, record } = await onlyRecord();
    first.kill();
    await gone(first.pid);
    assert.deepEqual(await records(), [path.basename(file)]);
    // Its process id is another's by now, and its socket nobody's.
    const living = file.replace(`-${record.pid}-`, `-${process.pid}-`);
    await writeFile(living, JSON.stringify({ ...record, pid: process.pid }));
    await writeFile(living.replace(/\w{8}(?=\.engine)/, "00000000"), "{ half a rec");
    const spoken: string[] = [];
    const server = createServer((socket) => void spoken.push(String(socket.remoteAddress)));
    const socket = path.join(enginesFolder(), "aaaaaaaa.s");
    server.listen({ path: socket });
    await once(server, "listening");
    context.after(() => server.close());
    const others: Partial<EngineRecord>[] = [{ version: "0.0.9" }, { build: "another" }];
    for (const [index, other] of others.entries()) {
      const name = living.replace(/\w{8}(?=\.engine)/, `1111111${index}`);
      await writeFile(name, JSON.stringify({ ...record, pid: process.pid, socket, ...other }));
    }
    const second = await join(context);
    assert.notEqual(second.pid, first.pid);
    assert.deepEqual(spoken, []);
    assert.equal(existsSync(file), false);
    assert.equal(existsSync(living), false);
    assert.equal(existsSync(record.socket), false);
    // Another version of the extension, and another setting of what an engine is started with.
    const newer = await join(context, [], { version: "1.0.1" });
    const limited = await join(context, [], { cacheLimit: 3 });
    assert.equal(new Set([second.pid, newer.pid, limited.pid]).size, 3);
  });

  test("who answers in an engine's place without its proof gets no request", async (context) => {
    await tempHome(context);
    const first = await join(context);
    const { file, record } = await onlyRecord();
    first.kill();
    await gone(first.pid);
    const heard: string[] = [];
    const server = createServer((socket) => {
      socket.setEncoding("utf8").on("data", (text: string) => {
        heard.push(text);
        socket.write("attune let me in\n");
      });
    });
    const socket = path.join(enginesFolder(), "bbbbbbbb.s");
    server.listen({ path: socket });
    await once(server, "listening");
    context.after(() => server.close());
    const false_ = file.replace(`-${record.pid}-`, `-${process.pid}-`);
    await writeFile(false_, JSON.stringify({ ...record, pid: process.pid, socket }));
    const second = await join(context);
    assert.notEqual(second.pid, process.pid);
    assert.deepEqual(heard, [`attune ${record.secret}\n`]);
    assert.equal(existsSync(false_), false);
  });

  test("a home whose path is too long for a socket has it in a private folder of the temporary one", async (context) => {
    await tempHome(context, path.join(await tempFolder(context), "long".repeat(30)));
    const engine = await join(context);
    const { record } = await onlyRecord();
    const folder = path.dirname(record.socket);
    if (process.platform !== "win32") {
      assert.ok(Buffer.byteLength(record.socket) <= 103);
      assert.ok(folder.endsWith(digest(enginesFolder()).slice(0, 8)), folder);
      assert.equal((await stat(folder)).mode & 0o777, 0o700);
    }
    assert.equal((await join(context)).pid, engine.pid);
    engine.kill();
    await gone(engine.pid);
    assert.equal(existsSync(record.socket), true);
    const next = await join(context);
    assert.equal(existsSync(record.socket), false, "what a dead engine left is removed");
    next.leave();
  });

  test("where none can be shared the window has its own, and the log says why", async (context) => {
    const file = path.join(await tempFolder(context), "file");
    await writeFile(file, "");
    await tempHome(context, path.join(file, "home"));
    assert.ok((await rejection(joinEngine(options()))) instanceof NotShared);
    const lines: string[] = [];
    const engines = createEngines({
      ...{ modulePath, log: options(lines).log, shared: () => true, idleMs: () => 60_000 },
      ...{ nodePath: () => undefined, cacheLimit: () => undefined },
    });
    assert.notEqual((await engines.completing.request("complete", place("one"))).text, "");
    assert.match(lines.join("\n"), /this window has an engine of its own.*a part of its path is a file/);
    engines.completing.stop();
  });

  test("a folder that is a link to elsewhere is not trusted", async (context) => {
    await tempHome(context);
    const elsewhere = await tempFolder(context);
    await mkdir(path.dirname(enginesFolder()), { recursive: true });
    await symlink(elsewhere, enginesFolder(), "junction");
    const error = await rejection(joinEngine(options()));
    if (process.getuid !== undefined) assert.match(String(error), /is a link/);
  });

  test("an engine whose starter was killed before it connected ends by itself", async (context) => {
    await tempHome(context);
    const identity = { key: "0123456789abcdef", version: "1", build: "1" };
    const start = JSON.stringify({ folder: enginesFolder(), ...identity, graceMs: 200 });
    const stdio = ["ignore", "ignore", "ignore", "ipc"] as const;
    const child = spawn(process.execPath, [modulePath, "--shared", start], { detached: true, stdio: [...stdio] });
    child.disconnect();
    const [exitCode] = await once(child, "exit");
    assert.equal(exitCode, 0);
    assert.deepEqual(await records(), []);
  });

  test("a retired engine is left by every window with its next request, and ends", async (context) => {
    await tempHome(context);
    const windows = [1, 2].map(() =>
      createEngines({
        ...{ modulePath, graceMs: 60_000, log: options().log, shared: () => true, idleMs: () => 60_000 },
        ...{ nodePath: () => undefined, cacheLimit: () => undefined },
      }),
    );
    const [one, other] = windows.map(({ completing }) => completing);
    assert.ok(one !== undefined && other !== undefined);
    await Promise.all([one.request("adapters", {}), other.request("adapters", {})]);
    const { record } = await onlyRecord();
    one.reset();
    await one.request("adapters", {});
    const next = await onlyRecord();
    assert.notEqual(next.record.pid, record.pid);
    assert.equal(processExists(record.pid), true);
    await other.request("adapters", {});
    await gone(record.pid);
    assert.deepEqual(await onlyRecord(), next);
    one.reset();
    other.stop();
    await gone(next.record.pid);
  });

  test("an engine that says nothing any more is ended, so that the next try finds another", async (context) => {
    await tempHome(context);
    const first = await join(context);
    process.kill(first.pid, "SIGSTOP");
    const error = await rejection(joinEngine(options([], { busyMs: 500 })));
    assert.ok(hasCode("E_HOST")(error), String(error));
    await gone(first.pid);
    assert.notEqual((await join(context)).pid, first.pid);
  });

  test("a Node executable that does not exist is named, and a program that is no engine too", async (context) => {
    await tempHome(context);
    const missing = await rejection(joinEngine(options([], { nodePath: "/no/such/node" })));
    assert.ok(hasCode("E_ENGINE_CRASHED")(missing) && /could not be started.*no\/such\/node/.test(String(missing)));
    const broken = path.resolve("test/extension-unit/fixtures/broken-engine.mjs");
    const error = await rejection(joinEngine(options([], { modulePath: broken })));
    assert.ok(hasCode("E_ENGINE_CRASHED")(error) && /code 3: cannot load libonnxruntime/.test(String(error)));
  });

  test("an engine that dies tells its last words to those who waited", async (context) => {
    await tempHome(context);
    const engine = await join(context);
    const log = (await files()).find((name) => name.endsWith(".log"));
    assert.ok(log !== undefined);
    const waiting = rejection(engine.request("complete", place("one", 200)));
    await writeFile(path.join(enginesFolder(), log), "out of memory in layer 3\n", { flag: "a" });
    process.kill(engine.pid, "SIGKILL");
    const error = await waiting;
    assert.ok(hasCode("E_ENGINE_CRASHED")(error) && /ended: out of memory in layer 3/.test(String(error)));
  });
}

/** Waits until a process that uses a folder of the home says that of itself. */
async function inUseBy(words: RegExp): Promise<void> {
  const folder = path.join(path.dirname(path.dirname(enginesFolder())), "in-use");
  for (let said = ""; !words.test(said); await wait(20)) {
    const names = await readdir(folder).catch(() => []);
    said = (await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")))).join("\n");
  }
}

function window(): ChildProcess {
  const env = { ...process.env, TEST_WINDOW: "1" };
  return spawn(process.execPath, [__filename], { env, stdio: ["ignore", "pipe", "inherit"] });
}
