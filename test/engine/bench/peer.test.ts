/** Other programs are started as their files say, asked by JSON, and believed only as far as their figures can be read. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { benchComplete } from "../../../engine/bench/complete";
import { readPeer } from "../../../engine/bench/peer";
import { benchTrain } from "../../../engine/bench/train";
import { tempFolder } from "../../support/temp";

const base = path.resolve("test/fixtures/parity/llama/base");
const quiet = { signal: new AbortController().signal, onRound: () => undefined };
const how = { base, device: "cpu", threads: 1, precision: "fp32", rounds: 1, seqLen: 16 } as const;
const figure = { median: 2, low: 1, high: 3 };

/** A folder of peers, of which pytorch runs `program` and reads folders. */
async function peers(context: TestContext, program: string, forms: object = { train: "folder", complete: "folder" }) {
  const folder = await tempFolder(context);
  const script = path.join(folder, "program.js");
  await writeFile(script, program);
  await writeFile(
    path.join(folder, "pytorch.json"),
    JSON.stringify({ command: [process.execPath, script, "first"], ...forms }),
  );
  const before = process.env["ATTUNE_PEERS"];
  process.env["ATTUNE_PEERS"] = folder;
  context.after(() => {
    if (before === undefined) delete process.env["ATTUNE_PEERS"];
    else process.env["ATTUNE_PEERS"] = before;
  });
  return folder;
}

/** Prints what it was asked into a file, a line that is no figure, and its figures. */
const telling = (figures: object): string => `
  const [first, request] = process.argv.slice(2);
  require("node:fs").writeFileSync(__dirname + "/asked.json", JSON.stringify({ first, threads: process.env.OMP_NUM_THREADS, request: JSON.parse(request) }));
  console.log("loading");
  console.log(${JSON.stringify(JSON.stringify(figures))});
`;

test("training: asked for the same settings, told beside ours", async (context) => {
  const folder = await peers(context, telling({ release: "P 1", peakBytes: figure, tokensPerSecond: figure, more: 1 }));
  const examples = path.join(folder, "examples.jsonl");
  await writeFile(examples, '{"tokens":[1,2,3,4],"mask":[0,0,1,1]}\n{"tokens":[5,6],"mask":[1,1]}\n');
  const { peer, lossShare } = await benchTrain(
    { ...how, rank: 4, targets: "q_proj", examples, peer: "pytorch" },
    quiet,
  );
  assert.deepEqual(peer, { name: "pytorch", release: "P 1", peakBytes: figure, tokensPerSecond: figure });
  // Three of two rows' tokens.
  assert.equal(lossShare, 3 / 32);
  assert.deepEqual(JSON.parse(await readFile(path.join(folder, "asked.json"), "utf8")), {
    first: "first",
    threads: "1",
    request: {
      ...{ work: "train", base, seqLen: 16, rounds: 1, threads: 1 },
      ...{ method: "lora", targets: "q_proj", rank: 4, examples },
    },
  });
});

test("completing", async (context) => {
  const told = { release: "P 1", peakBytes: figure, prefillMs: figure, perTokenMs: figure };
  const folder = await peers(context, telling(told));
  const { peer } = await benchComplete({ ...how, maxTokens: 2, peer: "pytorch" }, quiet);
  assert.deepEqual(peer, { name: "pytorch", ...told });
  const { request } = JSON.parse(await readFile(path.join(folder, "asked.json"), "utf8"));
  assert.deepEqual(request, { work: "complete", base, seqLen: 16, rounds: 1, threads: 1, maxTokens: 2 });
});

test("what fails is told by the peer's name", async (context) => {
  const check = async (program: string, message: RegExp, forms?: object): Promise<void> => {
    await peers(context, program, forms);
    await assert.rejects(benchComplete({ ...how, peer: "pytorch" }, quiet), { code: "E_PEER", message });
  };
  await check("process.exit(3)", /^pytorch failed: it ended with status 3\.$/);
  await check("process.kill(process.pid, 'SIGKILL')", /^pytorch failed: it was ended by SIGKILL\.$/);
  await check("console.log('{}')", /^pytorch did not print its figures: release is missing\.$/);
  await check("console.log('x')", /^pytorch did not print its figures: it is not JSON/);
  await check("", /^pytorch did not print its figures: it is not JSON/);
  await check("", /^pytorch is not measured at completing\.$/, { train: "folder" });
  await check("", /^pytorch reads a GGUF file, and base is a folder\.$/, { complete: "gguf" });
});

test("one that is not installed, or whose file is damaged, says how it is installed", async (context) => {
  const folder = await tempFolder(context);
  const check = async (content: string | null, message: RegExp): Promise<void> => {
    await mkdir(folder, { recursive: true });
    if (content !== null) await writeFile(path.join(folder, "qvac.json"), content);
    await assert.rejects(readPeer("qvac", folder), {
      code: "E_PEER",
      message,
      hint: /npm run bench -- --install qvac/,
    });
  };
  await check(null, /^qvac is not installed: .*qvac\.json cannot be read: it does not exist\.$/);
  await check("{", /qvac\.json does not say how qvac is started: it is not JSON/);
  await check('{"command":[]}', /qvac\.json does not say how qvac is started: command is /);
  await check('{"command":["a"],"train":"zip"}', /qvac\.json does not say how qvac is started: train is "zip"/);
  await writeFile(path.join(folder, "qvac.json"), '{"command":["a"],"train":"gguf"}');
  assert.deepEqual(await readPeer("qvac", folder), { command: ["a"], train: "gguf" });
});

test("an interrupt ends the peer's process", async (context) => {
  const folder = await peers(
    context,
    'require("node:fs").writeFileSync(__dirname + "/pid", String(process.pid)); setInterval(() => {}, 1000);',
  );
  const controller = new AbortController();
  const measuring = benchComplete({ ...how, peer: "pytorch" }, { ...quiet, signal: controller.signal });
  const pid = path.join(folder, "pid");
  while (!existsSync(pid) || (await readFile(pid, "utf8")) === "") await new Promise((done) => setTimeout(done, 20));
  controller.abort();
  await assert.rejects(measuring, { code: "E_INTERRUPTED" });
  const process_ = Number(await readFile(pid, "utf8"));
  assert.throws(() => process.kill(process_, 0), { code: "ESRCH" });
});
