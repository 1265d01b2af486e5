import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { subjects } from "../parity/measure";
import { type Cell, cellsOf } from "../parity/one";
import { holds, type NamedRow, parityDocument } from "../parity/table";

const measured = (error: number): Cell => ({ kind: "measured", error, what: "a tensor", checks: 2 });
const row = (device: "cpu" | "webgpu", cell: (subject: string) => Cell): NamedRow => ({
  fixture: "tiny",
  family: "llama",
  device,
  versions: { torch: "1.2" },
  nodes: 7,
  cells: cellsOf(cell),
});
const facts = { runtime: "9.9", adapter: "a driver" };

test("a cell is its largest error; nothing that failed looks like a figure", () => {
  const cells: Readonly<Record<string, Cell>> = {
    loss: measured(0.5),
    AdamW: { kind: "failed", reason: "nodes that\ndid not run on webgpu" },
    "full gradients": { kind: "absent" },
  };
  const text = parityDocument(
    [row("cpu", () => measured(3e-7)), row("webgpu", (name) => cells[name] ?? measured(0))],
    facts,
  );
  assert.match(text, /\| tiny \| llama \| 3\.0e-7 \| 3\.0e-7 \| 3\.0e-7 \| 3\.0e-7 \| 3\.0e-7 \| 3\.0e-7 \| 7 \|/);
  assert.match(
    text,
    /\| tiny \| llama \| 0 \| \*\*5\.0e-1\*\* \| 0 \| no reference \| \*\*not measured\*\* \| 0 \| 7 \|/,
  );
  assert.match(
    text,
    /## What failed\n\n- tiny, WebGPU, loss: a tensor is off by 5\.0e-1\n- tiny, WebGPU, AdamW: nodes that did not run on webgpu\n/,
  );
  assert.match(text, /References: torch 1\.2\. Measured: onnxruntime-node 9\.9\. WebGPU ran on a driver\./);
});

test("a figure holds up to the tolerance, a failure never", () => {
  assert.deepEqual([measured(1e-4), measured(1.01e-4), measured(Number.NaN)].map(holds), [true, false, false]);
  assert.equal(holds({ kind: "failed", reason: "x" }), false);
});

test("docs/parity.md is what the command writes: every fixture on both devices, and nothing failed", () => {
  const text = readFileSync("docs/parity.md", "utf8");
  const rows = text.split("\n").filter((line) => / \| \d+ \|$/.test(line));
  assert.equal(rows.length % 2, 0);
  assert.ok(rows.length >= 26 && rows.every((line) => line.split("|").length === subjects.length + 5));
  assert.ok(!text.includes("**"), "a cell failed when the table was written");
  const [head] = parityDocument([row("cpu", () => measured(0))], facts).split("References: ");
  assert.ok(head !== undefined && text.startsWith(head), "run npm run parity");
});
