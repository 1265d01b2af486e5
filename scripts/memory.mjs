// How good the estimate of a training run's memory is: `npm run memory` trains the embedded model and random ones on the
// CPU for a few steps, each in a process of its own, and prints the estimate beside the peak that was measured.
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildAll } from "./build.mjs";
import { makeRandomModel } from "./random-model.mjs";

const folder = await mkdtemp(path.join(os.tmpdir(), "attune-memory-"));
await buildAll();
try {
  const large = { hidden: 768, layers: 14, vocab: 32000 };
  const small = { hidden: 256, layers: 8, vocab: 8192 };
  const rows = [
    await measure("embedded", { length: 512 }),
    await measure("embedded", { length: 128 }),
    await measure("embedded, every weight", { length: 512, options: ["--method", "full"] }),
    await measure("random BF16", { model: { ...large, dtype: "BF16" }, length: 512 }),
    await measure("random BF16, int8", {
      model: { ...large, dtype: "BF16" },
      length: 512,
      options: ["--precision", "int8"],
    }),
    await measure("random F32", { model: { ...large, dtype: "F32" }, length: 512 }),
    await measure("random F32, activations again", {
      model: { ...large, dtype: "F32" },
      length: 512,
      options: ["--gradient-checkpointing", "on"],
    }),
    await measure("random BF16, int4, activations again", {
      model: { ...large, dtype: "BF16" },
      length: 512,
      options: ["--precision", "int4", "--gradient-checkpointing", "on"],
    }),
    await measure("random F16, every weight", {
      model: { ...small, dtype: "F16" },
      length: 256,
      options: ["--method", "full"],
    }),
  ];
  console.log("| model | parameters | tokens a row | estimated MB | measured MB | estimate / measured |");
  console.log("|---|---|---|---|---|---|");
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * @typedef {import("./random-model.mjs").RandomModel} RandomModel
 *
 * @param {string} name
 * @param {{ model?: RandomModel; length: number; options?: readonly string[] }} how
 */
async function measure(name, { model, length, options = [] }) {
  const dir = path.join(folder, "model");
  if (model !== undefined) await makeRandomModel(dir, model);
  const tokens = Array.from({ length }, (_, index) => (index * 37 + 11) % 8000);
  const examples = path.join(folder, "examples.jsonl");
  await writeFile(examples, `${JSON.stringify({ tokens, mask: tokens.map(() => 1) })}\n`);
  const base = model === undefined ? [] : ["--base", dir];
  const out = path.join(folder, "out");
  const fixed = [
    "--examples",
    examples,
    "--steps",
    "2",
    "--batch",
    "1",
    "--device",
    "cpu",
    "--no-verdict",
    "--out",
    out,
  ];
  const run = spawnSync(process.execPath, ["dist/cli.js", "train", ...fixed, ...base, ...options, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stdout}${run.stderr}`);
  const result = JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "");
  await rm(out, { recursive: true, force: true });
  await rm(dir, { recursive: true, force: true });
  const { estimatedBytes, peakBytes } = result.memory;
  const figures = [
    result.total.toLocaleString("en"),
    length,
    ...[estimatedBytes, peakBytes].map((x) => Math.round(x / 1e6)),
  ];
  return [name, ...figures, (estimatedBytes / peakBytes).toFixed(2)];
}
