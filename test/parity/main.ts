/**
 * How far Attune is from PyTorch, on the CPU and on WebGPU.
 *
 *   npm run parity                              every fixture on both devices → docs/parity.md; if it is interrupted, the
 *                                               same command goes on where it was
 *   npm run parity -- --json --device cpu gpt2  these only; one JSON object a line, and docs/parity.md stays as it is
 *   … --subject generation                      only what this column needs
 *   … --fixtures DIR                            other fixtures than test/fixtures/parity
 *   … --own-gpu                                 WebGPU on this machine's GPU, even where SwiftShader is installed
 *
 * Each fixture is measured in a process of its own: the driver in software is found by the environment, and a fault in it
 * must not end the others. Exits with 1 when a cell could not be measured or exceeds the tolerance.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { DeviceId } from "../../engine/protocol/words";
import { missingSoftwareWebGpu, softwareWebGpuEnv } from "../support/webgpu";
import { fixturesFolder } from "./fixture";
import { type Subject, subjects } from "./measure";
import { cellsOf, measureFixture, type RowOfCells } from "./one";
import { holds, type NamedRow, parityDocument } from "./table";

const documentFile = "docs/parity.md";
/** Rows of a run that has not finished. */
const unfinished = ".cache/parity/rows";
const devices = ["cpu", "webgpu"] as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      device: { type: "string", multiple: true },
      subject: { type: "string", multiple: true },
      fixtures: { type: "string", default: fixturesFolder },
      json: { type: "boolean", default: false },
      "own-gpu": { type: "boolean", default: false },
      measure: { type: "boolean", default: false },
    },
  });
  const wanted = known(subjects, values.subject, "subject");
  const chosen = known(devices, values.device, "device");
  const folder = values.fixtures;
  const fixtures = known(readdirSync(folder).sort(), positionals.length > 0 ? positionals : undefined, "fixture");
  if (values.measure) {
    for (const fixture of fixtures)
      for (const device of chosen)
        console.log(JSON.stringify(await measureFixture(path.join(folder, fixture), device, wanted)));
    return;
  }
  const partial = [values.device, values.subject].some((list) => list !== undefined) || positionals.length > 0;
  if (!values.json && (partial || folder !== fixturesFolder)) {
    throw new Error(`${documentFile} holds every fixture on both devices: give --json to measure a part`);
  }
  const software = missingSoftwareWebGpu() === null && !values["own-gpu"];
  const rows: NamedRow[] = [];
  for (const device of chosen) {
    for (const fixture of fixtures) {
      const row = { fixture, ...measureOnce({ folder, fixture, device, wanted, software, keep: !values.json }) };
      rows.push(row);
      if (values.json) console.log(JSON.stringify(row));
    }
  }
  if (!values.json) {
    const adapter = software ? "SwiftShader, a Vulkan driver in software" : "this machine's own GPU";
    const { version } = JSON.parse(readFileSync("node_modules/onnxruntime-node/package.json", "utf8"));
    writeFileSync(documentFile, parityDocument(rows, { runtime: version, adapter }));
    rmSync(unfinished, { recursive: true, force: true });
    console.log(`wrote ${documentFile}`);
  }
  if (!rows.every((row) => Object.values(row.cells).every(holds))) process.exitCode = 1;
}

function known<T extends string>(all: readonly T[], words: readonly string[] | undefined, what: string): readonly T[] {
  const unknown = words?.find((word) => !all.some((item) => item === word));
  if (unknown !== undefined) throw new Error(`no ${what} "${unknown}"; there are ${all.join(", ")}`);
  return words === undefined ? all : all.filter((item) => words.includes(item));
}

interface Job {
  readonly folder: string;
  readonly fixture: string;
  readonly device: DeviceId;
  readonly wanted: readonly Subject[];
  readonly software: boolean;
  /** Keep the row until the run has finished, and take it from an interrupted run of the same code and fixtures. */
  readonly keep: boolean;
}

function measureOnce(job: Job): RowOfCells {
  const file = path.join(unfinished, `${job.fixture}.${job.device}.${keyOf(job)}.json`);
  if (job.keep && existsSync(file)) {
    console.error(`${job.fixture} on ${job.device}: measured before this run was interrupted`);
    return JSON.parse(readFileSync(file, "utf8"));
  }
  const subject = job.wanted.flatMap((word) => ["--subject", word]);
  const args = ["--measure", "--fixtures", job.folder, "--device", job.device, ...subject, job.fixture];
  const run = spawnSync(process.execPath, [__filename, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: { ...process.env, ...(job.software ? softwareWebGpuEnv() : {}) },
  });
  if (run.status !== 0) {
    const reason = `the process ended with ${run.signal ?? run.status}: ${run.stderr.trim().slice(-500)}`;
    const cells = cellsOf(() => ({ kind: "failed", reason }));
    return { family: "", device: job.device, versions: {}, nodes: 0, cells };
  }
  if (job.keep) {
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(`${file}.new`, run.stdout);
    renameSync(`${file}.new`, file);
  }
  console.error(`${job.fixture} on ${job.device}: measured`);
  return JSON.parse(run.stdout);
}

/** Changes with the code that measures, the code that is measured, and the fixture. */
function keyOf({ folder, fixture, software }: Job): string {
  const hash = createHash("sha256").update(readFileSync(__filename)).update(String(software));
  const root = path.join(folder, fixture);
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
