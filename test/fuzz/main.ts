/**
 * `npm run fuzz [-- --runs N] [--seed S] [--only WORD] [--replay SEED/ENTRANCE/INDEX]`: damaged inputs for every entrance of
 * foreign bytes. Each has to be taken, or refused by an AttuneError, within a time limit. Exits 1 when one is not.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { prepareEntrances } from "./all";
import { outcomeOf } from "./entrance";
import { createRandom } from "./random";
import { type FromWorker, watch } from "./watch";

/** Of processor time for one input: far beyond what any takes, and far below what a user would wait. */
const limitMs = 20_000;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "200000" },
      seed: { type: "string", default: "attune" },
      only: { type: "string", default: "" },
      replay: { type: "string" },
    },
  });
  if (values.replay !== undefined) return replay(values.replay);
  const { entrances, close } = await prepareEntrances();
  await close();
  const chosen = entrances.filter(({ name }) => name.includes(values.only));
  const weights = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const plan = new Map(
    chosen.map(({ name, weight }) => [name, range(0, Math.ceil((Number(values.runs) * weight) / weights))] as const),
  );
  const failures: string[] = [];
  let total = 0;
  const start = performance.now();
  console.log(`seed ${values.seed}\n${row("entrance", "inputs", "taken", "refused", "failed", "slowest")}`);
  const counted = new Map<string, number>();
  const onMessage = (message: FromWorker) => {
    if (message.kind === "failure") {
      counted.set(message.entrance, (counted.get(message.entrance) ?? 0) + 1);
      failures.push(`${values.seed}/${message.entrance}/${message.index}\n${message.error}`);
    } else if (message.kind === "done") {
      const failed = counted.get(message.entrance) ?? 0;
      const inputs = message.taken + message.refused + failed;
      total += inputs;
      const ms = `${message.slowest.ms.toFixed(0)} ms (${message.slowest.seed.split("/").at(-1)})`;
      console.log(row(message.entrance, inputs, message.taken, message.refused, failed, ms));
    }
  };
  // A thread that hangs or crashes ends; another goes on behind the input that did it.
  for (;;) {
    const shared = new SharedArrayBuffer(12);
    const worker = new Worker(path.join(__dirname, "worker.js"), {
      workerData: { seed: values.seed, plan: Object.fromEntries(plan), shared },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    const ending = await watch(worker, shared, limitMs, onMessage);
    if (ending.kind === "end") break;
    const name = entrances[ending.entrance]?.name ?? "";
    failures.push(`${values.seed}/${name}/${ending.index}\n${ending.kind}: ${ending.error}`);
    console.log(`${ending.kind} in ${name}, ${ending.error.split("\n")[0]}: the thread is started again behind it`);
    for (const { name: earlier } of entrances.slice(0, ending.entrance)) plan.delete(earlier);
    plan.set(
      name,
      (plan.get(name) ?? []).filter((index) => index > ending.index),
    );
    counted.delete(name);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${total} inputs in ${seconds.toFixed(0)} s, ${failures.length} failures`);
  const told = new Set<string>();
  for (const failure of failures) {
    const [replaySeed, ...error] = failure.split("\n");
    // One of each kind: where it was thrown, and with which words.
    const kind = error.slice(0, 2).join("\n");
    if (told.has(kind)) continue;
    told.add(kind);
    console.log(`\nnpm run fuzz -- --replay '${replaySeed}'\n${error.join("\n")}`);
  }
  return failures.length === 0 ? 0 : 1;
}

async function replay(seed: string): Promise<number> {
  const { entrances, close } = await prepareEntrances();
  const name = seed.split("/").slice(1, -1).join("/");
  const entrance = entrances.find((item) => item.name === name);
  if (entrance === undefined) throw new Error(`there is no entrance ${name}`);
  try {
    console.log(await outcomeOf(entrance, createRandom(seed)));
    return 0;
  } finally {
    await close();
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(38) + cells.map((cell) => String(cell).padStart(14)).join("");
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
