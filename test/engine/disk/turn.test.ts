/** One training run at a time among all processes of a home. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdirSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type TurnHolder, takeTurn, turnsFolder } from "../../../engine/disk/turn";
import { tempFolder, tempHome } from "../../support/temp";

// The same file, started again as another process: it keeps its turn, or takes many and writes down when each began and ended.
const task = process.env["ATTUNE_TEST_TURN"];
if (task === undefined) defineTests();
else if (task === "keep") {
  takeTurn("keeping", patient()).then(() => process.stdout.write("taken\n"));
  setInterval(() => undefined, 1000);
} else {
  void takeMany(task);
}

async function takeMany(file: string): Promise<void> {
  for (let round = 0; round < 5; round++) {
    const giveBack = await takeTurn("many", patient());
    appendFileSync(file, `begin ${process.pid}\n`);
    await wait(2);
    appendFileSync(file, `end ${process.pid}\n`);
    await giveBack();
  }
}

function patient(onWaiting: (holder: TurnHolder) => void = () => undefined) {
  return { signal: new AbortController().signal, onWaiting };
}

function other(doing: string): ChildProcess {
  const env = { ...process.env, ATTUNE_TEST_TURN: doing };
  return spawn(process.execPath, [__filename], { env, stdio: ["ignore", "pipe", "inherit"] });
}

async function keeping(): Promise<ChildProcess> {
  const child = other("keep");
  await once(child.stdout ?? child, "data");
  return child;
}

/** Begins to wait for the turn, and resolves when it was told for whom. */
async function waiting(what: string, order: string[]): Promise<{ holder: TurnHolder; done: Promise<void> }> {
  let done: Promise<void> = Promise.resolve();
  const holder = await new Promise<TurnHolder>((resolve) => {
    done = takeTurn(what, patient(resolve)).then(async (giveBack) => {
      order.push(what);
      await giveBack();
    });
  });
  return { holder, done };
}

function defineTests(): void {
  test("who comes waits for all who came before, in their order, and is told for whom", async (context) => {
    await tempHome(context);
    const order: string[] = [];
    const giveBack = await takeTurn("first", patient());
    const second = await waiting("second", order);
    const third = await waiting("third", order);
    assert.deepEqual(second.holder, { pid: process.pid, what: "first" });
    assert.deepEqual(third.holder, { pid: process.pid, what: "first" });
    assert.deepEqual(order, []);
    await giveBack();
    await Promise.all([second.done, third.done]);
    assert.deepEqual(order, ["second", "third"]);
    assert.ok(!existsSync(turnsFolder()));
  });

  test("who stops waiting leaves nothing behind, and holds up nobody", async (context) => {
    await tempHome(context);
    const giveBack = await takeTurn("first", patient());
    const stop = new AbortController();
    const given = takeTurn("second", { signal: stop.signal, onWaiting: () => stop.abort() });
    await assert.rejects(given, { code: "E_INTERRUPTED", message: "Stopped while waiting for another training run." });
    assert.equal((await readdir(turnsFolder())).length, 1);
    await giveBack();
    await (await takeTurn("third", patient()))();
  });

  test("the turn of a process that is killed is free", async (context) => {
    await tempHome(context);
    const child = await keeping();
    const order: string[] = [];
    const { holder, done } = await waiting("here", order);
    assert.deepEqual(holder, { pid: child.pid, what: "keeping" });
    child.kill("SIGKILL");
    await done;
    assert.deepEqual([order, existsSync(turnsFolder())], [["here"], false]);
  });

  test("a ticket whose process id is another program's by now counts for nothing", async (context) => {
    await tempHome(context);
    mkdirSync(turnsFolder());
    const ticket = path.join(turnsFolder(), `1-${process.ppid}-0.ticket`);
    await writeFile(ticket, '{"what":"long ago"}');
    const longAgo = new Date(Date.now() - 3 * 60_000);
    await utimes(ticket, longAgo, longAgo);
    const told: TurnHolder[] = [];
    await (
      await takeTurn(
        "second",
        patient((holder) => told.push(holder)),
      )
    )();
    assert.deepEqual([told, existsSync(turnsFolder())], [[], false]);
  });

  test("never do two have it, however many come at once", async (context) => {
    await tempHome(context);
    const file = path.join(await tempFolder(context), "log");
    const codes = await Promise.all(Array.from({ length: 4 }, () => exitOf(other(file), context)));
    assert.deepEqual(codes, [0, 0, 0, 0]);
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    assert.equal(lines.length, 4 * 5 * 2);
    for (let at = 0; at < lines.length; at += 2) {
      assert.match(lines[at] ?? "", /^begin \d+$/);
      assert.equal(lines[at + 1], lines[at]?.replace("begin", "end"), lines.join("\n"));
    }
  });
}

async function exitOf(child: ChildProcess, context: TestContext): Promise<unknown> {
  context.after(() => child.kill());
  const [code] = await once(child, "exit");
  return code;
}
