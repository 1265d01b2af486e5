/**
 * One training run at a time among all processes of this home, in the order in which they came: two would share the processor's
 * cores and the memory, and both would take more than twice as long. Lamport's bakery ("A New Solution of Dijkstra's
 * Concurrent Programming Problem", CACM 17, 1974) with files for its variables. Who wants a turn says that it chooses a number,
 * takes one more than the largest there is, and waits for whoever chooses or has a smaller one. No file is written by two, so
 * there is no moment at which a crash leaves a lock behind: what a dead process wrote counts for nothing and is removed. A process
 * id may be another program's by then, so a ticket also counts for nothing when nobody has touched it for a while. At worst, as
 * after a computer slept, two train at once.
 */
import { readFile, rmdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { object, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { putInto } from "./folders";
import { home } from "./home";
import { livingMarks, ownMark, removeMark } from "./marks";

/** Somebody who came before. */
export interface TurnHolder {
  readonly pid: number;
  /** What it does, for people. */
  readonly what: string;
}

export interface TurnHooks {
  /** Aborting ends the waiting with E_INTERRUPTED. */
  readonly signal: AbortSignal;
  /** Told when there is somebody to wait for, and again whenever it is somebody else. */
  onWaiting(holder: TurnHolder): void;
}

export interface TurnOptions {
  /** Where the tickets lie, for another queue than that of training. */
  readonly folder?: string;
  /** Milliseconds between two looks. */
  readonly patienceMs?: number;
}

const patience = 250;
/** Milliseconds after which a ticket that nobody touched counts for nothing, and between two touches. */
const forgotten = 120_000;
const touched = 10_000;

const ticketSchema = object<{ what: string }>({ what: text });

/** Of this process, to tell its own tickets apart. */
let taken = 0;

/**
 * Waits until nobody who came before still has or wants the turn, and takes it: `what` tells others what for. The returned function
 * gives it back; so does the end of this process, however it ends. Throws E_INTERRUPTED, and E_OUTPUT where the home cannot be
 * written.
 */
export async function takeTurn(
  what: string,
  hooks: TurnHooks,
  { folder = turnsFolder(), patienceMs = patience }: TurnOptions = {},
): Promise<() => Promise<void>> {
  const name = `${process.pid}-${taken++}`;
  const choosing = path.join(folder, `${name}.choosing`);
  const remove = async (file: string): Promise<void> => {
    await removeMark(file);
    // Nothing is left of a queue in which nobody is.
    await rmdir(folder).catch(() => undefined);
  };
  const number = await numberOf(folder, choosing);
  const ticket = path.join(folder, `${number}-${name}.ticket`);
  try {
    await put(ticket, JSON.stringify({ what }));
  } finally {
    await remove(choosing);
  }
  // Where it cannot be touched it is gone, or the disk is; then nobody else is kept waiting.
  const touching = setInterval(() => void touch(ticket), touched).unref();
  const giveBack = (): Promise<void> => {
    clearInterval(touching);
    return remove(ticket);
  };
  try {
    await untilFirst(folder, { number, name }, hooks, patienceMs);
  } catch (error) {
    await giveBack();
    throw error;
  }
  return giveBack;
}

/** Where the tickets of training runs lie. */
export function turnsFolder(): string {
  return path.join(home(), "turns");
}

async function touch(ticket: string): Promise<void> {
  const now = new Date();
  await utimes(ticket, now, now).catch(() => undefined);
}

/** Says that this process chooses, and chooses: one more than the largest number there is. */
async function numberOf(folder: string, choosing: string): Promise<number> {
  try {
    await put(choosing, "");
  } catch (error) {
    throw new AttuneError(
      "E_OUTPUT",
      `${folder} cannot be written: ${reasonOf(error, folder)}.`,
      "Allow writing to it, or name another home in ATTUNE_HOME.",
    );
  }
  return 1 + Math.max(0, ...(await livingIn(folder)).map(({ number }) => number ?? 0));
}

async function put(file: string, content: string): Promise<void> {
  ownMark(file);
  // Whoever was the last in the queue removes the folder.
  await putInto(path.dirname(file), () => writeFile(file, content, { flag: "wx" }));
}

interface Own {
  readonly number: number;
  readonly name: string;
}

async function untilFirst(
  folder: string,
  { number, name }: Own,
  { signal, onWaiting }: TurnHooks,
  patienceMs: number,
): Promise<void> {
  let told: string | null = null;
  for (;;) {
    const others = (await livingIn(folder)).filter((other) => other.name !== name);
    const before = others.filter((other) => other.number === null || comesBefore(other, { number, name }));
    const [first] = before.toSorted((a, b) => (a.number ?? number) - (b.number ?? number));
    if (first === undefined) return;
    if (signal.aborted) throw stopped();
    if (first.number !== null && first.name !== told) {
      told = first.name;
      onWaiting({ pid: first.pid, what: await whatOf(path.join(folder, first.file)) });
    }
    // One that chooses has chosen at once.
    await wait(first.number === null ? 5 : patienceMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Two that chose at the same time have the same number: their names decide. */
function comesBefore(one: Living, other: Own): boolean {
  if (one.number === null || one.number !== other.number) return (one.number ?? 0) < other.number;
  return one.name < other.name;
}

function stopped(): AttuneError {
  return new AttuneError(
    "E_INTERRUPTED",
    "Stopped while waiting for another training run.",
    "Train again at any time; the other run goes on.",
  );
}

interface Living {
  readonly file: string;
  readonly name: string;
  readonly pid: number;
  /** null: it is being chosen. */
  readonly number: number | null;
}

const markName = /^(?:(?<number>\d+)-)?(?<name>(?<pid>\d+)-\d+)\.(?:choosing|ticket)$/;

async function livingIn(folder: string): Promise<readonly Living[]> {
  const marks = await livingMarks(folder, markName, Date.now() - forgotten);
  return marks.map(({ file, pid, groups: { name = "", number } }) => ({
    ...{ file, pid, name },
    number: number === undefined ? null : Number(number),
  }));
}

/** One that is written just now is empty. */
async function whatOf(ticket: string): Promise<string> {
  return readFile(ticket)
    .then((bytes) => ticketSchema.read(parseJson(bytes), "").what)
    .catch(() => "another training run");
}
